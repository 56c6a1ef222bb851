/** For whom a task is, whatever tells it. */
import { memoizeOn } from '../../incremental/index.js';
import { capitalised, lazily, lowerCase, matchesOf, narrowed, type Span } from '../../text/index.js';
import { sentencesOf } from '../sentences/sentences.js';
import { anyOf, LANGUAGES, latin, type Words } from '../words/index.js';
import { says } from './doubts.js';
import { boldNames } from './lines/bold.js';
import { ONLY_AND } from './lines/clauses.js';
import { type Line, textsOf } from './lines/lines.js';
import { type Around, knownAs } from './people/around.js';
import { groupFirst, leadOf, namesAtEnd } from './people/ends.js';
import { groupOf } from './people/groups.js';
import { isShouted } from './people/naming.js';
import { namesFirst } from './people/subject.js';
import { type Doer, type Doers, doersNamed, isKnown, isKnownOrNamed } from './people/who.js';
import type { Claim } from './sentences/claim.js';
import { actionsIn, speakerOf } from './sentences/claims.js';
import type { Evidence, WhoKind } from './weights.js';

/** @param claim what the sentence says; absent if a mark or a section does. */
export function doersOf(line: Line, around: Around, claim?: Claim): readonly Doer[] {
	const { by, columns } = line;
	const { doers, allotted } = around;
	if (by) return doersNamed(by, doers);
	const texts = textsOf(line);
	const cell = columns?.who === undefined ? '' : (texts[columns.who] ?? '');
	if (cell !== '') return doersNamed(cell, doers);
	const [text] = texts;
	if (allotted && !claim) {
		if (allotted.some(isKnown)) return allotted;
		// "Website: a new one (Ann)"
		const other = assignedTo(text, around);
		return other.length > 0 ? other : (namedBehind(text, around) ?? allotted);
	}
	const bold = boldNames(line, 'last');
	const inBold = bold ? doersNamed(text.slice(bold.from, bold.to), doers) : [];
	if (inBold.some(isKnown) && (!claim?.who || claim.who.written === '')) return inBold;
	return claim ? named(texts, claim, around, true) : tasked(line, around);
}

/** "Website: Zoe and Noah to write it" */
function namedBehind(text: string, { languages, doers }: Around): readonly Doer[] | undefined {
	const who = actionsIn(text, languages).find(({ evidence }) => evidence.includes('to'))?.who;
	return who && (who.kind === 'full' || who.kind === 'name') ? doersNamed(who.written, doers) : undefined;
}

/** “AL to write”: these are somebody. */
function withoutPreposition(text: string): string {
	const end = text.indexOf(' ') + 1;
	if (isShouted(text.slice(0, end - 1))) return text;
	return says('beside', LANGUAGES, lowerCase(text.slice(0, end))) ? text.slice(end) : text;
}

/** "ACTION on the officers to write" has no preposition before its words. */
const wordsOf = memoizeOn((line: Line): readonly [string, ...string[]] => {
	const [text, ...others] = textsOf(line);
	return [withoutPreposition(text), ...others];
});

/** Kept with the line: most lines of a report are the same after a change. In a table, any cell may tell. */
const claimsFor = memoizeOn((languages: readonly Words[]) =>
	memoizeOn((line: Line) => wordsOf(line).flatMap((each) => actionsIn(each, languages))),
);

/** Whose is what a mark or a section makes a task. */
function tasked(line: Line, around: Around): readonly Doer[] {
	const { doers } = around;
	const texts = wordsOf(line);
	const all = claimsFor(around.languages)(line).filter((claim) => isSaid(claim));
	// “If it rains, will wait. Ann to call” is Ann's.
	const said = all.find(({ who }) => who!.written !== '' && !SPEAKERS.has(who!.kind)) ?? all[0];
	const isSure = said !== undefined && isSaid(said) === 'known';
	const acting = eachActing(texts[0], all, around);
	if (acting.length > 1) return acting;
	const owners = inEachSentence(texts[0], all, around);
	if (owners.length > 1) return owners;
	const first = said?.from === 0 ? [] : opening(texts[0], doers);
	if (first.length > 0) return first;
	return named(texts, said, around, isSure);

	function isSaid({ who, evidence }: Claim): WhoKind | undefined {
		const kind = who && knownAs(who, evidence, around, true);
		// Below a name, “Invite Zoe to join” is for whoever stands there.
		return around.above !== undefined && kind === 'full' && evidence.includes('to') ? undefined : kind;
	}
}

