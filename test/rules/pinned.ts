/** What users read in the examples of the documentation, for `messages.test.ts` and `npm run new-rule`. */
import { type Rule, rules } from '../../server/src/rules/index.js';
import { check } from '../support/fixture.js';

/** The file that pins it, from the project's folder. */
export const PINNED = 'test/rules/messages.txt';

/** Messages, indented titles of fixes, and what other places are said to be; each once. */
function told(rule: Rule): string[] {
	const lines = new Set<string>();
	for (const text of rule.docs.reported) {
		for (const { message, fixes, related } of check(text, rule)) {
			lines.add(message);
			for (const { title } of fixes) lines.add(`  ${title}`);
			for (const place of related ?? []) lines.add(`  at another place: ${place.message}`);
		}
	}
	return [...lines];
}

/** The id of each rule, and what it tells. */
export const all = rules.map((rule): readonly [id: string, lines: readonly string[]] => [rule.id, told(rule)]);

export function pinnedTextOf([id, lines]: (typeof all)[number]): string {
	return `${id}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** What the file that pins them has to hold. */
export function pinnedText(): string {
	return all.map(pinnedTextOf).join('\n');
}
