/**
 * What users read: each message that the documentation's examples give, and the title of each fix, pinned by its text
 * in `messages.txt`. `UPDATE_MESSAGES=1 npx mocha test/rules/messages.test.ts` writes that file anew, for review.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Rule, rules } from '../../server/src/rules/index.js';
import { check } from '../support/fixture.js';

const PINNED = join(import.meta.dirname, 'messages.txt');

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

const all = rules.map((rule): readonly [string, readonly string[]] => [rule.id, told(rule)]);

describe('messages', () => {
	const texts = all.map(([id, lines]) => `${id}\n${lines.map((line) => `  ${line}\n`).join('')}`);
	if (process.env.UPDATE_MESSAGES) writeFileSync(PINNED, texts.join('\n'));
	const pinned = readFileSync(PINNED, 'utf8').split(/\n(?=\S)/);
	for (const [i, [id]] of all.entries()) {
		it(`of ${id} are those that were reviewed`, () => {
			assert.equal(texts[i]!.trim(), pinned.find((text) => text.startsWith(`${id}\n`))?.trim());
		});
	}

	it('are pinned for no other rule', () => assert.equal(pinned.length, rules.length));

	it('say what is wrong, then what to do, in two sentences without a final stop', () => {
		for (const [id, lines] of all) {
			for (const line of lines.filter((each) => !each.startsWith(' '))) {
				const words = line.replace(/“[^”]*”/g, 'words').replace(/\d\.\d/g, '0');
				assert.match(words, /^[\p{Lu}\d“"w][^.]*\. \p{Lu}[^.]*[^.\s]$/u, `${id}: ${line}`);
			}
		}
	});

	it('use no word of the trade', () => {
		for (const [id, lines] of all) {
			for (const line of lines) {
				const words = line.replace(/“[^”]*”/g, '');
				assert.doesNotMatch(
					words,
					/\b(?:label|fragment|token|node|parse[rd]?|syntax|regex|UTF-?8|U\+|control character)\b/i,
					`${id}: ${line}`,
				);
			}
		}
	});
});
