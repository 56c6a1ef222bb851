/**
 * Whether the text says that somebody it names took part in the meeting.
 */

import { memoizeOn } from '../../incremental/index.js';
import { lazily, narrowed } from '../../text/index.js';
import type { Prose } from '../facts/model.js';
import { sentenceAt } from '../sentences/sentences.js';
import { Alternatives, allButAnd, anyOf, LANGUAGES } from '../words/index.js';
import type { Stretch } from './mentions.js';
import { isRoleWord, isTitle } from './vocabulary.js';

interface Patterns {
	/** What makes somebody a participant, after a name. */
	readonly says: Alternatives;
	/** What may precede that; and which languages allow it. */
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
		says: new Alternatives(
			known.flatMap(({ says }) => says),
			after,
		),
		adverbs: new Alternatives(
			known.flatMap(({ adverb }) => adverb),
			' ',
		),
		modified: known.flatMap(({ adverb, says }) =>
			adverb.length === 0
				? []
				: [[new RegExp(`(?:${adverb.join('|')}) `, 'y'), new Alternatives(says, after)] as const],
		),
		inverted: narrowed(`(?<!\\p{L})(?:${joined(known.map(({ inverted }) => inverted))})\\s$`, 'u'),
		by: narrowed(`(?<!\\p{L})${anyOf(({ people }) => people.by)}\\s(?:[^.;:]{0,60},\\s)?$`, 'u'),
		around: known.flatMap(({ around: { before, after } }) =>
			before === ''
				? []
				: [[narrowed(`(?<!\\p{L})(?:${before})\\s$`, 'u'), narrowed(`^\\s(?:${after})(?!\\p{L})`, 'u')] as const],
		),
		auxiliary: narrowed(`(?<!\\p{L})${anyOf(({ people }) => people.auxiliary)}(?!\\p{L})`, 'u'),
		elsewhere: narrowed(
			`(?<!\\p{L})(?:${anyOf(({ people }) => people.elsewhere)}|${anyOf(({ people }) => people.inYear)} (?:19|20)\\d\\d)`,
			'u',
		),
		before: allButAnd(({ people }) => people.before),
	};
	return made;
}

/** Whether the text at `at`, in lower case, makes somebody a participant: "noted", "also noted". */
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

/** How far a sentence is read on either side of a name. */
const REACH = 220;

/** The most that words right before a name take up; and words with a role in between ("chaired by …,"). */
const NEAR = 80;
const FAR = 150;

/** What may come between a name and its verb: "(WHO)", ", Director of Roads,", ", who leads it,", "of the Ministry". */
// Separate from the verbs: one expression for both takes longer to compile than all others together.
const FROM = lazily(() => anyOf(({ people }) => people.forBody));
const BETWEEN = lazily(() =>
	narrowed(
		`^(?:\\s?\\([^()]{1,80}\\)|,(?:[^,.;:!?()“”"]|\\.[ºª]){2,90}(?=,)|\\s${FROM()}\\s[^,.;:!?()“”"]{2,60}?)?,?\\s$`,
		'',
	),
);
/** How that begins; most names are followed by something else. */
const GOES_ON = lazily(() => new RegExp(`^(?:\\s?\\(|,|\\s${FROM()}\\s)`));
const FROM_ON = lazily(() => new RegExp(`^\\s${FROM()}\\s`));
/** The longest of it, plus a verb. */
const AHEAD = 160;

/** Further names before the verb they share: "Ann Lee and Bo Roe presented". */
const COMPANY = lazily(() =>
	narrowed(
		`^(?:\\s(?:\\([^()]{1,60}\\)))?(?:,)?\\s(?:${anyOf(({ grammar }) => grammar.and)}|&)\\s(?:\\p{Lu}[\\p{L}'’.-]*\\s){1,4}`,
	),
);

/** The answers given about names, by where they start and end in their prose. */
const known = memoizeOn((_: Prose) => new Map<number, boolean>());

/** Whether the named person is said to speak, chair, report or the like at this very meeting. */
export function isSpeaker(name: Stretch): boolean {
	const { prose, from, to } = name;
	const answers = known(prose);
	const key = from * (prose.text.length + 1) + to;
	let answer = answers.get(key);
	if (answer === undefined) {
		answer = speaks(name);
		answers.set(key, answer);
	}
	return answer;
}

function speaks({ prose, from, to }: Stretch): boolean {
	if (prose.kind === 'heading' || prose.within === 'note') return false;
	// Short cells name offices and people; long ones tell what was said.
	if (prose.kind === 'cell' && !TELLS.test(prose.text)) return false;
	const { inverted, by, around, elsewhere, before } = made ?? patterns();
	const head = prose.text.slice(Math.max(0, from - REACH), from);
	const tail = prose.text.slice(to, to + REACH);
	const low = withoutTitles(head.toLowerCase());
	const after = tail.toLowerCase();
	if (!hasPart()) return false;
	if (isQuoted(prose.text.slice(Math.max(0, from - 1000), from))) return false;
	return !elsewhere.test(tellingSentence({ prose, from, to }));

	function hasPart(): boolean {
		// An expression anchored at the end of the text is tried from every position.
		const near = low.slice(-NEAR);
		const comma = /,\s$/.test(near);
		if (by.test(comma ? low.slice(-FAR) : near) || around.some(([first, last]) => first.test(near) && last.test(after)))
			return true;
		// "Interviene il revisore, dott. Greco"
		if (inverted.test(comma ? withoutTitles(near.replace(/,(?=\s$)/, '')) : near)) return true;
		// In "(WHO) Ann Lee", the last word before the name is not the question word.
		const clear = withoutTitles(head.replace(ACRONYM, '').toLowerCase());
		if (before.has(lastWord(clear)) || RELATIVE.test(clear)) return false;
		const company = COMPANY().exec(tail);
		if (company && saysAt(after, company[0].length)) return true;
		const straight = /^,?\s/.exec(after);
		if (straight && saysAt(after, straight[0].length)) return true;
		return GOES_ON().test(after) && saysLater(after.slice(0, AHEAD));
	}
}

