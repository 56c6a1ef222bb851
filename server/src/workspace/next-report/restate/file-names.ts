import { isoOf, placeInProse, type Report } from '../../../report/index.js';
import { digestOf } from '../../digests/digest.js';
import { type Change, eachProse, type Restatement } from './restatement.js';

/** The day in what reads as the name of a file: no date for those who read dates, since a `_` is part of a word. */
const DAY = /_(\d{4}-\d\d-\d\d)(?![\p{L}\d-])/gu;

/** "File: Board_2018-02-05.docx". It gives no reason to keep a line: a file of this meeting alone may be called so, too. */
export function fileNames(report: Report, { days: [day] }: Change): Restatement[] {
	const { date } = digestOf(report);
	return eachProse(report, Number.POSITIVE_INFINITY).flatMap(({ prose, from }) =>
		[...prose.text.matchAll(DAY)].flatMap(({ 1: written = '', index }) => {
			if (written !== date) return [];
			const plain = { from: index + 1, to: index + 1 + written.length };
			return [{ span: placeInProse(prose, plain, from), insert: isoOf(day), stale: true as const }];
		}),
	);
}
