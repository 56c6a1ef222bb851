/** The words of code, which plain text has as one character. */
import { countWhile, type Span } from '../../text/index.js';
import { OBJECT, type PlainText } from './prose.js';

/**
 * A stretch of plain text with the words of its code.
 *
 * @param pictures whether those have the words that stand for them, too; they stay one character otherwise.
 */
export function withCode({ text, marks }: PlainText, source: string, { from, to }: Span, pictures: boolean): string {
	const plain = text.slice(from, to);
	if (!plain.includes(OBJECT)) return plain;
	let shown = '';
	let at = from;
	// Marks are in the order of their ends.
	for (let i = countWhile(marks, (mark) => mark.plain.to <= from); marks[i] && marks[i]!.plain.to <= to; i++) {
		const { kind, plain, span } = marks[i]!;
		if (plain.from < at || !(kind === 'code' || (pictures && kind === 'image'))) continue;
		const written = source.slice(span.from, span.to);
		shown += text.slice(at, plain.from) + (kind === 'code' ? inTicks(written) : (PICTURE.exec(written)?.[1] ?? OBJECT));
		at = plain.to;
	}
	return shown + text.slice(at, to);
}

const PICTURE = /^!\[([^[\]]*)\]/;

function inTicks(code: string): string {
	return code.replace(/^`+|(?<!`)`+$/g, '').trim();
}
