/** What a meeting decided, and what is to be done by whom until when. */
import { memoizeOn, sameValue } from '../../incremental/index.js';
import { countWhile } from '../../text/index.js';
import { agendas } from '../agenda/agendas.js';
import { annexes } from '../annexes/annexes.js';
import { clearLanguage } from '../document/clear-language.js';
import { agendaLabels, participantLabels } from '../document/section-labels.js';
import { isThematicBreak } from '../facts/content.js';
import type { ReadBlock } from '../facts/model.js';
import { query } from '../facts/queries.js';
import { input, type Report } from '../facts/report.js';
import { daysOf, meetingDate } from '../meeting/meeting.js';
import { nameUses, ordinaryWords } from '../names/names.js';
import { inFrontMatter } from '../participants/in-front-matter.js';
import { listed, officials, participantLists } from '../participants/lists.js';
import { sections } from '../sections/sections.js';
import type { Sections } from '../sections/tree.js';
import { LANGUAGES, type Words } from '../words/index.js';
import { labels, peopleAmong } from './labels.js';
import { linesOf } from './lines/lines.js';
import { topicOf } from './lines/topics.js';
import { Lists } from './lists.js';
import type { Outcome } from './outcome.js';
import type { Around } from './people/around.js';
import { doersAmong } from './people/who.js';
import { type Aside, Reader } from './reader.js';
import { apartAbove, telling } from './telling.js';
import { speakers } from './turns.js';
import { unlessNobody } from './whose.js';

export type { Outcome } from './outcome.js';

/** Where other parts of the report begin, in order. */
const stops = query([annexes, agendaLabels, participantLabels], (annexes, agendas, participants) =>
	[
		...annexes.map(({ label }) => label.from),
		...agendas.map(({ from }) => from),
		...participants.map(({ from }) => from),
	].sort((a, b) => a - b),
);

const doers = query([listed, officials, inFrontMatter], (...all) => doersAmong(all.flat()));

const aside = query(
	[participantLists, agendas, sections],
	(lists, agendas, sections): Aside => ({
		lists: lists.map(({ span }) => span),
		items: new Map(
			agendas.flatMap(({ label, items }) =>
				items.map(({ span: { from } }) => {
					const isOnly = sections.partAt(from) === sections.partAt(label.from);
					return [from, isOnly ? 'only' : 'below'] as const;
				}),
			),
		),
		topics: new Set(agendas.flatMap(({ items }) => items.map(({ title }) => topicOf(title)))),
	}),
);

const meetingDay = query([meetingDate], ({ right }) => right && daysOf(right.date)?.from);

const languages = query([clearLanguage], (clear): readonly Words[] => (clear ? onlyOne(clear) : LANGUAGES));

const onlyOne = memoizeOn((words: Words): readonly Words[] => [words]);

const labelled = query([labels, sections, doers, ordinaryWords], peopleAmong, sameValue);

const known = query(
	[doers, nameUses, ordinaryWords, meetingDay, languages, speakers, labelled],
	(doers, uses, ordinary, day, languages, speakers, labelled): Omit<Around, 'tasked'> => ({
		doers,
		uses,
		ordinary,
		languages,
		speakers,
		labelled,
		...(day !== undefined && { day }),
	}),
);

const inputs = [input.blocks, stops, sections, aside, known] as const;

/** What was decided and what is to be done, in document order. */
export const outcomes = query(inputs, (...values) => readOutcomes(undefined, ...values));

/**
 * Those that a mark, a box or a section tells. For what asks every report of a folder, or at every keystroke: sentences
 * are not read, which takes ten times as long.
 */
export const markedOutcomes = query([telling.indexes, ...inputs], readOutcomes);

export const markedActions = query([markedOutcomes], (all) => all.filter(({ kind }) => kind === 'action'));

/**
 * Reads all sentences, in steps between which others may have a turn: a second in a long report. {@link outcomes} takes over
 * what was read.
 *
 * @param pace when the steps end.
 */
export function* readingOutcomes(report: Report, pace: Turns): Generator<undefined, void> {
	const { blocks } = report;
	for (const length of reading(undefined, blocks, stops(report), sections(report), aside(report), known(report))) {
		if (pace.isDue(length)) yield;
	}
}

interface Turns {
	/** Whether others are due a turn after `length` more characters. */
	isDue(length: number): boolean;
}

function readOutcomes(...given: Parameters<typeof reading>): readonly Outcome[] {
	for (const steps = reading(...given); ; ) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/**
 * Yields the length of each block.
 *
 * @param marked the numbers of the blocks to read, with what is around them; absent if sentences tell something as well.
 */
function* reading(
	marked: readonly number[] | undefined,
	blocks: readonly ReadBlock[],
	stops: readonly number[],
	sections: Sections,
	aside: Aside,
	around: Omit<Around, 'tasked'>,
): Generator<number, readonly Outcome[]> {
	const sentences = marked === undefined;
	const reader = new Reader({ sentences, stops, sections, aside, lists: new Lists(blocks) }, around);
	let next = -1;
	for (let index = 0; index < blocks.length; index++) {
		if (marked && index > next && reader.isBetween) {
			next = marked[countWhile(marked, (each) => each < index)] ?? blocks.length;
			index = apartAbove(next, index, blocks);
			if (index === blocks.length) break;
		}
		const block = blocks[index]!;
		const lines = linesOf(block);
		if (lines.length === 0 && isThematicBreak(block.source)) reader.breaks();
		for (const line of lines) {
			if (line.quoted) reader.quoted(line, block);
			else reader.line(unlessNobody(line, around.doers), block, index);
		}
		yield block.source.length;
	}
	return reader.found;
}
