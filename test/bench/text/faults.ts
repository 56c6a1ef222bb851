import { person, topic } from './sentences.js';
import type { Writer } from './writer.js';

export type PlantedRule = 'placeholder-link' | 'unbalanced-bold' | 'missing-annex';

/** Sentences that each break one rule, once. */
const FAULTS: Readonly<Record<PlantedRule, readonly ((random: Writer) => string)[]>> = {
	'placeholder-link': [
		(random) => `The slides of ${person(random)} are available [here](#).`,
		(random) => `See also the [${topic(random)}](TBD).`,
		(random) => `A draft of the [${topic(random)}]() was sent round.`,
	],
	'unbalanced-bold': [
		(random) => `It was decided that **the ${topic(random)} be continued.`,
		(random) => `The ${topic(random)} will be reviewed** by ${person(random)}.`,
	],
	'missing-annex': [
		(random) => `The figures were presented by ${person(random)} (ANNEX XXX).`,
		(random) => `The outcome of the vote, as counted by ${person(random)}, is attached as Annex XL.`,
	],
};

const RULES = Object.keys(FAULTS) as PlantedRule[];

/** The rule that the fault with this number breaks. */
export function faultRule(index: number): PlantedRule {
	return RULES[index % RULES.length]!;
}

export function faultySentence(rule: PlantedRule, random: Writer): string {
	return random.pick(FAULTS[rule])(random);
}
