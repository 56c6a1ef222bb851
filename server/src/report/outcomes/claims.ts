/** What the sentences of a line say of decisions, and of what somebody is to do, whoever that may be. */
import { isUpper, lazily, lowerCase, matchesOf, narrowed, type Span } from '../../text/index.js';
import { allWords, anyOf, LANGUAGES, latin } from '../words/index.js';
import { sentencesOf } from './sentences.js';
import { namesNobody, type Subject, subjectAfter, subjectBefore } from './subject.js';
import type { Evidence, WhoKind } from './weights.js';

export interface Named extends Pick<Subject, 'kind'> {
	/** Empty where nobody is named: "we". */
	readonly written: string;
	/** "Geld wird": it may be any noun, as all of them have a capital there. */
	readonly noun?: true;
}

/** A sentence that may say so: places are those in the line. */
export interface Claim extends Span {
	/** Who is to do it; absent of a decision. `kind` does not tell whether somebody of that name is known. */
	readonly who?: Named;
	/** What else speaks for it or against it. */
	readonly evidence: readonly Evidence[];
}

/** The verbs of an action and of a decision, one group each. */
const ACTS = ['iWill', 'weWill', 'theyWill', 'itWill', 'takesOn', 'please', 'will', 'to'] as const;
const DECISIONS = ['decided', 'decides', 'opens'] as const;

const patterns = lazily(() => {
	const grouped = (names: readonly (typeof ACTS | typeof DECISIONS)[number][]): RegExp => {
		const groups = names.map((name) => `(${anyOf(({ outcomes }) => outcomes[name])})`);
		return new RegExp(latin(`(?<!\\p{L})(?:${groups.join('|')})(?!\\p{L})`), 'g');
	};
	const whole = (source: string): RegExp => new RegExp(latin(`(?<!\\p{L})${source}(?!\\p{L})`));
	const turning = LANGUAGES.filter(({ outcomes }) => outcomes.turns).map(({ outcomes }) => outcomes);
	return {
		acts: grouped(ACTS),
		decisions: grouped(DECISIONS),
		undecided: whole(anyOf(({ outcomes }) => outcomes.undecided)),
		earlier: whole(anyOf(({ outcomes }) => outcomes.earlier)),
		not: whole(anyOf(({ outcomes }) => outcomes.not)),
		perhaps: whole(anyOf(({ outcomes }) => outcomes.perhaps)),
		state: new RegExp(latin(`^${anyOf(({ outcomes }) => outcomes.state)}(?!\\p{L})`)),
		decides: new RegExp(latin(`^${anyOf(({ outcomes }) => outcomes.decides)}(?!\\p{L})`)),
		opens: new RegExp(latin(`^${anyOf(({ outcomes }) => outcomes.opens)}(?!\\p{L})`)),
		turns: new RegExp(
			latin(`^(?:${turning.flatMap(({ will, takesOn, decides }) => [will, takesOn, decides]).join('|')})$`),
		),
		ofNouns: new RegExp(
			latin(`^${anyOf(({ grammar, outcomes }) => (grammar.capitalNouns ? [outcomes.will, outcomes.takesOn] : []))}$`),
		),
		clause: new RegExp(latin(`[.;:,([–—•]|\\s-|\\s${anyOf(({ grammar }) => grammar.and)}\\s`)),
		and: new RegExp(latin(`(?:^|[\\s,])${anyOf(({ grammar }) => grammar.and)} $`)),
	};
});

/** "Ann Lee (FAO): ", "JT - ": who says the line. */
const SPEAKER = lazily(() =>
	narrowed(
		/^[^\p{L}@]{0,6}(@?\p{L}[\p{L}\p{N}'’._-]*(?: \p{Lu}[\p{L}'’.-]*){0,3})(?: ?\([^()]{1,40}\))?(?: ?:| [–—-])\s/u,
	),
);

interface Line {
	readonly text: string;
	readonly low: string;
	readonly sentence: Span;
	/** Who says the sentence. */
	readonly speaker?: Span;
	/** What the sentence is, whatever its verb. */
	readonly about: readonly Evidence[];
}

type Verb = RegExpExecArray;

/** The sentences of a line that may say what is to be done, in order. */
export function actionsIn(text: string): readonly Claim[] {
	return claimsIn(text, patterns().acts, actionAt);
}

/** The sentences of a line that may say what was decided, in order. */
export function decisionsIn(text: string): readonly Claim[] {
	return mayDecide(text) ? claimsIn(text, patterns().decisions, decisionAt) : NONE;
}

const NONE: readonly Claim[] = [];

