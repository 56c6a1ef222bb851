/** The form of a date in the place of one: "Date: DD/MM/YYYY", "# Protokoll vom TT.MM.JJJJ". */
import { anyOf, labelsNext, type Prose } from '../../report/index.js';
import { lazily, lowerCase, narrowed, type Span } from '../../text/index.js';

const YEAR = '(?:yyyy|jjjj|aaaa|20\\d\\d)';
/** Of day, month and year in the order of any language; the year may be there. */
export const FORM_OF_DATE = `(?:(?:dd|tt|jj|gg|mm)[./-](?:mm|dd)[./-](?:${YEAR}|yy|jj|aa)|${YEAR}[./-]mm[./-](?:dd|tt|jj|gg))`;
export const FORM_OF_TIME = '(?:hh|uu)[:.]?mm';
const ENDS = '(?![\\p{L}\\p{N}_/-]|\\.\\p{L})';

const FORM = narrowed(`(?<![\\p{L}\\p{N}_./-])${FORM_OF_DATE}${ENDS}`, 'gu');
const BEHIND_LABEL = narrowed(
	`(?<![^\\r\\n])([^:\\r\\n]{1,60}):[ \\t]+((?:${FORM_OF_DATE}|${FORM_OF_TIME})${ENDS})`,
	'gu',
);
const LABEL = lazily(() => narrowed(`^\\P{L}*${anyOf(({ meeting }) => meeting.dateLabel)}$`, 'u'));

/** In the title, and behind labels that want a date: "Date format: DD/MM/YYYY" speaks of the form itself. */
export function* unsetDates({ kind, depth, header, text }: Prose): Generator<Span> {
	if (header === true || !/[mM]{2}/.test(text)) return;
	const low = lowerCase(text);
	if (kind === 'heading') {
		if (depth !== 1) return;
		for (const { index, 0: words } of low.matchAll(FORM)) yield { from: index, to: index + words.length };
		return;
	}
	for (const { index, 0: line, 1: label = '', 2: words = '' } of low.matchAll(BEHIND_LABEL)) {
		if (!LABEL().test(label.trim()) && !labelsNext(label)) continue;
		yield { from: index + line.length - words.length, to: index + line.length };
	}
}
