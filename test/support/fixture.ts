/**
 * Fixtures for rule tests: a document as it is typed, with marks for what the checker says of it.
 *
 *     The slides are [here](#).
 *                           ^ placeholder-link: This link leads nowhere. Put its address here
 *                           ↳ fix: Remove the link, keep “here”
 *
 * A line of `^`, a rule id and a message speaks of the line above it and is no part of the document; `|` stands
 * for a finding without width. Lines with `↳` follow it: `at 3:5:` is what is said of another place (line and
 * column from 1), `fix:` is the title of a quick fix, in the order in which they are offered. `$0` is the cursor.
 * Expected text is compared as a whole, so a failing test shows the document as it should be marked, and
 * `UPDATE_FIXTURES=1 npx mocha 'test/rules/*.test.ts'` writes the marks anew, for review: a bare `^^^ rule-id` will do then.
 */
import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker, type RuleFinding } from '../../server/src/engine/index.js';
import type { EarlierReports, Files, Rule } from '../../server/src/rules/index.js';
import { applyEdits, LineIndex, Rope, type Span, touches } from '../../server/src/text/index.js';
import { Earlier } from '../../server/src/workspace/index.js';
import { indexOf } from './reports.js';
import { rewriteFixture } from './rewrite-fixture.js';

/** To be written anew, a mark needs no message yet. */
const UPDATES = process.env.UPDATE_FIXTURES !== undefined;
const MARK = UPDATES
	? /^[\t ]*(?:(?:\^+|\|) [a-z][a-z0-9-]*(?:: |$)|↳ (?:at \d+:\d+|fix): ).*\n?/gm
	: /^[\t ]*(?:(?:\^+|\|) [a-z][a-z0-9-]*: |↳ (?:at \d+:\d+|fix): ).*\n?/gm;

/**
 * Asserts that `rule` finds exactly what the marks in `fixture` say; no marks, no findings.
 *
 * @param settings as users write them: `{ require: ['agenda'] }`.
 */
export function checkFindings(rule: Rule, fixture: string, settings?: object): void {
	const marked = dedent(fixture);
	const said = mark(marked.replace(MARK, ''), rule, settings);
	if (UPDATES && said !== marked) rewriteFixture(fixture, said);
	else assert.equal(said, marked);
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
	const left = check(fixed, rule);
	assert.ok(left.length < findings.length, 'the fix did not settle the finding');
	const known = findings.map((found) => inWords(found, text));
	for (const found of left) {
		const words = inWords(found, fixed);
		assert.ok(known.includes(words), `the fix brought a finding: ${words}`);
		known.splice(known.indexOf(words), 1);
	}
}

/** What is said, and of which words: the same wherever they stand. */
function inWords({ span, message }: RuleFinding, text: string): string {
	return `“${text.slice(span.from, span.to)}”: ${message}`;
}

/** Where a document stands: its path, the names of the files in its folder, and what earlier reports know. */
export interface Around {
	readonly path?: string;
	readonly names?: readonly string[];
	readonly earlier?: EarlierReports;
}

/** What `rule` alone says of `text`, a rule that is off by default turned on. */
export function check(text: string, rule: Rule, around?: Around, written: object = {}): readonly RuleFinding[] {
	const severity = rule.severity === 'off' ? 'warning' : rule.severity;
	const { settings, problems } = readSettings({ ...written, rules: { [rule.id]: severity } });
	assert.deepEqual(problems, []);
	const earlier = around ? around.earlier : earlierFor(rule, text);
	const { findings, failures } = new Checker([rule]).check(text, settings, around?.path, undefined, {
		...(around && { files: filesOf(around) }),
		...(earlier && { earlier }),
	});
	assert.deepEqual(failures, []);
	return findings;
}

/** The earlier reports that the rule's examples are compared with. */
function earlierFor({ docs }: Rule, text: string): EarlierReports | undefined {
	if (!docs.earlier) return undefined;
	const index = indexOf({ ...Object.fromEntries(docs.earlier.map((each, i) => [`${i}.md`, each])), 'this.md': text });
	return new Earlier(() => index, 'this.md');
}

function filesOf({ names = [] }: Around): Files {
	return {
		find: (name) => (names.includes(name) ? 'there' : 'missing'),
		names: () => names,
		anchors: () => undefined,
	};
}

function mark(text: string, rule: Rule, settings?: object): string {
	const findings = check(text, rule, undefined, settings);
	const lines = text.split(/(?<=\n)/);
	const positions = new LineIndex(Rope.of(text));
	let offset = 0;
	const marked = lines.map((line, i) => {
		const from = offset;
		// What stands at the very end of the text is shown under its last line.
		offset = i === lines.length - 1 ? Number.POSITIVE_INFINITY : from + line.length;
		const here = findings.filter(({ span }) => span.from >= from && span.from < offset);
		const marks = here.flatMap((found) => {
			// Tabs stay, so that a mark is seen under its place.
			const indent = line.slice(0, found.span.from - from).replace(/[^\t]/g, ' ');
			return said(found, positions).map((each) => `${indent}${each}\n`);
		});
		return line + marks.join('');
	});
	return marked.join('');
}

/** The lines of a mark. */
function said({ rule, span, message, related = [], fixes }: RuleFinding, positions: LineIndex): string[] {
	const place = (at: Span): string => {
		const { line, character } = positions.positionAt(at.from);
		return `${line + 1}:${character + 1}`;
	};
	return [
		`${'^'.repeat(span.to - span.from) || '|'} ${rule.id}: ${message}`,
		...related.map((each) => `↳ at ${place(each.span)}: ${each.message}`),
		...fixes.map(({ title }) => `↳ fix: ${title}`),
	].map((line) => line.replace(/[\r\n]/g, '⏎'));
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
