import { headings, type Report } from '../report/index.js';
import { fillIn } from '../writing/index.js';
import { lastNumber, numberedLine } from './paragraph.js';
import { blank } from './participants.js';
import { linesOf, sentence } from './sentence.js';
import { END, type Piece, type Snippet } from './snippet.js';
import { labelled, type Place, type Style } from './style.js';

export function decision({ report, inItem }: Place, style: Style): Snippet {
	const line = decisionLine(style, labelLike(report, style.words.templates.typed.decision)?.label);
	return inItem ? [...line, END] : linesOf(line);
}

export function decisionLine({ words: { places, templates } }: Style, label?: string): Piece[] {
	return [label ?? `**${templates.decision}${templates.beforeColon}:** `, blank('decision', fillIn(places.decision))];
}

export function action({ report, inItem }: Place, style: Style): Snippet {
	const model = labelLike(report, style.words.templates.typed.action);
	const line = actionLine(style, model?.label);
	if (inItem) return [...line, END];
	return model?.isParagraph ? linesOf(line) : [`${style.bullet} `, ...line, '\n', END];
}

interface Label {
	/** With its colon and the space behind it, as written. */
	readonly label: string;
	/** It stands in no list. */
	readonly isParagraph: boolean;
}

/** The last label in the report that is one of these words: “Action: ”, “**ACTION**: ”. */
function labelLike({ blocks }: Report, words: readonly string[]): Label | undefined {
	for (const { facts, source } of blocks.toReversed()) {
		for (const { kind, container, within, span } of facts.prose.toReversed()) {
			if (kind !== 'paragraph' || within) continue;
			const [label, , name] = LABEL.exec(source.slice(span.from, span.from + LONGEST)) ?? [];
			if (label === undefined || !words.includes(name!.toLowerCase())) continue;
			return { label, isParagraph: container === 'document' };
		}
	}
	return undefined;
}

const LONGEST = 60;
const LABEL = /^([*_]{0,3})(\p{L}[\p{L} ]{0,30}\p{L})(?: ?:\1|\1 ?:) /u;

export function actionLine({ words: { places, templates } }: Style, label?: string): Piece[] {
	return [
		label ?? `**${templates.action}${templates.beforeColon}:** `,
		...sentence(templates.sentences.action, {
			name: blank('name', fillIn(places.name)),
			task: blank('task', fillIn(places.task)),
			date: blank('until', fillIn(places.date)),
		}),
	];
}

/** A section where the report has headings, and its last numbered paragraph where it has numbers. */
export function nextMeeting(place: Place, style: Style): Snippet {
	const line = nextMeetingLine(style);
	if (place.inItem) return [...line, END];
	if (lastNumber(place.report, place.at)) return numberedLine(place, line);
	const { next } = style.words.section.names;
	const above = headings(place.report).findLast(({ span }) => span.to <= place.at);
	if (style.depth === undefined || above?.text.trim() === next) return linesOf(line);
	return linesOf(labelled(style, next), '', line);
}

export function nextMeetingLine({ words: { places, templates } }: Style): Piece[] {
	return sentence(templates.sentences.next, { date: blank('next date', fillIn(places.date)) });
}
