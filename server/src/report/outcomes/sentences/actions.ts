/** What a verb of a sentence says that somebody is to do, whoever that may be. */
import { isUpper, lazily, narrowed, type Span } from '../../../text/index.js';
import type { Words } from '../../words/index.js';
import { saidBy, says } from '../doubts.js';
import { A_SIGN, A_SMALL_LETTER, languagesOf, opensClause, type Sentence } from '../lines/clauses.js';
import { isTitled, onlyDecides, type Subject } from '../people/naming.js';
import { andIAt, type Named } from '../people/subject.js';
import type { Evidence, WhoKind } from '../weights.js';
import { before, type Claim, evidenceOf, FEW, isEarlier, isShort, NEAR, WORD } from './claim.js';
import { decisionAt } from './decisions.js';
import { DECIDE, doerOf, NOUNS_DO, subjectOf } from './doer.js';
import { type Verb, verbsIn } from './verbs.js';

/** A verb, and who is to do what it says. */
interface Task {
	readonly line: Sentence;
	readonly verb: Verb;
	readonly who: Subject;
	/** Where what they are to do begins. */
	readonly act: number;
	/** From there, in lower case, as far as it matters. */
	readonly rest: string;
}

export function actionAt(line: Sentence, verb: Verb): Claim | undefined {
	if (!isVerb(line, verb)) return undefined;
	const who = doerOf(line, verb);
	if (!who) return undefined;
	const act = actOf(line, verb, who);
	const task = { line, verb, who, act, rest: line.low.slice(act, act + AHEAD).trimStart() };
	return mayDo(task) && isToDo(task) && !onlyTalks(task) ? claimOf(task) : undefined;
}

/** What is asked for follows the one who is asked. */
function actOf({ low }: Sentence, { name, from, to }: Verb, who: Span): number {
	if (name === 'asks') return who.to;
	return name === 'byWhom' ? low.lastIndexOf(' ', to - 1) : from;
}

/** Whether it is used as a verb. */
function isVerb({ text, speaker }: Sentence, { name, from, to }: Verb): boolean {
	// "Will: we paid"
	if (from < (speaker?.to ?? 0)) return false;
	if (name === 'to' && (isUpper(text, from) || !A_SMALL_LETTER().test(text.slice(to)))) return false;
	// „Soll-Zustand“
	return !PART_OF_NOUN().test(text.slice(to, to + 2));
}

/** Whether somebody of their kind can do what the verb says, as it is written. */
function mayDo({ line, verb, who }: Task): boolean {
	const { text, low, languages } = line;
	const { name } = verb;
	if (who.kind === 'body' && onlyDecides(low.slice(who.from, who.to), languages)) return false;
	if (IF_KNOWN.has(name) && !ONE.has(who.kind) && who.kind !== 'above') {
		const isTo = () => opensClause(line, who.from) && says('isTo', verb.languages, low.slice(verb.from));
		const isRole = who.kind === 'role' && (name === 'byWhom' || isTo());
		// “Everyone must”
		if (!isRole && !(name === 'does' && who.kind === 'everybody')) return false;
	}
	// "Ravalitera" ends as a verb does.
	const isName = isUpper(text, verb.from) && NOUNS_DO.has(name);
	const goesOn = who.kind === 'above' && !verb.ending && A_SMALL_LETTER().test(text.slice(verb.to));
	return !isName || who.kind === 'speaker' || goesOn;
}

/** Whether the words around the verb say that they are to do it. */
function isToDo({ line, verb, who }: Task): boolean {
	const { text, low, sentence } = line;
	const { name, languages } = verb;
	switch (name) {
		case 'acts':
			return isBare(line, who, verb) && opensClause(line, who.from);
		case 'please':
			return isAsked(line, verb) || opensClause(line, who.from);
		case 'to': {
			// "Remind everyone to", "Allow members to"
			const told = low.slice(who.from, verb.to);
			return opensClause(line, who.from) && !says('acts', languages, told) && !says('causes', languages, told);
		}
		case 'will':
			// "We do not know who will."
			return who.kind === 'speaker' || A_SIGN().test(text.slice(verb.to, sentence.to));
		default:
			return true;
	}
}

/** “Can Bo please call?” */
function isAsked({ about }: Sentence, { name }: Verb): boolean {
	return name === 'please' && about.includes('question');
}

/** Whether they only say it, do it at once, or decide it. */
function onlyTalks({ verb, who, rest }: Task): boolean {
	const { name, languages } = verb;
	if (name === 'asks' && says('atOnce', languages, rest)) return true;
	if (name === 'doesAny' && says('tells', languages, rest)) return true;
	return who.kind !== 'capitals' && decides(verb, who, rest);
}

function decides({ languages }: Verb, { kind }: Subject, rest: string): boolean {
	return DECIDE.has(kind) && says('decides', languages, rest);
}

