import assert from 'node:assert/strict';
import {
	type CodeAction,
	CodeActionTriggerKind,
	type Range,
	type TextDocumentEdit,
	type TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import type { DocumentCheck } from '../../server/src/lsp/documents/checks.js';
import {
	type CodeActionAbilities,
	codeActions,
	FIX_ALL_KIND,
} from '../../server/src/lsp/features/actions/code-action.js';
import { OpenDocument } from '../../server/src/lsp/protocol/open-document.js';
import type { Rule } from '../../server/src/rules/index.js';
import { placeholderLink } from '../../server/src/rules/placeholder-link/placeholder-link.js';
import { unbalancedBold } from '../../server/src/rules/unbalanced-bold/unbalanced-bold.js';
import { Rope } from '../../server/src/text/index.js';
import { LspClient } from '../support/lsp-client.js';

/** A rule that finds `word` and offers to write something else; how sure it is, is said. */
function wordRule(id: string, word: string, ...fixes: readonly (readonly ['safe' | 'unsafe', string])[]): Rule {
	return {
		id,
		since: '0.1.0',
		severity: 'warning',
		scope: 'markdown',
		theme: 'markup',
		docs: { title: `Title of ${id}`, what: '', why: '', fixes: '', reported: [], accepted: [] },
		*check({ text }) {
			for (const { index } of text.matchAll(new RegExp(word, 'g'))) {
				const span = { from: index, to: index + word.length };
				yield {
					message: `${word} is wrong`,
					span,
					fixes: fixes.map(([safety, insert]) => ({
						title: `Write ${insert}`,
						safety,
						alters: 'words',
						edits: [{ span, insert }],
					})),
				};
			}
		},
	};
}

const offer = (): void => undefined;
const ABILITIES: CodeActionAbilities = { versionedEdits: true, commands: ['rapporteur.openRule'] };

function checkOf(text: string, rules: readonly Rule[]): DocumentCheck {
	const document = new OpenDocument('file:///r.md', 'markdown', 7, Rope.of(text));
	const checker = new Checker(rules);
	const { settings } = readSettings({});
	const again: DocumentCheck['again'] = (other) => checker.check(other, settings);
	const checked = again(text);
	const { report } = checked;
	return { document, report, settings, files: undefined, checked, again, asFinal: async () => checked };
}

function ask(text: string, rules: readonly Rule[], at: Range, only?: string[], abilities = ABILITIES): CodeAction[] {
	const check = checkOf(text, rules);
	const context = { diagnostics: [], ...(only && { only }) };
	return codeActions(check, { range: at, context }, { abilities, offer });
}

const on = (line: number, character: number): Range => ({ start: { line, character }, end: { line, character } });

function apply(text: string, { edit }: CodeAction): string {
	const { edits } = edit!.documentChanges![0] as TextDocumentEdit;
	return TextDocument.applyEdits(TextDocument.create('file:///r.md', 'markdown', 7, text), edits as TextEdit[]);
}

/** It finds `word` and offers to rename the file, and to write something else. */
const RENAMES: Rule = {
	...wordRule('renames', 'march'),
	*check({ text }) {
		const from = text.indexOf('march');
		if (from < 0) return;
		const span = { from, to: from + 5 };
		yield {
			message: 'march is wrong',
			span,
			fixes: [
				{ title: 'Rename the file', safety: 'unsafe', edits: [], rename: '4 märz.md' },
				{ title: 'Write April', safety: 'unsafe', edits: [{ span, insert: 'April' }] },
			],
		};
	},
};

const SURE = wordRule('sure', 'teh', ['safe', 'the'], ['unsafe', 'ten']);
const GUESS = wordRule('guess', 'adn', ['unsafe', 'and'], ['safe', 'an']);

describe('quick fixes', () => {
	it('come with the diagnostics that the client has, whatever it shows as their codes', () => {
		const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
		const shown = { source: 'rapporteur', range, message: 'teh is wrong' };
		for (const diagnostic of [
			{ ...shown, code: 'sure' },
			{ ...shown, code: 'why?', data: 'sure' },
		]) {
			const context = { diagnostics: [diagnostic, { ...shown, code: 'why?', data: 'guess' }] };
			const [first] = codeActions(checkOf('teh\n', [SURE]), { range, context }, { abilities: ABILITIES, offer });
			assert.deepEqual(first!.diagnostics, [diagnostic]);
		}
	});

	it('come best first, and only what is safe and best is preferred', () => {
		const text = '🎉 teh adn\n';
		assert.deepEqual(
			ask(text, [SURE, GUESS], { start: { line: 0, character: 0 }, end: { line: 0, character: 20 } }, ['quickfix'])
				.filter(({ edit }) => edit)
				.map(({ title, isPreferred = false }) => [title, isPreferred]),
			[
				['Write the', true],
				['Write ten', false],
				['Write and', false],
				['Write an', false],
				['Do not report “Title of sure” here', false],
				['Do not report “Title of sure” in this document', false],
				['Do not report “Title of guess” here', false],
				['Do not report “Title of guess” in this document', false],
			],
		);
	});

	it('are made for the version that was checked', () => {
		const [first] = ask('🎉 teh\n', [SURE], on(0, 4), ['quickfix']);
		assert.equal(apply('🎉 teh\n', first!), '🎉 the\n');
		assert.deepEqual((first!.edit!.documentChanges![0] as TextDocumentEdit).textDocument, {
			uri: 'file:///r.md',
			version: 7,
		});
	});

	it('are plain changes for a client that knows no versions', () => {
		const [first] = ask('teh\n', [SURE], on(0, 1), ['quickfix'], { ...ABILITIES, versionedEdits: false });
		assert.equal(first?.edit?.changes?.['file:///r.md']?.[0]?.newText, 'the');
	});

	it('are those of the first findings, where a long text is selected as a whole', () => {
		const text = 'teh '.repeat(2_000);
		const all = { start: { line: 0, character: 0 }, end: { line: 0, character: text.length } };
		const titles = ask(text, [SURE], all).map(({ title }) => title);
		assert.equal(titles.filter((title) => title === 'Write the').length, 100);
		assert.ok(titles.includes('Fix all safely fixable problems'));
		assert.ok(titles.includes('Do not report “Title of sure” in this document'));
	});

	it('are not offered away from a finding', () => assert.deepEqual(ask('a\n\nteh\n', [SURE], on(0, 0)).length, 1));
});

describe('the other actions at a finding', () => {
	it('explain its rule only where the client can show the page', () => {
		const explain = (abilities: CodeActionAbilities) =>
			ask(
				'teh teh\n',
				[SURE],
				{ start: { line: 0, character: 0 }, end: { line: 0, character: 7 } },
				['quickfix'],
				abilities,
			)
				.filter(({ command }) => command)
				.map(({ title, command }) => [title, command?.command, command?.arguments]);
		assert.deepEqual(explain(ABILITIES), [['Explain: Title of sure', 'rapporteur.openRule', ['sure']]]);
		assert.deepEqual(explain({ ...ABILITIES, commands: [] }), []);
	});

	it('silence it by a comment', () => {
		const actions = ask('teh\n', [SURE], on(0, 0), ['quickfix']);
		const silence = actions.find(({ title }) => title === 'Do not report “Title of sure” here');
		assert.match(apply('teh\n', silence!), /<!-- rapporteur-disable-next-line sure.*-->\nteh\n/);
	});

	it('silence it last, and say how far', () => {
		const titles = (text: string, rule: Rule) => {
			const lines = text.slice(0, text.lastIndexOf('#') + 1).split('\n');
			return ask(text, [rule], on(lines.length - 1, lines.at(-1)!.length)).map(({ title }) => title);
		};
		assert.deepEqual(titles('teh\n', SURE).slice(-2), [
			'Do not report “Title of sure” here',
			'Do not report “Title of sure” in this document',
		]);
		// The picture stands within the link, but only one of them ends where the comment stands.
		assert.deepEqual(titles('[![a](#)](#)\n', placeholderLink).slice(-2), [
			'Do not report “Link that was never filled in” here',
			'Do not report “Link that was never filled in” in this document',
		]);
		// No comment can stand in a block of code, so that all of it falls silent.
		assert.deepEqual(titles('```\nteh #teh\n```\n', SURE).slice(-2), [
			'Do not report “Title of sure” here and at one more place',
			'Do not report “Title of sure” in this document',
		]);
	});

	it('silence its rule in the document', () => {
		const actions = ask('🎉 teh\r\n', [SURE], on(0, 4), ['quickfix']);
		const silence = actions.find(({ title }) => title === 'Do not report “Title of sure” in this document');
		assert.equal(apply('🎉 teh\r\n', silence!), '---\r\nallow: [sure]\r\n---\r\n\r\n🎉 teh\r\n');
	});
});

describe('fix all', () => {
	const fixAll = (text: string, rules: readonly Rule[]) => ask(text, rules, on(0, 0), [FIX_ALL_KIND]);

	it('applies all that is safe and nothing else', () => {
		const text = '🎉 teh adn teh\r\nteh\r\n';
		const guess = wordRule('guess', 'adn', ['unsafe', 'and']);
		assert.equal(apply(text, fixAll(text, [SURE, guess])[0]!), '🎉 the adn the\r\nthe\r\n');
	});

	it('goes on until nothing is left', () => {
		const chain = [wordRule('one', 'aaa', ['safe', 'bbb']), wordRule('two', 'bbb', ['safe', 'ccc'])];
		const text = 'first\r\n🎉 aaa\r\nbbb\r\nlast\r\n';
		const [action] = fixAll(text, chain);
		assert.equal(apply(text, action!), 'first\r\n🎉 ccc\r\nccc\r\nlast\r\n');
	});

	it('comes to an end where rules undo each other', () => {
		const words = ['aaa', 'bbb', 'ccc', 'aaa'];
		const quarrel = words.slice(1).map((word, index) => wordRule(`rule-${index}`, words[index]!, ['safe', word]));
		assert.match(apply('aaa\n', fixAll('aaa\n', quarrel)[0]!), /^(?:bbb|ccc)\n$/);
	});

	it('checks what it has made once for each version, and not at all for the light bulb', () => {
		const check = checkOf('teh\n', [SURE]);
		let checks = 0;
		const again: typeof check.again = (text) => {
			checks++;
			return check.again(text);
		};
		const kinds = (triggerKind: CodeActionTriggerKind) => {
			// Away from the finding, so that nothing is offered that would silence it.
			const asked = { range: on(1, 0), context: { diagnostics: [], triggerKind } };
			return codeActions({ ...check, again }, asked, { abilities: ABILITIES, offer }).map(({ kind }) => kind);
		};
		assert.ok(!kinds(CodeActionTriggerKind.Automatic).includes(FIX_ALL_KIND));
		assert.equal(checks, 0);
		for (const _ of [1, 2]) assert.ok(kinds(CodeActionTriggerKind.Invoked).includes(FIX_ALL_KIND));
		assert.equal(checks, 1);
	});

	it('is not offered where nothing is safe', () => {
		assert.deepEqual(fixAll('adn\n', [wordRule('guess', 'adn', ['unsafe', 'and'])]), []);
	});

	for (const [only, kinds] of [
		[['source'], [FIX_ALL_KIND]],
		[['source.fixAll'], [FIX_ALL_KIND]],
		[['source.fixAll.other'], []],
		[['source.organizeImports'], []],
		[['refactor.extract'], []],
		[[''], ['quickfix', 'quickfix', 'quickfix', FIX_ALL_KIND, 'quickfix', 'quickfix']],
	] as const) {
		it(`is what is asked for by ${JSON.stringify(only)}: ${kinds.length > 0}`, () => {
			assert.deepEqual(
				ask('teh\n', [SURE], on(0, 0), [...only]).map(({ kind }) => kind),
				kinds,
			);
		});
	}
});

describe('a fix that renames the file', () => {
	const offered = (abilities: CodeActionAbilities) =>
		ask('march\n', [RENAMES], on(0, 0), ['quickfix'], { ...abilities, commands: [] }).filter(
			({ diagnostics, edit }) => diagnostics && edit,
		);

	it('is an edit of its own, in the same folder, and overwrites nothing', () => {
		const [rename] = offered({ ...ABILITIES, renamesFiles: true });
		assert.equal(rename?.title, 'Rename the file');
		assert.equal(rename?.isPreferred, false);
		assert.deepEqual(rename?.edit, {
			documentChanges: [
				{
					kind: 'rename',
					oldUri: 'file:///r.md',
					newUri: 'file:///4%20m%C3%A4rz.md',
					options: { overwrite: false },
				},
			],
		});
	});

	it('is not offered to an editor that cannot', () => {
		assert.equal(offered(ABILITIES)[0]?.title, 'Write April');
		assert.equal(offered({ ...ABILITIES, versionedEdits: false, renamesFiles: true })[0]?.title, 'Write April');
	});
});

describe('code actions over the wire', () => {
	const URI = 'file:///minutes/a.md';

	it('settle the finding when they are applied', async () => {
		const client = await LspClient.start({ initializationOptions: { commands: ['rapporteur.openRule'] } });
		await client.open(URI, '🎉 See [here](#).\r\n');
		const diagnostics = await client.pull(URI);
		const actions = await client.actions(URI, diagnostics[0]!.range, undefined, diagnostics);
		assert.deepEqual(actions[0]?.diagnostics, diagnostics);
		assert.ok(actions.some(({ title }) => title.startsWith('Explain: ')));
		// What is turned off for the workspace is written in another file.
		const here = actions.filter(({ edit, title }) => edit && !title.endsWith('workspace'));
		const fixed = here.map((action) => apply('🎉 See [here](#).\r\n', action));
		assert.ok(fixed.includes('🎉 See here.\r\n'), fixed.join('\n'));
		for (const text of fixed) {
			await client.change(URI, { text });
			assert.deepEqual(await client.pull(URI), [], text);
		}
		await client.stop();
	});
});

describe('all of a kind', () => {
	const AGENDA = '- I. Welcome**\n- II. Budget**\n- III. Roads**\n\nIt was agreed that **the budget stands.\n';
	const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
	const title = 'Correct all 3 of this kind in this way';
	const kinds = (actions: readonly CodeAction[]) => actions.filter(({ title }) => /^Correct (?:all|both)/.test(title));
	const applied = (text: string, action: CodeAction | undefined) => {
		const [change] = action?.edit?.documentChanges ?? [];
		assert.ok(change && 'edits' in change);
		return TextDocument.applyEdits(TextDocument.create('', '', 0, text), change.edits as TextEdit[]);
	};

	it('are corrected in one step, right below the correction that is done to each', () => {
		const actions = ask(AGENDA, [unbalancedBold], at(1, 12));
		assert.deepEqual(
			actions.slice(0, 2).map(({ title }) => title),
			['Start the bold at “II. Budget”', title],
		);
		assert.equal(
			applied(AGENDA, actions[1]),
			'- **I. Welcome**\n- **II. Budget**\n- **III. Roads**\n\nIt was agreed that **the budget stands.\n',
		);
	});

	it('are offered once, and not where there is no other', () => {
		assert.deepEqual(
			kinds(ask(AGENDA, [unbalancedBold], { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } })).map(
				({ title }) => title,
			),
			[title],
		);
		assert.deepEqual(kinds(ask(AGENDA, [unbalancedBold], at(4, 21))), []);
	});

	it('are shown first if they are no more than guesses, and not offered to a client that cannot', () => {
		const text = 'See [one](#) and [two](TODO).\n';
		assert.deepEqual(kinds(ask(text, [placeholderLink], at(0, 6))), []);
		const [action] = kinds(ask(text, [placeholderLink], at(0, 6), undefined, { ...ABILITIES, previewsEdits: true }));
		assert.equal(action?.title, 'Correct both of this kind in this way, after a look at each');
		assert.deepEqual(action.edit?.changeAnnotations, {
			correct: { label: 'Remove the link, keep its words', needsConfirmation: true },
		});
		assert.equal(applied(text, action), 'See one and two.\n');
	});
});
