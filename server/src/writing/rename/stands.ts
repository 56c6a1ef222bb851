/** Whether everything is still named where it was, once edits have been made. */
import {
	meetingAt,
	nameParts,
	type Participant,
	type Place,
	participants,
	placesOf,
	type Referent,
	type ReferentKind,
	type Report,
	ReportReader,
	sameValue,
} from '../../report/index.js';
import { applyEdits, type Edit, type Span, spanAt } from '../../text/index.js';

/** What gets another name, and what it is to be afterwards. */
export interface Renamed extends Referent {
	/** Its key then. */
	readonly next: string;
}

/**
 * Reads the report as it is after `edits`, which are in order: this takes as long as reading what lies between the first
 * and the last of them.
 *
 * @param report or a meeting in `whole`, of which the edits are.
 * @returns where something is named no longer, or something else: a place in the text as it is; `undefined` if nowhere.
 */
export function firstLost(
	whole: Report,
	report: Report,
	kinds: readonly ReferentKind[],
	edits: readonly Edit[],
	renamed: Renamed,
): number | undefined {
	const text = applyEdits(whole.text, edits);
	const after = new ReportReader().read(text, whole.options, { report: whole });
	const part = meetingAt(after, moved(report.start, edits));
	for (const kind of kinds) {
		const own = kind === renamed.kind ? renamed : undefined;
		const places = (each: Report): readonly Place[] =>
			kind === 'acronym' && renamed.kind === 'person' ? outsideNames(each) : placesOf(each, kind);
		const lost = firstOther(places(report), places(part), edits, own);
		if (lost !== undefined) return lost;
	}
	return renamed.kind === 'person' ? firstChanged(report, part) : undefined;
}

/** Acronyms, but for initials: “JP Morgan”. */
function outsideNames(report: Report): readonly Place[] {
	const names = placesOf(report, 'person').map(({ span }) => span);
	const sorted = names.sort((a, b) => a.from - b.from);
	const textOf = ({ from, to }: Span): string => report.rope.slice(from, to);
	return placesOf(report, 'acronym').filter(({ span }) => {
		const name = spanAt(sorted, span.from);
		return !name || nameParts(textOf(name)).given !== textOf(span);
	});
}

/** Where a list says something else about somebody: what stood beside the old name may be read otherwise beside the new one. */
function firstChanged(report: Report, after: Report): number | undefined {
	const others = participants(after);
	return participants(report).find((each, i) => !sameValue(aboutOf(each), aboutOf(others[i])))?.span.from;
}

function aboutOf(person: Participant | undefined) {
	if (!person) return undefined;
	const { affiliation, role, handle, initials, note, group, form } = person;
	return { affiliation, role, handle, initials, note, group, form };
}

function firstOther(
	old: readonly Place[],
	fresh: readonly Place[],
	edits: readonly Edit[],
	renamed: Renamed | undefined,
): number | undefined {
	const keys = new Map<string, string>(renamed ? [[renamed.key, renamed.next]] : []);
	const taken = new Map<string, string>();
	for (const [index, { key, span, introduces }] of old.entries()) {
		const other = fresh[index];
		const isSame =
			other !== undefined &&
			other.span.from === moved(span.from, edits) &&
			(other.introduces !== undefined) === (introduces !== undefined) &&
			(keys.get(key) ?? other.key) === other.key &&
			(taken.get(other.key) ?? key) === key;
		if (!isSame) return span.from;
		keys.set(key, other.key);
		taken.set(other.key, key);
	}
	return fresh.length > old.length ? (old.at(-1)?.span.from ?? 0) : undefined;
}

/** Where a place is after edits. */
function moved(at: number, edits: readonly Edit[]): number {
	let by = 0;
	for (const { span, insert } of edits) {
		if (span.from >= at) break;
		by += insert.length - (Math.min(span.to, at) - span.from);
	}
	return at + by;
}
