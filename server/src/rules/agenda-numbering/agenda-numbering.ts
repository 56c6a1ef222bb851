/** Finds agenda items whose numerals repeat, skip, or are not numerals at all. */
import {
	type Agenda,
	agendas,
	headings,
	type Numeral,
	type Report,
	readAnnexNumber,
	writeNumeral,
} from '../../report/index.js';
import { contains, countWhile, lazily, lineStart, narrowed } from '../../text/index.js';
import { type NewNumbers, placesOfItems, renumberItems, withLinks } from '../../writing/index.js';
import type { Finding, Fix, Rule } from '../rule.js';
import { figures, namesItems } from '../shared/item-references.js';
import { type Fault, Sequence } from '../shared/numbering.js';
import { unnumberedItems } from './unnumbered-items.js';

export const agendaNumbering: Rule = {
	id: 'agenda-numbering',
	since: '0.1.0',
	severity: 'warning',
	settledBy: 'word',
	scope: 'meeting',
	theme: 'structure',
	docs: {
		title: 'Agenda items that are not numbered in order',
		what: 'The numerals of the agenda repeat, leave one out, or are no roman numeral at all (`IIII`, `VX`). Roman, arabic and letters are known, in bullets, ordered lists and tables, as headings and one per line. An item that was put in between (`2 bis`, `2a`), sub-items (`2.1`), an agenda that begins anew (for a second day), `1.` before every item, and a number that is there further to the right or without its full stop (`3 Accounts`) are left alone.',
		cases: [
			'An item that has no number at all, “TOP Tools”, where the others are “TOP 1 …”, “TOP 2 …”; those before the first number are left alone.',
		],
		why: 'Minutes, papers and speakers go by the number of the item; two items IV are taken for one.',
		fixes:
			'Renumber the items in their own style; unasked only where a number stands twice or is malformed, and nothing depends on the numbers: no sub-number (`4.1`), no numbered heading of the minutes, and no other figure that may mean an item. A heading that repeats an item with its number gets the new one, and so do references to it (“item 4”, “items 2–4”) and links to that heading; other headings stay as they are. Nothing is offered where a reference cannot follow. An item without a number gets the one that is left out there, or the next one, where that is clear.',
		reported: [
			'# Notulen\n\n9 oktober 2023\n\n## Agenda\n\n- I. Opening\n- II. Financiën\n- II. Rondvraag\n',
			'# Minutes\n\n5 February 2018\n\nAgenda\n\nIII. Budget\n\nIIII. Any other business\n',
			'# Minutes\n\n5 February 2018\n\n## Agenda\n\n1. Opening\n2. Budget\n4. Any other business\n',
			'# Protokoll\n\n5. Februar 2018\n\n## TOP 1 Kasse\n\nSie stimmt.\n\n## TOP 2 Dach\n\nEs ist dicht.\n\n## TOP Garten\n\nEr blüht.\n',
		],
		accepted: [
			'# Minutes\n\n5 February 2018\n\n## Agenda\n\n1. Opening\n2. Budget\n2 bis. Accounts\n3. Closing\n',
			'# Minutes\n\n5 February 2018\n\n## Agenda\n\n- 1. Opening\n- 2. Budget\n- 3 Accounts\n- 4. Closing\n',
			'# Minutes\n\n5 February 2018\n\n## Agenda\n\n1. Opening\n1. Budget\n1. Closing\n',
			'# Minutes\n\n5 February 2018\n\n## Agenda\n\n- A. Opening\n- B. Budget\n  - I. Income\n  - II. Spending\n- C. Closing\n',
			'# Minutes\n\n5 February 2018\n\n## Item 1 Roof\n\nIt is tight.\n\n## Item 2 Fees\n\nThey rise.\n\nItem Fees was adopted.\n',
		],
	},
	*check(report) {
		for (const [number, agenda] of agendas(report).entries()) {
			for (const sequence of sequencesOf(report, agenda)) {
				const fixes = lazily(() => renumber(report, number, sequence));
				// "Item 3, item 4, item 7" are those taken up from a longer agenda.
				const whole = sequence.members[0]?.value === 1;
				for (const fault of sequence.slips) {
					if (fault.slip === 'skipped' && (!whole || isThere(report, sequence, fault))) continue;
					yield finding(fault, fixes);
				}
			}
		}
		yield* unnumberedItems(report);
	},
};

/** The items on the agenda's top level: written like its first one, and indented as far. */
function sequencesOf({ rope }: Report, { items }: Agenda): Sequence<Numeral>[] {
	const indent = (at: number): number => at - lineStart(rope, at);
	const numbered = items.flatMap(({ numeral, span }) => (numeral ? [{ numeral, indent: indent(span.from) }] : []));
	const first = numbered[0];
	if (!first) return [];
	const { style, lower } = first.numeral;
	const own = numbered
		.filter(({ numeral, indent: at }) => at === first.indent && numeral.style === style && numeral.lower === lower)
		.filter(({ numeral }) => numeral.suffix === '')
		.map(({ numeral }) => numeral);
	// "A. Lund" and "C. Baker" are speakers.
	if (style === 'letter' && !isAlphabet(own.map(({ value }) => value))) return [];
	const sequences: Sequence<Numeral>[] = [];
	let current: Sequence<Numeral> | undefined;
	for (const [index, numeral] of own.entries()) {
		const { value } = numeral;
		if (value === undefined) {
			current?.add(numeral, value);
			continue;
		}
		if (current && (current.fits(value) || current.misses(value, own[index + 1]?.value, true))) {
			current.add(numeral, value);
		} else if (current?.isHabit(value, true)) current.addHabit(numeral);
		else {
			current = new Sequence(numeral, value);
			sequences.push(current);
		}
	}
	return sequences;
}

