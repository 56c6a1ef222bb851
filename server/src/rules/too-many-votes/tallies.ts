/** How many voted for, against and neither. */
import { anyOf, blockQuery, query, readDates, sentenceBefore, sourceSpan } from '../../report/index.js';
import { lazily, lowerCase, narrowed, type Span } from '../../text/index.js';

export interface Tally {
	/** In the block. */
	readonly span: Span;
	/** All of them together. */
	readonly votes: number;
}

const patterns = lazily(() => {
	const kinds = [
		anyOf(({ motions }) => motions.votesFor),
		anyOf(({ motions }) => motions.votesAgainst),
		anyOf(({ motions }) => motions.abstentions),
	];
	const part = (kind: string): string => `(\\d{1,3}) ${kind}(?![\\p{L}-])`;
	const [yes = '', no = '', neither = ''] = kinds.map(part);
	const BETWEEN = `(?:,|;| ?/|\\p{L}| ){1,12}?`;
	return {
		// "7 in favour, 2 against and 1 abstention": the first, and one of the others.
		words: narrowed(`(?<![\\p{L}\\d.,/-])${yes}(?:${BETWEEN}${no})?(?:${BETWEEN}${neither})?`, 'gu'),
		// "For: 7, against: 2, abstentions: 1".
		labelled: narrowed(
			`(?<!\\p{L})${kinds[0]!} ?: ?(\\d{1,3})[,;.]?\\s+${kinds[1]!} ?: ?(\\d{1,3})(?:[,;.]?\\s+${kinds[2]!} ?: ?(\\d{1,3}))?(?!\\d)`,
			'gu',
		),
		voted: narrowed(`(?<!\\p{L})(?:${anyOf(({ motions }) => [motions.ballot, motions.result])})(?!\\p{L})`, 'u'),
		byMail: narrowed(`(?<!\\p{L})${anyOf(({ motions }) => motions.byMail)}(?!\\p{L})`, 'u'),
		other: narrowed(`(?<!\\p{L})${anyOf(({ motions }) => motions.otherVote)}(?!\\p{L})`, 'u'),
		voteOf: narrowed(
			`(?<!\\p{L})${anyOf(({ motions }) => motions.ballot)} ${anyOf(({ motions }) => motions.voteOf)} $`,
			'u',
		),
		proxy: narrowed(`(?<!\\p{L})${anyOf(({ motions }) => motions.proxy)}(?!\\p{L})`, 'u'),
	};
});

/** "(12/0/3)", beside a word for a vote. */
const FIGURES = /\((\d{1,3}) ?\/ ?(\d{1,3}) ?\/ ?(\d{1,3})\)/g;

export const tallies = blockQuery(({ prose }): readonly Tally[] | undefined => {
	const found: Tally[] = [];
	for (const each of prose) {
		if (each.within === 'quote' || !/\d/.test(each.text)) continue;
		const low = lowerCase(each.text);
		const { words, labelled, voted, byMail } = patterns();
		if (byMail.test(low)) continue;
		const add = (match: RegExpMatchArray): void => {
			const counts = match.slice(1).filter((count) => count !== undefined);
			if (counts.length < 2) return;
			const from = match.index!;
			if (isOther(sentenceBefore(each.text, from, LONGEST))) return;
			const votes = counts.reduce((sum, count) => sum + Number(count), 0);
			found.push({ span: sourceSpan(each, { from, to: from + match[0].length }), votes });
		};
		for (const match of low.matchAll(words)) add(match);
		if (low.includes(':')) for (const match of low.matchAll(labelled)) add(match);
		if (low.includes('(') && voted.test(low)) for (const match of low.matchAll(FIGURES)) add(match);
	}
	return found.length > 0 ? found : undefined;
});

/** So much of a sentence is read before its votes. */
const LONGEST = 300;

/** Whether votes are of another time or of others, by their sentence before them: "the vote of 8 January 2018 was". */
function isOther(before: string): boolean {
	const { other, voteOf } = patterns();
	const low = lowerCase(before);
	return other.test(low) || readDates(before).some(({ span }) => voteOf.test(low.slice(0, span.from)));
}

const proxies = blockQuery(
	({ prose }) => prose.some(({ text }) => patterns().proxy.test(lowerCase(text))) || undefined,
);

/** Whether the report says that some voted for others. */
export const isByProxy = query([proxies], (all) => all.length > 0);
