import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { rules } from '../../server/src/rules/index.js';

const { settings } = readSettings({ rules: Object.fromEntries(rules.map(({ id }) => [id, 'warning'])) });
const SHORT = 20_000;
const TIMES = 4;
/** Four times the text takes four times as long; where every character is tried against every other, 16 times. */
const MOST = 8;
/** Other programs can make work slower and never faster. */
const ATTEMPTS = 6;

/** Processor time in microseconds. */
function cost(text: string): number {
	const checker = new Checker();
	const before = process.cpuUsage();
	for (const { fixes } of checker.check(text, settings).findings) fixes.length;
	const { user, system } = process.cpuUsage(before);
	return user + system;
}

describe('a long run', function () {
	this.timeout(120_000);

	const title = '# Minutes of the fifth meeting\n\n5 May 2031, Geneva\n\n';
	const runs: Record<string, (length: number) => string> = {
		'of blanks in a date of front matter': (length) => `---\ndate: r${' '.repeat(length)}n\n---\n\n${title}Text.\n`,
		'of blanks on a line of their own': (length) => `${title}${' '.repeat(length)}\n\nText.\n`,
		'of unbroken blanks below the title': (length) => `# Minutes\n\n${'\u00A0'.repeat(length)}\n\nText.\n`,
		'of letters before the numbers of headings': (length) =>
			`${title}## Budget\n\n## ${'a'.repeat(length)}.1\n\n## ${'a'.repeat(length)}.2\n\nText.\n`,
	};
	// Until the program is warm, the making of machine code is measured too.
	before(() => {
		for (const make of Object.values(runs)) cost(make(1_000));
	});

	for (const [name, make] of Object.entries(runs)) {
		it(`${name} takes time in proportion to its length`, () => {
			const [short, long] = [make(SHORT), make(SHORT * TIMES)];
			let [few, many] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
			for (let attempt = 0; attempt < ATTEMPTS && !(many / few < MOST); attempt++) {
				few = Math.min(few, cost(short));
				many = Math.min(many, cost(long));
			}
			assert.ok(many / few < MOST, `${few / 1_000} ms, and ${many / 1_000} ms for ${TIMES} times as much`);
		});
	}
});
