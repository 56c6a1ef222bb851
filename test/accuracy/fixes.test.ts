/**
 * Fixes are trustworthy: on real minutes, labelled reports, generated reports and the examples of every
 * rule, with all rules on.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { Checker, chooseSafeFixes, fixAll, type RuleFinding } from '../../server/src/engine/index.js';
import { type Fix, rules } from '../../server/src/rules/index.js';
import { applyEdits, type Edit, type Span } from '../../server/src/text/index.js';
import { generateReport } from '../bench/text/report.js';
import { corpus, gold, type SharedText } from '../support/corpus.js';
import { allRules, isGrave } from './checked.js';

const checker = new Checker();

function check(text: string, path: string): readonly RuleFinding[] {
	const { findings, failures } = checker.check(text, allRules, path);
	for (const { rule, error } of failures)
		throw new Error(`${rule?.id ?? 'reading'} fails on ${path}`, { cause: error });
	return findings;
}

const examples = (): SharedText[] =>
	rules.flatMap(({ id, docs }) =>
		[...docs.reported, ...docs.accepted].map((text, i) => ({ path: `${id}-${i}.md`, text })),
	);

/**
 * Each example, with two others behind it: its faults stand beside those of other rules. Which others is drawn by name,
 * so that one example more leaves nearly all mixtures as they were.
 */
function mixed(): SharedText[] {
	const all = examples();
	return all.map((first) => {
		const drawn = all.map((other) => ({ other, lot: lot(`${first.path}+${other.path}`) }));
		const [second, third] = drawn.sort((a, b) => a.lot - b.lot).map(({ other }) => other);
		const parts = [first, second!, third!];
		return { path: parts.map(({ path }) => path).join('+'), text: parts.map(({ text }) => text).join('\n') };
	});
}

/** A number that the words alone decide, and that looks like any other. */
function lot(words: string): number {
	return createHash('sha1').update(words).digest().readUInt32BE();
}

const generated = (): SharedText[] =>
	[1, 2, 3, 4].map((seed) => ({
		path: `generated-${seed}.md`,
		text: generateReport({ seed, bytes: 8000, faults: 9 }).text,
	}));

const SOURCES: Readonly<Record<string, { read: () => SharedText[]; fixes: number; changed: number }>> = {
	'real minutes': { read: corpus, fixes: 200, changed: 20 },
	'labelled reports': { read: gold, fixes: 40, changed: 3 },
	'generated reports': { read: generated, fixes: 30, changed: 0 },
	'the examples of the rules': { read: examples, fixes: 100, changed: 20 },
	'mixed examples': { read: mixed, fixes: 300, changed: 40 },
};

for (const [name, { read, fixes: expected, changed: some }] of Object.entries(SOURCES)) {
	describe(`fixes on ${name}`, function () {
		this.timeout(120_000); // every fix means one check of the whole document
		const files = read();
		before(function () {
			if (files.length === 0) this.skip();
		});

		it('settle their finding and bring no other error or warning', () => {
			let tried = 0;
			for (const { path, text } of files) {
				const found = check(text, path);
				for (const finding of found) {
					for (const fix of finding.fixes) settles(text, path, found, finding, fix);
					tried += finding.fixes.length;
				}
			}
			assert.ok(tried >= expected, `only ${tried} fixes were tried`);
		});

		it('come to an end where all safe ones are applied, and a second run changes nothing', () => {
			let changed = 0;
			for (const { path, text } of files) {
				const { text: fixed, checked } = fixAll(checker, text, allRules, path);
				assert.deepEqual(chooseSafeFixes(checked.findings), [], path);
				assert.equal(fixAll(checker, fixed, allRules, path).text, fixed, path);
				if (fixed !== text) changed++;
			}
			assert.ok(changed >= some, `only ${changed} files were changed`);
		});
	});
}

function settles(text: string, path: string, found: readonly RuleFinding[], finding: RuleFinding, fix: Fix): void {
	const { rule } = finding;
	const fixed = applyEdits(text, fix.edits);
	const renamed = fix.safety === 'unsafe' ? fix.rename : undefined;
	const left = check(fixed, renamed === undefined ? path : path.replace(/[^/]*$/, renamed));
	const say = (what: string): string =>
		`"${fix.title}" on ${rule.id} at ${finding.span.from} of ${path} ${what}:\n${excerpt(fixed, fix.edits)}`;
	const count = (all: readonly RuleFinding[]): number => all.filter((other) => other.rule === rule).length;
	// A heading that is gone may leave the one above it empty.
	const gone = !left.some((other) => other.rule === rule && wordsOf(fixed, other) === wordsOf(text, finding));
	assert.ok(count(left) < count(found) || gone, say('does not settle it'));

	const before = found.map((known) => ({
		id: known.rule.id,
		words: text.slice(known.span.from, known.span.to),
		span: { from: moved(known.span.from, fix.edits), to: moved(known.span.to, fix.edits) },
	}));
	for (const after of left.filter(isGrave)) {
		// Where nothing but this stood under a heading, that is worth saying once it is gone.
		if (/^Remove the (?:image|heading)$/.test(fix.title) && after.rule.id === 'empty-section') continue;
		// Where it was before, or with the words that it was about, which the fix has put somewhere else.
		const words = fixed.slice(after.span.from, after.span.to);
		const same = before.findIndex(
			({ id, span, words: old }) => id === after.rule.id && (overlap(span, after.span) || old === words),
		);
		assert.ok(same >= 0, say(`brings ${after.rule.id} on ${JSON.stringify(words)}`));
		before.splice(same, 1);
	}
}

function wordsOf(text: string, { span }: RuleFinding): string {
	return text.slice(span.from, span.to);
}

/** Where what stands at `offset` comes to stand. */
function moved(offset: number, edits: readonly Edit[]): number {
	let by = 0;
	for (const { span, insert } of edits) {
		if (span.to <= offset) by += insert.length - (span.to - span.from);
		else if (span.from < offset) by -= offset - span.from;
	}
	return offset + by;
}

function overlap(a: Span, b: Span): boolean {
	return a.from < b.to && b.from < a.to;
}

function excerpt(fixed: string, edits: readonly Edit[]): string {
	const at = moved(Math.min(...edits.map(({ span }) => span.from)), edits);
	return JSON.stringify(fixed.slice(Math.max(0, at - 200), at + 300));
}
