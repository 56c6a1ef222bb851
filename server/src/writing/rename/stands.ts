/** Whether everything is still named where it was, once edits have been made. */
import {
	initialsOf,
	meetingAt,
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

/** What would be named no longer, or be something else. */
export interface Lost {
	/** As written: in the text as it is, or, where something else would be read as a name, as it would be. */
	readonly words: string;
	/** The first is 1. */
	readonly line: number;
}

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
 * @returns the first such thing; `undefined` if everything stays named.
 */
export function firstLost(
	whole: Report,
	report: Report,
	kinds: readonly ReferentKind[],
	edits: readonly Edit[],
	renamed: Renamed,
): Lost | undefined {
	const text = applyEdits(whole.text, edits);
	const after = new ReportReader().read(text, whole.options, { report: whole });
	const part = meetingAt(after, moved(report.start, edits));
	const at = (text: string, { from, to }: Span): Lost => ({
		words: text.slice(from, to).replace(/\s+/g, ' '),
		line: text.slice(0, from).split(LINE_ENDING).length,
	});
	for (const kind of kinds) {
		const own = kind === renamed.kind ? renamed : undefined;
		const places = (each: Report): readonly Place[] =>
			kind === 'acronym' && renamed.kind === 'person' ? explained(each) : placesOf(each, kind);
		const { old, fresh } = firstOther(places(report), places(part), edits, own);
		if (old) return at(whole.text, old.span);
		if (fresh) return at(text, fresh.span);
	}
	const changed = renamed.kind === 'person' ? firstChanged(report, part) : undefined;
	return changed && at(whole.text, changed);
}

const LINE_ENDING = /\r\n|\r|\n/;

/** Acronyms that have words of their own, not those that somebody's initials stand for or words in capitals look like. */
function explained(report: Report): readonly Place[] {
	const names = placesOf(report, 'person').map(({ span }) => span);
	const sorted = names.sort((a, b) => a.from - b.from);
	const places = placesOf(report, 'acronym');
	const keys = new Set(
		places.filter(({ span, introduces }) => introduces && !spanAt(sorted, span.from)).map(({ key }) => key),
	);
	return places.filter(({ key }) => keys.has(key));
}

/** Where a list says something else about somebody: what stood beside the old name may be read otherwise beside the new one. */
function firstChanged(report: Report, after: Report): Span | undefined {
	const others = participants(after);
	return participants(report).find((each, i) => !sameValue(aboutOf(each), aboutOf(others[i])))?.nameSpan;
}

function aboutOf(person: Participant | undefined) {
	if (!person) return undefined;
	const { name, affiliation, role, handle, note, group, form } = person;
	// Those of the name follow it.
	const initials = person.initials === initialsOf(name) ? '' : person.initials;
	return { affiliation, role, handle, initials, note, group, form };
}

/** The first place that is lost or names something else, or one that is new. */
function firstOther(
	old: readonly Place[],
	fresh: readonly Place[],
	edits: readonly Edit[],
	renamed: Renamed | undefined,
): { readonly old?: Place; readonly fresh?: Place } {
	const keys = new Map<string, string>(renamed ? [[renamed.key, renamed.next]] : []);
	const taken = new Map<string, string>();
	for (const [index, place] of old.entries()) {
		const { key, span, introduces } = place;
		const other = fresh[index];
		const at = moved(span.from, edits);
		if (other && other.span.from < at) return { fresh: other };
		const isSame =
			other?.span.from === at &&
			(other.introduces !== undefined) === (introduces !== undefined) &&
			(keys.get(key) ?? other.key) === other.key &&
			(taken.get(other.key) ?? key) === key;
		if (!isSame) return { old: place };
		keys.set(key, other.key);
		taken.set(other.key, key);
	}
	const more = fresh[old.length];
	return more ? { fresh: more } : {};
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
