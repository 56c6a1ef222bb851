/** Finds participants who, unlike the others on their list, have no affiliation. */
import {
	isMembership,
	type ListReading,
	languageFor,
	looksLikeBody,
	memoizeOn,
	type ParticipantList,
	type Person,
	participantLists,
	type Report,
} from '../../report/index.js';
import { addTo } from '../../text/index.js';
import { addAffiliation, fillIn } from '../../writing/index.js';
import type { EarlierReports } from '../earlier.js';
import { type Around, type Context, type Fix, type Rule, unsafeFix } from '../rule.js';
import { SIGNS } from '../shared/acronyms/move-expansion.js';
import { sourceOf } from '../shared/earlier-source.js';
import { isOfAnotherTime } from '../shared/people/another-time.js';

export const missingAffiliation: Rule = {
	id: 'missing-affiliation',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'name',
	scope: 'report',
	theme: 'people',
	docs: {
		title: 'Participant without affiliation',
		what: 'A participant without affiliation in a list where at least two thirds have one, in whatever form: `Name (Affiliation)`, `Name, Affiliation`, `Name – Affiliation`, a column of a table. The name is marked.',
		spared: [
			'Who has an office in the meeting ("Chair", "takes notes"), is "independent", or has a remark ("from 10:30", "ill").',
			'Who shares one with the next person: “Ann Lee and Bo Roe (WaterNet)”.',
			'Lists that tell who does what, or why somebody is away: only what looks like the name of a body counts, and marks of membership (`TSC`, a tick) are no affiliation.',
			'Somebody whom two other reports or more list, nearly all without affiliation.',
		],
		why: 'The reader wants to know for whom somebody spoke, and takes the gap for an oversight.',
		fixes:
			'Add the affiliation that the lists of earlier reports have, in the form of this list. Where none has any, only the author knows: add a place for it, to be filled in. Not applied unasked.',
		reported: [
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Ann Lee (WaterNet)\n- Bo Roe\n- Cy Dunn (Chair)\n- Di Ford (City of Lund)\n',
			'# Notulen\n\n5 maart 2024\n\n## Aanwezig\n\n| Naam | Organisatie |\n| --- | --- |\n| Jan Smit | Waterschap |\n| Piet Bos | |\n| An Vos | Gemeente Elst |\n',
		],
		accepted: [
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Ann Lee (WaterNet)\n- Bo Roe (independent)\n- Cy Dunn (Chair)\n',
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Ann Lee (WaterNet)\n- Bo Roe\n- Cy Dunn\n',
			'# Acta\n\n5 de marzo de 2024\n\nAsistentes: Luz Vega (coordina), Eva Gil (toma notas), Iván Sanz (entrenador), Ana Rey\n',
			'# Notulen\n\n5 maart 2024\n\n## Aanwezig\n\n- Jan Smit (voorzitter)\n- Piet Bos (secretaris)\n- An Vos\n',
		],
	},
	*check(report, { language, earlier }) {
		for (const list of participantLists(report)) {
			for (const index of gapsIn(list.reading)) {
				const { name, nameSpan } = list.entry(index);
				if (earlier && neverHasOne(name, report, earlier)) continue;
				yield {
					message: `${name} has no affiliation, unlike most of this list. Add it`,
					span: nameSpan,
					fixes: (around) => additions(report, list, index, { ...around, ...(language && { language }) }),
				};
			}
		}
	},
};

/** So many reports do not leave an affiliation out by oversight. */
const OFTEN = 2;
/** They do not, either, if one in so many has it: somebody may be there for nobody by now. */
const SHARE = 4;

function neverHasOne(name: string, report: Report, earlier: EarlierReports): boolean {
	const listed = earlier.listings(report, name);
	if (listed < OFTEN) return false;
	const affiliated = earlier.affiliations(report, name).reduce((sum, { reports }) => sum + reports, 0);
	return affiliated * SHARE <= listed;
}

function additions(
	report: Report,
	list: ParticipantList,
	index: number,
	{ earlier, language }: Around & Pick<Context, 'language'>,
): readonly Fix[] {
	const affiliations = earlier?.affiliations(report, list.entry(index).name) ?? [];
	const later = affiliations.findIndex((each) => each.later === true && isOfAnotherTime(report, each));
	const far = later < 0 ? affiliations.length : later;
	const known = affiliations.map((each, place) => {
		const { affiliation, steady } = each;
		// Of later reports, the others know no better.
		const isOld = isOfAnotherTime(report, each) || (each.later === true && place > far);
		const addition = SIGNS.test(affiliation) ? undefined : addAffiliation(list, index, report.text, affiliation);
		if (!addition) return { isOld, fixes: [] };
		const title = `Add “${affiliation}”${isOld ? '?' : ''} (${sourceOf(each)})`;
		const fix: Fix = unsafeFix(title, [addition]);
		return { isOld, fixes: [steady && place === 0 ? { ...fix, preferred: true as const } : fix] };
	});
	const fixesOf = (old: boolean): Fix[] => known.flatMap(({ isOld, fixes }) => (isOld === old ? fixes : []));
	return [...fixesOf(false), ...toFillIn(report, list, index, language), ...fixesOf(true)];
}

/** A place for it; none in a table, where the cell is there already. */
function toFillIn(report: Report, list: ParticipantList, index: number, language: string | undefined): Fix[] {
	if (list.form === 'rows' || list.form === 'cells') return [];
	const place = fillIn(languageFor(report, language).places.affiliation);
	const edit = addAffiliation(list, index, report.text, place);
	return edit ? [unsafeFix('Add an affiliation', [edit])] : [];
}

/**
 * The indices of those without affiliation, once for each parse of a list: a keystroke elsewhere checks nobody. The
 * parts of a list are checked separately: one may have countries above the names, another bodies next to them.
 */
const gapsIn = memoizeOn(({ people, form }: ListReading): readonly number[] => {
	const groups = new Map<string | undefined, Person[]>();
	for (const entry of people) {
		addTo(groups, entry.group, entry);
	}
	const gaps = new Set<Person>();
	for (const group of groups.values()) {
		const affiliated = group.filter(
			({ affiliation }) => affiliation !== undefined && looksLikeBody(affiliation),
		).length;
		const remarks = group.filter(({ affiliation }) => affiliation !== undefined).length - affiliated;
		const judged = group.length - remarks;
		// In a table the column is there to be filled in; elsewhere an office is enough.
		const officers =
			form === 'rows'
				? []
				: group.filter(({ affiliation, role, joined }) => affiliation === undefined && (role !== undefined || joined));
		const enough = affiliated + officers.length;
		// If the text next to names is as often a remark, the list has no affiliations.
		if (judged < 3 || remarks >= affiliated || enough * 3 < judged * 2 || affiliated * 2 < judged) continue;
		for (const entry of group) if (isGap(entry, form)) gaps.add(entry);
	}
	return [...people.keys()].filter((index) => gaps.has(people[index]!));
});

/** Whether nothing at all is said about somebody, except a mark of membership. */
function isGap({ affiliation, role, note, joined }: Person, form: ListReading['form']): boolean {
	if (affiliation !== undefined || joined) return false;
	return form === 'rows' || (role === undefined && (note === undefined || isMembership(note.toLowerCase())));
}
