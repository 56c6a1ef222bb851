import {
	type Annex,
	type AnnexReference,
	agendaLabels,
	annexes,
	input,
	type Prose,
	participantLabels,
	query,
	type Report,
} from '../report/index.js';
import { countWhile, type Span, shift } from '../text/index.js';

/** What the sentence that announces an annex says about its content. */
export type Announced = 'agenda' | 'participants' | 'blank';

/** The section meant as an annex, at the end of the report without its label. */
export interface UnlabelledSection {
	/** Where the label belongs. */
	readonly at: number;
	/** For people: "the agenda". */
	readonly name: string;
	/** The format of the section's own first line, for a matching label. */
	readonly depth?: number;
	readonly bold: boolean;
}

/** A longer paragraph is running text whatever it ends with. */
const RUNNING_LENGTH = 160;
const SENTENCE_LENGTH = 30;
/** Lines that may come between the label and the section's name: the meeting, its date. */
const TITLES = 3;

/** Paragraphs and headings with their places in the document. */
interface Placed {
	readonly prose: Prose;
	readonly span: Span;
}

/** What is looked up for each reference. */
interface Arrangement {
	readonly all: readonly Placed[];
	/** The indices of those that are running text. */
	readonly running: readonly number[];
	/** Their indices, by where they start. */
	readonly byPlace: ReadonlyMap<number, number>;
}

const arrangement = query([input.blocks], (blocks): Arrangement => {
	const all = blocks.flatMap(({ from, facts }) =>
		facts.prose.map((prose): Placed => ({ prose, span: shift(prose.span, from) })),
	);
	const byPlace = new Map<number, number>();
	for (const [index, { span }] of all.entries()) if (!byPlace.has(span.from)) byPlace.set(span.from, index);
	return { all, running: [...all.keys()].filter((index) => isRunning(all[index]!.prose)), byPlace };
});

/**
 * Finds the agenda or list of participants that the text announces as an annex, if it is after the last running text
 * and under no annex label, or after the annex before: somebody removed its label.
 */
export function unlabelledSection(
	report: Report,
	reference: AnnexReference,
	announced: Announced,
): UnlabelledSection | undefined {
	if (announced === 'blank') return undefined;
	const labels = announced === 'agenda' ? agendaLabels(report) : participantLabels(report);
	const { rope } = report;
	const { all, running, byPlace } = arrangement(report);
	const before = countWhile(annexes(report), ({ span }) => span.from <= reference.span.from);
	const body = annexes(report)[before]?.label.from ?? rope.length;
	const holding = countWhile(all, ({ span }) => span.from <= reference.span.from) - 1;
	const held = all[holding]?.span;
	const last = Math.max(
		running[countWhile(running, (index) => all[index]!.span.from < body) - 1] ?? -1,
		held && held.from < body && reference.span.to <= held.to ? holding : -1,
	);
	const end = all[last]?.span.to ?? 0;
	const label = labels[countWhile(labels, ({ from }) => from < end)];
	const section = (label && byPlace.get(label.from)) ?? -1;
	if (!label || all[section]?.prose.container !== 'document') return undefined;
	const over = countWhile(annexes(report), (annex) => annex.label.from <= label.from) - 1;
	const above = over >= before ? annexes(report)[over] : undefined;
	if (above && !followsAnnex(above, reference, byPlace, section)) return undefined;
	const first = all[!above && titled(all, last + 1, section, report) ? last + 1 : section]!;
	const { depth } = first.prose;
	return {
		at: first.span.from,
		name: announced === 'agenda' ? 'the agenda' : 'the list of participants',
		...(depth !== undefined && { depth }),
		bold: first.prose.marks.some(({ kind, plain }) => kind === 'strong' && plain.from === 0),
	};
}

/** Whether the section stands after the content of the annex just before the missing one. */
function followsAnnex(
	{ label, number, title }: Annex,
	{ number: missing }: AnnexReference,
	byPlace: ReadonlyMap<number, number>,
	section: number,
): boolean {
	if (!number || !missing || number.series !== missing.series || number.value !== missing.value - 1) return false;
	const at = byPlace.get(label.from) ?? -1;
	// The first section below a label without a title is what the label is about.
	return section > at + (title === '' ? TITLES : 1);
}

function isRunning({ kind, within, text }: Prose): boolean {
	if (kind !== 'paragraph' || within) return false;
	return text.length > RUNNING_LENGTH || (text.length > SENTENCE_LENGTH && /[.!?]["”’)]?\s*$/.test(text));
}

/** Whether everything from `from` to `section` consists of lines of the section's title. */
function titled(all: readonly Placed[], from: number, section: number, report: Report): boolean {
	if (section - from > TITLES) return false;
	const others = [...agendaLabels(report), ...participantLabels(report)];
	return all
		.slice(from, section)
		.every(
			({ prose, span }) =>
				prose.container === 'document' && prose.kind !== 'cell' && !others.some((other) => other.from === span.from),
		);
}
