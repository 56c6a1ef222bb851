import { allWords, memoizeOn, type Prose } from '../../report/index.js';
import { countWhile, lazily, type Span } from '../../text/index.js';

/** Two words or phrases, and what separates them, in plain text. */
export interface Pair extends Span {
	readonly firstEnd: number;
	/** One of the words is small, and so it is no term of the author's. */
	readonly small: boolean;
	/** It stands there once more before: where two may be right, three are not. */
	readonly third?: true;
}

export const small = lazily(() => allWords(({ markup }) => markup.smallWords));

export function isBlank(code: number): boolean {
	return code <= 32 || code === 160;
}

/** Where marks begin and end in the plain text, in order. */
const edges = memoizeOn((marks: Prose['marks']): readonly number[] =>
	marks.flatMap(({ plain }) => [plain.from, plain.to]).sort((a, b) => a - b),
);

/** Whether a mark begins or ends between the two places. */
export function edgeInside(marks: Prose['marks'], from: number, to: number): boolean {
	if (marks.length === 0) return false;
	const places = edges(marks);
	const next = places[countWhile(places, (place) => place <= from)];
	return next !== undefined && next < to;
}
