/** Lists that allot tasks: “Ann: order the flyers”, “All members: reply”, or names with the tasks below them. */
import { addAll, lazily, lowerCase, narrowed } from '../../text/index.js';
import type { ReadBlock } from '../facts/model.js';
import { fold } from '../people/names.js';
import { LANGUAGES } from '../words/index.js';
import { decisionsIn } from './claims.js';
import { type Line, linesOf } from './lines.js';
import { type Around, textOf } from './outcome.js';
import { groupAtEnd, namesNobody, onlyDecides } from './subject.js';
import { apartIn, type Doer, doersNamed, isKnown } from './who.js';

/** The items of one list, side by side. */
interface Sisters {
	size: number;
	/** What those that have something before a colon have there. */
	readonly labels: string[];
	/** How many of these are somebody; counted once, since a list may be long. */
	somebody?: number;
	/** Whether all are known. */
	allKnown?: boolean;
}

/** What stands before the colon of an item. */
export interface Label {
	readonly written: string;
	/** What follows it. */
	readonly said: string;
	readonly sisters: Sisters;
}

const LABEL = lazily(() =>
	narrowed(/^[^\p{L}@]{0,6}(@?\p{L}[^:：()\r\n]{1,50}?)(?:\s?\([^()\r\n]{1,30}\))?(?:\s?[:：]|\s[–—-](?=\s))(?=\s|$)/u),
);
const MOST_WORDS = 6;
const WORD = lazily(() => /\p{L}{2,}/gu);
/** “Ann: Chair” */
const FEW = 2;

/** The lists of a report: each item of one is a block. */
export class Lists {
	readonly #blocks: readonly ReadBlock[];
	/** Where the list ends that was read last. */
	#end = 0;
	#labels: ReadonlyMap<Line, Label> = new Map();

	constructor(blocks: readonly ReadBlock[]) {
		this.#blocks = blocks;
	}

	/** @param index of the block of the line. */
	at(line: Line, index: number): Label | undefined {
		if (!mayAllot(line)) return undefined;
		if (index >= this.#end) {
			const lines: Line[] = [];
			for (let at = index; at === index || isItem(this.#blocks[at]); at++) {
				addAll(lines, linesOf(this.#blocks[at]!));
				this.#end = at + 1;
			}
			this.#labels = labelsIn(lines);
		}
		return this.#labels.get(line);
	}
}

function isItem(block: ReadBlock | undefined): boolean {
	return block !== undefined && linesOf(block)[0]?.form === 'item';
}

/**
 * For whom an item is by what stands before its colon, if people stand there in its list.
 *
 * @param certain they do, whether anybody knows them or not.
 */
export function allottedTo({ written, sisters }: Label, around: Around, certain: boolean): readonly Doer[] | undefined {
	if (!mayName(written, around)) return undefined;
	const { labels, size } = sisters;
	sisters.somebody ??= labels.filter((each) => isSomebody(each, around)).length;
	const known = certain ? size : sisters.somebody;
	// One among topics is no evidence.
	if (known === 0 || (known * 2 < labels.length && labels.length < size)) return undefined;
	return doersNamed(written, around.doers);
}

/** Whether each item of a list tells what somebody is to do who is known: below “Decisions”, too. */
export function onlyAllots({ said, sisters }: Label, { doers, languages }: Around): boolean {
	const { labels, size } = sisters;
	if (size < 2 || labels.length < size) return false;
	sisters.allKnown ??= labels.every((each) => doersNamed(each, doers).every(isKnown));
	return sisters.allKnown && (said.match(WORD())?.length ?? 0) > FEW && decisionsIn(said, languages).length === 0;
}

/** What stands before the colon in items, and in lines of paragraphs. */
function labelsIn(lines: readonly Line[]): ReadonlyMap<Line, Label> {
	const found = new Map<Line, Label>();
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
		const text = textOf(line);
		const [label, written] = LABEL().exec(text) ?? [];
		const next = lines[index + 1];
		const leads =
			next?.form === 'item' && next.indent! > indent && apartIn(text).every((each) => CAPITALS().test(each));
		const name = label === undefined && leads ? text : written;
		if (name === undefined || name.split(' ').length > MOST_WORDS) continue;
		sisters.labels.push(name);
		found.set(line, { written: name, said: text.slice((label ?? text).length).trim(), sisters });
	}
	return found;
}

function mayAllot({ form, indent }: Line): boolean {
	return form === 'item' || (form === 'text' && indent === undefined);
}

const NO_ITEM = -1;

/** „Alle Mitglieder“, but not “Follow-up meeting”. */
function isGroup(written: string): boolean {
	const low = lowerCase(written);
	return groupAtEnd(low) !== undefined && !onlyDecides(low, LANGUAGES);
}

/** Somebody in it is known, or has an office, or is a group, or a body of somebody who is known: “Ann & Bo”, “All members”. */
function isSomebody(written: string, { doers }: Around): boolean {
	return doersNamed(written, doers).some(
		(doer) => isKnown(doer) || doers.bodies.has(fold(doer.written)) || isGroup(doer.written),
	);
}

/** Words that may be names: “IRISA”, “Cy Roe and the board”. */
function mayName(written: string, around: Around): boolean {
	return (
		isGroup(written) ||
		around.doers.in(written).length > 0 ||
		apartIn(written).every(
			(each) =>
				CAPITALS().test(each) &&
				!namesNobody(lowerCase(each), LANGUAGES) &&
				!each.split(' ').every((word) => around.ordinary.has(lowerCase(word))),
		)
	);
}

const CAPITALS = lazily(() => narrowed(/^\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{Lu}[\p{L}\p{N}.'’-]*){0,3}$/u));
