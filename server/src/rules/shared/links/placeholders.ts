import { anyOf } from '../../../report/index.js';
import { lazily, narrowed, oneLine } from '../../../text/index.js';

const LINK = anyOf(({ markup }) => markup.link);
const TASK = anyOf(({ markup }) => markup.toDo);
const FILLER = anyOf(({ markup }) => markup.filler);
const ADDRESS = anyOf(({ markup }) => markup.linkNoun);
const PUT_IN = anyOf(({ markup }) => markup.putIn);
const HERE = anyOf(({ markup }) => markup.here);

/** Alone between the parentheses, it is nobody's real file. */
const WORD = lazily(
	() =>
		new RegExp(
			`^(?:to ?do|tb[dca]|x{2,}|\\?+|\\.{2,}|…|_+|-+|#+|n/a|${anyOf(({ markup }) => markup.missing)}|(?:${PUT_IN}|${anyOf(({ markup }) => markup.your)})[ _-]?${ADDRESS}(?:[ _-]?${HERE})?|${ADDRESS}[ _-]?${HERE}|(?:to ?do|tb[dca])[_-]${ADDRESS}|${ADDRESS}[_-](?:to ?do|tb[dca]))$`,
			'i',
		),
);
const NOUN = new RegExp(`^${ADDRESS}$`, 'iu');
const TO_DO = /^(?:(?:to ?do|tb[dca])\b|\?{2,}|x{3,})\s*[:;,.–—-]?\s/i;
const BARE_SCHEME = /^(?:https?|ftp|mailto):\/{0,2}(?:www\.?)?$/i;
/** Filled in by a template engine, so not a gap of the author's. */
const TEMPLATE = /\{\{|\{%|<%|\$\{|\$\(|\{[a-z_][\w.-]*\}/i;

// The three below are matched against lower-case phrases.
const NO_LINK = lazily(() => {
	const without = anyOf(({ markup }) => markup.without);
	const [notYet, available] = [anyOf(({ markup }) => markup.notYet), anyOf(({ markup }) => markup.available)];
	return narrowed(`^(?:${without} ${LINK}(?: ${FILLER})*|${notYet} ${available})$`);
});
const WAITS = lazily(() => narrowed(`^(?:${FILLER} ){0,2}${TASK}(?: ${FILLER}){0,2}[.!]?$`, 'u'));
/** Up to three words that say which link is meant: "insert meeting link", "link to the slides needed". */
const WHICH = "(?:[\\p{L}\\d'’-]+ ){0,3}";
const WHERETO = `(?: ${anyOf(({ markup }) => markup.whereTo)} [\\p{L}\\d'’ -]{1,60})?`;
/** Most bracketed words are not about a link, and this is told far sooner. */
const NAMES_LINK = lazily(() => new RegExp(LINK));
const ASKS = lazily(() =>
	narrowed(
		[
			`^(?:${FILLER} ){0,3}(?:${TASK}[: ]+(?:${FILLER} ){0,3}){1,3}${LINK}${WHERETO}(?: ${FILLER})*[.!]?$`,
			`^(?:${FILLER} )?${PUT_IN} ${WHICH}${LINK}${WHERETO}(?: ${FILLER})*[.!]?$`,
			`^(?:${FILLER} )*${LINK}${WHERETO}\\s?(?:[:–—-]\\s?|\\s)(?:${FILLER} )*(?:${anyOf(({ grammar }) => grammar.is)} )?${TASK}(?: ${FILLER})*[.!]?$`,
			`^${WHICH}${LINK}\\s?(?:[:–—-]\\s?|\\s)${TASK}[.!]?$`,
			`^${ADDRESS}\\s?\\?+$`,
		].join('|'),
		'u',
	),
);

/** Whether `destination`, as CommonMark reads it, was never filled in. */
export function isPlaceholder(destination: string): boolean {
	const bare = destination.trim().replace(/^<|>$/g, '').trim();
	if (bare === '' || WORD().test(bare) || NOUN.test(bare) || BARE_SCHEME.test(bare)) return true;
	// `https://TODO` was started, but not finished.
	const host = /^https?:\/\/(?:www\.)?([^/]+)\/?$/i.exec(bare)?.[1];
	return host !== undefined && (WORD().test(host) || NOUN.test(host));
}

/** Whether `destination` is a fragment such as `#todo`: a gap, unless a heading is called so. */
export function isPlaceholderFragment(destination: string): boolean {
	const name = destination.slice(1);
	return destination.startsWith('#') && (WORD().test(name) || NOUN.test(name));
}

/** Whether `url` is a scheme and nothing more. */
export function isBareScheme(url: string): boolean {
	return BARE_SCHEME.test(url);
}

export function isTemplate(text: string): boolean {
	return TEMPLATE.test(text);
}

/** Whether a bracket note asks for a link: `[insert link]`, `[link needed]`. */
export function asksForLink(note: string): boolean {
	return asks(oneLine(note).toLowerCase());
}

function asks(phrase: string): boolean {
	return NAMES_LINK().test(phrase) && ASKS().test(phrase);
}

/** Whether a destination of several words, which is invalid, was never filled in: `no link`. */
export function isPlaceholderPhrase(words: string): boolean {
	const phrase = oneLine(words).toLowerCase();
	if (isTemplate(phrase)) return false;
	return (
		TO_DO.test(`${phrase} `) ||
		NO_LINK().test(phrase) ||
		WAITS().test(phrase) ||
		asks(phrase) ||
		LINK_HERE().test(phrase)
	);
}

const LINK_HERE = lazily(() => new RegExp(`^${anyOf(({ markup }) => markup.linkHere)}$`, 'u'));
