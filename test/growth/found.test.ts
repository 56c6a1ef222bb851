/** Whole reports that once took the square of their length, though nothing in them is strange. */
import assert from 'node:assert/strict';
import { excesses, MOST } from './measure.js';
import { workOn } from './work.js';

const TITLE = '# Minutes of the fifth meeting\n\n5 May 2018, Geneva\n\n';
const REST = '\n\n## Opening of the meeting\n\nThe plan was seen.\n';

/** So much text, of pieces that differ. */
function many(length: number, piece: (i: number) => string): string {
	let text = '';
	for (let i = 0; text.length < length; i++) text += piece(i);
	return text;
}

/** Another word for each number. */
function word(number: number): string {
	return (number + 17_576).toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
}

const name = (i: number): string => word(i).charAt(0).toUpperCase() + word(i).slice(1);

const reports: Readonly<Record<string, (length: number) => string>> = {
	'a long link that leads nowhere, and a long heading': (length) =>
		`${TITLE}## ${many(length / 2, (i) => `${word(i)} `)}\n\nSee [x](#${many(length / 2, (i) => `${word(i + 3)}-`)}).\n`,
	'a link with many words, and many headings': (length) =>
		`${TITLE}${many(length / 2, (i) => `## ${word(i)}\n\nText\n\n`)}See [${many(length / 2, (i) => `${word(i + 3)} `)}](#3).\n`,
	'three hundred long links and headings': (length) =>
		TITLE +
		Array.from({ length: 300 }, (_, i) => {
			const words = (end: string): string => many(length / 700, (j) => word(i * 31 + j) + end);
			return `## ${words(' ')}\n\nSee [x](#${words('-')}x).\n\n`;
		}).join(''),
	'acronyms that each stand for many things': (length) =>
		TITLE +
		many(length, (i) => {
			const letters = `W${word(i).charAt(0).toUpperCase()}O`;
			return `World ${name(i)} Organization (${letters}) and ${letters} said. `;
		}),
	'annexes, and references to twice as many': (length) =>
		TITLE + many(length, (i) => `## Annex ${Math.floor(i / 2)}: Plan\n\nText. See Annex ${i}.\n\n`),
	'people whom the text calls otherwise': (length) =>
		`# Minutes\n\n## Participants\n\n${many(length / 2, (i) => `- Anna ${name(i)}berg (WHO)\n`)}${REST}${many(length / 2, (i) => `Ms ${name(i)}burg said so.\n\n`)}`,
	'links within the addresses of links': (length) =>
		`${TITLE}${'[a]('.repeat(length / 5)}x${')'.repeat(length / 5)}${REST}`,
	'initials that no name follows': (length) => `# Minutes\n\nPresent: Ana Lund, ${many(length, () => 'A. ')}${REST}`,
	'people joined by "and"': (length) => `# Minutes\n\nPresent: ${many(length, (i) => `${word(i)} and `)}${REST}`,
	'people joined by "and" in brackets': (length) =>
		`# Minutes\n\nPresent: Ana Lund (${many(length, (i) => `${name(i)} Lund and `)}${REST}`,
	'agendas of two items with one number': (length) =>
		TITLE + many(length, (i) => `## Agenda\n\n1. Plan ${word(i)}\n2. Costs\n2. Staff\n4. Other\n\n`),
	'a letter within stars, in a note': (length) =>
		`${TITLE}Text[^n].${REST}\n[^n]: ${'*'.repeat(length / 2)}x${'*'.repeat(length / 2)}\n`,
	'line separators in one line': (length) => `${TITLE}${many(length, () => 'First line\u2028second line ')}${REST}`,
};

describe('growth of reports', function () {
	this.timeout(600_000);
	before(() => {
		// V8 reads what it runs for the first time.
		workOn('Ana Lund said so (Annex I).\n\n'.repeat(300), 'command line');
	});

	for (const [title, make] of Object.entries(reports)) {
		it(`is at most ${MOST} × for twice the length: ${title}`, () => {
			assert.deepEqual(
				excesses((length) => workOn(make(length), 'command line')),
				[],
			);
		});
	}
});
