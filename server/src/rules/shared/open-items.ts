/** Agenda items that no paragraph of the report takes up. */
import { type AgendaItem, agendas, allWords, isRoutine, memoizeOn, type Report } from '../../report/index.js';
import { joined, lazily, type Span, spanAt } from '../../text/index.js';

/** Those that need a paragraph, and have none; of an agenda of hundreds, none. */
export const openItems = memoizeOn((report: Report): readonly AgendaItem[] => {
	const open = itemsOf(report);
	if (open.length === 0 || open.length > MOST_ITEMS) return [];
	const lists = joined(agendas(report).map(({ label, end }) => ({ from: label.from, to: end })));
	takeUp(report, open, lists);
	return open.filter(({ covered }) => !covered).map(({ item }) => item);
});

interface Open extends Subject {
	readonly item: AgendaItem;
}

/** Something that a report may speak of. */
export interface Subject {
	readonly stems: ReadonlySet<string>;
	covered: boolean;
}

/** Each paragraph is compared with all items that share a word with it, and no meeting gets through more than this. */
const MOST_ITEMS = 400;

/** Shorter words say little, and endings say nothing. */
const WORD_LENGTH = 4;
const STEM_LENGTH = 5;

/** Built when the first agenda is looked at. */
const small = lazily(() => allWords(({ joins, endsOpen, goesOn }) => [...joins, ...endsOpen, ...goesOn]));

/** The items that need a paragraph: not routine, and without one of their own. */
function itemsOf(report: Report): Open[] {
	const found: Open[] = [];
	for (const { items } of agendas(report)) {
		for (const item of items) {
			if (item.more || isRoutine(item.title)) continue;
			const stems = stemsOf(item.title);
			if (stems.size > 0) found.push({ item, stems, covered: false });
		}
	}
	return found;
}

/** What its longer words begin with. */
export function stemsOf(text: string): Set<string> {
	const stems = new Set<string>();
	for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
		if (word.length >= WORD_LENGTH && !small().has(word)) stems.add(word.slice(0, STEM_LENGTH));
	}
	return stems;
}

/** Records which subjects a paragraph takes up: one that has half of their words. @param except where nothing counts. */
export function takeUp(report: Report, open: readonly Subject[], except: readonly Span[] = []): void {
	const byStem = new Map<string, Subject[]>();
	for (const each of open) {
		for (const stem of each.stems) {
			const known = byStem.get(stem);
			if (known) known.push(each);
			else byStem.set(stem, [each]);
		}
	}
	for (const { facts, from } of report.blocks) {
		for (const { text, span } of facts.prose) {
			const hits = new Map<Subject, number>();
			for (const stem of stemsOf(text)) {
				for (const each of byStem.get(stem) ?? []) if (!each.covered) hits.set(each, (hits.get(each) ?? 0) + 1);
			}
			if (hits.size === 0 || spanAt(except, from + span.from)) continue;
			for (const [each, count] of hits) each.covered ||= count * 2 >= each.stems.size;
		}
	}
}