function claimOf(task: Task): Claim {
	const { line, verb, who } = task;
	const { text, low, sentence, speaker } = line;
	const named = namedIn(task);
	const charged = isCharged(task);
	const isLast = sentence.to === text.trimEnd().length;
	const isAtEnd = who.kind === 'nobody' && !line.about.includes('whole') && isLast;
	// "Ann will come and asked Bo to"
	const opens = verb.name === 'asks' ? verb.from : who.from;
	const isClause = ONE.has(named.kind) && opens > sentence.from && (charged || opensClause(line, opens));
	// It is a sentence of its own but for who asks.
	const isAskedAlone = isClause && verb.name === 'asks' && named.kind === 'full';
	const whom = verb.name === 'byWhom' || isPassive(task) ? subjectOf(line, verb) : undefined;
	return {
		...sentence,
		who: named,
		// "The cups are gone. We need to order new ones."
		evidence: [...evidenceFor(task, charged), ...(isAtEnd || isAskedAlone ? (['whole'] as const) : [])],
		...(ONE.has(named.kind) && { leads: isShort(low.slice(verb.to, sentence.to)) }),
		...(isClause && { clause: opens }),
		...(isAtEnd && speaker && { speaker: text.slice(speaker.from, speaker.to) }),
		...(whom && { whom: text.slice(whom.from, whom.to) }),
	};
}

function namedIn({ line, verb, who, rest }: Task): Named {
	const { text, low, sentence } = line;
	const written = (span: Span) => text.slice(span.from, span.to);
	const isOfNouns = NOUNS_DO.has(verb.name) && hasCapitalNouns(verb);
	const noun =
		isOfNouns && (verb.name === 'will' || who.from > sentence.from) && !isTitled(low.slice(who.from, who.to));
	const andI = andIAt(low, who.to);
	const me = andI && (line.speaker ?? andI);
	return {
		kind: kindOf(verb, who, rest),
		written: written(who),
		...(me && { me: written(me) }),
		...(noun && { noun }),
		...(who.near && { near: written(who.near) }),
	};
}

function kindOf(verb: Verb, who: Subject, rest: string): WhoKind {
	// “AL agreed to” is what a body decides, unless somebody is known by the letters.
	if (decides(verb, who, rest)) return 'lower';
	// Any label may stand before a bare verb.
	return verb.name === 'acts' && who.kind === 'speaker' ? 'name' : who.kind;
}

function hasCapitalNouns({ languages }: Verb): boolean {
	return languages.some(({ grammar }) => grammar.capitalNouns);
}

/** @param charged see {@link isCharged}. */
function evidenceFor(task: Task, charged: boolean): readonly Evidence[] {
	const { line, verb, who } = task;
	const { sentence } = line;
	const asked = isAsked(line, verb);
	const isUnlikely = !asked && isUnsure(before(line, verb.from), verb.languages, ONE.has(who.kind));
	const found: readonly (readonly [Evidence, boolean])[] = [
		['earlier', isEarlier(line, verb)],
		['charged', charged],
		['agreed', !charged && SHOULD.has(verb.name) && ONE.has(who.kind) && isAgreed(line, who.from)],
		['act', isAct(task)],
		['state', isState(task)],
		['not', isNot(task)],
		['perhaps', isUnlikely],
		['long', sentence.to - sentence.from > LONG],
	];
	return [
		isParticiple(line, verb) ? 'does' : evidenceOf(verb.name),
		...line.about.filter((each) => !(asked && each === 'question')),
		...found.flatMap(([evidence, holds]) => (holds ? [evidence] : [])),
	];
}

/** „Buch bestellt“: that is done, unless somebody is known who does it. */
function isParticiple({ text, low, sentence }: Sentence, verb: Verb): boolean {
	const isLastWord = !low.slice(verb.from, verb.to).includes(' ') && !A_SIGN().test(text.slice(verb.to, sentence.to));
	return verb.name === 'takesOn' && hasCapitalNouns(verb) && isLastWord;
}

/** "It was decided to have Ann write", "The assembly asks the board to" */
function isCharged({ line, verb, who }: Task): boolean {
	if (verb.name !== 'asks' || who.kind === 'name') return false;
	return isAgreed(line, verb.to, AHEAD_OF_ASKED) || subjectOf(line, verb)?.kind === 'body';
}

/** Much of what “we will” is talk. */
function isAct({ line, verb, who }: Task): boolean {
	const { text, low, sentence, speaker } = line;
	const isOnly = who.kind === 'above' || !A_SIGN().test(text.slice(speaker?.to ?? sentence.from, who.from));
	return VAGUE.has(who.kind) && isOnly && says('acts', verb.languages, low.slice(verb.to).trimStart());
}

function isState(task: Task): boolean {
	const { line, verb, rest } = task;
	// „Ann will wissen“: an English verb, in a report that is not.
	const spoken = line.languages.length === 1 ? languagesOf(line.languages, [verb]) : verb.languages;
	const state = saidBy('state', spoken, rest)?.[0];
	// “Doit être acheté” begins as “doit être” does, and says more.
	const isMore = verb.name === 'willBe' || (verb.name === 'itWill' && (state?.length ?? 0) < verb.to - verb.from);
	return state !== undefined && !isMore && !isPassive(task);
}

/** "The flyers (Ann) to be printed" */
function isPassive({ verb, who }: Task): boolean {
	return verb.name === 'to' && who.kind === 'they';
}

function isNot({ verb, act, rest }: Task): boolean {
	// “It will be sent to all who have not paid”
	const reach = PASSIVE.has(verb.name) ? verb.to - act + SHORT : NEARBY;
	return says('not', verb.languages, /^[^.,;:(]*/.exec(rest.slice(0, reach))![0]);
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

const PART_OF_NOUN = lazily(() => narrowed(/^-\p{Lu}/u));

const IF_KNOWN: ReadonlySet<Verb['name']> = new Set(['does', 'doesAny', 'byWhom']);
/** "The board agreed that Ann should" */
const SHOULD: ReadonlySet<Verb['name']> = new Set(['asks', 'does']);
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
