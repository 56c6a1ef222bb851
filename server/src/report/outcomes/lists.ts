/** The lists of a report, and what their items have before a colon, in brackets or at their ends. */
import { addAll, lazily, narrowed } from '../../text/index.js';
import type { ReadBlock } from '../facts/model.js';
import { type Line, linesOf, textOf } from './lines/lines.js';
import { type End, endOf } from './people/ends.js';
import { apartIn } from './people/who.js';

/** The items of one list, side by side. */
export interface Sisters {
	size: number;
	/** Those that have something before a colon, or may end with names. */
	readonly labels: Label[];
	/** How they name people; counted once, since a list may be long. */
	counts?: Counts;
}

export interface Counts {
	/** How many have something before a colon, and how many of these are somebody. */
	readonly first: number;
	readonly somebody: number;
	/** Whether all have nobody but people before the colon. */
	readonly allPeople: boolean;
	/** How many name somebody in one of these places. */
	readonly named: number;
	/** Whether single letters at their ends stand for people. */
	readonly initials: boolean;
	/** Whether all begin with whose they are, in brackets. */
	readonly owned: boolean;
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
const IN_BRACKETS = lazily(() => narrowed(/^[[(]((?:@[\p{L}\p{N}]|\p{Lu})[^[\]()\r\n]{1,50})[\])](?=\s\P{P})/u));
const MOST_WORDS = 6;

/** An item of a list, and what is left of it without one: a line of a paragraph. */
export interface Item {
	readonly label?: Label;
	/** Others stand below it. */
	readonly leads: boolean;
	/** The list right below it. */
	readonly below?: Sisters;
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

/** Items, and lines of paragraphs, with what stands before a colon or at the end in each. */
function itemsIn(lines: readonly Line[]): ReadonlyMap<Line, Item> {
	const found = new Map<Line, Item>();
	let open: { readonly indent: number; readonly sisters: Sisters }[] = [];
	let parent: { below?: Sisters } | undefined;
	for (const [index, line] of lines.entries()) {
		if (!mayAllot(line)) continue;
		const { indent = NO_ITEM } = line;
		open = open.filter((list) => list.indent <= indent);
		let list = open.at(-1);
		if (list?.indent !== indent) {
			list = { indent, sisters: { size: 0, labels: [] } };
			open.push(list);
			if (parent) parent.below = list.sisters;
		}
		const { sisters } = list;
		sisters.size++;
		const next = lines[index + 1];
		const leads = next?.form === 'item' && next.indent! > indent;
		const label = labelOf(textOf(line), leads && line.box === undefined, sisters);
		if (label) sisters.labels.push(label);
		const item: Item & { below?: Sisters } = { leads, ...(label && { label }) };
		parent = leads ? item : undefined;
		found.set(line, item);
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

/** Words that may be a name; those of titles begin with capitals alone. */
export const CAPITALS = lazily(() => narrowed(/^\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{Lu}[\p{L}\p{N}.'’-]*){0,3}$/u));
