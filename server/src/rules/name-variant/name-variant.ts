/** Finds names in the text that nearly, but not quite, match the list of participants. */
import {
	fold,
	isInChat,
	isInChatLine,
	memoize,
	nameRuns,
	nameUses,
	participantAt,
	participantLists,
	participants,
	type Report,
	shapeOf,
	sourceSpan,
	wordsOfFullNames,
} from '../../report/index.js';
import { type Span, shift, touches } from '../../text/index.js';
import type { EarlierName, EarlierReports } from '../earlier.js';
import { type Around, type Finding, type Fix, type Rule, unsafeFix } from '../rule.js';
import { bothWays } from '../shared/people/name-fixes.js';
import { isOverwhelming } from '../shared/people/name-weights.js';
import { isHabit } from './habit.js';
import { misspeltHandles } from './handles.js';
import { wrongInitials } from './initials.js';
import { listedVariants } from './listed-variants.js';
import { listedShort } from './short-names.js';
import { slipsIn } from './slips-in-runs.js';
import { inSmallLetters } from './small-letters.js';
import { underscored } from './underscored.js';
import { listedOtherwise, type Usual, usualNames } from './usual-names.js';

export const nameVariant: Rule = {
	id: 'name-variant',
	since: '0.1.0',
	severity: 'warning',
	settledBy: 'name',
	looksAtFiles: true,
	scope: 'report',
	theme: 'people',
	docs: {
		title: 'Name that is usually written otherwise',
		what: 'A name of a person, body, project, product or place, or an acronym, that the earlier reports of the folder, the report itself or its list of participants write otherwise, and more often.',
		cases: [
			'With other capitals ("Dreamworks" for “DreamWorks”, "Aswf" for “ASWF”, "RASV" for “RaSV”), another letter, or two that changed places ("AWSF" for “ASWF”, "Cora Philips" for “Cora Phillips”), without an accent or an apostrophe ("Cy Dhondt" for “Cy D’hondt”), with a space inside ("Open RV" for “OpenRV”), with or without a hyphen ("Saint Aubin" for “Saint-Aubin”), or with an underscore for the hyphen that it has three times (“NL_TWM”).',
			'How often is often enough: where hardly anybody would mean two names, as with other capitals, two other reports; else up to fifteen times as many as have this one. In one report, as often for full names and where several capitals stand at the end ("Rosail" for “RoSAIL”), twice as often for capitals inside of a word and slips in long words and acronyms, half as often where such a capital makes two words of one (“RegattaFest”), three times for single words. A name that is a word as well is told where five others have it and the slip is no word at all (“Foudation”). It is a warning where at least twenty times as many earlier reports have the other spelling.',
			'Full names that differ in one letter, an accent or an apostrophe are told from one other report on; if it is a letter, both reports are told: either may be right. Somebody whom no other list has, and whom two or more lists have with an accent, a hyphen, another letter ("Jarnaby Lundgren" for Barnaby Lundgren, too, but not "Larry" for “Harry”) or the words in another order (“Lund Ana” for Ana Lund), is taken for the same person.',
			'A given name by which somebody speaks or acts, or which stands beside one that is listed (“Ann, Filipe and Bo”), is compared with those on the list (“Filipe:” for Felipe Sanz, “Henk Jan” for Henk-Jan Bos). Somebody whom the list gives the given name alone, among others with both, is named in full if the lists of two other reports have one person so called. Of handles, those are told that differ in one letter inside ("@marund" for “@marlund”), and of initials, those beside a name on the list that are not its own where three others have theirs (“Ada Lund (AB)”).',
			'A few names that everybody knows need no other report ("Github" for “GitHub”, "YouYube" or "You Tube" for “YouTube”, "Own-Cloud" for “ownCloud”, "facebook" for “Facebook”, "Google docs" for “Google Docs”).',
			'The last word of a name of several, in small letters where others have a capital: “Linux foundation”, “Governing board”.',
			'Words that their language writes with a capital: days, months, languages and countries in an English report ("monday", “in english”), days and countries in a German one, and so on.',
			'Small letters: given names ("andrew", "nate", "Nate lund" or "nate lund" where Nate Lund is listed, here or in two other reports), names that the report writes four times with a capital inside of sentences (“kestrel” for “Kestrel”), and acronyms that nobody could say as a word (“ctf” where the report has “CTF” as often).',
			'Small letters that other reports have not: names with a capital inside that two of them have (“seabridge” for “SeaBridge”), and acronyms that five have, or three if the report has it itself, and more where it could be said as a word or has two letters only.',
		],
		spared: [
			'Endings, ordinary words, names in capitals, British and American spelling, and two who are both listed.',
			'A man and a woman ("Mario", "Maria"), unless the one who is not listed takes a turn.',
			'What is quoted, code, addresses, and a pasted chat.',
			'Capitals that somebody on the list has in the text, too (“DorT”), unless nearly all others write otherwise.',
			'Habits: a report that always writes so, unless most others write otherwise; an accent that it leaves out again and again, or twice unless its other words have accents or the lists of three other reports always have it; names that it has in small letters three times, or that too many other reports have in small letters, too.',
			'Names as one types them: “install seabridge”, “the seabridge repo”.',
		],
		why: 'People and bodies mind how their names are written, and the reader may take one for two.',
		fixes:
			'Write the name as the others do, with a question mark where it is one report against one. Where the list of participants differs from the text, and no earlier report tells which is right, both are offered, the likelier first. None is applied unasked.',
		earlier: [
			'# Minutes of the Harbour Board\n\n8 January 2018\n\nPresent: Ann Lee, Bo Roe\n\nWe asked SeaBridge for a tender, and Jan Zorrow of the HRBX drew the map.\n',
			'# Minutes of the Harbour Board\n\n15 January 2018\n\nPresent: Ann Lee, Bo Roe\n\nSeaBridge has sent its tender to Jan Zorrow of the HRBX.\n',
			'# Minutes of the Harbour Board\n\n22 January 2018\n\nPresent: Ann Lee, Bo Roe\n\nThe tender of SeaBridge was read by Jan Zorrow of the HRBX.\n',
		],
		reported: [
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Luís Carvalhal\n- Bo Roe\n\n## Roads\n\nLuis Carvalhal noted the queues.\n',
			'# Minutes\n\n5 March 2024\n\nPresent: Kristoffer Lund, Bo Roe\n\n## Roads\n\nIt was Kristofer Lund who drew the map.\n',
			'# Minutes\n\n5 March 2024\n\nPresent: Felipe Sanz, Ann Lee, Bo Roe\n\n**Filipe:** The roads are open.\n',
			'# Minutes\n\n5 March 2024\n\nPresent: Henk-Jan Bos, Zoë Lund, Bo Roe\n\nThe boat of Henk Jan is on the quay, and Zoe has the key.\n',
			'# Minutes of the Harbour Board\n\n5 February 2018\n\nPresent: Lee Ann, Bo Roe\n',
			'# Minutes of the Harbour Board\n\n5 February 2018\n\nPresent: Ann Lee, Bo Roe\n\nThe bridge of Seabridge is too low.\n',
			'# Minutes of the Harbour Board\n\n5 February 2018\n\nPresent: Ann Lee, Bo Roe\n\nThe bridge of seabridge is too low.\n',
			'# Minutes of the Harbour Board\n\n5 February 2018\n\nPresent: Ann Lee, Bo Roe\n\nThe HBRX will look at the map.\n',
			'# Minutes of the Harbour Board\n\n5 February 2018\n\nPresent: Ann Lee, Bo Roe\n\nWe thanked Jan Zorow for the map.\n',
			'# Minutes of the Harbour Board\n\n5 February 2018\n\nPresent: Ann Lee, Bo Roe\n\nThe film is on Youtube.\n',
			'# Minutes\n\n5 March 2024\n\nPresent: Nate Lund, Ann Lee, Bo Roe\n\nWe thanked Nate for the boat. The key is with nate, and the bill went to andrew.\n',
		],
		accepted: [
			'# Minutes\n\n5 March 2024\n\nPresent: Mark Lund, Ann Lee, Bo Roe\n\nMark will mark the boats, and write to @andrew and `nate`.\n',
			'# Minutes of the Harbour Board\n\n5 February 2018\n\nPresent: Ann Lee, Bo Roe\n\nOpen-Source Software is open source; the Open-Source-Group uses Open Source.\n',
			"# Minutes\n\n5 March 2024\n\n## Participants\n\n- Tomasz Wilk\n- Bo Roe\n\n## Roads\n\nTomasz Wilk's colleagues agreed, and TOMASZ WILK signed.\n",
			'# Minutes\n\n5 March 2024\n\nPresent: Daniel Rossi, Bo Roe\n\n## Roads\n\nHis sister Daniela Rossi had built the bridge.\n',
			'# Minutes of the Harbour Board\n\n5 February 2018\n\nPresent: Ann Lee, Bo Roe\n\nSEABRIDGE was talked of, the address is `seabridge.example`, and Jana Zorrow came.\n',
		],
	},
	*check(report, context) {
		const usual = usualNames(report, context);
		const lists = listedOtherwise(report, context);
		yield* unlikeTheList(report, usual, lists, context.earlier);
		const told = usual.size > 0 ? [...unlikeOthers(report, usual)] : [];
		yield* told;
		if (lists.size > 0) yield* unlikeOtherLists(report, lists, told);
		if (context.earlier) yield* listedShort(report, context.earlier);
		yield* inSmallLetters(report, context.earlier);
		yield* withUnderscore(report);
		yield* misspeltHandles(report, context.earlier);
		yield* wrongInitials(report);
	},
};