/** Who is known and acts in a clause each: "Ann asks the office, and Bo books the hall". */
function eachActing(text: string, claims: readonly Claim[], { doers, languages }: Around): readonly Doer[] {
	const low = lowerCase(text);
	const [first, ...more] = [0, ...matchesOf(low, CLAUSE()).map(({ index, 0: { length } }) => index + length)].map(
		actingAt,
	);
	// “Ann writes, and Bo books”, but not “Order cups, and Bo books”
	return first!.length > 0 && more.some(({ length }) => length > 0) ? onceEach([...first!, ...more.flat()]) : [];

	function actingAt(at: number): readonly Doer[] {
		const names = namesFirst({ text, low, least: at, at: text.length, languages });
		if (!names) return [];
		const written = text.slice(names.from, names.to);
		const verb = low.slice(names.to + 1, names.to + LONGEST_VERB);
		const theirs = claims.filter(({ who }) => who?.written === written);
		if (theirs.length === 0 && !says('present', languages, verb)) return [];
		if (says('isSo', languages, verb) || (at > 0 && says('tells', languages, verb))) return [];
		const named = doersNamed(written, doers);
		// “PFA to ask the office, and Bo to book the hall”, but not “Ann to write, and PR to make”
		return named.every(isKnown) || (at === 0 && theirs.some(isSure)) ? named : [];
	}
}

/** Each once. */
function onceEach(doers: readonly Doer[]): readonly Doer[] {
	return [...new Map(doers.map((doer) => [doer.name ?? doer.written, doer])).values()];
}

/** Whose the sentences are, if several tell that: "Ann to ask the office. Bo to book the hall", “Call the mayor (Ann). Flyers (Bo) to be printed”. */
function inEachSentence(text: string, claims: readonly Claim[], { doers }: Around): readonly Doer[] {
	const sentences = sentencesOf(text);
	if (sentences.length < 2 || sentences.length > MOST_SENTENCES) return [];
	const sure = claims.filter(isSure);
	const each = sentences.map(({ from, to }) => {
		const who = sure.find((claim) => claim.from <= from && to <= claim.to)?.who;
		return doersNamed(who?.written ?? BRACKETED().exec(text.slice(from, to))?.[1] ?? '', doers);
	});
	return onceEach(each.filter((named) => named.every(isKnown)).flat());
}

/** Somebody is to do it in any case, who is named there. */
function isSure({ who, evidence }: Claim): boolean {
	const isNamed = who !== undefined && who.written !== '' && !SPEAKERS.has(who.kind) && who.kind !== 'they';
	return isNamed && evidence.some((each) => CHARGES.has(each)) && !evidence.some((each) => UNSURE.has(each));
}

/** Who says more tells something. */
const MOST_SENTENCES = 8;
const CHARGES: ReadonlySet<Evidence> = new Set(['to', 'will', 'takesOn', 'asks']);
const UNSURE: ReadonlySet<Evidence> = new Set(['state', 'not', 'perhaps', 'earlier', 'question']);
/** “Flyers (Bo) to be printed” */
const BRACKETED = lazily(
	() =>
		new RegExp(latin(`^[^()]* \\(([^()?]{2,40})\\)(?:[.;!]?$| (?:${anyOf(({ outcomes }) => outcomes.to)})(?!\\p{L}))`)),
);

/** “, and ”, “; ”, “ and ” */
const CLAUSE = lazily(() => new RegExp(latin(`[,;]? (?:${anyOf(({ grammar }) => grammar.and)}) |[,;] `), 'g'));
const LONGEST_VERB = 40;

/** @param sure the sentence tells who, rather than what the line begins or ends with. */
function named(texts: readonly string[], said: Claim | undefined, around: Around, sure: boolean): readonly Doer[] {
	const { doers, above } = around;
	const text = texts[0]!;
	const who = said?.who;
	// "Ann: we will" is hers.
	const isVague = who === undefined || VAGUE.has(who.kind);
	const assigned = sure && !isVague ? [] : assignedTo(text, around);
	if (assigned.length > 0) return assigned;
	if (who?.kind === 'they') {
		const known = who.written === who.near ? doersNamed(who.near, doers) : nearest(who.written, doers);
		return known.length === 0 && who.near !== undefined ? [{ written: who.near }] : known;
	}
	if (who && who.written !== '' && !SPEAKERS.has(who.kind))
		return doersNamed(who.written, doers).concat(who.me === undefined ? [] : doersNamed(who.me, doers));
	// “Members will be told” is nothing for them.
	const last = namesAtEnd(text) ?? (said?.evidence.includes('willBe') ? undefined : groupFirst(text));
	const written = last ? doersNamed(text.slice(last.from, last.to), doers) : [];
	// “[Draft]” is what it is.
	if (last && (text[last.from - 1] !== '[' || written.every(isKnown))) return written;
	// "Needs to write", below a name
	const isOpen = who?.kind === 'nobody' && !said!.evidence.includes('willBe');
	if ((!sure || isOpen) && above !== undefined) return doersNamed(above, doers);
	// "We will ask Ann" is nothing for Ann.
	if (who && SPEAKERS.has(who.kind)) return who.written === '' ? [] : [{ written: who.written }];
	return apart(texts.join('\n'), around);
}

