/** Numbers of a list whose items have come and gone: those that the source counts go on counting. */
import type { Pair } from '../../text/align.js';
import type { Edit } from '../../text/index.js';
import { markerOf } from './place.js';
import type { Part } from './read.js';

export interface Numbers {
	readonly edits: readonly Edit[];
	/** The number of a new item, by the place of its pair. */
	readonly of: (pair: number) => number | undefined;
}

/** @returns `undefined` if a number would become longer in an item of several lines, which would have to move with it. */
export function renumbered(
	text: string,
	old: Part,
	now: Part,
	pairs: readonly Pair<Part, Part>[],
): Numbers | undefined {
	if (now.detail === '') return { edits: [], of: () => undefined };
	const start = Number(now.detail);
	const step = stepOf(old.parts.map((item) => numberOf(text, item)));
	const edits: Edit[] = [];
	const numbers: (number | undefined)[] = [];
	let count = 0;
	for (const pair of pairs) {
		const wanted = step === undefined && count > 0 ? undefined : start + count * (step ?? 1);
		numbers.push(pair.now && (wanted ?? start + count));
		if (!pair.now) continue;
		count++;
		if (!pair.old || wanted === undefined || numberOf(text, pair.old) === wanted) continue;
		const { from } = pair.old.span;
		const digits = String(numberOf(text, pair.old)).length;
		const isLong = text.slice(from, pair.old.span.to).includes('\n');
		if (isLong && String(wanted).length !== digits) return undefined;
		edits.push({ span: { from, to: from + digitsOf(text, pair.old).length }, insert: String(wanted) });
	}
	return { edits, of: (pair) => numbers[pair] };
}

function digitsOf(text: string, item: Part): string {
	return /^\d+/.exec(markerOf(text, item))?.[0] ?? '';
}

function numberOf(text: string, item: Part): number {
	return Number(digitsOf(text, item));
}

/** By how much the numbers in the source rise: 1, or 0 where all are the same; `undefined` if they do neither. */
function stepOf(numbers: readonly number[]): number | undefined {
	const [first = 1, second] = numbers;
	const step = second === first ? 0 : 1;
	return numbers.every((each, i) => each === first + i * step) ? step : undefined;
}
