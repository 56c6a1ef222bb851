import type { Span } from '../../text/index.js';
import type { Prose } from '../facts/model.js';
import { sourceSpan } from '../facts/prose.js';
import { allWords } from '../words/index.js';
import type { Token } from './tokens.js';

/** A line or row of a list of acronyms: `- LF: Long Form`. */
export interface GlossaryEntry {
	/** Without plural. */
	readonly name: string;
	/** What it stands for, as plain text, without the signs that end the line. */
	readonly words: string;
	/** From the acronym to the end of its words. */
	readonly span: Span;
	/** It looks like what a speaker of that name says. */
	readonly labelled: boolean;
}

const GLOSSARY = allWords(({ glossary }) => glossary);
const BEGINNING = 3;
const GLOSSARY_BEGINNINGS = new Set([...GLOSSARY].map((name) => name.slice(0, BEGINNING)));
/** The longest label, with a number or the word for an annex. */
const LONGEST_LABEL = 60;

/** "Acronyms", "3. Glossary", "Annex II – List of acronyms". */
export function isGlossaryLabel({ kind, text }: Prose): boolean {
	if (kind === 'cell' || text.length > LONGEST_LABEL) return false;
	if (isName(text)) return true;
	const at = Math.max(text.lastIndexOf(': ', text.length - 3), text.lastIndexOf(' – '), text.lastIndexOf(' — '));
	return at > 0 && /^\p{Lu}\p{L}* \S{1,6}$/u.test(text.slice(0, at)) && isName(text.slice(at + 2));
}

function isName(text: string): boolean {
	let start = 0;
	while (start < text.length && !mayBeLetter(text.charCodeAt(start))) start++;
	// Few lines begin with the letters of such a label.
	const begins = GLOSSARY_BEGINNINGS.has(text.slice(start, start + BEGINNING).toLowerCase());
	if (!begins && (start === text.length || text.charCodeAt(start) < 128)) return false;
	return GLOSSARY.has(text.toLowerCase().replace(/^[^\p{L}]+|(?<=\p{L})[^\p{L}]+$/gu, ''));
}

/** Whether it is an ASCII letter or not ASCII at all. */
function mayBeLetter(code: number): boolean {
	return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127;
}

/** Nobody explains an acronym at greater length. */
const LONGEST = 200;
const AFTER = /^\)? ?(?:[:：=]|[-–—](?= )) ?(?=\S)/;

/** What a line that opens with `token` says if it is in a glossary. */
export function entryAt(
	{ name, from, to }: Token,
	prose: Prose,
	after: Prose | undefined,
	labelled: boolean,
): GlossaryEntry | undefined {
	const { text, kind } = prose;
	if (kind === 'cell') {
		if (to !== text.trimEnd().length || prose.header || after?.kind !== 'cell') return undefined;
		const words = wordsIn(after.text);
		return words === undefined ? words : { name, words, span: { from: prose.span.from, to: after.span.to }, labelled };
	}
	const sign = AFTER.exec(text.slice(to, to + 8));
	if (!sign) return undefined;
	const start = to + sign[0].length;
	const line = /^[^\r\n]*/.exec(text.slice(start, start + LONGEST + 2))![0];
	const words = wordsIn(line);
	return words === undefined
		? words
		: { name, words, span: sourceSpan(prose, { from, to: start + line.trimEnd().length }), labelled };
}

function wordsIn(text: string): string | undefined {
	const words = text.trim().replace(/[.;,]$/, '');
	// A place to fill in explains nothing.
	return words === '' || words.length > LONGEST || /^\[.*\]$/.test(words) ? undefined : words;
}
