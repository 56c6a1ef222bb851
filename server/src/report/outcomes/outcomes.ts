/** What a meeting decided, and what is to be done by whom until when. */
import { memoizeOn } from '../../incremental/index.js';
import { addAll, countWhile, type Span, shift } from '../../text/index.js';
import { annexes } from '../annexes/annexes.js';
import { datesOf } from '../dates/in-block.js';
import { agendaLabels, participantLabels } from '../document/section-labels.js';
import type { Prose, ReadBlock } from '../facts/model.js';
import { OBJECT, sourceSpan } from '../facts/prose.js';
import { query } from '../facts/queries.js';
import { input } from '../facts/report.js';
import { listed, officials } from '../participants/lists.js';
import { sections } from '../sections/sections.js';
import type { Sections } from '../sections/tree.js';
import { isDone } from './done.js';
import { type Line, linesOf, type OutcomeKind } from './lines.js';
import { type Motions, motionsIn } from './motions.js';
import { isNothing } from './nothing.js';
import { type Doers, doersAmong, NOBODY } from './who.js';

export interface Outcome {
	readonly kind: OutcomeKind;
	/** The line, item or row. */
	readonly span: Span;
	/** Plain text, without the mark before it. */
	readonly text: string;
	/** Who is to do it, as written, at most three; empty for a decision, or if nobody is named. */
	readonly who: readonly string[];
	/** The date by which it is to be done, as written. */
	readonly due?: string;
	/** Of an action item: it is done, or was dropped. */
	readonly done?: true;
}

/** In which part of the report the reader is. */
interface Section {
	readonly is: OutcomeKind;
	/** Where that of a heading ends; absent for a label, which speaks for the list or the one paragraph below it. */
	readonly end?: number;
	/** The block of a label in a list: it speaks for what is below it in its item. */
	readonly within?: ReadBlock;
	/** What kind of line its content is so far. */
	form?: Line['form'];
}

/** Where other parts of the report begin, in order. */
const stops = query([annexes, agendaLabels, participantLabels], (annexes, agendas, participants) =>
	[
		...annexes.map(({ label }) => label.from),
		...agendas.map(({ from }) => from),
		...participants.map(({ from }) => from),
	].sort((a, b) => a - b),
);

const doers = query([listed, officials], (listed, officials) => doersAmong([...listed, ...officials]));

/** What was decided and what is to be done, in document order. */
export const outcomes = query([input.blocks, stops, sections, doers], (blocks, stops, sections, doers) =>
	readOutcomes(blocks, stops, sections, doers, ['decision', 'action']),
);

/** What is to be done. Reading this alone is far cheaper: motions take several expressions for each sentence. */
export const actionItems = query([input.blocks, stops, sections, doers], (blocks, stops, sections, doers) =>
	readOutcomes(blocks, stops, sections, doers, ['action']),
);

function readOutcomes(
	blocks: readonly ReadBlock[],
	stops: readonly number[],
	sections: Sections,
	doers: Doers,
	wanted: readonly OutcomeKind[],
): readonly Outcome[] {
	const found: Outcome[] = [];
	const votes = wanted.includes('decision') ? new Votes() : undefined;
	let section: Section | undefined;
	for (const block of blocks) {
		for (const line of linesOf(block)) {
			const at = block.from + line.proses[0]!.span.from;
			if (line.form !== 'heading' && stops[countWhile(stops, (each) => each < at)] === at) section = undefined;
			if (line.form === 'heading') votes?.end();
			const next = nextSection(section, line, block, sections);
			if (next !== 'content') {
				section = next;
				continue;
			}
			if (section && !line.inner && endsBefore(section, line, block)) section = undefined;
			const kind = line.is ?? (section && !line.inner && belongs(section, line) ? section.is : undefined);
			const outcome = kind && wanted.includes(kind) ? outcomeOf(kind, line, block, doers) : undefined;
			if (outcome) found.push(outcome);
			if (votes && kind === undefined && section?.is !== 'decision') addAll(found, votes.in(line, block));
		}
	}
	return found;
}

/** The section that a heading or label begins, or that goes on; `content` if the line is neither. */
function nextSection(
	section: Section | undefined,
	line: Line,
	block: ReadBlock,
	sections: Sections,
): Section | undefined | 'content' {
	const { form, is } = line;
	if (form === 'heading') {
		const at = block.from + line.proses[0]!.span.from;
		if (is) return { is, end: sections.reach(at) };
		return section?.end !== undefined && at < section.end ? section : undefined;
	}
	if (form !== 'label') return 'content';
	const item = line.proses[0]!.item !== undefined;
	return { is: is!, ...(item && { within: block }) };
}

