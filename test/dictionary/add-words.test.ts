import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addWords, FORMS, type Form } from '../../server/src/dictionary/index.js';
import { applyEdits } from '../../server/src/text/index.js';

/** What becomes of a text. */
function written(form: Form, text: string, ...words: string[]): string | undefined {
	const made = addWords(form, text, words);
	return made && applyEdits(text, made.edits);
}

describe('adding words to a list', () => {
	const cases: readonly [name: string, form: Form, before: string, after: string][] = [
		[
			'of lines with comments, each to its place in the order',
			'json',
			'{\n  // ours\n  "words": [\n    "Bo", // the chair\n    "Lund" // from Quayle\n  ],\n  "version": "0.2"\n}\n',
			'{\n  // ours\n  "words": [\n    "Ann",\n    "Bo", // the chair\n    "Kestrel",\n    "Lund", // from Quayle\n    "Zorrow"\n  ],\n  "version": "0.2"\n}\n',
		],
		[
			'with a comma behind its last word',
			'json',
			'{ "words": [\n\t"Bo",\n] }',
			'{ "words": [\n\t"Ann",\n\t"Bo",\n\t"Kestrel",\n\t"Zorrow",\n] }',
		],
		[
			'behind a byte-order mark',
			'json',
			'\uFEFF{"words": ["Bo"]}',
			'\uFEFF{"words": ["Ann", "Bo", "Kestrel", "Zorrow"]}',
		],
		[
			'that is not there, behind one',
			'json',
			'\uFEFF{\n  "version": "0.2"\n}\n',
			'\uFEFF{\n  "version": "0.2",\n  "words": [\n    "Ann",\n    "Kestrel",\n    "Zorrow"\n  ]\n}\n',
		],
		['on one line', 'json', '{"words": ["Bo", "Lund"]}', '{"words": ["Ann", "Bo", "Kestrel", "Lund", "Zorrow"]}'],
		[
			'that is not sorted, at its end',
			'json',
			'{\n  "words": [\n    "Lund",\n    "Bo"]\n}\n',
			'{\n  "words": [\n    "Lund",\n    "Bo",\n    "Ann",\n    "Kestrel",\n    "Zorrow"]\n}\n',
		],
		[
			'that is empty',
			'json',
			'{\n  "words": [],\n  "language": "en"\n}\n',
			'{\n  "words": [\n    "Ann",\n    "Kestrel",\n    "Zorrow"\n  ],\n  "language": "en"\n}\n',
		],
		[
			'that holds nothing but a comment',
			'json',
			'{ "words": [ /* none */ ] }',
			'{ "words": [ /* none */ "Ann", "Kestrel", "Zorrow"] }',
		],
		[
			'that is not there yet',
			'json',
			'{\r\n  "version": "0.2" // of the format\r\n}\r\n',
			'{\r\n  "version": "0.2", // of the format\r\n  "words": [\r\n    "Ann",\r\n    "Kestrel",\r\n    "Zorrow"\r\n  ]\r\n}\r\n',
		],
		[
			'of lines',
			'yaml',
			'# ours\nwords:\n    - Bo # the chair\n    - Lund\nversion: "0.2"\n',
			'# ours\nwords:\n    - Ann\n    - Bo # the chair\n    - Kestrel\n    - Lund\n    - Zorrow\nversion: "0.2"\n',
		],
		['without a line break at its end', 'yaml', 'words:\n- Bo', 'words:\n- Ann\n- Bo\n- Kestrel\n- Zorrow\n'],
		['in brackets', 'yaml', 'words: [Bo, Lund]\n', 'words: [Ann, Bo, Kestrel, Lund, Zorrow]\n'],
		['that is empty', 'yaml', 'words: []\nname: a\n', 'words: [Ann, Kestrel, Zorrow]\nname: a\n'],
		[
			'that is only a name',
			'yaml',
			'words: # none\nname: a',
			'words: # none\n  - Ann\n  - Kestrel\n  - Zorrow\nname: a',
		],
		['that is not there yet', 'yaml', 'version: "0.2"', 'version: "0.2"\nwords:\n  - Ann\n  - Kestrel\n  - Zorrow\n'],
		['of an empty file', 'yaml', '', 'words:\n  - Ann\n  - Kestrel\n  - Zorrow\n'],
		['of words', 'lines', 'Bo\nLund\n', 'Ann\nBo\nKestrel\nLund\nZorrow\n'],
		['of words in the format of Windows', 'lines', 'Bo\r\nLund', 'Ann\r\nBo\r\nKestrel\r\nLund\r\nZorrow\r\n'],
		['of no words', 'lines', '', 'Ann\nKestrel\nZorrow\n'],
	];
	for (const [name, form, before, after] of cases) {
		it(`${form}: ${name}`, () => assert.equal(written(form, before, 'Zorrow', 'Kestrel', 'Ann'), after));
	}

	it('leaves alone what is there, and says what was not', () => {
		const made = addWords('json', '{ "words": ["Bo"] }', ['Bo', 'Ann', 'Ann', 'bo']);
		assert.deepEqual(made?.added, ['Ann', 'bo']);
		assert.deepEqual(addWords('yaml', 'words: [Bo]', ['Bo']), { edits: [], added: [] });
	});

	it('finds a list that is not where Code Spell Checker has it', () => {
		const text =
			'{\n  "a": 1, // one\n  "ltex.dictionary": {\n    "en-US": [\n      // people\n      "Bo"\n    ]\n  }\n}\n';
		const made = addWords('json', text, ['Zorrow'], ['ltex.dictionary', 'en-US']);
		assert.equal(made && applyEdits(text, made.edits), text.replace('"Bo"\n', '"Bo",\n      "Zorrow"\n'));
		const other = addWords('json', text, ['Zorrow'], ['ltex.dictionary', 'de-DE']);
		assert.deepEqual(JSON.parse(applyEdits(text, other!.edits).replace(/\/\/.*/g, '')), {
			a: 1,
			'ltex.dictionary': { 'en-US': ['Bo'], 'de-DE': ['Zorrow'] },
		});
	});

	it('puts in quotes what would be something else in YAML', () => {
		assert.equal(written('yaml', '', 'No', '3M', 'O’Roe', 'R&D'), 'words:\n  - "3M"\n  - "No"\n  - O’Roe\n  - "R&D"\n');
	});

	it('writes nothing where it cannot tell what is there', () => {
		for (const text of ['{', '[]', '{ "words": "Bo" }', '{ "words": ["Bo", /* a\n */\n"Ann" }']) {
			assert.equal(addWords('json', text, ['Zorrow']), undefined, text);
		}
		for (const text of ['words: {', '- Bo', 'words: Bo', '{ words: [Bo] }', 'words: [Bo]\nwords: [Ann]']) {
			assert.equal(addWords('yaml', text, ['Zorrow']), undefined, text);
		}
	});

	it('keeps every character that was there, whatever the list', () => {
		let reached = 0;
		const word = fc.stringMatching(/^[A-Zß-ü][a-z’]{1,5}$/);
		const gap = fc.constantFrom(' ', '\n  ', '\r\n\t', ' // a\n  ', '/* b */', '\n');
		const json = fc.array(fc.tuple(gap, word, gap)).map((items) => {
			return `{"words": [${items.map(([before, each, after]) => `${before}"${each}"${after}`).join(',')}]}`;
		});
		fc.assert(
			fc.property(json, fc.array(word, { minLength: 1 }), (text, words) => {
				const made = addWords('json', text, words);
				if (!made || made.edits.length === 0 || made.edits.some(({ span }) => span.from !== span.to)) return;
				reached++;
				let rest = applyEdits(text, made.edits);
				for (const char of text) {
					const found = rest.indexOf(char);
					assert.ok(found >= 0);
					rest = rest.slice(found + char.length);
				}
			}),
		);
		assert.ok(reached > 20, String(reached));
	});

	it('never fails', () => {
		for (const form of FORMS) addWords(form, `{"words": ${'['.repeat(100_000)}`, ['Zorrow']);
		fc.assert(
			fc.property(fc.constantFrom(...FORMS), fc.string(), fc.array(fc.string()), (form, text, words) => {
				addWords(form, `words: [${text}`, words);
				addWords(form, text, words);
			}),
		);
	});
});
