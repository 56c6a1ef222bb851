/** What may be a name, and what only looks like one. */
import { lazily, lowerCase, narrowed, type Span } from '../../../text/index.js';
import { saysWhen } from '../../meeting/rough-dates.js';
import { anyOf, latin, type Words } from '../../words/index.js';
import { saidBy, says } from '../doubts.js';
import type { WhoKind } from '../weights.js';

export interface Subject extends Span {
	readonly kind: WhoKind;
	/** Of "he", or before the second of two verbs: with whom the sentence begins, or the one before. */
	readonly near?: Span;
}

/** A verb, and the words of its languages that may stand around it: of another one, they may be names. */
export interface Place {
	readonly text: string;
	/** `text` in lower case. */
	readonly low: string;
	/** Where the sentence begins, and where the verb does. */
	readonly least: number;
	readonly at: number;
	readonly languages: readonly Words[];
}

/** Of a radio amateur: "K0STK", "VE7NEK". */
const CALL_SIGN = '[A-Z]{1,2}\\d[A-Z]{2,3}(?![\\p{L}\\p{N}])';

/** So many more people may be named with the first one. */
export const COMPANIONS = 11;

/** Nobody is named in more words, companions included. */
export const REACH = 240;

/** Sources of expressions for names. */
export const forms = lazily(() => {
	// Of abbreviations, a dot is part: "J. St. Lee".
	const capital = "\\p{Lu}(?:\\p{Ll}?\\.|[\\p{L}\\p{M}'’-]*)";
	const name = `${capital}(?: (?:${anyOf(({ people }) => people.particle)} ){0,2}${capital}){0,3}`;
	const word = '\\p{Ll}[\\p{L}\\p{N}-]{1,38}';
	const handle = '@[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,38}(?: \\p{Lu}\\.?(?![\\p{L}\\p{N}]))?';
	const one = `(?:${handle}|${CALL_SIGN}|${name})`;
	const and = `(?:,? (?:${anyOf(({ grammar }) => grammar.and)}|[&+]) |, | ?/ ?|&)`;
	return {
		capital,
		word,
		handle,
		one,
		and,
		all: `${one}(?:${and}${one}){0,${COMPANIONS}}`,
		the: anyOf(({ grammar }) => [...grammar.the, ...grammar.o]),
	};
});

const patterns = lazily(() => {
	const { one, the } = forms();
	return {
		onlyName: narrowed(`^${one}$`, 'u'),
		articled: new RegExp(latin(`(?<!\\p{L})${the} $`)),
		titled: new RegExp(latin(`^${anyOf(({ people }) => people.title)}\\.? `)),
	};
});

/** "Action ", before names. */
export const MARK = lazily(() => new RegExp(latin(`^${anyOf(({ section }) => section.action)} `)));

const LONGEST_ARTICLE = 6;

const LONGEST_NUMBER = 12;
/** Not the number of an item. */
const AFTER_NUMBER = /\p{L} \d\S* $/u;

const CAPITALS = lazily(() => narrowed(/^\p{Lu}{2,}$/u));

/** Of two letters or more: one is an initial. */
export function lastWord(low: string, to: number): string {
	const word = low.slice(low.lastIndexOf(' ', to - 1) + 1, to);
	return word.length > 1 ? word : '-';
}

/** "The meeting": it may decide that others do something. */
export function onlyDecides(low: string, languages: readonly Words[]): boolean {
	return namesNobody(lastWord(low, low.length), languages);
}

/** Whether the words before a place end in an article. */
export function followsArticle(before: string): boolean {
	return patterns().articled.test(before);
}

/** "Ann Lee", "Dr. Ann Lee": words that may be a name, and nothing else. */
export function isName(words: string): boolean {
	const title = patterns().titled.exec(lowerCase(words))?.[0] ?? '';
	return patterns().onlyName.test(words.slice(title.length));
}

/** „Frau Lee“, even where all nouns have a capital. */
export function isTitled(low: string): boolean {
	return patterns().titled.test(low);
}

/** Whether words in lower case stand for a thing, or for nobody: "goal", "this". */
export function namesNobody(low: string, languages: readonly Words[]): boolean {
	return saidBy('nobody', languages, low)?.[0].length === low.length;
}

/** How long a mark is before names: “ToDO Frau Lee”, but not “Action Group”. */
function markAt(text: string, low: string, from: number, to: number): number {
	const length = MARK().exec(low.slice(from, to))?.[0].length ?? 0;
	return length > SHORTEST_MARK && SEVERAL_CAPITALS().test(text.slice(from, from + length)) ? length : 0;
}

const SHORTEST_MARK = 4;
const SEVERAL_CAPITALS = lazily(() => narrowed(/\p{Lu}\P{Lu}*\p{Lu}/u));

/** @param least what stands before it has nothing to do with the names. */
export function ofNames(
	{ text, low, languages }: Pick<Place, 'text' | 'low' | 'languages'>,
	from: number,
	to: number,
	least = 0,
): Subject | undefined {
	let start = from + markAt(text, low, from, to);
	for (;;) {
		const nobody = saidBy('nobody', languages, low.slice(start, to));
		if (!nobody || isShouted(text.slice(start, to))) break;
		start += nobody[0].length;
		if (start >= to) return undefined;
	}
	const written = text.slice(start, to);
	const before = low.slice(Math.max(least, start - LONGEST_ARTICLE), start);
	// "Ein Mieter"
	if (says('an', languages, before)) return undefined;
	// "The Linux Foundation": a name with an article is that of a body or a thing.
	const isThing = followsArticle(before);
	const isNobody = namesNobody(lastWord(low, to), languages);
	// "SO" are somebody's initials, if a list says so.
	if (isNobody && isShouted(written)) return { kind: 'lower', from: start, to };
	if (saysWhen(written) || isNobody) return undefined;
	if (written.startsWith('@')) return { kind: 'known', from: start, to };
	// "At 9AM CET": a unit
	if (CAPITALS().test(written) && AFTER_NUMBER.test(text.slice(Math.max(least, start - LONGEST_NUMBER), start)))
		return undefined;
	if (isThing || CAPITALS().test(written)) return { kind: 'capitals', from: start, to };
	return { kind: /[ /&\d]/.test(written) ? 'full' : 'name', from: start, to };
}

/** Two letters or more, as others may be written anywhere. */
export function isShouted(written: string): boolean {
	return CAPITALS().test(written);
}
