/** Who stands before a verb, or after it where the sentence is turned round. */
import { lazily, lowerCase, narrowed, type Span } from '../../text/index.js';
import { saysWhen } from '../meeting/rough-dates.js';
import { anyOf, LANGUAGES, LETTER, latin, type Words } from '../words/index.js';
import { saidBy, says } from './doubts.js';
import { groupAfter, groupBefore, groupOf, ofGroup } from './groups.js';
import type { WhoKind } from './weights.js';

export interface Subject extends Span {
	readonly kind: WhoKind;
	/** Of "he", or before the second of two verbs: with whom the sentence begins, or the one before. */
	readonly near?: Span;
}

export interface Named extends Pick<Subject, 'kind'> {
	/** Empty where nobody is named: "we". */
	readonly written: string;
	/** Who says "Ann and I", or that word if the line does not tell. */
	readonly me?: string;
	/** Of "he": who that is, unless somebody is named who is known. */
	readonly near?: string;
	/** "Geld wird": it may be any noun, as all of them have a capital there. */
	readonly noun?: true;
}

/** A verb, and the words of its languages that may stand around it: of another one, they may be names. */
export interface Place {
	readonly text: string;
	/** `text` in lower case. */
	readonly low: string;
	/** Where the sentence begins, and where the verb does. */
	readonly least: number;
	readonly at: number;
	readonly languages: readonly Words[];
}

/** Of a radio amateur: "K0STK", "VE7NEK". */
const CALL_SIGN = '[A-Z]{1,2}\\d[A-Z]{2,3}(?![\\p{L}\\p{N}])';

/** So many more people may be named with the first one. */
const COMPANIONS = 11;

/** Nobody is named in more words, companions included. */
const REACH = 240;

const patterns = lazily(() => {
	// Of abbreviations, a dot is part: "J. St. Lee".
	const capital = "\\p{Lu}(?:\\p{Ll}?\\.|[\\p{L}\\p{M}'’-]*)";
	const name = `${capital}(?: (?:${anyOf(({ people }) => people.particle)} ){0,2}${capital}){0,3}`;
	const word = '\\p{Ll}[\\p{L}\\p{N}-]{1,38}';
	const handle = '@[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,38}(?: \\p{Lu}\\.?(?![\\p{L}\\p{N}]))?';
	const one = `(?:${handle}|${CALL_SIGN}|${name})`;
	const and = `(?:,? (?:${anyOf(({ grammar }) => grammar.and)}|[&+]) |, | ?/ ?|&)`;
	const all = `${one}(?:${and}${one}){0,${COMPANIONS}}`;
	const the = anyOf(({ grammar }) => [...grammar.the, ...grammar.o]);
	const adverb = anyOf(({ outcomes }) => outcomes.adverb);
	// “Responsible: ”
	const owner = "(?:(\\p{L}[\\p{L}.'’ ]{1,24}?(?: ?:)?) )??";
	const andI = `,? (?:${anyOf(({ grammar }) => grammar.and)}|[&+]) ${anyOf(({ outcomes }) => outcomes.i)}`;
	return {
		before: new RegExp(latin(`(?: \\([^()]{1,30}\\))?(?:${andI})?,?(?: ${adverb}){0,2},? ?$`)),
		andI: new RegExp(latin(`${andI}(?!\\p{L})`), 'y'),
		andFirst: new RegExp(latin(`^(?:${anyOf(({ grammar }) => grammar.and)} )?`)),
		andAtEnd: new RegExp(latin(`,? (?:${anyOf(({ grammar }) => grammar.and)}|[&+]) $`)),
		names: narrowed(`(?<![\\p{L}\\p{N}@._#/’'-])${all}$`, 'u'),
		lower: narrowed(
			`(?<![\\p{L}\\p{N}@._#/’'-])(?:${capital}|${word})(?:${and}(?:${capital}|${word})){0,${COMPANIONS}}$`,
			'u',
		),
		starts: narrowed(`^[^\\p{L}@]{0,6}(${all}) (?=\\p{Ll})`, 'u'),
		after: narrowed(`(?: ${adverb})? (${all})`, 'uy'),
		lead: narrowed(
			`^[^\\p{L}@]{0,6}(?:(${handle})(?= )|[([](${one}|${word})[)\\]] |(${all})(?: ?\\([^()]{1,30}\\))? ?: )`,
			'u',
		),
		atEnd: narrowed(
			`([([] ?|[:：] |\\s(?:[–—-]{1,2}|[-=]{0,2}[>→⇒]) )${owner}(${all}(?: [–—-] ${all}){0,2})[\\s.,;*_\\])]*$`,
			'u',
		),
		owns: new RegExp(
			latin(
				`^(?:${anyOf(({ outcomes }) => outcomes.owns)}|${anyOf(({ section }) => section.action)}(?: \\p{L}{2,4})?) ?:?$`,
			),
		),
		role: new RegExp(latin(`^[^${LETTER}]*((?:${the} )?(?:${anyOf(({ outcomes }) => outcomes.role)}))(?!\\p{L})`)),
		mark: new RegExp(latin(`^${anyOf(({ section }) => section.action)} `)),
		onlyName: narrowed(`^${one}$`, 'u'),
		articled: new RegExp(latin(`(?<!\\p{L})${the} $`)),
		titled: new RegExp(latin(`^${anyOf(({ people }) => people.title)}\\.? `)),
	};
});

