import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, configure, diagnostics, open, ruleOf } from './editor.js';

describe('settings', () => {
	afterEach(async () => {
		await configure('rapporteur', 'rules', undefined);
		await closeAll();
	});

	it('turn a rule off and on again at once', async () => {
		const document = await open('A summary is [here](#).\n\n- I. Opening**\n');
		await diagnostics(document, 2);
		await configure('rapporteur', 'rules', { 'placeholder-link': 'off' });
		const [left] = await diagnostics(document, 1);
		assert.equal(left && ruleOf(left), 'unbalanced-bold');
		await configure('rapporteur', 'rules', undefined);
		await diagnostics(document, 2);
	});

	it('that make no sense are told of, and the checking goes on', async () => {
		const document = await open('A summary is [here](#).\n\n- I. Opening**\n');
		await diagnostics(document, 2);
		for (const nonsense of ['off', 7, [], { 'placeholder-link': 'loud' }, { 'no-such-rule': 'off' }]) {
			await configure('rapporteur', 'rules', nonsense);
			await diagnostics(document, 2);
		}
		await configure('rapporteur', 'rules', { 'no-such-rule': 'off', 'placeholder-link': 'off' });
		await diagnostics(document, 1);
		await vscode.commands.executeCommand('notifications.clearAll');
	});
});
