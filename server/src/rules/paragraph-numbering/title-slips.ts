/** Finds headings and labels that repeat the number of the one before, or leave one out: "7 Rents", then "7 Election". */
import { type Agenda, agendas, headings, movedSlugs, type Report } from '../../report/index.js';
import { addTo, countWhile, type Edit, lineStart, lowerCase, narrowed, type Span, shift } from '../../text/index.js';
import { relinked } from '../../writing/index.js';
import { type Finding, type Fix, unsafeFix } from '../rule.js';
import { type PlacedTitle, titleSeries } from '../shared/numbered-titles.js';

/** The wrong numbers in `report`, if the titles around them are counted one by one. */
export function* titleSlips(report: Report): Iterable<Finding> {
	const all = titleSeries(report);
	// Where more is left out than once, it is what was not discussed.
	const once = all.filter((titles) => titles.some(({ number }, at) => number > (titles[at - 1]?.number ?? number) + 1));
	for (const titles of all) {
		for (let index = 1; index < titles.length; index++) {
			const found = repeated(report, titles, index) ?? (once.length === 1 ? leftOut(report, titles, index) : undefined);
			if (found) yield found;
		}
	}
	yield* steppedBack(report, all);
}

/** "4, 5, 4": where all were counted one by one, the last number is that of an item which has another title. */
function* steppedBack(report: Report, all: readonly (readonly PlacedTitle[])[]): Iterable<Finding> {
	const byKind = new Map<string, (readonly PlacedTitle[])[]>();
	for (const titles of all) {
		const { depth, word, prefix } = titles[0]!;
		addTo(byKind, `${depth} ${word} ${prefix}`, titles);
	}
	for (const [counted, late, another] of byKind.values()) {
		if (!counted || !late || another || counted.length < FEW || !isCounted(counted)) continue;
		const [title, last] = [late[0]!, counted.at(-1)!];
		const other = counted[title.number - 1];
		const isNext = late.every(({ number }, at) => number === title.number + at);
		if (!other || title.number === 1 || !isNext || isTakenUp(counted, title)) continue;
		if (onAgenda(agendas(report), { ...title, number: title.number + 1 }) === 'before') continue;
		if (isBelowAnother(report, last, title)) continue;
		const expected = last.number + 1;
		yield twice(title, other, expected, () => [renumber(report, late, expected - title.number)]);
	}
}

function isTakenUp(counted: readonly PlacedTitle[], { number, name }: PlacedTitle): boolean {
	return counted.some((each) =>
		each.number === number ? isSameName(each.name, name) : each.name.startsWith(name) || name.startsWith(each.name),
	);
}

/** A heading above both of them is between, which may begin another count. */
function isBelowAnother(report: Report, last: PlacedTitle, { depth, from }: PlacedTitle): boolean {
	const all = headings(report);
	const next = countWhile(all, ({ span }) => span.from <= last.from);
	const end = countWhile(all, ({ span }) => span.from < from);
	return end - next > MOST_BETWEEN || all.slice(next, end).some((heading) => heading.depth < depth);
}

/** More headings between two titles belong to more than one item. */
const MOST_BETWEEN = 20;

function repeated(report: Report, titles: readonly PlacedTitle[], index: number): Finding | undefined {
	const [before, last, title, next] = [titles[index - 2], titles[index - 1]!, titles[index]!, titles[index + 1]];
	const { number, prefix } = title;
	if (last.number !== number || isSame(last, title)) return undefined;
	// "7.1, 7.1" begins a count; "1, 1" is a habit.
	const isNext = before ? before.number === number - 1 : prefix !== '' && number === 1;
	const goesOn = !next || next.number === number + 1;
	if (isNext && (goesOn || next.number === number + 2)) {
		return twice(title, last, number + 1, () => [renumber(report, titles.slice(index))]);
	}
	// "4, 6, 6, 7": the first of them takes the number that was left out.
	if (before?.number === number - 2 && goesOn && isCounted(titles.slice(Math.max(0, index - 3), index - 1))) {
		return twice(last, title, number - 1, () => [write(report, last, number - 1)]);
	}
	return undefined;
}

function twice(title: PlacedTitle, other: PlacedTitle, expected: number, fixes: () => readonly Fix[]): Finding {
	const { number, prefix } = title;
	const where = other.from + other.span.from < title.from + title.span.from ? 'here first' : 'here again';
	return {
		message: `Number ${prefix}${number} appears twice. This one should be ${prefix}${expected}`,
		span: placeOf(title),
		related: [{ span: placeOf(other), message: `Number ${prefix}${number} is ${where}` }],
		fixes,
	};
}