/** Whether letters count: A, B, or A, C, D with B left out. */
function isAlphabet([first, second, third]: readonly (number | undefined)[]): boolean {
	return first === 1 && (second === 2 || (second === 3 && third === 4) || (second === 1 && third === 2));
}

/** A line begins with one of the missing numbers, further indented or without its full stop. */
function isThere(
	{ rope }: Report,
	{ members }: Sequence<Numeral>,
	{ member, value = 0, before }: Fault<Numeral>,
): boolean {
	const last = members[members.findIndex(({ item }) => item === member) - 1]?.item;
	if (!last) return false;
	const between = rope.slice(last.span.to, member.span.from);
	/** How far a list that began at 1 has come: its numbers are its own. */
	let inner = 0;
	for (const [, written = ''] of between.matchAll(NUMERAL)) {
		const number = numberOf(written, member.style);
		if (number === undefined) continue;
		inner = number === 1 || (inner > 0 && number === inner + 1) ? number : 0;
		if (inner === 0 && number > before && number < value) return true;
	}
	return false;
}

/** Digits, a roman numeral or one letter that begin a line. */
const NUMERAL = narrowed(/^[^\p{L}\p{N}\r\n]{0,20}(\d{1,2}|[ivxlc]{1,6}|[A-H])(?=[a-z]?[^\p{L}\p{N}])(?!\.\d)/gimu);

function numberOf(written: string, style: Numeral['style']): number | undefined {
	if (/\d/.test(written)) return Number(written);
	if (style === 'letter') return written.length === 1 ? written.toUpperCase().charCodeAt(0) - 64 : undefined;
	return style === 'roman' ? readAnnexNumber(written.toUpperCase())?.value : undefined;
}

function finding({ member, slip, value, expected, before }: Fault<Numeral>, fixes: () => readonly Fix[]): Finding {
	const name = (number: number): string => writeNumeral(member, number);
	const wrong = {
		malformed: `“${member.written}” is not a Roman numeral`,
		repeated: `Agenda item ${name(before)} appears twice`,
		skipped: `Agenda item ${name(value ?? 0)} follows ${name(before)}`,
		backward: `Agenda item ${name(value ?? 0)} follows ${name(before)}`,
	}[slip];
	return {
		message: `${wrong}. This one should be ${name(expected)}`,
		span: member.span,
		fixes,
	};
}

const LAST_LETTER = 26;

/** Nobody has this many items; each of a third of them would bring an edit for each. */
const MOST_ITEMS = 200;

/** As the refactoring does; but the numbers may repeat, and an item “3 bis” moves along with 3. */
function renumber(report: Report, number: number, sequence: Sequence<Numeral>): readonly Fix[] {
	const { items } = agendas(report)[number]!;
	if (items.length > MOST_ITEMS) return [];
	const moved = new Map([...sequence.renumbered()].map(({ item, to }) => [item, to]));
	let last: { readonly from: number | undefined; readonly to: number } | undefined;
	const numbers = placesOfItems(report, number).flatMap((places): NewNumbers => {
		const { numeral } = places.item;
		const own = numeral && moved.get(numeral);
		if (own !== undefined) last = { from: numeral!.value, to: own };
		const isBeside = numeral && numeral.suffix !== '' && last?.from === numeral.value;
		const value = own ?? (isBeside ? last?.to : undefined);
		return value === undefined ? [] : [[places, { ...numeral!, value }]];
	});
	if (numbers.some(([, { style, value }]) => style === 'letter' && value > LAST_LETTER)) return [];
	const written = renumberItems(report, numbers);
	if (!written) return [];
	const { edits } = withLinks(report, written);
	const agenda = { from: items[0]!.span.from, to: items.at(-1)!.span.to };
	const isNamed = edits.some(({ span }) => !contains(agenda, span));
	const certain =
		!isNamed &&
		sequence.isWhole &&
		!namesItems(report) &&
		!dependsOn(report, items) &&
		!sequence.moved.some((number) => figures(report).has(number));
	return [
		{
			title: isNamed ? 'Renumber the agenda items wherever they are named' : 'Renumber the agenda items',
			safety: certain ? 'safe' : 'unsafe',
			alters: 'numbers',
			edits,
		},
	];
}

/** Sub-numbers (`4.1`, `4a`) in the agenda, and headings of the minutes with its numbers, do not move along. */
function dependsOn(report: Report, items: Agenda['items']): boolean {
	const from = items[0]?.span.from ?? 0;
	const to = items.at(-1)?.span.to ?? 0;
	const all = headings(report);
	const next = all[countWhile(all, ({ span }) => span.from < to)];
	const numbered = all.findLast(({ text }) => /^\W*\d/.test(text));
	const end = next?.span.from ?? report.rope.length;
	return (numbered?.span.from ?? 0) >= to || SUB.test(report.rope.slice(from, end));
}

const SUB = narrowed(/^[^\p{L}\p{N}\r\n]{0,20}\d{1,2}(?:\.\d|[a-z](?!\p{L}))/mu);
