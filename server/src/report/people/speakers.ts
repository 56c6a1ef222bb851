/**
 * Whether the text gives somebody whom it names a part in the meeting.
 */
import { lean } from '../../text/index.js';
import type { Prose } from '../model.js';
import { PerObject } from '../per-object.js';
import { Alternatives, anyOf, LANGUAGES, spacedWords } from '../words/index.js';
import type { Stretch } from './mentions.js';
import { isRoleWord, isTitle } from './vocabulary.js';

interface Patterns {
	/** What gives somebody a part, after a name. */
	readonly says: Alternatives;
	/** What may stand before that; and what the languages are in which something may. */
	readonly adverbs: Alternatives;
	readonly modified: readonly (readonly [adverb: RegExp, says: Alternatives])[];
	readonly inverted: RegExp;
	readonly by: RegExp;
	readonly around: readonly (readonly [RegExp, RegExp])[];
	readonly auxiliary: RegExp;
	readonly elsewhere: RegExp;
	readonly before: ReadonlySet<string>;
}

let made: Patterns | undefined;

function patterns(): Patterns {
	const known = LANGUAGES.map(({ people }) => people);
	const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('|');
	const after = '(?![\\p{L}-])';
	made ??= {
		says: new Alternatives(joined(known.map(({ says }) => says)), after),
		adverbs: new Alternatives(joined(known.map(({ adverb }) => adverb)), ' '),
		modified: known.flatMap(({ adverb, says }) =>
			adverb === '' ? [] : [[new RegExp(`(?:${adverb}) `, 'y'), new Alternatives(says, after)] as const],
		),
		inverted: lean(`(?<!\\p{L})(?:${joined(known.map(({ inverted }) => inverted))})\\s$`, 'u'),
		by: lean(`(?<!\\p{L})${anyOf(({ people }) => people.by)}\\s(?:[^.;:]{0,60},\\s)?$`, 'u'),
		around: known.flatMap(({ around }) =>
			around ? [[lean(`(?<!\\p{L})${around[0]}\\s$`, 'u'), lean(`^\\s${around[1]}(?!\\p{L})`, 'u')] as const] : [],
		),
		auxiliary: lean(`(?<!\\p{L})${anyOf(({ people }) => people.auxiliary)}(?!\\p{L})`, 'u'),
		elsewhere: lean(
			`(?<!\\p{L})(?:${anyOf(({ people }) => people.elsewhere)}|(?:in|en|im jahr|nel|em) (?:19|20)\\d\\d)`,
			'u',
		),
		before: spacedWords(({ people }) => people.before),
	};
	return made;
}

/** Whether what stands in `text` at `at`, in lower case, gives somebody a part: "noted", "also noted". */
function saysAt(text: string, at: number): boolean {
	const { says, adverbs, modified } = made ?? patterns();
	if (says.endAt(text, at) >= 0) return true;
	if (adverbs.endAt(text, at) < 0) return false;
	return modified.some(([adverb, verbs]) => {
		adverb.lastIndex = at;
		return adverb.test(text) && verbs.endAt(text, adverb.lastIndex) >= 0;
	});
}

/** A cell with a whole sentence. */
const TELLS = /[.!?](?:\s|$)|^[\s\S]{80}/;

/** How far a sentence is looked at on either side of a name. */
const REACH = 220;

/** The words right before a name are no longer; nor are those with which a role stands between ("chaired by …,"). */
const NEAR = 80;
const FAR = 150;

/** What may stand between a name and its verb: "(WHO)", ", Director of Roads,", ", who leads it,", "of the Ministry". */
// Apart from the verbs: one expression of both takes longer to compile than all others together.
const FROM = 'of|from|for|representing|on behalf of|de|du|della|del|da|do|van|vom|von|namens|pour';
const BETWEEN = lean(
	`^(?:\\s?\\([^()]{1,80}\\)|,(?:[^,.;:!?()“”"]|\\.[ºª]){2,90}(?=,)|\\s(?:${FROM})\\s[^,.;:!?()“”"]{2,60}?)?,?\\s$`,
	'',
);
/** How that begins; most names are followed by something else. */
const GOES_ON = new RegExp(`^(?:\\s?\\(|,|\\s(?:${FROM})\\s)`);
const FROM_ON = new RegExp(`^\\s(?:${FROM})\\s`);
/** As much of it as there can be, and a verb. */
const AHEAD = 160;

