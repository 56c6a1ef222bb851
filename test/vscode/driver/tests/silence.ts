import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, closeAll, diagnostics, find, open, place, quickFixes, remove } from './editor.js';

/** What the settings file says, which is saved with it. */
async function saved(): Promise<string> {
	const settings = await vscode.workspace.openTextDocument(place('.rapporteur.yaml'));
	assert.ok(await settings.save());
	return settings.getText();
}

const LINK = 'Link that was never filled in';
const BOLD = 'Bold marker without a partner';
const TEXT = 'A summary is [here](#).\n\nAnother is [there](#).\n';

describe('"Do not report …"', () => {
	afterEach(closeAll);

	it('comes last', async () => {
		const document = await open('- I. Opening**\n');
		const [found] = await diagnostics(document, 1);
		assert.deepEqual(
			(await quickFixes(document, found!.range)).map(({ title }) => title),
			[
				'Start the bold at “I. Opening”',
				'Remove this **',
				'Explain: Bold marker without a partner',
				'Do not report “Bold marker without a partner” here',
				'Do not report “Bold marker without a partner” in this document',
				'Do not report “Bold marker without a partner” in this workspace',
			],
		);
	});

	it('here silences one finding only', async () => {
		const document = await open(TEXT);
		await diagnostics(document, 2);
		await apply(await quickFixes(document, find(document, '#).\n\nA')), `Do not report “${LINK}” here`);
		assert.equal(document.getText(), `<!-- rapporteur-disable-next-line placeholder-link -->\n${TEXT}`);
		const [left] = await diagnostics(document, 1);
		assert.equal(left?.range.start.line, 3);
	});

	it('in this document silences the rule in it, and nowhere else', async () => {
		const other = await open(TEXT);
		const document = await open(TEXT);
		await diagnostics(document, 2);
		await apply(await quickFixes(document, find(document, '#')), `Do not report “${LINK}” in this document`);
		assert.equal(document.getText(), `---\nallow: [placeholder-link]\n---\n\n${TEXT}`);
		await diagnostics(document, 0);
		await diagnostics(other, 2);
	});

	it('in this workspace silences the rule everywhere, in a settings file that it makes', async () => {
		const other = await open(TEXT);
		const document = await open(`${TEXT}\n- I. Opening**\n`);
		await diagnostics(document, 3);
		try {
			const offered = await quickFixes(document, find(document, '#'));
			await apply(offered, `Do not report “${LINK}” in this workspace`);
			await diagnostics(document, 1);
			await diagnostics(other, 0);
			assert.equal(await saved(), 'rules:\n  placeholder-link: off\n');
			// The next one goes into the same file.
			await apply(await quickFixes(document, find(document, '**')), `Do not report “${BOLD}” in this workspace`);
			await diagnostics(document, 0);
			assert.equal(await saved(), 'rules:\n  unbalanced-bold: off\n  placeholder-link: off\n');
		} finally {
			await remove('.rapporteur.yaml');
		}
		await diagnostics(document, 3);
	});
});
