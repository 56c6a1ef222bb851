import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { dateMismatch } from '../../server/src/rules/date-mismatch.js';
import type { Files, Fix, Rule } from '../../server/src/rules/index.js';
import { wrongWeekday } from '../../server/src/rules/wrong-weekday.js';
import { applyEdits } from '../../server/src/text/index.js';

interface Around {
	readonly path?: string;
	readonly names?: readonly string[];
}

const TYPE = '---\ntype: report\n---\n\n';

function fixesOf(rule: Rule, body: string, { path, names = [] }: Around = {}): readonly Fix[] {
	const files: Files = {
		find: (name) => (names.includes(name) ? 'there' : 'missing'),
		names: () => names,
		anchors: () => undefined,
	};
	const { settings } = readSettings({});
	const { findings, failures } = new Checker([rule]).check(TYPE + body, settings, path, undefined, files);
	const fixes = findings.flatMap((each) => each.fixes);
	assert.deepEqual(failures, []);
	return fixes;
}

const titles = (fixes: readonly Fix[]): string[] => fixes.map(({ title }) => title);

/** The document after the first fix. */
function first(rule: Rule, body: string, around?: Around): string {
	return applyEdits(TYPE + body, fixesOf(rule, body, around)[0]!.edits).slice(TYPE.length);
}

describe('date-mismatch: the likelier correction first', () => {
	const minutes = (date: string) => `# Minutes of the Harbour Board\n\n${date}\n`;
	const order = (date: string, around: Around) => titles(fixesOf(dateMismatch, minutes(date), around));

	it('the file is renamed where the day of the week speaks for the text', () => {
		assert.deepEqual(order('Tuesday, 5 March 2024', { path: 'minutes/2024-03-04-board.md' }), [
			'Rename the file to 2024-03-05-board.md',
			'Write 2024-03-04',
		]);
		assert.deepEqual(order('Monday, 5 March 2024', { path: 'minutes/2024-03-04-board.md' }), [
			'Write 2024-03-04',
			'Rename the file to 2024-03-05-board.md',
		]);
	});

	it('… where the folder does', () => {
		assert.equal(order('5 March 2024', { path: '2024/2023-03-05.md' })[0], 'Rename the file to 2024-03-05.md');
		assert.equal(order('5 March 2023', { path: '2024/2024-03-05.md' })[0], 'Write 2024-03-05');
	});

	it('… where the body always meets on that day of the week', () => {
		const names = ['2024-01-03.md', '2024-01-17.md', '2024-02-07.md', '2024-03-05.md'];
		assert.equal(order('6 March 2024', { path: '2024-03-05.md', names })[0], 'Rename the file to 2024-03-06.md');
		assert.equal(
			order('5 March 2024', { path: '2024-03-06.md', names: ['2024-03-06.md', ...names.slice(0, 3)] })[0],
			'Write 2024-03-06',
		);
	});

	it('what stayed behind is the earlier one, and a file that is there already was copied', () => {
		assert.equal(order('25 April 2022', { path: '2022-04-15.md' })[0], 'Rename the file to 2022-04-25.md');
		assert.equal(order('16 July 2020', { path: '2020-07-30.md' })[0], 'Write 2020-07-30');
		assert.deepEqual(order('30 July 2020', { path: '2020-07-16.md', names: ['2020-07-16.md', '2020-07-30.md'] }), [
			'Write 2020-07-16',
		]);
	});

	it('the file stands alone against two places', () => {
		const text = '# Minutes\n\n5 March 2024\n\n1. The meeting was held on 5 March 2024 in Port Selwyn.\n';
		assert.deepEqual(titles(fixesOf(dateMismatch, text, { path: '2024-03-06.md' })), [
			'Rename the file to 2024-03-05.md',
		]);
	});

	it('a new name is written as the old one', () => {
		assert.equal(order('15 April 2024', { path: 'a/12.04.2024.md' })[0], 'Rename the file to 15.04.2024.md');
		assert.equal(
			order('15 April 2024', { path: 'a/20240412_minutes.md' })[0],
			'Rename the file to 20240415_minutes.md',
		);
		const [fix] = fixesOf(dateMismatch, minutes('15 April 2024'), { path: 'a/2024_04_12.md' });
		assert.deepEqual(fix, {
			title: 'Rename the file to 2024_04_15.md',
			safety: 'unsafe',
			edits: [],
			rename: '2024_04_15.md',
		});
	});

	it('both sides are offered, and the day of the week decides', () => {
		const text = (date: string) =>
			`# Minutes\n\n5 February 2018\n\n1. The meeting was held on ${date} in Port Selwyn.\n`;
		assert.deepEqual(titles(fixesOf(dateMismatch, text('6 February 2018'))), [
			'Write 5 February 2018',
			'Change 5 February 2018 to 6 February 2018',
		]);
		assert.equal(
			first(dateMismatch, text('Tuesday, 6 February 2018')),
			text('Tuesday, 6 February 2018').replace('\n5', '\n6'),
		);
	});

	it('digits stay as they are written', () => {
		const text = (date: string) => `# Protokoll\n\n05.02.2018\n\n1. Die Sitzung fand am ${date} statt.\n`;
		assert.equal(first(dateMismatch, text('6.12.2017')), text('5.02.2018'));
		assert.equal(first(dateMismatch, text('06.12.2017')), text('05.02.2018'));
	});

	it('a file that is named for the day of publication is none of it', () => {
		for (const [text, path] of [
			[minutes('4 May 2024'), '_posts/2024-05-20-minutes.md'],
			[minutes('4 May 2024'), '_minutes/board/2024-05-20-minutes.md'],
			[`${minutes('4 May 2024')}\nPublished on 20 May 2024\n`, '2024-05-20-minutes.md'],
			[`${minutes('4 May 2024')}\nApproved on 20 May 2024\n`, '2024-05-20-minutes.md'],
		] as const) {
			assert.deepEqual(fixesOf(dateMismatch, text, { path }), [], path);
		}
	});
});

