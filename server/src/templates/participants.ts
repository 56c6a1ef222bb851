import { type ParticipantList, participantLists } from '../report/index.js';
import { fillIn } from '../rules/index.js';
import { joinLines, linesOf } from './sentence.js';
import { type Blank, END, type Piece, type Snippet } from './snippet.js';
import { bulletApart, labelled, type Place, type Style } from './style.js';

/** How a list of people is set: with bullets, in a table, or a paragraph for each. */
export type PeopleForm = 'items' | 'rows' | 'paragraphs';

/** The form of the report's other lists of people, else the one that goes with its headings. */
export function peopleForm(place: Place, { depth }: Style): PeopleForm {
	const form = listNear(place)?.form;
	if (form === undefined) return depth === undefined ? 'paragraphs' : 'items';
	return form === 'items' ? 'items' : form === 'rows' || form === 'cells' ? 'rows' : 'paragraphs';
}

export function participants(place: Place, style: Style, form: PeopleForm): Snippet {
	const { templates, skeleton } = style.words;
	// A heading is short, and a line has to say what it is a list of.
	const label = labelled(style, style.depth === undefined ? skeleton.participants : templates.participants);
	const apart = { ...style, bullet: bulletApart(place, style) };
	return linesOf(label, '', ...peopleLines(apart, form, separatorNear(place)));
}

/** Who leads, who writes, and somebody else. */
export function peopleLines(style: Style, form: PeopleForm, separator: Separator = BRACKETS): (string | Piece[])[] {
	const { places, templates } = style.words;
	return setOut(style, form, separator, [
		[blank('chair', fillIn(places.chair)), choice('chairs', templates.chairs)],
		[blank('secretary', fillIn(places.secretary)), choice('recorders', templates.recorders)],
		[blank('participant', fillIn(places.participant)), blank('affiliation', fillIn(places.affiliation))],
	]);
}

function setOut(
	{ words, bullet }: Style,
	form: PeopleForm,
	separator: Separator,
	people: readonly (readonly [Piece, Piece])[],
): (string | Piece[])[] {
	const entries = people.map(([name, about]) => [name, separator.before, about, separator.after]);
	if (form === 'items') return entries.map((entry) => [`${bullet} `, ...entry]);
	if (form === 'paragraphs') return entries.flatMap((entry, index) => (index > 0 ? ['', entry] : [entry]));
	return [
		`| ${words.templates.columns.join(' | ')} |`,
		'|---|---|',
		...people.map(([name, about]) => ['| ', name, ' | ', about, ' |']),
	];
}

/** One more name, as the list above has them. */
export function participant(place: Place, style: Style): Snippet {
	const { places } = style.words;
	const name = blank('participant', fillIn(places.participant));
	const about = blank('affiliation', fillIn(places.affiliation));
	const cells = cellsAbove(place);
	if (cells > 0)
		return ['| ', name, ...(cells > 1 ? [' | ', about] : []), ' |'.repeat(Math.max(1, cells - 1)), '\n', END];
	const { before, after } = separatorNear(place);
	const entry = [name, before, about, after];
	if (place.inItem) return [...entry, END];
	if (peopleForm(place, style) === 'items') return [`${style.bullet} `, ...entry, '\n', END];
	return [...joinLines([entry]), '\n\n', END];
}

export function blank(key: string, text: string): Blank {
	return { key, text };
}

export function choice(key: string, choices: readonly string[]): Blank {
	const [text = ''] = choices;
	return choices.length > 1 ? { key, text, choices } : { key, text };
}

/** Between a name and what somebody is there for, and after that. */
interface Separator {
	readonly before: string;
	readonly after: string;
}

const BRACKETS: Separator = { before: ' (', after: ')' };

function separatorNear(place: Place): Separator {
	const list = listNear(place);
	if (!list || list.size === 0) return BRACKETS;
	const { nameSpan, span } = list.entry(list.size - 1);
	const [before] = /^,? [–—-] |^, |^ (?=\()/.exec(place.report.rope.slice(nameSpan.to, span.to)) ?? [];
	return before === undefined || before === ' ' ? BRACKETS : { before, after: '' };
}

/** The last list of people above the place, else the first below it. */
function listNear({ report, at }: Place): ParticipantList | undefined {
	const lists = participantLists(report).filter(({ size }) => size > 0);
	return lists.findLast(({ span }) => span.from < at) ?? lists[0];
}

/** How many cells the row of a table has that ends on the line above; 0 if there is none. */
function cellsAbove({ report: { rope }, at }: Place): number {
	const before = rope.slice(Math.max(0, at - 2_000), at);
	const [, row = ''] = /(?:^|[\r\n])([^\r\n]*)(?:\r\n|\r|\n)[^\r\n]*$/.exec(before) ?? [];
	const cells = row.trim();
	if (!cells.startsWith('|')) return 0;
	return cells
		.replace(/\\\|/g, '')
		.replace(/^\||\|$/g, '')
		.split('|').length;
}
