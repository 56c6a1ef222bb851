import assert from 'node:assert/strict';
import { joinedLines as rule } from '../../server/src/rules/joined-lines/joined-lines.js';
import { check, checkFix } from '../support/fixture.js';

const HEAD = '# Minutes\n\n5 February 2018\n\n';

describe('joined-lines: short remarks below one another', () => {
	const LINES = ['Ana Lund elected chair', 'Bo Berg elected secretary', 'Kim Dahl elected treasurer'];
	const remarks = (change: (line: string) => string = (line) => line): string =>
		check(`${HEAD}## Elections\n\n${LINES.map(change).join('\n')}\n`, rule)
			.map(({ message }) => message)
			.join();

	it('are to be a list', () => {
		checkFix(
			rule,
			'Make a list of the lines',
			`${HEAD}$0${LINES.join('\n')}\n`,
			`${HEAD}${LINES.map((line) => `- ${line}\n`).join('')}`,
		);
	});

	it('are told once where they are names, or fields', () => {
		for (const text of [
			'Present\nAna Lund\nBo Berg\nKim Dahl\n',
			'Place: Lund Hall\nChair: Ana Lund\nScribe: Bo Berg\n',
		])
			assert.equal(check(HEAD + text, rule).length, 1);
	});

	it('are none with a stop, with a break, in small letters, or that go on', () => {
		assert.notEqual(remarks(), '');
		for (const change of [
			(line: string) => `${line}.`,
			(line: string) => `${line}  `,
			(line: string) => line.toLowerCase(),
			(line: string) => `${line} by the`,
			(line: string) => `${line} after a long talk about the roads and the quays of the town`,
		])
			assert.equal(remarks(change), '');
	});
});

describe('joined-lines: remarks in a report whose lines run on', () => {
	const LONG = `${'The board went through the accounts of the quay, the boathouse and the roads of the town, and '.repeat(2)}adopted them.\n\n`;
	const linesTold = (text: string): number => check(text, rule).length;

	it('are none of the text, two of them included, in items and quotations, too', () => {
		for (const remarks of [
			'There are 6,498 euros in the account\nPayments are left for the roads, the keys and the lamps on the quay\n',
			'- The accounts were adopted by all who were there\n  The chair thanked the treasurer\n',
			'> The keys are with the harbour master\n> The lamps are out\n',
		]) {
			assert.equal(linesTold(`${HEAD}${LONG}${LONG}${remarks}`), 1, remarks);
			assert.equal(linesTold(`${HEAD}${remarks}`), 0, remarks);
		}
	});

	it('are no lines of a sentence, of bold labels, of a table or of a transcript', () => {
		for (const text of [
			'There are 6,498 euros in the account of the\nHarbour Society\n',
			'There are 6,498 euros in the account.\nPayments are left\n',
			'**Chair:** Ana Lund\n**Scribe:** Bo Berg\n',
			'There are 6,498 euros in the account  \nPayments are left\n',
			'The accounts were\nadopted by all\n',
		])
			assert.equal(linesTold(`${HEAD}${LONG}${LONG}${text}`), 0, text);
	});

	it('are left where the writer breaks lines', () => {
		const broken =
			'The board went through the accounts of the quay and of the boathouse,\nand adopted them with one vote against and two who did not vote in\nthe end.\n\n';
		assert.equal(linesTold(`${HEAD}${LONG}${LONG}${broken}${broken}The keys are with Ana\nBo has the map\n`), 0);
	});

	it('get an empty line between two, and a break where signs have to be kept', () => {
		checkFix(
			rule,
			'Put a blank line between them',
			`${HEAD}${LONG}${LONG}$0The keys are with Ana\r\nBo has the map\r\n`,
			`${HEAD}${LONG}${LONG}The keys are with Ana\r\n\r\nBo has the map\r\n`,
		);
		checkFix(
			rule,
			'Show each on a line of its own',
			`${HEAD}${LONG}${LONG}> $0The keys are with Ana\n> Bo has the map\n`,
			`${HEAD}${LONG}${LONG}> The keys are with Ana  \n> Bo has the map\n`,
		);
	});
});
