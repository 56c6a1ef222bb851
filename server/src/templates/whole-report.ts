/** Whole reports to fill in: one with an annex, and minutes with headings. */
import { annexName, type FullDay } from '../report/index.js';
import { fillIn } from '../writing/index.js';
import { agendaTopics } from './agenda.js';
import { actionLine, decisionLine, nextMeetingLine } from './follow-up.js';
import { blank, choice, peopleLines } from './participants.js';
import { joinLines, linesOf, sentence } from './sentence.js';
import type { Blank, Piece, Snippet } from './snippet.js';
import type { Style } from './style.js';
import { beforeDays, writtenDay } from './written-day.js';

/** @param place where the meeting is held, if that is known. */
export function summaryReport(style: Style, day: FullDay, place = ''): Snippet {
	const { words } = style;
	const { places, templates, skeleton } = words;
	const date: Blank = { key: 'date', text: writtenDay(words, day) };
	const group = blank('group', fillIn(places.group));
	const title = sentence(templates.sentences.reportTitle, {
		group,
		number: blank('number', fillIn(places.number)),
	});
	const [chair, secretary] = [blank('chair', fillIn(places.chair)), blank('secretary', fillIn(places.secretary))];
	const body = blank('body', fillIn(places.affiliation));
	const [, first, second, other] = agendaTopics(style);
	const numbered = { series: 'number', value: 1, suffix: '', style: templates.annexNumerals } as const;
	const annexLabel = annexName(templates.typed.annex[0]!, numbered);
	const opening = sentence(templates.sentences.opening, {
		group,
		date,
		chair,
		secretary,
		affiliation: body,
		annex: annexLabel,
	});
	const said = (topic: Piece, key: string) =>
		sentence(templates.sentences.topic, { topic, said: blank(key, fillIn(places.said)) });
	const plain: Style = { words, bold: false, bullet: '-' };
	const made = linesOf(
		title,
		'',
		templates.report,
		'',
		[...sentence(templates.sentences.reportDay, { date }), ...(place === '' ? [] : [`, ${place}`])],
		'',
		['1. ', ...opening],
		['2. ', ...said(first, 'first said')],
		['3. ', ...said(second, 'second said')],
		['4. ', ...nextMeetingLine(plain)],
		'',
		annexLabel,
		'',
		// After a dash, “Meeting 3 – 7 March” would be five days.
		[...title, ', ', date],
		'',
		skeleton.agenda,
		'',
		['- **I. ', first, '**'],
		['- **II. ', second, '**'],
		['- **III. ', other, '**'],
		'',
		skeleton.participants,
		'',
		[chair, ' (', choice('chairs', templates.chairs), ')'],
		'',
		[secretary, ' (', body, ')'],
		'',
		[blank('participant', fillIn(places.participant)), ' (', blank('affiliation', fillIn(places.affiliation)), ')'],
	);
	return beforeDays(made, words);
}

/** @param place likewise. */
export function minutes({ words }: Style, day: FullDay, place = ''): Snippet {
	const { places, templates, section, skeleton } = words;
	const style: Style = { words, depth: 2, bold: false, bullet: '-' };
	const [, ...topics] = agendaTopics(style);
	const said = (topic: Piece, key: string) => ['', joinLines([['## ', topic], '', [blank(key, fillIn(places.said))]])];
	const [first, second, other] = topics;
	const made = linesOf(
		[
			'# ',
			...sentence(templates.sentences.minutesTitle, {
				group: blank('group', fillIn(places.group)),
				date: { key: 'date', text: writtenDay(words, day) },
			}),
		],
		'',
		...(place === '' ? [] : [`${section.names.place}${templates.beforeColon}: ${place}`, '']),
		`## ${templates.participants}`,
		'',
		...peopleLines(style, 'items'),
		'',
		`## ${skeleton.agenda}`,
		'',
		...topics.map((topic, index): Piece[] => [`${index + 1}. `, topic]),
		...said(first, 'first said'),
		'',
		decisionLine(style),
		...said(second, 'second said'),
		'',
		['- ', ...actionLine(style)],
		...said(other, 'last said'),
		'',
		`## ${section.names.next}`,
		'',
		nextMeetingLine(style),
	);
	return beforeDays(made, words);
}
