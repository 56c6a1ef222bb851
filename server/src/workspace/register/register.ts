/** What a series of meetings decided, and who is to do what until when: one entry for each, however often it comes up. */
import type { Outcome } from '../../report/index.js';
import { stemsOf } from '../../rules/index.js';
import { addTo } from '../../text/index.js';
import { ownReports } from '../indexes/own-reports.js';
import type { ReportIndex } from '../indexes/report-index.js';
import type { Asker } from '../series/asker.js';

export interface Mention {
	/** As the report is called. */
	readonly path: string;
	/** From 1; absent if it is told from a digest, which has no places. */
	readonly line?: number;
	/** Of the meeting, in ISO 8601; absent if the report does not tell. */
	readonly date?: string;
}

/** What one report says of a decision or a task. */
export interface Told extends Omit<Outcome, 'span' | 'people'>, Mention, Partial<Pick<Outcome, 'people'>> {}

export interface Entry extends Omit<Told, 'done'> {
	/** Of a task. */
	readonly state?: 'open' | 'done';
	/** Where it came up first, if it did so before. */
	readonly since?: Mention;
}

/** So much of their longer words have two mentions of one task in common. */
const ALIKE = 0.6;
/** Fewer words say too little. */
const FEWEST_WORDS = 3;
/** Nobody has more tasks that begin alike; more would be compared one with another. */
const MOST_ALIKE = 50;

/**
 * Open tasks first, those that are due first at the beginning, then tasks that are done, then decisions; the latest first.
 *
 * An entry is as the latest report has it. A task is done if that one says so.
 *
 * @param told by all reports, in any order; what one tells, in its order.
 */
export function registerOf(told: readonly Told[]): readonly Entry[] {
	const tasks = new Tasks();
	const decisions: Entry[] = [];
	for (const { done, ...each } of [...told].sort(byDate)) {
		if (each.kind === 'action') tasks.add({ ...each, state: done ? 'done' : 'open' });
		else decisions.push(each);
	}
	const isOpen = ({ state }: Entry) => state === 'open';
	return [
		...tasks.all.filter(isOpen).reverse().sort(byDue),
		...tasks.all.filter((each) => !isOpen(each)).reverse(),
		...decisions.reverse(),
	];
}

export type Part = 'open' | 'done' | 'decisions';

export function partOf({ state }: Entry): Part {
	return state ?? 'decisions';
}

/** What the reports tell that one body has in one folder. */
export function registerAround(index: ReportIndex, asker: Pick<Asker, 'series'>): readonly Entry[] {
	return registerOf(ownReports(index, asker).flatMap(([path, digest]) => toldIn(path, digest, digest.outcomes ?? [])));
}

/** What the report at `path` tells, if its meeting was on `date`. */
export function toldIn<T>(
	path: string,
	{ date }: Pick<Mention, 'date'>,
	outcomes: readonly T[],
): readonly (T & Omit<Mention, 'line'>)[] {
	return outcomes.map((each) => ({ ...each, path, ...(date !== undefined && { date }) }));
}

class Tasks {
	readonly #entries: { entry: Entry; readonly stems: ReadonlySet<string> }[] = [];
	/** The numbers of the entries that have a word, by its stem. */
	readonly #byStem = new Map<string, number[]>();

	get all(): Entry[] {
		return this.#entries.map(({ entry }) => entry);
	}

	add(entry: Entry): void {
		const stems = stemsOf(entry.text);
		const known = this.#find(entry, stems);
		if (known) {
			const first = known.entry.since ?? mentionOf(known.entry);
			// Said twice in one report, it is told where it is said first, with whoever it is for.
			const { text, line, section } = known.entry;
			const isTwice = known.entry.path === entry.path && entry.state === 'open';
			const here = { text, ...(line !== undefined && { line }), ...(section !== undefined && { section }) };
			if (!isTwice) known.entry = { ...entry, since: first };
			else if (known.entry.who.length === 0 && known.entry.state === 'open')
				known.entry = { ...known.entry, ...entry, ...here };
			return;
		}
		const number = this.#entries.push({ entry, stems }) - 1;
		for (const stem of stems) {
			addTo(this.#byStem, stem, number);
		}
	}

	/** The one that is most alike. */
	#find(entry: Entry, stems: ReadonlySet<string>): { entry: Entry } | undefined {
		if (stems.size < FEWEST_WORDS) return undefined;
		const common = new Map<number, number>();
		for (const stem of stems) {
			for (const number of this.#byStem.get(stem)?.slice(-MOST_ALIKE) ?? []) {
				common.set(number, (common.get(number) ?? 0) + 1);
			}
		}
		let best: { entry: Entry } | undefined;
		let most = 0;
		for (const [number, count] of common) {
			const known = this.#entries[number]!;
			const alike = count / (stems.size + known.stems.size - count);
			if (alike < ALIKE || known.stems.size < FEWEST_WORDS) continue;
			const others = isOfOthers(known.entry, entry);
			// In one report, what different people are to do are different tasks, though in the same words.
			if ((others && known.entry.path === entry.path) || haveOtherNumbers(known.entry, entry)) continue;
			const rank = others ? alike / 2 : alike;
			if (rank >= most) [best, most] = [known, rank];
		}
		return best;
	}
}

/** Whether both say who, and nobody is in both. */
function isOfOthers({ who: one }: Entry, { who: other }: Entry): boolean {
	return one.length > 0 && other.length > 0 && !one.some((who) => other.includes(who));
}

/** “Answer letter 47 by 12 March” and “Answer letter 48 by 19 March”: a day may be put off, and says nothing. */
function haveOtherNumbers(one: Entry, other: Entry): boolean {
	const [ones, others] = [numbersOf(one), numbersOf(other)];
	return ones.some((each) => !others.includes(each)) && others.some((each) => !ones.includes(each));
}

function numbersOf({ text, due = '' }: Entry): readonly string[] {
	return text.replace(due, '').match(/\d+/g) ?? [];
}

function mentionOf({ path, line, date }: Entry): Mention {
	return { path, ...(line !== undefined && { line }), ...(date !== undefined && { date }) };
}

/** Undated ones first, so that they count as the oldest. */
function byDate(a: Told, b: Told): number {
	return compare(a.date ?? '', b.date ?? '') || compare(a.path, b.path);
}

/** Those without a day last. */
function byDue(a: Entry, b: Entry): number {
	return compare(a.day ?? '~', b.day ?? '~');
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
