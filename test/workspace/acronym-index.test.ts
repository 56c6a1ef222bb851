import assert from 'node:assert/strict';
import type { ReportIndex } from '../../server/src/workspace/index.js';
import { seriesOf } from '../../server/src/workspace/series/series.js';
import { digestAt, indexOf } from '../support/reports.js';

const report = (date: string, line: string, title = 'Harbour Board') =>
	`# ${title}, ${date}\n\nPresent: Ann Lee, Bo Roe\n\n${line}\n`;

const OBSERVATORY = 'The Lake Transport Observatory (LTO) was heard on the state of the boats.';
const OFFICE = 'The Lake Traffic Office (LTO) was heard on the state of the boats.';

function ask(
	index: ReportIndex,
	name: string,
	{ path = 'board/9.md', date = '2018-09-05', title = 'Harbour Board', language = 'en' } = {},
) {
	return index.acronyms.expansions(name, { path, date, series: seriesOf(title, path), language });
}

describe('expansions that other reports know', () => {
	it('come with how often and when, in the latest spelling', () => {
		const index = indexOf({
			'board/1.md': report('5 January 2018', OBSERVATORY),
			'board/2.md': report('5 February 2018', OBSERVATORY.replace('Lake', 'Lakes')),
		});
		assert.deepEqual(ask(index, 'LTO'), [
			{ words: 'Lakes Transport Observatory', reports: 2, last: '2018-02-05', steady: true },
		]);
		assert.deepEqual(ask(index, 'lto'), ask(index, 'LTO'));
		assert.deepEqual(ask(index, 'LTOX'), []);
	});

	it('are marked where only other bodies in other folders have them', () => {
		const index = indexOf({ 'board/1.md': report('5 January 2018', OBSERVATORY) });
		const apart = (path: string, title: string) => ask(index, 'LTO', { path, title }).map((each) => each.apart);
		assert.deepEqual(apart('club/3.md', 'Rowing Club'), [true]);
		assert.deepEqual(apart('board/3.md', 'Rowing Club'), [undefined]);
		assert.deepEqual(apart('club/3.md', 'Harbour Board'), [undefined]);
		assert.deepEqual(apart('board/roads/3.md', 'Roads Committee'), [undefined]);
	});

	it('are first those of the same series, then the later ones, and not steady where they differ', () => {
		const index = indexOf({
			'board/1.md': report('5 January 2018', OBSERVATORY),
			'club/2.md': report('5 February 2018', OFFICE, 'Rowing Club'),
		});
		const words = (path: string, title: string) => ask(index, 'LTO', { path, title }).map((each) => each.words);
		assert.deepEqual(words('board/3.md', 'Harbour Board'), ['Lake Transport Observatory', 'Lake Traffic Office']);
		assert.deepEqual(words('club/3.md', 'Rowing Club'), ['Lake Traffic Office', 'Lake Transport Observatory']);
		assert.ok(ask(index, 'LTO').every(({ steady }) => !steady));
	});

	it('are those of later reports only where no other has any', () => {
		const later = { 'board/10.md': report('5 October 2018', OFFICE) };
		assert.deepEqual(ask(indexOf(later), 'LTO'), [
			{ words: 'Lake Traffic Office', reports: 1, last: '2018-10-05', steady: true, later: true },
		]);
		const both = indexOf({ ...later, 'board/1.md': report('5 January 2018', OBSERVATORY) });
		assert.deepEqual(
			ask(both, 'LTO').map(({ words }) => words),
			['Lake Transport Observatory'],
		);
	});

	it('are in the language of the report where there are some', () => {
		const index = indexOf({
			'board/1.md': report('5 January 2018', OBSERVATORY),
			'board/2.md': report(
				'5. Februar 2018',
				'Die Landwirtschaftliche Talsperre Oberdorf (LTO) war mit dem Zustand der Boote und der Anlage nicht zufrieden.',
			),
		});
		const words = (language: string) => ask(index, 'LTO', { language }).map((each) => each.words);
		assert.deepEqual(words('en'), ['Lake Transport Observatory']);
		assert.deepEqual(words('de'), ['Landwirtschaftliche Talsperre Oberdorf']);
		assert.deepEqual(words('fr').length, 2);
	});

	it('come from lists of acronyms, whatever their form', () => {
		const list =
			'## Annex I: List of acronyms\n\n- LTO: Lake Transport Observatory.\n- **PBS** – pilot boat scheme\n- KLM: [what it stands for]\n\n## Acronyms\n\n| Acronym | Meaning |\n|---|---|\n| TVWS | television white spaces |\n';
		const { acronyms } = digestAt('board/1.md', report('5 January 2018', `The LTO met.\n\n${list}`));
		assert.deepEqual(acronyms, [
			{ name: 'LTO', words: 'Lake Transport Observatory' },
			{ name: 'PBS', words: 'pilot boat scheme' },
			{ name: 'TVWS', words: 'television white spaces' },
		]);
	});

	it('are none for initials of people, nor for words that do not give every letter', () => {
		const { acronyms } = digestAt(
			'board/1.md',
			'# Minutes, 5 January 2018\n\n## Participants\n\n- Rachel Brown (RB)\n- Tom King (TK)\n\n## Talk\n\nRB: we wait. TK: no.\n\nRB: yes.\n',
		);
		assert.deepEqual(acronyms, []);
	});

	it('can be looked up by how they begin', () => {
		const index = indexOf({
			'board/1.md': report('5 January 2018', `${OBSERVATORY} The Pilot Boat Scheme (PBS) and the Lake Tax (LT).`),
		});
		assert.deepEqual(index.acronyms.startingWith('l', 5), ['LT', 'LTO']);
		assert.deepEqual(index.acronyms.startingWith('L', 1), ['LT']);
		assert.deepEqual(index.acronyms.startingWith('X', 5), []);
	});
});
