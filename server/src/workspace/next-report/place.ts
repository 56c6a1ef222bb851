/** Where a report says where its meeting was. */
import { isDated, isRoutine, meetingDate, namesPlace, type Report, titleBlock } from '../../report/index.js';
import { type Edit, lazily } from '../../text/index.js';
import { piecesOf, wordsIn } from './series/pieces.js';
import { labelIn } from './series/series-text.js';

/** Nobody names a place in more characters. */
const LONGEST = 80;
/** "Kivara, 5–7 March 2018". */
const BEFORE_DATE = lazily(() => /^[^\p{L}]*(\p{Lu}[\p{L}\s.'’()-]{2,60}),\s/u);
/** "Town Hall, 19.30", with no more than "at" before the time. */
const BEFORE_TIME = lazily(
	() => /^[^\p{L}]*(\p{Lu}[\p{L}\s.'’()-]{2,60}),\s(?:\p{L}{1,3}\s)?\d{1,2} ?[.:h] ?\d\d(?!\d)/u,
);

/** The place of a meeting as its report gives it; `undefined` if it does not. */
export function placeOf(report: Report): string | undefined {
	for (const piece of piecesOf(report)) {
		const label = labelIn(wordsIn(piece));
		const place = label?.rest.trim() ?? '';
		if (label && namesPlace(label.label) && place !== '' && place.length <= LONGEST && !/\uFFFC|:\/\//.test(place))
			return place;
	}
	const dates = new Set(meetingDate(report).said.map(({ text }) => text));
	for (const { text, item } of titleBlock(report)) {
		const pattern = dates.has(text) ? BEFORE_DATE() : BEFORE_TIME();
		const place = item ? undefined : pattern.exec(text)?.[1];
		if (place !== undefined && !isDated(place) && !isRoutine(place)) return place.trim();
	}
	return undefined;
}

/** The edits that put another place wherever the report names its own; beside the date if it names none. */
export function placeEdits(report: Report, place: string | undefined): Edit[] {
	const before = placeOf(report);
	if (place === undefined || place === '' || place === before) return [];
	const { text } = report;
	if (before === undefined) {
		const right = meetingDate(report).said.find((one) => one.place === 'title');
		if (!right) return [];
		const end = text.slice(right.span.to).search(/[\r\n]|$/) + right.span.to;
		const rest = text.slice(right.span.to, end);
		return /[\p{L}\d|]/u.test(rest) ? [] : [{ span: { from: right.span.to, to: right.span.to }, insert: `, ${place}` }];
	}
	const edits: Edit[] = [];
	for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + before.length)) {
		if (/[\p{L}\d]/u.test(text[at - 1] ?? '') || /[\p{L}\d]/u.test(text[at + before.length] ?? '')) continue;
		edits.push({ span: { from: at, to: at + before.length }, insert: place });
	}
	return edits;
}
