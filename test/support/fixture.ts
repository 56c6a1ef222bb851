/**
 * Fixtures for rule tests: a document as it is typed, with marks for what the checker should say.
 *
 *     The slides are [here](#).
 *                           ^ placeholder-link
 *
 * A line of `^` and a rule id speaks of the line above it and is no part of the document; `|` stands
 * for a finding without width. `$0` is the cursor. Expected text is compared as a whole, so a
 * failing test shows the document with its marks moved, ready to be read or pasted.
 */
import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker, type RuleFinding } from '../../server/src/engine/index.js';
import type { Rule } from '../../server/src/rules/index.js';
import { applyEdits, touches } from '../../server/src/text/index.js';

const MARK = /^[\t ]*(?:\^+|\|) [a-z][a-z0-9-]*\n?/gm;

/** Asserts that `rule` finds exactly what the marks in `fixture` say; no marks, no findings. */
export function checkFindings(rule: Rule, fixture: string): void {
	const marked = dedent(fixture);
	assert.equal(mark(marked.replace(MARK, ''), rule), marked);
}

/**
 * Asserts that the fix called `title`, at the cursor, turns `before` into `after`, that the rule has
 * nothing more to say at that place, and that it says nothing new anywhere else.
 */
export function checkFix(rule: Rule, title: string, before: string, after: string): void {
	const withCursor = dedent(before);
	const cursor = withCursor.indexOf('$0');
	assert.notEqual(cursor, -1, 'the fixture has no $0');
	const text = withCursor.replace('$0', '');

	const here = { from: cursor, to: cursor };
	const findings = check(text, rule);
	const fixes = findings.filter(({ span }) => touches(span, here)).flatMap((found) => found.fixes);
	const fix = fixes.find((each) => each.title === title);
	assert.ok(fix, `no fix "${title}" at $0; offered: ${fixes.map((each) => each.title).join(', ') || 'none'}`);

	const fixed = applyEdits(text, fix.edits);
	assert.equal(fixed, dedent(after));
	assert.ok(check(fixed, rule).length < findings.length, 'the fix did not settle the finding');
}

/** What `rule` alone says of `text`, a rule that is off by default turned on. */
export function check(text: string, rule: Rule): readonly RuleFinding[] {
	const severity = rule.severity === 'off' ? 'warning' : rule.severity;
	const { settings } = readSettings({ rules: { [rule.id]: severity } });
	const { findings, failures } = new Checker([rule]).check(text, settings);
	assert.deepEqual(failures, []);
	return findings;
}

function mark(text: string, rule: Rule): string {
	const findings = check(text, rule);
	let offset = 0;
	const lines = text.split(/(?<=\n)/);
	const marked = lines.map((line, i) => {
		const from = offset;
		// What stands at the very end of the text is shown under its last line.
		offset = i === lines.length - 1 ? Number.POSITIVE_INFINITY : from + line.length;
		const marks = findings
			.filter(({ span }) => span.from >= from && span.from < offset)
			.map(({ span }) => {
				// Tabs stay, so that a mark is seen under its place.
				const indent = line.slice(0, span.from - from).replace(/[^\t]/g, ' ');
				return `${indent}${'^'.repeat(span.to - span.from) || '|'} ${rule.id}\n`;
			});
		return line + marks.join('');
	});
	return marked.join('');
}

/** Drops the first newline, the indent that all lines share, and a last line that is only indent. */
function dedent(text: string): string {
	const lines = text
		.replace(/^\n/, '')
		.replace(/[\t ]+$/, '')
		.split('\n');
	const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => /^\t*/.exec(line)![0].length));
	return lines.map((line) => line.slice(indent)).join('\n');
}
