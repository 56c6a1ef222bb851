import assert from 'node:assert/strict';
import { ReportReader } from '../../../server/src/report/index.js';
import { nextReport } from '../../../server/src/workspace/index.js';
import { addressesIn, piecesOf, wordsIn } from '../../../server/src/workspace/next-report/pieces.js';
import { sentencesIn } from '../../../server/src/workspace/next-report/series-text.js';

const read = (text: string) => new ReportReader().read(text, {});
const lines = (count: number, line: (number: number) => string): string =>
	Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('pieces of a report', () => {
	it('have the marks within each line of a paragraph, and the outermost that touch it', () => {
		const text = 'Date 🎉: *5 March*\nLink: **[a](https://a.example)**\nChair: **Ann Lee\nClerk: Bo Roe**\n';
		const pieces = piecesOf(read(text));
		const kinds = (key: 'marks' | 'outer') =>
			pieces.map(({ parts }) => parts.flatMap((part) => part[key].map(({ kind }) => kind)).join(' '));
		assert.deepEqual(pieces.map(wordsIn), ['Date 🎉: 5 March', 'Link: a', 'Chair: Ann Lee', 'Clerk: Bo Roe']);
		assert.deepEqual(kinds('marks'), ['emphasis', 'link strong', '', '']);
		assert.deepEqual(kinds('outer'), ['emphasis', 'strong', 'strong', 'strong']);
		assert.deepEqual(pieces.map(addressesIn), [[], ['https://a.example'], [], []]);
	});

	it('have sentences that end outside of bold and links', () => {
		const text = 'It was **a day. A good one** for all. [One. Two](https://a.example) came. Nobody left.\n';
		const [piece] = piecesOf(read(text));
		assert.deepEqual(
			sentencesIn(text, piece!).map(({ from, to }) => text.slice(from, to)),
			['It was **a day. A good one** for all.', '[One. Two](https://a.example) came.', 'Nobody left.'],
		);
	});

	for (const [what, line] of [
		['lines with labels', (number: number) => `Topic ${number}: \`all\` again.`],
		[
			'running text',
			(number: number) => `The board went on to speak of topic ${number} and of \`all\` again. More followed. `,
		],
	] as const) {
		it(`take no longer than a paragraph is long: ${what}`, () => {
			// Other programs keep this machine busy, so only our own time counts.
			const timeFor = (count: number): number => {
				const report = read(`# Minutes\n\n5 March 2018\n\n${lines(count, line)}\n`);
				const before = process.cpuUsage();
				for (const piece of piecesOf(report)) {
					addressesIn(piece);
					sentencesIn(report.text, piece);
				}
				return process.cpuUsage(before).user / 1000;
			};
			timeFor(500);
			const [short, long] = [timeFor(2_000), timeFor(8_000)];
			// Four times as long; sixteen times would be too much.
			assert.ok(long < 8 * short + 100, `${short} ms, then ${long} ms`);
		});
	}

	it('make a report in no more time than they are many', () => {
		const timeFor = (count: number): number => {
			const previous = read(
				`# Minutes\n\n5 March 2018\n\n${lines(count, (number) => `Topic ${number}: \`all\` again.`)}\n`,
			);
			const day = { year: 2018, month: 4, day: 5 };
			const before = process.cpuUsage();
			nextReport({ previous, earlier: [] }, { days: [day, day] }, 'en');
			return process.cpuUsage(before).user / 1000;
		};
		timeFor(500);
		const [short, long] = [timeFor(2_000), timeFor(8_000)];
		assert.ok(long < 8 * short + 200, `${short} ms, then ${long} ms`);
	});
});
