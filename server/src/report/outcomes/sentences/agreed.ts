/** Whom a decision gives a task: "It was agreed that Ann …", „Es wird vereinbart, dass der Kassenwart …“ */
import { memoizeOn } from '../../../incremental/index.js';
import { latin, NOTHING, type Words } from '../../words/index.js';
import { says } from '../doubts.js';
import { languagesOf, type Sentence } from '../lines/clauses.js';
import { subjectAfter } from '../people/subject.js';
import type { WhoKind } from '../weights.js';
import type { Claim } from './claim.js';
import type { Verb } from './verbs.js';

/** At the end of a verb, or soon behind it. */
const patterns = memoizeOn(({ grammar }: Words) => {
	const that = `(?:${grammar.that.join('|')})`;
	const o = `(?: (?:${grammar.o.join('|') || NOTHING}))?(?= )`;
	return {
		within: new RegExp(latin(`(?<!\\p{L})${that}$`)),
		behind: new RegExp(latin(`^(?: \\p{L}+){0,2},? ${that}${o}`)),
		o: new RegExp(latin(`^${o}`)),
	};
});

/** One task or none. @param verb of a decision. */
export function agreedAt(line: Sentence, verb: Verb): readonly Claim[] {
	const { text, low, sentence } = line;
	const at = behindThat(low, verb);
	const who =
		at === undefined ? undefined : subjectAfter({ text, low, at, languages: languagesOf(line.languages, [verb]) });
	if (!who || !CHARGED.has(who.kind) || who.to >= sentence.to) return [];
	const rest = low.slice(who.to, Math.min(sentence.to, who.to + AHEAD)).trimStart();
	// “The president, vice president and treasurer have”
	if (rest.startsWith(',') || says('isSo', verb.languages, rest) || says('state', verb.languages, rest)) return [];
	const named = { kind: who.kind, written: text.slice(who.from, who.to) };
	return [{ ...sentence, who: named, evidence: ['takesOn', 'acts', 'charged', ...line.about], clause: who.from }];
}

/** Where whoever follows "that" begins, if it belongs to the verb. */
function behindThat(low: string, { from, to, languages }: Verb): number | undefined {
	const rest = low.slice(to, to + FAR);
	for (const words of languages) {
		const { within, behind, o } = patterns(words);
		const found = (within.test(low.slice(from, to)) ? o : behind).exec(rest);
		if (found) return to + found[0].length;
	}
	return undefined;
}

/** A body that is named may only be what the rule is about. */
const CHARGED: ReadonlySet<WhoKind> = new Set(['full', 'name', 'capitals', 'role']);

/** “ unanimously today that the ” */
const FAR = 40;
/** As far as it is told what they are to do. */
const AHEAD = 160;
