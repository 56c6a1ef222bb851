import { type ParticipantList, participantLists } from '../report/index.js';
import { lineEnd, lineStart, type Text } from '../text/index.js';
import { type EntryForm, entryForm, fillIn } from '../writing/index.js';
import { joinLines, linesOf } from './sentence.js';
import { type Blank, END, type Piece, plainText, type Snippet } from './snippet.js';
import { bulletApart, labelled, type Place, type Style } from './style.js';

/** How a list of people is set: with bullets, in a table, or a paragraph for each. */
export type PeopleForm = 'items' | 'rows' | 'paragraphs';

/**
 * The form of the report's other lists of people, else that of earlier reports, else the one that goes with its headings.
 *
 * @param earlier of the last report.
 */
export function peopleForm(place: Place, { depth }: Style, earlier?: ParticipantList['form']): PeopleForm {
	const form = listNear(place)?.form ?? earlier;
	if (form === undefined) return depth === undefined ? 'paragraphs' : 'items';
	return form === 'items' ? 'items' : form === 'rows' || form === 'cells' ? 'rows' : 'paragraphs';
}

export function participants(place: Place, style: Style, form: PeopleForm): Snippet {
	const { templates, skeleton } = style.words;
	// A heading is short, and a line has to say what it is a list of.
	const label = labelled(style, style.depth === undefined ? skeleton.participants : templates.participants);
	const apart = { ...style, bullet: bulletApart(place, style) };
	return linesOf(label, '', ...peopleLines(apart, form, entryNear(place)));
}

/** Who leads, who writes, and somebody else. */
export function peopleLines(style: Style, form: PeopleForm, entry: Entry = inBrackets): (string | Piece[])[] {
	const { places, templates } = style.words;
	return setOut(style, form, entry, [
		[blank('chair', fillIn(places.chair)), choice('chairs', templates.chairs)],
		[blank('secretary', fillIn(places.secretary)), choice('recorders', templates.recorders)],
		[blank('participant', fillIn(places.participant)), blank('affiliation', fillIn(places.affiliation))],
	]);
}

function setOut(
	{ words, bullet }: Style,
	form: PeopleForm,
	entry: Entry,
	people: readonly (readonly [Piece, Piece])[],
): (string | Piece[])[] {
	const entries = people.map(([name, about], index) => {
		const pieces = entry(name, about);
		// One blank to the end of the line: there Enter adds others, and Tab still goes on to what is below.
		return index < people.length - 1 ? pieces : [blank('others', plainText(pieces))];
	});
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
	const row = rowBelow(place, name, about);
	if (row) return [...row, '\n', END];
	const entry = isBare(listNear(place)) ? [name] : entryNear(place)(name, about);
	if (place.inItem) return [...entry, END];
	if (peopleForm(place, style) === 'items') return [markerBelow(place) ?? `${style.bullet} `, ...entry, '\n', END];
	return [...joinLines([entry]), '\n\n', END];
}

export function blank(key: string, text: string): Blank {
	return { key, text };
}

export function choice(key: string, choices: readonly string[]): Blank {
	const [text = ''] = choices;
	return choices.length > 1 ? { key, text, choices } : { key, text };
}

/** Somebody's name, and what they are there for. */
type Entry = (name: Piece, about: Piece) => Piece[];

const inBrackets: Entry = (name, about) => [name, ' (', about, ')'];

/** As the nearest list has its entries, unless that is a table. */
function entryNear(place: Place): Entry {
	const list = listNear(place);
	if (!list || list.form === 'rows' || list.form === 'cells') return inBrackets;
	const form = entryForm(list, place.report.rope);
	if (form) return filledWith(form);
	const { nameSpan, span } = list.entry(list.size - 1);
	const [sign] = /^,? [–—-] |^, /.exec(place.report.rope.slice(nameSpan.to, span.to)) ?? [];
	return sign === undefined ? inBrackets : (name, about) => [name, sign, about];
}

function filledWith({ pieces }: EntryForm): Entry {
	return (name, about) =>
		pieces
			.map((piece) =>
				typeof piece === 'string' ? piece : { name, family: name, given: '', affiliation: about, role: '' }[piece.slot],
			)
			.filter((piece) => piece !== '');
}

/** Nothing but names: one alone may be unfinished. */
function isBare(list: ParticipantList | undefined): boolean {
	if (!list || list.size < 2 || list.form === 'rows' || list.form === 'cells') return false;
	return list.reading.people.every(
		({ affiliation, role, note }) => affiliation === undefined && role === undefined && note === undefined,
	);
}

/** The last list of people above the place, else the first below it. */
function listNear({ report, at }: Place): ParticipantList | undefined {
	const lists = participantLists(report).filter(({ size }) => size > 0);
	return lists.findLast(({ span }) => span.from < at) ?? lists[0];
}

/** The marker of the next item of the list that ends on the line above, with its number. */
function markerBelow({ report: { rope }, at }: Place): string | undefined {
	const above = lineAbove(rope, at);
	const [, indent = '', sign, space = '', box = ''] =
		/^([ \t]*)([-*+]|\d{1,8}[.)])([ \t]+)(\[[ xX]\][ \t]+)?/.exec(above) ?? [];
	if (sign === undefined) return undefined;
	const next = /^\d/.test(sign) ? `${Number.parseInt(sign, 10) + 1}${sign.at(-1)}` : sign;
	return indent + next + space + box.replace('[ ]', '[x]');
}

/** The next row of the table that ends on the line above, its columns in their order; `undefined` if there is none. */
function rowBelow(place: Place, name: Piece, about: Piece): Piece[] | undefined {
	const { rope } = place.report;
	const above = lineAbove(rope, place.at).trim();
	if (!above.includes('|')) return undefined;
	const list = listNear(place);
	const form = list?.form === 'rows' ? entryForm(list, rope) : undefined;
	if (list && form) {
		const { span } = list.entry(list.size - 1);
		const [from, to] = [lineStart(rope, span.from), lineEnd(rope, span.to)];
		if (rope.slice(from, to).trim() === above)
			return [rope.slice(from, span.from), ...filledWith(form)(name, about), rope.slice(span.to, to)];
	}
	if (!above.startsWith('|')) return undefined;
	const cells = above
		.replace(/\\\|/g, '')
		.replace(/^\||\|$/g, '')
		.split('|').length;
	return ['| ', name, ...(cells > 1 ? [' | ', about] : []), ' |'.repeat(Math.max(1, cells - 1))];
}

function lineAbove(rope: Text, at: number): string {
	const before = rope.slice(Math.max(0, at - 2_000), at);
	return /(?:^|[\r\n])([^\r\n]*)(?:\r\n|\r|\n)[^\r\n]*$/.exec(before)?.[1] ?? '';
}
