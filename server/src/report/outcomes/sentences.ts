import { lazily, lowerCase, narrowed, type Span } from '../../text/index.js';
import { monthNamed } from '../meeting/rough-dates.js';
import { anyOf, latin } from '../words/index.js';

const SENTENCE = lazily(() =>
	narrowed(/(?<=\p{L}{2}|[\d)\]”"’»*_€$%°])[.!?][)\]”"’»*_]*\s+(?=[*_“"«([]*[\p{Lu}\d@])/u, 'g'),
);

/** The sentences of a line, in order, without blanks at their ends. */
export function sentencesOf(text: string): Span[] {
	const found: Span[] = [];
	let from = 0;
	for (const { index, 0: end } of text.matchAll(SENTENCE())) {
		if (isOrdinal(text, index, index + end.length) || isTitle(text, index)) continue;
		found.push({ from, to: index + end.trimEnd().length });
		from = index + end.length;
	}
	found.push({ from, to: text.trimEnd().length });
	return found.filter((each) => each.from < each.to);
}

/** "20. März" */
function isOrdinal(text: string, stop: number, next: number): boolean {
	return (
		/\d/.test(text[stop - 1]!) && monthNamed(/^\p{L}*/u.exec(text.slice(next, next + LONGEST_MONTH))![0]) !== undefined
	);
}

const LONGEST_MONTH = 20;

/** "Mr. Lee" */
function isTitle(text: string, stop: number): boolean {
	const before = text.slice(Math.max(0, stop - LONGEST_TITLE), stop);
	return text[stop] === '.' && ABBREVIATED().test(lowerCase(before)) && !CAPITALS().test(before);
}

const LONGEST_TITLE = 5;
/** "the PR." is none. */
const CAPITALS = lazily(() => /\p{Lu}{2}$/u);
const ABBREVIATED = lazily(
	() => new RegExp(latin(`(?<!\\p{L})(?=\\p{L}{1,4}$)${anyOf(({ people }) => people.title)}$`)),
);
