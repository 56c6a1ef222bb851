/** Lists that allot tasks: “Ann: order the flyers”, “All members: reply”, or names with the tasks below them. */
import { lazily, lowerCase, narrowed } from '../../text/index.js';
import { saysWhen } from '../meeting/rough-dates.js';
import { fold } from '../people/names.js';
import { anyOf, LANGUAGES, latin } from '../words/index.js';
import { isState } from './lines/done.js';
import { countWords } from './lines/lines.js';
import { CAPITALS, type Counts, type Item, type Label, type Sisters } from './lists.js';
import type { Around } from './people/around.js';
import { groupAtEnd, groupOf } from './people/groups.js';
import { namesNobody, onlyDecides } from './people/naming.js';
import { apartIn, type Doer, doersNamed, isKnown, isKnownOrNamed } from './people/who.js';
import { decisionsIn } from './sentences/claims.js';

/** “Ann: Chair” */
const FEW = 2;

/**
 * For whom an item is by what stands before its colon or at its end, if people stand there in its list.
 *
 * @param certain they do before the colon, whether anybody knows them or not.
 */
export function allottedTo(label: Label, around: Around, certain: boolean): readonly Doer[] | undefined {
	const { written, last, letters, sisters } = label;
	if (countsOf(sisters, around).owned) return isNobody(written) ? [] : doersNamed(written, around.doers);
	if (letters && countsOf(sisters, around).initials) return doersNamed(last!, around.doers);
	if (names(label, around, HALF)) return doersNamed(isFirst(label, around) ? written : last!, around.doers);
	const { size } = sisters;
	const { first, somebody } = countsOf(sisters, around);
	// One who is somebody among topics is no evidence.
	const isEvidence = certain || (somebody > 0 && (somebody * 2 >= first || first === size || label.bracketed));
	return isEvidence && written !== '' && mayName(written, around) ? doersNamed(written, around.doers) : undefined;
}

/** Whether nearly all items of a list name somebody before a colon or at their end, and this one does. */
export function isForPeople(label: Label, around: Around): boolean {
	return names(label, around, NEARLY_ALL);
}

const HALF = 0.5;
const NEARLY_ALL = 0.75;

/** Whether an item names somebody, as at least so many of its list do; one alone has to be known. */
function names(label: Label, around: Around, share: number): boolean {
	const { sisters, written, last } = label;
	const { size } = sisters;
	const isEvidence = size > 1 || around.doers.in(`${written}, ${last}`).length > 0;
	return isEvidence && namesSomebody(label, around) && countsOf(sisters, around).named >= size * share;
}

/** Whether it does before a colon or at its end, and tells more than an office. */
export function namesSomebody(label: Label, around: Around): boolean {
	const { last, before } = label;
	return isFirst(label, around) || (last !== undefined && isSomebody(last, around) && !isOffice(before!));
}

function isFirst({ written, said }: Label, around: Around): boolean {
	return isSomebody(written, around) && !isOffice(said);
}

/** “Ann: chair” */
function isOffice(said: string): boolean {
	return groupOf(lowerCase(said)) === 'role';
}

function countsOf(sisters: Sisters, around: Around): Counts {
	const { labels, size } = sisters;
	if (sisters.counts) return sisters.counts;
	const first = labels.filter(({ written }) => written !== '');
	sisters.counts = {
		first: first.length,
		somebody: first.filter(({ written }) => isSomebody(written, around)).length,
		allPeople: first.length === size && first.every(({ written }) => isPeople(written, around)),
		named: labels.filter((label) => namesSomebody(label, around)).length,
		initials: areInitials(labels, around),
		owned: areOwned(sisters, around),
	};
	return sisters.counts;
}

/** At least half of the letters begin names of people who are known, or some items have several: “[A, B]”, but not “[H]” for what is urgent. */
function areInitials(labels: readonly Label[], { doers: { initials } }: Around): boolean {
	const ending = labels.filter(({ letters }) => letters !== undefined);
	if (ending.length > 1 && ending.some(({ last }) => apartIn(last!).length > 1)) return true;
	const all = [...new Set(ending.flatMap(({ letters }) => letters!))];
	return all.length > 0 && all.filter((letter) => initials.has(letter)).length * 2 >= all.length;
}

