/** Names for the dictionaries of spelling checkers, in a real window of VS Code, with stand-ins for the checkers. */
import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { closeEditors, runCommand, waitForCount } from './host/editor.js';
import { openFile } from './host/open-file.js';
import { SETTINGS, writeFiles } from './host/session.js';
import { suiteWindow } from './host/suite-window.js';

const minutes = (date: string, text: string) => `# Minutes of the Quay Board

${date}

Present: Ann Zorrow (Tidewick), Bo Roe

${text}
`;

const COMMAND = 'Rapporteur: Add Names to the Dictionary';

describe('Names for dictionaries', function () {
	this.timeout(300_000);
	const window = suiteWindow({
		files: {
			'dictionary-1.md': minutes('5 February 2018', 'The Tide Relief Fund (TRF) was set up.'),
			'dictionary-2.md': minutes('5 March 2018', 'It was Ann Zorow who asked.').replace('Bo Roe', 'Bo Zorow, Bo Roe'),
		},
		keepsEditors: true,
	});

	const read = (path: string) => readFile(join(window.folder, path), 'utf8');
	const rows = (ticked: boolean) =>
		// A row keeps, hidden, what was in it at an earlier question.
		window.page.locator(`.quick-input-list .monaco-list-row[aria-checked="${ticked}"] .label-name:visible`);
	const toast = (words: string) => window.page.locator('.notification-toast', { hasText: words });
	const clear = () => runCommand(window.page, 'Notifications: Clear All Notifications');

	before(() => openFile(window.page, `${window.folder}/dictionary-2.md`));

	it('are shown, ticked but for slips, and written to every checker that is there', async () => {
		const { page } = window;
		await runCommand(page, COMMAND);
		const title = 'Add names to the dictionaries of Code Spell Checker, LTeX+ and Harper';
		await page.locator('.quick-input-title', { hasText: title }).waitFor();
		await waitForCount(rows(false), 1);
		assert.deepEqual(await rows(false).allTextContents(), ['Zorow']);
		assert.deepEqual(await rows(true).allTextContents(), ['Ann', 'Bo', 'Roe', 'Tidewick', 'TRF', 'Zorrow']);
		await rows(true).getByText('Roe').click();
		await waitForCount(rows(false), 2);
		await page.keyboard.press('Enter');
		await toast('Added 5 names to the dictionaries of Code Spell Checker, LTeX+ and Harper.').waitFor();
		const names = ['Ann', 'Bo', 'Tidewick', 'TRF', 'Zorrow'];
		const settings = JSON.parse(await read(SETTINGS));
		assert.deepEqual(settings['cSpell.words'], names);
		assert.deepEqual(settings['ltex.dictionary'], { 'en-US': names });
		assert.equal(await read('.harper-dictionary.txt'), `${names.join('\n')}\n`);
		await toast('Added 5 names').getByRole('button', { name: 'Open settings.json' }).click();
		await page.locator('.tab.active', { hasText: 'settings.json' }).waitFor();
	});

	it('are offered again only if they were left out', async () => {
		const { page } = window;
		await clear();
		await closeEditors(page);
		const before = await read(SETTINGS);
		await writeFiles(window.folder, { [SETTINGS]: before.replace('"cSpell.words": [', '$& // of us all') });
		await openFile(page, `${window.folder}/dictionary-2.md`);
		await runCommand(page, COMMAND);
		await rows(true).first().waitFor();
		assert.deepEqual(await rows(true).allTextContents(), ['Roe']);
		await page.keyboard.press('Enter');
		await toast('Added one name to the dictionaries').waitFor();
		assert.equal(await read('.harper-dictionary.txt'), 'Ann\nBo\nRoe\nTidewick\nTRF\nZorrow\n');
		const settings = await read(SETTINGS);
		assert.match(settings, /"cSpell\.words": \[ \/\/ of us all\s+"Ann",\s+"Bo",\s+"Roe",\s+"Tidewick",/);
		assert.deepEqual(JSON.parse(settings.replace('// of us all', ''))['ltex.dictionary']['en-US'].length, 6);
	});

	it('go to the settings file of Code Spell Checker if there is one, whose comments stay', async () => {
		const { page } = window;
		await clear();
		await writeFiles(window.folder, { 'cspell.config.yaml': '# of us all\nwords:\n  - Bo # the chair\n' });
		await runCommand(page, COMMAND);
		await page.locator('.quick-input-title', { hasText: 'the dictionary of Code Spell Checker' }).waitFor();
		await waitForCount(rows(true), 5);
		await page.keyboard.press('Enter');
		await toast('Added 5 names to the dictionary of Code Spell Checker.').waitFor();
		assert.equal(
			await read('cspell.config.yaml'),
			'# of us all\nwords:\n  - Ann\n  - Bo # the chair\n  - Roe\n  - Tidewick\n  - TRF\n  - Zorrow\n',
		);
		await clear();
	});

	it('are left to a checker, which the view of a report names', async () => {
		const { page } = window;
		await rm(join(window.folder, 'cspell.config.yaml'));
		await writeFiles(window.folder, { 'cspell.json': '{}\n' });
		await runCommand(page, 'Rapporteur: Ready to Send?');
		const row = (words: string) => page.locator('.pane-body .monaco-list-row', { hasText: words });
		await row('Not checked here').filter({ hasText: 'spelling and grammar' }).waitFor();
		await row('LTeX+').filter({ hasText: 'is installed for it' }).waitFor();
		await row('Code Spell Checker').filter({ hasText: 'is installed for spelling' }).click();
		await page
			.locator('.quick-input-title', { hasText: 'Add names to the dictionary of Code Spell Checker' })
			.waitFor();
		await page.keyboard.press('Escape');
	});
});
