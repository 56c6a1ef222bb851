/** What the sentences of a line say of decisions, and of what somebody is to do, whoever that may be. */
import { isUpper, lazily, lowerCase, narrowed, type Span } from '../../text/index.js';
import type { Words } from '../words/index.js';
import { A_SIGN, A_SMALL_LETTER, languagesOf, opensClause, type Sentence, sentencesIn } from './clauses.js';
import { DECIDE, doerOf, NOUNS_DO, subjectOf } from './doer.js';
import { saidBy, says } from './doubts.js';
import type { OutcomeKind } from './marks.js';
import { andIAt, isTitled, type Named, namesNobody, onlyDecides } from './subject.js';
import { mayTell, type Verb, verbsIn } from './verbs.js';
import type { Evidence, WhoKind } from './weights.js';

/** A sentence that may say so: places are those in the line. */
export interface Claim extends Span {
	/** Who is to do it; absent of a decision. `kind` does not tell whether somebody of that name is known. */
	readonly who?: Named;
	/** What else speaks for it or against it. */
	readonly evidence: readonly Evidence[];
	/** To whom it is done, if the sentence has somebody before the verb who may be a person: then `who` does nothing. */
	readonly whom?: string;
	/** Of a decision told without a subject, and of what has to be done at the end of a line: who says so. */
	readonly speaker?: string;
	/** Of an election: whom it names, and nobody else. */
	readonly elects?: string;
	/** Where the clause begins of whoever is to do it, within the sentence. */
	readonly clause?: number;
	/** Hardly anything follows the verb. */
	readonly leads?: boolean;
}

const ITS_REST = "[\\p{L}\\p{N}'’._-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3}";

/** "Ann Lee (FAO): ", "Ann / Bo: ", "JT - ": who says the line. */
const SPEAKER = lazily(() =>
	narrowed(
		`^[^\\p{L}@]{0,12}(@?\\p{L}${ITS_REST}(?: ?[/&+] ?@?\\p{Lu}${ITS_REST}){0,3})(?: ?\\([^()]{1,40}\\))?(?: ?:| [–—-])\\s`,
		'u',
	),
);

/** The sentences of a line that may say what is to be done, in order. @param languages of the report. */
export function actionsIn(text: string, languages: readonly Words[]): readonly Claim[] {
	return claimsIn(text, languages, 'action', actionAt);
}

/** The sentences of a line that may say what was decided, in order. @param languages of the report. */
export function decisionsIn(text: string, languages: readonly Words[]): readonly Claim[] {
	return claimsIn(text, languages, 'decision', decisionAt);
}

/** No sentence that tells of one thing: each of its verbs would be asked about all of it. */
const ENDLESS = 2_000;

