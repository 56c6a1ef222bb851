/**
 * Whether the text gives somebody whom it names a part in the meeting.
 */
import { lean } from '../../text/index.js';
import type { Prose } from '../model.js';
import { anyOf, LANGUAGES } from '../words/index.js';
import type { Mention } from './mentions.js';
import { isRoleWord, isTitle } from './vocabulary.js';

interface Patterns {
	/** Right after the name; and anywhere, for after what is said of the person. */
	readonly says: RegExp;
	readonly verbs: RegExp;
	readonly inverted: RegExp;
	readonly by: RegExp;
	readonly around: readonly (readonly [RegExp, RegExp])[];
	readonly elsewhere: RegExp;
	readonly before: RegExp;
}

let made: Patterns | undefined;

function patterns(): Patterns {
	const known = LANGUAGES.map(({ people }) => people);
	const inverted = known.flatMap((each) => (each.inverted === '' ? [] : [each.inverted])).join('|');
	const says = anyOf(({ people }) => people.says);
	made ??= {
		says: lean(`^${says}(?![\\p{L}-])`, 'u'),
		verbs: lean(`(?<=\\s)${says}(?![\\p{L}-])`, 'gu'),
		inverted: lean(`(?<!\\p{L})(?:${inverted})\\s$`, 'u'),
		by: lean(`(?<!\\p{L})${anyOf(({ people }) => people.by)}\\s(?:[^.;:]{0,60},\\s)?$`, 'u'),
		around: known.flatMap(({ around }) =>
			around ? [[lean(`(?<!\\p{L})${around[0]}\\s$`, 'u'), lean(`^\\s${around[1]}(?!\\p{L})`, 'u')] as const] : [],
		),
		elsewhere: lean(
			`(?<!\\p{L})(?:${anyOf(({ people }) => people.elsewhere)}|(?:in|en|im jahr|nel|em) (?:19|20)\\d\\d)`,
			'u',
		),
		before: lean(`(?<!\\p{L})${anyOf(({ people }) => people.before)}\\s?$`, 'u'),
	};
	return made;
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
/** As much of it as there can be, and a verb. */
const AHEAD = 160;

/** A second name, or more, before the verb of both: "Ann Lee and Bo Roe presented". */
const COMPANY = lean(/^(?:\s(?:\([^()]{1,60}\)))?(?:,)?\s(?:and|et|y|e|und|en|ed|&)\s(?:\p{Lu}[\p{L}'’.-]*\s){1,4}/u);

/** What has been said of a name, by where it starts in its prose. */
const known = new WeakMap<Prose, Map<number, boolean>>();

/** Whether `mention` is said to speak, chair, report or the like in this very meeting. */
export function isSpeaker(mention: Mention): boolean {
	const { prose, from } = mention;
	let answers = known.get(prose);
	if (!answers) {
		answers = new Map();
		known.set(prose, answers);
	}
	let answer = answers.get(from);
	if (answer === undefined) {
		answer = speaks(mention);
		answers.set(from, answer);
	}
	return answer;
}

function speaks({ prose, from, to }: Mention): boolean {
	if (prose.kind === 'heading' || prose.container === 'note') return false;
	// Short cells name tasks and people, long ones tell what was said.
	if (prose.kind === 'cell' && !TELLS.test(prose.text)) return false;
	const { says, verbs, inverted, by, around, elsewhere, before } = made ?? patterns();
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
		if (by.test(low.slice(-FAR)) || around.some(([first, last]) => first.test(near) && last.test(after))) return true;
		// "Interviene il revisore, dott. Greco"
		const comma = /,\s$/.test(near);
		if (inverted.test(comma ? withoutTitles(near.replace(/,(?=\s$)/, '')) : near)) return true;
		if (before.test(near.trimEnd()) || isRelative(low)) return false;
		const company = COMPANY.exec(tail);
		if (company && says.test(after.slice(company[0].length))) return true;
		const straight = /^,?\s/.exec(after);
		if (straight && says.test(after.slice(straight[0].length))) return true;
		if (!GOES_ON.test(after)) return false;
		for (const { index } of after.slice(0, AHEAD).matchAll(verbs)) if (BETWEEN.test(after.slice(0, index))) return true;
		return false;
	}
}

const LINE_START = lean(/(?:^|[\n\r])[^\p{L}\n\r]{0,4}$/u);

/** Whether a line begins with the name and what its bearer said: "Ann Lee (FAO): I agree.", "Bo Roe: why?". */
export function isSayingLabel({ prose: { kind, text }, from, to }: Mention): boolean {
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
		const found = /(\S+)\s+$/.exec(head.slice(Math.max(0, end - 30), end));
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
	// What somebody says may be about other times and places.
	const end = /[.!?](?=\s|$)|(?<!\p{L})(?:that|que|qu['’]|dass|dat|che)(?!\p{L})/u.exec(tail)?.index ?? tail.length;
	return head.slice(start < 0 ? 0 : start + 2) + name + tail.slice(0, end);
}