export function subjectBefore(place: Place): Subject | undefined {
	const { text, low, languages } = place;
	const { start, to } = stretchOf(place);
	const group = groupBefore(low, start, to);
	if (group) {
		const subject = { kind: group.kind, ...ofGroup(text, low, group.from, to) };
		const others = othersBefore({ ...place, at: subject.from });
		if (others) return { ...subject, from: others.from };
		const beside = besideAt(place, start, subject.from);
		// "The chair of the board", "Ann from the board", but not "talks with the board".
		return beside === undefined || !ONE_OF_MANY.has(group.kind) ? subject : subjectBefore({ ...place, at: beside });
	}
	const names = patterns().names.exec(text.slice(start, to))?.[0];
	if (names === undefined) return undefined;
	const from = to - names.length;
	// "As secretary, Ann"
	if (besideAt(place, start, from + names.indexOf(' ') + 1) !== undefined && names.includes(' ')) return undefined;
	const beside = besideAt(place, start, from);
	if (beside === undefined) return withBody(place, start, from, to) ?? ofNames(place, from, to);
	// "The director of Sports", but nobody in "the talks with Sports".
	const first = subjectBefore({ ...place, at: beside });
	return first && ONE_OF_MANY.has(first.kind) && !onlyDecides(low.slice(first.from, first.to), languages)
		? { ...first, to }
		: undefined;
}

/** Those before "and" that stands before a place: "Ann and the board", "Ann and I". */
export function othersBefore(place: Place): Subject | undefined {
	const { low, least, at } = place;
	const and = patterns().andAtEnd.exec(low.slice(Math.max(least, at - LONGEST_AND), at))?.[0];
	return and === undefined ? undefined : subjectBefore({ ...place, at: at - and.length });
}

const LONGEST_AND = 8;

/** Where "and I" ends that stands right at a place. */
export function andIAt(low: string, at: number): Span | undefined {
	const { andI } = patterns();
	andI.lastIndex = at;
	const found = andI.exec(low);
	if (!found) return undefined;
	const to = at + found[0].length;
	return { from: low.lastIndexOf(' ', to - 1) + 1, to };
}

/** "La commission Sports": a body that has a name. */
function withBody(place: Place, start: number, from: number, to: number): Subject | undefined {
	const { text, low, languages } = place;
	const group = from > start ? groupBefore(low, start, from - 1) : undefined;
	if (group?.kind !== 'body' || besideAt(place, start, group.from) !== undefined) return undefined;
	const body = ofGroup(text, low, group.from, from - 1);
	const isNamed = body.from < group.from && !onlyDecides(low.slice(body.from, body.to), languages);
	return isNamed ? { kind: 'body', from: body.from, to } : undefined;
}

/** Where somebody may be named who stands before the verb and what goes with it. */
function stretchOf({ text, low, least, at }: Place): { start: number; to: number } {
	const start = Math.max(least, at - REACH);
	const between = patterns().before.exec(low.slice(start, at))![0];
	// “Dan” may be somebody, “dan” is “then”.
	const isName = A_NAME().test(text.slice(at - between.length, at));
	return { start, to: at - (isName ? between.length - between.trimEnd().length : between.length) };
}

const A_NAME = lazily(() => narrowed(/\p{Lu}\p{Ll}+ $/u));

