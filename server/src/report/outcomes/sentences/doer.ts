/** Who is to do what the verb of a sentence says. */
import { lazily, narrowed, type Span, wordBefore } from '../../../text/index.js';
import { says } from '../doubts.js';
import { A_SIGN, languagesOf, ONLY_AND, opensClause, type Sentence } from '../lines/clauses.js';
import { groupAtEnd, groupOf } from '../people/groups.js';
import type { Place, Subject } from '../people/naming.js';
import {
	adverbsBefore,
	andIAt,
	lowerBefore,
	namesFirst,
	othersBefore,
	subjectAfter,
	subjectAfterComma,
	subjectBefore,
} from '../people/subject.js';
import { apartIn } from '../people/who.js';
import type { WhoKind } from '../weights.js';
import type { Verb } from './verbs.js';

/** What one person agrees to is no decision. */
export const DECIDE: ReadonlySet<WhoKind> = new Set(['body', 'everybody', 'we', 'capitals']);

export function doerOf(line: Sentence, verb: Verb): Subject | undefined {
	const nowhere = { from: verb.from, to: verb.from };
	switch (verb.name) {
		case 'iWill': {
			const others = withMe(line, verb);
			if (others) return others;
			const speaker = line.speaker ?? speakerAtEnd(line, verb.from);
			return speaker ? { ...speaker, kind: 'speaker' } : { ...nowhere, kind: 'i' };
		}
		case 'weWill':
			return weAt(line, verb);
		case 'willBe':
		case 'itWill':
			return { ...nowhere, kind: 'nobody' };
		case 'theyWill':
			return saidBefore(line, verb);
		case 'please':
			// Whoever says it means others.
			return subjectBefore(placeOf(line, verb));
		case 'asks':
			return askedBy(line, verb);
		case 'byWhom':
			return allWho(line, verb);
		case 'to':
			return inBrackets(line, verb) ?? subjectOf(line, verb);
		default:
			return subjectOf(line, verb);
	}
}

/** "It is late, ann: I will" */
function speakerAtEnd({ text, sentence }: Sentence, at: number): Span | undefined {
	const name = A_LABEL().exec(text.slice(Math.max(sentence.from, at - LONGEST_LABEL), at))?.[1];
	return name === undefined
		? undefined
		: { from: text.lastIndexOf(name, at), to: text.lastIndexOf(name, at) + name.length };
}

