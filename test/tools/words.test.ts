import assert from 'node:assert/strict';
import { foreignWords, foreignWordsIn } from '../../tools/words/foreign.js';
import { namesIn, wordsInCode } from '../../tools/words/in-code.js';
import { faultsIn } from '../../tools/words.js';

const PATH = 'server/src/rules/empty-annex/words.ts';

/** The words on each line of `source`. */
function found(source: string, names: readonly string[] = []): string[] {
	return wordsInCode(PATH, source, new Set(names)).map(({ line, words }) => `${line}: ${words.join(' ')}`);
}

describe('words in the code', () => {
	it('are found in expressions, one is enough', () => {
		assert.deepEqual(found('const a = /^(?:the )?$/u;'), ['1: the']);
		assert.deepEqual(found("\nconst a = '(?:stukken|docs?)$';"), ['2: stukken docs']);
		assert.deepEqual(found('const a = `^$' + '{other} under$' + '{more}(?!\\\\p{L})`;'), ['1: under']);
		assert.deepEqual(found('const a = /colou?r|[Uu]nder|se[cg]reteria/;'), ['1: colour under secreteria']);
	});
	it('are found in whatever an expression is made of', () => {
		assert.deepEqual(found("const a = new RegExp('before');"), ['1: before']);
		assert.deepEqual(found('const a = narrowed(`$' + "{other} before`, 'giu');"), ['1: before']);
		assert.deepEqual(found("const a = wholeWords(['before', other].join('|'));"), ['1: before']);
	});
	it('are found in lists', () => {
		assert.deepEqual(found("const a = new Set(['dean', 'vom Amt', 'X']);"), ['1: dean vom amt']);
		assert.deepEqual(found("const a = 'dean page'.split(' ');"), ['1: dean page']);
		assert.deepEqual(found("const a = ('dean ' + 'page').split(' ');"), ['1: dean page']);
	});
	it('are found where a text is compared with them', () => {
		assert.deepEqual(found("const a = low === 'this' || 'may' !== low;"), ['1: this', '1: may']);
		assert.deepEqual(found("const a = low.startsWith('cross');"), ['1: cross']);
		assert.deepEqual(found("switch (low) { case 'also': }"), ['1: also']);
	});
	it('are neither signs nor names of groups, classes and letters', () => {
		for (const source of [
			'/(?<minus>[-−–(])?\\k<minus>\\p{Script=Latin}\\u00A0\\x20[a-zß-öø-ÿ]/u',
			'/^(?:[ivxlc]+|[a-z]|no\\.?)$/',
			"['', 'i', 'ii', 'iv']",
			"typeof low === 'string'",
		]) {
			assert.deepEqual(found(`const a = ${source};`), [], source);
		}
	});
	it('are not what people read, nor what documents a rule', () => {
		for (const source of [
			"'Annex II is referred to but missing. Add it or correct the reference'",
			'`Move the expansion of $' + '{name} here, to its first use`',
			"['Remove the space', 'Remove them']",
			"{ docs: { what: 'the (?:rule)' } }",
		]) {
			assert.deepEqual(found(`const a = ${source};`), [], source);
		}
	});
	it('are not what code calls its own things', () => {
		const source = [
			"interface Part { readonly kind: 'heading' | 'cell' }",
			"const KINDS = ['given', 'family'] as const;",
			'type Kind = (typeof KINDS)[number];',
			"const SHOWN: ReadonlySet<Kind> = new Set(['shown']);",
			"const WORDS: readonly string[] = ['dean'];",
			"const OTHERS = ['page'];",
		].join('\n');
		assert.deepEqual(namesIn(PATH, source), ['heading', 'cell', 'shown', 'given', 'family']);
		assert.deepEqual(found("const a = kind === 'heading' || ['given', 'dean'].includes(kind);", ['heading', 'given']), [
			'1: dean',
		]);
	});
});

describe('the check of words', () => {
	function faults(path: string, source: string): string[] {
		return faultsIn(new Map([[path, source]]));
	}

	it('says where a word is, and what to do', () => {
		assert.deepEqual(faults(PATH, 'const a = 1;\nconst b = /the/;'), [
			`${PATH}:2: the. Write it below a subject of server/src/report/words/<language>/, or, if it is of no language, into tools/words/exceptions.ts`,
		]);
	});
	it('looks at what reads and writes reports', () => {
		const source = "const a = low === 'this';";
		for (const path of ['server/src/calm/a.ts', 'server/src/report/kind/a.ts', 'client/src/typing/a.ts']) {
			assert.equal(faults(path, source).length, 1, path);
		}
		for (const path of ['server/src/report/words/index.ts', 'server/src/cli/a.ts', 'client/src/views/a.ts']) {
			assert.deepEqual(faults(path, source), [], path);
		}
	});
	it('knows what is of no language, there or anywhere', () => {
		assert.deepEqual(faults(PATH, 'const a = /https?:|(?:bis|ter|quater)|sic/;'), []);
		const amounts = 'server/src/rules/wrong-total/amount.ts';
		assert.deepEqual(faults(amounts, 'const a = /EUR|USD|GBP|CHF/;'), []);
		assert.equal(faults(PATH, 'const a = /EUR|USD|GBP|CHF/;').length, 1);
		assert.deepEqual(faults(amounts, 'const a = /EUR|USD|CHF/;'), [
			`tools/words/exceptions.ts: gbp is not in ${amounts} any more. Remove it`,
		]);
	});
});

describe('words of other languages', () => {
	it('are found in texts, expressions and parts of templates', () => {
		const source = [
			"const a = 'siehe Anlage';",
			'const b = /(?:voir|zie|véase) $/u;',
			'const c = `$' + '{a}(?:bijlage|allegato)`;',
		].join('\n');
		assert.deepEqual(foreignWords(PATH, source), [
			{ line: 1, words: ['siehe', 'anlage'] },
			{ line: 2, words: ['voir', 'zie', 'véase'] },
			{ line: 3, words: ['bijlage', 'allegato'] },
		]);
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
		assert.deepEqual(foreignWords(PATH, "export const rule = { docs: { what: 'siehe Anlage, voir annexe' } };"), []);
		assert.deepEqual(faultsIn(new Map([['server/src/report/words/de/annexes.ts', "const a = 'siehe Anlage';"]])), []);
	});
});
