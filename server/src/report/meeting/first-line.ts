import type { Span } from '../../text/index.js';
import { isAgendaLabel, isParticipantsLabel } from '../document/section-labels.js';
import { isSentence, titleBlock, titleSpan } from '../document/title-block.js';
import type { Prose } from '../facts/model.js';
import { query } from '../facts/queries.js';
import { input } from '../facts/report.js';

/** The first line of the title: from the text, or from the front matter if the text has none. */
export const firstLine = query(
	[input.text, input.blocks, input.frontMatter, titleBlock],
	(rope, blocks, frontMatter, lines): Span => {
		const line = lines.find((each) => each.text.trim() !== '');
		const block = blocks.find(({ facts }) => facts.prose.some(hasText));
		const first = block?.facts.prose.find(hasText);
		const titled =
			line && line.prose === first && !isSentence(line.text) && !isAgendaLabel(first) && !isParticipantsLabel(first);
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

function hasText({ text }: Prose): boolean {
	return text.trim() !== '';
}
