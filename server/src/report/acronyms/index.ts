/**
 * Acronyms: where a report uses them, and where it says what they stand for.
 */

import { memoize } from '../../incremental/index.js';
import { type Span, shift } from '../../text/index.js';
import { blockQuery, type Collected, query } from '../facts/queries.js';
import type { Report } from '../facts/report.js';
import { type BlockAcronyms, readAcronyms } from './block.js';
import type { Expansion } from './bracketed.js';
import { hasSpelling, readInitials } from './spelled-out.js';
import { type Tally, tallies } from './tallies.js';

export type { Expansion } from './bracketed.js';

/** An acronym of a report. */
export class Acronym {
	readonly #tally: Tally;
	readonly #blocks: readonly Collected<BlockAcronyms>[];
	#uses: readonly Span[] | undefined;
	#expansions: readonly Expansion[] | undefined;

	/** @param blocks those that the tally's indexes are of. */
	constructor(tally: Tally, blocks: readonly Collected<BlockAcronyms>[]) {
		this.#tally = tally;
		this.#blocks = blocks;
	}

	/** As first written, without plural: `DC`. */
	get name(): string {
		return this.#tally.name;
	}

	/** The acronyms that it joins with hyphens. */
	get parts(): readonly string[] {
		return this.#tally.parts ?? NONE;
	}

	/** Whether the text says what it stands for in another way: by a link, a glossary, "LF stands for Long Form". */
	get explained(): boolean {
		return this.#tally.explained;
	}

	/** Whether a quotation, or the title of a talk or paper, spells it out: nothing is to be moved. */
	get cited(): boolean {
		return this.#tally.cited;
	}

	/** Whether it follows an article somewhere, as names and verbs do not. */
	get article(): boolean {
		return this.#tally.article;
	}

	/** Whether it names a thing, "the YOLO testnet", or a body that somebody on a list belongs to. */
	get named(): boolean {
		return this.#tally.named;
	}

	/** Whether it stands for a person: `RB: we should`, "Rachel Brown (RB)" of the list of participants. */
	get person(): boolean {
		return this.#tally.person;
	}

	/** How many `uses` there are: their places are worked out when they are asked for. */
	get useCount(): number {
		return this.#tally.uses.length;
	}

	/** Whether there are any `expansions`. */
	get isExpanded(): boolean {
		return this.#tally.expansions.length > 0;
	}

	/** Uses in running text, in order; not those in lists of participants and agendas. */
	get uses(): readonly Span[] {
		this.#uses ??= this.#tally.uses.map(({ block, use, part }) => {
			const { from, value } = this.#blocks[block]!;
			const { span, parts } = value.usePlaces[use]!;
			return shift(part === undefined ? span : parts[part]!, from);
		});
		return this.#uses;
	}

	/** In order. Those in lists of participants, agendas and glossaries have the place `list`. */
	get expansions(): readonly Expansion[] {
		this.#expansions ??= this.#tally.expansions.map(({ block, expansion, inList }) => {
			const { from, value } = this.#blocks[block]!;
			const { span, short, place, ...rest } = value.expansions[expansion]!;
			return { ...rest, span: shift(span, from), short: shift(short, from), place: inList ? 'list' : place };
		});
		return this.#expansions;
	}
}

const NONE: readonly string[] = [];

/** All acronyms of the report, in order of first occurrence. */
export const acronyms = query([tallies, readAcronyms], (all, blocks): readonly Acronym[] =>
	all.map((tally) => new Acronym(tally, blocks)),
);

/** The initials of each block, so that typing within a word leaves them unchanged. */
const blockInitials = blockQuery(({ prose }) => {
	const letters = prose.map(({ text }) => readInitials(text)).join('');
	return /[A-Z]{2}/.test(letters) ? letters : undefined;
});

const spells = query([blockInitials.values], (all) => {
	const letters = all.join('');
	return memoize((name) => hasSpelling(letters, name));
});

/** Whether the report has words that `name` abbreviates, though no bracket ties the two together. */
export function isSpelledOut(report: Report, name: string): boolean {
	return spells(report)(name);
}
