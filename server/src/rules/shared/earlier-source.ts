import { isoInEnglish } from '../../writing/index.js';
import type { Attested } from '../earlier.js';

/** Where something is known from: "in 3 earlier reports, last on 5 February 2018". */
export function sourceOf({ reports, last, later, guess }: Attested): string {
	const kind = later ? 'later' : 'earlier';
	if (guess) return `a guess, made as in ${reports} ${kind} reports`;
	const day = last === '' ? '' : isoInEnglish(last);
	if (reports === 1) return `in the ${kind} report${day && ` of ${day}`}`;
	return `in ${reports} ${kind} reports${day && `, last on ${day}`}`;
}
