import assert from 'node:assert/strict';
import { ReportReader } from '../../server/src/report/index.js';
import { type NameWord, nameWords } from '../../server/src/workspace/index.js';
import { askerOf } from '../../server/src/workspace/series/asker.js';
import { indexOf } from '../support/reports.js';

const DATES = ['5 January 2018', '5 February 2018', '5 March 2018', '5 April 2018'];
const LIST = 'Dr. Ann Lee-Zorrow (Hafenamt Tidewick), Bo O’Roe (City of Quayle), J. Dunnock (chair)';

const minutes = (text: string, present = LIST, date = DATES[0]!): string =>
	`# Minutes of the Harbour Board\n\n${date}\n\nPresent: ${present}\n\n${text}\n`;

/** Earlier reports of the folder `board`, all with this text. */
const earlier = (text: string, present?: string) =>
	Object.fromEntries(DATES.map((date, i) => [`board/${i}.md`, minutes(text, present, date)] as const));

/** The words for the last of these. */
function wordsFor(
	texts: Readonly<Record<string, string>>,
	acronyms: Readonly<Record<string, string>> = {},
): readonly NameWord[] {
	const [path, text] = Object.entries(texts).at(-1)!;
	const report = new ReportReader().read(text, { path });
	return nameWords(report, new Map(Object.entries(acronyms)), {
		index: indexOf(texts),
		asker: askerOf(report, path),
	});
}

const plain = (words: readonly NameWord[]) => words.map(({ word }) => word);

describe('the words of names', () => {
	const PEOPLE = ['Ann', 'Bo', 'Dunnock', 'Hafenamt', 'Lee', 'O’Roe', 'Quayle', 'Tidewick', 'Zorrow'];

	it('are those of people and bodies, as written, without titles, roles, initials and ordinary words', () => {
		const words = wordsFor({ 'board/1.md': minutes('The 🎉 city has a hall. The City agrees.') });
		assert.deepEqual(plain(words), PEOPLE);
		assert.equal(words.find(({ word }) => word === 'Tidewick')!.of, 'Hafenamt Tidewick');
	});

	it('are those of the other reports of the folder, too', () => {
		const own = minutes('It was short.', 'Cy Ferrand', '5 June 2018');
		const words = plain(wordsFor({ ...earlier('The city has a hall, as the City said.'), 'board/9.md': own }));
		// The body of the title as well, which all of them name.
		assert.deepEqual(words, [...PEOPLE, 'Board', 'Cy', 'Ferrand', 'Harbour'].sort());
		assert.deepEqual(plain(wordsFor({ ...earlier('It was short.'), 'other/9.md': own })), ['Cy', 'Ferrand']);
	});

	it('are acronyms that are explained or often used, and other names that are often used', () => {
		const text = 'The Tide Relief Fund (TRF) and SeaBridge met the HRBX and Jan Kestrel. Once we met THe FlyBy.';
		const known = wordsFor({ ...earlier(text), 'board/9.md': minutes('It was short.', 'Cy Ferrand', '5 June 2018') });
		for (const word of ['TRF', 'SeaBridge', 'HRBX', 'Kestrel']) assert.ok(plain(known).includes(word), word);
		assert.equal(known.find(({ word }) => word === 'TRF')!.of, 'Tide Relief Fund');
		const alone = plain(wordsFor({ 'board/1.md': minutes(text) }, { ZQX: 'Zone of Quays' }));
		assert.deepEqual(
			alone.filter((word) => !PEOPLE.includes(word) && word !== 'City'),
			['TRF', 'ZQX'],
		);
	});

	it('are told from slips by what other reports write', () => {
		const slip = minutes('It was short.', 'Ann Lee-Zorow', '5 June 2018');
		const words = wordsFor({ ...earlier('It was short.'), 'board/9.md': slip });
		assert.deepEqual(
			words.filter(({ meant }) => meant !== undefined).map(({ word, meant }) => [word, meant]),
			[['Zorow', 'Zorrow']],
		);
	});
});
