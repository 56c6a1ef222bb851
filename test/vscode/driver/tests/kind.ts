import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actions, apply, closeAll, diagnostics, finding, open, quickFixes } from './editor.js';

const TOP = new vscode.Range(0, 0, 0, 0);
/** Its date is missed whatever other reports have. */
const REPORT = '# Minutes\n\nPresent: Ana Lund, Bo Berg\n\nA summary is [here](#).\n';

describe('what a file is taken for', () => {
	afterEach(closeAll);

	it('can be said at its top, and holds at once', async () => {
		const document = await open(REPORT);
		await finding(document, 'missing-section');
		const offered = await actions(document, TOP, 'refactor.rewrite.rapporteur');
		await apply(offered, 'Take this for neither a meeting report nor an agenda');
		assert.equal(document.getText(), `---\ntype: other\n---\n\n${REPORT}`);
		await diagnostics(document, 1);
		await apply(await actions(document, TOP, 'refactor'), 'Let Rapporteur tell what this is');
		assert.equal(document.getText(), REPORT);
		await finding(document, 'missing-section');
	});

	it('is not offered among the corrections', async () => {
		const document = await open(REPORT);
		const { range } = await finding(document, 'missing-section');
		for (const { kind } of await quickFixes(document, range)) assert.equal(kind?.value, 'quickfix');
		const all = await actions(document, range);
		assert.deepEqual(
			all.filter(({ title }) => title.includes('meeting report')),
			[],
		);
	});
});
