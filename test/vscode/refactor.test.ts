/** How a writer gives a report another form by the keyboard, in a real window of VS Code. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settled } from './host/ask-driver.js';
import { goTo, openRefactorings, squiggles, waitForLine } from './host/editor.js';
import { openFile } from './host/open-file.js';
import { suiteWindow } from './host/suite-window.js';

const REPORT = `# Harbour Board 🎉 Meeting XII

5 February 2018

1. The fees are in (**ANNEX I**), and the slides are [there](TODO).
2. Ana Lund spoke of ANNEX II.

## ANNEX I

Fees

## ANNEX II

Ships
`;

const MOVED = REPORT.replace('(**ANNEX I**)', '(**ANNEX II**)')
	.replace('of ANNEX II', 'of ANNEX I')
	.replace('Fees\n\n## ANNEX II\n\nShips', 'Ships\n\n## ANNEX II\n\nFees');

describe('VS Code, refactoring', function () {
	this.timeout(300_000);
	const window = suiteWindow({ files: {} });

	it('moves an annex with all that refers to it, by Ctrl+Shift+R, and takes it back', async () => {
		const { page } = window;
		const path = join(window.folder, 'refactor.md');
		await writeFile(path, REPORT);
		await openFile(page, path);
		// The extension runs once this is underlined.
		await squiggles(page, 'warning').first().waitFor();
		await settled(page);
		await goTo(page, 8, 5);
		await page.locator('#status\\.editor\\.selection', { hasText: /^Ln 8,/ }).waitFor();
		await settled(page);
		const titles = await openRefactorings(page);
		// What the document may be taken for comes last.
		assert.deepEqual(titles.slice(0, -3), [
			'Move ANNEX I down',
			'Number the annexes 1, 2, 3',
			'Number the annexes A, B, C',
			'Make this heading a line in bold',
			'Make all 2 headings of this level into lines in bold',
		]);
		await page.locator('.action-widget .monaco-list-row.action.focused', { hasText: 'Move ANNEX I down' }).waitFor();
		await page.keyboard.press('Enter');
		await waitForLine(page, '2. Ana Lund spoke of ANNEX I.');
		assert.equal((await settled(page)).text, MOVED);
		// The cursor went along.
		await page.locator('#status\\.editor\\.selection', { hasText: /^Ln 12,/ }).waitFor();
		await page.keyboard.press('Control+z');
		await waitForLine(page, '2. Ana Lund spoke of ANNEX II.');
		assert.equal((await settled(page)).text, REPORT);
	});

	it('leaves out what a reference could not follow, and says why to whoever asks', async () => {
		const { page } = window;
		const path = join(window.folder, 'range.md');
		await writeFile(path, `${REPORT.replace('of ANNEX II', 'of Annexes I–II')}\n## ANNEX III\n\nTides\n`);
		await openFile(page, path);
		await squiggles(page, 'warning').first().waitFor();
		await settled(page);
		await goTo(page, 8, 5);
		await page.locator('#status\\.editor\\.selection', { hasText: /^Ln 8,/ }).waitFor();
		await settled(page);
		assert.deepEqual((await openRefactorings(page)).slice(0, 2), [
			'Number the annexes 1, 2, 3',
			'Number the annexes A, B, C',
		]);
		await page.locator('.action-widget').getByText('Show Disabled').click();
		const disabled = page.locator('.action-widget .monaco-list-row.action.option-disabled');
		await disabled.filter({ hasText: 'Move ANNEX I down' }).waitFor();
	});
});
