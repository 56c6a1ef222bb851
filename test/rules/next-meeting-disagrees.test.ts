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
		assert.equal(fix!.title, 'Change the date to Monday, 5 February 2018 in all 2 places');
		const fixed = applyEdits(text, fix!.edits);
		assert.equal(fixed, minutes('Monday, 5 February 2018', 'The Pier Board met on 5 February at Lakeside.'));
		assert.deepEqual(messages(fixed), []);
	});

	it('leaves alone what may be right', () => {
		const quiet: readonly Parameters<typeof found>[] = [
			[minutes('5 February 2018')],
			[minutes('5–7 February 2018')],
			[minutes('4–6 February 2018')],
			// Another meeting, whose predecessor is missing.
			[minutes('5 March 2018')],
			[minutes('6 February 2018', 'The meeting was postponed by a day.')],
			[minutes('6 February 2018'), minutes('8 January 2018')],
			[minutes('6 February 2018'), LAST, 'club/z.md'],
			// Only the last report counts.
			[minutes('6 February 2018'), minutes('5 February 2018')],
		];
		for (const args of quiet) assert.deepEqual(messages(...args), [], args[0]);
	});

	it('says nothing where nobody has looked', () => {
		assert.deepEqual(check(minutes('6 February 2018'), rule, { names: [] }), []);
	});
});
