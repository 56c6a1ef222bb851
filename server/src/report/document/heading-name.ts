import type { Prose } from '../facts/model.js';
import { OBJECT } from '../facts/prose.js';
import { withCode } from '../facts/with-code.js';

/** What GitHub builds a heading's anchor from: its text, with code, without images. */
export function headingName(heading: Prose, source: string): string {
	return withCode(heading, source, { from: 0, to: heading.text.length }, false).replaceAll(OBJECT, '');
}