/**
 * With more names than this, the list is right: whether the text supports the other spelling takes reading all of it.
 */
const MOST_COUNTED = 100;

function* unlikeTheList(
	report: Report,
	usual: ReadonlyMap<string, Usual>,
	lists: ReadonlyMap<string, EarlierName>,
	earlier: EarlierReports | undefined,
): Iterable<Finding> {
	if (participantLists(report).length === 0) return;
	let found = 0;
	const told = new Set<number>();
	/** "Filipe" is a slip where "Filipe Sanz" is one. */
	const slips = new Set(
		listedVariants(report).flatMap(({ value }) =>
			value.filter(({ given }) => !given).flatMap(({ written }) => written.split(' ')),
		),
	);
	// A long report repeats the same people over and over.
	const isListed = memoize((names) => majority(report, names.split('\n') as unknown as Names, earlier) > 0);
	for (const { from, value } of listedVariants(report)) {
		for (const { written, prose, plain, index, insert, given, turned } of value) {
			const span = shift(sourceSpan(prose, plain), from);
			// Where others know which of the two is the slip, that one is marked.
			if (isInChat(report, span.from) || usual.has(written) || usual.has(insert)) continue;
			const listed = participantAt(report, index);
			if (listed && lists.has(listed.name)) continue;
			// "Lange said", after "Oda Lange", is not Lance.
			if (given && !slips.has(written) && wordsOfFullNames(report).has(written)) continue;
			if (given === 'same' && isHabit(report, written, insert, earlier)) continue;
			// Some write family names first, and then all of them.
			if (turned && timesIn(report, insert) <= timesIn(report, written)) continue;
			const at = found++ < MOST_COUNTED ? listed?.nameSpan : undefined;
			// Of a given name, other lists have the whole.
			const names: Names = given && listed ? [listed.name.replace(insert, written), listed.name] : [written, insert];
			const said = { written, span, insert, at, names };
			const isListsSlip = at !== undefined && listed?.name === names[1] && isListed(names.join('\n'));
			if (isListsSlip && told.has(index)) continue;
			if (isListsSlip) told.add(index);
			yield {
				...(isListsSlip ? inTheList(said, at) : inTheText(said, listed?.nameSpan)),
				mild: true,
				fixes: (around) => eitherWay(report, said, around),
			};
		}
	}
}