describe('wrong-weekday: the likelier correction first', () => {
	const order = (date: string, around?: Around) => titles(fixesOf(wrongWeekday, `# Minutes\n\n${date}\n`, around));

	it('the year in January', () => {
		assert.deepEqual(order('Friday, January 18, 2018'), [
			'Change the year to 2019',
			'Write “Thursday”',
			'Change the day to 19',
		]);
		assert.equal(first(wrongWeekday, '# Minutes\n\nFriday 08 Jan 2020\n'), '# Minutes\n\nFriday 08 Jan 2021\n');
	});

	it('the day of the week elsewhere', () => {
		assert.equal(order('Thursday, 15 September 2021')[0], 'Write “Wednesday”');
		assert.equal(order('Tuesday, 5 February 2018')[0], 'Write “Monday”');
	});

	it('what the name of the file or the folder says', () => {
		assert.equal(order('Tuesday, 5 March 2023', { path: '2024-03-05.md' })[0], 'Change the year to 2024');
		assert.equal(order('Tuesday, 5 March 2023', { path: 'minutes/2024/march.md' })[0], 'Change the year to 2024');
		assert.equal(order('Friday, 5 January 2018', { path: '2018-01-05.md' })[0], undefined);
		assert.equal(order('Saturday, 5 January 2018', { path: '2018-01-05.md' })[0], 'Write “Friday”');
		assert.equal(order('Dienstag, 04.03.2024', { path: '2024-03-05.md' })[0], 'Change the day to 5');
	});

	it('the year in which the next meeting comes after this one', () => {
		const text = '# Minutes\n\n12 December 2023\n\nNext meeting: Tuesday, 5 March 2023\n';
		assert.equal(titles(fixesOf(wrongWeekday, text))[0], 'Change the year to 2024');
	});
});