/** "5, 7" where nothing else bears the 6, and the agenda does not say that it was left out. */
function leftOut(report: Report, titles: readonly PlacedTitle[], index: number): Finding | undefined {
	const [last, title] = [titles[index - 1]!, titles[index]!];
	const { number, prefix } = title;
	if (number !== last.number + 2 || (prefix === '' && index < FEW) || titles[0]!.number !== 1) return undefined;
	if (!isCounted(titles.slice(0, index)) || !isCounted([last, ...titles.slice(index)], 2)) return undefined;
	const planned = onAgenda(agendas(report), title);
	if (planned === 'otherwise' || isWritten(report, last, title)) return undefined;
	const expected = number - 1;
	const wrong = `Number ${prefix}${number} follows ${prefix}${last.number}`;
	const span = placeOf(title);
	return planned === 'before'
		? {
				message: `${wrong}. This one should be ${prefix}${expected}`,
				span,
				fixes: () => [renumber(report, titles.slice(index), -1)],
			}
		: { message: `${wrong}. Write ${prefix}${expected} or add what is missing`, span, fixes: [], mild: true };
}

/** Before a gap in headings, as many have been counted from 1 on. */
const FEW = 3;

/**
 * Whether they are counted one by one; a single one must be the first.
 *
 * @param step from the first to the second.
 */
function isCounted([first, ...others]: readonly PlacedTitle[], step = 1): boolean {
	if (!first || (others.length === 0 && first.number !== 1)) return false;
	return others.every(({ number }, at) => number === first.number + at + step);
}

const NUMBER = narrowed(/^[^\p{L}\p{N}\r\n]{0,20}(?:\p{L}{1,12}\.?\s)?(\d{1,3}\.(?=\d))?(\d{1,3})(?!\d)/gmu);

/** Whether a line between the two begins with the missing number, however written. */
function isWritten({ rope }: Report, last: PlacedTitle, { number, prefix, from }: PlacedTitle): boolean {
	const between = rope.slice(last.from + last.span.to, from);
	return [...between.matchAll(NUMBER)].some(
		([, under = '', written]) => under === prefix && Number(written) === number - 1,
	);
}

/** Whether the agenda has that title under the missing number, or something else; a sub-number is seldom on it. */
function onAgenda(all: readonly Agenda[], { number, prefix, name }: PlacedTitle): 'before' | 'otherwise' | 'unknown' {
	const items = all.flatMap((agenda) => agenda.items).filter(({ numeral }) => numeral?.value !== undefined);
	if (items.length === 0 || prefix !== '') return 'unknown';
	const missing = items.filter(({ numeral }) => numeral?.value === number - 1);
	return missing.some(({ title }) => isSameName(lowerCase(title).trim(), name)) ? 'before' : 'otherwise';
}

/** The same one, taken up again. What has a sub-number may well begin with the same word: "5.1 Motion 3". */
function isSame({ name: one, prefix }: PlacedTitle, { name: other }: PlacedTitle): boolean {
	return prefix === '' ? isSameName(one, other) : one.startsWith(other) || other.startsWith(one);
}

/** "Budget" and "Budget, continued". */
function isSameName(one: string, other: string): boolean {
	const [word] = one.split(/[\s,(]/, 1);
	return one.startsWith(other) || other.startsWith(one) || other.split(/[\s,(]/, 1)[0] === word;
}

function placeOf({ span, from }: PlacedTitle): Span {
	return shift(span, from);
}

/** Moves the numbers of `titles` by `step`, up to where a number was left out. */
function renumber(report: Report, titles: readonly PlacedTitle[], step = 1): Fix {
	const [first] = titles as readonly [PlacedTitle, ...PlacedTitle[]];
	const end = titles.findIndex(({ number }, index) => number !== first.number + index);
	const all = end < 0 ? titles : titles.slice(0, end);
	if (all.length === 1) return write(report, first, first.number + step);
	return unsafeFix(
		`Renumber from here: ${all.map(({ number, prefix }) => `${prefix}${number + step}`).join(', ')}`,
		moved(report, all, step),
	);
}

function write(report: Report, title: PlacedTitle, number: number): Fix {
	const { prefix } = title;
	return unsafeFix(
		`Change “${prefix}${title.number}” to “${prefix}${number}”`,
		moved(report, [title], number - title.number),
	);
}

/** With the links that lead to headings by their numbers, as in a table of contents. */
function moved(report: Report, titles: readonly PlacedTitle[], step: number): readonly Edit[] {
	const edits = titles.map((title) => ({ span: placeOf(title), insert: String(title.number + step) }));
	const slugs = movedSlugs(report, edits);
	const written = new Set(titles.map(({ prefix, number }) => `${prefix}${number}`));
	const links = relinked(report, slugs);
	const words = links.flatMap(({ span: { from } }): Edit[] => {
		const start = lineStart(report.rope, from);
		const found = NUMBERED_LINK.exec(report.rope.slice(start, from));
		if (!found?.groups || !written.has(`${found.groups.prefix ?? ''}${found.groups.number}`)) return [];
		const { before = '', prefix = '', number = '' } = found.groups;
		const at = start + found.index + before.length + prefix.length;
		return [{ span: { from: at, to: at + number.length }, insert: String(Number(number) + step) }];
	});
	return [...edits, ...words, ...links];
}

/** "[7.2 Garages](#", up to the fragment. */
const NUMBERED_LINK = /(?<before>\[[*_ ]{0,4})(?<prefix>\d{1,3}\.(?=\d))?(?<number>\d{1,3})(?!\d)[^[\]\r\n]*\]\(<?#$/;
