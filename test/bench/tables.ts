import { barsTable, growthBySubject } from './bars.js';
import { ALL } from './contenders.js';
import { distinct, divide, Figures, figure, markdownTable, times } from './figures.js';
import type { Measurement, Results } from './results.js';

/** All that was measured, as Markdown. */
export function tables(results: Results): string {
	const figures = new Figures(results);
	const bars = barsTable(figures);
	const parts = [
		...(bars ? [`### Against the bars\n\n${bars}`] : []),
		...Object.keys(results.groups).map((group) => {
			const { date, commit, load } = results.groups[group]!;
			const table = SPECIAL[group]?.(figures) ?? plainTable(figures, group);
			return `### ${TITLES[group] ?? group}\n\n${table}\nMeasured ${date} UTC at ${commit}; load before: ${load.toFixed(1)}.\n`;
		}),
		`### Machine and versions\n\n${about(results)}`,
	];
	return parts.join('\n');
}

const TITLES: Readonly<Record<string, string>> = {
	keystroke: 'Keystroke → diagnostics',
	burst: 'A burst of keystrokes',
	requests: 'Code actions',
	start: 'Start',
	open: 'Opening a long report',
	many: 'Many reports at once',
	throughput: 'Throughput of the check',
	rules: 'What each rule costs',
	'command-line': 'Command line',
	earlier: 'Earlier reports',
	pathological: 'Growth, and texts that no person writes',
	paint: 'Typing in VS Code, with and without the extension',
};

const SPECIAL: Readonly<Record<string, (figures: Figures) => string>> = {
	keystroke: keystrokeTables,
	pathological: pathologicalTable,
	rules: rulesTable,
};

const KEY = 'keystroke → diagnostics';

function keystrokeTables(figures: Figures): string {
	const all = figures.of('keystroke');
	return distinct(all.map(({ subject }) => subject))
		.map((subject) => {
			const contenders = distinct(all.filter((one) => one.subject === subject).map(({ contender }) => contender));
			const value = (contender: string, metric: string) => figures.value('keystroke', subject, contender, metric);
			const rows = contenders.map((name) => {
				const found = figures.find('keystroke', subject, name, KEY);
				const { p50, p95, p99, n } = found?.summary ?? {};
				return [
					name,
					found?.gaveUp ? `> ${figure(p50)}` : figure(p50),
					...[p95, n !== undefined && n >= 100 ? p99 : undefined].map(figure),
					times(divide(p50, value('echo', KEY))),
					times(divide(p50, value('rapporteur', KEY))),
					String(n ?? '–'),
					figure(value(name, 'processor time per keystroke')),
					figure(value(name, 'peak memory')),
					String(value(name, 'diagnostics in the answer') ?? '–'),
				];
			});
			const head = [
				'server',
				'p50 ms',
				'p95 ms',
				'p99 ms',
				'/ echo',
				'/ ours',
				'keys',
				'CPU ms/key',
				'peak MB',
				'diagnostics',
			];
			return `**${subject}**\n\n${markdownTable(head, rows)}`;
		})
		.concat(workTable())
		.join('\n');
}

/** What each server does for a keystroke: they do not all do the same. */
function workTable(): string {
	const rows = ALL.map(({ name, work }) => [name, work]);
	return `What each of them does at a keystroke:\n\n${markdownTable(['server', 'work'], rows).replace('|---:|', '|---|')}`;
}

/** A row for each contender with each subject; the ratio is that of the first metric. */
function plainTable(figures: Figures, group: string): string {
	const all = figures.of(group);
	const metrics = distinct(all.map(({ metric }) => metric));
	const units = metrics.map((metric) => all.find((one) => one.metric === metric)?.unit ?? '');
	const rows = distinct(all.map(({ subject }) => subject)).flatMap((subject) => {
		const here = all.filter((one) => one.subject === subject);
		return distinct(here.map(({ contender }) => contender)).map((contender) => {
			const ratio = metrics.slice(-1).map((metric) => {
				const wanted = RATIO_OF[group] ?? metric;
				return divide(
					figures.value(group, subject, contender, wanted),
					figures.value(group, subject, 'rapporteur', wanted),
				);
			});
			return [
				`${subject} · ${contender}`,
				...metrics.map((metric) => spread(figures.find(group, subject, contender, metric))),
				times(ratio[0]),
			];
		});
	});
	return markdownTable(['', ...metrics.map((metric, i) => `${metric}, ${units[i]}`), '/ ours'], rows);
}

/** The metric whose ratio is shown, where it is not the last. */
const RATIO_OF: Readonly<Record<string, string>> = {
	burst: 'last of 20 keys at 30 ms → diagnostics',
	'command-line': 'wall time',
};

function spread(measurement: Measurement | undefined): string {
	if (!measurement) return '–';
	const { n, p50, p95 } = measurement.summary;
	return n < 5 ? figure(p50) : `${figure(p50)} (p95 ${figure(p95)})`;
}

function pathologicalTable(figures: Figures): string {
	const growth = new Map(growthBySubject(figures));
	const subjects = distinct(figures.of('pathological').map(({ subject }) => subject));
	const rows = subjects.map((subject) => {
		const shown = (contender: string, metric: string, which: 'min' | 'p95'): string => {
			const found = figures.find('pathological', subject, contender, metric);
			return found ? `${found.gaveUp ? '> ' : ''}${figure(found.summary[which])}` : '–';
		};
		return [
			subject,
			...['1×', '2×', '4×'].map((scale) => shown('rapporteur', scale, 'min')),
			times(growth.get(subject)),
			...['1×', '4×'].map((scale) => shown('mdast + GFM, one parse', scale, 'min')),
			...['rapporteur', 'echo'].map((name) => shown(name, KEY, 'p95')),
		];
	});
	const head = ['input', 'ours 1×, ms', '2×', '4×', '4× / 1×', 'GFM parse 1×, ms', '4×', 'keystroke p95, ms', 'echo'];
	return markdownTable(head, rows);
}

/** The dearest at a keystroke first; what reads the text, which all need, at the top. */
function rulesTable(figures: Figures): string {
	const all = figures.of('rules');
	const metrics = distinct(all.map(({ metric }) => metric));
	const [reading = '', ...names] = distinct(all.map(({ contender }) => contender));
	const cost = (name: string, metric: string): number => figures.value('rules', 'rules', name, metric) ?? 0;
	const last = metrics.at(-1) ?? '';
	names.sort((a, b) => cost(b, last) - cost(a, last) || (a < b ? -1 : 1));
	const rows = [reading, ...names].map((name) => [name, ...metrics.map((metric) => figure(cost(name, metric)))]);
	return `Each alone, beyond reading the text; what several of them share counts for each.\n\n${markdownTable(
		['rule', ...metrics.map((metric) => `${metric}, ms`)],
		rows,
	)}`;
}

function about({ machine, versions }: Results): string {
	const list = (values: Readonly<Record<string, string>>): string =>
		Object.entries(values)
			.map(([name, value]) => `${name} ${value}`)
			.join(', ');
	return `${list(machine)}.\n\n${list(versions)}.\n`;
}
