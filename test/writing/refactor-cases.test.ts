import assert from 'node:assert/strict';
import { done } from '../support/refactoring.js';

describe('what a refactoring leaves alone', () => {
	it('writes no table of participants that has no place for something', () => {
		const list = (entry: string) =>
			`# Minutes\n\n5 February 2018\n\n## Participants\n\n- ${entry}\n- Bo Roe (Pier Trust)\n\nText.\n`;
		const table = (entry: string) => done(list(entry), list(entry).indexOf('Bo Roe'), 'list.table');
		for (const entry of [
			'Ana Lund (Harbour Office), <ana@harbour.example>',
			'Ana Lund (Harbour Office), +41 22 555 01 01',
			'Ana Lund (Harbour Office) ✅',
			'Ana Lund (Harbour Office) <!-- no fish -->',
			'~~Ana Lund (Harbour Office)~~',
			'~~Ana Lund~~ (Harbour Office)',
		])
			assert.equal(table(entry), undefined, entry);
		for (const entry of ['Ms Ana Lund (Harbour Office)', 'Ana Lund, Harbour Office', 'Ana Lund – Harbour Office'])
			assert.match(table(entry) ?? '', /Ana Lund \| Harbour Office \|\n\| Bo Roe \| Pier Trust \|/, entry);
	});
});
