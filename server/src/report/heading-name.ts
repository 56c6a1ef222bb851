import type { Prose } from './model.js';
import { OBJECT } from './prose.js';

/** What GitHub makes a heading's address of: its text with what stands in code, without pictures. */
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
