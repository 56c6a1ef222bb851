import assert from 'node:assert/strict';
import { ReportReader } from '../../../server/src/report/index.js';
import { nextReport } from '../../../server/src/workspace/index.js';
import { addressesIn, piecesOf, wordsIn } from '../../../server/src/workspace/next-report/series/pieces.js';
import { sentencesIn } from '../../../server/src/workspace/next-report/series/series-text.js';

const read = (text: string) => new ReportReader().read(text, {});
const lines = (count: number, line: (number: number) => string): string =>
	Array.from({ length: count }, (_, index) => line(index)).join('\n');

const MANY = 8_000;

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
		it(`may be of a paragraph as long as a book: ${what}`, () => {
			const report = read(`# Minutes\n\n5 March 2018\n\n${lines(MANY, line)}\n`);
			const pieces = piecesOf(report);
			assert.ok(pieces.length >= 3);
			for (const piece of pieces) {
				addressesIn(piece);
				sentencesIn(report.text, piece);
			}
		});
	}

	it('make a report, also if they are many', () => {
		const previous = read(
			`# Minutes\n\n5 March 2018\n\n${lines(MANY, (number) => `Topic ${number}: \`all\` again.`)}\n`,
		);
		const day = { year: 2018, month: 4, day: 5 };
		const text = nextReport({ previous, earlier: [] }, { days: [day, day] }, 'en');
		assert.match(text, /5 April 2018/);
	});
});