/** Looking up the beginnings of words takes a tenth of the time that the expression does. */
function mayDecide(text: string): boolean {
	for (const word of lowerCase(text).match(WORDS()) ?? []) if (stems().has(word.slice(0, STEM))) return true;
	return false;
}

const STEM = 5;
const WORDS = lazily(() => new RegExp(latin('\\p{L}{3,}'), 'g'));
const stems = lazily(() => allWords(({ outcomes }) => outcomes.stems));

function claimsIn(
	text: string,
	verbs: RegExp,
	claimAt: (line: Line, verb: Verb) => Claim | undefined,
): readonly Claim[] {
	const low = lowerCase(text);
	const all = matchesOf(low, verbs);
	if (all.length === 0) return NONE;
	const length = text.trim().length;
	let speaker: Span | undefined;
	const found: Claim[] = [];
	let next = 0;
	for (const sentence of sentencesOf(text)) {
		speaker = speakerAt(text, sentence.from) ?? speaker;
		const about = aboutSentence(text.slice(sentence.from, sentence.to), length);
		const line = { text, low, sentence, about, ...(speaker && { speaker }) };
		let best: Claim | undefined;
		for (; next < all.length && all[next]!.index < sentence.to; next++) {
			const claim = claimAt(line, all[next]!);
			if (claim && (!best || isDoubtful(best))) best = claim;
		}
		if (best) found.push(best);
	}
	return found;
}

function isDoubtful({ evidence }: Claim): boolean {
	return evidence.includes('state') || evidence.includes('undecided');
}

/** Who says the line, if it begins with that. */
export function speakerOf(text: string): Span | undefined {
	return speakerAt(text, 0);
}

/** "… Is it? Ann: I will": whoever begins to speak at a place. */
function speakerAt(text: string, at: number): Span | undefined {
	const head = SPEAKER().exec(text.slice(at, at + LONGEST_HEAD));
	if (!head || (at > 0 && !/:\s$/.test(head[0]))) return undefined;
	// "Goal: to write"
	if (/\p{Ll}/u.test(head[1]!) && namesNobody(lowerCase(head[1]!))) return undefined;
	const from = at + head[0].indexOf(head[1]!);
	return { from, to: from + head[1]!.length };
}

const LONGEST_HEAD = 90;

function decisionAt(line: Line, verb: Verb): Claim | undefined {
	const { low, sentence } = line;
	const name = DECISIONS[groupOf(verb)]!;
	const from = verb.index;
	if (name !== 'decided' && !(patterns().opens.test(low.slice(from)) && opensClause(line, from))) {
		const subject = subjectOf(line, verb);
		if (!subject || !DECIDE.has(subject.kind)) return undefined;
	}
	const evidence: Evidence[] = [name, ...line.about];
	if (isEarlier(line, verb)) evidence.push('earlier');
	const said = before(line, from + verb[0].length);
	const clause = said.slice(Math.max(said.lastIndexOf(','), said.lastIndexOf(';')) + 1);
	if (patterns().undecided.test(clause)) evidence.push('undecided');
	return { ...sentence, evidence };
}

/** What one person agrees to is no decision. */
const DECIDE: ReadonlySet<WhoKind> = new Set(['body', 'everybody', 'we', 'capitals']);

