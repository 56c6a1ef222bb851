import type { Span } from '../../text/index.js';
import { isAgendaLabel, isParticipantsLabel } from '../document/section-labels.js';
import { isSentence, titleBlock, titleSpan } from '../document/title-block.js';
import { tomlHead } from '../document/toml-head.js';
import type { Prose } from '../facts/model.js';
import { query } from '../facts/queries.js';
import { input } from '../facts/report.js';

/** The first line of the title: from the text, or from the front matter if the text has none. */
export const firstLine = query(
	[input.text, input.blocks, input.frontMatter, titleBlock, tomlHead],
	(rope, blocks, frontMatter, lines, toml): Span => {
		const inToml = toml && titleInToml(rope.slice(0, toml.to));
		if (inToml) return inToml;
		const line = lines.find(({ text }) => text.trim() !== '' && !COMMAND.test(text));
		const block = blocks.find(({ facts }) => facts.prose.some(hasText));
		const first = block?.facts.prose.find(hasText);
		// By its place: after a change, equal lines are those of the reading before.
		const isFirst = line && first && line.block === block!.from && line.prose.span.from === first.span.from;
		const titled = isFirst && !isSentence(line.text) && !isAgendaLabel(first) && !isParticipantsLabel(first);
		if (titled) return titleSpan(line, { from: 0, to: line.text.trimEnd().length });
		const inYaml = frontMatter && /^title:[ \t]+(?![ \t])(.*\S)/m.exec(rope.slice(0, frontMatter.end));
		const title = inYaml?.[1];
		if (title !== undefined) {
			const to = inYaml!.index + inYaml![0].length;
			return { from: to - title.length, to };
		}
		const from = block && first ? block.from + first.span.from : 0;
		return { from, to: from + rope.slice(from, from + 1_000).search(/[\r\n]|$/) };
	},
);

/** "\newpage", for LaTeX. */
const COMMAND = /^\s*\\[a-z]+\s*$/;

function hasText({ text }: Prose): boolean {
	return text.trim() !== '' && !COMMAND.test(text);
}

function titleInToml(head: string): Span | undefined {
	const title = /^title[ \t]*=[ \t]*["'](.*\S)["'][ \t\r]*$/m.exec(head);
	const from = title ? title.index + title[0].lastIndexOf(title[1]!) : 0;
	return title ? { from, to: from + title[1]!.length } : undefined;
}
