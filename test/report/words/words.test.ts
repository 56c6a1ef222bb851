import assert from 'node:assert/strict';
import { Alternatives } from '../../../server/src/report/words/alternatives.js';
import { anyOf, anyOfAsWritten, LANGUAGES, languageOf } from '../../../server/src/report/words/index.js';
import { expansions } from '../../support/expansions.js';

describe('words: alternatives', () => {
	it('finds the first that stands somewhere, and where it ends', () => {
		const some = new Alternatives(['not(?:ed|es)', 'point(?:ed|s) (?:out|to)', 'po', 'è stat[oa]'], '(?!\\p{L})');
		const end = (text: string, at: number) => some.endAt(text, at);
		assert.deepEqual([end('she noted it', 4), end('he pointed to', 3), end('è stata', 0), end('po', 0)], [9, 13, 7, 2]);
		assert.deepEqual(
			[end('noting', 0), end('notedly', 0), end('pointed at', 0), end('n', 0), end('noted', 5)].map(String),
			['-1', '-1', '-1', '-1', '-1'],
		);
	});
	it('what somebody says begins with two plain characters, and is found by them', () => {
		for (const { people } of LANGUAGES) {
			const all = new RegExp(`^(?:${people.says.join('|')})(?![\\p{L}-])`, 'u');
			const some = new Alternatives(people.says, '(?![\\p{L}-])');
			for (const each of people.says) {
				const advice = `"${each}" is not found by its first two letters. Write each beginning in a line of its own`;
				assert.match(each, /^\p{L}(?:\p{L}(?![?*{])|\['’\]|\\s)/u, advice);
			}
			for (const words of people.says.flatMap(expansions)) {
				for (const text of [words, `${words} it`, `${words}x`, words.slice(1)]) {
					assert.equal(some.endAt(text, 0), all.exec(text)?.[0].length ?? -1, text);
				}
			}
		}
	});
	it('what may stand before that does so too', () => {
		for (const { people } of LANGUAGES) {
			for (const each of people.adverb)
				assert.match(each, /^\p{L}{2,}$/u, `"${each}" is not a single word. Write each word in a line of its own`);
		}
	});
});

describe('words: of all languages', () => {
	const of = (source: string) => new RegExp(`^${source}$`, 'u');

	it('match in small letters, and as they are written also with a capital', () => {
		const small = of(anyOf(({ grammar }) => grammar.of));
		const written = of(anyOfAsWritten(({ grammar }) => grammar.of));
		assert.ok(small.test('della') && small.test('vom') && !small.test('Della'));
		assert.ok(written.test('della') && written.test('Vom') && !written.test('VOM'));
	});
	it('match nothing where no language has one', () => {
		assert.doesNotMatch('', of(anyOf(() => [])));
		assert.doesNotMatch('a', new RegExp(anyOf(() => [])));
	});
	it('match no empty text where one language has none', () => {
		assert.doesNotMatch('', of(anyOf(({ people }) => people.adverb)));
	});
});

describe('words: labels of lists', () => {
	// It has no stem in any language, so nobody has ever been read below it.
	const UNREAD = new Set(['es nahmen teil']);

	for (const { people, participants } of LANGUAGES) {
		it(`each has a stem of its language: ${participants[0]}`, () => {
			const stems = new RegExp(people.stems);
			const all = [...[people.present, people.absent, people.observing].flatMap(expansions), ...participants];
			assert.deepEqual(
				all.filter((label) => !stems.test(label) && !UNREAD.has(label)),
				[],
			);
		});
	}
});

describe('words: the language of a text', () => {
	it('is told by whole words, of which the "am" of a time of day is none', () => {
		const code = (text: string) => languageOf(text)?.code;
		assert.equal(code('Am Montag beginnt es am Kai.'), 'de');
		assert.equal(code('7:00am - 8:00am, 9am: the quay'), 'en');
	});
});
