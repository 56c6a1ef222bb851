/** What is a name, of a thing or of a work, and so neither asks for an expansion nor gives one. */
import { lean, type Span } from '../../text/index.js';
import type { Prose } from '../model.js';
import { isQuoted } from '../quotation.js';

const THING = lean(
	/^[- ](?:test|dev|main)?nets?(?!\p{L})|^[- ](?:algorithms?|ciphers?|curves?|licen[cs]es?|satellites?|telescopes?|fonts?|Algorithmus|Lizenz|algorithme|licence|algoritmo|licencia|licença|licenza|algoritme|licentie)(?!\p{L})/u,
);

/** Whether what follows is the kind of thing that has a name: "the YOLO testnet". */
export function isNamed(text: string, to: number): boolean {
	return THING.test(text.slice(to, to + 20));
}

/** So far a title in single quotation marks is looked for. */
const REACH = 200;

/**
 * Whether an expansion stands in what others have written: a quotation, or the title of a talk or paper, which links
 * to it or is set in italics. There it explains nothing of this report, and must not be moved.
 */
export function isTitleOfWork({ text, marks }: Prose, { from, to }: Span): boolean {
	if (isQuoted(text, from, to) || isInSingleMarks(text, from, to)) return true;
	return marks.some(
		({ kind, plain, url }) =>
			plain.from <= from &&
			to <= plain.to &&
			plain.to - plain.from > to - from &&
			(kind === 'emphasis' || (kind === 'link' && /^https?:/.test(url ?? ''))),
	);
}

/** An apostrophe stands between letters, a quotation mark on one side of a word. */
function isInSingleMarks(text: string, from: number, to: number): boolean {
	const left = text.slice(Math.max(0, from - REACH), from);
	const right = text.slice(to, to + REACH);
	const opening = [...left.matchAll(OPENING)].at(-1)?.index ?? -1;
	const closed = [...left.matchAll(CLOSING)].at(-1)?.index ?? -1;
	return opening >= 0 && closed < opening && right.search(CLOSING) >= 0;
}

const OPENING = lean(/(?<![\p{L}\d])['‘](?=[\p{L}\d])/gu);
const CLOSING = lean(/(?<=[\p{L}\d.!?)])['’](?![\p{L}\d])/gu);
