import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { kindOf } from '../../server/src/report/index.js';
import { keystrokes, keystrokesAnywhere, typed } from './text/keystrokes.js';
import { PATHOLOGICAL } from './text/pathological.js';
import { generateReport, type ReportOptions, usualFaults } from './text/report.js';

describe('generated reports', () => {
	it('are the same for the same seed, and others for another', () => {
		const options = { seed: 7, bytes: 20_000 };
		assert.equal(generateReport(options).text, generateReport(options).text);
		assert.notEqual(generateReport(options).text, generateReport({ ...options, seed: 8 }).text);
	});

	for (const bytes of [8_192, 100_000, 400_000]) {
		it(`of ${bytes} bytes are about as long as was asked for`, () => {
			const length = Buffer.byteLength(generateReport({ seed: 2, bytes }).text);
			assert.ok(Math.abs(length - bytes) < 2_000, `${length} bytes`);
		});
	}

	it('have the faults that were planted, and no others', function () {
		this.timeout(60_000);
		const cases: ReportOptions[] = [
			...Array.from({ length: 60 }, (_, seed) => ({ seed, bytes: 8_192 })),
			{ seed: 1, bytes: 100_000 },
			{ seed: 2, bytes: 100_000, faults: 0 },
			{ seed: 3, bytes: 200_000, faults: 300 },
		];
		for (const options of cases) {
			const { text, planted } = generateReport(options);
			const { findings, failures, report } = new Checker().check(text, readSettings({}).settings);
			assert.deepEqual(failures, []);
			assert.equal(kindOf(report), 'report');
			const found = { 'placeholder-link': 0, 'unbalanced-bold': 0, 'missing-annex': 0 };
			for (const { rule } of findings) {
				assert.ok(rule.id in found, `unplanned: ${rule.id}`);
				found[rule.id as keyof typeof found]++;
			}
			assert.deepEqual(found, planted, `seed ${options.seed}, ${options.bytes} bytes`);
			const sum = Object.values(planted).reduce((a, b) => a + b, 0);
			assert.equal(sum, options.faults ?? usualFaults(options.bytes));
		}
	});

	it('hardly repeat themselves, or a cache would have it easy', () => {
		const paragraphs = generateReport({ seed: 1, bytes: 500_000 })
			.text.split('\n\n')
			.filter((paragraph) => paragraph.length > 200);
		assert.ok(paragraphs.length > 400);
		assert.equal(new Set(paragraphs).size, paragraphs.length);
	});
});

describe('keystrokes', () => {
	const { text } = generateReport({ seed: 1, bytes: 100_000 });

	it('are the same for the same seed', () => {
		assert.deepEqual(keystrokes(text, 50, 3), keystrokes(text, 50, 3));
	});

	it('type and delete in turns, in words all over the text, and leave its lines alone', () => {
		const keys = keystrokes(text, 300, 1);
		const lines = text.split('\n');
		assert.equal(typed(text, keys).split('\n').length, lines.length);
		assert.equal(typed(text, keys).length, text.length);
		assert.notEqual(typed(text, keys), text);
		assert.equal(keys.filter(({ text: key }) => key === '').length, 150);
		// The last third of the lines are annexes, whose lines are short.
		for (let tenth = 0; tenth < 6; tenth++) {
			const there = keys.filter(({ line }) => Math.floor((line / lines.length) * 10) === tenth);
			assert.ok(there.length > 0, `none in the tenth with the number ${tenth}`);
		}
		const [first] = keys;
		assert.match(lines[first!.line]!.slice(first!.character - 1, first!.character + 1), /^[a-z]{2}$/);
	});

	it('can be had where there are no words', () => {
		const keys = keystrokesAnywhere('**\n[\n', 6);
		assert.equal(typed('**\n[\n', keys), '**\n[\n');
	});

	it('want a text with a long line', () => {
		assert.throws(() => keystrokes('short\n', 1, 1), RangeError);
	});
});

describe('texts that no person writes', () => {
	for (const { name, make } of PATHOLOGICAL) {
		it(`${name}: 4 times as long at scale 4`, () => {
			const growth = make(4).length / make(1).length;
			assert.ok(growth > 3.5 && growth < 5, `${growth}`);
		});
	}
});
