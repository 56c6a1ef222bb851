// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a template has placeholders
/** The list of parts of a report in a real window of VS Code: when it opens, and which keys it takes. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { settled } from './host/ask-driver.js';
import { runCommand, shownLines, squiggles, type, waitForChoice, waitForCount, waitForLine } from './host/editor.js';
import { openFile } from './host/open-file.js';
import { suiteWindow } from './host/suite-window.js';

/** Longer than the list takes to open. */
const LONG = 1_200;

describe('VS Code, offering parts of a report', function () {
	this.timeout(300_000);
	const window = suiteWindow({
		files: { '.rapporteur/templates/bank-details.md': '## Bank\n\nOwed by ${1:[name]} since ${date}.\n' },
	});
	let count = 0;

	const rows = (page: Page) => page.locator('.suggest-widget.visible .monaco-list-row');

	/** A report that ends in `text`, with the cursor behind it, once the server has checked it. */
	async function open(text: string): Promise<Page> {
		const path = join(window.folder, `suggest-${++count}.md`);
		await writeFile(path, `# Notes\n\nThe slides of the 14th agenda of accounts are [there](TODO).\n\n${text}`);
		await openFile(window.page, path);
		await squiggles(window.page, 'warning').first().waitFor();
		await window.page.keyboard.press('Control+End');
		return window.page;
	}

	async function offer(page: Page, word: string): Promise<void> {
		await type(page, word);
		await rows(page).filter({ hasText: word }).first().waitFor();
		await settled(page);
	}

	it('inserts the agenda by Tab, with places to fill in', async () => {
		const page = await open('');
		await offer(page, 'agenda');
		await page.keyboard.press('Tab');
		await waitForLine(page, '## Agenda');
		// What stands at the first place is selected, so what is typed replaces it.
		await type(page, 'Welcome');
		await page.keyboard.press('Tab');
		await type(page, 'Budget');
		await waitForLine(page, '1. Welcome');
		await waitForLine(page, '2. Budget');
		assert.ok(!(await shownLines(page)).includes('agenda'), 'the typed word is still there');
	});

	it('asks the server once for a word', async () => {
		const page = await open('');
		await runCommand(page, 'Developer: Set Log Level...');
		for (const [question, choice] of [
			['Set Log Level', 'Rapporteur'],
			['Rapporteur: Select log level', 'Trace'],
		] as const) {
			// What is typed before it asks goes to the list of commands.
			await page.locator(`.quick-input-widget input[placeholder*="${question}"]`).waitFor();
			await page.keyboard.type(choice);
			await waitForChoice(page, choice);
			await page.keyboard.press('Enter');
		}
		await page.locator('.monaco-editor.focused').waitFor();
		const asked = async (what: string) => (await window.log()).split(`Sending request '${what}`).length - 1;
		const before = await asked('textDocument/completion');
		// A busy machine might pause between the letters.
		await page.keyboard.insertText('agend');
		await page.keyboard.type('a');
		await rows(page).filter({ hasText: 'agenda' }).first().waitFor();
		// The log is in order, but written some time later.
		const LAST = 'rapporteur/fixAll';
		const last = await asked(LAST);
		await runCommand(page, 'Rapporteur: Fix All Safely Fixable Problems');
		while ((await asked(LAST)) === last) await sleep(100);
		assert.equal((await asked('textDocument/completion')) - before, 1);
	});

	it('offers each part once, and the one that was typed whole first', async () => {
		const page = await open('');
		await offer(page, 'participant');
		const offered = await rows(page).allTextContents();
		assert.equal(offered.length, 4, offered.join('\n'));
		assert.match(offered[0]!, /One more name/);
		await page.keyboard.press('Tab');
		await waitForLine(page, '- [name of a participant] ([affiliation])');
	});

	it('offers a template of one’s own under its name', async () => {
		const page = await open('5 February 2018\n\n');
		await offer(page, 'bank details');
		await page.keyboard.press('Tab');
		await waitForLine(page, 'Owed by [name] since 5 February 2018.');
	});

	it('speaks the language of the word', async () => {
		const page = await open('');
		await page.keyboard.press('Control+a');
		await page.keyboard.press('Delete');
		await offer(page, 'tagesordnung');
		await page.keyboard.press('Tab');
		await waitForLine(page, '## Tagesordnung');
		await waitForLine(page, '4. Verschiedenes');
	});

	it('offers a part in an item of a list', async () => {
		const page = await open('- first\n- ');
		await offer(page, 'action');
		await page.keyboard.press('Tab');
		await waitForLine(page, '- Action: [name] will [what is to be done] by [date]'.replace('Action:', '**Action:**'));
	});

	it('leaves Enter to the writer', async () => {
		const page = await open('');
		await offer(page, 'agenda');
		await page.keyboard.press('Enter');
		await type(page, 'items');
		await waitForLine(page, 'items');
		await waitForLine(page, 'agenda');
	});

	it('leaves the arrow keys to the writer', async () => {
		const page = await open('one\n\n');
		await offer(page, 'agenda');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('End');
		await type(page, ' two');
		await waitForLine(page, 'one two');
		await waitForCount(rows(page), 0);
	});

	it('shows no list of words to somebody who types slowly', async () => {
		const page = await open('');
		let seen = 0;
		for (const letter of 'account a 14th') {
			await page.keyboard.type(letter);
			await sleep(500);
			seen += await rows(page).count();
		}
		assert.equal(seen, 0);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Enter');
		for (const letter of 'agenda') {
			assert.equal(await rows(page).count(), 0);
			await page.keyboard.type(letter);
			await sleep(500);
		}
		await rows(page).first().waitFor();
		assert.deepEqual(await rows(page).count(), 1);
	});

	it('shows no list of words to somebody who goes on just when ours is about to open', async () => {
		const page = await open('');
		for (const pause of [350, 370, 400, 440]) {
			for (const next of [' ', 's', 'Enter']) {
				await type(page, 'agenda');
				await sleep(pause);
				await page.keyboard.press(next === ' ' ? 'Space' : next);
				for (let look = 0; look < 4; look++) {
					await sleep(60);
					const offered = await rows(page).allTextContents();
					assert.deepEqual(
						offered.filter((each) => !/agenda.*Four items/.test(each)),
						[],
						`after ${pause} ms and "${next}"`,
					);
				}
				await page.keyboard.press('Escape');
				await page.keyboard.press('Enter');
				await page.keyboard.press('Enter');
			}
		}
	});

	it('accepts by Tab what VS Code suggests, where the writer has turned that on', async () => {
		await window.set({ '[markdown]': { 'editor.quickSuggestions': { other: 'on' } } });
		try {
			const page = await open('');
			// Letter by letter, VS Code may offer a part of the word that is typed, too.
			await page.keyboard.insertText('accou');
			await rows(page).filter({ hasText: 'accounts' }).first().waitFor();
			await settled(page);
			await page.keyboard.press('Tab');
			await waitForLine(page, 'accounts');
		} finally {
			await window.set({});
		}
	});

	it('leaves Tab alone where nothing of ours is offered', async () => {
		const page = await open('');
		await type(page, 'the agenda');
		await sleep(LONG);
		await page.keyboard.press('Tab');
		await type(page, 'x');
		assert.match((await settled(page)).text, /\nthe agenda\s+x$/);
	});
});
