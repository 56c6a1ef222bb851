/** What a verb of a sentence claims, be it a decision or something that somebody is to do. */
import { lazily, type Span } from '../../../text/index.js';
import { says } from '../doubts.js';
import type { Sentence } from '../lines/clauses.js';
import type { Named } from '../people/subject.js';
import type { Evidence } from '../weights.js';
import type { Verb } from './verbs.js';

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

/** What a kind of verb is by itself, where its name does not say so. */
const MEANT = { iWill: 'will', weWill: 'will', theyWill: 'will', itWill: 'takesOn', doesAny: 'does' } as const;

export function evidenceOf(name: Verb['name']): Evidence {
	return name in MEANT ? MEANT[name as keyof typeof MEANT] : (name as Exclude<typeof name, keyof typeof MEANT>);
}

/** Whether hardly anything follows a verb. */
export function isShort(rest: string): boolean {
	return (rest.match(WORD())?.length ?? 0) <= FEW;
}

/** "Agreed on the following points:" leads to what was; more words tell it. */
export const FEW = 3;
export const WORD = lazily(() => /[\p{L}\d]+/gu);

/** Whether a sentence tells what was at another time. */
export function isEarlier(line: Sentence, verb: Verb): boolean {
	const to = Math.min(line.sentence.to, verb.to + NEAR);
	const said = before(line, to);
	// What is still to come is told in a clause of its own: "Bo had left, Ann to write".
	const stop = verb.name === 'to' ? ',' : ';';
	return says('earlier', verb.languages, said.slice(said.lastIndexOf(stop, said.length - NEAR) + 1));
}

/** What a sentence says before a place, in lower case, as far as it matters. */
export function before({ low, sentence }: Sentence, at: number): string {
	return low.slice(Math.max(sentence.from, at - FAR), at);
}

/** Longer sentences are talk. */
const FAR = 300;

/** "We agreed last week to", but not "we agreed to pay what he had paid". */
export const NEAR = 15;
