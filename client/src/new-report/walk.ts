/** Questions asked one after the other, each of which can be gone back from. Pure: no `vscode`. */

/** What is answered: a value, `back`, or nothing if the user has given up. */
export type Answer<T> = { readonly value: T } | 'back' | undefined;

/** What to do after a question: go on, go back, or give up. */
export type Outcome = 'next' | 'back' | 'end';

/** One question of a row, which notes its answer. @param step which one it is, from 1. */
export type Step = (step: number) => Promise<Outcome>;

/**
 * Asks one after the other until all is answered.
 *
 * @returns `next` if it is, `back` if the user goes back from the first question, `end` if they give up.
 */
export async function walk(steps: readonly Step[]): Promise<Outcome> {
	let at = 0;
	while (at < steps.length) {
		const outcome = await steps[at]!(at + 1);
		if (outcome === 'end' || (outcome === 'back' && at === 0)) return outcome;
		at += outcome === 'next' ? 1 : -1;
	}
	return 'next';
}

/** What a {@link Step} says about an answer. @param note keeps it. */
export function noted<T>(answer: Answer<T>, note: (value: T) => void): Outcome {
	if (answer === undefined) return 'end';
	if (answer === 'back') return 'back';
	note(answer.value);
	return 'next';
}
