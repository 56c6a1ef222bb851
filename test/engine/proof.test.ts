/**
 * *Safe means safe*: what a fix claims to alter is all that it alters, or it is only offered. Each claim is tried with
 * edits that keep it and with edits that break it; then every safe fix of random documents is held against one parse of
 * the whole document before and after. `test/accuracy/fixes.test.ts` does so with real minutes, which it reads anyway.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSettings } from '../../server/src/config/index.js';
import { Checker, chooseSafeFixes, fixAll } from '../../server/src/engine/index.js';
import { holds } from '../../server/src/engine/proof.js';
import { ReportReader } from '../../server/src/report/index.js';
import { type Alteration, rules } from '../../server/src/rules/index.js';
import { applyEdits, changeBetween } from '../../server/src/text/index.js';
import { hostileDocument } from '../support/documents.js';
import { trySafeFixes } from '../support/safe-fixes.js';
import { cases } from '../support/thorough.js';

const reader = new ReportReader();

/** Whether a fix that turns `before` into `after` may call itself safe. */
function isProved(alters: Alteration, before: string, after: string): boolean {
	const { from, to, inserted } = changeBetween(before, after);
	const edits = [{ span: { from, to }, insert: after.slice(from, from + inserted) }];
	return holds(alters, edits, reader.read(before));
}

type Case = readonly [before: string, after: string];

const HOLD: Readonly<Record<Alteration, readonly Case[]>> = {
	markers: [
		['** Agenda ** 🎉\n', '**Agenda** 🎉\n'],
		['__Agenda__\n', '**Agenda**\n'],
		['**Fair **(3 June)\n', '**Fair** (3 June)\n'],
		['**Ana:**yes\n', '**Ana:** yes\n'],
	],
	blanks: [
		['Ver\u00ADwaltung\n', 'Verwaltung\n'],
		['Ana: yes\u2028Bo: no\n', 'Ana: yes\nBo: no\n'],
		['- \u2028one\n', '- one\n'],
	],
	numbers: [
		['1. one\n2. two\n2. three\n', '1. one\n2. two\n3. three\n'],
		['- II. Budget\n- IIII. Any other business\n', '- II. Budget\n- III. Any other business\n'],
	],
	join: [
		['some of the ideas\n\naround it.\n', 'some of the ideas around it.\n'],
		['- some of\n\nthe ideas\n', '- some of the ideas\n'],
	],
	addresses: [
		['[x](#Costs)\n', '[x](#costs)\n'],
		['[x][a]\n\n[a]: Minutes.md\n', '[x][a]\n\n[a]: minutes.md\n'],
		['[x](CAF%C3%89.pdf)\n', '[x](Caf%C3%A9.pdf)\n'],
	],
	order: [
		['- Bo\n- Ana\n', '- Ana\n- Bo\n'],
		['- [x] Bo\n- [ ] Ana\n', '- [ ] Ana\n- [x] Bo\n'],
		['| a | b |\n|--|--|\n| Bo | x |\n| Ana | y |\n', '| a | b |\n|--|--|\n| Ana | y |\n| Bo | x |\n'],
	],
	suppression: [
		['<!-- rapporteur-disable-next-line -->\nWords.\n', 'Words.\n'],
		['---\nallow: [a]\n---\n\nWords.\n', 'Words.\n'],
	],
	words: [['teh budget\n', 'the budget\n']],
};

