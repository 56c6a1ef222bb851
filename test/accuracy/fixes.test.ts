/**
 * Fixes are trustworthy: on real minutes, labelled reports and the examples of every rule, with all rules
 * on.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Settings } from '../../server/src/config/index.js';
import { type Checked, Checker, chooseSafeFixes, fixAll, type RuleFinding } from '../../server/src/engine/index.js';
import { type Fix, rules } from '../../server/src/rules/index.js';
import { applyEdits, type Edit, type Span } from '../../server/src/text/index.js';
import { corpus, corpus2, gold, type SharedText } from '../support/corpus.js';
import { trySafeFixes } from '../support/safe-fixes.js';
import { cases, some } from '../support/thorough.js';
import { allRules, checkedOnce, checker, isGrave } from './checked.js';

/** @param before the text as it was: as in an editor, only what has changed is read again. */
function check(text: string, path: string, before?: Checked): Checked {
	const checked = checker.check(text, allRules, path, before && { checked: before });
	for (const { rule, error } of checked.failures)
		throw new Error(`${rule?.id ?? 'reading'} fails on ${path}`, { cause: error });
	return checked;
}

/** Reads only what differs from a text that is known. */
class Again extends Checker {
	readonly #known: Checked;

	constructor(known: Checked) {
		super();
		this.#known = known;
	}

	override check(text: string, settings: Settings, path?: string): Checked {
		return checker.check(text, settings, path, { checked: this.#known });
	}
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

interface Source {
	readonly read: () => SharedText[];
	/** How many there are, at least. */
	readonly fixes: number;
	/** Which share of them a usual run tries; all if absent. */
	readonly share?: number;
	/** How many files have safe ones, at least. */
	readonly changed: number;
	/** How many safe ones there are, at least, where each is held against a parse of the whole document. */
	readonly safe?: number;
}

const SOURCES: Readonly<Record<string, Source>> = {
	'real minutes': { read: corpus, fixes: 200, share: 1 / 3, changed: 20, safe: 10 },
	'more real minutes': { read: corpus2, fixes: 200, share: 1 / 3, changed: 10, safe: 10 },
	'labelled reports': { read: gold, fixes: 40, changed: 3, safe: 5 },
	'the examples of the rules': { read: examples, fixes: 100, changed: 20 },
	'mixed examples': { read: mixed, fixes: 300, share: 1 / 2, changed: 40 },
};

for (const [name, { read, fixes: expected, share = 1, changed: least, safe }] of Object.entries(SOURCES)) {
	describe(`fixes on ${name}`, function () {
		this.timeout(120_000); // thousands of fixes, each with a check of what it leaves
		const files = read();
		before(function () {
			if (files.length === 0) this.skip();
		});

		it('settle their finding and bring no other error or warning', () => {
			let tried = 0;
			for (const { path, text } of files) {
				const checked = check(text, path, checkedOnce({ text, path }));
				const all = checked.findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
				const chosen = some(all, share);
				for (const { finding, fix } of chosen) settles(text, path, checked, finding, fix);
				tried += chosen.length;
			}
			assert.ok(tried >= cases(expected, share), `only ${tried} fixes were tried`);
		});

		it('come to an end where all safe ones are applied, and a second run changes nothing', () => {
			let changed = 0;
			for (const { path, text } of files) {
				const again = new Again(checkedOnce({ text, path }));
				const { text: fixed, checked } = fixAll(again, text, allRules, path);
				assert.deepEqual(chooseSafeFixes(checked.findings, checked.report), [], path);
				if (fixed === text) continue;
				changed++;
				assert.equal(fixAll(again, fixed, allRules, path).text, fixed, path);
			}
			assert.ok(changed >= least, `only ${changed} files were changed`);
		});

		if (safe === undefined) return;
		it('leave the rest of the document as it was where they are safe', () => {
			let tried = 0;
			for (const { path, text } of files) {
				tried += trySafeFixes(text, path, check(text, path, checkedOnce({ text, path })));
			}
			assert.ok(tried >= safe, `only ${tried} fixes were tried`);
		});
	});
}

function settles(text: string, path: string, checked: Checked, finding: RuleFinding, fix: Fix): void {
	const { rule } = finding;
	const found = checked.findings;
	const fixed = applyEdits(text, fix.edits);
	assert.ok(
		fixed !== text || 'rename' in fix,
		`"${fix.title}" on ${rule.id} at ${finding.span.from} of ${path} changes nothing`,
	);
	const renamed = fix.safety === 'unsafe' ? fix.rename : undefined;
	const left =
		renamed === undefined
			? check(fixed, path, checked).findings
			: check(fixed, path.replace(/[^/]*$/, renamed)).findings;
	const say = (what: string): string =>
		`"${fix.title}" on ${rule.id} at ${finding.span.from} of ${path} ${what}:\n${excerpt(fixed, fix.edits)}`;
	const count = (all: readonly RuleFinding[]): number => all.filter((other) => other.rule === rule).length;
	// Where a page break and a blank line parted one paragraph in three, the second break shows once the first is gone.
	const next = rule.id === 'split-paragraph' ? left.filter((other) => isNextBreak(other, fixed, fix)) : [];
	assert.ok(count(left) - next.length < count(found), say('does not settle it'));

	const before = found.map((known) => ({
		id: known.rule.id,
		words: text.slice(known.span.from, known.span.to),
		span: { from: moved(known.span.from, fix.edits), to: moved(known.span.to, fix.edits) },
	}));
	for (const after of left.filter((other) => isGrave(other) && !next.includes(other))) {
		// A picture may be all that stands under a heading, which is worth saying once it is gone.
		if (fix.title === 'Remove the image' && after.rule.id === 'empty-section' && isAbove(fixed, after, fix)) continue;
		// As a heading, the list of those present had taken in all that follows, in which sentences are not judged.
		if (rule.id === 'accidental-heading' && after.rule.id === 'split-paragraph') continue;
		// The `=======` of Git made a heading of the line above it; once that is gone, the title of the report shows.
		if (/^Keep the (?:first|second) version$/.test(fix.title) && after.rule.id === 'date-mismatch') continue;
		// What it leaves to be filled in is marked where that is to be done.
		if (/ to fill in its address$/.test(fix.title) && after.rule.id === 'placeholder-link') continue;
		if (/ titles? to fill in$/.test(fix.title) && after.rule.id === 'placeholder-text') continue;
		// Where it was before, or with the words that it was about, which the fix has put somewhere else.
		const words = fixed.slice(after.span.from, after.span.to);
		const same = before.findIndex(
			({ id, span, words: old }) => id === after.rule.id && (overlap(span, after.span) || old === words),
		);
		assert.ok(same >= 0, say(`brings ${after.rule.id} on ${JSON.stringify(words)}`));
		before.splice(same, 1);
	}
}

/** Whether the paragraph that a fix has made whole breaks off as well. */
function isNextBreak({ span }: RuleFinding, fixed: string, { edits }: Fix): boolean {
	const joined = moved(edits[0]!.span.to, edits);
	return span.from > joined && !/\n[ \t]*\n/.test(fixed.slice(joined, span.from));
}

/** Whether nothing stands between what was found and the place of the fix. */
function isAbove(fixed: string, { span }: RuleFinding, { edits }: Fix): boolean {
	return fixed.slice(span.to, edits[0]!.span.from).trim() === '';
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
