/**
 * How many keys corrections take, in a real window of VS Code. What is typed into a report (an address, an affiliation)
 * is not counted: somebody has to know it.
 */
import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seedReport } from '../support/corpus.js';
import { settled } from './host/ask-driver.js';
import { goTo, squiggles, waitForCount, waitForLine, waitForSelected } from './host/editor.js';
import { openFile } from './host/open-file.js';
import { whileServersRest } from './host/servers.js';
import { suiteWindow } from './host/suite-window.js';

/** How long after a move of the cursor VS Code forgets a menu, in milliseconds, and some more. */
const FORGETTING = 2_000;
/** How long after it VS Code asks for corrections by itself, and some more. */
const ASKING = 400;

describe('keys', function () {
	this.timeout(300_000);
	const window = suiteWindow({
		files: {},
		// So that each line is one.
		settings: { '[markdown]': { 'editor.wordWrap': 'off' } },
		clipboard: true,
	});
	let keys = 0;
	/** What was told before the last correction. */
	let findings = '';

	beforeEach(() => {
		keys = 0;
		findings = '';
	});

	/** In a folder of its own: VS Code remembers how far a file was scrolled. */
	async function open(name: string, text: string) {
		const folder = await mkdtemp(join(window.folder, 'keys-'));
		const path = join(folder, name);
		await writeFile(path, text);
		await openFile(window.page, path);
		return window.page;
	}

	async function press(key: string): Promise<void> {
		keys++;
		await window.page.keyboard.press(key);
	}

	const menu = () => window.page.locator('.action-widget .monaco-list-row.action');

	/** Goes to the next finding, and chooses what the menu has under the first of `titles` that it has. */
	async function correct(...titles: readonly string[]): Promise<void> {
		const { page } = window;
		await page.locator('.monaco-editor.focused').waitFor();
		// What was corrected is not told any more.
		const before = findings;
		while (findings === before) findings = JSON.stringify((await settled(page)).findings);
		await press('Control+F8');
		await menu().first().waitFor();
		const offered = await menu().allTextContents();
		const title = titles.find((each) => offered.includes(each));
		assert.ok(title, `"${titles.join('" or "')}" is not offered; there is: ${offered.join(', ')}`);
		const focused = page.locator('.action-widget .monaco-list-row.action.focused');
		while ((await focused.textContent()) !== title) await press('ArrowDown');
		await press('Enter');
		await menu().first().waitFor({ state: 'detached' });
	}

	it('open the menu also where the server takes its time', async function () {
		const page = await open('slow.md', 'The slides are [there](TODO).\n');
		await squiggles(page, 'warning').first().waitFor();
		await whileServersRest(this, window.home, async () => {
			await press('Control+F8');
			// By then VS Code itself would have lost patience.
			await page.locator('.statusbar-item', { hasText: 'Looking for the next problem' }).waitFor();
		});
		await menu().first().waitFor();
		await waitForCount(page.locator('.statusbar-item', { hasText: 'Looking for the next problem' }), 0);
	});

	it('open the menu again that VS Code forgets while the server takes its time', async function () {
		const page = await open('forgotten.md', 'The slides are [there](TODO).\n');
		await squiggles(page, 'warning').first().waitFor();
		await goTo(page, 1, 16);
		await settled(page);
		await whileServersRest(this, window.home, async () => {
			await press('ArrowRight');
			await press('Control+.');
			await page.waitForTimeout(FORGETTING);
		});
		await menu().first().waitFor();
	});

	it('open the menu whose answer comes together with those to questions of VS Code itself', async function () {
		const page = await open('together.md', 'The slides are [there](TODO).\n');
		await squiggles(page, 'warning').first().waitFor();
		// Two answers do not always come together.
		for (const rest of [300, 350, 400, 450, 500, 550]) {
			await goTo(page, 1, 16);
			await settled(page);
			await page.waitForTimeout(FORGETTING);
			await whileServersRest(this, window.home, async () => {
				await press('ArrowRight');
				await press('Control+.');
				await page.waitForTimeout(rest);
			});
			await menu().first().waitFor();
			await press('Escape');
			await menu().first().waitFor({ state: 'detached' });
		}
	});

	it('open the menu again that VS Code forgets while the window is busy', async () => {
		const page = await open('busy.md', 'The slides are [there](TODO).\n');
		await squiggles(page, 'warning').first().waitFor();
		await press('Control+F8');
		await menu().first().waitFor();
		await press('Escape');
		await menu().first().waitFor({ state: 'detached' });
		await press('ArrowRight');
		await page.waitForTimeout(ASKING);
		await press('Control+.');
		await page.evaluate(`new Promise((resolve) => setTimeout(() => {
			for (const end = Date.now() + ${FORGETTING}; Date.now() < end; );
			resolve();
		}))`);
		await menu().first().waitFor();
	});

	const cursor = (line: number, column: number) =>
		window.page
			.locator('#status\\.editor\\.selection', { hasText: new RegExp(`^Ln ${line}, Col ${column}\\b`) })
			.waitFor({ state: 'attached' });

	for (const delay of [20, 60, 200, 600, 1_000]) {
		it(`go to what was written ${delay} ms before`, async () => {
			const page = await open('written.md', 'The slides are [there](TODO).\n\n');
			await squiggles(page, 'warning').first().waitFor();
			await page.keyboard.press('Control+End');
			await settled(page);
			await page.keyboard.type('See the [notes](TODO)');
			await page.waitForTimeout(delay);
			await press('Control+F8');
			await menu().first().waitFor();
			await cursor(3, 9);
			assert.ok((await menu().allTextContents()).some((title) => /link|address/i.test(title)));
		});

		it(`go to what was moved ${delay} ms before`, async () => {
			const page = await open('moved.md', '# Notes\n\n\nThe slides are [there](TODO).\n');
			await squiggles(page, 'warning').first().waitFor();
			await goTo(page, 3, 1);
			await settled(page);
			await page.keyboard.type('First.\nSecond.\n');
			await page.waitForTimeout(delay);
			await press('Control+F8');
			await menu().first().waitFor();
			await cursor(6, 16);
			assert.ok((await menu().allTextContents()).some((title) => /link|address/i.test(title)));
		});
	}

	it('are three for five equal faults', async () => {
		const items = ['Taking stock', 'Activities', 'Main session', 'Sessions', 'Any other business'];
		const page = await open('agenda.md', `${items.map((item) => `- ${item}**\n`).join('')}`);
		await squiggles(page, 'warning').nth(4).waitFor();
		await correct('Correct all 5 of this kind in this way');
		await waitForLine(page, '- **Main session**');
		await waitForCount(squiggles(page, 'warning'), 0);
		assert.ok(keys <= 4, `${keys} keys`);
	});

	it('are at most thirty for the seed report', async function () {
		const seed = seedReport();
		if (!seed) return this.skip();
		const page = await open('2018-02-05.md', seed.text);
		await squiggles(page, 'warning').first().waitFor();
		await squiggles(page, 'info').first().waitFor();
		await goTo(page, 1, 1);
		for (const words of ['Dynamic Coalition', 'Internet Governance Forum']) {
			await correct('Write it out here …');
			await page.locator('.quick-input-widget input').fill(words);
			await press('Enter');
			await page.locator('.view-line', { hasText: words }).first().waitFor();
		}
		await correct('Move the expansion of MAG here, to its first use');
		for (const name of ['summary', 'session', 'groups', 'programme', 'improvements']) {
			const address = `https://example.org/${name}`;
			// Copied where it is known, before the key.
			await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(address)})`);
			// A browser lets us look at the clipboard once somebody has pasted, and a busy one may be slow; then the address is
			// shown before it is used.
			await correct(`Paste ${address} from the clipboard`, 'Paste the address from the clipboard');
			const asked = page.locator('.quick-input-title:visible', { hasText: 'Where does this link lead?' });
			const written = page.locator('.view-line', { hasText: address });
			await written.or(asked).first().waitFor();
			if (await asked.isVisible()) await press('Enter');
			await written.first().waitFor();
		}
		await correct('Join the two paragraphs');
		await correct('Correct all 5 of this kind in this way');
		await waitForLine(page, '- **V. AOB**');
		for (const [name, affiliation] of [
			['Stevan Gorgieski', 'DC-IoT'],
			['Ben Wallis', 'DC-CIV'],
		]) {
			await correct('Add an affiliation');
			await waitForLine(page, `${name} ([affiliation])`);
			await waitForSelected(page, '[affiliation]');
			await page.keyboard.type(affiliation!);
			await waitForLine(page, `${name} (${affiliation})`);
		}
		await waitForCount(squiggles(page, 'warning'), 0);
		console.log(`      ${keys} keys`);
		assert.ok(keys <= 30, `${keys} keys`);
	});
});