/** A label speaks for one list or one paragraph; one within an item, for the rest of the item. */
function endsBefore(section: Section, { form, top }: Line, block: ReadBlock): boolean {
	if (section.end !== undefined) return false;
	if (section.within) return section.within !== block;
	if (section.form === undefined) return false;
	return section.form === 'text' || (form !== section.form && !(section.form === 'item' && !top && form === 'item'));
}

/** Whether a line without a mark is one of those that its section is made of, and not a detail of one. */
function belongs(section: Section, { form, top }: Line): boolean {
	if (form === 'item' && !top && section.within === undefined) return false;
	section.form = form;
	return true;
}

/** Kept with the line: most lines of a report are the same after a change. */
const motionsOf = memoizeOn(({ proses, plain, form }: Line): Motions => {
	if (form !== 'row') return motionsIn(proses[0]!.text.slice(plain.from, plain.to));
	return { settled: proses.flatMap(({ text }) => motionsIn(text).settled) };
});

/** So many lines after somebody moved something, its result is that of something else. */
const MOST_BETWEEN = 8;

/** The motions of a section, the results of which may stand in lines of their own. */
class Votes {
	#moved: { readonly text: string; lines: number } | undefined;

	/** Another section begins. */
	end(): void {
		this.#moved = undefined;
	}

	in(line: Line, block: ReadBlock): Outcome[] {
		const [first] = line.proses;
		if (line.form === 'row') {
			const isSettled = motionsOf(line).settled.some(({ bare }) => bare !== 'doubtful');
			const outcome = isSettled && outcomeOf('decision', { ...line, is: 'decision' }, block, NOBODY);
			return outcome ? [outcome] : [];
		}
		const { from, to } = line.plain;
		const text = first!.text.slice(from, to);
		const { settled, open } = motionsOf(line);
		const found = settled.flatMap((motion) => {
			const moved = this.#moved;
			this.#moved = undefined;
			if (motion.bare === 'doubtful' && !moved) return [];
			const stretch = { from: from + motion.from, to: from + motion.to };
			const one = { ...line, plain: stretch };
			const outcome = outcomeOf('decision', { ...one, is: 'decision' }, block, NOBODY);
			if (!outcome) return [];
			const before = motion.bare && moved ? moved.text + (moved.lines > 0 ? ' … ' : ' ') : '';
			return [{ ...outcome, text: (before + outcome.text).slice(0, LONGEST) }];
		});
		if (this.#moved && ++this.#moved.lines > MOST_BETWEEN) this.#moved = undefined;
		if (open !== undefined) this.#moved = { text: plainText(text.slice(open)), lines: 0 };
		return found;
	}
}

/** Nobody reads more of a line in a list. */
const LONGEST = 500;

function outcomeOf(kind: OutcomeKind, line: Line, block: ReadBlock, doers: Doers): Outcome | undefined {
	const [first] = line.proses;
	const texts = line.proses.map(({ text }, index) => (index === 0 ? text.slice(line.plain.from, line.plain.to) : text));
	const text = texts
		.map(plainText)
		.filter((each) => each !== '')
		.join(' · ')
		.slice(0, LONGEST);
	// "The following was agreed:" leads to what was.
	if (!/[\p{L}\d]/u.test(text) || (/[:：]$/.test(text) && line.is === undefined)) return undefined;
	if (isNothing(text, kind)) return undefined;
	const last = line.proses.at(-1)!;
	const to = line.proses.length > 1 ? last.span.to : sourceSpan(first!, { from: 0, to: line.plain.to }).to;
	const from = line.plain.from === 0 ? first!.span.from : sourceSpan(first!, line.plain).from;
	const span = shift({ from, to: Math.max(from, to) }, block.from);
	if (kind === 'decision') return { kind, span, text, who: [] };
	const due = dueIn(line, block);
	const by = line.by ? `${first!.text.slice(line.by.from, line.by.to)}\n` : '';
	const who = doers.in((by + texts.join('\n')).slice(0, LONGEST));
	return { kind, span, text, who, ...(due !== undefined && { due }), ...(isDone(line) && { done: true }) };
}

function plainText(text: string): string {
	return text.replaceAll(OBJECT, ' ').replace(/\s+/g, ' ').trim();
}

function dueIn({ proses, plain }: Line, block: ReadBlock): string | undefined {
	const isHere = (prose: Prose, { from, to }: Span) =>
		proses.includes(prose) && (prose !== proses[0] || (from >= plain.from && to <= plain.to));
	const found = datesOf(block).find(({ prose, date }) => isHere(prose, date.span));
	return found?.prose.text.slice(found.date.span.from, found.date.span.to);
}
