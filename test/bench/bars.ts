import { PEERS } from './contenders.js';
import { distinct, divide, type Figures, figure, markdownTable, times } from './figures.js';

interface Bar {
	readonly what: string;
	readonly most?: number;
	readonly least?: number;
	readonly goal?: number;
	readonly unit: '×' | 'MB';
	/** The figure, and where it is the worst of several, of which. */
	readonly measure: (figures: Figures) => { readonly value: number; readonly of?: string } | undefined;
}

const KEY = 'keystroke → diagnostics';
const REMARK_OR_MARKDOWNLINT = PEERS.filter(({ parser }) => parser === 'remark' || parser === 'markdownlint');
/** Milliseconds: shorter times say more about the machine than about growth. */
const WORTH_COMPARING = 20;

const BARS: readonly Bar[] = [
	{ what: 'keystroke, 1 MB, p50: ours / echo', most: 3, goal: 2, unit: '×', measure: overFloor('1 MB', 'p50') },
	{ what: 'keystroke, 1 MB, p95: ours / echo', most: 3, goal: 2, unit: '×', measure: overFloor('1 MB', 'p95') },
	{
		what: 'keystroke, 1 MB, p50: nearest remark or markdownlint peer / ours',
		least: 80,
		unit: '×',
		measure: nearestPeer('1 MB'),
	},
	{
		what: 'keystroke, 1 MB, p50: vscode-markdown / ours',
		least: 50,
		unit: '×',
		measure: (figures) =>
			found(
				divide(
					figures.value('keystroke', '1 MB', 'vscode-markdown', KEY),
					figures.value('keystroke', '1 MB', 'rapporteur', KEY),
				),
			),
	},
	{ what: 'keystroke, 8 KB, p50: ours / echo', most: 10, unit: '×', measure: overFloor('8 KB', 'p50') },
	{
		what: 'keystroke, 8 KB, p50: nearest remark or markdownlint peer / ours',
		least: 3,
		goal: 5,
		unit: '×',
		measure: nearestPeer('8 KB'),
	},
	{
		what: '5 MB opens: ours / one bare GFM parse',
		most: 1.5,
		unit: '×',
		measure: ratio('open', 'open → diagnostics', '5 MB', 'rapporteur', 'mdast + GFM, one parse'),
	},
	{ what: 'keystroke, 5 MB, p95: ours / echo', most: 4, unit: '×', measure: overFloor('5 MB', 'p95') },
	{
		what: 'spawn → first diagnostics, 8 KB: ours / echo',
		most: 1.5,
		goal: 1.15,
		unit: '×',
		measure: ratio('start', 'spawn → first diagnostics', '8 KB', 'rapporteur', 'echo'),
	},
	{
		what: '200 reports opened at once: ours / scan',
		most: 4,
		unit: '×',
		measure: ratio('many', 'open all → all diagnosed', '200 × 8 KB', 'rapporteur', 'scan'),
	},
	{
		what: 'throughput, worst text: ours / bare GFM parse',
		least: 1.5,
		goal: 5,
		unit: '×',
		measure: leastThroughput('mdast + GFM'),
	},
	{
		what: 'throughput, worst text: ours / markdownlint',
		least: 1.5,
		unit: '×',
		measure: leastThroughput('markdownlint'),
	},
	{
		what: 'command line, 10,000 files: markdownlint-cli2 / ours',
		least: 4,
		goal: 15,
		unit: '×',
		measure: ratio('command-line', 'wall time', '10,000 files', 'markdownlint-cli2', 'rapporteur'),
	},
	{
		what: 'command line, 10,000 files: peak memory',
		most: 400,
		unit: 'MB',
		measure: (figures) => found(figures.value('command-line', '10,000 files', 'rapporteur', 'peak memory', 'max')),
	},
	{
		what: 'command line, 10,000 files: cold / --cache with nothing changed',
		least: 10,
		unit: '×',
		measure: ratio('command-line', 'wall time', '10,000 files', 'rapporteur', 'rapporteur --cache, nothing changed'),
	},
	...['index complete', 'from storage'].map(
		(contender): Bar => ({
			what: `10,000 reports known to the server, ${contender}: memory`,
			most: 300,
			unit: 'MB',
			measure: (figures) => found(figures.value('earlier', '10,000 × 8 KB', contender, 'memory', 'max')),
		}),
	),
	{
		what: 'growth of a report, 4 MB / 1 MB',
		most: 5,
		unit: '×',
		measure: (figures) => worstGrowth(figures, (name) => name.startsWith('a report')),
	},
	{
		what: 'growth of the worst other input, 4× / 1×',
		most: 5,
		unit: '×',
		measure: (figures) => worstGrowth(figures, (name) => !name.startsWith('a report')),
	},
];

