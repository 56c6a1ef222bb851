/** How a writer finds the way through a report and renames what is in it, by the keyboard, in a real window of VS Code. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settled } from './host/ask-driver.js';
import { goTo, squiggles, waitForCount, waitForLine } from './host/editor.js';
import { openFile } from './host/open-file.js';
import { suiteWindow } from './host/suite-window.js';

const REPORT = `Harbour Board 🎉 Meeting XII

5 February 2018

1. The list is in (**ANNEX I**), and the slides are [there](TODO).
2. Ana Lund spoke of ANNEX I.
3. Ms Lund left.

**ANNEX I**

Participants

- Ana Lund
- Bo Roe
`;

/** It is there long before anybody renames what it links to: what has just been written may not be known yet. */
const NEXT = '# Harbour Board Meeting XIII\n\n5 March 2018\n\nSee [Annex I](fees.md#annex-i).\n';

describe('VS Code, finding one’s way', function () {
	this.timeout(300_000);
	const window = suiteWindow({ files: { 'next.md': NEXT }, settings: { 'breadcrumbs.enabled': true } });
	let count = 0;

	async function open() {
		const { page } = window;
		const path = join(window.folder, `way-${++count}.md`);
		await writeFile(path, REPORT);
		await openFile(page, path);
		// The extension runs once this is underlined.
		await squiggles(page, 'warning').first().waitFor();
		await settled(page);
		return page;
	}

	const cursor = (line: number) =>
		window.page.locator('#status\\.editor\\.selection', { hasText: new RegExp(`^Ln ${line},`) }).waitFor();

	it('goes to an annex by F12, and shows who refers to it by Shift+F12', async () => {
		const page = await open();
		await goTo(page, 5, 24);
		await page.keyboard.press('F12');
		await cursor(9);
		await page.keyboard.press('Shift+F12');
		const rows = page.locator('.zone-widget .ref-tree .monaco-list-row');
		await waitForCount(rows, 3);
		await page.keyboard.press('Escape');
		await page.locator('.zone-widget').waitFor({ state: 'detached' });
	});

	it('renames an annex and a person by F2', async () => {
		const page = await open();
		const rename = async (line: number, column: number, was: string, name: string) => {
			await goTo(page, line, column);
			await page.keyboard.press('F2');
			const input = page.locator('.rename-box input');
			await input.waitFor();
			assert.equal(await input.inputValue(), was);
			await input.fill(name);
			await input.press('Enter');
		};
		await rename(6, 23, 'ANNEX I', 'ANNEX II');
		await waitForLine(page, '2. Ana Lund spoke of ANNEX II.');
		await rename(6, 5, 'Ana Lund', 'Eva Sol');
		await waitForLine(page, '3. Ms Sol left.');
		const { text } = await settled(page);
		assert.equal(
			text,
			REPORT.replaceAll('ANNEX I', 'ANNEX II').replaceAll('Ana Lund', 'Eva Sol').replace('Ms Lund', 'Ms Sol'),
		);
	});

	it('renames an annex in another report that links to it', async () => {
		const { page } = window;
		const [own, other] = ['fees.md', 'next.md'].map((name) => join(window.folder, name)) as [string, string];
		await writeFile(own, REPORT.replace('**ANNEX I**\n', '## Annex I\n'));
		await openFile(page, own);
		await squiggles(page, 'warning').first().waitFor();
		await settled(page);
		await goTo(page, 9, 6);
		await page.keyboard.press('F2');
		await page.locator('.rename-box input').fill('Annex II');
		await page.keyboard.press('Enter');
		await waitForLine(page, '2. Ana Lund spoke of ANNEX II.');
		await openFile(page, other);
		await waitForLine(page, 'See [Annex II](fees.md#annex-ii).');
	});

	it('lists the parts of a report without headings, shows where the cursor is, and folds them', async () => {
		const page = await open();
		await goTo(page, 13, 4);
		const crumbs = page.locator('.breadcrumbs-control .monaco-breadcrumb-item');
		await crumbs.filter({ hasText: 'Participants' }).waitFor();
		await crumbs.filter({ hasText: 'ANNEX I' }).waitFor();
		await page.keyboard.press('Control+Shift+o');
		const entries = page.locator('.quick-input-list .monaco-list-row');
		await entries.filter({ hasText: 'ANNEX I' }).first().waitFor();
		await page.keyboard.press('Escape');
		await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
		await goTo(page, 9, 3);
		await page.keyboard.press('Control+Shift+BracketLeft');
		await page.locator('.view-lines .view-line', { hasText: '- Ana Lund' }).waitFor({ state: 'detached' });
	});
});