const BREAK: Readonly<Record<Alteration, readonly Case[]>> = {
	markers: [
		['** Agenda ** 🎉\n', '**Agend** 🎉\n'],
		['** - one **\n', '- one\n'],
		['**[x](#a) **\n', '**[x](#b)**\n'],
		['**Fair **(3 June)\n', '**Fair**(3 June)\n'],
		['[x](#a)** y**\n', '[x](#a)**y**\n'],
		// A fence, and no bold any more.
		['a ** b\n', 'a\n\n** b\n'],
	],
	blanks: [
		// The change of speaker goes.
		['Ana: yes\u2028Bo: no\n', 'Ana: yes Bo: no\n'],
		['a\u200B# b\n', 'a\n# b\n'],
		['\u200B- b\n', '- b\n'],
		['# a\u2028b\n', '# a\nb\n'],
		['*\u200Ba\u200B*\n', '*a*b\n'],
	],
	numbers: [
		['words\n2. two\n', 'words\n1. two\n'],
		['1. one\n3. two\n', '1. one\n2) two\n'],
		['1. one\n3. two\n', '1. one\n2. too\n'],
	],
	join: [
		['one\n\ntwo\n', 'one too\n'],
		['one\n\n- two\n', 'one two\n'],
		['one\n\n[x](#a)\n', 'one x\n'],
		['one\n\n===\n', 'one\n===\n'],
	],
	addresses: [
		['[x](#Costs)\n', '[x](#cost)\n'],
		['[x](CAF%C3%89.pdf)\n', '[x](cafe.pdf)\n'],
		['[x](#Costs)\n', '[y](#costs)\n'],
	],
	order: [
		['- Bo\n- Ana\n', '- Ana\n- Ana\n'],
		['- Bo\n- Ana\n', '- Ana\n\nBo\n'],
		['- [x] Bo\n- [ ] Ana\n', '- [x] Ana\n- [ ] Bo\n'],
		['| a | b |\n|--|--|\n| Bo | x |\n| Ana | y |\n', '| a | b |\n|--|--|\n| Ana | x |\n| Bo | y |\n'],
	],
	suppression: [
		['One.\n\n<!-- a -->\n\nTwo.\n', 'One.\nTwo.\n'],
		['- one\n\n<!-- a -->\n\n- two\n\n<!-- a -->\n', '- one\n- two too\n'],
	],
	words: [
		['teh budget\n', '# budget\n'],
		['see teh\n', 'see [teh](a)\n'],
	],
};

describe('a safe fix', () => {
	for (const alters of Object.keys(HOLD) as Alteration[]) {
		it(`that alters ${alters} is proved`, () => {
			for (const [before, after] of HOLD[alters]) assert.ok(isProved(alters, before, after), JSON.stringify(after));
		});

		it(`that says it alters ${alters}, and alters more, is only offered`, () => {
			for (const [before, after] of BREAK[alters]) assert.ok(!isProved(alters, before, after), JSON.stringify(after));
		});
	}

	it('is proved together with others where a block has thousands', () => {
		const text = 'The com\u00ADmittee met. '.repeat(150);
		assert.equal(fixAll(new Checker(), text, settings).text, text.replaceAll('\u00AD', ''));
		const long = text.repeat(100);
		const { findings } = new Checker().check(long, settings);
		assert.equal(findings.filter(({ fixes }) => fixes[0]?.safety === 'safe').length, 15_000);
	});

	it('is left for the next time where it is not safe together with another of its block', () => {
		// Without both comments it would define a link.
		const text = '[b]: <!-- rapporteur-disable-next-line unbalanced-bold -->**<!-- rapporteur-enable -->\n';
		const { findings, report } = new Checker().check(text, settings);
		const safe = findings.flatMap(({ fixes }) => fixes.filter(({ safety }) => safety === 'safe'));
		assert.equal(safe.length, 2);
		assert.deepEqual(chooseSafeFixes(findings, report), safe[0]!.edits);
		assert.equal(fixAll(new Checker(), text, settings).text, applyEdits(text, safe[0]!.edits));
	});

	it('is only offered where another block would be read otherwise', () => {
		assert.ok(!isProved('words', '[a]: x\n\nSee [a].\n', '[b]: x\n\nSee [a].\n'));
	});

	it('is only offered where two line ends would become one, and the block below part of the paragraph above', () => {
		const comment = '<!-- rapporteur-disable-next-line unbalanced-bold -->\n';
		const text = `| a \\| b |\r${comment}\n${comment}**\n`;
		assert.ok(trySafeFixes(text, 'lone CR', new Checker().check(text, settings)) > 0);
	});
});

const { settings } = readSettings({ rules: Object.fromEntries(rules.map(({ id }) => [id, 'information'])) });

describe('each safe fix leaves the rest of the document as it was', function () {
	this.timeout(120_000);
	const checker = new Checker();

	it('in random documents', () => {
		let tried = 0;
		const property = fc.property(hostileDocument, (text) => {
			tried += trySafeFixes(text, 'random.md', checker.check(text, settings, 'random.md'));
		});
		fc.assert(property, { numRuns: cases(1_000) });
		assert.ok(tried >= cases(200), `only ${tried} fixes were tried`);
	});
});
