import type { AnnexReference, Prose, Report } from '../../report/index.js';
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
 * after the last running text and under no label of an annex: somebody took the label away.
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
	let last = -1;
	all.forEach(({ prose, span }, index) => {
		if (isRunning(prose) || (span.from <= reference.span.from && reference.span.to <= span.to)) last = index;
	});
	const end = all[last]?.span.to ?? 0;
	const label = labels.find(({ from }) => from >= end);
	if (!label || report.annexes.some(({ span }) => span.from >= end && span.from <= label.from)) return undefined;
	const section = all.findIndex(({ span }) => span.from === label.from);
	if (all[section]?.prose.container !== 'document') return undefined;
	const first = all[titled(all, last + 1, section, report) ? last + 1 : section]!;
	const { rank } = first.prose;
	return {
		at: first.span.from,
		name: announced === 'agenda' ? 'the agenda' : 'the list of participants',
		...(rank !== undefined && { rank }),
		bold: first.prose.marks.some(({ kind, plain }) => kind === 'strong' && plain.from === 0),
	};
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
