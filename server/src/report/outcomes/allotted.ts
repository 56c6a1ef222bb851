/** Lists that allot tasks: “Ann: order the flyers”, “All members: reply”, or names with the tasks below them. */
import { addAll, lazily, lowerCase, narrowed } from '../../text/index.js';
import type { ReadBlock } from '../facts/model.js';
import { saysWhen } from '../meeting/rough-dates.js';
import { fold } from '../people/names.js';
import { anyOf, LANGUAGES, latin } from '../words/index.js';
import { countWords, type Line, linesOf, textOf } from './lines/lines.js';
import type { Around } from './people/around.js';
import { type End, endOf } from './people/ends.js';
import { groupAtEnd, groupOf } from './people/groups.js';
import { namesNobody, onlyDecides } from './people/naming.js';
import { apartIn, type Doer, doersNamed, isKnownOrNamed } from './people/who.js';
import { decisionsIn } from './sentences/claims.js';

/** The items of one list, side by side. */
interface Sisters {
	size: number;
	/** Those that have something before a colon, or may end with names. */
	readonly labels: Label[];
	/** How they name people; counted once, since a list may be long. */
	counts?: Counts;
}

interface Counts {
	/** How many have something before a colon, and how many of these are somebody. */
	readonly first: number;
	readonly somebody: number;
	/** Whether all have nobody but people before the colon. */
	readonly allPeople: boolean;
	/** How many name somebody in one of these places. */
	readonly named: number;
	/** Whether single letters at their ends stand for people. */
	readonly initials: boolean;
}

/** What stands before the colon of an item, or at its end. */
export interface Label {
	/** Before the colon; empty if there is none. */
	readonly written: string;
	/** What follows it. */
	readonly said: string;
	/** It is in brackets instead: “[Ann] order the flyers”. */
	readonly bracketed?: true;
	/** Names that it may end with, … */
	readonly last?: string;
	/** … what stands before them, … */
	readonly before?: string;
	/** … and single letters among them, in square brackets: “[K / Ann]”. */
	readonly letters?: readonly string[];
	readonly sisters: Sisters;
}

const LABEL = lazily(() =>
	narrowed(
		/^[^\p{L}@]{0,6}(@?\p{L}[^:：()\r\n]{1,50}?)(?:\s?\([^()\r\n]{1,30}\))?(?:\s?[:：]|\s(?:[–—-]|--)(?=\s))(?=\s|$)/u,
	),
);
/** “[Ann] order the flyers” */
const IN_BRACKETS = lazily(() => narrowed(/^[[(](@?\p{Lu}[^[\]()\r\n]{1,50})[\])](?=\s\P{P})/u));
const MOST_WORDS = 6;
/** “Ann: Chair” */
const FEW = 2;

/** An item of a list, and what is left of it without one: a line of a paragraph. */
export interface Item {
	readonly label?: Label;
	/** Others stand below it. */
	readonly leads: boolean;
}

/** The lists of a report: each item of one is a block. */
export class Lists {
	readonly #blocks: readonly ReadBlock[];
	/** Where the list ends that was read last. */
	#end = 0;
	#items: ReadonlyMap<Line, Item> = new Map();

	constructor(blocks: readonly ReadBlock[]) {
		this.#blocks = blocks;
	}

	/** @param index of the block of the line. */
	at(line: Line, index: number): Item | undefined {
		if (!mayAllot(line)) return undefined;
		if (index >= this.#end) {
			const lines: Line[] = [];
			const blocks = this.#blocks;
			// Blank lines between some items divide a list, those between all do not.
			const isLoose = A_BLANK_LINE.test(blocks[index]!.source);
			for (let at = index; at === index || isItem(blocks[at]); at++) {
				addAll(lines, linesOf(blocks[at]!));
				this.#end = at + 1;
				if (!isLoose && A_BLANK_LINE.test(blocks[at]!.source)) break;
			}
			this.#items = itemsIn(lines);
		}
		return this.#items.get(line);
	}
}

const A_BLANK_LINE = /\n[\t ]*\r?\n$/;

function isItem(block: ReadBlock | undefined): boolean {
	return block !== undefined && linesOf(block)[0]?.form === 'item';
}

/**
 * For whom an item is by what stands before its colon or at its end, if people stand there in its list.
 *
 * @param certain they do before the colon, whether anybody knows them or not.
 */
export function allottedTo(label: Label, around: Around, certain: boolean): readonly Doer[] | undefined {
	const { written, last, letters, sisters } = label;
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

/** Whether each item of a list tells what somebody is to do: below “Decisions”, too. */
export function onlyAllots({ said, sisters }: Label, around: Around): boolean {
	return (
		sisters.size > 1 &&
		countsOf(sisters, around).allPeople &&
		countWords(said) > FEW &&
		decisionsIn(said, around.languages).length === 0
	);
}

/** Items, and lines of paragraphs, with what stands before a colon or at the end in each. */
function itemsIn(lines: readonly Line[]): ReadonlyMap<Line, Item> {
	const found = new Map<Line, Item>();
	let open: { readonly indent: number; readonly sisters: Sisters }[] = [];
	for (const [index, line] of lines.entries()) {
		if (!mayAllot(line)) continue;
		const { indent = NO_ITEM } = line;
		open = open.filter((list) => list.indent <= indent);
		let list = open.at(-1);
		if (list?.indent !== indent) {
			list = { indent, sisters: { size: 0, labels: [] } };
			open.push(list);
		}
		const { sisters } = list;
		sisters.size++;
		const next = lines[index + 1];
		const leads = next?.form === 'item' && next.indent! > indent;
		const label = labelOf(textOf(line), leads && line.box === undefined, sisters);
		if (label) sisters.labels.push(label);
		found.set(line, { leads, ...(label && { label }) });
	}
	return found;
}

/** @param leads it may be a name with what they are to do below it. */
function labelOf(text: string, leads: boolean, sisters: Sisters): Label | undefined {
	const bracketed = IN_BRACKETS().exec(text);
	const [label, written] = bracketed ?? LABEL().exec(text) ?? [];
	const isNames = label === undefined && leads && apartIn(text).every((each) => CAPITALS().test(each));
	const named = isNames ? text : written;
	const name = named === undefined || named.split(' ').length > MOST_WORDS ? undefined : named;
	const end = endOf(text);
	if (name === undefined && end === undefined) return undefined;
	const first = name === undefined ? NOBODY : { written: name, said: text.slice((label ?? text).length).trim() };
	return { ...first, ...(end && lastOf(text, end)), ...(bracketed && { bracketed: true }), sisters };
}

function lastOf(text: string, { sign, at, from, to }: End): Pick<Label, 'last' | 'before' | 'letters'> {
	const last = text.slice(from, to);
	const letters = sign === '[' ? apartIn(last).filter((each) => each.length === 1) : [];
	return { last, before: text.slice(0, at).trim(), ...(letters.length > 0 && { letters }) };
}

const NOBODY = { written: '', said: '' } as const;

function mayAllot({ form, indent }: Line): boolean {
	return form === 'item' || (form === 'text' && indent === undefined);
}

const NO_ITEM = -1;

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

/** Words that may be a name; those of titles begin with capitals alone. */
const CAPITALS = lazily(() => narrowed(/^\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{Lu}[\p{L}\p{N}.'’-]*){0,3}$/u));
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