/** A second name, or more, before the verb of both: "Ann Lee and Bo Roe presented". */
const COMPANY = lean(/^(?:\s(?:\([^()]{1,60}\)))?(?:,)?\s(?:and|et|y|e|und|en|ed|&)\s(?:\p{Lu}[\p{L}'’.-]*\s){1,4}/u);

/** What has been said of a name, by where it starts in its prose. */
const known = new PerObject<Prose, Map<number, boolean>>();

/** Whether whoever is named is said to speak, chair, report or the like in this very meeting. */
export function isSpeaker(name: Stretch): boolean {
	const { prose, from } = name;
	let answers = known.get(prose);
	if (!answers) {
		answers = new Map();
		known.set(prose, answers);
	}
	let answer = answers.get(from);
	if (answer === undefined) {
		answer = speaks(name);
		answers.set(from, answer);
	}
	return answer;
}

function speaks({ prose, from, to }: Stretch): boolean {
	if (prose.kind === 'heading' || prose.container === 'note') return false;
	// Short cells name tasks and people, long ones tell what was said.
	if (prose.kind === 'cell' && !TELLS.test(prose.text)) return false;
	const { inverted, by, around, elsewhere, before } = made ?? patterns();
	const head = prose.text.slice(Math.max(0, from - REACH), from);
	const tail = prose.text.slice(to, to + REACH);
	const low = withoutTitles(head.toLowerCase());
	const after = tail.toLowerCase();
	if (!hasPart()) return false;
	if (isQuoted(prose.text.slice(Math.max(0, from - 1000), from))) return false;
	return !elsewhere.test(sentenceAround(low, prose.text.slice(from, to).toLowerCase(), after));

	function hasPart(): boolean {
		// An expression that must end where the text does is tried from every place before.
		const near = low.slice(-NEAR);
		const comma = /,\s$/.test(near);
		if (by.test(comma ? low.slice(-FAR) : near) || around.some(([first, last]) => first.test(near) && last.test(after)))
			return true;
		// "Interviene il revisore, dott. Greco"
		if (inverted.test(comma ? withoutTitles(near.replace(/,(?=\s$)/, '')) : near)) return true;
		if (before.has(lastWord(near)) || isRelative(low)) return false;
		const company = COMPANY.exec(tail);
		if (company && saysAt(after, company[0].length)) return true;
		const straight = /^,?\s/.exec(after);
		if (straight && saysAt(after, straight[0].length)) return true;
		return GOES_ON.test(after) && saysLater(after.slice(0, AHEAD));
	}
}

/** The last word, with the apostrophe that ties it to the next. */
function lastWord(text: string): string {
	const end = text.trimEnd();
	return LAST_WORD.exec(end.slice(end.lastIndexOf(' ') + 1))?.[0] ?? '';
}

const LAST_WORD = lean(/(?<!\p{L})\p{L}+['’]?$/u);

/** Whether a verb follows after something that is said of the person. */
function saysLater(after: string): boolean {
	for (const { index } of after.matchAll(/\s/g)) {
		if (!saysAt(after, index + 1)) continue;
		const between = after.slice(0, index + 1);
		// "Ann Lee from FAO may have points to make": she says nothing yet.
		if (BETWEEN.test(between) && !(FROM_ON.test(between) && patterns().auxiliary.test(between))) return true;
	}
	return false;
}

const LINE_START = lean(/(?:^|[\n\r])[^\p{L}\n\r]{0,4}$/u);

/** Whether a line begins with the name and what its bearer said: "Ann Lee (FAO): I agree.", "Bo Roe: why?". */
export function isSayingLabel({ prose: { kind, text }, from, to }: Stretch): boolean {
	if (kind !== 'paragraph' || !/^(?:\s?:|[\s,(])/.test(text.slice(to, to + 2))) return false;
	const start = LINE_START.test(text.slice(Math.max(0, from - 6), from));
	return start && SAYING.test(text.slice(to, to + REACH));
}

/** A colon, and somebody who speaks of himself, or asks. */
const SAYING = lean(
	/^(?:\s?\([^()\n]{1,40}\)|,? (?:at|on|from|via) [^:\n]{2,20})?\s?:\s+(?!https?:)[^\n]*(?:\?|(?<!\p{L})(?:I|[Ww]e|[Yy]ou|[Oo]ur|[Mm]y|[Ii]ch|[Ww]ir|[Ii]k|[Ww]ij|[Jj]e|[Jj]['’]\p{L}+|[Nn]ous|[Yy]o|[Nn]osotros|[Cc]reo|[Ee]u|[Nn]ós|[Aa]cho|[Ii]o|[Nn]oi|[Pp]enso)(?!\p{L}))/u,
);

const RELATIVE = lean(
	/(?<!\p{L})(?:which|whom|whose|who|lequel|laquelle|dont|cuyo|quien|welche[rsmn]?|deren|dessen|waarvan|waarover|wiens|cui|quem|cujo)(?!\p{L})[^.;]{0,70}$/u,
);

/** "about which the Minister, Ann Lee, said": it was said of something, not here. */
function isRelative(head: string): boolean {
	return RELATIVE.test(head);
}

function isQuoted(head: string): boolean {
	const opening = Math.max(head.lastIndexOf('“'), head.lastIndexOf('„'), head.lastIndexOf('«'));
	return (
		opening >
		Math.max(
			head.lastIndexOf('”'),
			head.lastIndexOf('»'),
			opening >= 0 && head[opening] === '„' ? head.lastIndexOf('“') : -1,
		)
	);
}

const ARTICLE_BEFORE = lean(/(?:(?<!\p{L})(?:a|o|il|la|le|el|der|die|de|l['’])\s?)?$/u);

/** "berichtete Frau Dr. ", "A Sra. " without what belongs to the name. */
function withoutTitles(head: string): string {
	let end = head.length;
	for (;;) {
		const found = /(?<!\S)(\S+)\s+$/.exec(head.slice(Math.max(0, end - 30), end));
		const word = found?.[1]?.replace(/\.$/, '');
		if (!found || word === undefined || !(isTitle(word) || isRoleWord(word))) break;
		end -= found[0].length;
	}
	if (end < head.length) end -= ARTICLE_BEFORE.exec(head.slice(0, end))![0].length;
	return head.slice(0, end);
}

/** The sentence that holds the name, as far as it is looked at. */
function sentenceAround(head: string, name: string, tail: string): string {
	const start = Math.max(
		head.lastIndexOf('. '),
		head.lastIndexOf('? '),
		head.lastIndexOf('! '),
		head.lastIndexOf('\n\n'),
	);
	return head.slice(start < 0 ? 0 : start + 2) + name + tail.slice(0, END.exec(tail)?.index ?? tail.length);
}

/** Of the sentence, or of what tells who speaks: what somebody says may be about other times and places. */
const END = lean(/[.!?](?=\s|$)|(?<!\p{L})(?:that|que|qu['’]|dass|dat|che)(?!\p{L})/u);
