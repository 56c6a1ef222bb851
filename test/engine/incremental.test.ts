/**
 * *edit = fresh*: whatever is typed, a checker that keeps what it knows says what one says that reads the
 * text for the first time. 200 documents, 100 edits each; a share of them in a usual run.
 */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSettings } from '../../server/src/config/index.js';
import { type Checked, Checker } from '../../server/src/engine/index.js';
import { kindOf } from '../../server/src/report/index.js';
import { rules } from '../../server/src/rules/index.js';
import { changeBetween, Rope } from '../../server/src/text/index.js';
import { corpus } from '../support/corpus.js';
import { hostileDocument } from '../support/documents.js';
import { cases } from '../support/thorough.js';

const EDITS = 100;
/** Each edit costs a whole check: this is the longest of the random tests. */
const SHARE = 1 / 16;
const DOCUMENTS = {
	hostile: cases(60, SHARE),
	examples: cases(90, SHARE),
	minutes: cases(50, SHARE),
} as const;
/** Longer ones take longer to compare, and find nothing more. */
const LENGTH = 2_500;

/** Also the rules that are off by default. */
const { settings } = readSettings({ rules: Object.fromEntries(rules.map(({ id }) => [id, 'information'])) });

/** Findings as values, their fixes made. */
const values = ({ findings, failures, report }: Checked) => ({
	failures,
	kind: kindOf(report),
	findings: findings.map(({ message, span, fixes, rule, severity }) => [rule.id, severity, span, message, fixes]),
});

interface Step {
	readonly at: number;
	/** How many characters go. */
	readonly length: number;
	/** What comes: a text, or so many characters of the document from somewhere else; nothing: what an edit before did is undone. */
	readonly insert: string | { readonly from: number; readonly length: number } | undefined;
}

/** What changes how much else of a report is read. */
const PIECES = [
	...[
		'a',
		'e',
		' ',
		'.',
		',',
		'\n',
		'\n\n',
		'\r\n',
		'**',
		'*',
		'[',
		'](#)',
		'[x]: #\n',
		'`',
		'|',
		'- ',
		'1. ',
		'2. ',
		'> ',
	],
	...['# ', '## Annex II\n\n', '## Participants\n\n', 'Annex III', '(ANNEX I)', 'see paragraph 2', '\n\nAgenda\n\n'],
	...['- Ana Lund (WHO)\n', 'Bo Roe', 'Present: Ana Lund, Bo Roe, Cy Dunn\n\n', ' said Ana Lunt.', 'Chair: Cy Dunn\n'],
	...['# 5 February 2018\n\n', '# 19 February 2018\n\n', '\n\n# 5 March 2018\n\n'],
	...['5 February 2018', 'Tuesday, ', '30 February', 'Next meeting: 1 May 2017', 'the 25th meeting', ' (DC)', ' DCCG '],
	...[
		'<!-- rapporteur-disable -->',
		'<!-- rapporteur-enable -->',
		'---\ntype: report\n---\n',
		'---\nallow: [x]\n---\n',
	],
	...[
		'```\n',
		'<div>',
		'<!--',
		'-->',
		'\n| a | b |\n|---|---|\n',
		'[^1]',
		'[^1]: note\n',
		'\u200B',
		'the the ',
		'TODO',
		'\0',
		'\uFEFF',
	],
];

const step: fc.Arbitrary<Step> = fc.record({
	at: fc.nat(),
	length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(20), fc.nat(300)),
	insert: fc.oneof(
		{ weight: 6, arbitrary: fc.constantFrom(...PIECES) },
		{ weight: 2, arbitrary: fc.constant('') },
		{ weight: 1, arbitrary: fc.record({ from: fc.nat(), length: fc.nat(200) }) },
		{ weight: 1, arbitrary: fc.constant(undefined) },
		{ weight: 1, arbitrary: hostileDocument.map((text) => text.slice(0, 25)) },
	),
});
const steps = fc.array(step, { minLength: EDITS, maxLength: EDITS });

/** Types `edits` into `start`; after each the checker must say what a new one says. */
function edit(start: string, edits: readonly Step[]): number {
	const checker = new Checker();
	let text = start;
	let rope = Rope.of(text);
	let checked = checker.check(text, settings);
	const before: string[] = [text];
	for (const { at, length, insert } of edits) {
		const last = text;
		text = typed(last, { at, length, insert }, before);
		before.push(text);
		const change = changeBetween(last, text);
		rope = rope.replace(change, text.slice(change.from, change.from + change.inserted));
		// As from an editor, and as from somebody who does not know what has changed.
		if (at % 4 > 0) checked = checker.check(rope, settings, undefined, { checked, change });
		else checked = checker.check(text, settings, undefined, { checked });
		const fresh = new Checker().check(text, settings);
		assert.deepEqual(
			values(checked),
			values(fresh),
			`after ${JSON.stringify(before.at(-2))}\n\n${JSON.stringify(text)}`,
		);
	}
	return edits.length;
}

function typed(text: string, { at, length, insert }: Step, before: readonly string[]): string {
	if (insert === undefined) return before[at % before.length]!;
	const from = at % (text.length + 1);
	const start = typeof insert === 'object' ? insert.from % (text.length + 1) : 0;
	const come = typeof insert === 'object' ? text.slice(start, start + insert.length) : insert;
	const made = text.slice(0, from) + come + text.slice(from + length);
	return made.length > 2 * LENGTH ? made.slice(0, LENGTH) : made;
}

/**
 * Runs `documents` of `all`. A failure is not made smaller: with a hundred edits, each a check from the start, that takes
 * longer than any test may.
 */
function type(all: fc.Arbitrary<string>, documents: number): void {
	let edits = 0;
	fc.assert(
		fc.property(all, steps, (text, some) => {
			edits += edit(text, some);
		}),
		{ numRuns: documents, endOnFailure: true },
	);
	assert.equal(edits, documents * EDITS);
}

describe('checking a document that is being written says what checking it anew says', function () {
	this.timeout(cases(1_200_000)); // 20,000 edits of all, each compared with a check from the start

	it('for documents made to be hard to read', () => type(hostileDocument, DOCUMENTS.hostile));

	it('for reports in which the rules have something to say', () => {
		const examples = rules
			.flatMap(({ docs }) => [...docs.reported, ...docs.accepted])
			.filter((text) => text.length < LENGTH);
		const joined = fc
			.array(fc.constantFrom(...examples), { minLength: 1, maxLength: 4 })
			.map((some) => some.join('\n'));
		type(
			joined.map((text) => text.slice(0, LENGTH)),
			DOCUMENTS.examples,
		);
	});

	it('for real minutes', function () {
		const minutes = corpus().map(({ text }) => text);
		if (minutes.length === 0) this.skip();
		const parts = fc
			.tuple(fc.constantFrom(...minutes), fc.boolean())
			.map(([text, end]) => (end ? text.slice(-LENGTH) : text.slice(0, LENGTH)));
		type(parts, DOCUMENTS.minutes);
	});
});
