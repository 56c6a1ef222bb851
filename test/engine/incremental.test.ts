import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSettings } from '../../server/src/config/index.js';
import { type Checked, Checker } from '../../server/src/engine/index.js';
import { corpus } from '../support/corpus.js';
import { hostileDocument } from '../support/documents.js';

const { settings } = readSettings({});

/** Findings as values, their fixes made. */
const values = ({ findings, failures, report }: Checked) => ({
	failures,
	kind: report.kind,
	findings: findings.map(({ message, span, fixes, rule, severity }) => [rule.id, severity, span, message, fixes]),
});

interface Step {
	readonly at: number;
	readonly length: number;
	readonly insert: string;
}

const steps = fc.array(
	fc.record({ at: fc.nat(), length: fc.nat(20), insert: hostileDocument.map((text) => text.slice(0, 25)) }),
	{ minLength: 1, maxLength: 10 },
);

/** Types `edits` into `start`; after each the checker must say what a new one says. */
function edit(start: string, edits: readonly Step[]): number {
	const checker = new Checker();
	let text = start;
	let checked = checker.check(text, settings);
	for (const { at, length, insert } of edits) {
		const from = at % (text.length + 1);
		text = text.slice(0, from) + insert + text.slice(from + length);
		checked = checker.check(text, settings, undefined, { checked });
		assert.deepEqual(values(checked), values(new Checker().check(text, settings)), JSON.stringify(text));
	}
	return edits.length;
}

describe('checking a document that is being written', function () {
	this.timeout(120_000); // thousands of documents, each checked anew for comparison

	it('says what checking it anew says (edit = fresh)', () => {
		let edits = 0;
		fc.assert(
			fc.property(hostileDocument, steps, (text, some) => {
				edits += edit(text, some);
			}),
			{ numRuns: 300 },
		);
		assert.ok(edits > 1_000, `only ${edits} edits were made`);
	});

	it('does so on real minutes', function () {
		const files = corpus().filter((_, index) => index % 10 === 0);
		if (files.length === 0) this.skip();
		const [first = []] = fc.sample(fc.array(steps, { minLength: files.length, maxLength: files.length }), {
			seed: 7,
			numRuns: 1,
		});
		files.forEach(({ text }, index) => {
			assert.ok(edit(text, (first[index] ?? []).slice(0, 4)) > 0);
		});
	});
});
