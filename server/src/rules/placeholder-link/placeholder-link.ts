/**
 * Finds links that were never filled in: `[here](#)`, `[slides](TODO)`, `[insert link]`.
 */
import { blockQuery, type Definition, type Link, type Report } from '../../report/index.js';
import type { Span } from '../../text/index.js';
import type { BlockFinding, EarlierReports, Fix, Rule } from '../rule.js';
import { namesBefore } from '../shared/around-link.js';
import { earlierGoals, type Goal, joinGoals } from '../shared/earlier-addresses.js';
import { firstWords } from '../shared/few-words.js';
import type { HiddenLink } from '../shared/hidden-links.js';
import { knownAddress } from '../shared/known-addresses.js';
import { type Gap, readGaps } from '../shared/link-gaps.js';
import { targetsOf } from '../shared/link-targets.js';
import { place } from '../shared/place.js';
import { isPlaceholderFragment } from '../shared/placeholders.js';

export const placeholderLink: Rule = {
	id: 'placeholder-link',
	since: '0.1.0',
	severity: 'warning',
	whenFinal: 'error',
	open: true,
	settledBy: 'word',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Link that was never filled in',
		what: 'A link or image without an address, or with a stand-in for one: `#`, `TODO`, `TBD`, `url`, `link`, `xxx`, `???`, a lone `https://`. Also a note in brackets that asks for a link, such as `[insert link]`.',
		why: 'The reader clicks and stays where they are. After the report is published, nobody remembers which document was meant.',
		fixes:
			'Link to the annex or heading that the words name, paste the address from the clipboard (in VS Code), use the address that stands in its words or to which the same words lead elsewhere in this report or in earlier ones, or remove the link and keep its words. Only the author knows the address, so none is applied unasked.',
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
	*check(report, { earlier }) {
		const targets = targetsOf(report);
		let labels: ReadonlySet<string> | undefined;
		const used = (): ReadonlySet<string> => {
			labels ??= new Set(report.blocks.flatMap(({ facts }) => facts.references));
			return labels;
		};
		for (const { from, value } of gaps(report)) {
			for (const gap of value) {
				const found = finding(gap, { targets, used, report, from, earlier });
				if (found) yield place(found, from);
			}
		}
	},
};

type LinkGap = Extract<Gap, { kind: 'link' }>;

const gaps = blockQuery((facts, source) => {
	const found = readGaps(facts, source);
	return found.length > 0 ? found : undefined;
});

/** `[draft]: # (a remark)` is a comment if nothing refers to it, whatever its label. */
function isComment({ titled, url, label }: Definition, used: () => ReadonlySet<string>): boolean {
	return titled && (url === '#' || url === '') && !used().has(label);
}

interface Surroundings {
	readonly targets: ReturnType<typeof targetsOf>;
	readonly used: () => ReadonlySet<string>;
	readonly report: Report;
	/** Where the block starts. */
	readonly from: number;
	readonly earlier: EarlierReports | undefined;
}

function finding(gap: Gap, surroundings: Surroundings): BlockFinding | undefined {
	const { targets, used } = surroundings;
	switch (gap.kind) {
		case 'link':
			// `#todo` is a gap, unless a heading has that name.
			if (isPlaceholderFragment(gap.link.url) && targets.has(gap.link.url)) return undefined;
			return linkFinding(gap, () => goalsFor(gap, gap.link.span.from, surroundings));
		case 'definition':
			return isComment(gap.definition, used) ? undefined : definitionFinding(gap.definition);
		case 'hidden':
			return hiddenFinding(gap.hidden, gap.words, gap.written, () => goalsFor(gap, gap.hidden.span.from, surroundings));
	}
}

/** Best first: the report's own link for these words, then other reports'. */
function goalsFor(
	{ words, before }: { readonly words: string; readonly before: string },
	at: number,
	{ targets, report, from, earlier }: Surroundings,
): readonly Goal[] {
	// "The agenda is [here]()": the words before it say what it leads to.
	const names = [words, ...namesBefore({ before, words })];
	const known = names.map((name) => knownAddress(name, report)).find((address) => address !== undefined);
	const named = names
		.flatMap((name) => targets.named(name, from + at))
		.map(({ title, fragment }): Goal => ({ title, address: fragment }));
	const others = earlierGoals(earlier, report, words, from + at);
	const agreed = others.find(({ address }) => address === known);
	const own = known === undefined ? [] : [agreed ?? { title: known, address: known }];
	return joinGoals(own, named, others);
}

function linkFinding({ link, words, written, whole }: LinkGap, goals: () => readonly Goal[]): BlockFinding {
	const blank = link.destination === undefined || /^<\s*>$/.test(written);
	const what = link.image ? 'picture' : 'link';
	return {
		message: messageFor(what, words, blank ? '' : written),
		span: link.span,
		...(!link.image && { unfilled: { words, fill: (address) => fill(link, { title: '', address }).edits } }),
		fixes: () => [...(link.image ? [] : goals().map((goal) => fill(link, goal))), removal(link, words, whole)],
	};
}

/** Names the words, so that the findings of a report can be told apart in a list. */
function messageFor(what: 'link' | 'picture', words: string, written: string): string {
	const named = firstWords(words);
	const subject = named === '' ? `This ${what}` : `“${named}”`;
	const lacks = written === '' ? 'has no address yet' : `has “${written}” instead of an address`;
	return `${subject} ${lacks}. Fill it in or remove the ${what}`;
}

function removal({ image }: Link, words: string, whole: Span): Fix {
	if (image) return remove('Remove the image', whole, '');
	return remove(words === '' ? 'Remove the link' : 'Remove the link, keep its words', whole, words);
}

function fill({ span, destination, content }: Link, { title, address, preferred }: Goal): Fix {
	const at = destination ?? { from: content.to + 2, to: span.to - 1 };
	const edits = [{ span: at, insert: address }];
	return { title: `Link to ${title}`, safety: 'unsafe', edits, leadsTo: address, ...(preferred && { preferred }) };
}

function definitionFinding({ label, span, destination, url }: Definition): BlockFinding {
	return {
		message:
			url === ''
				? `The link “${label}” has no address. Fill it in`
				: `The link “${label}” has “${url}” instead of an address. Fill it in`,
		span: destination && url !== '' ? destination : span,
		...(destination && {
			unfilled: { words: label, fill: (address) => [{ span: destination, insert: address }] },
		}),
		fixes: () => [],
	};
}

function hiddenFinding(
	{ kind, span, withBlank, destination }: HiddenLink,
	words: string,
	written: string,
	goals: () => readonly Goal[],
): BlockFinding {
	if (kind === 'note' || !destination) {
		return {
			message: 'This note asks for a link. Put the link in its place',
			span,
			unfilled: {
				words: '',
				fill: (address) => [{ span, insert: address.startsWith('<') ? address : `<${address}>` }],
			},
			fixes: () => [remove('Remove the note', withBlank, '')],
		};
	}
	const link = (address: string) => [{ span, insert: `[${words}](${address})` }];
	return {
		message: messageFor('link', words, written.trim()),
		span,
		unfilled: { words, fill: link },
		fixes: () => [
			...goals().map(({ title, address, preferred }): Fix => {
				const edits = link(address);
				return {
					title: `Link to ${title}`,
					safety: 'unsafe',
					edits,
					leadsTo: address,
					...(preferred && { preferred }),
				};
			}),
			remove('Remove the link, keep its words', span, words),
		],
	};
}

function remove(title: string, span: Span, insert: string): Fix {
	return { title, safety: 'unsafe', edits: [{ span, insert }] };
}
