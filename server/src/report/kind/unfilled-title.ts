/** Titles of templates: what says when the meeting is, or what it is of, is still to be filled in. */
import { lazily } from '../../text/index.js';
import type { TitleLine } from '../document/title-block.js';
import { DATE_LABEL } from '../meeting/date-label.js';
import { anyOf } from '../words/index.js';

type Line = Pick<TitleLine, 'text' | 'heading'> & { readonly cell?: boolean };

const HOLES = anyOf(({ kind }) => kind.hole);
const HOLE = lazily(
	() =>
		new RegExp(
			`\\{\\{|\\{%|<%|\\$\\{|\\{[a-z_]+\\}|\\[(?:${HOLES}|yyyy|dd)[^\\]]{0,40}\\](?!\\()|yyyy|(?:dd|gg|jj|tt)[/.-]mm|mm[/.-]dd|hh:mm|<${HOLES}[^<>]{0,30}>|_{4,}|\\bx{2,4}[/.-]x{2,4}`,
			'i',
		),
);

/** "Agenda", "Attendees": what follows may be blank in a draft, too. */
function isSection({ text, heading }: Line): boolean {
	return heading && !/[\d{[<_]/.test(text);
}

/** "Date:", "Date: TBD", and a date to fill in: nothing says yet when the meeting is. */
export function isOpenDate({ text, cell }: Line, next: Line | undefined): boolean {
	const label = DATE_LABEL().exec(text)?.[0];
	if (label === undefined) return false;
	// In a table, the next cell has it.
	const rest = `${text.slice(label.length)}${cell && next?.cell ? next.text : ''}`;
	return HOLE().test(rest) || /^[^\w?]*(?:(?:tb[acd]|x{2,}|\?+)[^\w?]*)?$/i.test(rest);
}

/** Most of what the title block says is still to be filled in. */
export function isTemplate(title: readonly Line[]): boolean {
	const lines = title.filter((line, index) => line.text.trim() !== '' && (index === 0 || !isSection(line))).slice(0, 8);
	const holes = lines.filter(({ text }) => HOLE().test(text)).length;
	// "Date: DD/MM/YYYY"
	if (lines.some(({ text }) => HOLE().test(text) && DATE_LABEL().test(text.toLowerCase()))) return true;
	return (
		holes > 0 &&
		holes * 2 >= lines.filter(({ text, heading }) => heading || HOLE().test(text) || /\d|:/.test(text)).length
	);
}
