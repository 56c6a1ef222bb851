import { headings } from '../report/index.js';
import { fillIn } from '../writing/index.js';
import { lastNumber, numberedLine } from './paragraph.js';
import { blank } from './participants.js';
import { linesOf, sentence } from './sentence.js';
import { END, type Piece, type Snippet } from './snippet.js';
import { labelled, type Place, type Style } from './style.js';

export function decision({ inItem }: Place, style: Style): Snippet {
	const line = decisionLine(style);
	return inItem ? [...line, END] : linesOf(line);
}

export function decisionLine({ words: { places, templates } }: Style): Piece[] {
	return [`**${templates.decision}${templates.beforeColon}:** `, blank('decision', fillIn(places.decision))];
}

export function action({ inItem }: Place, style: Style): Snippet {
	const line = actionLine(style);
	return inItem ? [...line, END] : [`${style.bullet} `, ...line, '\n', END];
}

export function actionLine({ words: { places, templates } }: Style): Piece[] {
	return [
		`**${templates.action}${templates.beforeColon}:** `,
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
