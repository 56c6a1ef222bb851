/** Finds people who take part in the meeting but are on no list of participants. */
import { fold, languageFor, participantLists, participants, type Report } from '../../report/index.js';
import { isOneEdit, type Span } from '../../text/index.js';
import { additionsOf, fillIn } from '../../writing/index.js';
import { type Around, type Finding, type Fix, type Rule, unsafeFix } from '../rule.js';
import { SIGNS } from '../shared/acronyms/move-expansion.js';
import { countsOthers } from '../shared/counts-others.js';
import { sourceOf } from '../shared/earlier-source.js';
import { isOfAnotherTime } from '../shared/people/another-time.js';
import { knownPeople } from '../shared/people/known-people.js';
import { thoughAbsent } from './absent-speakers.js';
import { type GivenSpeaker, givenSpeakers, turnsOfStrangers } from './given-speakers.js';
import { namedSpeakers } from './named-speakers.js';
import { titledSpeakers } from './titled-speakers.js';

export const unlistedSpeaker: Rule = {
	id: 'unlisted-speaker',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'below',
	looksAtFiles: true,
	perMeeting: true,
	scope: 'report',
	theme: 'people',
	docs: {
		title: 'Speaker who is not on the list of participants',
		what: 'Somebody to whom the text gives a part in the meeting ("Noor Bakhtiari presented …", "facilitated by Amara Diallo"), and who is on no list of participants, or only on that of those who were absent.',
		cases: [
			'A title and a family name (“Frau Vogt fragt”), where the report speaks so of people on its lists and says nothing else of who that is.',
			'Of those who were absent, a given name is enough: “Kim reported …”. Absent is also whose box is empty, or who has a mark in a column for that, where others have one.',
			'A given name alone (“Noor: …” or “Ann/Noor: …” among the turns of others, or “Noor reported …” at the beginning of a sentence), where lists of other reports of the folder have somebody called so, and nobody on those of this report may be meant. Where lists have first names or nicknames only, this takes the turns of several who are listed, and two other lists with the name.',
		],
		spared: [
			'People who are only spoken of, quoted by another speaker, thanked, replaced or absent.',
			'Members of the public, talks given elsewhere, bodies and products.',
		],
		why: 'Whoever spoke was there: the list is incomplete, or the name is wrong.',
		fixes:
			'Where somebody on the lists has nearly this name (“Cy Dun” for Cy Dunn), write it as it is listed. Add the name, with the affiliation that lists of the last two years give, to the list of guests or of others, where there is one, or to that of those present. A row of a table goes on with its numbers and with the mark of those present, and has a place for the affiliation where all others have one. It is only offered, since the name in the text may be the wrong one.',
		earlier: [
			'# Minutes\n\n8 January 2024\n\nPresent: Ann Lee, Bo Roe, Cy Dunn, Henk Visser\n',
			'# Minutes\n\n5 February 2024\n\nPresent: Ann Lee, Bo Roe, Cy Dunn, Henk Visser\n',
		],
		reported: [
			'# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe, Cy Dunn\n\n## Roads\n\nHenk reported a loss.\n',
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Ann Lee\n- Bo Roe\n- Cy Dunn\n\n## Budget\n\nNoor Bakhtiari presented the figures.\n',
			'# Protokoll\n\n5. März 2024\n\nAnwesend: Uwe Koch, Eva Schmidt, Jan Krause\n\n## Bericht\n\nKarla Vogt berichtet über die Kasse.\n',
			'# Protokoll\n\n5. März 2024\n\nAnwesend: Uwe Koch, Eva Schmidt, Jan Krause\n\n## Bericht\n\nHerr Koch berichtet. Frau Schmidt dankt ihm. Frau Vogt fragt nach der Kasse.\n',
			'# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe, Cy Dunn\nApologies: Kim Mol\n\n## Roads\n\nKim reported a loss.\n',
			'# Notulen\n\n5 maart 2024\n\nAanwezig: Jan Smit, Piet Bos, An Vos\nAfwezig: Kim Mol\n\n## Kas\n\nMevrouw Mol lichtte de begroting toe.\n',
		],
		accepted: [
			'# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe, Hendrik Visser\n\n## Roads\n\nHenk reported a loss, and Brussels asked why.\n',
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Ann Lee\n- Bo Roe\n- Cy Dunn\n\n## Budget\n\nAnn Lee thanked Lena Hartwig, whose term had ended. Nimbus Foundation reported a loss.\n',
			'# Protokoll\n\n5. März 2024\n\nAnwesend: Uwe Koch, Eva Schmidt, Jan Krause\n\n## Bericht\n\nHerr Koch berichtet. Frau Schmidt dankt ihm. Frau Rapp vom Kindergarten bittet um einen Zaun.\n',
			'# Minutes\n\n5 March 2024\n\nPresent: Ann, Bo, Cy\n\n## Budget\n\nNoor Bakhtiari presented the figures.\n',
			'# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe, Cy Dunn\n\nApologies: Di Ford (until 11:00)\n\n## Budget\n\nDi Ford presented the figures.\n',
		],
	},
	*check(report, { earlier, language }) {
		yield* thoughAbsent(report);
		const lists = participantLists(report);
		// Where a list cannot be read, nobody knows who is on it.
		if (lists.length === 0 || lists.some((each) => each.attendance !== 'absent' && each.filled && each.size === 0))
			return;
		// If some are only counted, a speaker may be one of them.
		if (countsOthers(report)) return;
		if (!knownPeople(report).complete) {
			if (earlier) yield* missing(report, turnsOfStrangers(report, earlier), language);
			return;
		}
		for (const { name, span } of namedSpeakers(report)) {
			yield {
				message: strange(name),
				span,
				fixes: (around) => [...asListed(report, name, span), ...additions(report, name, language, around)],
			};
		}
		for (const { name, span } of titledSpeakers(report)) {
			yield { message: strange(name), span, fixes: [] };
		}
		if (!earlier) return;
		yield* missing(report, givenSpeakers(report, earlier), language);
	},
};

