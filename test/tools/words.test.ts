import assert from 'node:assert/strict';
import { faultsIn, foreignWordsIn, straysIn } from '../../tools/words.js';

const PATH = 'server/src/rules/empty-annex/words.ts';

describe('words outside of their languages', () => {
	it('are found in texts, expressions and parts of templates', () => {
		const source = [
			"const a = 'siehe Anlage';",
			'const b = /(?:voir|zie|véase) $/u;',
			'const c = `$' + '{a}(?:bijlage|allegato)`;',
		].join('\n');
		assert.deepEqual(straysIn(PATH, source), [
			{ line: 1, words: ['siehe', 'anlage'] },
			{ line: 2, words: ['voir', 'zie', 'véase'] },
			{ line: 3, words: ['bijlage', 'allegato'] },
		]);
		assert.match(faultsIn(PATH, source)[0]!, /^server\/src\/rules\/empty-annex\/words\.ts:1: siehe, anlage$/);
	});
	it('are found whatever their endings and capitals', () => {
		assert.deepEqual(foreignWordsIn('[Ss]iehe|[Bb]eigef\u00fcgt\\p{L}*'), ['siehe', 'beigef\u00fcgt']);
		assert.deepEqual(foreignWordsIn('(?<!\\p{L})(?:oder|und)(?!\\p{L})'), ['oder', 'und']);
	});
	it('are not seen in English, in a single word of two languages, and in what is no word', () => {
		for (const text of [
			'Annex II is referred to but missing. Add it or correct the reference',
			'the report of the meeting on Monday',
			'(?:und)',
			'[a-zß-öø-ÿ]',
			'A-ZÀ-ÖØ-ÞŒŠŽ',
			'(?: ?(?:bis|ter|quater)|[a-z])?',
			'\\p{Lu}\\p{Ll}+(?: \\p{L}+){1,7}',
		]) {
			assert.deepEqual(foreignWordsIn(text), [], text);
		}
	});
	it('may stand in the documentation of a rule, and at home', () => {
		assert.deepEqual(straysIn(PATH, "export const rule = { docs: { what: 'siehe Anlage, voir annexe' } };"), []);
		assert.deepEqual(faultsIn('server/src/report/words/de/annexes.ts', "const a = 'siehe Anlage';"), []);
	});
});
