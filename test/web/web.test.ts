/**
 * VS Code for the Web, where the extension and its server are workers in the browser: what stands for
 * vscode.dev and github.dev.
 */
import assert from 'node:assert/strict';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ROOT, STAGED_EXTENSION } from '../../tools/start/paths.js';
import { serveWeb, type Web } from '../../tools/start/web.js';
import { docx, p, r } from '../support/office/docx.js';
import { startChromium } from '../vscode/host/chromium.js';
import {
	chooseFromMenu,
	chooseQuickFix,
	copy,
	goTo,
	openQuickFixes,
	runCommand,
	shownLines,
	squiggles,
	waitForCount,
	waitForCursor,
	waitForLine,
} from '../vscode/host/editor.js';
import { orSkip } from '../vscode/host/or-skip.js';
import { pictureOfFailure } from '../vscode/host/picture.js';
import { type Scratch, scratch } from '../vscode/host/scratch.js';

const INSTALLING = 15 * 60_000;
const REPORT = 'orchard-council-minutes.md';

describe('VS Code for the Web', function () {
	this.timeout(300_000);
	let browser: Browser | undefined;
	let folder: Scratch | undefined;
	let web: Web | undefined;
	let page: Page;

	before(async function () {
		this.timeout(INSTALLING);
		browser = await orSkip(this, startChromium);
		folder = await scratch();
		const reports = join(folder.path, 'reports');
		await cp(`${ROOT}examples`, reports, { recursive: true });
		await writeFile(join(reports, 'letter.md'), 'See [the budget](budget.md).\n');
		const harbour = (date: string, address: string) => `# Harbour, ${date}\n\nThe [tide tables](${address}) are out.\n`;
		await writeFile(join(reports, 'harbour-1.md'), harbour('5 January 2018', 'https://example.org/tides'));
		await writeFile(join(reports, 'harbour-2.md'), harbour('5 February 2018', '#'));
		const table = '| Name | From |\n| --- | --- |\n| Ana | Quay |\n';
		await writeFile(
			join(reports, 'mooring-board.md'),
			`# Minutes of the mooring board\n\n5 February 2018\n\nThe [plan](#) is out.\n\n${table}`,
		);
		await writeFile(join(reports, 'ferry.docx'), docx({ body: p('The ferry is ', r('new', 'b'), '.') }));
		await writeFile(join(reports, '.rapporteur.yaml'), 'rules:\n  vague-lnk-text: off\n');
		web = await orSkip(this, () =>
			serveWeb({
				extension: STAGED_EXTENSION,
				folder: reports,
				open: REPORT,
				settings: { 'window.autoDetectColorScheme': true },
			}),
		);
		page = await browser.newPage({ viewport: { width: 1200, height: 750 } });
		page.setDefaultTimeout(120_000);
		await page.goto(web.url);
		await page.waitForSelector('.monaco-workbench');
	});
	afterEach(async function () {
		if (this.currentTest?.state === 'failed') await pictureOfFailure(page, 'web-failed');
	});
	after(async () => {
		await browser?.close();
		await web?.stop();
		await folder?.remove();
	});

	/** Brings the report back to the front. What is asked for before the editor has the focus is closed when it gets it. */
	async function showReport(): Promise<void> {
		await page.locator('.tab', { hasText: REPORT }).click();
		await page.locator('.tab.active', { hasText: REPORT }).waitFor();
		await page.locator('.monaco-editor.focused').waitFor();
	}

	it('opens a folder with reports, and underlines what is wrong in one', async () => {
		await page.locator('.explorer-folders-view', { hasText: 'reading-rooms-network.md' }).waitFor();
		await waitForCount(squiggles(page, 'error'), 1);
		await waitForCount(squiggles(page, 'warning'), 3);
	});

	it('applies a quick fix', async () => {
		await squiggles(page, 'warning').first().waitFor();
		// The line of the decision, whose bold is glued to the next word.
		await goTo(page, 17, 3);
		const offered = await openQuickFixes(page);
		assert.ok(offered.includes('Add a space next to the bold'), offered.join(', '));
		await chooseQuickFix(page, 'Add a space next to the bold');
		await waitForCount(squiggles(page, 'warning'), 2);
		assert.ok((await shownLines(page)).some((line) => line.startsWith('**Decision:** The council')));
	});

	it('reads the settings file through the window, and shows a mistake in it', async () => {
		await page.keyboard.press('Control+Shift+M');
		const row = page.locator('.markers-panel .monaco-list-row', { hasText: 'There is no rule "vague-lnk-text"' });
		await row.getByText('[Ln 2, Col 3]').waitFor();
		await page.keyboard.press('Control+j');
	});

	it('looks through the window for a file that a link leads to', async () => {
		const explorer = page.locator('.explorer-folders-view');
		await explorer.getByText('letter.md').dblclick();
		const tab = page.locator('.tab', { hasText: 'letter.md' });
		await tab.waitFor();
		await waitForCount(squiggles(page, 'warning'), 1);
		await explorer.hover();
		await page.locator('a[aria-label^="New File"]').first().click();
		await explorer.locator('input').waitFor();
		await page.keyboard.type('budget.md');
		await page.keyboard.press('Enter');
		await page.locator('.tab.active', { hasText: 'budget.md' }).waitFor();
		await tab.click();
		await page.locator('.view-line', { hasText: 'the budget' }).waitFor();
		await waitForCount(squiggles(page, 'warning'), 0);
		await showReport();
	});

	it('reads earlier reports through the window', async () => {
		const explorer = page.locator('.explorer-folders-view');
		await explorer.getByText('harbour-2.md').dblclick();
		await page.locator('.tab.active', { hasText: 'harbour-2.md' }).waitFor();
		await squiggles(page, 'warning').first().waitFor();
		await goTo(page, 3, 20);
		const [first] = await openQuickFixes(page);
		assert.equal(first, 'Link to https://example.org/tides (in the earlier report of 5 January 2018)');
		await page.keyboard.press('Escape');
		await showReport();
	});

	it('leads from cell to cell of a table with Tab, to a new row at the end, and back with Shift+Tab', async () => {
		await page.locator('.explorer-folders-view').getByText('mooring-board.md').dblclick();
		await page.locator('.tab.active', { hasText: 'mooring-board.md' }).waitFor();
		await squiggles(page, 'warning').first().waitFor();
		await page.locator('.editor-group-container a[aria-label*="Ready to Send?"]').waitFor();
		await goTo(page, 9, 6);
		await page.keyboard.press('Tab');
		await waitForCursor(page, 9, 13);
		await page.keyboard.type('s');
		await waitForLine(page, '| Ana | Quays |');
		await page.keyboard.press('Tab');
		await waitForCursor(page, 10, 3);
		await page.keyboard.type('Bo');
		await waitForLine(page, '| Bo |  |');
		await page.keyboard.press('Tab');
		await waitForCursor(page, 10, 8);
		await page.keyboard.type('City');
		await waitForLine(page, '| Bo | City |');
		await page.keyboard.press('Shift+Tab');
		await waitForCursor(page, 10, 5);
		await page.keyboard.type('b');
		await waitForLine(page, '| Bob | City |');
		await showReport();
	});

	it('checks all reports through the window, too', async () => {
		await runCommand(page, 'Rapporteur: Check All Reports');
		await page.keyboard.press('Control+Shift+M');
		// It is not open.
		const other = page.locator('.markers-panel .monaco-list-row', { hasText: 'harbour-towns-forum.md' });
		await other.waitFor();
		await runCommand(page, 'Rapporteur: Check Open Reports Only');
		await other.waitFor({ state: 'detached' });
		await page.keyboard.press('Control+j');
		await showReport();
		// The server has been started anew for it.
		await squiggles(page, 'warning').first().waitFor();
	});

	it('shows the page of a rule as a preview, without the network', async () => {
		await goTo(page, 23, 46);
		await openQuickFixes(page);
		await chooseQuickFix(page, 'Explain: Link that was never filled in');
		const preview = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
		await preview.getByRole('heading', { name: 'Link that was never filled in' }).waitFor();
	});

	it('imports a document of Word, and pastes what another page looks like', async () => {
		const file = page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'ferry.docx' });
		await chooseFromMenu(page, file, 'Import Word Document…');
		await page.locator('.tab.active', { hasText: 'ferry.md' }).waitFor();
		await waitForLine(page, 'The ferry is **new**.');
		await page
			.locator('.statusbar-item', { hasText: '“ferry.docx” has been imported, and nothing is missing' })
			.waitFor();
		await showReport();
		await page.locator('.editor-actions .codicon-checklist').waitFor();
		await copy(page, { html: '<p>It is <b>paid</b>.</p>', text: 'It is paid.' });
		await goTo(page, 2, 1);
		await page.keyboard.press('Control+v');
		await waitForLine(page, 'It is **paid**.');
		await page.keyboard.press('Control+z');
		await waitForCount(page.locator('.view-line', { hasText: 'paid' }), 0);
	});

	it('exports a report as a document of Word and as a page, and offers no PDF, since nothing prints here', async () => {
		const explorer = page.locator('.explorer-folders-view');
		const toast = (words: string) => page.locator('.notification-toast', { hasText: words });
		const format = (words: string) => page.locator('.quick-input-list .monaco-list-row', { hasText: words });
		await chooseFromMenu(page, explorer.locator('.monaco-list-row', { hasText: 'harbour-1.md' }), 'Export Report…');
		await format('Word document').waitFor();
		await waitForCount(page.locator('.quick-input-list .monaco-list-row'), 2);
		await page.getByPlaceholder('In a browser, no PDF: print the web page instead').waitFor();
		await format('Word document').click();
		await toast('“harbour-1.docx” has been written.').waitFor();
		// What has been written can be read.
		await chooseFromMenu(
			page,
			explorer.locator('.monaco-list-row', { hasText: 'harbour-1.docx' }),
			'Import Word Document…',
		);
		await page.locator('.tab.active', { hasText: 'harbour-1-2.md' }).waitFor();
		await waitForLine(page, 'The [tide tables](https://example.org/tides) are out.');
		await runCommand(page, 'Rapporteur: Export Report…');
		await format('Web page').click();
		await toast('“harbour-1-2.html” has been written.').waitFor();
	});

	it('says that no spelling checker is there, and offers to show one', async () => {
		await showReport();
		// Else the editor takes the cursor from the commands, which close.
		await page.locator('.monaco-editor.focused').waitFor();
		await runCommand(page, 'Rapporteur: Add Names to the Dictionary');
		const toast = page.locator('.notification-toast', { hasText: 'No spelling checker is installed' });
		await toast.getByRole('button', { name: 'Show Code Spell Checker' }).waitFor();
		await runCommand(page, 'Rapporteur: Ready to Send?');
		const row = (words: string) => page.locator('.pane-body .monaco-list-row', { hasText: words });
		await row('Not checked here').waitFor();
		await row('No spelling checker is installed').click();
		await page.locator('.extensions-viewlet', { hasText: 'code-spell-checker' }).waitFor();
	});
});
