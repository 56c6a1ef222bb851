/** What a verb of a sentence says was decided. */

import { says } from '../doubts.js';
import { opensClause, type Sentence } from '../lines/clauses.js';
import type { Evidence } from '../weights.js';
import { before, type Claim, evidenceOf, isEarlier, isShort } from './claim.js';
import { DECIDE, subjectOf } from './doer.js';
import type { Verb } from './verbs.js';

export function decisionAt(line: Sentence, verb: Verb): Claim | undefined {
	const { low, sentence } = line;
	const { name, from, to, languages } = verb;
	const isAlone = name === 'decided' || name === 'shallBe';
	const opens = isAlone || (says('opens', languages, low.slice(from)) && opensClause(line, from));
	const subject = opens ? undefined : subjectOf(line, verb);
	if (!opens && !(subject && DECIDE.has(subject.kind))) return undefined;
	const evidence: Evidence[] = [evidenceOf(name), ...line.about];
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
