/** Enter, Tab and Shift+Tab in the lists of a report, in a real window of VS Code. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { goToEnd, squiggles, type } from './host/editor.js';
import { openFile } from './host/open-file.js';
import { suiteWindow } from './host/suite-window.js';

const REPORT =
	'# Minutes of the board\n\n5 February 2018\n\nPresent: Ana Lund, Bo Berg\n\nThe slides are [there](TODO).\n\n';
const NOTES = '# Bread\n\nThe flour is [there](TODO).\n\n';

describe('VS Code, in the lists of a report', function () {
	this.timeout(60_000);
	const window = suiteWindow({ files: {} });
	let count = 0;

	/** A document that ends in `text`, with the cursor behind it; `written` saves it, and gives what was written there. */
	async function open(begin: string, text: string) {
		const { page } = window;
		const path = join(window.folder, `list-${++count}.md`);
		await writeFile(path, begin + text);
		await openFile(page, path);
		await squiggles(page, 'warning').first().waitFor();
		await goToEnd(page);
		await settle(page);
		const written = async (): Promise<string> => {
			const saved = page.locator('.tab.active:not(.dirty)');
			// On a busy machine, VS Code may still be finishing what the last key began.
			for (let tries = 0; tries < 4 && !(await saved.isVisible()); tries++) {
				await page.keyboard.press('Control+s');
				await saved.waitFor({ timeout: 4_000 }).catch(() => undefined);
			}
			return (await readFile(path, 'utf8')).slice(begin.length);
		};
		return { page, written };
	}

	/** Waits until what the extension does at a key has been drawn. */
	const settle = (page: Page) => page.waitForTimeout(300);

	it('goes on with the next item, and ends the list after an empty one', async () => {
		const { page, written } = await open(REPORT, '- one');
		await page.keyboard.press('Enter');
		await type(page, 'two');
		await page.keyboard.press('Enter');
		await settle(page);
		await page.keyboard.press('Enter');
		await settle(page);
		await type(page, 'End.');
		assert.equal(await written(), '- one\n- two\n\nEnd.');
	});

	it('counts on', async () => {
		const { page, written } = await open(REPORT, '9. The budget was adopted.');
		await page.keyboard.press('Enter');
		await type(page, 'So was the fee.');
		await page.keyboard.press('Enter');
		await type(page, 'Nothing else.');
		assert.equal(await written(), '9. The budget was adopted.\n10. So was the fee.\n11. Nothing else.');
	});

	it('counts on below a new item, as one step to undo, and back when the list ends there', async () => {
		const { page, written } = await open(REPORT, '8. one\n9. two\n   - a\n10. three');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('End');
		await page.keyboard.press('Enter');
		await settle(page);
		assert.equal(await written(), '8. one\n9. \n10. two\n    - a\n11. three');
		await page.keyboard.press('Control+z');
		await settle(page);
		assert.equal(await written(), '8. one\n9. two\n   - a\n10. three');
		await page.keyboard.press('Enter');
		await page.keyboard.type('new');
		await settle(page);
		assert.equal(await written(), '8. one\n9. new\n10. two\n    - a\n11. three');
		await page.keyboard.press('Enter');
		await settle(page);
		await page.keyboard.press('Enter');
		await settle(page);
		assert.equal(await written(), '8. one\n9. new\n\n\n10. two\n    - a\n11. three');
	});

	it('leaves numbers with gaps as they are', async () => {
		const { page, written } = await open(REPORT, '1. one\n3. three\n7. seven');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('End');
		await page.keyboard.press('Enter');
		await type(page, 'four');
		await settle(page);
		assert.equal(await written(), '1. one\n3. three\n4. four\n7. seven');
	});

	it('moves an item in and out, as one step to undo', async () => {
		const { page, written } = await open(REPORT, '1. one\n2. two');
		await page.keyboard.press('Tab');
		await settle(page);
		assert.equal(await written(), '1. one\n   1. two');
		await page.keyboard.press('Shift+Tab');
		await settle(page);
		assert.equal(await written(), '1. one\n2. two');
		await page.keyboard.press('Control+z');
		await page.keyboard.press('Control+z');
		assert.equal(await written(), '1. one\n2. two');
		await page.keyboard.press('Control+Shift+z');
		assert.equal(await written(), '1. one\n   1. two');
	});

	it('ends a list as one step to undo', async () => {
		const { page, written } = await open(REPORT, '- one\n- ');
		await page.keyboard.press('Enter');
		await settle(page);
		assert.equal(await written(), '- one\n\n');
		await page.keyboard.press('Control+z');
		assert.equal(await written(), '- one\n- ');
	});

	it('loses nothing that is typed at once after the keys', async () => {
		const { page, written } = await open(REPORT, '- one\n- two');
		await page.keyboard.press('Tab');
		await page.keyboard.type('X');
		await page.keyboard.press('Enter');
		await page.keyboard.type('three');
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.type('Y');
		await settle(page);
		assert.equal(await written(), '- one\n  - twoX\n- threeY');
	});

	it('loses nothing that is typed at once after a list was ended', async () => {
		const { page, written } = await open(REPORT, '- one\n- ');
		await page.keyboard.press('Enter');
		await page.keyboard.type('End.');
		await settle(page);
		assert.equal(await written(), '- one\n\nEnd.');
	});

	it('loses and misplaces nothing of a list that is typed as fast as anybody types', async () => {
		// VS Code goes by no rules for Enter in a line whose beginning it has not tokenized yet: a moment after the last Enter.
		for (const [text, words, wanted] of [
			['- ', ['apples', 'bread', 'cheese'], '- apples\n- bread\n- cheese'],
			['1. ', ['apples', 'bread'], '1. apples\n2. bread'],
			['- one\n  - ', ['apples', 'bread'], '- one\n  - apples\n  - bread'],
		] as const) {
			const { page, written } = await open(REPORT, text);
			await type(page, words.join('\n'));
			await settle(page);
			assert.equal(await written(), wanted);
		}
	});

	it('goes on at every cursor', async () => {
		const { page, written } = await open(REPORT, '- one\n- two');
		await page.keyboard.press('Control+Shift+ArrowUp');
		await page.keyboard.press('End');
		await page.keyboard.press('Enter');
		await page.keyboard.type('x');
		assert.equal(await written(), '- one\n- x\n- two\n- x');
	});

	it('leaves the keys alone in what is no report', async () => {
		const { page, written } = await open(NOTES, '- one');
		await page.keyboard.press('Enter');
		await type(page, 'two');
		assert.equal(await written(), '- one\ntwo');
	});

	it('leaves the keys alone where the settings say so', async () => {
		await window.set({ 'rapporteur.listKeys': false });
		try {
			const { page, written } = await open(REPORT, '- one');
			await page.keyboard.press('Enter');
			await type(page, 'two');
			assert.equal(await written(), '- one\ntwo');
		} finally {
			await window.set({});
		}
	});
});
