import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker, suppressHere, suppressInDocument } from '../../server/src/engine/index.js';
import { type Rule, rules } from '../../server/src/rules/index.js';
import { applyEdits, type Text } from '../../server/src/text/index.js';

const { settings } = readSettings({});
const checker = new Checker();
const ids = (text: string, raw: unknown = {}, path?: string): string[] =>
	checker.check(text, readSettings(raw, path).settings, path).findings.map(({ rule }) => rule.id);

describe('Checker', () => {
	it('lets no failing rule take the others down', () => {
		const error = new Error('a bug');
		const failing: Rule = {
			...rules[0]!,
			id: 'failing',
			scope: 'markdown',
			check: () => {
				throw error;
			},
		};
		const { findings, failures } = new Checker([failing, ...rules]).check('[here](#)\n', settings);
		assert.deepEqual(
			findings.map(({ rule }) => rule.id),
			['placeholder-link'],
		);
		assert.deepEqual(failures, [{ rule: failing, error }]);
	});

	it('lets rules for any Markdown speak where a reader fails on the whole', () => {
		const notText = 5 as unknown as string;
		const { findings, failures } = checker.check('# Minutes\n\n[here](#)\n', settings, notText);
		assert.ok(findings.some(({ rule }) => rule.id === 'placeholder-link'));
		assert.match(String(failures[0]?.error), /TypeError: path\.split/);
		assert.equal(failures[0]?.rule, undefined);
	});

	it('says more of what a draft may leave open in a final report, and no more of what may be right', () => {
		const draft =
			'---\ntype: report\n---\n\n# Minutes\n\nPresent: John, Mary, John, Sue\n\n- Secretary: Ann\n- Place:\n';
		const severities = (final: boolean): Record<string, string> =>
			Object.fromEntries(
				checker
					.check(draft, readSettings({ final }).settings)
					.findings.map(({ rule, severity }) => [rule.id, severity]),
			);
		const [drafted, sent] = [severities(false), severities(true)];
		assert.deepEqual([drafted['duplicate-participant'], sent['duplicate-participant']], ['information', 'information']);
		assert.deepEqual([drafted['empty-item'], sent['empty-item']], ['information', 'error']);
	});

	it('gives findings in the order of the text', () => {
		assert.deepEqual(ids('- A**\n- [b](#)\n- C**\n'), ['unbalanced-bold', 'placeholder-link', 'unbalanced-bold']);
	});

	it('takes the severity that the user chose, and leaves out what is off', () => {
		const { settings: chosen } = readSettings({ rules: { 'placeholder-link': 'error', 'unbalanced-bold': 'off' } });
		const { findings } = checker.check('[a](#) word**\n', chosen);
		assert.deepEqual(
			findings.map(({ rule, severity }) => [rule.id, severity]),
			[['placeholder-link', 'error']],
		);
	});

	it('asks report rules only of reports, which globs and front matter decide first', () => {
		const text = '1. See Annex II to this report.\n';
		assert.deepEqual(ids(text), []);
		const globs = { reports: ['minutes/**'], require: [] };
		assert.deepEqual(ids(text, globs, 'minutes/may.md'), ['missing-annex']);
		assert.deepEqual(ids(text, globs, 'notes/may.md'), []);
		assert.deepEqual(ids(`---\ntype: minutes\n---\n${text}`, globs, 'notes/may.md'), ['missing-annex']);
		assert.deepEqual(ids(`---\ntype: other\n---\n# Minutes\n\n2031-05-05\n\n${text}`), []);
	});
});

describe('suppression', () => {
	it('by a comment above the line, for the rules it names or for all', () => {
		assert.deepEqual(ids('<!-- rapporteur-disable-next-line placeholder-link -->\n[a](#) word**\n'), [
			'unbalanced-bold',
		]);
		assert.deepEqual(ids('<!-- rapporteur-disable-next-line -->\n[a](#) word**\n'), []);
		assert.deepEqual(
			ids('<!-- rapporteur-disable-next-line placeholder-link -- comes on Monday -->\n[a](#)\n\n[b](#)\n'),
			['placeholder-link'],
		);
	});

	it('by a pair of comments, or to the end', () => {
		const open = '<!-- rapporteur-disable placeholder-link -->\n\n[a](#)\n\n';
		assert.deepEqual(ids(`${open}<!-- rapporteur-enable placeholder-link -->\n\n[b](#)\n`), ['placeholder-link']);
		assert.deepEqual(ids(`${open}<!-- rapporteur-enable -->\n\n[b](#)\n`), ['placeholder-link']);
		assert.deepEqual(ids(`${open}[b](#)\n`), []);
	});

	it('by a comment right after what it is about, and of nothing else on the line', () => {
		const comment = '<!-- rapporteur-disable-previous placeholder-link -->';
		assert.deepEqual(ids(`[a](#)${comment}\n`), []);
		assert.deepEqual(ids(`🎉 **see [a](#)**. ${comment} More.\n`), []);
		assert.deepEqual(ids(`[a](#) and [b](#)${comment} and [c](#)\n`), ['placeholder-link', 'placeholder-link']);
		assert.deepEqual(ids(`[a](#)${comment}[b](#)${comment}\n`), []);
		assert.deepEqual(ids(`[a](#) word ${comment}\n`), ['placeholder-link', 'unused-suppression']);
		assert.deepEqual(ids(`[a](#)\n${comment}\n`), ['placeholder-link', 'unused-suppression']);
	});

	it('by the front matter, as a list or a word', () => {
		assert.deepEqual(ids('---\nallow: [placeholder-link]\n---\n[a](#) word**\n'), ['unbalanced-bold']);
		assert.deepEqual(ids('---\nallow: placeholder-link\n---\n[a](#)\n'), []);
		assert.deepEqual(ids('---\nallow: [placeholder-link\n---\n[a](#)\n'), ['wrong-front-matter', 'placeholder-link']);
		assert.deepEqual(ids('---\nallow: placeholder-link\ntitle: [\n---\n[a](#)\n'), ['wrong-front-matter']);
	});

	it('not by what only looks like a comment', () => {
		assert.deepEqual(ids('`<!-- rapporteur-disable -->`\n\n[a](#)\n'), ['placeholder-link']);
		assert.deepEqual(ids('```html\n<!-- rapporteur-disable -->\n```\n\n[a](#)\n'), ['placeholder-link']);
	});
});

