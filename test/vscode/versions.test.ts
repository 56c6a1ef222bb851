/** Another version of a report, in a real window of VS Code: one that comes back from Word, and an earlier one. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { docx, p, r, styled } from '../support/office/docx.js';
import { settled } from './host/ask-driver.js';
import { chooseFromMenu, closeParts, goTo, runCommand, type, waitForCount, waitForLine } from './host/editor.js';
import { openFile } from './host/open-file.js';
import { suiteWindow } from './host/suite-window.js';

const REPORT = [
	'# Minutes of the Harbour Board',
	'',
	'<!-- sent on Monday -->',
	'5 June 2018',
	'',
	'The board read [the',
	'rules][r] 👩 and agreed to sing.',
	'',
	'* Ann pays.',
	'',
	'[r]: https://example.org/r',
	'',
].join('\n');

const EDITED = docx({
	body:
		p(styled('H'), 'Minutes of the Harbour Board') +
		p('5 June 2018') +
		p('The board read ', `<w:hyperlink r:id="l">${r('the rules')}</w:hyperlink>`, ' 👩 and agreed to dance.') +
		p('Bo sings.'),
	styles: '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>',
	links: { l: 'https://example.org/r' },
});

describe('VS Code, with another version of a report', function () {
	this.timeout(300_000);
	const window = suiteWindow({
		files: {
			'minutes.docx': EDITED,
			'minutes.md': REPORT,
			'now.md': REPORT,
			'earlier.md': REPORT.replace('sing', 'wait'),
		},
	});
	const path = (name: string) => join(window.folder, name);
	const toast = (words: string) => window.page.locator('.notification-toast', { hasText: words });
	const inExplorer = (name: string) =>
		window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });

	afterEach(() => closeParts(window.page));

	it('takes over changes from Word, after both have been shown, as one step to undo', async () => {
		const { page } = window;
		await chooseFromMenu(page, inExplorer('minutes.docx'), 'Take Over Changes from Word…');
		await page.locator('.tab.active', { hasText: 'minutes.md: with the changes from minutes.docx' }).waitFor();
		const asked = toast('“minutes.md” would change in 2 places, as shown.');
		await asked.waitFor();
		assert.equal(await readFile(path('minutes.md'), 'utf8'), REPORT);
		await asked.getByRole('button', { name: 'Take Over' }).click();
		await waitForCount(page.locator('.tab', { hasText: 'with the changes' }), 0);
		await waitForLine(page, 'rules][r] 👩 and agreed to dance.');
		const expected = REPORT.replace('sing', 'dance').replace('* Ann pays.', 'Bo sings.');
		assert.equal((await settled(page)).text, expected);
		await page.keyboard.press('Control+z');
		await waitForLine(page, 'rules][r] 👩 and agreed to sing.');
		assert.equal((await settled(page)).text, REPORT);
	});

	it('takes them over by the button above the comparison, into what has been written meanwhile', async () => {
		const { page } = window;
		await openFile(page, path('minutes.md'));
		await chooseFromMenu(page, inExplorer('minutes.docx'), 'Take Over Changes from Word…');
		await page.locator('.tab.active', { hasText: 'with the changes' }).waitFor();
		await page.locator('.editor-actions [aria-label^="Take Over These Changes"]').click();
		await waitForCount(page.locator('.tab', { hasText: 'with the changes' }), 0);
		await waitForLine(page, 'rules][r] 👩 and agreed to dance.');
		await page.keyboard.press('Control+s');
		await chooseFromMenu(page, inExplorer('minutes.docx'), 'Take Over Changes from Word…');
		await toast('“minutes.docx” says the same as “minutes.md”.').waitFor();
		await writeFile(path('minutes.md'), REPORT);
	});

	/** What is on the page that tells of changes. */
	const page = () => window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');

	it('tells what has changed since a report was saved', async () => {
		await openFile(window.page, path('now.md'));
		await goTo(window.page, 7, 1);
		await type(window.page, 'new ');
		await runCommand(window.page, 'Rapporteur: Compare With an Earlier Version…');
		await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'The saved file' }).click();
		await window.page.locator('.tab.active', { hasText: 'Changes in now.md' }).waitFor();
		await page().locator('h1', { hasText: 'What has changed in now.md' }).waitFor();
		await page().locator('li', { hasText: 'Changed: The board read the new rules' }).waitFor();
		await waitForCount(page().locator('h2'), 2);
	});

	it('tells what has changed since another file, while the view “Report” is still about the report', async () => {
		await openFile(window.page, path('now.md'));
		await window.page.locator('.editor-group-container a[aria-label*="Ready to Send?"]').click();
		const row = (words: string) => window.page.locator('.pane-body .monaco-list-row', { hasText: words });
		await row('eady').first().waitFor();
		await window.page.locator('.tab', { hasText: 'now.md' }).click();
		await runCommand(window.page, 'Rapporteur: Compare With an Earlier Version…');
		const input = window.page
			.locator('.quick-input-widget', { hasText: 'Compare With an Earlier Version' })
			.locator('input[type="text"]');
		await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'earlier.md' }).waitFor();
		await input.fill(path('earlier.md'));
		await input.press('Enter');
		await page().locator('p', { hasText: 'Compared with “earlier.md”.' }).waitFor();
		await page().locator('li', { hasText: 'sing.' }).click();
		await writeFile(path('now.md'), REPORT.replace('https://example.org/r', 'TBD'));
		await row('instead of an address').waitFor();
		await writeFile(path('now.md'), REPORT);
		await waitForCount(row('instead of an address'), 0);
	});
});

describe('VS Code, with a report that is kept with Git', function () {
	this.timeout(300_000);
	const window = suiteWindow({ files: { 'board/kept.md': REPORT }, settings: { 'git.enabled': true } });

	before(() => {
		const git = (...args: string[]) =>
			execFileSync('git', ['-C', join(window.folder, 'board'), ...args], {
				// Nobody's own settings.
				env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
			});
		git('init', '--initial-branch=sent-reports');
		git('add', 'kept.md');
		git('-c', 'user.name=Ann Lee', '-c', 'user.email=ann@example.org', 'commit', '--message=Sent');
	});

	it('tells what has changed since the last commit', async () => {
		const { page } = window;
		await openFile(page, join(window.folder, 'board/kept.md'));
		await page.locator('.statusbar-item', { hasText: 'sent-reports' }).waitFor();
		await goTo(page, 7, 1);
		await type(page, 'new ');
		await page.keyboard.press('Control+s');
		await waitForCount(page.locator('.tab.dirty'), 0);
		await runCommand(page, 'Rapporteur: Compare With an Earlier Version…');
		await page.locator('.quick-input-list .monaco-list-row', { hasText: 'The last commit' }).click();
		await page.locator('.tab.active', { hasText: 'Changes in kept.md' }).waitFor();
		const told = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
		await told.locator('p', { hasText: 'Compared with the last commit.' }).waitFor();
		await told.locator('li', { hasText: 'Changed: The board read the new rules' }).waitFor();
	});
});
