/**
 * Finds links that were never filled in: `[here](#)`, `[slides](TODO)`, `[insert link]`.
 */
import { collector, type Definition, type Link } from '../report/index.js';
import type { Span } from '../text/index.js';
import type { Fix, Rule } from './rule.js';
import type { HiddenLink } from './support/hidden-links.js';
import { type Gap, readGaps } from './support/link-gaps.js';
import { type Target, Targets } from './support/link-targets.js';
import { type BlockFinding, place } from './support/place.js';
import { isPlaceholderFragment } from './support/placeholders.js';

export const placeholderLink: Rule = {
	id: 'placeholder-link',
	since: '0.1.0',
	severity: 'warning',
	whenFinal: 'error',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Link that was never filled in',
		what: 'A link or image without an address, or with a stand-in for one: `#`, `TODO`, `TBD`, `url`, `link`, `xxx`, `???`, a lone `https://`. Also a note in brackets that asks for a link, such as `[insert link]`.',
		why: 'The reader clicks and stays where they are. After the report is published, nobody remembers which document was meant.',
		fixes:
			'Link to the annex or heading that the words name, paste the address from the clipboard (in VS Code), or remove the link and keep its words. Only the author knows the address, so none is applied unasked.',
		reported: [
			'A summary is available [here](#).\n',
			'The [slides](TODO) and the [recording]() will follow.\n',
			'See the [minutes][1].\n\n[1]: TBD\n',
			'The figures are in the [slides](no link).\n',
			'The statement is online [insert link].\n',
		],
		accepted: [
			'A summary is available [here](https://example.org/summary).\n',
			'See [the agenda](#agenda) above.\n\n# Agenda\n',
			'[//]: # (a comment that no reader sees)\n\nThe method `Foo[Symbol.dispose]()` is called Foo[Symbol.dispose]().\n',
			'“We agree [...] to the text.” See the [page]({{ page.url }}).\n',
		],
		source:
			'[CommonMark 0.31.2, section 6.3, “Links”](https://spec.commonmark.org/0.31.2/#links), by which a link without address is a link all the same',
	},
	*check(report) {
		const targets = new Targets(report);
		let labels: ReadonlySet<string> | undefined;
		const used = (): ReadonlySet<string> => {
			labels ??= new Set(report.blocks.flatMap(({ facts }) => facts.references));
			return labels;
		};
		for (const { from, value } of gaps(report)) {
			for (const gap of value) {
				const found = finding(gap, targets, used, from);
				if (found) yield place(found, from);
			}
		}
	},
};

type LinkGap = Extract<Gap, { kind: 'link' }>;

const gaps = collector((facts, source) => {
	const found = readGaps(facts, source);
	return found.length > 0 ? found : undefined;
});

/** `[draft]: # (a remark)` is a comment where nothing refers to it, under whatever name. */
function isComment({ titled, url, label }: Definition, used: () => ReadonlySet<string>): boolean {
	return titled && (url === '#' || url === '') && !used().has(label);
}

function finding(gap: Gap, targets: Targets, used: () => ReadonlySet<string>, from: number): BlockFinding | undefined {
	switch (gap.kind) {
		case 'link':
			// `#todo` is a gap, unless a heading is called so.
			if (isPlaceholderFragment(gap.link.url) && targets.has(gap.link.url)) return undefined;
			return linkFinding(gap, () => targets.named(gap.words, from + gap.link.span.from));
		case 'definition':
			return isComment(gap.definition, used) ? undefined : definitionFinding(gap.definition);
		case 'hidden':
			return hiddenFinding(gap.hidden, gap.words, gap.written, () =>
				targets.named(gap.words, from + gap.hidden.span.from),
			);
	}
}

function linkFinding({ link, words, written, whole }: LinkGap, targets: () => readonly Target[]): BlockFinding {
	const blank = link.destination === undefined || /^<\s*>$/.test(written);
	return {
		message: link.image
			? 'This picture has no address. Fill it in or remove the picture'
			: blank
				? 'This link has no address. Fill it in or remove the link'
				: `This link has “${written}” instead of an address. Fill it in or remove the link`,
		span: blank || !link.destination ? link.span : link.destination,
		fixes: () => [...(link.image ? [] : targets().map((target) => fill(link, target))), removal(link, words, whole)],
	};
}

function removal({ image }: Link, words: string, whole: Span): Fix {
	if (image) return remove('Remove the image', whole, '');
	return remove(words === '' ? 'Remove the link' : 'Remove the link, keep its words', whole, words);
}

function fill({ span, destination, content }: Link, { title, fragment }: Target): Fix {
	const at = destination ?? { from: content.to + 2, to: span.to - 1 };
	return { title: `Link to ${title}`, safety: 'unsafe', edits: [{ span: at, insert: fragment }] };
}

function definitionFinding({ label, span, destination, url }: Definition): BlockFinding {
	return {
		message:
			url === ''
				? `The link “${label}” has no address. Fill it in`
				: `The link “${label}” has “${url}” instead of an address. Fill it in`,
		span: destination && url !== '' ? destination : span,
		fixes: () => [],
	};
}

function hiddenFinding(
	{ kind, span, withBlank, destination }: HiddenLink,
	words: string,
	written: string,
	targets: () => readonly Target[],
): BlockFinding {
	if (kind === 'note' || !destination) {
		return {
			message: 'This note asks for a link. Put the link in its place',
			span,
			fixes: () => [remove('Remove the note', withBlank, '')],
		};
	}
	return {
		message: `This link has “${written.trim()}” instead of an address. Fill it in or remove the link`,
		span: destination,
		fixes: () => [
			...targets().map(({ title, fragment }): Fix => {
				const insert = `[${words}](${fragment})`;
				return { title: `Link to ${title}`, safety: 'unsafe', edits: [{ span, insert }] };
			}),
			remove('Remove the link, keep its words', span, words),
		],
	};
}

function remove(title: string, span: Span, insert: string): Fix {
	return { title, safety: 'unsafe', edits: [{ span, insert }] };
}