/** Each begins with initials or a name in brackets, and at least half of them are known: “[AL] order the flyers”, “[TBD] book the hall”. */
function areOwned({ size, labels }: Sisters, { doers }: Around): boolean {
	const inBrackets = labels.filter(({ bracketed }) => bracketed);
	if (size === 0 || inBrackets.length < size) return false;
	const owners = inBrackets.filter(({ written }) => !isNobody(written));
	const known = owners.filter(({ written }) => doersNamed(written, doers).some(isKnown));
	const others = owners.filter((each) => !known.includes(each));
	return (
		known.length >= others.length &&
		others.every(({ written }) => apartIn(written).every((each) => INITIALS().test(each)))
	);
}

const INITIALS = lazily(() => narrowed(/^\p{Lu}{2,3}$/u));

/** “TBD” */
function isNobody(written: string): boolean {
	return INITIALS().test(written) && isState(written);
}

/** “Posters”, above what whoever stands in brackets there is to do for them. */
export function headsOwned({ label, below }: Item, around: Around): boolean {
	return below !== undefined && !label?.bracketed && countsOf(below, around).owned;
}

/** Whether each item of a list tells what somebody is to do: below “Decisions”, too. */
export function onlyAllots({ said, sisters }: Label, around: Around): boolean {
	return (
		sisters.size > 1 &&
		countsOf(sisters, around).allPeople &&
		countWords(said) > FEW &&
		decisionsIn(said, around.languages).length === 0
	);
}

/** „Alle Mitglieder“, but not “Follow-up meeting”. */
function isGroup(written: string): boolean {
	const low = lowerCase(written);
	return groupAtEnd(low) !== undefined && !onlyDecides(low, LANGUAGES);
}

/** Somebody in it is known, or has an office, or is a group, or a body of somebody who is known, or has another task, or speaks: “Ann & Bo”, “All members”. */
function isSomebody(written: string, around: Around): boolean {
	const { doers } = around;
	return doersNamed(written, doers).some(
		(doer) => isPerson(doer, around) || doers.bodies.has(fold(doer.written)) || isGroup(doer.written),
	);
}

function isPeople(written: string, around: Around): boolean {
	const doers = doersNamed(written, around.doers);
	return doers.length > 0 && doers.every((doer) => isPerson(doer, around));
}

function isPerson(doer: Doer, around: Around): boolean {
	const { written } = doer;
	const isTold = isKnownOrNamed(doer) || around.tasked.has(written) || around.speakers.has(written);
	// “Friday: Ann”
	return isTold || isFull(written, around) || (isOften(written, around) && !saysWhen(written));
}

/** “Cy Roe”, whom no list has, but not “Release Notes”: the report has no word of it in small letters. */
function isFull(written: string, { ordinary }: Around): boolean {
	if (!FULL().test(written) || namesNobody(lowerCase(written), LANGUAGES)) return false;
	return written.split(' ').every((word) => !ordinary.has(lowerCase(word)));
}

/** “Zoe”, whom no list has, where only names have a capital: the report has it more than twice. */
function isOften(written: string, { uses, ordinary, languages }: Around): boolean {
	const isOne = (uses.get(written)?.count ?? 0) > 2 && !ordinary.has(lowerCase(written));
	// “Done: 5 May”
	if (!isOne || DONE().test(lowerCase(written))) return false;
	return CAPITALS().test(written) && !languages.some(({ grammar }) => grammar.capitalNouns);
}

const DONE = lazily(() => new RegExp(latin(`^(?:${anyOf(({ section }) => section.done)})$`)));
const FULL = lazily(() => narrowed(/^\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u));

/** Words that may be names: “IRISA”, “Cy Roe and the board”. */
function mayName(written: string, around: Around): boolean {
	return (
		isGroup(written) ||
		around.doers.in(written).length > 0 ||
		around.doers.bodies.has(fold(written)) ||
		around.tasked.has(written) ||
		around.speakers.has(written) ||
		apartIn(written).every(
			(each) =>
				CAPITALS().test(each) &&
				!namesNobody(lowerCase(each), LANGUAGES) &&
				!each.split(' ').every((word) => around.ordinary.has(lowerCase(word))),
		)
	);
}
