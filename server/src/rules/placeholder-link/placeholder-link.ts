/**
 * Finds links that were never filled in: `[here](#)`, `[slides](TODO)`, `[insert link]`.
 */
import { blockQuery, type Definition, type Link, memoizeOn, type Report } from '../../report/index.js';
import type { Span } from '../../text/index.js';
import { type Around, type BlockFinding, type Fix, type Rule, type UnsafeFix, unsafeFix } from '../rule.js';
import { firstWords } from '../shared/few-words.js';
import { namesBefore } from '../shared/links/around-link.js';
import { earlierGoals, type Goal, joinGoals } from '../shared/links/earlier-addresses.js';
import type { HiddenLink } from '../shared/links/hidden-links.js';
import { knownAddress } from '../shared/links/known-addresses.js';
import { type Gap, readGaps } from '../shared/links/link-gaps.js';
import { targetsOf } from '../shared/links/link-targets.js';
import { isPlaceholderFragment } from '../shared/links/placeholders.js';
import { place } from '../shared/place.js';

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
		what: 'A link or image without an address, or with a stand-in for one: `#`, `TODO`, `TBD`, `url`, `link`, `xxx`, `???`, a lone `https://`. Also a note in brackets that asks for a link, such as `[insert link]`, and a link in HTML that leads nowhere: `<a href="#">here</a>`.',
		why: 'The reader clicks and stays where they are. After the report is published, nobody remembers which document was meant.',
		fixes:
			'Link to the annex or heading that the words name, paste the address from the clipboard (in VS Code), use the address that stands in its words or to which the same words lead elsewhere in this report or in earlier ones, or remove the link and keep its words. Only the author knows the address, so none is applied unasked.',
		reported: [
			'A summary is available [here](#).\n',
			'The [slides](TODO) and the [recording]() will follow.\n',
			'See the [minutes][1].\n\n[1]: TBD\n',
			'The figures are in the [slides](no link).\n',
			'The statement is online [insert link].\n',
			'The slides are <a href="#">here</a>.\n',
		],
		accepted: [
			'A summary is available [here](https://example.org/summary).\n',
			'See <a href="https://example.org/">the site</a>, or go <a href="#">to the top</a>.\n',
			'See [the agenda](#agenda) above.\n\n# Agenda\n',
			'[//]: # (a comment that no reader sees)\n\nThe method `Foo[Symbol.dispose]()` is called Foo[Symbol.dispose]().\n',
			'“We agree [...] to the text.” See the [page]({{ page.url }}).\n',
		],
		source:
			'[CommonMark 0.31.2, section 6.3, “Links”](https://spec.commonmark.org/0.31.2/#links), by which a link without address is a link all the same',
	},
	*check(report) {
		const targets = targetsOf(report);
		let labels: ReadonlySet<string> | undefined;
		const used = (): ReadonlySet<string> => {
			labels ??= new Set(report.blocks.flatMap(({ facts }) => facts.references));
			return labels;
		};
		for (const { from, value } of gaps(report)) {
			for (const gap of value) {
				const found = finding(gap, { targets, used, report, from });
				if (found) yield place(found, from);
			}
		}
	},
};

function leadTo({ title, address, preferred }: Goal, { span, before, after }: Blank): UnsafeFix {
	const edits = [{ span, insert: before + address + after }];
	return { title: `Link to ${title}`, safety: 'unsafe', edits, leadsTo: address, ...(preferred && { preferred }) };
}

/** What is written with an address, and where. */
interface Blank {
	readonly span: Span;
	readonly before: string;
	readonly after: string;
}

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
}

function finding(gap: Gap, surroundings: Surroundings): BlockFinding | undefined {
	const { targets, used } = surroundings;
	switch (gap.kind) {
		case 'link':
			// `#todo` is a gap, unless a heading has that name.
			if (isPlaceholderFragment(gap.link.url) && targets.has(gap.link.url)) return undefined;
			return linkFinding(gap, (around) => goalsFor(gap, gap.link.span.from, surroundings, around));
		case 'definition':
			return isComment(gap.definition, used) ? undefined : definitionFinding(gap.definition);
		case 'hidden':
			return hiddenFinding(gap.hidden, gap.words, gap.written, (around) =>
				goalsFor(gap, gap.hidden.span.from, surroundings, around),
			);
	}
}

/** Where a gap may lead. */
type Goals = (around: Around) => readonly Goal[];

/** @param at counted from the start of the block. */
function goalsFor(
	{ words, before }: { readonly words: string; readonly before: string },
	at: number,
	{ targets, report, from }: Surroundings,
	{ earlier }: Around,
): readonly Goal[] {
	// "The agenda is [here]()": the words before it say what it leads to.
	const names = [words, ...namesBefore({ before, words })];
	const own = names.map((name) => knownAddress(name, report)).find((address) => address !== undefined);
	const named = names
		.flatMap((name) => targets.named(name, from + at))
		.map(({ title, fragment }): Goal => ({ title, address: fragment }));
	return goalsOf(own, named, earlierGoals(earlier?.addresses(report, words, from + at) ?? []));
}

/** @param others below those that lead somewhere. */
function fill(goals: readonly Goal[], link: Blank, others: readonly Fix[]): readonly Fix[] {
	const leading = (wanted: readonly Goal[]) => wanted.map((goal) => leadTo(goal, link));
	return [
		...leading(goals.filter(({ anew }) => !anew)),
		...others,
		// Each meeting has its own slides: an address of others may do harm.
		...leading(goals.filter(({ anew }) => anew)),
	];
}

/** Best first: the report's own link for these words, then other reports'. */
function goalsOf(own: string | undefined, named: readonly Goal[], others: readonly Goal[]): readonly Goal[] {
	const agreed = others.find(({ address, anew }) => address === own && !anew);
	return joinGoals(own === undefined ? [] : [agreed ?? { title: own, address: own }], named, others);
}

function linkFinding(gap: LinkGap, goals: Goals): BlockFinding {
	const { link, words, whole } = gap;
	return {
		message: messageOf(gap),
		span: link.span,
		...(!link.image && { unfilled: { words, fill: (address) => [{ span: blankOf(link), insert: address }] } }),
		fixes: (around) => {
			const remove = removal(link, words, whole);
			return link.image ? [remove] : fill(goals(around), { span: blankOf(link), before: '', after: '' }, [remove]);
		},
	};
}

/** A draft may have hundreds, at every keystroke. */
const messageOf = memoizeOn(({ link, words, written }: LinkGap): string => {
	const blank = link.destination === undefined || /^<\s*>$/.test(written);
	return messageFor(link.image ? 'picture' : 'link', words, blank ? '' : written);
});

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

function blankOf({ span, destination, content }: Link): Span {
	return destination ?? { from: content.to + 2, to: span.to - 1 };
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
	goals: Goals,
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
	const [before, after] = [`[${words}](`, ')'];
	return {
		message: messageFor('link', words, written.trim()),
		span,
		unfilled: { words, fill: (address) => [{ span, insert: before + address + after }] },
		fixes: (around) =>
			fill(goals(around), { span, before, after }, [remove('Remove the link, keep its words', span, words)]),
	};
}

function remove(title: string, span: Span, insert: string): Fix {
	return unsafeFix(title, [{ span, insert }]);
}