describe('suppressHere', () => {
	const again = (text: Text) => checker.check(text, settings);
	const silenced = (text: string): string => {
		const checked = again(text);
		return applyEdits(text, suppressHere(checked, checked.findings[0]!, again)!.edits);
	};
	const comment = '<!-- rapporteur-disable-next-line placeholder-link -->';

	it('writes a line above, at the same indent and with the same line ending', () => {
		assert.equal(silenced('Hello\r\n\r\n[a](#)\r\n'), `Hello\r\n\r\n${comment}\r\n[a](#)\r\n`);
		assert.equal(silenced('# Title\n[a](#)\n'), `# Title\n${comment}\n[a](#)\n`);
		assert.equal(silenced('\uFEFF[a](#)\n'), `\uFEFF${comment}\n[a](#)\n`);
	});

	it('keeps paragraphs and lists whole by writing at the end of the line above', () => {
		assert.equal(silenced('Hello  \n[a](#)\n'), `Hello ${comment}  \n[a](#)\n`);
		assert.equal(silenced('1. one\n2. [a](#)\n'), `1. one ${comment}\n2. [a](#)\n`);
	});

	const one = '<!-- rapporteur-disable-previous placeholder-link -->';

	it('writes right after the words in a table', () => {
		assert.equal(silenced('| a |\n| --- |\n| [a](#) |\n'), `| a |\n| --- |\n| [a](#)${one} |\n`);
	});

	it('silences no other finding of the line, and not the whole of a long one', () => {
		assert.equal(silenced('See [a](#) and [b](#).\n'), `See [a](#)${one} and [b](#).\n`);
		assert.equal(silenced('[a](#) and [b](#).\r\n'), `[a](#)${one} and [b](#).\r\n`);
		assert.equal(silenced('- One\n- [a](#) and [b](#).\n'), `- One\n- [a](#)${one} and [b](#).\n`);
		const long = 'and so on '.repeat(20);
		assert.equal(silenced(`See ${long}[📎 a](#) ${long}\n`), `See ${long}[📎 a](#)${one} ${long}\n`);
	});
});

describe('suppressInDocument', () => {
	const again = (text: Text) => checker.check(text, settings);
	const silenced = (text: string): string | undefined => {
		const checked = again(text);
		const edits = suppressInDocument(checked, checked.findings.at(-1)!, again);
		return edits && applyEdits(text, edits);
	};

	it('adds the rule to the front matter, whatever its form', () => {
		const body = '---\n[a](#)\n';
		assert.equal(silenced('[a](#)\r\n'), '---\r\nallow: [placeholder-link]\r\n---\r\n\r\n[a](#)\r\n');
		assert.equal(silenced(`---\nnumber: 1\n${body}`), `---\nnumber: 1\nallow: [placeholder-link]\n${body}`);
		for (const [before, after] of [
			['allow: [vague-link-text]', 'allow: [placeholder-link, vague-link-text]'],
			['allow: vague-link-text', 'allow: [vague-link-text, placeholder-link]'],
			['allow: []', 'allow: [placeholder-link]'],
			['allow: # none', 'allow: [placeholder-link] # none'],
			['allow:\n- vague-link-text', 'allow:\n- placeholder-link\n- vague-link-text'],
			['allow:\n  -   vague-link-text # why', 'allow:\n  - placeholder-link\n  -   vague-link-text # why'],
		] as const) {
			const text = `---\n${before}\n${body}`;
			assert.equal(silenced(text), `---\n${after}\n${body}`);
		}
	});

	it('is not possible where the front matter is broken', () => {
		assert.equal(silenced('---\nallow: [vague-link-text\n---\n[a](#)\n'), undefined);
	});
});
