import { ADJECTIVES, BODIES, GROUPS, NOUNS, PLACES, REASONS, VERBS } from './words.js';
import type { Writer } from './writer.js';

/** Somebody who takes part. */
export function person(random: Writer): string {
	return random.pick(random.people);
}

/** `revised timetable for the volunteers` */
export function topic(random: Writer): string {
	return `${random.pick(ADJECTIVES)} ${random.pick(NOUNS)} for ${random.pick(GROUPS)}`;
}

export function address(random: Writer): string {
	return `https://example.org/${random.pick(NOUNS)}/${random.pick(ADJECTIVES)}-${random.between(1, 9999)}`;
}

const FORMS: readonly ((random: Writer) => string)[] = [
	(random) => `Members ${random.pick(VERBS)} the ${topic(random)}, ${random.pick(REASONS)}.`,
	(random) => `${person(random)} of ${random.pick(PLACES)} ${random.pick(VERBS)} the ${topic(random)}.`,
	(random) => `On the ${topic(random)}, it was noted that ${random.between(3, 97)} replies had been received so far.`,
	(random) =>
		`The ${random.pick(BODIES)}, represented by ${person(random)}, ${random.pick(VERBS)} the ${topic(random)}.`,
	(random) => `It was also said that the ${topic(random)} depends on the ${topic(random)}, ${random.pick(REASONS)}.`,
	(random) => `A first version of the ${topic(random)} is to be ready in ${random.between(2, 11)} weeks.`,
	(random) =>
		`In the view of ${person(random)}, the ‘${random.pick(ADJECTIVES)} ${random.pick(NOUNS)}’ of the past year was too short.`,
	(random) =>
		`The secretariat will write to ${random.pick(GROUPS)} about the ${topic(random)}, ${random.pick(REASONS)}.`,
];

/** Without any markup. */
export function plainSentence(random: Writer): string {
	return random.pick(FORMS)(random);
}

const MARKED: readonly ((random: Writer) => string)[] = [
	(random) => `Members **agreed on the ${topic(random)}** and thanked ${person(random)} for it.`,
	(random) => `After some discussion, the **${topic(random)} was adopted**, ${random.pick(REASONS)}.`,
	(random) =>
		`The [${random.pick(ADJECTIVES)} ${random.pick(NOUNS)}](${address(random)}) was shown to all who were present.`,
	(random) => `A summary of the ${topic(random)} is [available online](${address(random)}).`,
	(random) => `The recording can be accessed here: <${address(random)}>.`,
	(random) => `The paper *On the ${topic(random)}* was handed out by ${person(random)}.`,
	(random) => `It was proposed that **members take part in the [${topic(random)}](${address(random)})** as observers.`,
];

/** With one piece of the markup that writers of reports use. */
export function markedSentence(random: Writer): string {
	return random.pick(MARKED)(random);
}