const OPEN_QUOTE = /^["“„«]/;
const CLOSE_QUOTE = /["“”»]\.?$/;

function claimsIn(
	text: string,
	languages: readonly Words[],
	kind: OutcomeKind,
	claimAt: (line: Sentence, verb: Verb) => Claim | undefined,
): readonly Claim[] {
	const low = lowerCase(text);
	if (!mayTell(text, low, kind)) return [];
	// What stands in quotation marks is quoted from elsewhere.
	const trimmed = text.trim();
	if (OPEN_QUOTE.test(trimmed) && CLOSE_QUOTE.test(trimmed)) return [];
	let speaker: Span | undefined;
	const found: Claim[] = [];
	for (const sentence of sentencesIn(text)) {
		const verbs = sentence.to - sentence.from > ENDLESS ? [] : verbsIn(low, sentence, kind, languages);
		speaker = speakerAt(text, sentence.from, languagesOf(languages, verbs)) ?? speaker;
		if (verbs.length === 0) continue;
		const about = aboutSentence(text.slice(sentence.from, sentence.to), trimmed.length);
		const line = { text, low, sentence, languages, about, ...(speaker && { speaker }) };
		found.push(...verbs.flatMap((verb) => claimAt(line, verb) ?? []));
	}
	return found;
}

/** "… Is it? Ann: I will", but not "Goal: to write": whoever begins to speak at a place. */
function speakerAt(text: string, at: number, languages: readonly Words[]): Span | undefined {
	const label = speakerOf(text, at);
	const written = label ? text.slice(label.from, label.to) : '';
	return /\p{Ll}/u.test(written) && namesNobody(lowerCase(written), languages) ? undefined : label;
}

/** Who says what follows a place, by the label there. */
export function speakerOf(text: string, at = 0): Span | undefined {
	const head = SPEAKER().exec(text.slice(at, at + LONGEST_HEAD));
	if (!head) return undefined;
	const from = at + head[0].indexOf(head[1]!);
	return { from, to: from + head[1]!.length };
}

const LONGEST_HEAD = 90;

function decisionAt(line: Sentence, verb: Verb): Claim | undefined {
	const { low, sentence } = line;
	const { name, from, to, languages } = verb;
	const isAlone = name === 'decided' || name === 'shallBe';
	const opens = isAlone || (says('opens', languages, low.slice(from)) && opensClause(line, from));
	const subject = opens ? undefined : subjectOf(line, verb);
	if (!opens && !(subject && DECIDE.has(subject.kind))) return undefined;
	const evidence: Evidence[] = [EVIDENCE_OF[name], ...line.about];
	if (isEarlier(line, verb)) evidence.push('earlier');
	const told = before(line, name === 'shallBe' ? from : to);
	const clause = told.slice(Math.max(told.lastIndexOf(','), told.lastIndexOf(';')) + 1);
	if (says('undecided', languages, clause)) evidence.push('undecided');
	// Anybody may tell what a body decided; "AL" may be one, or somebody.
	const letters = subject?.kind === 'capitals' ? subject : undefined;
	const said = isAlone || subject?.kind === 'body' ? undefined : (line.speaker ?? letters);
	const speaker = said && sentence.from <= said.from ? line.text.slice(said.from, said.to) : undefined;
	return {
		...sentence,
		evidence,
		leads: isShort(low.slice(to, sentence.to)),
		...(speaker !== undefined && { speaker }),
	};
}

function isShort(rest: string): boolean {
	return (rest.match(WORD())?.length ?? 0) <= FEW;
}

/** "Agreed on the following points:" leads to what was; more words tell it. */
const FEW = 3;
const WORD = lazily(() => /[\p{L}\d]+/gu);

function actionAt(line: Sentence, verb: Verb): Claim | undefined {
	const { low, sentence } = line;
	const { name, languages } = verb;
	// "Will: we paid"
	if (verb.from < (line.speaker?.to ?? 0)) return undefined;
	const mustOpen = name === 'to' || name === 'please' || name === 'acts';
	if (name === 'to' && isUpper(line.text, verb.from)) return undefined;
	// „Soll-Zustand“
	if (PART_OF_NOUN().test(line.text.slice(verb.to, verb.to + 2))) return undefined;
	const who = doerOf(line, verb);
	if (!who || (name === 'acts' && !isBare(line, who, verb))) return undefined;
	if (who.kind === 'body' && onlyDecides(low.slice(who.from, who.to), line.languages)) return undefined;
	const isTo = () => opensClause(line, who.from) && says('isTo', languages, low.slice(verb.from));
	const isRole = who.kind === 'role' && (name === 'byWhom' || isTo());
	// “Everyone must”
	const isAll = name === 'does' && who.kind === 'everybody';
	if (IF_KNOWN.has(name) && !ONE.has(who.kind) && who.kind !== 'above' && !isRole && !isAll) return undefined;
	// "Ravalitera" ends as a verb does.
	const isName = isUpper(line.text, verb.from) && NOUNS_DO.has(name);
	const isVerb = who.kind === 'above' && !verb.ending && A_SMALL_LETTER().test(line.text.slice(verb.to));
	if (isName && who.kind !== 'speaker' && !isVerb) return undefined;
	// “Can Bo please call?”
	const isAsked = name === 'please' && line.about.includes('question');
	if (mustOpen && !isAsked && !opensClause(line, who.from)) return undefined;
	if (name === 'to' && !A_SMALL_LETTER().test(line.text.slice(verb.to))) return undefined;
	// "We do not know who will."
	if (name === 'will' && who.kind !== 'speaker' && !A_SIGN().test(line.text.slice(verb.to, sentence.to)))
		return undefined;
	// "Remind everyone to", "Allow members to"
	const told = low.slice(who.from, verb.to);
	if (name === 'to' && (says('acts', languages, told) || says('causes', languages, told))) return undefined;
	// What is asked for follows the one who is asked.
	const act = name === 'asks' ? who.to : name === 'byWhom' ? low.lastIndexOf(' ', verb.to - 1) : verb.from;
	const rest = low.slice(act, act + AHEAD).trimStart();
	if (name === 'asks' && says('atOnce', languages, rest)) return undefined;
	if (name === 'doesAny' && says('tells', languages, rest)) return undefined;
	const decides = DECIDE.has(who.kind) && says('decides', languages, rest);
	if (decides && who.kind !== 'capitals') return undefined;
	const isNouns = languages.some(({ grammar }) => grammar.capitalNouns);
	// „Buch bestellt“: that is done, unless somebody is known who does it.
	const isLastWord =
		!low.slice(verb.from, verb.to).includes(' ') && !A_SIGN().test(line.text.slice(verb.to, sentence.to));
	const isParticiple = name === 'takesOn' && isNouns && isLastWord;
	const about = isAsked ? line.about.filter((each) => each !== 'question') : line.about;
	const evidence: Evidence[] = [isParticiple ? 'does' : EVIDENCE_OF[name], ...about];
	if (isEarlier(line, verb)) evidence.push('earlier');
	// "It was decided to have Ann write"
	const isCharged = name === 'asks' && who.kind !== 'name' && isAgreed(line, verb.to, AHEAD_OF_ASKED);
	if (isCharged) evidence.push('charged');
	else if (SHOULD.has(name) && ONE.has(who.kind) && isAgreed(line, who.from)) evidence.push('agreed');
	// "The cups are gone. We need to order new ones."
	const isAtEnd = who.kind === 'nobody' && !line.about.includes('whole') && isLast(line);
	if (isAtEnd) evidence.push('whole');
	const isAct = () => says('acts', languages, low.slice(verb.to).trimStart());
	const isOnly = who.kind === 'above' || !A_SIGN().test(line.text.slice(line.speaker?.to ?? sentence.from, who.from));
	if (VAGUE.has(who.kind) && isOnly && isAct()) evidence.push('act');
	// „Ann will wissen“: an English verb, in a report that is not.
	const spoken = line.languages.length === 1 ? languagesOf(line.languages, [verb]) : languages;
	const state = saidBy('state', spoken, rest)?.[0];
	// “Doit être acheté” begins as “doit être” does, and says more.
	const isMore = name === 'willBe' || (name === 'itWill' && (state?.length ?? 0) < verb.to - verb.from);
	if (state !== undefined && !isMore) evidence.push('state');
	// “It will be sent to all who have not paid”
	const reach = PASSIVE.has(name) ? verb.to - act + SHORT : NEARBY;
	if (says('not', languages, /^[^.,;:(]*/.exec(rest.slice(0, reach))![0])) evidence.push('not');
	if (!isAsked && isUnsure(before(line, verb.from), languages, ONE.has(who.kind))) evidence.push('perhaps');
	if (sentence.to - sentence.from > LONG) evidence.push('long');
	const written = line.text.slice(who.from, who.to);
	// Any label may stand before a bare verb.
	// “AL agreed to” is what a body decides, unless somebody is known by the letters.
	const kind = decides ? 'lower' : name === 'acts' && who.kind === 'speaker' ? 'name' : who.kind;
	const isOfNouns = NOUNS_DO.has(name) && isNouns;
	const noun = isOfNouns && (name === 'will' || who.from > sentence.from) && !isTitled(low.slice(who.from, who.to));
	// "Ann will come and asked Bo to"
	const opens = name === 'asks' ? verb.from : who.from;
	const isClause = ONE.has(kind) && opens > sentence.from && (isCharged || opensClause(line, opens));
	// It is a sentence of its own but for who asks.
	if (isClause && name === 'asks' && kind === 'full') evidence.push('whole');
	const whom = name === 'byWhom' ? subjectOf(line, verb) : undefined;
	const andI = andIAt(low, who.to);
	const me = andI && (line.speaker ?? andI);
	const named = {
		kind,
		written,
		...(me && { me: line.text.slice(me.from, me.to) }),
		...(noun && { noun }),
		...(who.near && { near: line.text.slice(who.near.from, who.near.to) }),
	};
	return {
		...sentence,
		who: named,
		evidence,
		...(ONE.has(kind) && { leads: isShort(low.slice(verb.to, sentence.to)) }),
		...(isClause && { clause: opens }),
		...(isAtEnd && line.speaker && { speaker: line.text.slice(line.speaker.from, line.speaker.to) }),
		...(whom && { whom: line.text.slice(whom.from, whom.to) }),
	};
}

/** "Maybe Ann will", "If it rains, I will", but not "When the money comes, Ann will". @param isOne somebody is named. */
function isUnsure(told: string, languages: readonly Words[], isOne: boolean): boolean {
	const comma = told.indexOf(', ');
	const found = saidBy('perhaps', languages, told);
	const isCondition = isOne && found?.index === 0 && (told.slice(0, comma + 1).match(WORD())?.length ?? 0) > FEW;
	return found !== undefined && !(isCondition && !says('perhaps', languages, told.slice(comma)));
}

/** "The board agreed that", right before a place. */
function isAgreed(line: Sentence, at: number, most = LONGEST_THAT): boolean {
	const told = { from: Math.max(line.sentence.from, at - NEARBY), to: Math.min(line.sentence.to, at + NEAR) };
	return verbsIn(line.low, told, 'decision', line.languages).some(
		(verb) => verb.to < at && at - verb.to <= most && decisionAt(line, verb) !== undefined,
	);
}

/** “ dass ”, “, dass ”, “ that ” */
const LONGEST_THAT = 7;
/** “ to authorise ” */
const AHEAD_OF_ASKED = 20;

function isLast({ text, sentence }: Sentence): boolean {
	return sentence.to === text.trimEnd().length;
}

const PART_OF_NOUN = lazily(() => narrowed(/^-\p{Lu}/u));

const IF_KNOWN: ReadonlySet<Verb['name']> = new Set(['does', 'doesAny', 'byWhom']);
/** "The board agreed that Ann should" */
const SHOULD: ReadonlySet<Verb['name']> = new Set(['asks', 'does']);
/** Much of what they will do is talk. */
const VAGUE: ReadonlySet<WhoKind> = new Set(['above', 'we', 'i']);
/** One person, who may be known. */
const ONE: ReadonlySet<WhoKind> = new Set(['known', 'full', 'name', 'capitals', 'lower']);

/** With the verb of what is done. */
const PASSIVE: ReadonlySet<Verb['name']> = new Set(['willBe', 'itWill']);

/** Nothing but somebody stands before the verb in its sentence: "Ann: send", but not "Ann: we talk and send". */
function isBare({ text, sentence }: Sentence, who: Span, verb: Span): boolean {
	const isFirst = who.from >= sentence.from && !A_SIGN().test(text.slice(sentence.from, who.from));
	return isFirst && !A_SIGN().test(text.slice(who.to, verb.from));
}

/** The longest words that tell that something only will be so. */
const AHEAD = 120;
/** "will not", but not "will help so that nobody does not". */
const NEARBY = 60;
/** “will be sent, not”, “talk to you” */
const SHORT = 12;

/** A longer sentence says more than what somebody is to do. */
const LONG = 220;

const EVIDENCE_OF = {
	iWill: 'will',
	weWill: 'will',
	theyWill: 'will',
	willBe: 'willBe',
	itWill: 'takesOn',
	takesOn: 'takesOn',
	does: 'does',
	doesAny: 'does',
	byWhom: 'byWhom',
	acts: 'acts',
	please: 'please',
	asks: 'asks',
	will: 'will',
	to: 'to',
	decided: 'decided',
	decides: 'decides',
	opens: 'opens',
	shallBe: 'shallBe',
} as const satisfies Record<Verb['name'], Evidence>;

function aboutSentence(said: string, lengthOfLine: number): readonly Evidence[] {
	const found: Evidence[] = [];
	if (/\?[)\]”"’»*_]*$/.test(said.slice(-NEAR))) found.push('question');
	if (said.length === lengthOfLine) found.push('whole');
	return found;
}

function isEarlier(line: Sentence, verb: Verb): boolean {
	const to = Math.min(line.sentence.to, verb.to + NEAR);
	const said = before(line, to);
	// What is still to come is told in a clause of its own: "Bo had left, Ann to write".
	const stop = verb.name === 'to' ? ',' : ';';
	return says('earlier', verb.languages, said.slice(said.lastIndexOf(stop, said.length - NEAR) + 1));
}

/** What a sentence says before a place, in lower case, as far as it matters. */
function before({ low, sentence }: Sentence, at: number): string {
	return low.slice(Math.max(sentence.from, at - FAR), at);
}

/** Longer sentences are talk. */
const FAR = 300;

/** "We agreed last week to", but not "we agreed to pay what he had paid". */
const NEAR = 15;
