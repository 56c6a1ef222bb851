/** Makes two spellings of a name agree: the slip may be on the list as well as in the text. */
import { fold } from '../../../report/index.js';
import type { Edit, Span } from '../../../text/index.js';
import { type Fix, unsafeFix } from '../../rule.js';

interface Spellings {
	/** In the text, and where. */
	readonly written: string;
	readonly span: Span;
	/** On the list, with its place in the entry. */
	readonly listed: string;
	readonly at: Span | undefined;
}

/** Both corrections, likelier first. */
export function bothWays(text: string, { written, span, listed, at }: Spellings): Fix[] {
	const fixes: Fix[] = [unsafeFix(`Write “${listed}”`, [{ span, insert: listed }])];
	// If the text has the other spelling as often, correcting the list would only reverse the mismatch.
	const edit =
		at && countOf(text, written, 10) > countOf(text, listed, 10) - 1 ? inList(text, at, listed, written) : undefined;
	if (edit) fixes.push(unsafeFix(`Write “${written}” in the list`, [edit]));
	return fixes.length > 1 && isLikelier(text, written, listed) ? fixes.reverse() : fixes;
}

/** `undefined` if the list has the name in another form. */
function inList(text: string, { from, to }: Span, listed: string, written: string): Edit | undefined {
	const at = text.slice(from, to).indexOf(listed);
	if (at < 0) return undefined;
	return { span: { from: from + at, to: from + at + listed.length }, insert: written };
}

/** How often the text must use an unlisted spelling to be believed. */
const OFTEN = 2;
const FAR_MORE = 3;
/** This many occurrences are enough. */
const PLENTY = 20;

/** Whether the text has the better spelling, and the list the slip. */
function isLikelier(text: string, written: string, listed: string): boolean {
	if (fold(written).replaceAll(' ', '') === fold(listed).replaceAll(' ', '')) return signsOf(written) > signsOf(listed);
	// A repeated keystroke: nobody has such a name, however often it was copied.
	if (isDoubled(written, listed)) return false;
	// The last letters get lost in copying, and the label of a speaker is copied all the way down.
	if (listed.startsWith(written)) return false;
	// The list is one place with the other spelling; a second one confirms it, unless far more contradict it.
	const [here, there] = [countOf(text, written, PLENTY), countOf(text, listed, PLENTY)];
	return here >= OFTEN && (there < 2 || here >= there * FAR_MORE);
}

function isDoubled(one: string, other: string): boolean {
	if (one.length !== other.length + 1) return false;
	let at = 0;
	while (one[at] === other[at]) at++;
	return one[at] === one[at - 1];
}

/** Accents, hyphens and apostrophes: they get lost, and hardly ever appear by accident. */
export function signsOf(name: string): number {
	return name.normalize('NFD').match(/[^A-Za-z\s.]/g)?.length ?? 0;
}

/** How often `name` occurs in the text as a whole, up to `most`. */
function countOf(text: string, name: string, most: number): number {
	let count = 0;
	for (let at = text.indexOf(name); at >= 0 && count < most; at = text.indexOf(name, at + name.length)) {
		const around = (text[at - 1] ?? ' ') + (text[at + name.length] ?? ' ');
		if (!/[\p{L}\d]/u.test(around)) count++;
	}
	return count;
}
