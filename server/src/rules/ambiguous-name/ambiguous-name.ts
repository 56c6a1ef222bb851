/** Finds given names before a colon that two people on the list have. */
import { isInChat, officerSpans, participantLists, query, type Report } from '../../report/index.js';
import { addTo, joined, shift, spanAt } from '../../text/index.js';
import { type Finding, type Fix, type Rule, unsafeFix } from '../rule.js';
import { comesOrGoes } from '../shared/comes-or-goes.js';
import { isInitial, type Namesake, namesakes } from './namesakes.js';
import { type Naming, namings } from './namings.js';

export const ambiguousName: Rule = {
	id: 'ambiguous-name',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'name',
	perMeeting: true,
	scope: 'report',
	theme: 'people',
	docs: {
		title: 'Name that two people share',
		what: 'A given name before a colon (“Ann: …”) that two people on the list of participants have, in a report that tells them apart elsewhere: “Ann L: …”, “Ann Moss: …”, or “Ann M.” in a sentence. Both must be told so, or one of them three times and the bare name once.',
		spared: [
			'Whoever is listed as absent, or came or left in the course of the meeting: the other one is meant.',
			'Reports with the bare name as often as with more of it, and nicknames on the list.',
		],
		why: 'The reader cannot tell which of the two spoke, or has something to do.',
		fixes:
			'Write one or the other, in the form that the report has elsewhere; first the one whom it named last. Neither is preferred: only who was there knows. Where the initial stands behind the colon (“Ann: L: …”), remove the colon.',
		reported: [
			'# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Ann Moss, Bo Roe\n\n## Roads\n\n- Ann L: The bridge is closed.\n- Ann M: Since when?\n- Ann: Since May.\n',
			'# Protokoll\n\n5. März 2024\n\nAnwesend: Jan Koch, Jan Vogt, Eva Schmidt\n\n## Bericht\n\nJan Koch: Die Kasse stimmt.\n\nJan Vogt: Gut.\n\nJan: Und der Zaun?\n',
		],
		accepted: [
			'# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Ann Moss, Bo Roe\n\n## Roads\n\n- Ann: The bridge is closed.\n- Bo: Since when?\n- Ann: Since May.\n',
			'# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe\nApologies: Ann Moss\n\n## Roads\n\n- Ann L: The bridge is closed.\n- Ann L: Ann M. told me.\n- Ann: Since May.\n',
		],
	},
	*check(report) {
		const all = new Map<string, Naming[]>();
		for (const each of placed(report)) addTo(all, each.given, each);
		for (const [given, places] of all) {
			const people = namesakes(report).get(given)!;
			const bare = places.filter(({ told }) => told === undefined).length;
			if (!areToldApart(people, places, bare)) continue;
			if (people.some(({ name }) => comesOrGoes(report.text, name))) continue;
			let made: readonly Correction[] | undefined;
			const corrections = (): readonly Correction[] =>
				(made ??= people.map((each) => ({ ...each, rest: restOf(each, people, places) })));
			let last: string | undefined;
			for (const place of places) {
				if (place.told) last = place.told.name;
				else if (!isInChat(report, place.span.from)) yield finding(report, place, people, corrections, last);
			}
		}
	},
};

/** Those in the text, by their places in the report: lists and lines that name officers tell nobody apart. */
function* placed(report: Report): Iterable<Naming> {
	for (const { from, value } of namings(report)) {
		for (const { span, torn, ...each } of value) {
			const place = shift(span, from);
			if ([listSpans, officerSpans].some((spans) => spanAt(spans(report), place.from))) continue;
			yield { ...each, span: place, ...(torn && { torn: { ...torn, span: shift(torn.span, from) } }) };
		}
	}
}

const listSpans = query([participantLists], (lists) => joined(lists.map(({ span }) => span)));

/** So often one alone must be told by more than the given name, which may mean the other always. */
const OFTEN = 3;

function areToldApart(people: readonly Namesake[], places: readonly Naming[], bare: number): boolean {
	const told = places.flatMap(({ told }) => told?.name ?? []);
	if (bare === 0 || new Set(told).size > 1) return bare > 0 && told.length >= bare;
	return bare === 1 && told.length >= OFTEN && !people.some(({ otherwise }) => otherwise);
}

/** Somebody, and what to write behind the given name. */
interface Correction extends Namesake {
	readonly rest: string;
}

/** @param last who was last told by name before, and so is first among the corrections. */
function finding(
	report: Report,
	place: Naming,
	people: readonly Namesake[],
	corrections: () => readonly Correction[],
	last: string | undefined,
): Finding {
	const names = people.map(({ name }) => name);
	return {
		message: `This may be ${names.slice(0, -1).join(', ')} or ${names.at(-1)}. Write which of them is meant`,
		span: place.span,
		fixes: () => {
			const all = corrections();
			const first = all.filter(({ name }) => name === last);
			return [...first, ...all.filter(({ name }) => name !== last)].flatMap((each) => naming(report, place, each));
		},
	};
}

function naming({ rope }: Report, { span, torn }: Naming, { family, rest }: Correction): readonly Fix[] {
	const given = rope.slice(span.from, span.to);
	const name = `${given} ${rest}`;
	if (torn === undefined) return [unsafeFix(`Write “${name}”`, [{ span, insert: name }])];
	const isPlain = rope.slice(torn.span.from, torn.span.to) === `${given}: ${torn.initial}`;
	return isPlain && family.startsWith(torn.initial)
		? [unsafeFix(`Write “${name}”`, [{ span: torn.span, insert: name }])]
		: [];
}

/** What the report has behind the given name of somebody; else of the same length as for the others. */
function restOf({ name, family }: Namesake, people: readonly Namesake[], places: readonly Naming[]): string {
	const told = places.flatMap(({ told }) => told ?? []);
	const turns = told.filter(({ turn }) => turn);
	const own = turns.find((each) => each.name === name) ?? told.find((each) => each.name === name);
	if (own) return own.rest;
	const [other] = [...turns, ...told];
	const [first] = family;
	const isAlone = people.filter((each) => each.family.startsWith(first!)).length === 1;
	if (!other || !isAlone || !isInitial(other.rest)) return family;
	return other.rest.endsWith('.') ? `${first}.` : first!;
}
