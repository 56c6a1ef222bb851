import { slug } from 'github-slugger';
import type { Text } from '../../text/index.js';
import type { Annex } from '../facts/model.js';
import { writeAnnexNumber } from './numerals.js';

/** `annex-i`, `annex-1`, and the slug of the whole label, whatever kind of block it is. */
export function annexNames({ span, label, word, number }: Annex, text: Text): string[] {
	const whole = text.slice(label.from, label.to).replace(/^[\s#*_]+|(?<![\s#*_])[\s#*_]+$|[*_]{2}/g, '');
	const numbers =
		number && number.style !== 'letter' ? (['arabic', 'roman'] as const).map((style) => ({ ...number, style })) : [];
	return [text.slice(span.from, span.to), whole, ...numbers.map((each) => `${word} ${writeAnnexNumber(each)}`)].map(
		(name) => slug(name),
	);
}