/** Who is known of those with whom a line begins: "Ann and Bo look after". */
function opening(text: string, doers: Doers): readonly Doer[] {
	const first = namesFirst({ text, low: lowerCase(text), least: 0, at: text.length, languages: LANGUAGES });
	const written = first ? text.slice(first.from, first.to) : '';
	const named = doersNamed(written, doers);
	// "Write Ann an email"
	const isFirst = named.length > 0 && written.startsWith(named[0]!.written);
	return isFirst && named.every(isKnown) ? named : [];
}

/** Who is known and stands apart, as nobody does to whom something is done: "Branches: Ann", "… (Ann) – she is ill", but not "write Ann an email". */
function apart(text: string, { doers, languages }: Around): readonly Doer[] {
	const low = lowerCase(text);
	const turns = languages.every(({ outcomes }) => outcomes.turns);
	let at = 0;
	let wasApart = false;
	return doers.in(text.slice(0, LONGEST)).filter(({ written, from, to }) => {
		const before = low.slice(at, from);
		const goesOn = at > 0 && ONLY_AND().test(before);
		at = to;
		if (goesOn) return wasApart;
		const isHandle = written.startsWith('@') && text.length - at <= LONGEST_INITIAL;
		const isSubject =
			turns && A_SMALL_WORD().test(text.slice(0, from)) && !says('beside', languages, low.slice(0, from));
		wasApart = isHandle || isSubject || APART().test(text.slice(Math.max(0, from - 3), from));
		return wasApart;
	});
}

/** Nobody reads more of a line. */
const LONGEST = 500;
const LONGEST_INITIAL = 3;
/** “Branches: Ann”, “… (Ann)” */
const APART = lazily(() => narrowed(/(?:^|[^\p{L}\p{N}\s'’])\s*$/u));
const A_SMALL_WORD = lazily(() => narrowed(/(?<!\p{L})\p{Ll}+ $/u));

/** Those who speak. */
const SPEAKERS: ReadonlySet<WhoKind> = new Set(['we', 'i']);
const VAGUE: ReadonlySet<WhoKind> = new Set([...SPEAKERS, 'nobody']);

/** Whoever is named first in the last sentence that names somebody. */
function nearest(text: string, doers: Doers): readonly Doer[] {
	const sentences = sentencesOf(text).map(({ from, to }) => doers.in(text.slice(from, to)));
	return sentences.findLast((named) => named.length > 0)?.slice(0, 1) ?? [];
}

/** Who is known of those with whom a line begins or ends: "Ann: …", "AL/BB: …", "… (Ann)". */
export function assignedTo(text: string, { doers, speakers, uses }: Around): readonly Doer[] {
	const named = (place: Span | undefined) => (place ? doersNamed(text.slice(place.from, place.to), doers) : []);
	const first = named(leadOf(text) ?? speakerOf(text)).filter(
		(doer) => isKnownOrNamed(doer) || speakers.has(doer.written),
	);
	if (first.length > 0) return first;
	const last = named(namesAtEnd(text));
	if (last.some(isKnownOrNamed)) return last;
	const written = named(bracketsAtEnd(text));
	// “(ann/bo)”, where another line has “Bo”
	const areSmall = written.length > 1 && written.every((doer) => isKnown(doer) || A_SMALL_ONE().test(doer.written));
	const isCalled = (doer: Doer) => isKnown(doer) || uses.has(capitalised(doer.written));
	return written.every(isKnown) || (areSmall && written.some(isCalled)) ? written : [];
}

/** "write to the press ( ann, bo )", "[Ann]": who is known may be written so. */
function bracketsAtEnd(text: string): Span | undefined {
	const found = BRACKETS.exec(text.slice(-LONGEST_NAMES));
	if (!found) return undefined;
	const to = text.length - found[2]!.length;
	return { from: to - found[1]!.length, to };
}

const A_SMALL_ONE = lazily(() => narrowed(/^\p{Ll}+$/u));
const LONGEST_NAMES = 60;
const BRACKETS = /[([]([^()[\]]{2,40})([)\]][\s.]*)$/;

/** "Action Plan: …" has a mark for nobody. */
export function unlessNobody(line: Line, doers: Doers): Line {
	const { by, otherwise } = line;
	if (!by || !otherwise) return line;
	const group = groupOf(lowerCase(by));
	return group === 'role' || group === 'everybody' || doers.in(by).length > 0 ? line : otherwise;
}