const LONGEST_LABEL = 40;
const A_LABEL = lazily(() => narrowed(/(?<![^\s([{])(@?\p{L}[\p{L}\p{N}_.-]{1,30}): $/u));

/** "Ann and" of "Ann and I will", but nobody in "I asked Ann, and I will". */
function withMe(line: Sentence, verb: Verb): Subject | undefined {
	const others = othersBefore(placeOf(line, verb));
	return others && andIAt(line.low, others.to) && opensClause(line, others.from) ? others : undefined;
}

export function subjectOf(line: Sentence, verb: Verb): Subject | undefined {
	const { text, sentence, speaker } = line;
	const place = placeOf(line, verb);
	const named = subjectBefore(place);
	const isOther = named && (isObject(line, verb, named) || isEnded(line, verb, named) || isState(line, verb, named));
	const before = isOther ? undefined : named;
	const isThing = before === undefined || before.kind === 'capitals';
	// "On May Day, Ann"
	const isAside = before?.kind === 'full' && !opensClause(line, before.from);
	const last = (isThing || isAside) && subjectAfterComma(place);
	const after = isThing && TURN.has(verb.name) ? turnedAfter(place, verb) : undefined;
	// „Die Einladungen übernimmt Ann“
	if (before?.kind === 'capitals' && after && !last && NOUNS_DO.has(verb.name) && ENDS.test(text.slice(after.to)))
		return { kind: 'they', from: before.from, to: after.to };
	if (last || before) return last || before;
	// "Ann: to write", "Ann: a proposal – will write"
	const isHis = speaker && (sentence.from <= speaker.to || !namesFirst(place));
	const isSaid = isHis && (!A_SIGN().test(text.slice(speaker.to, verb.from)) || verb.name !== 'to');
	if (isSaid && opensClause(line, verb.from)) return { ...speaker, kind: 'speaker' };
	if (after) return after;
	const said = text.slice(sentence.from, verb.from);
	// "Will write", "Orders the cups", below a name
	const isAbove =
		GOES_ON.has(verb.name) || (DOES.has(verb.name) && !says('isTo', verb.languages, line.low.slice(verb.from)));
	if (isAbove && !A_SIGN().test(said)) return { from: verb.from, to: verb.from, kind: 'above' };
	if (!GOES_ON.has(verb.name) || !opensItsClause(line, place)) {
		const isTo = verb.name === 'to';
		const lower = isTo || NOUNS_DO.has(verb.name) ? lowerBefore(place) : undefined;
		// "Kim to write and go to the mayor"
		return lower && isTo && A_SIGN().test(text.slice(sentence.from, lower.from)) ? undefined : lower;
	}
	// "Ann has called, will write", "Ann has called and offered to write"
	const first = namesFirst(place);
	const since = first && text.slice(first.to, verb.from);
	// "Ann has called; the board met and agreed to pay"
	if (since?.includes(';')) return undefined;
	const isNear = since !== undefined && since.length < NEAR && !since.trimEnd().includes(',');
	return first && { kind: 'they', ...first, ...(isNear && { near: first }) };
}

/** The verb does, or the adverbs before it: “y se reunirán”. */
function opensItsClause(line: Sentence, place: Place): boolean {
	const { low, at } = place;
	const least = adverbsBefore(place);
	const last = wordBefore(low, at);
	return [at, last, wordBefore(low, last)].some((each) => each >= least && opensClause(line, each));
}

const ENDS = /^\s*(?:[.,;:()]|$)/;

/** Whoever begins the sentence may do these, too. */
const GOES_ON: ReadonlySet<Verb['name']> = new Set(['will', 'takesOn']);
const DOES: ReadonlySet<Verb['name']> = new Set(['does', 'doesAny']);

/** „Bericht erstellen“: the infinitive is a verb of several; „Ann hat angeboten“ ends as one does. */
function isObject(line: Sentence, { name, languages, to }: Verb, { kind, from, to: end }: Subject): boolean {
	const { text, low } = line;
	const isThing = THINGS.has(kind) && apartIn(text.slice(from, end)).length === 1;
	// „Sie wollen nicht die Leitung übernehmen“
	const isLast = ONE_OF_MANY.has(kind) && ENDS.test(text.slice(to)) && !opensClause(line, from);
	const isOne = isThing || isLast;
	const nouns = languages.filter(({ grammar }) => grammar.capitalNouns);
	const isOneWord = !low.slice(end + 1, to).includes(' ');
	return name === 'takesOn' && isOne && isOneWord && says('forWhom', nouns, low.slice(from, to));
}

/** “I talked to Ann, will write to her”, but not “Our chair, Ann, will”. */
function isEnded({ text, sentence, speaker }: Sentence, verb: Verb, { from, to }: Span): boolean {
	const least = Math.max(sentence.from, speaker?.to ?? 0);
	return (
		verb.name === 'will' && /^,\s*$/.test(text.slice(to, verb.from)) && /[\p{L}\p{N}]\s$/u.test(text.slice(least, from))
	);
}

/** “Ann estará presente”, of which the words for those present are the end, not a subject. */
function isState({ low }: Sentence, { languages }: Verb, { kind, from }: Subject): boolean {
	return ONE_OF_MANY.has(kind) && says('state', languages, low.slice(wordBefore(low, from), from));
}

const ONE_OF_MANY: ReadonlySet<WhoKind> = new Set(['body', 'role']);
const THINGS: ReadonlySet<WhoKind> = new Set(['name', 'full', 'capitals']);

/** "We" of "we will"; Spanish "vamos a" has no word for it. */
function weAt(line: Sentence, verb: Verb): Subject {
	const { low } = line;
	const { from, to } = verb;
	// „Ana y yo vamos a“
	const others = subjectBefore(placeOf(line, verb));
	if (others && andIAt(low, others.to)) return others;
	const word = low.slice(from, to).split(/[\s'’]/, 1)[0]!;
	return { kind: 'we', from, to: groupOf(word) === 'we' ? from + word.length : from };
}

/** Who acts, if the sentence may be turned round: they may stand within a verb of two words, too („räumt Ann die Halle auf“). */
function turnedAfter(place: Place, verb: Verb): Subject | undefined {
	if (!verb.languages.some(({ outcomes }) => outcomes.turns)) return undefined;
	const first = place.low.indexOf(' ', verb.from);
	const within = first >= 0 && first < verb.to ? subjectAfter({ ...place, at: first }) : undefined;
	return subjectAfter({ ...place, at: verb.to }) ?? within;
}

function placeOf({ text, low, sentence, languages }: Sentence, verb: Verb): Place {
	return { text, low, least: sentence.from, at: verb.from, languages: languagesOf(languages, [verb]) };
}

/** Nobody else is told of in between. */
const NEAR = 60;

/** Where the sentence is turned round, who acts follows these. */
const TURN: ReadonlySet<Verb['name']> = new Set(['will', 'takesOn', 'does', 'decides']);

/** "The flyers (Ann) to be printed", but not "The chair (Ann) to be elected": it counts if they are known. */
function inBrackets({ text, low, sentence }: Sentence, { from: at, languages }: Verb): Subject | undefined {
	if (text[at - 2] !== ')' || !says('state', languages, low.slice(at, at + REACH))) return undefined;
	const least = Math.max(sentence.from, at - REACH);
	const opening = text.lastIndexOf('(', at);
	if (opening <= least || groupAtEnd(low.slice(least, opening).trimEnd()) === 'role') return undefined;
	return { kind: 'they', from: opening + 1, to: at - 2 };
}

/** "Ann asked Bo to": one or several people, and then what they are to do. */
function askedBy(line: Sentence, verb: Verb): Subject | undefined {
	const asked = subjectAfter({ ...placeOf(line, verb), at: verb.to });
	return asked && says('asked', verb.languages, line.low.slice(asked.to).trimStart()) ? asked : undefined;
}

/** "By Ann", "par Ann et par Bo": with a preposition each. */
function allWho(line: Sentence, verb: Verb): Subject | undefined {
	const { low } = line;
	const by = low.slice(low.lastIndexOf(' ', verb.to - 1), verb.to);
	const after = (at: number) => subjectAfter({ ...placeOf(line, verb), at: at + by.length });
	const last = verb.to - by.length;
	const first = after(Math.max(verb.from, low.indexOf(`${by} `, verb.from))) ?? after(last);
	const next = first ? low.indexOf(`${by} `, first.to) : -1;
	const isNext = next >= 0 && ONLY_AND().test(low.slice(first!.to, next));
	const second = isNext ? after(next) : undefined;
	return second ? { ...first!, to: second.to } : first;
}

/** "Ann said that she will write", "Ann was away. She will write": all that was said before, as it may name several. */
function saidBefore(line: Sentence, verb: Verb): Subject {
	const { text, sentence, speaker } = line;
	const { from: at } = verb;
	const from = Math.max(speaker?.to ?? 0, Math.min(sentence.from, at - REACH));
	// "Shed: Ann was away. She will write"
	const end = sentence.from < at ? at : sentence.from - 2;
	const nearby = Math.max(0, from - 2);
	const said = text.slice(nearby, end + 1);
	const stop = Math.max(said.lastIndexOf('. '), said.lastIndexOf(': '));
	const least = stop < 0 ? 0 : nearby + stop + 2;
	const near = least >= from ? namesFirst({ ...placeOf(line, verb), least, at: end }) : undefined;
	return { kind: 'they', from, to: at, ...(near && { near }) };
}

/** Pronouns refer to what is near. */
const REACH = 160;

/** Verbs that any noun may have, and a name in small letters. */
export const NOUNS_DO: ReadonlySet<Verb['name']> = new Set(['will', 'takesOn', 'does', 'doesAny']);
