/** Enter, Tab and Shift+Tab in the lists of a report, in a real window of VS Code. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settled } from './host/ask-driver.js';
import { squiggles, type, waitForCount } from './host/editor.js';
import { openFile } from './host/open-file.js';
import { suiteWindow } from './host/suite-window.js';

const REPORT =
	'# Minutes of the board\n\n5 February 2018\n\nPresent: Ana Lund, Bo Berg\n\nThe slides are [there](TODO).\n\n';
/** What an item begins with; it has a colour once VS Code has tokenized it. */
const SIGN = /^[\s\u00a0]*(?:-|\d+\.)/;
const NOTES = '# Bread\n\nThe flour is [there](TODO).\n\n';

describe('VS Code, in the lists of a report', function () {
	this.timeout(300_000);
	const window = suiteWindow({ files: {} });
	let count = 0;

	/** A document that ends in `text`, with the cursor behind it; `written` gives what is written there. */
	async function open(begin: string, text: string) {
		const { page } = window;
		const path = join(window.folder, `list-${++count}.md`);
		await writeFile(path, begin + text);
		await openFile(page, path);
		await squiggles(page, 'warning').first().waitFor();
		await waitForCount(
			page.locator('.editor-group-container a[aria-label*="Ready to Send?"]'),
			begin === REPORT ? 1 : 0,
		);
		await page.keyboard.press('Control+End');
		await settled(page);
		const written = async () => (await settled(page)).text.slice(begin.length);
		/**
		 * VS Code goes by no rules for Enter in a line whose beginning it has not tokenized yet, which on a busy machine may take
		 * longer than to type a word.
		 */
		const enter = async () => {
			await settled(page);
			await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
			await waitForCount(page.locator('.view-line > span > .mtk1:first-child', { hasText: SIGN }), 0);
			await page.keyboard.press('Enter');
		};
		return { page, written, enter };
	}

	it('goes on with the next item, and ends the list after an empty one', async () => {
		const { page, written, enter } = await open(REPORT, '- one');
		await enter();
		await type(page, 'two');
		await enter();
		await enter();
		await settled(page);
		await type(page, 'End.');
		assert.equal(await written(), '- one\n- two\n\nEnd.');
	});

	it('counts on', async () => {
		const { page, written, enter } = await open(REPORT, '9. The budget was adopted.');
		await enter();
		await type(page, 'So was the fee.');
		await enter();
		await type(page, 'Nothing else.');
		assert.equal(await written(), '9. The budget was adopted.\n10. So was the fee.\n11. Nothing else.');
	});

	it('counts on below a new item, as one step to undo, and back when the list ends there', async () => {
		const { page, written, enter } = await open(REPORT, '8. one\n9. two\n   - a\n10. three');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('End');
		await enter();
		assert.equal(await written(), '8. one\n9. \n10. two\n    - a\n11. three');
		await page.keyboard.press('Control+z');
		assert.equal(await written(), '8. one\n9. two\n   - a\n10. three');
		await enter();
		await page.keyboard.type('new');
		assert.equal(await written(), '8. one\n9. new\n10. two\n    - a\n11. three');
		await enter();
		await enter();
		assert.equal(await written(), '8. one\n9. new\n\n\n10. two\n    - a\n11. three');
	});

	it('leaves numbers with gaps as they are', async () => {
		const { page, written, enter } = await open(REPORT, '1. one\n3. three\n7. seven');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('End');
		await enter();
		await type(page, 'four');
		assert.equal(await written(), '1. one\n3. three\n4. four\n7. seven');
	});

	it('moves an item in and out, as one step to undo', async () => {
		const { page, written } = await open(REPORT, '1. one\n2. two');
		await page.keyboard.press('Tab');
		assert.equal(await written(), '1. one\n   1. two');
		await page.keyboard.press('Shift+Tab');
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
		assert.equal(await written(), '- one\n  - twoX\n- threeY');
	});

	it('loses nothing that is typed at once after a list was ended', async () => {
		const { page, written } = await open(REPORT, '- one\n- ');
		await page.keyboard.press('Enter');
		await page.keyboard.type('End.');
		assert.equal(await written(), '- one\n\nEnd.');
	});

	it('loses and misplaces nothing of items that are typed at once', async () => {
		for (const [text, words, wanted] of [
			['- ', ['apples', 'bread', 'cheese'], '- apples\n- bread\n- cheese'],
			['1. ', ['apples', 'bread'], '1. apples\n2. bread'],
			['- one\n  - ', ['apples', 'bread'], '- one\n  - apples\n  - bread'],
		] as const) {
			const { page, written, enter } = await open(REPORT, text);
			for (const [i, word] of words.entries()) {
				if (i > 0) await enter();
				await page.keyboard.type(word);
			}
			assert.equal(await written(), wanted);
		}
	});

	it('goes on at every cursor', async () => {
		const { page, written, enter } = await open(REPORT, '- one\n- two');
		await page.keyboard.press('Control+Shift+ArrowUp');
		await page.keyboard.press('End');
		await enter();
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
