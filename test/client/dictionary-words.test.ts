import assert from 'node:assert/strict';
import {
	cspellFileAmong,
	dictionaries,
	harperPath,
	ltexLanguages,
	saidOf,
	withWords,
} from '../../client/src/dictionaries/dictionary-words.js';

describe('words for dictionaries', () => {
	it('come to their places in a sorted list, else to its end', () => {
		assert.deepEqual(withWords(['Bo', 'Lund'], ['Zorrow', 'Ann', 'Bo']), ['Ann', 'Bo', 'Lund', 'Zorrow']);
		assert.deepEqual(withWords(['Lund', 'Bo'], ['Zorrow', 'Ann']), ['Lund', 'Bo', 'Ann', 'Zorrow']);
		assert.deepEqual(withWords([], ['Zorrow', 'Änne', 'bo']), ['Änne', 'bo', 'Zorrow']);
	});

	it('go where Code Spell Checker looks first, unless that is a program', () => {
		const among = (...paths: string[]) => cspellFileAmong(new Set(paths));
		assert.equal(among('report.md', 'cspell.config.yaml', 'cspell.json'), 'cspell.json');
		assert.equal(among('cspell.yaml', 'cspell.config.yml', '.vscode/cspell.json'), '.vscode/cspell.json');
		assert.equal(among('.config/cspell.config.jsonc'), '.config/cspell.config.jsonc');
		assert.equal(among('cspell.config.js', 'package.json', 'cspell.json.bak'), undefined);
	});

	it('go to the languages that LTeX checks a report in', () => {
		assert.deepEqual(ltexLanguages('en-GB', 'en', []), ['en-GB']);
		assert.deepEqual(ltexLanguages(undefined, undefined, []), ['en-US']);
		assert.deepEqual(ltexLanguages('auto', 'de', []), ['de-DE']);
		assert.deepEqual(ltexLanguages('auto', 'de', ['en-US', 'de-AT']), ['de-AT']);
		assert.deepEqual(ltexLanguages('auto', 'fr', []), ['fr']);
		assert.deepEqual(ltexLanguages('en-US', 'de', []), ['en-US', 'de-DE']);
		assert.deepEqual(ltexLanguages('nl', undefined, []), ['nl']);
	});

	it('go to the dictionary that Harper has in the folder, and nowhere outside', () => {
		assert.equal(harperPath(undefined), '.harper-dictionary.txt');
		assert.equal(harperPath('  '), '.harper-dictionary.txt');
		assert.equal(harperPath('./words/ours.txt'), 'words/ours.txt');
		assert.equal(harperPath('words\\ours.txt'), 'words/ours.txt');
		for (const path of [
			'/etc/words',
			'~/words',
			'../words',
			'a/../../words',
			'C:\\words',
			'c:words',
			'\\\\pc\\words',
			'a/..',
		]) {
			assert.equal(harperPath(path), undefined, path);
		}
	});

	it('are counted in one sentence', () => {
		const [cspell, ltex, harper] = ['Code Spell Checker', 'LTeX+', 'Harper'].map((name) => ({ name, count: 34 }));
		assert.equal(saidOf([]), 'No name was added.');
		assert.equal(saidOf([{ ...cspell!, count: 1 }]), 'Added one name to the dictionary of Code Spell Checker.');
		assert.equal(
			saidOf([cspell!, ltex!, harper!]),
			'Added 34 names to the dictionaries of Code Spell Checker, LTeX+ and Harper.',
		);
		assert.equal(
			saidOf([cspell!, { ...ltex!, count: 2 }, { ...harper!, count: 1 }]),
			'Added 34 names to the dictionary of Code Spell Checker, 2 to that of LTeX+ and 1 to that of Harper.',
		);
		assert.equal(dictionaries([harper!]), 'dictionary of Harper');
	});
});
