/**
 * Finds acronyms that the report uses and never expands.
 */
import { type Acronym, acronyms, type Report } from '../../report/index.js';
import type { Span, Text } from '../../text/index.js';
import { isPlace } from '../../writing/index.js';
import { type Around, type Context, type Fix, preferredFix, type Rule, unsafeFix } from '../rule.js';
import { unexplained } from '../shared/acronyms/acronym-use.js';
import { writeOut } from '../shared/acronyms/move-expansion.js';
import { owedAcronyms } from '../shared/acronyms/owed-acronyms.js';
import { sourceOf } from '../shared/earlier-source.js';
import { isSwap } from '../shared/people/name-slip.js';

export const undefinedAcronym: Rule = {
	id: 'undefined-acronym',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'name',
	looksAtFiles: true,
	scope: 'meeting',
	theme: 'people',
	docs: {
		title: 'Acronym that is never expanded',
		what: 'An acronym that running text uses at least twice and that nothing in the report explains: no `Long Form (LF)` or `LF (Long Form)`, no list of abbreviations, no link on it or to a page of that name, no full name elsewhere, in small letters either.',
		cases: [
			'A report is asked for those that it leaves out only if it explains as many, since it then has readers who do not know them.',
			'An acronym that the other reports of the folder explain is asked for in any report.',
		],
		spared: [
			'Commonly known ones (UN, EU, PDF, URL, AOB …), those in your glossary (the setting `rapporteur.acronyms`), and one that stands unexplained in three other reports of the folder: its readers know it.',
			'Names: of the body itself (in the title or the folder), of a thing (the YOLO testnet), of an affiliation that the list of participants has (`Bo Roe (UKMO)`) or explains (`Ann Lee, Met Office (UKMO)`).',
			'Affiliations in lists of participants, initials of speakers and of those who are listed, headings, titles of what is linked, the second half of a name (“Casper FFG”), key words such as MUST, emphasis, codes and document symbols.',
		],
		why: 'Those who were in the room know what DCCG means. Those who read the report next year, or translate it, do not.',
		fixes:
			'Write it out at the first use as earlier reports do, or note it under `acronyms` in the settings. Where no report says what it stands for, only the author knows.',
		reported: [
			'# Summary report\n\n5 February 2018\n\n1. The TVWS pilots were slow. The Lake Transport Observatory (LTO) asked for new TVWS tests.\n',
			'# Notulen\n\n9 oktober 2023\n\nDe WGF heeft geteld. De lijst van de WGF ligt bij het Bureau Lokaal Vervoer (BLV).\n',
		],
		accepted: [
			'# Summary report\n\n5 February 2018\n\n1. The TVWS pilots were slow. Regulators asked for new TVWS tests.\n',
			'# Summary report\n\n5 February 2018\n\n1. Television white spaces (TVWS) pilots were slow. Regulators asked for new TVWS tests.\n',
			'# Minutes\n\n5 February 2018\n\n1. The EU asked for a PDF. The PDF will be sent to the EU and the UN, in line with A/66/67 and A/66/68.\n',
			'# Minutes\n\n5 February 2018\n\nRB: we should wait.\n\nTK: I agree with RB. It MUST NOT be sent, and RB MUST ask.\n',
			'# Minutes\n\n5 February 2018\n\n1. The TVWS pilots were slow. Tests of TVWS go on.\n\n## Abbreviations\n\n- TVWS: unused channels of television\n',
			'# Minutes\n\n5 February 2018\n\n1. The [what it stands for] (TVWS) pilots were slow. Tests of TVWS go on.\n',
		],
		settings: ['acronyms'],
		source:
			'United Nations Editorial Manual, on abbreviations and acronyms: the name is written in full where it first occurs, with the short form in parentheses',
	},
	*check(report, context) {
		for (const { name, uses } of unknownToReaders(report, context)) {
			const first = uses[0];
			if (!first || isToBeSpelledOut(first, report.rope)) continue;
			yield {
				message: `${name} is never spelled out. Write what it stands for where it is first used`,
				span: first,
				fixes: (around) => writtenOut(report, name, first, around),
			};
		}
	},
};

/** As earlier reports do. */
function writtenOut(report: Report, name: string, use: Span, { earlier }: Around): readonly Fix[] {
	const expansions = earlier?.expansions(report, name) ?? [];
	return expansions.flatMap((each, index): Fix[] => {
		const fix = writeOut(use, each.words, report.text);
		if (!fix) return [];
		const { title, edits } = fix;
		const make = each.steady && index === 0 && !each.apart ? preferredFix : unsafeFix;
		return [make(`${title}${each.apart ? '?' : ''} (${sourceOf(each)})`, edits)];
	});
}

function unknownToReaders(report: Report, context: Context): readonly Acronym[] {
	const all = acronyms(report);
	// "GSCO" beside "GSoC".
	const isMistyped = ({ name, useCount }: Acronym): boolean =>
		name.length > 3 && all.some((other) => other.useCount > useCount && isSwap(name, other.name.toUpperCase()));
	const open = unexplained(all, report, context).filter((each) => !isMistyped(each));
	if (open.length === 0) return open;
	const names = open.map(({ name }) => name);
	const told = all.filter(({ isExpanded, explained, person }) => (isExpanded || explained) && !person).length;
	const owed = new Set(owedAcronyms(names, told, new Map()));
	const otherwise = new Set(context.earlier?.owedOtherwise(report, names, told));
	return open.filter(({ name }) => owed.has(name) !== otherwise.has(name));
}

const PLACE = /\[([^[\]]+)\] \($/;
/** No such place is longer. */
const REACH = 60;

/** "[what it stands for] (IGF)": `placeholder-text` says so. */
function isToBeSpelledOut({ from }: Span, text: Text): boolean {
	const what = PLACE.exec(text.slice(Math.max(0, from - REACH), from))?.[1];
	return what !== undefined && isPlace(what);
}
