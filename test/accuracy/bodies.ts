/** Real minutes by the body that they are of, each in turn the next report of its body. */
import { type Asker, type Digest, digestOf, ReportIndex } from '../../server/src/workspace/index.js';
import { seriesOf } from '../../server/src/workspace/series/series.js';
import { corpus, corpus2 } from '../support/corpus.js';
import { checkedOnce } from './checked.js';

export interface Dated {
	readonly path: string;
	readonly digest: Digest;
	/** Of the meeting, in ISO 8601. */
	readonly date: string;
}

const known = new Map<string, readonly (readonly Dated[])[]>();

/** The dated reports of each body, by date, read once; none where the folder is absent. */
export function bodiesIn(folder: 'corpus' | 'corpus2'): readonly (readonly Dated[])[] {
	const bodies = known.get(folder) ?? readBodies(folder);
	known.set(folder, bodies);
	return bodies;
}

function readBodies(folder: 'corpus' | 'corpus2'): readonly (readonly Dated[])[] {
	const bodies = new Map<string, Dated[]>();
	for (const file of folder === 'corpus' ? corpus() : corpus2()) {
		const { path } = file;
		const digest = digestOf(checkedOnce(file).report);
		if (digest.date === undefined) continue;
		const body = path.split('/')[0]!;
		bodies.set(body, [...(bodies.get(body) ?? []), { path, digest, date: digest.date }]);
	}
	return [...bodies.values()].map((reports) => reports.sort((a, b) => (a.date < b.date ? -1 : 1)));
}

/**
 * Takes each report for the next one.
 *
 * @param score is given an index of the reports dated before it, and those that were added since the last one.
 */
export function inTurn(
	reports: readonly Dated[],
	score: (report: Dated, index: ReportIndex, added: readonly Dated[]) => void,
): void {
	const index = new ReportIndex();
	let next = 0;
	for (const report of reports) {
		const added: Dated[] = [];
		for (; reports[next]!.date < report.date; next++) added.push(reports[next]!);
		for (const { path, digest } of added) index.set(path, digest);
		score(report, index, added);
	}
}

export function askerFrom({ path, date, digest }: Dated): Asker {
	const { title, number, language } = digest;
	return {
		path,
		date,
		series: seriesOf(title, path, digest),
		...(number !== undefined && { number }),
		...(language !== undefined && { language }),
	};
}
