/** Who stands before a verb, or after it where the sentence is turned round. */
import { lazily, lowerCase, narrowed, type Span } from '../../../text/index.js';
import { anyOf, latin } from '../../words/index.js';
import { saidBy, says } from '../doubts.js';
import type { WhoKind } from '../weights.js';
import { groupAfter, groupBefore, ofGroup } from './groups.js';
import {
	COMPANIONS,
	followsArticle,
	forms,
	isShouted,
	lastWord,
	namesNobody,
	ofNames,
	onlyDecides,
	type Place,
	REACH,
	type Subject,
} from './naming.js';

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

const patterns = lazily(() => {
	const { capital, word, and, all } = forms();
	const adverb = anyOf(({ outcomes }) => outcomes.adverb);
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

/** Where the adverbs begin that stand before the verb: “se” in “y se reunirán”. */
export function adverbsBefore(place: Place): number {
	const { to } = stretchOf(place);
	return place.text[to] === ' ' ? to + 1 : to;
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
	const isNoun = followsArticle(low.slice(start, from)) || besideAt(place, start, from) !== undefined;
	return isNoun ? undefined : { kind: 'lower', from, to };
}

/** "Ann has", "Ann and Bo have": with whom a sentence begins. */
export function namesFirst({ text, low, least, at, languages }: Place): Span | undefined {
	const [found, names] = patterns().starts.exec(text.slice(least, Math.min(at, least + REACH))) ?? [];
	if (found === undefined) return undefined;
	const to = least + found.length - 1;
	const from = to - names!.length;
	// “AL” are somebody’s initials, “al” is “to the”.
	if (says('beside', languages, `${low.slice(from, to)} `) && !isShouted(text.slice(from, to))) return undefined;
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