function actionAt(line: Line, verb: Verb): Claim | undefined {
	const { low, sentence } = line;
	const name = ACTS[groupOf(verb)]!;
	// "Will: we paid"
	if (verb.index < (line.speaker?.to ?? 0)) return undefined;
	const mustOpen = name === 'to' || name === 'please';
	if (mustOpen && !beginsNear(line, verb.index)) return undefined;
	if (name === 'to' && isUpper(line.text, verb.index)) return undefined;
	// "Ravalitera" ends as a verb does.
	const who = doerOf(line, verb, name);
	const isName = isUpper(line.text, verb.index) && (name === 'will' || name === 'takesOn');
	if (isName && who?.kind !== 'speaker') return undefined;
	if (!who || (who.kind !== 'speaker' && who.kind !== 'they' && who.from < sentence.from)) return undefined;
	if (mustOpen && !opensClause(line, who.from)) return undefined;
	if (name === 'to' && !A_SMALL_LETTER().test(line.text.slice(verb.index + verb[0].length))) return undefined;
	const rest = low.slice(verb.index, verb.index + AHEAD);
	if (DECIDE.has(who.kind) && patterns().decides.test(rest)) return undefined;
	const evidence: Evidence[] = [EVIDENCE_OF[name], ...line.about];
	if (isEarlier(line, verb)) evidence.push('earlier');
	const { state, not, perhaps } = patterns();
	if (state.test(rest)) evidence.push('state');
	if (not.test(/^[^.,;:(]*/.exec(rest)![0])) evidence.push('not');
	if (perhaps.test(before(line, verb.index))) evidence.push('perhaps');
	if (sentence.to - sentence.from > LONG) evidence.push('long');
	const written = line.text.slice(who.from, who.to);
	const noun = patterns().ofNouns.test(verb[0]) && (name === 'will' || who.from > sentence.from);
	return { ...sentence, who: { kind: who.kind, written, ...(noun && { noun }) }, evidence };
}

/** The longest words that tell that something only will be so. */
const AHEAD = 60;

/** A longer sentence says more than what somebody is to do. */
const LONG = 220;

const EVIDENCE_OF = {
	iWill: 'will',
	weWill: 'will',
	theyWill: 'will',
	itWill: 'takesOn',
	takesOn: 'takesOn',
	please: 'please',
	will: 'will',
	to: 'to',
} as const satisfies Record<(typeof ACTS)[number], Evidence>;

function doerOf(line: Line, verb: Verb, name: (typeof ACTS)[number]): Subject | undefined {
	const nowhere = { from: verb.index, to: verb.index };
	switch (name) {
		case 'iWill':
			return line.speaker ? { ...line.speaker, kind: 'speaker' } : { ...nowhere, kind: 'i' };
		case 'weWill':
			return { ...nowhere, kind: 'we' };
		case 'itWill':
			return { ...nowhere, kind: 'nobody' };
		case 'theyWill':
			return saidBefore(line, verb.index);
		case 'please':
			// Whoever says it means others.
			return subjectBefore(line.text, line.low, verb.index);
		default:
			return subjectOf(line, verb);
	}
}

function isTo(verb: Verb): boolean {
	return ACTS[groupOf(verb)] === 'to';
}

function groupOf(verb: Verb): number {
	return verb.slice(1).findIndex((each) => each !== undefined);
}

function subjectOf(line: Line, verb: Verb): Subject | undefined {
	const { text, low, speaker } = line;
	const before = subjectBefore(text, low, verb.index);
	if (before) return before;
	// "Ann: to write", "Ann: a proposal – will write"
	const isSaid = speaker && (!A_SIGN().test(text.slice(speaker.to, verb.index)) || !isTo(verb));
	if (isSaid && opensClause(line, verb.index)) return { ...speaker, kind: 'speaker' };
	return patterns().turns.test(verb[0]) ? subjectAfter(text, low, verb.index + verb[0].length) : undefined;
}

/** "Ann said that she will write", "Ann was away. She will write": all that was said before, as it may name several. */
function saidBefore({ sentence, speaker }: Line, at: number): Subject {
	return { kind: 'they', from: Math.max(speaker?.to ?? 0, Math.min(sentence.from, at - REACH)), to: at };
}

/** Pronouns refer to what is near. */
const REACH = 160;

function aboutSentence(said: string, lengthOfLine: number): readonly Evidence[] {
	const found: Evidence[] = [];
	if (/\?[)\]”"’»*_]*$/.test(said.slice(-NEAR))) found.push('question');
	if (said.length === lengthOfLine) found.push('whole');
	return found;
}

function isEarlier(line: Line, verb: Verb): boolean {
	const to = Math.min(line.sentence.to, verb.index + verb[0].length + NEAR);
	return patterns().earlier.test(before(line, to));
}

/** What a sentence says before a place, in lower case, as far as it matters. */
function before({ low, sentence }: Line, at: number): string {
	return low.slice(Math.max(sentence.from, at - FAR), at);
}

/** Longer sentences are talk. */
const FAR = 300;

/** "We agreed last week to", but not "we agreed to pay what he had paid". */
const NEAR = 15;

/** What may stand before a clause and its first word. */
const OPENING = /(?:[.;:,([–—•]|\s--?)[\s"“*_[(]*$/;

/** Few people are named in so many characters, and their sentence or clause begins with them: most verbs are elsewhere. */
function beginsNear({ text, sentence }: Line, at: number): boolean {
	const start = Math.max(sentence.from, at - NEAREST);
	const before = text.slice(start, at);
	return start === sentence.from || patterns().clause.test(before.toLowerCase());
}

const NEAREST = 60;

/** Nothing but signs stands before it in its sentence, or what ends another clause. */
function opensClause({ text, low, sentence }: Line, at: number): boolean {
	const before = text.slice(sentence.from, at);
	return (
		!A_SIGN().test(before) || OPENING.test(before.slice(-8)) || patterns().and.test(low.slice(Math.max(0, at - 6), at))
	);
}

const A_SIGN = lazily(() => narrowed(/[\p{L}\p{N}]/u));
/** Begins the verb in "Ann to write", but not what follows in "Introduction to Roads". */
const A_SMALL_LETTER = lazily(() => narrowed(/^ \p{Ll}/u));
