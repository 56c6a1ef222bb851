/** What words that stand apart say: what is to be filled in there, or what somebody is asked for. */
import { anyOf } from '../../report/index.js';
import { lazily, lowerCase, narrowed, oneLine } from '../../text/index.js';
import { isPlace } from '../../writing/index.js';
import { FORM_OF_DATE, FORM_OF_TIME } from './unset-dates.js';

const patterns = lazily(() => ({
	note: narrowed(
		`^(?:(?:${anyOf(({ markup }) => markup.blanks)})|${FORM_OF_DATE}|${FORM_OF_TIME}|[.… ]*(?:tb[acd]|to ?do|x{3,}|\\?{2,})(?![\\p{L}\\p{N}-]).*|(?:\\S+ ){0,3}(?:\\.{3}|…) ?\\?|${anyOf(({ markup }) => markup.toFillIn.opens)}[: ]\\s*(?!["'“„«‘])\\S.*|(?:\\S+ ){0,4}${anyOf(({ markup }) => markup.toFillIn.whole)})[.!?]*$`,
		'u',
	),
	link: narrowed(`^${anyOf(({ markup }) => markup.link)}$`, 'u'),
	linkTo: narrowed(`^${anyOf(({ markup }) => markup.link)} ${anyOf(({ markup }) => markup.whereTo)} \\p{L}`, 'u'),
	name: narrowed(`^${anyOf(({ markup }) => markup.nameBlanks)}$`, 'u'),
	asks: words(anyOf(({ markup }) => markup.instructions.asks)),
	acts: words(anyOf(({ markup }) => markup.instructions.acts)),
	on: words(anyOf(({ markup }) => markup.instructions.on)),
	you: words(anyOf(({ markup }) => markup.you)),
}));

function words(source: string): RegExp {
	return narrowed(`(?<!\\p{L})${source}(?!\\p{L})`, 'u');
}

/** "link" */
export function isLink(note: string): boolean {
	return patterns().link.test(lowerCase(note));
}

/** "link to the slides" */
export function isLinkTo(note: string): boolean {
	return patterns().linkTo.test(lowerCase(note));
}

/** Whether the words of a note say what is to be filled in there. */
export function isBlankNote(note: string): boolean {
	const words = lowerCase(oneLine(note));
	return isPlace(words) || patterns().note.test(words);
}

/** "NAME", in small letters. */
export function isNameBlank(low: string): boolean {
	return patterns().name.test(low);
}

/** "please add yourself" */
export function isInstruction(content: string): boolean {
	const low = lowerCase(content);
	const { asks, acts, on } = patterns();
	return asks.test(low) && acts.test(low) && on.test(low);
}

/** @param low in small letters: whether it speaks to somebody. */
export function saysYou(low: string): boolean {
	return patterns().you.test(low);
}

/** "@Ann, is this right?": to a colleague, who is to answer before the report goes out. */
export const ASKED = narrowed(/^@\p{L}[\p{L}\p{N}_-]{1,30}[,:]? [^\r\n]{3,}\?$/u);