/** "Wir haben einen Plan, Ann", "It rains in Ayr, and Ann", but not "with Ann, Bo, and Cy": a clause begins with the names after the comma. */
export function subjectAfterComma(place: Place): Subject | undefined {
	const { start, to } = stretchOf(place);
	const [, last, ...more] = patterns().names.exec(place.text.slice(start, to))?.[0].split(', ') ?? [];
	if (last === undefined || more.length > 0) return undefined;
	const from = to - last.length + patterns().andFirst.exec(lowerCase(last))![0].length;
	return ofNames(place, from, to, from);
}

/** "ann will write": whether a word is somebody's name, the report says. */
export function lowerBefore(place: Place): Subject | undefined {
	const { text, low, languages } = place;
	const { start, to } = stretchOf(place);
	const words = patterns().lower.exec(text.slice(start, to))?.[0];
	if (words === undefined || namesNobody(lastWord(low, to), languages)) return undefined;
	const from = to - words.length;
	const isNoun = patterns().articled.test(low.slice(start, from)) || besideAt(place, start, from) !== undefined;
	return isNoun ? undefined : { kind: 'lower', from, to };
}

/** "Ann has", "Ann and Bo have": with whom a sentence begins. */
export function namesFirst({ text, low, least, at, languages }: Place): Span | undefined {
	const [found, names] = patterns().starts.exec(text.slice(least, Math.min(at, least + REACH))) ?? [];
	if (found === undefined) return undefined;
	const to = least + found.length - 1;
	const from = to - names!.length;
	if (says('beside', languages, `${low.slice(from, to)} `)) return undefined;
	return ofNames({ text, low, languages }, from, to)?.from === from ? { from, to } : undefined;
}

/** With an article and a preposition, somebody else may stand before them. */
const ONE_OF_MANY: ReadonlySet<WhoKind> = new Set(['body', 'role']);

/** Where "from" and the like begins, if it stands before a place. */
function besideAt({ low, languages }: Place, start: number, at: number): number | undefined {
	const found = saidBy('beside', languages, low.slice(start, at));
	return found && start + found.index;
}

/** In "so wird Ann schreiben". @param at where the verb ends. */
export function subjectAfter(place: Omit<Place, 'least'>): Subject | undefined {
	const { text, low, at } = place;
	const group = groupAfter(low, at);
	if (group) return { ...group, from: at + 1 };
	const { after } = patterns();
	after.lastIndex = at;
	const found = after.exec(text);
	if (!found) return undefined;
	const to = at + found[0].length;
	return ofNames(place, to - found[1]!.length, to, at);
}

/** "Ann Lee: ", "@ann ", "(ann) ", "[ann] " at the beginning; any words may stand in brackets, unless they are somebody's name. */
export function leadOf(text: string): Subject | undefined {
	const found = patterns().lead.exec(text.slice(0, REACH));
	if (!found) return undefined;
	const written = found[1] ?? found[2] ?? found[3]!;
	const from = found[0].indexOf(written);
	if (found[2] !== undefined) return { kind: 'lower', from, to: from + written.length };
	return ofNames({ text, low: lowerCase(text), languages: LANGUAGES }, from, from + written.length);
}

/** "Secretary to write" */
export function roleFirst(text: string): Span | undefined {
	const found = patterns().role.exec(lowerCase(text.slice(0, REACH)));
	return found ? { from: found[0].length - found[1]!.length, to: found[0].length } : undefined;
}

/** Names at the end of a text, apart from what it says. */
export interface End extends Span {
	/** What sets them apart: a bracket, a colon, a dash or an arrow. */
	readonly sign: string;
	/** Where that stands. */
	readonly at: number;
	/** "(responsible: Ann)" */
	readonly owns: boolean;
}

/** "(Ann, Bo)", "[Ann]", "– Ann", "-> owner: Ann"; with a colon they may be what it is about. */
export function namesAtEnd(text: string): End | undefined {
	const end = endOf(text);
	return end && A_COLON.test(end.sign) ? undefined : end;
}

