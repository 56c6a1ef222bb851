/**
 * Finds agenda items that no paragraph of the report takes up.
 */

import { type AgendaItem, agendas, anyOf, type Report, spacedWords } from '../report/index.js';
import { joined, lean, spanAt } from '../text/index.js';
import type { Rule } from './rule.js';

export const agendaNotCovered: Rule = {
	id: 'agenda-not-covered',
	since: '0.1.0',
	severity: 'off',
	scope: 'report',
	theme: 'structure',
	docs: {
		title: 'Agenda item that no paragraph takes up',
		what: 'An item of the agenda whose words no heading and no paragraph of the report takes up. At least half of its longer words must stand together in one of them, whatever their endings. Openings, closings, adoptions and any other business are left alone. Off by default, since minutes may well speak of an item in other words.',
		why: 'What was on the agenda was discussed, postponed or dropped, and the reader looks for which.',
		fixes: 'None: only the author knows what was said.',
		reported: [
			'# Minutes\n\n5 February 2018\n\n## Agenda\n\n- I. Opening\n- II. Budget for next year\n- III. Fishing rights\n\n## Budget\n\nThe budget for the next year was adopted.\n',
		],
		accepted: [
			'# Minutes\n\n5 February 2018\n\n## Agenda\n\n- I. Opening\n- II. Budget for next year\n- III. Any other business\n\n## Budget\n\nThe budget for the next year was adopted.\n',
			'# Minutes\n\n5 February 2018\n\n## Agenda\n\n1. Fishing rights\n   - They were sold.\n',
		],
	},
	*check(report) {
		const open = itemsOf(report);
		if (open.length === 0) return;
		takeUp(report, open);
		for (const { item, covered } of open) {
			if (covered) continue;
			yield {
				message: `No paragraph takes up “${item.title}”. Say what became of it`,
				span: item.span,
				fixes: [],
			};
		}
	},
};

interface Open {
	readonly item: AgendaItem;
	readonly stems: ReadonlySet<string>;
	covered: boolean;
}

/** Words that are shorter say little, and endings say nothing. */
const WORD_LENGTH = 4;
const STEM_LENGTH = 5;

/** Built when an agenda is first looked at; matched against text in lower case. */
let routine: RegExp | undefined;
let small: ReadonlySet<string> | undefined;

/** The items that need a paragraph: neither routine nor with one of their own. */
function itemsOf(report: Report): Open[] {
	const found: Open[] = [];
	for (const { items } of agendas(report)) {
		for (const item of items) {
			routine ??= lean(`^\\P{L}*${anyOf((words) => words.routine)}(?!\\p{L})`, 'u');
			if (item.more || routine.test(item.title.toLowerCase())) continue;
			const stems = stemsOf(item.title);
			if (stems.size > 0) found.push({ item, stems, covered: false });
		}
	}
	return found;
}

function stemsOf(text: string): Set<string> {
	small ??= new Set([...spacedWords(({ endsOpen }) => endsOpen), ...spacedWords(({ goesOn }) => goesOn)]);
	const stems = new Set<string>();
	for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
		if (word.length >= WORD_LENGTH && !small.has(word)) stems.add(word.slice(0, STEM_LENGTH));
	}
	return stems;
}

/** Notes which items a paragraph outside the agendas takes up. */
function takeUp(report: Report, open: readonly Open[]): void {
	const byStem = new Map<string, Open[]>();
	for (const each of open) {
		for (const stem of each.stems) {
			const known = byStem.get(stem);
			if (known) known.push(each);
			else byStem.set(stem, [each]);
		}
	}
	const lists = joined(agendas(report).map(({ label, end }) => ({ from: label.from, to: end })));
	for (const { facts, from } of report.blocks) {
		for (const { text, span } of facts.prose) {
			const hits = new Map<Open, number>();
			for (const stem of stemsOf(text)) {
				for (const each of byStem.get(stem) ?? []) if (!each.covered) hits.set(each, (hits.get(each) ?? 0) + 1);
			}
			if (hits.size === 0 || spanAt(lists, from + span.from)) continue;
			for (const [each, count] of hits) each.covered ||= count * 2 >= each.stems.size;
		}
	}
}
