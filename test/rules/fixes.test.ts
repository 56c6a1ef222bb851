import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSettings } from '../../server/src/config/index.js';
import { Checker, fixAll, type RuleFinding, suppressHere } from '../../server/src/engine/index.js';
import { applyEdits } from '../../server/src/text/index.js';
import { hostileDocument } from '../support/documents.js';
import { cases } from '../support/thorough.js';

const checker = new Checker();
const { settings } = readSettings({});
const check = (text: string): readonly RuleFinding[] => checker.check(text, settings).findings;

/** How often each rule speaks, for a comparison before and after. */
function count(findings: readonly RuleFinding[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { rule } of findings) counts[rule.id] = (counts[rule.id] ?? 0) + 1;
	return counts;
}

/** On whole documents, `test/accuracy/fixes.test.ts` tries every fix. */
describe('every fix', function () {
	this.timeout(120_000); // every fix means one check of the whole document

	it('keeps inside the text, whatever the text', () => {
		let fixes = 0;
		fc.assert(
			fc.property(hostileDocument, (text) => {
				for (const { span, fixes: offered } of check(text)) {
					assert.ok(0 <= span.from && span.from < span.to && span.to <= text.length);
					for (const { edits } of offered) {
						assert.notEqual(applyEdits(text, edits), text);
						fixes++;
					}
				}
			}),
			{ numRuns: cases(1_000) },
		);
		assert.ok(fixes > cases(1_000), `only ${fixes} fixes were reached: the generator has gone stale`);
	});

	it('reaches a fixed point by safe fixes, and a second run changes nothing', () => {
		let changed = 0;
		fc.assert(
			fc.property(hostileDocument, (text) => {
				const once = fixAll(checker, text, settings).text;
				if (once !== text) changed++;
				assert.equal(fixAll(checker, once, settings).text, once);
			}),
			{ numRuns: cases(1_000) },
		);
		assert.ok(changed > cases(30), `only ${changed} documents had a safe fix: the generator has gone stale`);
	});

	it('"not here" silences the finding and no other', () => {
		let silenced = 0;
		fc.assert(
			fc.property(hostileDocument, (text) => {
				const before = check(text);
				for (const finding of before) {
					const silence = suppressHere(checker.check(text, settings), finding, (next) => checker.check(next, settings));
					if (!silence) continue;
					const { edits, others } = silence;
					const after = count(check(applyEdits(text, edits)));
					assert.equal(
						count(before)[finding.rule.id]! - (after[finding.rule.id] ?? 0),
						others + 1,
						JSON.stringify(applyEdits(text, edits)),
					);
					silenced++;
				}
			}),
			{ numRuns: cases(500) },
		);
		assert.ok(silenced > cases(500), `only ${silenced} findings were silenced: the generator has gone stale`);
	});
});