const ACRONYM = narrowed(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu);

/** The last word, including the apostrophe that ties it to the next. */
function lastWord(text: string): string {
	const end = text.trimEnd();
	return LAST_WORD.exec(end.slice(end.lastIndexOf(' ') + 1))?.[0] ?? '';
}

const LAST_WORD = narrowed(/(?<!\p{L})\p{L}+['’]?$/u);

/** Whether a verb follows after something about the person. */
function saysLater(after: string): boolean {
	for (const { index } of after.matchAll(/\s/g)) {
		if (!saysAt(after, index + 1)) continue;
		const between = after.slice(0, index + 1);
		// "Ann Lee from FAO may have points to make": she has said nothing yet.
		if (BETWEEN().test(between) && !(FROM_ON().test(between) && patterns().auxiliary.test(between))) return true;
	}
	return false;
}

const LINE_START = narrowed(/(?:^|[\n\r])[^\p{L}\n\r]{0,4}$/u);

/** Whether a line begins with the name and what that person said: "Ann Lee (FAO): I agree.", "Bo Roe: why?". */
export function isSayingLabel({ prose: { kind, text }, from, to }: Stretch): boolean {
	if (kind !== 'paragraph' || !/^(?:\s?:|[\s,(])/.test(text.slice(to, to + 2))) return false;
	const start = LINE_START.test(text.slice(Math.max(0, from - 6), from));
	return start && SAYING().test(text.slice(to, to + REACH));
}

/** Whether a line begins with the name and a colon: "Felipe: …", "**Felipe** (Pier Trust): …". */
export function opensTurn({ prose: { text }, from, to }: Stretch): boolean {
	return LINE_START.test(text.slice(Math.max(0, from - 6), from)) && COLON.test(text.slice(to, to + 40));
}

const COLON = /^(?:\s?\([^()\n]{1,30}\))?\s?:/;

/** A colon, then somebody who speaks in the first person, or asks. */
const SAYING = lazily(() =>
	narrowed(
		`^(?:\\s?\\([^()\\n]{1,40}\\)|,? ${anyOf(({ people }) => people.fromWhere)} [^:\\n]{2,20})?\\s?:\\s+(?!https?:)[^\\n]*(?:\\?|(?<!\\p{L})${anyOf(({ grammar }) => grammar.we)}(?!\\p{L}))`,
	),
);

/** "about which the Minister, Ann Lee, said": said about something, not here. */
const RELATIVE = narrowed(`(?<!\\p{L})${anyOf(({ people }) => people.relative)}(?!\\p{L})[^.;]{0,70}$`, 'u');

function isQuoted(head: string): boolean {
	const opening = Math.max(head.lastIndexOf('“'), head.lastIndexOf('„'), head.lastIndexOf('«'));
	return opening > Math.max(head.lastIndexOf('”'), head.lastIndexOf('»'));
}

const ARTICLE_BEFORE = lazily(() =>
	narrowed(`(?:(?<!\\p{L})${anyOf(({ grammar }) => [...grammar.the, ...grammar.o, ...grammar.elided])}\\s?)?$`),
);

const JOINED = lazily(() => new RegExp(`^${anyOf(({ grammar }) => grammar.joined)}['’]|\\.$`, 'g'));

/** "berichtete Frau Dr. ", "A Sra. " without what belongs to the name. */
function withoutTitles(head: string): string {
	let end = head.length;
	for (;;) {
		const found = /(?<!\S)(\S+)\s+$/.exec(head.slice(Math.max(0, end - 30), end));
		const word = found?.[1]?.replace(JOINED(), '');
		if (!found || word === undefined || !(isTitle(word) || isRoleWord(word))) break;
		end -= found[0].length;
	}
	if (end < head.length) end -= ARTICLE_BEFORE().exec(head.slice(0, end))![0].length;
	return head.slice(0, end);
}

/** The sentence that holds the name, up to what somebody says, which may be about other times and places. */
function tellingSentence({ prose, from, to }: Stretch): string {
	const sentence = sentenceAt(prose.text, from, to, REACH);
	const tail = prose.text.slice(to, sentence.to).toLowerCase();
	return prose.text.slice(sentence.from, to).toLowerCase() + tail.slice(0, THAT().exec(tail)?.index);
}

const THAT = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ grammar }) => grammar.that)}(?!\\p{L})`));