function* missing(report: Report, all: Iterable<GivenSpeaker>, language: string | undefined): Iterable<Finding> {
	for (const { given, span, names } of all) {
		const [name, other] = names;
		const only = other === undefined ? name : undefined;
		yield {
			message: `${given} takes part here but is on no list of participants. Add ${only === undefined || only === given ? 'the name' : only} or correct it`,
			span,
			fixes: only === undefined ? [] : (around) => additions(report, only, language, around),
		};
	}
}

/** With the affiliation that earlier lists give, or a place for it in a table in which all others have one. */
function additions(report: Report, name: string, language: string | undefined, { earlier }: Around): readonly Fix[] {
	const [known] = earlier?.affiliations(report, name) ?? [];
	const usable = known && !SIGNS.test(known.affiliation) && !isOfAnotherTime(report, known) ? known : undefined;
	const affiliation = usable?.affiliation ?? fillIn(languageFor(report, language).places.affiliation);
	const affiliated = additionsOf(report, { name, affiliation });
	const alone = additionsOf(report, { name });
	return affiliated.map(({ label, wantsAffiliation, edits }, index): Fix => {
		const title = `Add ${name} to ${label === undefined ? 'the participants' : `“${label}”`}`;
		const isTold = edits.some(({ insert }) => insert.includes(affiliation));
		if (!isTold || !(usable || wantsAffiliation)) return unsafeFix(title, alone[index]!.edits);
		const source = usable ? ` (“${affiliation}” ${sourceOf(usable)})` : ' with an affiliation to fill in';
		return unsafeFix(title + source, edits);
	});
}

/** "Cy Dun" for Cy Dunn: the only one on the lists with this given name, and nearly this family name. */
function asListed(report: Report, name: string, span: Span): readonly Fix[] {
	const [given, family] = divided(name);
	const near = new Set(
		participants(report)
			.map((each) => each.name)
			.filter((other) => divided(other)[0] === given && isNear(divided(other)[1], family)),
	);
	const [only] = near;
	if (only === undefined || near.size > 1 || report.rope.slice(span.from, span.to) !== name) return [];
	return [{ title: `Write “${only}”`, safety: 'unsafe', edits: [{ span, insert: only }] }];
}

/** "Rowe" for Roe, "Bosch" for Bos. */
function isNear(one: string, other: string): boolean {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	return isOneEdit(one, other) || (short.length > 2 && long.length - short.length === 2 && long.startsWith(short));
}

function divided(name: string): readonly [given: string, family: string] {
	const words = fold(name).split(' ');
	return [words[0]!, words.slice(1).join(' ')];
}

function strange(name: string): string {
	return `${name} takes part here but is on no list of participants. Add the name or correct it`;
}
