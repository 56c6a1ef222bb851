/**
 * What users read: each message that the documentation's examples give, and the title of each fix, pinned by its text
 * in `messages.txt`. `UPDATE_MESSAGES=1 npx mocha test/rules/messages.test.ts` writes that file anew, for review.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rules } from '../../server/src/rules/index.js';
import { all, PINNED, pinnedText, pinnedTextOf } from './pinned.js';

describe('messages', () => {
	const advice = 'If this is what users are to read: UPDATE_MESSAGES=1 npx mocha test/rules/messages.test.ts';
	const path = fileURLToPath(new URL(`../../${PINNED}`, import.meta.url));
	if (process.env.UPDATE_MESSAGES) writeFileSync(path, pinnedText());
	const pinned = readFileSync(path, 'utf8').split(/\n(?=\S)/);
	for (const rule of all) {
		const [id] = rule;
		it(`of ${id} are those that were reviewed`, () => {
			const reviewed = pinned.find((text) => text.startsWith(`${id}\n`))?.trim();
			assert.equal(pinnedTextOf(rule).trim(), reviewed, advice);
		});
	}

	it('are pinned for no other rule', () => {
		const ids = pinned.map((text) => text.slice(0, text.indexOf('\n')));
		assert.deepEqual(
			ids,
			rules.map(({ id }) => id),
			advice,
		);
	});

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
