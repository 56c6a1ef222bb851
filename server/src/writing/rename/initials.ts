/** The initials of somebody who gets another name. */
import type { Occurrence, Report } from '../../report/index.js';
import { type Edit, type Span, spanAt } from '../../text/index.js';

/** Where a list, or the text, gives them beside the name: "Zoë Müller (ZM)", "ZM – Zoë Müller". */
export function initialsBeside(
	{ rope }: Report,
	{ span, introduces }: Occurrence,
	old: string,
	fresh: string,
): readonly Edit[] {
	const { from, to } = introduces ?? { from: span.from, to: span.to + old.length + BRACKETS };
	const [before] = wordsIn(rope.slice(from, span.from), old);
	const [after] = wordsIn(rope.slice(span.to, to), old);
	const at = before !== undefined ? from + before : after !== undefined ? span.to + after : undefined;
	if (at === undefined || (!introduces && !/^\s?\($/.test(rope.slice(span.to, at)))) return [];
	return [{ span: { from: at, to: at + old.length }, insert: fresh }];
}

/** A space and an opening bracket before them, and a closing one after. */
const BRACKETS = 3;

/** What is in the way if some of them change, and others stand where they cannot be told from a word in capitals. */
export function initialsLeft(
	{ rope, blocks }: Report,
	edits: readonly Edit[],
	old: string,
	fresh: string,
): string | undefined {
	const changes = edits.filter(({ span, insert }) => insert === fresh && rope.slice(span.from, span.to) === old);
	if (old === fresh || changes.length === 0) return undefined;
	const done: readonly Span[] = changes.map(({ span }) => span).sort((a, b) => a.from - b.from);
	for (const { from, source } of blocks) {
		const at = wordsIn(source, old).find((each) => !spanAt(done, from + each));
		if (at === undefined) continue;
		const line = rope.slice(0, from + at).split(/\r\n|[\r\n]/).length;
		return `“${old}” in line ${line} would not follow the name. Write out there who or what is meant`;
	}
	return undefined;
}

/** Where a word stands by itself. */
function wordsIn(text: string, word: string): readonly number[] {
	const found: number[] = [];
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
		const around = [text.charAt(at - 1), text.charAt(at + word.length)];
		if (!around.some((each) => /[\p{L}\p{N}]/u.test(each))) found.push(at);
	}
	return found;
}
