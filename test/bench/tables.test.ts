import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measurement, type Results, readResults, writeResults } from './results.js';
import { summarise } from './statistics.js';
import { tables } from './tables.js';

function key(contender: string, subject: string, ...values: number[]): Measurement {
	return { metric: 'keystroke → diagnostics', subject, contender, unit: 'ms', summary: summarise(values) };
}

function resultsOf(...measurements: Measurement[]): Results {
	const keystroke = { date: '2031-05-05T10:00', commit: 'abc1234', load: 0.5, measurements };
	return { machine: { processor: 'any' }, versions: {}, groups: { keystroke } };
}

describe('the summary of a measurement', () => {
	it('gives values that were measured', () => {
		const values = Array.from({ length: 300 }, (_, i) => 300 - i);
		assert.deepEqual(summarise(values), { n: 300, min: 1, p50: 150, p95: 285, p99: 297, max: 300 });
		assert.deepEqual(summarise([4]), { n: 1, min: 4, p50: 4, p95: 4, p99: 4, max: 4 });
	});

	it('cannot be made of nothing', () => {
		assert.throws(() => summarise([]), RangeError);
	});
});

describe('the tables', () => {
	it('hold every bar against what was measured, and leave out what was not', () => {
		const text = tables(
			resultsOf(
				key('rapporteur', '1 MB', 4),
				key('echo', '1 MB', 1),
				key('mdast', '1 MB', 400),
				key('markdownlint', '1 MB', 500),
			),
		);
		assert.match(text, /p50: ours \/ echo \| ≤ 3 × \| 2 × \| 4\.00 × \| \*\*no\*\* \|/);
		assert.match(text, /nearest remark or markdownlint peer \/ ours \| ≥ 80 × \| {2}\| 100 × \(mdast\) \| yes \|/);
		assert.doesNotMatch(text, /8 KB/);
		assert.match(text, /\| mdast \| 400 \| 400 \| – \| 400 × \| 100 × \| 1 \|/);
	});

	it('come from a file as they went into it', () => {
		const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
		try {
			const path = join(folder, 'results.json');
			const results = resultsOf(key('rapporteur', '1 MB', 1.25, 3), key('echo', '1 MB', 1));
			writeResults(path, results);
			assert.deepEqual(readResults(path), results);
			const measurements = readFileSync(path, 'utf8')
				.split('\n')
				.filter((line) => line.includes('"summary"'));
			assert.equal(measurements.length, 2);
			assert.ok(measurements.every((line) => line.includes('"p50"')));
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});