export function barsTable(figures: Figures): string {
	const rows = BARS.flatMap(({ what, most, least, goal, unit, measure }) => {
		const measured = measure(figures);
		if (!measured) return [];
		const { value, of } = measured;
		const met = most === undefined ? value >= (least ?? 0) : value <= most;
		const bar = most === undefined ? `≥ ${least}` : `≤ ${most}`;
		const shown = `${unit === '×' ? times(value) : `${figure(value)} ${unit}`}${of ? ` (${of})` : ''}`;
		return [[what, `${bar} ${unit}`, goal === undefined ? '' : `${goal} ${unit}`, shown, met ? 'yes' : '**no**']];
	});
	return rows.length === 0 ? '' : markdownTable(['what', 'bar', 'goal', 'measured', 'met'], rows);
}

function found(value: number | undefined): { readonly value: number } | undefined {
	return value === undefined ? undefined : { value };
}

function ratio(group: string, metric: string, subject: string, a: string, b: string): Bar['measure'] {
	return (figures) => found(divide(figures.value(group, subject, a, metric), figures.value(group, subject, b, metric)));
}

function overFloor(subject: string, which: 'p50' | 'p95'): Bar['measure'] {
	return (figures) =>
		found(
			divide(
				figures.value('keystroke', subject, 'rapporteur', KEY, which),
				figures.value('keystroke', subject, 'echo', KEY, which),
			),
		);
}

function nearestPeer(subject: string): Bar['measure'] {
	return (figures) => {
		const ours = figures.value('keystroke', subject, 'rapporteur', KEY);
		return smallest(
			REMARK_OR_MARKDOWNLINT.map(({ name }) => [name, divide(figures.value('keystroke', subject, name, KEY), ours)]),
		);
	};
}

function leastThroughput(peer: string): Bar['measure'] {
	return (figures) => {
		const subjects = distinct(figures.of('throughput').map(({ subject }) => subject));
		const speed = (subject: string, name: string) => figures.value('throughput', subject, name, 'throughput');
		return smallest(subjects.map((subject) => [subject, divide(speed(subject, 'rapporteur'), speed(subject, peer))]));
	};
}

function worstGrowth(figures: Figures, accept: (subject: string) => boolean): ReturnType<Bar['measure']> {
	const growths = growthBySubject(figures).filter(([subject]) => accept(subject));
	const worst = smallest(growths.map(([subject, growth]) => [subject, growth === undefined ? undefined : -growth]));
	return worst && { ...worst, value: -worst.value };
}

/** How often longer 4 times the text takes; nothing where both are too short to compare. */
export function growthBySubject(figures: Figures): (readonly [subject: string, growth: number | undefined])[] {
	const subjects = distinct(figures.of('pathological').map(({ subject }) => subject));
	return subjects.map((subject) => {
		const long = figures.find('pathological', subject, 'rapporteur', '4×');
		if (long?.gaveUp) return [subject, Infinity];
		if (!long || long.summary.min < WORTH_COMPARING) return [subject, undefined];
		return [subject, divide(long.summary.min, figures.value('pathological', subject, 'rapporteur', '1×', 'min'))];
	});
}

function smallest(
	values: readonly (readonly [name: string, value: number | undefined])[],
): { readonly value: number; readonly of: string } | undefined {
	const known = values.flatMap(([of, value]) => (value === undefined ? [] : [{ of, value }]));
	return known.length === 0 ? undefined : known.reduce((least, one) => (one.value < least.value ? one : least));
}
