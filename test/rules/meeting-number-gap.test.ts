import assert from 'node:assert/strict';
import { meetingNumberGap as rule } from '../../server/src/rules/meeting-number-gap/meeting-number-gap.js';
import { applyEdits } from '../../server/src/text/index.js';
import { Earlier } from '../../server/src/workspace/index.js';
import { check } from '../support/fixture.js';
import { indexOf } from '../support/reports.js';

const minutes = (number: string, day: string, body = 'Pier Board') =>
	`# 🎉 Minutes of the ${number} meeting of the ${body}\n\n${day}\n`;

const EARLIER = {
	'board/a.md': minutes('21st', '6 November 2017'),
	'board/b.md': minutes('twenty-second', '4 December 2017'),
	'board/c.md': minutes('23rd', '8 January 2018'),
};

function found(text: string, texts: Readonly<Record<string, string>> = EARLIER, path = 'board/z.md') {
	const index = indexOf({ ...texts, [path]: text });
	return check(text, rule, { path, earlier: new Earlier(() => index, path) });
}

const messages = (...args: Parameters<typeof found>): string[] =>
	found(...args).map(({ message, span }) => `${args[0].slice(span.from, span.to)}: ${message}`);

describe('meeting-number-gap', () => {
	it('finds a number that the meeting before has', () => {
		assert.deepEqual(messages(minutes('23rd', '5 February 2018')), [
			'23rd: The meeting of 8 January 2018 has the number 23 already. Correct the number here if it is to be 24',
		]);
	});

	it('reads a number once that two nouns share', () => {
		const earlier = {
			'board/a.md': minutes('36th', '4 December 2017').replace('meeting', 'plenary meeting'),
			'board/b.md': minutes('37th', '8 January 2018').replace('meeting', 'plenary meeting'),
		};
		const text = minutes('37th', '5 February 2018').replace('meeting', 'plenary meeting');
		const [first, ...others] = found(text, earlier);
		assert.deepEqual(others, []);
		assert.equal(applyEdits(text, first!.fixes[0]!.edits), text.replace('37th', '38th'));
	});

	it('reads the number of the record in the title', () => {
		const protocol = (title: string, day: string) =>
			`# ${title} – Hafenrat\n\n**Datum:** ${day}\n\nAnwesend: Ana Lund\n`;
		const earlier = {
			'rat/a.md': protocol('Protokoll 02', '16.04.2018'),
			'rat/b.md': protocol('Protokoll 03', '30.04.2018'),
		};
		const text = protocol('Protokoll 03', '14.05.2018');
		const [first] = found(text, earlier, 'rat/z.md');
		assert.equal(applyEdits(text, first!.fixes[0]!.edits), text.replace('03 –', '04 –'));
		for (const title of ['Bericht 03', 'Protokoll 03 Vorstand', 'Protokoll 03/18']) {
			const others = {
				'rat/a.md': protocol(title.replace('3', '2'), '16.04.2018'),
				'rat/b.md': protocol(title, '30.04.2018'),
			};
			assert.deepEqual(messages(protocol(title, '14.05.2018'), others, 'rat/z.md'), [], title);
		}
	});

	it('finds numbers that were skipped', () => {
		assert.deepEqual(messages(minutes('25th', '5 February 2018')), [
			'25th: The meeting before, of 8 January 2018, has the number 23, and none has 24. Correct the number here if it is to be 24',
		]);
		assert.match(messages(minutes('26th', '5 February 2018'))[0]!, /and none has 24 to 25\. /);
	});

	it('writes the next number in every place, in its style', () => {
		const text = `${minutes('25th', '5 February 2018')}\nThe twenty-fifth meeting of the Pier Board took place on 5 February 2018.\n`;
		const [fix] = found(text)[0]!.fixes;
		assert.equal(fix!.title, 'Change the number to 24 in both places');
		const fixed = applyEdits(text, fix!.edits);
		assert.equal(fixed, text.replace('25th', '24th').replace('twenty-fifth', 'twenty-fourth'));
		assert.deepEqual(messages(fixed), []);
	});

	it('leaves alone what may be right', () => {
		const quiet: readonly Parameters<typeof found>[] = [
			[minutes('24th', '5 February 2018')],
			// The next day of the same meeting.
			[minutes('23rd', '9 January 2018')],
			// A report in between may be missing.
			[minutes('25th', '26 February 2018')],
			// Counted anew, or counting something else.
			[minutes('1st', '5 February 2018')],
			[minutes('40th', '5 February 2018')],
			// Another body, another folder.
			[minutes('23rd', '5 February 2018', 'Boat Club')],
			[
				minutes('23rd', '5 February 2018', 'Boat Club'),
				{ '2017-12-04.md': minutes('22nd', '4 December 2017'), '2018-01-08.md': minutes('23rd', '8 January 2018') },
				'2018-02-05.md',
			],
			[minutes('23rd', '5 February 2018'), EARLIER, 'club/z.md'],
			// A report of earlier date.
			[minutes('22nd', '5 December 2017')],
			[minutes('23rd', '')],
		];
		for (const args of quiet) assert.deepEqual(messages(...args), [], args[0]);
	});

	it('says nothing if the meetings are not counted one by one', () => {
		const { 'board/b.md': _, ...some } = EARLIER;
		assert.deepEqual(messages(minutes('23rd', '5 February 2018'), some), []);
		assert.deepEqual(messages(minutes('25th', '5 February 2018'), some), []);
		assert.deepEqual(messages(minutes('23rd', '5 February 2018'), { 'board/c.md': EARLIER['board/c.md'] }), []);
	});

	it('says nothing where nobody has looked', () => {
		assert.deepEqual(check(minutes('23rd', '5 February 2018'), rule, { names: [] }), []);
	});
});