/** A name in the text, what the list has, and where, if that may be the slip. */
interface Said {
	readonly written: string;
	readonly span: Span;
	readonly insert: string;
	readonly at: Span | undefined;
	readonly names: Names;
}

/** With what the text has, and with what the list has. */
type Names = readonly [inText: string, onList: string];

function inTheText({ written, span, insert }: Said, listed: Span | undefined): Omit<Finding, 'fixes'> {
	return {
		message: `“${written}” is listed as “${insert}”. Write the name the same way in both places`,
		span,
		...(listed && { related: [{ span: listed, message: 'The name as it is listed' }] }),
	};
}

function inTheList({ written, span, insert }: Said, listed: Span): Omit<Finding, 'fixes'> {
	return {
		message: `“${insert}” is “${written}” in the text and on the lists of other reports. Write it as they do`,
		span: listed,
		related: [{ span, message: 'The name in the text' }],
	};
}

function eitherWay(report: Report, { written, span, insert, at, names }: Said, { earlier }: Around): readonly Fix[] {
	const fixes = bothWays(report.text, { written, span, listed: insert, at });
	if (fixes.length < 2) return fixes;
	const more = majority(report, names, earlier);
	if (more === 0) return fixes;
	// What most lists of other reports have comes first.
	const first = more > 0 ? `Write “${written}” in the list` : `Write “${insert}”`;
	return [...fixes].sort((a, b) => Number(b.title === first) - Number(a.title === first));
}

