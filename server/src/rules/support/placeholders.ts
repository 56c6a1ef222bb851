import { anyOf } from '../../report/index.js';
import { lean } from '../../text/index.js';

const LINK = anyOf((words) => words.link);
const TASK = anyOf((words) => words.toDo);
const FILLER =
	'(?:the|a|an|here|no|yet|still|not|available|please|to|le|la|les|un|una|de|du|el|il|o|der|die|das|den|het|hier|ici|aquí|aqui|qui)';

/** Alone between the parentheses, it is no file that anyone has. */
const WORD =
	/^(?:to ?do|tb[dca]|x{2,}|\?+|\.{2,}|…|_+|-+|#+|n\/a|none|pending|missing|placeholder|fehlt|folgt|volgt|ontbreekt|pendiente|pendente|falta|manquant|mancante|(?:insert|paste|put)[ _-]?(?:link|url)(?:[ _-]?here)?|(?:link|url)[ _-]?here|your[ _-]?(?:link|url)(?:[ _-]?here)?|add[ _-]?(?:link|url)|(?:to ?do|tb[dca])[_-](?:link|url)|(?:link|url)[_-](?:to ?do|tb[dca]))$/i;
const NOUN = /^(?:url|link|hyperlink|lien|enlace|vínculo|verknüpfung|koppeling|collegamento|hiperligação)$/iu;
const TO_DO = /^(?:(?:to ?do|tb[dca])\b|\?{2,}|x{3,})\s*[:;,.–—-]?\s/i;
const BARE_SCHEME = /^(?:https?|ftp|mailto):\/{0,2}(?:www\.?)?$/i;
/** What a template engine fills in, so that it is no gap of the author's. */
const TEMPLATE = /\{\{|\{%|<%|\$\{|\$\(|\{[a-z_][\w.-]*\}/i;

// The three below are matched against phrases in lower case.
const NO_LINK = lean(
	`^(?:(?:no|not|missing|without|kein(?:en)?|geen|pas de|sin|sem|nessun) ${LINK}(?: ${FILLER})*|(?:not|noch nicht|pas encore|aún no|nog niet|ainda não|non ancora) (?:yet )?(?:available|online|published|ready|verfügbar|disponible|beschikbaar|disponível|disponibile))$`,
	'u',
);
const WAITS = lean(`^(?:${FILLER} ){0,2}${TASK}(?: ${FILLER}){0,2}[.!]?$`, 'u');
/** Up to three words that say which link is meant: "insert meeting link", "link to the slides needed". */
const WHICH = "(?:[\\p{L}\\d'’-]+ ){0,3}";
const WHERETO = "(?: (?:to|for|of|zu[mr]?|vers|naar|para|al?|au|alle?) [\\p{L}\\d'’ -]{1,60})?";
const ASKS = lean(
	[
		`^(?:${FILLER} ){0,3}(?:${TASK}[: ]+(?:${FILLER} ){0,3}){1,3}${LINK}${WHERETO}(?: ${FILLER})*[.!]?$`,
		`^(?:please )?(?:insert|add|paste|put|insérer|einfügen|insertar|invoegen|inserir|inserire) ${WHICH}(?:link|url|lien|enlace)${WHERETO}(?: ${FILLER})*[.!]?$`,
		`^(?:${FILLER} )*${LINK}${WHERETO}\\s?(?:[:–—-]\\s?|\\s)(?:${FILLER} )*(?:(?:is|ist|est|es|è) )?${TASK}(?: ${FILLER})*[.!]?$`,
		`^${WHICH}(?:link|url)\\s?(?:[:–—-]\\s?|\\s)(?:needed|missing|to ?do|tbd|tbc|tba|to come|to follow|to be added)[.!]?$`,
		'^(?:link|url)\\s?\\?+$',
	].join('|'),
	'u',
);

/** Whether `destination`, as CommonMark reads it, was never filled in. */
export function isPlaceholder(destination: string): boolean {
	const bare = destination.trim().replace(/^<|>$/g, '').trim();
	if (bare === '' || WORD.test(bare) || NOUN.test(bare) || BARE_SCHEME.test(bare)) return true;
	// `https://TODO` was begun, and not gone on with.
	const host = /^https?:\/\/(?:www\.)?([^/]+)\/?$/i.exec(bare)?.[1];
	return host !== undefined && (WORD.test(host) || NOUN.test(host));
}

/** Whether `destination` is a fragment such as `#todo`: a gap, unless a heading is called so. */
export function isPlaceholderFragment(destination: string): boolean {
	const name = destination.slice(1);
	return destination.startsWith('#') && (WORD.test(name) || NOUN.test(name));
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
	return ASKS.test(squeeze(note));
}

/** Whether a destination in several words, which is no destination, was never filled in: `no link`. */
export function isPlaceholderPhrase(words: string): boolean {
	const phrase = squeeze(words);
	if (isTemplate(phrase)) return false;
	return (
		TO_DO.test(`${phrase} `) || NO_LINK.test(phrase) || WAITS.test(phrase) || ASKS.test(phrase) || HERE.test(phrase)
	);
}

const HERE = /^(?:link|url|address)(?: (?:goes|comes))? here$/u;

function squeeze(text: string): string {
	return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
