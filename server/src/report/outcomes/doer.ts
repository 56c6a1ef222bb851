/** Who is to do what the verb of a sentence says. */
import { shift } from '../../text/index.js';
import { A_SIGN, opensClause, type Sentence } from './clauses.js';
import { says } from './doubts.js';
import { lowerBefore, namesFirst, type Subject, subjectAfter, subjectAfterComma, subjectBefore } from './subject.js';
import type { Verb } from './verbs.js';
import type { WhoKind } from './weights.js';

/** What one person agrees to is no decision. */
export const DECIDE: ReadonlySet<WhoKind> = new Set(['body', 'everybody', 'we', 'capitals']);

export function doerOf(line: Sentence, verb: Verb): Subject | undefined {
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
		case 'asks':
			return askedBy(line, verb);
		case 'byWhom':
			return subjectAfter(line.text, line.low, verb.to);
		default:
			return subjectOf(line, verb);
	}
}

export function subjectOf(line: Sentence, verb: Verb): Subject | undefined {
	const { text, low, sentence, speaker } = line;
	const before = subjectBefore(text, low, sentence.from, verb.from);
	const isThing = before === undefined || before.kind === 'capitals';
	const last = isThing && verb.name !== 'to' && subjectAfterComma(text, low, sentence.from, verb.from);
	if (last || before) return last || before;
	// "Ann: to write", "Ann: a proposal – will write"
	const isHis = speaker && (sentence.from <= speaker.to || !namesFirst(text.slice(sentence.from, verb.from)));
	const isSaid = isHis && (!A_SIGN().test(text.slice(speaker.to, verb.from)) || verb.name !== 'to');
	if (isSaid && opensClause(line, verb.from)) return { ...speaker, kind: 'speaker' };
	if (TURN.has(verb.name) && verb.languages.some(({ outcomes }) => outcomes.turns)) {
		const after = subjectAfter(text, low, verb.to);
		if (after) return after;
	}
	if (verb.name !== 'will' || !opensClause(line, verb.from)) {
		return NOUNS_DO.has(verb.name) ? lowerBefore(text, low, sentence.from, verb.from) : undefined;
	}
	const said = text.slice(sentence.from, verb.from);
	// "Will write", below a name
	if (!A_SIGN().test(said)) return { from: verb.from, to: verb.from, kind: 'above' };
	// "Ann has called, will write"
	const first = namesFirst(said);
	const isNear = first && said.length - first.to < NEAR && !said.slice(first.to).trimEnd().includes(',');
	return first && { kind: 'they', ...shift(first, sentence.from), ...(isNear && { near: true }) };
}

/** Nobody else is told of in between. */
const NEAR = 60;

/** Where the sentence is turned round, who acts follows these. */
const TURN: ReadonlySet<Verb['name']> = new Set(['will', 'takesOn', 'does', 'decides']);

/** "Ann asked Bo to": one or several people, and then what they are to do. */
function askedBy({ text, low }: Sentence, { to, languages }: Verb): Subject | undefined {
	const asked = subjectAfter(text, low, to);
	return asked && !DECIDE.has(asked.kind) && says('asked', languages, low.slice(asked.to).trimStart())
		? asked
		: undefined;
}

/** "Ann said that she will write", "Ann was away. She will write": all that was said before, as it may name several. */
function saidBefore({ sentence, speaker }: Sentence, at: number): Subject {
	return { kind: 'they', from: Math.max(speaker?.to ?? 0, Math.min(sentence.from, at - REACH)), to: at };
}

/** Pronouns refer to what is near. */
const REACH = 160;

/** Verbs that any noun may have, and a name in small letters. */
export const NOUNS_DO: ReadonlySet<Verb['name']> = new Set(['will', 'takesOn', 'does', 'doesAny']);
