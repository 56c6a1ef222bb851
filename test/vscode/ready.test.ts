/** From a report with faults to "Ready", in a real window of VS Code. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { goTo, runCommand, squiggles, type, waitForCount, waitForLine, waitForSelected } from './host/editor.js';
import { openFile } from './host/open-file.js';
import { suiteWindow } from './host/suite-window.js';

const REPORT = `# Minutes of the Quay Board

5 February 2018

Present: Ana Lund (Quay), Bo Berg (Port)

## Agenda

1. Budget
2. Roads

## Budget

The [accounts](TBD) were shown.

**Decision:** The budget stands.

- **Action:** Ana Lund writes to the port by 5 March 2018
`;

const AGAIN = REPORT.replace(
	'The [accounts](TBD) were shown.',
	'The fee was set by [name].\n\nThe place was chosen by [name].\n\nThe hour was kept by [name].',
);

describe('Ready to send?', function () {
	this.timeout(300_000);
	const window = suiteWindow({
		files: { 'report.md': REPORT, 'again.md': AGAIN, 'list.md': '# Shopping\n\n[here](#)\n' },
		keepsEditors: true,
	});

	/** The view, but not the one below it. */
	const view = () =>
		window.page.locator('.pane', { has: window.page.locator('.pane-header .title', { hasText: /^Report$/ }) });
	const row = (words: string | RegExp) => view().locator('.monaco-list-row', { hasText: words });
	const button = () => window.page.locator('.editor-group-container a[aria-label*="Ready to Send?"]');

	it('is a button of reports only, and leads to each place by the keyboard', async () => {
		const { page } = window;
		await openFile(page, `${window.folder}/list.md`);
		await squiggles(page, 'warning').first().waitFor();
		await waitForCount(button(), 0);
		await openFile(page, `${window.folder}/report.md`);
		await button().click();
		await row('Not ready').waitFor();
		const focused = (index: number) => view().locator(`.monaco-list-row.focused[data-index="${index}"]`);
		await focused(0).waitFor();
		await page.keyboard.press('ArrowDown');
		// This names the group.
		await focused(1).waitFor();
		await page.keyboard.press('ArrowDown');
		await focused(2).waitFor();
		await page.keyboard.press('Enter');
		await waitForSelected(page, '[accounts](TBD)');
		await page.locator('.monaco-editor.focused').waitFor();
		await page.keyboard.press('ArrowRight');
		await type(page, '!');
		await waitForLine(page, 'The [accounts](TBD)! were shown.');
		await page.keyboard.press('Backspace');
	});

	it('follows the text until it says “Ready”, and lists what is in the report', async () => {
		const { page } = window;
		await goTo(page, 14, 16);
		for (const _ of 'TBD') await page.keyboard.press('Delete');
		await type(page, 'https://example.org/accounts');
		await row(/^Ready/).waitFor();
		await row('Action items').click();
		await row(/^Ana Lund, 5 March 2018\s*writes to the port/).waitFor();
		await row(/Ana Lund, 5 March 2018/).click();
		await page.locator('.monaco-editor .view-line', { hasText: 'Ana Lund writes' }).waitFor();
	});

	it('says that nothing is checked while checking is paused', async () => {
		const { page } = window;
		await runCommand(page, 'Rapporteur: Pause Checking');
		await page.locator('.statusbar-item', { hasText: 'Not checked' }).waitFor();
		await page.locator('.welcome-view', { hasText: 'Checking is paused.' }).waitFor();
		await waitForCount(button(), 0);
		await runCommand(page, 'Rapporteur: Fill in the Links');
		await page.locator('.notification-toast', { hasText: 'Checking is paused.' }).waitFor();
		await runCommand(page, 'Notifications: Clear All Notifications');
		await page.locator('.welcome-view a.monaco-button', { hasText: 'Resume' }).click();
		await row(/^Ready/).waitFor();
		await waitForCount(page.locator('.statusbar-item', { hasText: 'Not checked' }), 0);
	});

	it('says of a file that is too large for extensions that it is not checked', async () => {
		const { page } = window;
		await writeFile(join(window.folder, 'large.md'), 'The meeting took note of the report.\n\n'.repeat(1_400_000));
		await page.keyboard.press('Control+p');
		await page.locator('.quick-input-widget input').fill(join(window.folder, 'large.md'));
		await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'large.md' }).waitFor();
		await page.keyboard.press('Enter');
		await page.locator('.statusbar-item', { hasText: 'Not checked' }).waitFor();
		await page.locator('.tab', { hasText: 'report.md' }).click();
		await waitForCount(page.locator('.statusbar-item', { hasText: 'Not checked' }), 0);
	});

	it('says once what is said of several places, and leads to each by the keyboard', async () => {
		const { page } = window;
		await openFile(page, `${window.folder}/again.md`);
		await button().click();
		await row('“[name]”').filter({ hasText: '3 times' }).waitFor();
		await row('Not ready').filter({ hasText: '3 to fill in' }).waitFor();
		const focused = (words: string) => view().locator('.monaco-list-row.focused', { hasText: words }).waitFor();
		await focused('Not ready');
		await page.keyboard.press('ArrowDown');
		await focused('Still to be filled in');
		await page.keyboard.press('ArrowDown');
		await focused('3 times');
		await page.keyboard.press('ArrowRight');
		await row('The hour was kept').waitFor();
		for (const words of ['The fee', 'The place', 'The hour']) {
			await page.keyboard.press('ArrowDown');
			await focused(words);
		}
		await page.keyboard.press('Enter');
		await waitForSelected(page, '[name]');
		await page.locator('#status\\.editor\\.selection', { hasText: 'Ln 18' }).waitFor();
	});
});
