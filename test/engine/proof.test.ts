/**
 * *Safe means safe*: what a fix claims to alter is all that it alters, or it is only offered. Each claim is tried with
 * edits that keep it and with edits that break it; then every safe fix of real minutes and of random documents is held
 * against one parse of the whole document before and after.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { readSettings } from '../../server/src/config/index.js';
import { Checker, fixAll } from '../../server/src/engine/index.js';
import { holds } from '../../server/src/engine/proof.js';
import { ReportReader } from '../../server/src/report/index.js';
import { type Alteration, rules } from '../../server/src/rules/index.js';
import { parseWhole } from '../../server/src/syntax/index.js';
import { applyEdits, changeBetween, type Edit } from '../../server/src/text/index.js';
import { corpus, corpus2, gold } from '../support/corpus.js';
import { hostileDocument } from '../support/documents.js';
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
	],
	order: [['- Bo\n- Ana\n', '- Ana\n- Bo\n']],
	silence: [
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
		['[x](#Costs)\n', '[y](#costs)\n'],
	],
	order: [
		['- Bo\n- Ana\n', '- Ana\n- Ana\n'],
		['- Bo\n- Ana\n', '- Ana\n\nBo\n'],
	],
	silence: [
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

	it('is only offered where another block would be read otherwise', () => {
		assert.ok(!isProved('words', '[a]: x\n\nSee [a].\n', '[b]: x\n\nSee [a].\n'));
	});
});

const { settings } = readSettings({ rules: Object.fromEntries(rules.map(({ id }) => [id, 'information'])) });

/** What one parse of the whole text says: what a reader sees, without what safe fixes may touch. */
interface Whole {
	/** Letters of all words, in order. */
	readonly letters: string;
	readonly blocks: Readonly<Record<string, number>>;
	readonly links: readonly string[];
}

function whole(text: string): Whole {
	let letters = '';
	const blocks: Record<string, number> = {};
	const links: string[] = [];
	const visit = (node: Nodes): void => {
		if (node.type === 'text' || node.type === 'inlineCode') letters += node.value.replace(/\P{L}/gu, '');
		else if (/^(?:code|heading|paragraph|listItem|tableCell|blockquote|thematicBreak)$/.test(node.type)) {
			blocks[node.type] = (blocks[node.type] ?? 0) + 1;
		}
		if (node.type === 'link' || node.type === 'image') links.push(decoded(node.url).replace(/[\p{Cf}\p{Cc}]/gu, ''));
		if ('children' in node) for (const child of node.children) visit(child);
	};
	visit(parseWhole(text.startsWith('\uFEFF') ? text.slice(1) : text));
	return { letters, blocks, links };
}

function decoded(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
}

/** What a rule may change beside: the letters of numerals, the order of a list, one paragraph that joins another. */
function expected({ letters, blocks, links }: Whole, rule: string): unknown {
	if (rule === 'participant-order') return { letters: [...letters].sort().join(''), blocks, links: [...links].sort() };
	if (rule === 'agenda-numbering') return { letters: letters.replace(/[IVXLCDM]/gi, ''), blocks, links };
	if (rule === 'split-paragraph') return { letters, blocks: { ...blocks, paragraph: 0 }, links };
	// Garbled text is put right: “PoznaÅ„”.
	if (rule === 'invisible-character') return { letters: letters.replace(/[^A-Za-z]/g, ''), blocks, links };
	if (rule === 'broken-link') return { letters, blocks, links: links.map((link) => link.toLowerCase()) };
	return { letters, blocks, links };
}

/**
 * Tries the safe fixes, those of a rule together, for each try is a parse of the whole document; those that overlap,
 * alone. Says how many there were.
 */
function tryAll(text: string, path: string, checker: Checker): number {
	let tried = 0;
	let before: Whole | undefined;
	const attempt = (rule: string, what: string, edits: readonly Edit[]): void => {
		before ??= whole(text);
		const after = whole(applyEdits(text, edits));
		const [was, is] = [before, after].map((each) => JSON.stringify(expected(each, rule)));
		// Not `equal`, which prints the whole document.
		assert.ok(was === is, `${what} of ${rule} in ${path}`);
	};
	const together = new Map<string, Edit[]>();
	for (const { rule, fixes } of checker.check(text, settings, path).findings) {
		for (const { title, edits } of fixes.filter(({ safety }) => safety === 'safe')) {
			tried++;
			const others = together.get(rule.id) ?? [];
			const end = others.at(-1)?.span.to ?? -1;
			if (edits.some(({ span }) => span.from <= end)) attempt(rule.id, `"${title}"`, edits);
			else together.set(rule.id, [...others, ...edits]);
		}
	}
	for (const [rule, edits] of together) attempt(rule, `${edits.length} edits`, edits);
	return tried;
}

const SOURCES = { 'real minutes': corpus, 'more real minutes': corpus2, 'labelled reports': gold } as const;

describe('each safe fix leaves the rest of the document as it was', function () {
	this.timeout(120_000);
	const checker = new Checker();

	for (const [name, read] of Object.entries(SOURCES)) {
		it(`in ${name}`, function () {
			const files = read();
			if (files.length === 0) this.skip();
			const tried = files.reduce((all, { path, text }) => all + tryAll(text, path, checker), 0);
			assert.ok(tried >= 10, `only ${tried} fixes were tried`);
		});
	}

	it('in random documents', () => {
		let tried = 0;
		const property = fc.property(hostileDocument, (text) => {
			tried += tryAll(text, 'random.md', checker);
		});
		fc.assert(property, { numRuns: cases(1_000) });
		assert.ok(tried >= cases(200), `only ${tried} fixes were tried`);
	});
});
