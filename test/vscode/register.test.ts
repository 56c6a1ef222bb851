/** What the meetings of a series decided, and who is to do what, beside the report, in a real window of VS Code. */
import assert from 'node:assert/strict';
import { goTo, runCommand, type, waitForSelected } from './host/editor.js';
import { openFile } from './host/open-file.js';
import { suiteWindow } from './host/suite-window.js';

const minutes = (day: string, said: string) =>
	`# Minutes of the Pier Board\n\n${day} 2018\n\nPresent: Ann Lee (Pier), Bo Roe (Port)\n\n## Notes\n\n${said}\n`;

const FILES = {
	'2018-02-05.md': minutes(
		'5 February',
		'It rained 🎉.\n\n**Decision:** The signs are painted.\n\n**Decision:** The fee is four crowns.\n\n## Action items\n\n- Bo Roe orders new ropes for the eastern landing by 9 March 2018\n- Ann Lee asks the harbour master',
	),
	'2018-03-05.md': minutes(
		'5 March',
		'**Decision:** The ferry stops at six. See the [plan](TODO).\n\n## Action items\n\n- [x] Bo Roe orders new ropes for the eastern landing\n- Bo Roe counts the boats by 30 March 2018',
	),
	'2018-04-09.md': minutes('9 April', 'It rained.'),
};

describe('VS Code, the register of a series', function () {
	this.timeout(300_000);
	const window = suiteWindow({ files: FILES, keepsEditors: true });

	const row = (words: string | RegExp) => window.page.locator('.pane-body .monaco-list-row', { hasText: words });

	it('lists open actions first, then what is done, and decisions by meeting', async () => {
		const { page } = window;
		await openFile(page, `${window.folder}/2018-04-09.md`);
		await page.locator('.editor-group-container a[aria-label*="Ready to Send?"]').click();
		await page.locator('.pane-header', { hasText: 'Actions and Decisions' }).click();
		// So that there is room for all rows.
		await page.locator('.pane-header', { hasText: /^Report$/ }).click();
		await row(/^Bo Roe, 30 March 2018\s*counts the boats/).waitFor();
		await row(/^Ann Lee.*asks the harbour master/).waitFor();
		await row(/^Done/).click();
		await row(/^Bo Roe.*orders new ropes/).waitFor();
		await row(/^Decisions\s*3/).click();
		await row(/^5 February 2018\s*2/).click();
		await row(/^The fee is four crowns/).waitFor();
	});

	it('leads to the place in a report that was not open', async () => {
		const { page } = window;
		await row(/^Ann Lee.*asks the harbour master/).click();
		await page.locator('.tab.active', { hasText: '2018-02-05.md' }).waitFor();
		await waitForSelected(page, 'Ann Lee asks the harbour master');
	});

	it('follows what is written', async () => {
		const { page } = window;
		await openFile(page, `${window.folder}/2018-04-09.md`);
		await goTo(page, 9, 11);
		await type(page, '\n\nDecision: The pier is closed.\n');
		await row(/^Decisions\s*4/).waitFor();
	});

	it('keeps its rows, and those of the view of the report, while the server is started anew to check all reports, and logs no fault', async () => {
		const { page } = window;
		const problems = page.locator('#status\\.problems');
		const before = await problems.textContent();
		await page.locator('.pane-header', { hasText: /^Report$/ }).click();
		await row(/^Participants/).waitFor();
		await page.evaluate(`new MutationObserver(() => {
			const bodies = [...document.querySelectorAll('.sidebar .pane.expanded > .pane-body')];
			if (bodies.length < 2 || bodies.some((body) => !body.querySelector('.monaco-list-row'))) document.body.dataset.wasEmpty = '';
		}).observe(document.querySelector('.sidebar'), { childList: true, subtree: true })`);
		await runCommand(page, 'Rapporteur: Check All Reports');
		// What is wrong in a report that is not open.
		await page.waitForFunction(
			`document.querySelector('#status\\\\.problems')?.textContent !== ${JSON.stringify(before)}`,
		);
		await row(/^Decisions\s*4/).waitFor();
		assert.equal(await page.locator('body[data-was-empty]').count(), 0);
		// A request that the window has given up counts as failed in a log of all messages.
		assert.doesNotMatch(await window.log(), /failed(?!: The request was cancelled)/);
	});
});
