/** Elections: what leads to those who were elected, and the lines below it that name one, with the office. */
import { lazily, lowerCase, narrowed } from '../../../text/index.js';
import { anyOf, LANGUAGES, LETTER, latin } from '../../words/index.js';
import type { Around } from '../people/around.js';
import { groupAtEnd, groupOf } from '../people/groups.js';
import { isName, namesNobody } from '../people/naming.js';
import { apartIn } from '../people/who.js';
import { type Line, textOf } from './lines.js';

const patterns = lazily(() => ({
	leads: new RegExp(
		latin(
			`^[^${LETTER}]*(?:\\p{L}{2,6}\\.? \\d{1,2}\\P{L}{1,4})?(?:${anyOf(({ outcomes }) => outcomes.elections)})(?!\\p{L})[^:：.!?]{0,60}[:：]?[^${LETTER}]*$`,
		),
	),
	nobody: new RegExp(latin(`^[^${LETTER}]*(?:${anyOf(({ outcomes }) => outcomes.notElected)})(?!\\p{L})`)),
}));

const LONGEST_LEAD = 160;
const LONGEST = 300;
const BRACKETED = /\s?\([^()]{1,120}\)/g;

/** "Election of officers", "The following were elected:" */
export function leadsToElected(line: Line): boolean {
	const text = textOf(line);
	if (text.length > LONGEST_LEAD) return false;
	const said = lowerCase(text).replace(BRACKETED, '').trimEnd();
	const isApart = line.form === 'heading' || line.form === 'item' || /[:：]$/.test(said) || isBold(line);
	return isApart && patterns().leads.test(said);
}

function isBold({ proses, plain: { from, to } }: Line): boolean {
	return proses[0]!.marks.some(({ kind, plain }) => kind === 'strong' && plain.from <= from && plain.to >= to);
}

/**
 * "Treasurer: Ann Lee", "For one year: Ann Lee, Bo Roe", "Ann Lee, Treasurer"
 *
 * @param led by a line rather than a heading: it may lead to names alone, and to given names.
 */
export function isElected(line: Line, led: boolean, around: Around): boolean {
	const text = textOf(line);
	if (text.length > LONGEST || patterns().nobody.test(lowerCase(text))) return false;
	const said = text.replace(BRACKETED, '').replace(/[.;,]$/, '');
	if (led && line.form === 'item' && areNames(said, false, around)) return true;
	const [, first, sign, last] = OFFICE().exec(said) ?? [];
	if (first === undefined || last === undefined) return false;
	if (areNames(last, led, around) && !areNames(first, false, around)) return sign !== ',';
	return areNames(first, false, around) && apartIn(first).length === 1 && isOffice(last, around);
}

/** What stands on either side of the first sign. */
const OFFICE = lazily(() =>
	narrowed(/^\P{L}*([\p{L}\d][^:：,–—]{1,80}?)\s?([:：,]|(?<=\s)[–—-])\s+([@\p{L}][^:：]+)$/u),
);

/** People who are known, or whole names. @param any one word may be a name. */
function areNames(written: string, any: boolean, { doers, ordinary }: Around): boolean {
	return apartIn(written).every((each) => {
		if (!isName(each) || groupAtEnd(lowerCase(each)) || namesNobody(lowerCase(each), LANGUAGES)) return false;
		if (doers.in(each).length > 0) return true;
		return (any || each.includes(' ')) && !each.split(' ').every((word) => ordinary.has(lowerCase(word)));
	});
}

/** “Vice-President”, “clerk of the club” */
function isOffice(said: string, { doers }: Around): boolean {
	const words = said.split(' ');
	if (words.length > MOST_WORDS || doers.in(said).length > 0) return false;
	const low = lowerCase(said);
	return (words.length === 1 && low !== said) || groupAtEnd(low) === 'role' || groupOf(lowerCase(words[0]!)) === 'role';
}

const MOST_WORDS = 5;
