/** Makes two spellings of one name agree: the list may hold the slip as well as the text. */
import { fold } from '../../report/index.js';
import type { Edit, Span } from '../../text/index.js';
import type { Fix } from '../rule.js';

interface Spellings {
	/** In the text, and where. */
	readonly written: string;
	readonly span: Span;
	/** On the list, and where its entry has the name. */
	readonly listed: string;
	readonly at: Span | undefined;
}

/** Both corrections, the likelier first. */
export function bothWays(text: string, { written, span, listed, at }: Spellings): Fix[] {
	const fixes: Fix[] = [{ title: `Write “${listed}”`, safety: 'unsafe', edits: [{ span, insert: listed }] }];
	// Where the text has the other spelling as often, putting the list right would only turn the fault round.
	const inText = countOf(text, listed, 10) - 1;
	const edit = at && countOf(text, written, 10) > inText ? inList(text, at, listed, written) : undefined;
	if (edit) fixes.push({ title: `Write “${written}” in the list`, safety: 'unsafe', edits: [edit] });
	return fixes.length > 1 && isLikelier(text, written, listed) ? fixes.reverse() : fixes;
}

/** The list may write the name in another form: then nothing is offered. */
function inList(text: string, { from, to }: Span, listed: string, written: string): Edit | undefined {
	const at = text.slice(from, to).indexOf(listed);
	if (at < 0) return undefined;
	return { span: { from: from + at, to: from + at + listed.length }, insert: written };
}

/** So often the text must have a spelling that the list has not, to be believed. */
const OFTEN = 2;

/** Whether the text has the better spelling, and the list the slip. */
function isLikelier(text: string, written: string, listed: string): boolean {
	if (fold(written).replaceAll(' ', '') === fold(listed).replaceAll(' ', '')) return signsOf(written) > signsOf(listed);
	// A key that was hit twice: nobody is called so, however often it was copied.
	if (isDoubled(written, listed)) return false;
	// The list is one place where the other stands; a second one bears it out.
	return countOf(text, written, OFTEN) >= OFTEN && countOf(text, listed, 2) < 2;
}

function isDoubled(one: string, other: string): boolean {
	if (one.length !== other.length + 1) return false;
	let at = 0;
	while (one[at] === other[at]) at++;
	return one[at] === one[at - 1];
}

/** Accents, hyphens and apostrophes: they get lost, and hardly ever come of themselves. */
function signsOf(name: string): number {
	return name.normalize('NFD').match(/[^A-Za-z\s.]/g)?.length ?? 0;
}

/** How often `name` stands in the text as a whole, up to `most`. */
function countOf(text: string, name: string, most: number): number {
	let count = 0;
	for (let at = text.indexOf(name); at >= 0 && count < most; at = text.indexOf(name, at + name.length)) {
		const around = (text[at - 1] ?? ' ') + (text[at + name.length] ?? ' ');
		if (!/[\p{L}\d]/u.test(around)) count++;
	}
	return count;
}
