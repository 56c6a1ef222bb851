/** The entries of a list of participants in another order. */
import { anyOf, type Participant, type ParticipantList } from '../report/index.js';
import { type Edit, lazily, lineEnd, lineStart, type Span } from '../text/index.js';
import { isDeeper } from './participant-edits.js';

/** The parts of a list that are sorted separately, without those at its head because of their office. */
export function sortedParts({ entries }: ParticipantList): readonly (readonly Participant[])[] {
	const groups: Participant[][] = [];
	for (const entry of entries) {
		const last = groups.at(-1);
		if (last && last[0]!.group === entry.group) last.push(entry);
		else groups.push([entry]);
	}
	return groups.map((group) => {
		const first = group.findIndex((entry) => !leads(entry));
		// If all hold an office, they are in the order of their offices.
		return first < 0 ? [] : group.slice(first);
	});
}

/** The chair and the secretariat have their own place before the rest. */
function leads({ role, affiliation }: Participant): boolean {
	return role !== undefined || (affiliation !== undefined && SECRETARIAT().test(affiliation.toLowerCase()));
}

const SECRETARIAT = lazily(() => new RegExp(anyOf(({ people }) => people.secretariat)));

/**
 * The edits that put each entry in its new place, with its tick box and whatever else is said of it by signs alone.
 *
 * @param part of the list, and the same in the new order.
 * @returns `undefined` if something of an entry would stay behind, or two have what is said behind the second.
 */
export function reordered(
	text: string,
	{ form }: ParticipantList,
	part: readonly Participant[],
	sorted: readonly Participant[],
): readonly Edit[] | undefined {
	if (part.some(({ joined }) => joined)) return undefined;
	if (form === 'items' && part.some(({ span }) => isDeeper(text, span))) return undefined;
	if (form === 'rows' && part.some(({ span }) => NUMBERED.test(text.slice(span.from, span.to)))) return undefined;
	const wholes = new Map(part.map((entry) => [entry, form === 'rows' ? rowOf(text, entry) : wholeOf(text, entry)]));
	if ([...wholes.values()].includes(undefined)) return undefined;
	return sorted.flatMap((entry, index): Edit[] => {
		const [place, whole] = [wholes.get(part[index]!)!, wholes.get(entry)!];
		return place === whole ? [] : [{ span: place, insert: text.slice(whole.from, whole.to) }];
	});
}

/** A row with a number, which would move along. */
const NUMBERED = /^\s*\d+[.)]?\s*\|/;

/** With its first and its last cell, though nothing may be in them. */
function rowOf(text: string, { span }: Participant): Span {
	return { from: lineStart(text, span.from), to: lineEnd(text, span.to) };
}

/** With the box before it, and the stars or strokes around it; `undefined` if others stand between the same ones. */
function wholeOf(text: string, { span }: Participant): Span | undefined {
	const before = BEFORE.exec(text.slice(lineStart(text, span.from), span.from))![0].length;
	const after = AFTER.exec(text.slice(span.to, lineEnd(text, span.to)))![0].length;
	const whole = { from: span.from - before, to: span.to + after };
	const isPart = ['**', '~~'].some((sign) => text.slice(whole.from, whole.to).split(sign).length % 2 === 0);
	return isPart ? undefined : whole;
}

const BEFORE = /(?:\[[ xX]\][ \t]+)?(?<![*~])[*~]*$/;
const AFTER = /^[*~]*/;