/** The same, and “Flyers: Ann”. */
export function endOf(text: string): End | undefined {
	const start = Math.max(0, text.length - REACH);
	const found = patterns().atEnd.exec(text.slice(start));
	if (!found) return undefined;
	const [all, sign, label, names] = found as unknown as [string, string, string | undefined, string];
	const owns = label !== undefined && patterns().owns.test(lowerCase(label));
	// "(Actie: Ann)"
	if (label !== undefined && !owns && !A_LABEL.test(all)) return undefined;
	const from = start + found.index + all.lastIndexOf(names);
	// "(Action Ann)", but not "(Action Group)"
	const mark = label === undefined ? (patterns().mark.exec(lowerCase(names))?.[0].length ?? 0) : 0;
	const low = lowerCase(names.slice(mark));
	const marks = mark > 0 && groupOf(low) !== 'body' && !namesNobody(low, LANGUAGES);
	return {
		sign: sign.trim().slice(-1),
		at: start + found.index,
		from: marks ? from + mark : from,
		to: from + names.length,
		owns: owns || marks,
	};
}

const A_COLON = /[:：]/;
const A_LABEL = /^\(\S{2,10}: /;

const LONGEST_ARTICLE = 6;

const LONGEST_NUMBER = 12;
/** Not the number of an item. */
const AFTER_NUMBER = /\p{L} \d\S* $/u;

const CAPITALS = lazily(() => narrowed(/^\p{Lu}{2,}$/u));

/** Of two letters or more: one is an initial. */
function lastWord(low: string, to: number): string {
	const word = low.slice(low.lastIndexOf(' ', to - 1) + 1, to);
	return word.length > 1 ? word : '-';
}

/** "The meeting": it may decide that others do something. */
export function onlyDecides(low: string, languages: readonly Words[]): boolean {
	return namesNobody(lastWord(low, low.length), languages);
}

/** "Ann Lee", "Dr. Ann Lee": words that may be a name, and nothing else. */
export function isName(words: string): boolean {
	const title = patterns().titled.exec(lowerCase(words))?.[0] ?? '';
	return patterns().onlyName.test(words.slice(title.length));
}

/** „Frau Lee“, even where all nouns have a capital. */
export function isTitled(low: string): boolean {
	return patterns().titled.test(low);
}

/** Whether words in lower case stand for a thing, or for nobody: "goal", "this". */
export function namesNobody(low: string, languages: readonly Words[]): boolean {
	return saidBy('nobody', languages, low)?.[0].length === low.length;
}

/** How long a mark is before names: “ToDO Frau Lee”, but not “Action Group”. */
function markAt(text: string, low: string, from: number, to: number): number {
	const length = patterns().mark.exec(low.slice(from, to))?.[0].length ?? 0;
	return length > SHORTEST_MARK && SEVERAL_CAPITALS().test(text.slice(from, from + length)) ? length : 0;
}

const SHORTEST_MARK = 4;
const SEVERAL_CAPITALS = lazily(() => narrowed(/\p{Lu}\P{Lu}*\p{Lu}/u));

/** @param least what stands before it has nothing to do with the names. */
function ofNames(
	{ text, low, languages }: Pick<Place, 'text' | 'low' | 'languages'>,
	from: number,
	to: number,
	least = 0,
): Subject | undefined {
	let start = from + markAt(text, low, from, to);
	for (;;) {
		const nobody = saidBy('nobody', languages, low.slice(start, to));
		if (!nobody || isShouted(text.slice(start, to))) break;
		start += nobody[0].length;
		if (start >= to) return undefined;
	}
	const written = text.slice(start, to);
	const before = low.slice(Math.max(least, start - LONGEST_ARTICLE), start);
	// "Ein Mieter"
	if (says('an', languages, before)) return undefined;
	// "The Linux Foundation": a name with an article is that of a body or a thing.
	const isThing = patterns().articled.test(before);
	const isNobody = namesNobody(lastWord(low, to), languages);
	// "SO" are somebody's initials, if a list says so.
	if (isNobody && isShouted(written)) return { kind: 'lower', from: start, to };
	if (saysWhen(written) || isNobody) return undefined;
	if (written.startsWith('@')) return { kind: 'known', from: start, to };
	// "At 9AM CET": a unit
	if (CAPITALS().test(written) && AFTER_NUMBER.test(text.slice(Math.max(least, start - LONGEST_NUMBER), start)))
		return undefined;
	if (isThing || CAPITALS().test(written)) return { kind: 'capitals', from: start, to };
	return { kind: /[ /&\d]/.test(written) ? 'full' : 'name', from: start, to };
}

/** Two letters or more, as others may be written anywhere. */
function isShouted(written: string): boolean {
	return CAPITALS().test(written);
}
