import type { Annex, AnnexReference, Prose, Report } from '../../report/index.js';
import type { Span } from '../../text/index.js';
import type { Announced } from './annex-skeleton.js';

/** The section that an annex was to hold, standing at the end of the report without its label. */
export interface UnlabelledSection {
	/** Where the label belongs. */
	readonly at: number;
	/** For people: "the agenda". */
	readonly name: string;
	/** How the section's own first line is made, for a label that fits. */
	readonly rank?: number;
	readonly bold: boolean;
}

/** Longer than this, a paragraph is running text whatever it ends with. */
const RUNNING_LENGTH = 160;
const SENTENCE_LENGTH = 30;
/** Lines that may stand between the label and the section's name: the meeting, its date. */
const TITLES = 3;

/** Paragraphs and headings with their places in the document. */
interface Placed {
	readonly prose: Prose;
	readonly span: Span;
}

/**
 * Finds the agenda or list of participants that the text announces as an annex, where it stands
 * after the last running text and under no label of an annex, or after the annex before: somebody
 * took the label away.
 */
export function unlabelledSection(
	report: Report,
	reference: AnnexReference,
	announced: Announced,
): UnlabelledSection | undefined {
	if (announced === 'blank') return undefined;
	const labels = announced === 'agenda' ? report.agendas : report.participantLists;
	const all = report.blocks.flatMap(({ from, facts }) =>
		facts.prose.map((prose): Placed => ({ prose, span: { from: from + prose.span.from, to: from + prose.span.to } })),
	);
	const own = report.annexes.filter(({ span }) => span.from > reference.span.from);
	const body = own[0]?.label.from ?? report.rope.length;
	let last = -1;
	all.forEach(({ prose, span }, index) => {
		if (span.from >= body) return;
		if (isRunning(prose) || (span.from <= reference.span.from && reference.span.to <= span.to)) last = index;
	});
	const end = all[last]?.span.to ?? 0;
	const label = labels.find(({ from }) => from >= end);
	const section = label ? all.findIndex(({ span }) => span.from === label.from) : -1;
	if (!label || all[section]?.prose.container !== 'document') return undefined;
	const above = own.findLast((annex) => annex.label.from <= label.from);
	if (above && !followsAnnex(above, reference, all, section)) return undefined;
	const first = all[!above && titled(all, last + 1, section, report) ? last + 1 : section]!;
	const { rank } = first.prose;
	return {
		at: first.span.from,
		name: announced === 'agenda' ? 'the agenda' : 'the list of participants',
		...(rank !== undefined && { rank }),
		bold: first.prose.marks.some(({ kind, plain }) => kind === 'strong' && plain.from === 0),
	};
}

/** Whether the section stands after the content of the annex just before the missing one. */
function followsAnnex(
	{ label, number, title }: Annex,
	{ number: missing }: AnnexReference,
	all: readonly Placed[],
	section: number,
): boolean {
	if (!number || !missing || number.series !== missing.series || number.value !== missing.value - 1) return false;
	const at = all.findIndex(({ span }) => span.from === label.from);
	// The first section below a label without a title is what the label is about.
	return section > at + (title === '' ? TITLES : 1);
}

function isRunning({ kind, container, text }: Prose): boolean {
	if (kind !== 'paragraph' || container === 'quote' || container === 'note') return false;
	return text.length > RUNNING_LENGTH || (text.length > SENTENCE_LENGTH && /[.!?]["”’)]?\s*$/.test(text));
}

/** Whether all that stands from `from` to `section` are lines of the section's title. */
function titled(all: readonly Placed[], from: number, section: number, report: Report): boolean {
	if (section - from > TITLES) return false;
	const others = [...report.agendas, ...report.participantLists];
	return all
		.slice(from, section)
		.every(
			({ prose, span }) =>
				prose.container === 'document' && prose.kind !== 'cell' && !others.some((other) => other.from === span.from),
		);
}
