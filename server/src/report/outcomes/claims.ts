/** What the sentences of a line say of decisions, and of what somebody is to do, whoever that may be. */
import { memoize } from '../../incremental/index.js';
import { isUpper, lazily, lowerCase, narrowed, type Span } from '../../text/index.js';
import { sentencesOf } from '../sentences/sentences.js';
import { anyOf, LANGUAGES, latin } from '../words/index.js';
import type { OutcomeKind } from './marks.js';
import { namesNobody, type Subject, subjectAfter, subjectBefore } from './subject.js';
import { mayTell, type Verb, verbsIn } from './verbs.js';
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
	/** Of a decision: hardly anything follows the verb. */
	readonly leads?: boolean;
}

const patterns = lazily(() => {
	const whole = (source: string): RegExp => new RegExp(latin(`(?<!\\p{L})${source}(?!\\p{L})`));
	const turning = LANGUAGES.filter(({ outcomes }) => outcomes.turns).map(({ outcomes }) => outcomes);
	return {
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
		and: new RegExp(latin(`(?:^|[\\s,])${anyOf(({ grammar }) => grammar.and)}\\s$`)),
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

/** The sentences of a line that may say what is to be done, in order. */
export function actionsIn(text: string): readonly Claim[] {
	return claimsIn(text, 'action', actionAt);
}

/** The sentences of a line that may say what was decided, in order. */
export function decisionsIn(text: string): readonly Claim[] {
	return claimsIn(text, 'decision', decisionAt);
}

const NONE: readonly Claim[] = [];

const OPEN_QUOTE = /^["“„«]/;
const CLOSE_QUOTE = /["“”»]\.?$/;

function claimsIn(
	text: string,
	kind: OutcomeKind,
	claimAt: (line: Line, verb: Verb) => Claim | undefined,
): readonly Claim[] {
	const low = lowerCase(text);
	if (!mayTell(text, low, kind)) return NONE;
	// What stands in quotation marks is quoted from elsewhere.
	const trimmed = text.trim();
	if (OPEN_QUOTE.test(trimmed) && CLOSE_QUOTE.test(trimmed)) return NONE;
	const { length } = trimmed;
	let speaker: Span | undefined;
	let found: Claim[] | undefined;
	for (const sentence of sentencesOf(text)) {
		speaker = speakerAt(text, sentence.from) ?? speaker;
		const verbs = verbsIn(low, sentence, kind);
		if (verbs.length === 0) continue;
		const about = aboutSentence(text.slice(sentence.from, sentence.to), length);
		const line = { text, low, sentence, about, ...(speaker && { speaker }) };
		let best: Claim | undefined;
		for (const verb of verbs) {
			const claim = claimAt(line, verb);
			if (claim && (!best || isDoubtful(best))) best = claim;
		}
		if (!best) continue;
		found ??= [];
		found.push(best);
	}
	return found ?? NONE;
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
	const { name, from, to } = verb;
	if (name !== 'decided' && !(patterns().opens.test(low.slice(from)) && opensClause(line, from))) {
		const subject = subjectOf(line, verb);
		if (!subject || !DECIDE.has(subject.kind)) return undefined;
	}
	const evidence: Evidence[] = [EVIDENCE_OF[name], ...line.about];
	if (isEarlier(line, verb)) evidence.push('earlier');
	const said = before(line, to);
	const clause = said.slice(Math.max(said.lastIndexOf(','), said.lastIndexOf(';')) + 1);
	if (patterns().undecided.test(clause)) evidence.push('undecided');
	const more = low.slice(to, sentence.to).match(WORD())?.length ?? 0;
	return { ...sentence, evidence, leads: more <= FEW };
}

/** "Agreed on the following points:" leads to what was; more words tell it. */
const FEW = 3;
const WORD = lazily(() => /[\p{L}\d]+/gu);

/** What one person agrees to is no decision. */
const DECIDE: ReadonlySet<WhoKind> = new Set(['body', 'everybody', 'we', 'capitals']);

function actionAt(line: Line, verb: Verb): Claim | undefined {
	const { low, sentence } = line;
	const { name } = verb;
	// "Will: we paid"
	if (verb.from < (line.speaker?.to ?? 0)) return undefined;
	const mustOpen = name === 'to' || name === 'please';
	if (mustOpen && !beginsNear(line, verb.from)) return undefined;
	if (name === 'to' && isUpper(line.text, verb.from)) return undefined;
	// "Ravalitera" ends as a verb does.
	const who = doerOf(line, verb);
	const isName = isUpper(line.text, verb.from) && (name === 'will' || name === 'takesOn');
	if (isName && who?.kind !== 'speaker') return undefined;
	if (!who) return undefined;
	if (mustOpen && !opensClause(line, who.from)) return undefined;
	if (name === 'to' && !A_SMALL_LETTER().test(line.text.slice(verb.to))) return undefined;
	// "We do not know who will."
	if (name === 'will' && who.kind !== 'speaker' && !A_SIGN().test(line.text.slice(verb.to, sentence.to)))
		return undefined;
	const rest = low.slice(verb.from, verb.from + AHEAD);
	if (DECIDE.has(who.kind) && patterns().decides.test(rest)) return undefined;
	const evidence: Evidence[] = [EVIDENCE_OF[name], ...line.about];
	if (isEarlier(line, verb)) evidence.push('earlier');
	const { state, not, perhaps } = patterns();
	if (state.test(rest)) evidence.push('state');
	if (not.test(/^[^.,;:(]*/.exec(rest)![0])) evidence.push('not');
	if (perhaps.test(before(line, verb.from))) evidence.push('perhaps');
	if (sentence.to - sentence.from > LONG) evidence.push('long');
	const written = line.text.slice(who.from, who.to);
	const noun = isOfNouns(verb.words) && (name === 'will' || who.from > sentence.from);
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
	decided: 'decided',
	decides: 'decides',
	opens: 'opens',
} as const satisfies Record<Verb['name'], Evidence>;

function doerOf(line: Line, verb: Verb): Subject | undefined {
	const nowhere = { from: verb.from, to: verb.from };
	switch (verb.name) {
		case 'iWill':
			return line.speaker ? { ...line.speaker, kind: 'speaker' } : { ...nowhere, kind: 'i' };
		case 'weWill':
			return { ...nowhere, kind: 'we' };
		case 'itWill':
			return { ...nowhere, kind: 'nobody' };
		case 'theyWill':
			return saidBefore(line, verb.from);
		case 'please':
			// Whoever says it means others.
			return subjectBefore(line.text, line.low, line.sentence.from, verb.from);
		default:
			return subjectOf(line, verb);
	}
}

const turns = memoize((words) => patterns().turns.test(words));
const isOfNouns = memoize((words) => patterns().ofNouns.test(words));

function subjectOf(line: Line, verb: Verb): Subject | undefined {
	const { text, low, sentence, speaker } = line;
	const before = subjectBefore(text, low, sentence.from, verb.from);
	if (before) return before;
	// "Ann: to write", "Ann: a proposal – will write"
	const isSaid = speaker && (!A_SIGN().test(text.slice(speaker.to, verb.from)) || verb.name !== 'to');
	if (isSaid && opensClause(line, verb.from)) return { ...speaker, kind: 'speaker' };
	return turns(verb.words) ? subjectAfter(text, low, verb.to) : undefined;
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
	const to = Math.min(line.sentence.to, verb.to + NEAR);
	const said = before(line, to);
	return patterns().earlier.test(said.slice(said.lastIndexOf(';', said.length - NEAR) + 1));
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