/** How many more lists of other reports have somebody as the text has than as this one. Of accents, most know too little. */
function majority(report: Report, names: Names, earlier: EarlierReports | undefined): number {
	const [inText, onList] = names.map((name) => earlier?.listings(report, name) ?? 0) as [number, number];
	return inText > 0 && onList > 0 && fold(names[0]) === fold(names[1]) ? 0 : inText - onList;
}

function timesIn(report: Report, name: string): number {
	return nameUses(report).get(name)?.count ?? 0;
}

function* unlikeOthers(report: Report, usual: ReadonlyMap<string, Usual>): Iterable<Finding> {
	const once = new Set<string>();
	for (const { from, value } of nameRuns(report)) {
		for (const run of value) {
			for (const { written, plain } of slipsIn(run, usual)) {
				const span = shift(sourceSpan(run.prose, plain), from);
				if (isInChat(report, span.from) || isInChatLine({ prose: run.prose, ...plain })) continue;
				// "THE BOATS OF THE RASV"
				if (shapeOf(written) === 'capitals' && !/\p{Ll}{2}/u.test(run.prose.text)) continue;
				const known = usual.get(written)!;
				// Either of the two may be right.
				if (known.earlier?.reports === 1) {
					if (once.has(written)) continue;
					once.add(written);
				}
				yield unlike(report, span, written, known);
			}
		}
	}
}

/** Where the list has somebody whom others write otherwise, who is not marked already. */
function* unlikeOtherLists(
	report: Report,
	lists: ReadonlyMap<string, EarlierName>,
	told: readonly Finding[],
): Iterable<Finding> {
	const seen = new Set<string>();
	for (const { name, nameSpan: span } of participants(report)) {
		const earlier = lists.get(name);
		if (!earlier || seen.has(name)) continue;
		seen.add(name);
		if (told.some((each) => touches(each.span, span))) continue;
		const certain = isOverwhelming(earlier.reports, earlier.others);
		yield unlike(report, span, name, { name: earlier.name, earlier, here: 0, certain });
	}
}

function* withUnderscore(report: Report): Iterable<Finding> {
	for (const { written, span, name, here } of underscored(report)) {
		if (!isInChat(report, span.from)) yield unlike(report, span, written, { name, here, certain: false });
	}
}

function unlike(report: Report, span: Span, written: string, known: Usual): Finding {
	return {
		message: messageOf(written, known),
		span,
		...(!known.certain && { mild: true }),
		fixes: () => rewritten(report, span, written, known),
	};
}

function messageOf(written: string, { name, earlier, here, everywhere }: Usual): string {
	if (everywhere) return `“${written}” is usually written “${name}”. Change it`;
	if (!earlier)
		return `“${written}” is “${name}” in ${here} other ${here > 1 ? 'places' : 'place'} of this report. Write it the same way`;
	const { reports, others, later } = earlier;
	if (reports === 1) return `“${written}” is “${name}” in another report. Write it the same way in both`;
	const where = `${reports} ${later ? 'other' : 'earlier'} reports`;
	const also = others > 0 ? `, and like this in ${others}` : '';
	return `“${written}” is “${name}” in ${where}${also}. Write it as they do`;
}

function rewritten(report: Report, span: Span, written: string, { name, certain, earlier }: Usual): Fix[] {
	// A sign or a line break inside of the name belongs to nobody's spelling.
	if (report.rope.slice(span.from, span.to) !== written) return [];
	// One against one: either may be the slip.
	const guess = earlier?.reports === 1 ? '?' : '';
	const fix: Fix = unsafeFix(`Write “${name}”${guess}`, [{ span, insert: name }]);
	return [certain ? { ...fix, preferred: true } : fix];
}
