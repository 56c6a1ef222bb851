import { anyOf } from '../../report/index.js';

const WORD =
	/^(?:to ?do|tb[dca]|url|link|hyperlink|x{2,}|\?{2,}|\.{2,}|…|_+|-+|placeholder|insert[ _-]?(?:link|url)(?:[ _-]?here)?|(?:link|url)[ _-]?here|your[ _-]?(?:link|url)(?:[ _-]?here)?|add[ _-]?(?:link|url))$/i;
const TO_DO = /^(?:to ?do|tb[dca])\b\s*[:–—-]?\s/i;
const BARE_SCHEME = /^(?:https?|ftp|mailto):\/{0,2}(?:www\.?)?$/i;
/** What a template engine fills in, so that it is no gap of the author's. */
const TEMPLATE = /\{\{|\{%|<%|\$\{|\$\(/;

/** Whether `destination`, as CommonMark reads it, was never filled in. */
export function isPlaceholder(destination: string): boolean {
	const bare = destination.trim().replace(/^<|>$/g, '').trim();
	return bare === '' || bare === '#' || WORD.test(bare) || BARE_SCHEME.test(bare);
}

/** Whether `destination` is a fragment such as `#todo`: a gap, unless a heading is called so. */
export function isPlaceholderFragment(destination: string): boolean {
	return destination.startsWith('#') && WORD.test(destination.slice(1));
}

export function isTemplate(text: string): boolean {
	return TEMPLATE.test(text);
}

const LINK = anyOf((words) => words.link);
const TASK = anyOf((words) => words.toDo);
const FILLER = '(?:the|a|an|here|no|yet|still|not|available|to|le|la|un|una|de|el|il|der|die|das|hier|ici|aquí|qui)';
const NO_LINK = new RegExp(
	`^(?:no|not|missing|without|kein(?:en)?|geen|pas de|sin|sem|nessun) ${LINK}(?: ${FILLER})*$`,
	'iu',
);
const ASKS = new RegExp(
	`^(?:(?:${FILLER} ){0,3}(?:${TASK}[: ]+(?:${FILLER} ){0,3}){1,3}${LINK}|(?:${FILLER} )*${LINK}[: ]+(?:${FILLER} )*(?:(?:is|ist|est|es|è) )?${TASK})(?: ${FILLER})*[.!]?$`,
	'iu',
);

/** Whether a bracket note asks for a link: `[insert link]`, `[link needed]`. */
export function asksForLink(note: string): boolean {
	return ASKS.test(squeeze(note));
}

/** Whether a destination in several words, which is no destination, was never filled in: `no link`. */
export function isPlaceholderPhrase(words: string): boolean {
	const phrase = squeeze(words);
	return !isTemplate(phrase) && (TO_DO.test(`${phrase} `) || NO_LINK.test(phrase) || ASKS.test(phrase));
}

function squeeze(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
