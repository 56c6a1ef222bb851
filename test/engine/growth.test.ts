/** Reports that once took the square of their length, or would with a careless expression or loop. */
import assert from 'node:assert/strict';
import { placeFindings } from '../../server/src/cli/check/placed.js';
import { readSettings } from '../../server/src/config/index.js';
import { Checker, fixAll } from '../../server/src/engine/index.js';
import { countedParagraphs, outcomes, ReportReader } from '../../server/src/report/index.js';
import { rules } from '../../server/src/rules/index.js';
import { refactoringsAt } from '../../server/src/writing/index.js';

const { settings } = readSettings({ rules: Object.fromEntries(rules.map(({ id }) => [id, 'warning'])) });
const SHORT = 10_000;
const TIMES = 8;
/** Linear work takes eight times as long, quadratic work 64 times: only what is three times off is taken for the other. */
const MOST = 24;
/** Other programs, and code that is new to V8, make work slower and never faster: so the best counts. */
const ATTEMPTS = 3;

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
	'lists of people, each under a line in bold': (length) =>
		TITLE + many(length, (i) => `**Present**\n\n- Ana ${name(i)}\n\n`),
	'a letter within stars, in a note': (length) =>
		`${TITLE}Text[^n].${REST}\n[^n]: ${'*'.repeat(length / 2)}x${'*'.repeat(length / 2)}\n`,
	'line separators in one line': (length) => `${TITLE}${many(length, () => 'First line\u2028second line ')}${REST}`,
	'meetings, one below the other': (length) =>
		many(length, (i) => {
			const day = new Date(Date.UTC(2000, 0, 1 + 7 * i)).toISOString().slice(0, 10);
			return `# ${day}\n\nPresent: Ana Lund, Bo Roe\n\nMs Lund met the AB${word(i).charAt(0).toUpperCase()}.\n\n`;
		}),
	'blanks in a date of front matter': (length) => `---\ndate: r${' '.repeat(length)}n\n---\n\n${TITLE}Text.\n`,
	'blanks on a line of their own': (length) => `${TITLE}${' '.repeat(length)}\n\nText.\n`,
	'unbroken blanks below the title': (length) => `# Minutes\n\n${'\u00A0'.repeat(length)}\n\nText.\n`,
	'letters before the numbers of headings': (length) =>
		`${TITLE}## Budget\n\n## ${'a'.repeat(length)}.1\n\n## ${'a'.repeat(length)}.2\n\nText.\n`,
};

/** What a meeting decided, and what is to be done: each in one line, or one item. */
const told: Readonly<Record<string, (length: number) => string>> = {
	'what somebody will do': (length) => many(length, () => 'Ana will write to them. '),
	'what was agreed': (length) => many(length, () => 'It was agreed to pay. '),
};

/** What grows with the square of it shows late, as each sentence takes long by itself. */
const A_LONG_LINE = { short: 40_000, most: 14 };

/** Processor time for a check, its fixes, what is printed of them, and fixing all; in microseconds. */
function checking(text: string): number {
	const checker = new Checker();
	const before = process.cpuUsage();
	const { findings, failures } = checker.check(text, settings);
	JSON.stringify(placeFindings(text, findings));
	fixAll(checker, text, settings);
	const { user, system } = process.cpuUsage(before);
	assert.deepEqual(failures, []);
	return user + system;
}

/** The same for what a report tells the register. */
function telling(text: string): number {
	const before = process.cpuUsage();
	outcomes(new ReportReader().read(text, { path: 'minutes.md' }));
	const { user, system } = process.cpuUsage(before);
	return user + system;
}

/** The same for the refactorings that are offered at the first of many numbered paragraphs. */
function offering(text: string): number {
	const report = new ReportReader().read(text);
	countedParagraphs(report);
	const at = text.indexOf('Tides');
	const before = process.cpuUsage();
	const offered = refactoringsAt(report, { from: at, to: at });
	const { user, system } = process.cpuUsage(before);
	assert.ok(offered.some(({ id }) => id === 'paragraph.renumber'));
	return user + system;
}

function assertLinear(
	cost: (text: string) => number,
	make: (length: number) => string,
	{ short = SHORT, most = MOST } = {},
): void {
	const few = Math.min(...Array.from({ length: ATTEMPTS }, () => cost(make(short))));
	let much = Number.POSITIVE_INFINITY;
	for (let attempt = 0; attempt < ATTEMPTS && much >= most * few; attempt++) {
		much = Math.min(much, cost(make(short * TIMES)));
	}
	assert.ok(much < most * few, `${few / 1_000} ms, and ${much / 1_000} ms for ${TIMES} times as much`);
}

describe('growth', function () {
	this.timeout(240_000);
	for (const [title, make] of Object.entries(reports)) {
		it(`is that of the text: ${title}`, () => assertLinear(checking, make));
	}
	for (const [title, make] of Object.entries(told)) {
		it(`is that of the text: ${title}`, () =>
			assertLinear(telling, (length) => `${TITLE}Present: Ana Lund, Bo Roe\n\n${make(length)}\n`, A_LONG_LINE));
	}
	it('is that of the text: numbers for which a refactoring looks', () =>
		assertLinear(
			offering,
			// Two would be one, so that there is something to renumber.
			(length) => `${TITLE}${many(length, (i) => `${i + (i > 0 ? 3 : 2)}. Tides and fees.\n\n`)}`,
			{ short: 40_000, most: MOST },
		));
});
