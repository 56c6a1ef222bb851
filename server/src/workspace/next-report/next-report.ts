import { clearLanguage, languageFor } from '../../report/index.js';
import { fillIn } from '../../writing/index.js';
import { digestOf } from '../digests/digest.js';
import { carryAgendas } from './carry/agenda.js';
import { carryAnnexes } from './carry/annexes.js';
import { carryAttendance } from './carry/attendance.js';
import { withoutDeadEnds } from './carry/dead-ends.js';
import { Draft } from './carry/draft.js';
import { Expectation } from './carry/expectation.js';
import { divide } from './carry/outline.js';
import { carrySections } from './carry/sections.js';
import { placeEdits } from './place.js';
import { cancellations } from './restate/cancelled.js';
import { nextFrontMatter } from './restate/front-matter.js';
import { restate } from './restate/restate.js';
import type { Change } from './restate/restatement.js';
import type { NextMeeting, SeriesReports } from './series/next-meeting.js';
import { SeriesPeople } from './series/people.js';
import { piecesOf } from './series/pieces.js';
import { SeriesText } from './series/series-text.js';
import { Turnover } from './series/turnover.js';

/**
 * The text of the next report of a series: title, agenda, participants who are usually there and sentences that are
 * the same every time, with the date and number of the next meeting, and `[…]` for what is to be filled in.
 *
 * @param language of the editor, as `de` or `pt-br`, where that of the report is unclear.
 */
export function nextReport(
	{ previous, earlier, beside = [] }: SeriesReports,
	meeting: NextMeeting,
	language?: string,
): string {
	const words =
		[previous, ...earlier].map(clearLanguage).find((each) => each) ?? languageFor(previous, language ?? 'en');
	const alike = earlier.length > 0 ? earlier : beside;
	const series = new SeriesText(alike);
	const change: Change = {
		days: meeting.days,
		...(meeting.number !== undefined && { number: meeting.number }),
		...(meeting.before !== undefined && { before: meeting.before }),
		dateWords: words.places.date,
		blankWords: words.places.blank,
		isUsualTime: (time) => series.hasTime(time),
		isUsualAddress: (address) => series.hasAddress(address, digestOf(previous)),
	};
	const edits = restate(previous, change, [
		...cancellations(previous),
		...placeEdits(previous, meeting.place, fillIn(words.places.place)),
	]);
	const draft = new Draft(previous, piecesOf(previous), series, new Turnover([previous, ...alike]), edits, words);
	const people = carryAttendance(draft, new Expectation(new SeriesPeople({ previous, earlier }), meeting.people));
	carryAgendas(draft);
	const outline = divide(draft);
	const references = carryAnnexes(draft, outline);
	carrySections(draft, outline, { people, references });
	const text = nextFrontMatter(previous, alike, draft.restatements, meeting) + draft.text();
	return withoutDeadEnds(text, previous);
}
