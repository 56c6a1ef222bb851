import type { Prose } from '../facts/model.js';
import { OBJECT } from '../facts/prose.js';

/** What GitHub builds a heading's anchor from: its text, with code, without images. */
export function headingName({ text, marks }: Prose, source: string): string {
	if (!text.includes(OBJECT)) return text;
	let name = '';
	let at = 0;
	for (const { kind, plain, span } of marks) {
		if (kind !== 'code' || plain.from < at) continue;
		const code = source.slice(span.from, span.to).replace(/^`+|(?<!`)`+$/g, '');
		name += text.slice(at, plain.from) + code.trim();
		at = plain.to;
	}
	return (name + text.slice(at)).replaceAll(OBJECT, '');
}
