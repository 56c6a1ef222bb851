import type { NumberStatement, Report } from '../../report/index.js';
import { rewriteNumbers } from '../../writing/index.js';
import { type Fix, unsafeFix } from '../rule.js';
import { inPlaces } from './in-places.js';

/** Another number of the meeting in all these places, each in its own style; nothing if one cannot be written so. */
export function writeNumber(report: Report, all: readonly NumberStatement[], value: number): Fix[] {
	const edits = rewriteNumbers(all, value);
	const [first] = edits;
	if (!first) return [];
	const title =
		edits.length > 1
			? `Change the number to ${value} ${inPlaces(edits.length)}`
			: `Change “${writtenNumber(report, all[0]!)}” to “${first.insert}”`;
	return [unsafeFix(title, edits)];
}

/** The number as it is written in a place. */
export function writtenNumber({ rope }: Report, { span }: NumberStatement): string {
	return rope.slice(span.from, span.to);
}
