/** Whether each report is ready to be sent, and what is in it, for people at a terminal. */
import type { Region } from '../../../api/place.js';
import type { Kind } from '../../../report/index.js';
import type { Entry, Group, Outline, Task } from '../../../summary/index.js';
import { GROUPS } from '../../../summary/index.js';
import type { Colors } from '../output.js';
import type { FileResult, Reporter } from '../result.js';
import { visible } from '../visible.js';
import { withoutNames } from '../without-names.js';
import { KINDS, summarise } from './text.js';
import { count } from './words.js';

interface Options {
	readonly colors: Colors;
	/** Says for every file what it was taken for. */
	readonly explainKind: boolean;
}

const BRANCHES = {
	agenda: 'Agenda',
	decisions: 'Decisions',
	actions: 'Action items',
	annexes: 'Annexes',
	participants: 'Participants',
	absent: 'Absent',
} as const satisfies Record<keyof Outline, string>;

/** Less is asked of what is no report. */
const READY: Readonly<Record<Kind, string>> = {
	report: 'Ready',
	agenda: 'Ready, as the agenda of a meeting',
	other: 'Ready, but taken for no meeting report',
};

export function summaryReporter({ colors, explainKind }: Options): Reporter {
	const list = (title: string, entries: readonly (Entry<Region> | Task<Region>)[], rule = false): string[] => {
		if (entries.length === 0) return [];
		const lines = entries.map((entry) => {
			const [line, column] = entry.place;
			const after = rule && 'rule' in entry ? ` ${colors.dim(`[${entry.rule}]`)}` : '';
			return `    ${colors.dim(`${line}:${column}`.padEnd(7))} ${visible(textOf(entry))}${after}`;
		});
		return [`  ${colors.bold(title)} (${entries.length})`, ...lines];
	};

	return {
		file({ path, kind, kindReason, findings: all, summary }: FileResult): string {
			if (!summary) return '';
			if (kind !== 'report' && all.length === 0 && !explainKind) return '';
			const { ready, cutOff, findings, outline } = summary;
			const { must, should, open } = findings;
			const left = must.length + should.length + open.length;
			const state = ready
				? colors.green(READY[kind])
				: colors.red(
						cutOff && left === 0 ? 'too long to be checked to its end' : `Not ready, ${count(left, 'thing')} to do`,
					);
			const reason = kindReason === '' ? '' : `: ${visible(kindReason)}`;
			return [
				`${colors.bold(visible(path))}: ${state}`,
				...(explainKind ? [`  is ${KINDS[kind]}${reason}`] : []),
				...Object.entries(GROUPS).flatMap(([group, title]) => list(title, findings[group as Group], true)),
				...(Object.keys(BRANCHES) as (keyof Outline)[]).flatMap((branch) => list(BRANCHES[branch], outline[branch])),
				'',
				'',
			].join('\n');
		},
		end: (summary) => summarise(summary, colors),
	};
}

/** "Ann Lee, 5 March 2018: sends the list (done)" */
function textOf(entry: Entry<Region> | Task<Region>): string {
	if (!('who' in entry)) return entry.text;
	const by = [...entry.who, ...(entry.due === undefined ? [] : [entry.due])].join(', ');
	const what = by === '' ? entry.text : `${by}: ${withoutNames(entry.text, entry.who)}`;
	return entry.done ? `${what} (done)` : what;
}
