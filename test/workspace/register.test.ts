import assert from 'node:assert/strict';
import { registerOf, type Told } from '../../server/src/workspace/index.js';
import { registerAround } from '../../server/src/workspace/register/register.js';
import { seriesOf } from '../../server/src/workspace/series/series.js';
import { indexOf } from '../support/reports.js';

const told = (path: string, date: string | undefined, text: string, more: Partial<Told> = {}): Told => ({
	kind: 'action',
	text,
	who: [],
	people: [],
	path,
	line: 1,
	...(date !== undefined && { date }),
	...more,
});

const shown = (all: readonly Told[]): string[] =>
	registerOf(all).map(
		({ state, text, path, line, since }) =>
			`${state ?? 'decision'} ${path}:${line} ${text}${since ? ` since ${since.path}:${since.line}` : ''}`,
	);

describe('a register of a series of reports', () => {
	it('has what is open first, by the day it is due, then what is done, then decisions, the latest first', () => {
		const all = [
			told('b.md', '2018-03-05', 'We move.', { kind: 'decision' }),
			told('a.md', '2018-02-05', 'We stay.', { kind: 'decision' }),
			told('a.md', '2018-02-05', 'Ann calls.'),
			told('b.md', '2018-03-05', 'Bo sings.', { day: '2018-04-01' }),
			told('b.md', '2018-03-05', 'Cy writes.', { day: '2018-03-09', line: 2 }),
			told('b.md', '2018-03-05', 'Di pays.', { done: true }),
		];
		const expected = [
			'open b.md:2 Cy writes.',
			'open b.md:1 Bo sings.',
			'open a.md:1 Ann calls.',
			'done b.md:1 Di pays.',
			'decision b.md:1 We move.',
			'decision a.md:1 We stay.',
		];
		assert.deepEqual(shown(all), expected);
		assert.deepEqual(shown([...all].reverse()), expected);
	});

	it('has one entry for what comes up again, as the last report has it', () => {
		const ropes = 'Bo orders new ropes for the eastern landing';
		assert.deepEqual(
			shown([
				told('c.md', '2018-04-02', `${ropes} 🎉`, { done: true, line: 7 }),
				told('a.md', '2018-02-05', ropes, { line: 5 }),
				told('b.md', '2018-03-05', `${ropes}.`, { line: 6 }),
				told('b.md', '2018-03-05', 'Bo orders paint for the western signs', { line: 9 }),
			]),
			['open b.md:9 Bo orders paint for the western signs', `done c.md:7 ${ropes} 🎉 since a.md:5`],
		);
	});

	it('has an entry for each number, whatever the day by which it is due', () => {
		const answers = (letter: number, due: string) => ({
			text: `Bo answers letter ${letter} of the harbour by ${due}`,
			due,
		});
		const all = ([path, date]: readonly [string, string], letter: number, due: string) => {
			const { text, ...more } = answers(letter, due);
			return told(path, date, text, more);
		};
		const [february, march] = [
			['a.md', '2018-02-05'],
			['b.md', '2018-03-05'],
		] as const;
		assert.equal(registerOf([all(february, 12, '12 March'), all(february, 15, '12 March')]).length, 2);
		assert.equal(registerOf([all(february, 47, '12 March'), all(march, 48, '2 April')]).length, 2);
		assert.equal(registerOf([all(february, 47, '12 March'), all(march, 47, '2 April')]).length, 1);
	});

	it('has an entry for each of what one report tells of different numbers', () => {
		const continues = (issue: number) =>
			told('a.md', '2018-02-05', `Continue discussion in issue ${issue}`, { line: issue });
		assert.equal(registerOf([continues(47), continues(48)]).length, 2);
	});

	it('has those whom one report names where it tells of it again', () => {
		const ask = 'Ask the harbour office for the prices';
		const [entry, ...others] = registerOf([
			told('a.md', '2018-02-05', ask, { line: 4 }),
			told('a.md', '2018-02-05', `${ask}.`, { line: 9, who: ['Ann'], people: ['Ann Lee'], due: 'Friday' }),
		]);
		assert.deepEqual(others, []);
		const { text, line, who, people, due } = entry!;
		assert.deepEqual(
			{ text, line, who, people, due },
			{ text: ask, line: 4, who: ['Ann'], people: ['Ann Lee'], due: 'Friday' },
		);
	});

	it('has an entry for each of those who are to do the same', () => {
		const asks = (who: string, path: string, date: string, line: number) =>
			told(path, date, `${who} asks the harbour office for the prices of the new ropes`, { who: [who], line });
		assert.deepEqual(
			shown([
				asks('Ann', 'a.md', '2018-02-05', 1),
				asks('Bo', 'a.md', '2018-02-05', 2),
				asks('Bo', 'a.md', '2018-02-05', 3),
				asks('Ann', 'b.md', '2018-03-05', 4),
			]),
			[
				'open a.md:2 Bo asks the harbour office for the prices of the new ropes',
				'open b.md:4 Ann asks the harbour office for the prices of the new ropes since a.md:1',
			],
		);
	});

	it('tells what one report says twice where it says it first, and leaves short ones apart', () => {
		const ropes = 'Bo orders new ropes for the eastern landing';
		assert.deepEqual(
			shown([
				told('a.md', '2018-02-05', ropes, { line: 5 }),
				told('a.md', '2018-02-05', ropes, { line: 15 }),
				told('a.md', undefined, 'Bo writes'),
				told('b.md', '2018-03-05', 'Bo writes'),
			]),
			['open b.md:1 Bo writes', `open a.md:5 ${ropes}`, 'open a.md:1 Bo writes'],
		);
	});

	it('is told by the reports that one body has in a folder', () => {
		const minutes = (body: string, day: string, said: string) =>
			`# Minutes of the ${body}\n\n${day} 2018\n\nPresent: Ann Lee, Bo Roe\n\n**Decision:** ${said}\n`;
		const index = indexOf({
			'pier/2017/a.md': minutes('Pier Board', '8 January', 'We go.'),
			'pier/2018/b.md': minutes('Pier Board', '5 February', 'We stay.'),
			'quay/c.md': minutes('Quay Board', '5 March', 'They go.'),
			'pier/README.md': '# About\n\n**Decision:** Nothing.\n',
		});
		const series = seriesOf('Minutes of the Pier Board', 'pier/2018/d.md');
		assert.deepEqual(
			registerAround(index, { series }).map(({ path, text }) => `${path} ${text}`),
			['pier/2018/b.md We stay.', 'pier/2017/a.md We go.'],
		);
	});
});
