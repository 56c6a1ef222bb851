import assert from 'node:assert/strict';
import { seriesOf } from '../../server/src/workspace/series/series.js';
import { digestAt, indexOf } from '../support/reports.js';

const TITLE = 'Minutes of the Board';

function minutes(day: number, text: string, present = 'Ann Lee, Bo Roe'): string {
	return `# ${TITLE}\n\n${day} March 2018\n\nPresent: ${present}\n\n${text}\n`;
}

/** Each text, from the 1st on. */
function reports(...texts: readonly string[]): Record<string, string> {
	return Object.fromEntries(texts.map((text, i) => [`board/${i + 1}.md`, minutes(i + 1, text)]));
}

function asker(day: number, path = 'board/99.md') {
	return { path, date: `2018-03-${String(day).padStart(2, '0')}`, series: seriesOf(TITLE, path) };
}

describe('what other reports have in capitals', () => {
	const usual = reports('We met SeaBridge.', 'Bo asked SeaBridge.', 'Ann paid SeaBridge.');

	it('is a name, and how many have it', () => {
		const index = indexOf(usual);
		const known = { name: 'SeaBridge', reports: 3, others: 0 };
		assert.deepEqual(index.inCapitals(['seabridge', 'paid', 'tender'], asker(9)), [['seabridge', known]]);
		assert.deepEqual(index.inCapitals(['seabridge'], asker(2)), [['seabridge', { ...known, later: true }]]);
		assert.deepEqual(index.inCapitals(['seabridge'], asker(9, 'other/9.md')), []);
	});

	it('is counted without the report that asks, and as it is now', () => {
		const index = indexOf({ ...usual, 'board/9.md': minutes(9, 'We met SeaBridge, and seabridge again.') });
		const answer = (): unknown => index.inCapitals(['seabridge'], asker(9, 'board/9.md'));
		assert.deepEqual(answer(), [['seabridge', { name: 'SeaBridge', reports: 3, others: 0 }]]);
		index.set('board/3.md', undefined);
		index.set('board/2.md', digestAt('board/2.md', minutes(2, 'Nobody came.')));
		assert.deepEqual(answer(), []);
		index.set('board/2.md', digestAt('board/2.md', minutes(2, 'Bo asked SeaBridge.')));
		assert.deepEqual(answer(), [['seabridge', { name: 'SeaBridge', reports: 2, others: 0 }]]);
	});

	it('is said with how many have small letters, too, unless these are too many', () => {
		const both = 'We met SeaBridge. The seabridge is high.';
		const one = indexOf(reports(both, ...Array<string>(4).fill('We met SeaBridge.')));
		assert.deepEqual(one.inCapitals(['seabridge'], asker(9)), [
			['seabridge', { name: 'SeaBridge', reports: 5, others: 1 }],
		]);
		const three = indexOf(reports(both, both, both, 'We met SeaBridge.', 'We met SeaBridge.', 'We met SeaBridge.'));
		assert.deepEqual(three.inCapitals(['seabridge'], asker(9)), []);
	});

	const silent: readonly (readonly [why: string, word: string, ...texts: readonly string[]])[] = [
		['a plain name may be a word', 'kestrel', 'We met Kestrel.', 'We met Kestrel.', 'We met Kestrel.'],
		['beside other names it may be a title', 'workgroup', 'The Boat WorkGroup met.', 'The Boat WorkGroup met.'],
		['two words that are joined now and then', 'opensea', 'An OpenSea.', 'An OpenSea.', 'Open Sea.', 'The Open Sea.'],
		['either of two spellings', 'seabridge', 'SeaBridge.', 'SeaBridge.', 'It is SEAbridge.', 'It is SEAbridge.'],
		['two letters', 'hr', 'The HR met.', 'The HR met.', 'The HR met.', 'The HR met.', 'The HR met.'],
		['a word that a few shout', 'harbour', 'The HARBOUR.', 'The HARBOUR.', 'The HARBOUR.'],
	];
	for (const [why, word, ...texts] of silent) {
		it(`silent: ${why}`, () => assert.deepEqual(indexOf(reports(...texts)).inCapitals([word], asker(29)), []));
	}

	it('is the given name of somebody on two lists, unless a report has it as a word', () => {
		const lists = (present: string, text: string): Record<string, string> =>
			Object.fromEntries([1, 2, 3].map((day) => [`board/${day}.md`, minutes(day, text, present)]));
		const given = { name: 'Yannik', reports: 3, others: 0, isPerson: true };
		const ask = (texts: Record<string, string>, word: string): unknown => indexOf(texts).inCapitals([word], asker(9));
		assert.deepEqual(ask(lists('Yannik Bos, Bo Roe', 'Yannik came.'), 'yannik'), [['yannik', given]]);
		assert.deepEqual(ask(lists('Bo Roe, Yannik', 'We met Yannik.'), 'yannik'), [['yannik', given]]);
		assert.deepEqual(ask(lists('Yannik Bos, Bo Roe', 'Yannik came.'), 'bos'), []);
		assert.deepEqual(ask(lists('Yannik Bos, Bo Roe', 'Yannik came. The yannik is a boat.'), 'yannik'), []);
	});

	it('is no signature', () => {
		const signed = reports('JBly came.', 'JBly came.', 'JBly came.');
		assert.equal(indexOf(signed).inCapitals(['jbly'], asker(9)).length, 1);
		const listed = { ...signed, 'board/8.md': minutes(8, 'Nobody spoke.', 'Jon Bly, Bo Roe') };
		assert.deepEqual(indexOf(listed).inCapitals(['jbly'], asker(9)), []);
	});
});
