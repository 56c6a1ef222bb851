import assert from 'node:assert/strict';
import { nextMeetingDisagrees as rule } from '../../server/src/rules/next-meeting-disagrees/next-meeting-disagrees.js';
import { applyEdits } from '../../server/src/text/index.js';
import { Earlier } from '../../server/src/workspace/index.js';
import { check } from '../support/fixture.js';
import { indexOf } from '../support/reports.js';

const minutes = (day: string, more = '') => `# 🎉 Minutes of the Pier Board\n\n${day}\n\n${more}\n`;
const LAST = minutes('8 January 2018', 'The next meeting will take place on 5 February 2018.');

function found(text: string, last = LAST, path = 'board/z.md') {
	const texts = { 'board/a.md': minutes('4 December 2017'), 'board/b.md': last, [path]: text };
	const index = indexOf(texts);
	return check(text, rule, { path, earlier: new Earlier(() => index, path) });
}

const messages = (...args: Parameters<typeof found>): string[] =>
	found(...args).map(({ message, span }) => `${args[0].slice(span.from, span.to)}: ${message}`);

describe('next-meeting-disagrees', () => {
	it('finds a meeting on another day than was announced', () => {
		assert.deepEqual(messages(minutes('6 February 2018')), [
			'6 February 2018: The report of 8 January 2018 announces this meeting for 5 February 2018. Make sure that the date is right',
		]);
	});

	it('writes the announced day in every place, in its style', () => {
		const text = minutes('Tuesday, 6 February 2018', 'The Pier Board met on 6 February at Lakeside.');
		const [fix] = found(text)[0]!.fixes;
		assert.equal(fix!.title, 'Change the date to Monday, 5 February 2018 in both places');
		const fixed = applyEdits(text, fix!.edits);
		assert.equal(fixed, minutes('Monday, 5 February 2018', 'The Pier Board met on 5 February at Lakeside.'));
		assert.deepEqual(messages(fixed), []);
	});

	it('offers nothing where the file is named after the day that the report gives', () => {
		const text = minutes('6 February 2018');
		const offered = (path: string): number[] => found(text, LAST, path).map(({ fixes }) => fixes.length);
		assert.deepEqual(offered('board/2018-02-06.md'), [0]);
		assert.deepEqual(offered('board/2018-02-05.md'), [1]);
	});

	it('leaves alone what may be right', () => {
		const quiet: readonly Parameters<typeof found>[] = [
			[minutes('6 February 2018'), minutes('8 January 2018', '## Next meeting\n\n5 February 2018 (tentatively)')],
			[
				minutes('6 February 2018'),
				minutes('8 January 2018', 'The next meeting is on 5 February 2018, subject to change.'),
			],
			[minutes('5 February 2018')],
			[minutes('5–7 February 2018')],
			[minutes('4–6 February 2018')],
			// Another meeting, whose predecessor is missing.
			[minutes('5 March 2018')],
			[minutes('6 February 2018', 'The meeting was postponed by a day.')],
			[minutes('Held on 6 February 2018\n(postponed from 5 February)')],
			[minutes('6 February 2018'), minutes('8 January 2018')],
			[minutes('6 February 2018'), LAST, 'club/z.md'],
			// Only the last report counts.
			[minutes('6 February 2018'), minutes('5 February 2018')],
		];
		for (const args of quiet) assert.deepEqual(messages(...args), [], args[0]);
	});

	it('leaves alone a meeting that the report says was moved or called off, in all languages', () => {
		for (const said of [
			'The meeting of 5 February had been cancelled.',
			'The meeting planned for 5 February was called off, and we met a day later.',
			'The meeting had been moved by a day.',
			'The postponed meeting began at noon.',
			'Die Sitzung musste wegen des Sturms abgesagt werden.',
			'Die auf den 5. Februar angesetzte Sitzung war verlegt worden.',
			'La réunion a été annulée puis reportée.',
			'La reunión había sido cancelada.',
			'La riunione è stata annullata.',
			'A reunião foi cancelada.',
			'De vergadering was afgelast.',
		]) {
			assert.deepEqual(messages(minutes('6 February 2018', said)), [], said);
		}
	});

	it('takes nothing else that is moved for the meeting', () => {
		for (const said of [
			'Ann Lee moved to adopt the minutes of the meeting.',
			'It was moved and seconded that the meeting adopt the agenda.',
			'The minutes of the meeting were moved by Ann Lee.',
			'Item 3 was postponed to the next meeting.',
			'The minutes of the last meeting had been delayed.',
			'The election was postponed. The meeting began at noon.',
			'The meeting adjourned at noon due to illness.',
			'Der Antrag wurde vertagt.',
			'Le point 3 est reporté à la prochaine réunion.',
		]) {
			assert.equal(messages(minutes('6 February 2018', said)).length, 1, said);
		}
	});

	it('takes no extraordinary meeting for the regular one that was announced', () => {
		for (const name of [
			'extraordinary meeting',
			'special meeting',
			'emergency general meeting',
			'außerordentlichen Sitzung',
			'Sondersitzung',
			'réunion extraordinaire',
			'buitengewone vergadering',
		]) {
			const text = minutes('6 February 2018').replace('Minutes', `Minutes of the ${name}`);
			assert.deepEqual(messages(text), [], name);
		}
		assert.deepEqual(
			messages(minutes('1 February 2018', 'The Board held an extraordinary meeting on 1 February 2018.')),
			[],
		);
		const special = (text: string): string => text.replace('Pier Board', 'Special Committee, 4th meeting');
		assert.equal(messages(special(minutes('6 February 2018')), special(LAST)).length, 1);
	});

	it('says nothing where nobody has looked', () => {
		assert.deepEqual(check(minutes('6 February 2018'), rule, { names: [] }), []);
	});
});
