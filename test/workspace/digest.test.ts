import assert from 'node:assert/strict';
import { ReportReader } from '../../server/src/report/index.js';
import { changeBetween } from '../../server/src/text/index.js';
import { type Digest, digestOf, fullDigestOf } from '../../server/src/workspace/index.js';

const REPORT = `# Summary report of the XXIV meeting of the Harbour Board

5 February 2018, Port Town

## Participants

- Ms. Ann Lee, Harbour Office (Chair)
- Bo Roe, Coast Guard

## Agenda

1. Opening. The Board read the [code of conduct](https://example.org/conduct) 😀 and the **[rules][r]**.
2. The Pilot Boat Scheme (PBS) was discussed, see [slides](../slides/2018-02-05.pdf) and [here](#).

The next meeting will be held on 5 March 2018.

## Annex I: List of boats

Boats, as told [above](#agenda). See [the note].

[r]: https://example.org/rules
[the note]: notes.md
`;

const digest = (text: string, path?: string): Digest =>
	digestOf(new ReportReader().read(text, path === undefined ? {} : { path }));

describe('digest of a report', () => {
	const made = digest(REPORT, 'reports/xxiv.md');

	it('has what the meeting was', () => {
		const { kind, title, number, date, until, next } = made;
		assert.deepEqual(
			{ kind, title, number, date, until, next },
			{
				kind: 'report',
				title: 'Summary report of the XXIV meeting of the Harbour Board',
				number: 24,
				date: '2018-02-05',
				until: undefined,
				next: ['2018-03-05'],
			},
		);
	});

	it('has the links that lead out of the report, with the words before them', () => {
		assert.deepEqual(made.links, [
			{
				words: 'code of conduct',
				address: 'https://example.org/conduct',
				before: 'the board read the',
				under: 'Agenda',
			},
			{ words: 'rules', address: 'https://example.org/rules', before: 'of conduct and the', under: 'Agenda' },
			{ words: 'slides', address: '../slides/2018-02-05.pdf', before: 'pbs was discussed see', under: 'Agenda' },
			{ words: 'the note', address: 'notes.md', before: 'as told above see', under: 'Annex I: List of boats' },
		]);
	});

	it('has who took part', () => {
		assert.deepEqual(made.people, [
			{ name: 'Ann Lee', titles: ['ms'], affiliation: 'Harbour Office', role: 'Chair' },
			{ name: 'Bo Roe', affiliation: 'Coast Guard' },
		]);
	});

	it('has how the list of those present is set', () => {
		const set = (list: string) => digest(`# Minutes\n\n5 February 2018\n\n${list}\n`).listForm;
		const rows = '| Name | Body |\n|---|---|\n| Ann Lee | Guild |\n| Bo Roe | Port |\n';
		assert.equal(set(`Apologies: Cy Dunn, Di Ek\n\n## Participants\n\n${rows}`), 'rows');
		assert.equal(set('Present: Ann Lee, Bo Roe'), 'inline');
		assert.equal(set('Nobody came.'), undefined);
	});

	it('has acronyms, annexes and headings', () => {
		assert.deepEqual(made.acronyms, [{ name: 'PBS', words: 'Pilot Boat Scheme' }]);
		assert.deepEqual(made.annexes, [{ label: 'Annex I', title: 'List of boats' }]);
		assert.deepEqual(
			made.headings.map(({ depth, text }) => `${depth} ${text}`),
			[
				'1 Summary report of the XXIV meeting of the Harbour Board',
				'2 Participants',
				'2 Agenda',
				'2 Annex I: List of boats',
			],
		);
	});

	it('is plain data', () => {
		assert.deepEqual(JSON.parse(JSON.stringify(made)), made);
	});

	it('has a meeting of several days', () => {
		const { date, until } = digest('# Report of the spring meeting\n\n5–7 February 2018\n');
		assert.deepEqual([date, until], ['2018-02-05', '2018-02-07']);
	});

	it('takes the date of the file where the text has none, and the title of the front matter', () => {
		const { date, title } = digest('---\ntitle: Minutes\n---\n\nAll went well.\n', 'a/2018-02-05.md');
		assert.deepEqual([date, title], ['2018-02-05', 'Minutes']);
	});

	it('has what was decided and is to be done where it is asked for, and what is marked as open in any case', () => {
		const text =
			'# Minutes\n\n5 February 2018\n\n## Action items\n\n- [ ] Ann Lee writes\n- [x] Bo Roe calls\n- ~~Cy Dunn asks~~\n- Di Ford paints\n\n## Fees\n\nThe board decided to raise the fees.\n';
		const report = new ReportReader().read(text);
		assert.deepEqual(digestOf(report).actions, ['Ann Lee writes', 'Di Ford paints']);
		assert.deepEqual(fullDigestOf(report).outcomes, [
			{ kind: 'action', text: 'Ann Lee writes', who: [] },
			{ kind: 'action', text: 'Bo Roe calls', who: [], done: true },
			{ kind: 'action', text: 'Cy Dunn asks', who: [], done: true },
			{ kind: 'action', text: 'Di Ford paints', who: [] },
			{ kind: 'decision', text: 'The board decided to raise the fees.', who: [] },
		]);
	});

	it('names those in a cell of their own before what they are to do', () => {
		const row = '| Task | Who | When |\n| - | - | - |\n| Paint the pier | Di Ford | tbd |\n';
		assert.deepEqual(digest(`# Minutes\n\n5 February 2018\n\n${row}`).actions, ['Di Ford: Paint the pier']);
	});

	it('has names, as they are written, and what of them is an ordinary word', () => {
		const text =
			'# Minutes\n\n5 February 2018\n\nIt is for DreamWorks and Cora Phillips. We read the Charter; a charter is long. `OpenEXR` is code.\n';
		assert.deepEqual(digest(text).names, ['February', 'DreamWorks', 'Cora Phillips', 'Charter', 'charter']);
		const german =
			'# Protokoll\n\n5. Februar 2018\n\nDer Ausschuss und die Leitung haben mit OpenHafen und Eva Lang über das Haus gesprochen, und es ist gut.\n';
		assert.deepEqual(digest(german).names, ['Der Ausschuss', 'OpenHafen', 'Eva Lang']);
	});

	it('knows which headings have nothing under them, and that there are several meetings', () => {
		const text =
			'# Meetings\n\n## 5 March 2024\n\nPresent: Ana Lund, Bo Roe\n\n### Chat\n\n<!-- none -->\n\n## 19 March 2024\n\nPresent: Ana Lund, Bo Roe\n\n### Roads\n\nText.\n\n### Chat';
		const { headings, several } = digest(text);
		assert.deepEqual(
			headings.filter(({ empty }) => empty).map(({ text: name }) => name),
			['Chat', 'Chat'],
		);
		assert.equal(several, true);
	});

	it('says nothing of an empty text', () => {
		assert.deepEqual(digest(''), {
			kind: 'other',
			title: '',
			next: [],
			headings: [],
			links: [],
			people: [],
			acronyms: [],
			names: [],
			annexes: [],
			actions: [],
		});
	});

	it('takes the first of two definitions, and none for a label without one', () => {
		const { links } = digest('[a][x] and [b][y]\n\n[x]: https://example.org/1\n[x]: https://example.org/2\n');
		assert.deepEqual(
			links.map(({ words, address }) => `${words} ${address}`),
			['a https://example.org/1'],
		);
	});

	it('stays the very same while what is typed says nothing of it', () => {
		const reader = new ReportReader();
		const before = reader.read(REPORT);
		const text = REPORT.replace('was discussed', 'was discussed at length');
		const after = reader.read(text, {}, { report: before, change: changeBetween(REPORT, text) });
		const moved = REPORT.replace('Boats, as', 'Boats and ships, as');
		const later = reader.read(moved, {}, { report: before });
		const kept = digestOf(before);
		assert.equal(digestOf(later), kept);
		assert.deepEqual(digestOf(after), digest(text));
	});

	it('is bounded, whatever a program has written', () => {
		const hostile = [
			Array.from({ length: 10_000 }, (_, i) => `[w${i}](https://example.org/${i})`).join(' '),
			`[${'x'.repeat(1_000_000)}](https://example.org)`,
			`[x](https://example.org/${'y'.repeat(100_000)})`,
			Array.from({ length: 10_000 }, (_, i) => `# Heading ${i}\n`).join('\n'),
			`# ${'😀'.repeat(10_000)}\n`,
			'['.repeat(50_000),
		];
		for (const text of hostile) {
			const json = JSON.stringify(digest(text));
			assert.ok(json.length < 500_000, `${json.length} for ${text.slice(0, 20)}`);
			assert.ok(!/\\ud[89ab]/i.test(json), 'half a character is left');
		}
	});
});
