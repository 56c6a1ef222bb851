/** How titles divide a report: into sections, and these into further ones. */
import { countWhile, type Span } from '../../text/index.js';
import type { ReadBlock } from '../facts/model.js';

/** A title, wherever it stands. */
export interface Title {
	/**
	 * `heading`: of Markdown. `annex`: the label of an annex that is no heading. `line`: a line in bold or in capitals,
	 * or the label of an agenda or of a list of participants, that serves as a heading.
	 */
	readonly form: 'heading' | 'annex' | 'line';
	/** Of a heading: 1 to 6. An annex is on the level of a title, a line below all headings. */
	readonly depth: number;
	/** Plain text. */
	readonly text: string;
}

/** The depth of an annex whose label is no heading: what follows belongs to it, under whatever headings. */
export const ANNEX_DEPTH = 1;
/** The depth of a line that serves as a heading: it is below all headings, and has nothing below it. */
export const LINE_DEPTH = 7;

/** A title and what stands under it, without places: it is identical as long as all titles are. */
export interface Section extends Omit<Title, 'form' | 'text'> {
	/** `report`: the whole, which has no title. */
	readonly form: Title['form'] | 'report';
	/** Plain text; empty for the whole report. */
	readonly title: string;
	/** Its number in document order; that of the whole report is 0. */
	readonly index: number;
	/** One more than the index of the last section in it: those in it have the indices between. */
	readonly end: number;
	/** Absent for the whole report. */
	readonly parent?: Section;
	/** In document order. */
	readonly children: readonly Section[];
}

/** The sections of a report with these titles, in document order, the first of which is the whole report. */
export function nest(titles: readonly Title[]): readonly Section[] {
	interface Draft extends Section {
		end: number;
		readonly children: Section[];
	}
	const root: Draft = { form: 'report', title: '', depth: 0, index: 0, end: titles.length + 1, children: [] };
	const open = [root];
	const all = [root];
	for (const { form, depth, text } of titles) {
		while (open.at(-1)!.depth >= depth) open.pop()!.end = all.length;
		const parent = open.at(-1)!;
		const section: Draft = {
			form,
			title: text,
			depth,
			index: all.length,
			end: titles.length + 1,
			parent,
			children: [],
		};
		parent.children.push(section);
		open.push(section);
		all.push(section);
	}
	return all;
}

/** Where a title stands. */
export interface TitlePlace {
	/** Where its line begins, and its section with it. */
	readonly line: number;
	/** The heading with its markers, or the line. */
	readonly span: Span;
}

/** The sections of a report and their places: see `sections`. */
export class Sections {
	/** In document order, after the whole report. */
	readonly all: readonly Section[];
	/** Of all but the whole report. */
	readonly #places: readonly TitlePlace[];
	readonly #blocks: readonly ReadBlock[];
	readonly #report: Span;
	#headings: readonly Section[] | undefined;
	/** Where the sections begin whose titles are no lines. */
	#parts: readonly number[] | undefined;

	/** @param report what of the text is read. */
	constructor(all: readonly Section[], places: readonly TitlePlace[], blocks: readonly ReadBlock[], report: Span) {
		this.all = all;
		this.#places = places;
		this.#blocks = blocks;
		this.#report = report;
	}

	/** The whole report, whose own text is what stands above the first title. */
	get root(): Section {
		return this.all[0]!;
	}

	/** Those under headings: as many as the report has headings, and in their order. */
	get headings(): readonly Section[] {
		this.#headings ??= this.all.filter(({ form }) => form === 'heading');
		return this.#headings;
	}

	/** The innermost section that holds an offset; a title is in its own. */
	at(offset: number): Section {
		return this.all[countWhile(this.#places, ({ line }) => line <= offset)]!;
	}

	/** The section at an offset, or, if that is under a line only, the one which that line divides. */
	partAt(offset: number): Section {
		const section = this.at(offset);
		return section.form === 'line' ? section.parent! : section;
	}

	/** Where the title stands: a heading with its markers; an empty span for the whole report. */
	title({ index }: Section): Span {
		const { from } = this.#report;
		return this.#places[index - 1]?.span ?? { from, to: from };
	}

	/** From its title to the next title of any kind. */
	own({ index }: Section): Span {
		return { from: this.#start(index), to: this.#start(index + 1) };
	}

	/** From its title to the end of the last section in it. */
	whole({ index, end }: Section): Span {
		return { from: this.#start(index), to: this.#start(end) };
	}

	/** The blocks that begin in its {@link whole}: all of it, unless its title is within a block, as in a long item. */
	blocks(section: Section): readonly ReadBlock[] {
		const whole = this.whole(section);
		const before = (limit: number): number => countWhile(this.#blocks, ({ from }) => from < limit);
		return this.#blocks.slice(before(whole.from), before(whole.to));
	}

	/** Where the next heading or annex after an offset begins, or the report ends. */
	nextPart(offset: number): number {
		this.#parts ??= this.#places.flatMap(({ line }, at) => (this.all[at + 1]!.form === 'line' ? [] : [line]));
		return this.#parts[countWhile(this.#parts, (line) => line <= offset)] ?? this.#report.to;
	}

	/**
	 * How far what is said at an offset holds, if it names what follows: to the end of the section if it is a heading,
	 * else to the next heading or annex.
	 */
	reach(offset: number): number {
		const section = this.at(offset);
		const isHeading = section.form === 'heading' && this.title(section).from === offset;
		return isHeading ? this.whole(section).to : this.nextPart(offset);
	}

	#start(index: number): number {
		const { from, to } = this.#report;
		return index === 0 ? from : (this.#places[index - 1]?.line ?? to);
	}
}
