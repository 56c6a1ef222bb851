/** What a writer does, in a real window of VS Code: real keys, and what is really drawn. */
import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
	answer,
	chooseQuickFix,
	goTo,
	openQuickFixes,
	runCommand,
	squiggles,
	type,
	waitForCount,
	waitForLine,
	waitForSelected,
} from './host/editor.js';
import { openFile } from './host/open-file.js';
import { suiteWindow } from './host/suite-window.js';

describe('VS Code, by hand', function () {
	this.timeout(300_000);
	const window = suiteWindow({
		files: {},
		settings: { 'editor.codeActionsOnSave': { 'source.fixAll.rapporteur': 'explicit' } },
	});
	let count = 0;

	/** A report of `text`, open in the window, which is the same for all tests. */
	async function open(text: string) {
		const path = join(window.folder, `report-${++count}.md`);
		await writeFile(path, text);
		await openFile(window.page, path);
		return { page: window.page, path };
	}

	it('underlines an empty link when the writer pauses, and removes it by two keys', async () => {
		const { page } = await open('# Notes\n\nThe slides are [there](TODO).\n\n');
		// The extension runs once this is underlined.
		await squiggles(page, 'warning').first().waitFor();
		await page.keyboard.press('Control+End');
		await type(page, 'A summary 🎉 is [here](#) now');
		await waitForLine(page, 'A summary 🎉 is [here](#) now');
		await waitForCount(squiggles(page, 'warning'), 2);

		for (const _ of ') now') await page.keyboard.press('ArrowLeft');
		const offered = await openQuickFixes(page);
		assert.deepEqual(offered.slice(0, 8), [
			'Paste the address from the clipboard',
			'Write the address …',
			'Remove the link, keep its words',
			'Correct both of this kind in this way, after a look at each',
			'Explain: Link that was never filled in',
			'Do not report “Link that was never filled in” here',
			'Do not report “Link that was never filled in” in this document',
			'Do not report “Link that was never filled in” in this workspace',
		]);
		// The page may not read the clipboard, and asking for fixes is no reason to bother anybody with that.
		assert.equal(await page.locator('.notification-toast').count(), 0);
		await chooseQuickFix(page, 'Remove the link, keep its words');
		await waitForLine(page, 'A summary 🎉 is here now');
		await waitForCount(squiggles(page, 'warning'), 1);
	});

	it('keeps asking for an address and for words while the writer looks them up elsewhere', async () => {
		const { page } = await open(
			'# Minutes\n\n5 February 2018\n\nPresent: Ana Lund (Old Yard Trust, OYT)\n\nThe slides are [there](TODO).\n\nThe QBYF met, and the QBYF left. The Old Yard Trust (OYT) stayed.\n',
		);
		await squiggles(page, 'warning').first().waitFor();
		const slowly = async (title: string, asked: string, words: string) => {
			await openQuickFixes(page);
			await chooseQuickFix(page, title);
			await page.locator('.quick-input-title', { hasText: asked }).waitFor();
			await page.locator('.monaco-editor .view-lines').first().click();
			await page.locator('.monaco-editor.focused').waitFor();
			await answer(page, asked, words);
		};
		await goTo(page, 7, 26);
		await slowly('Write the address …', 'Where does this link lead?', 'https://example.org/slides');
		await waitForLine(page, 'The slides are [there](https://example.org/slides).');
		await goTo(page, 9, 6);
		await slowly('Write it out here …', 'What does QBYF stand for?', 'Quiet Box Yard Fund');
		await waitForLine(page, 'The Quiet Box Yard Fund (QBYF) met, and the QBYF left. The Old Yard Trust (OYT) stayed.');
	});

	it('asks where a picture is before it offers to remove it', async () => {
		await writeFile(join(window.folder, 'rink.png'), '');
		const { page } = await open('# Minutes\n\n5 February 2018\n\nPresent: Ana Lund\n\nSee ![the quay](quay-2.png).\n');
		await squiggles(page, 'warning').first().waitFor();
		await goTo(page, 7, 18);
		const titles = await openQuickFixes(page);
		assert.deepEqual(titles.slice(0, 2), ['Write the address …', 'Remove the image']);
		await page.keyboard.press('Enter');
		await answer(page, 'Where is this picture?', 'rink.png');
		await waitForLine(page, 'See ![the quay](rink.png).');
		await squiggles(page, 'warning').waitFor({ state: 'detached' });
	});

	it('says where a link leads that only says “here”', async () => {
		const { page } = await open(
			'# Minutes\n\n5 February 2018\n\nPresent: Ana Lund\n\nThe slides are available [here](slides.pdf).\n\nThe figures are [here](https://example.org/figures).\n',
		);
		await squiggles(page, 'info').first().waitFor();
		await goTo(page, 7, 28);
		const titles = await openQuickFixes(page);
		assert.deepEqual(titles.slice(0, 4), [
			'Link “slides” instead',
			'Take “slides are available” into the link',
			'Add where it leads: “here (slides.pdf)”',
			'Write the words …',
		]);
		await chooseQuickFix(page, 'Link “slides” instead');
		await waitForLine(page, 'The [slides](slides.pdf) are available.');
		await goTo(page, 9, 19);
		await openQuickFixes(page);
		await chooseQuickFix(page, 'Write the words …');
		await answer(page, 'What does the link “here” lead to?', 'in the table');
		await waitForLine(page, 'The figures are [in the table](https://example.org/figures).');
	});

	it('puts the cursor on the first place that a correction leaves to be filled in, and Tab on the next', async () => {
		const { page } = await open(
			'# Summary report\n\n5 February 2018\n\nPresent: Ana Lund\n\n1. The agenda is in **ANNEX I**.\n',
		);
		await squiggles(page, 'error').first().waitFor();
		await goTo(page, 7, 23);
		await openQuickFixes(page);
		await chooseQuickFix(page, 'Add Annex I with an agenda');
		await waitForLine(page, '- I. [first item]');
		await waitForSelected(page, '[first item]');
		await type(page, 'Welcome');
		await page.keyboard.press('Tab');
		await type(page, 'Boats');
		await waitForLine(page, '- I. Welcome');
		await waitForLine(page, '- II. Boats');
	});

	it('fixes what is certain when the report is saved', async () => {
		const { page, path } = await open('# Notes\n\n** Decision ** Agreed, see [the slides](TODO).\n\n');
		await squiggles(page, 'warning').first().waitFor();
		await page.keyboard.press('Control+End');
		await type(page, 'End.');
		await page.keyboard.press('Control+s');
		await waitForLine(page, '**Decision** Agreed, see [the slides](TODO).');
		await page.locator('.tab.active:not(.dirty)').waitFor();
		const saved = await readFile(path, 'utf8');
		assert.equal(saved, '# Notes\n\n**Decision** Agreed, see [the slides](TODO).\n\nEnd.');
	});

	it('lists the findings in the Problems panel, with the rule that leads to its page', async () => {
		const { page } = await open('# Summary report\n\n5 February 2018\n\n1. The agenda (**ANNEX I**) is [here](#).\n');
		await squiggles(page, 'error').first().waitFor();
		await page.keyboard.press('Control+Shift+M');
		const row = (words: string) => page.locator('.markers-panel .monaco-list-row', { hasText: words });
		await row('Annex I is referred to but missing').waitFor();
		await row('“here” has “#” instead of an address').waitFor();

		await row('Annex I is referred to but missing')
			.locator('.code-link, a', { hasText: 'why?' })
			.click({
				modifiers: ['Control'],
			});
		await page.locator('.tab.active', { hasText: 'missing-annex' }).waitFor();
		const preview = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
		await preview.getByRole('heading', { name: 'Annex that is referred to but missing' }).waitFor();
	});

	it('says beside the language what the file is taken for, and takes it for something else when told', async () => {
		const { page } = await open('# Minutes\n\n5 February 2018\n\nThe slides are [there](TODO).\n');
		await squiggles(page, 'info').first().waitFor();
		await page.locator('#status\\.languageStatus').hover();
		const status = page.locator('.hover-language-status', { hasText: 'Meeting report' });
		await status.getByText('Its title says “Minutes” and it has a date').waitFor();
		await status.getByText('Change').click();
		await page.locator('.quick-input-title', { hasText: 'This is taken for a meeting report' }).waitFor();
		await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Not a meeting report' }).click();
		await waitForLine(page, 'type: other');
		await waitForCount(squiggles(page, 'info'), 0);
		await waitForCount(squiggles(page, 'warning'), 1);
	});

	it('makes no link of a name that looks like one', async () => {
		const { path } = await open('');
		const folder = join(path, '..');
		const [settings, house] = ['.rapporteur.yaml', '[Try](command:a.b).yaml'].map((name) => join(folder, name));
		await writeFile(house!, 'reports: report-*.md\n');
		await writeFile(settings!, 'extends: "./[Try](command:a.b).yaml"\n');
		try {
			const { page } = await open('The slides are [there](TODO).\n');
			await squiggles(page, 'warning').first().waitFor();
			await page.locator('#status\\.languageStatus').hover();
			const status = page.locator('.hover-language-status', { hasText: 'Meeting report' });
			await status.getByText('“Reports” in').waitFor();
			assert.equal(await status.locator('a', { hasText: 'Try' }).count(), 0);

			await window.set({ 'rapporteur.rules': { '[Try](command:a.b)': 'off' } });
			const notification = page.locator('.notification-list-item-message', { hasText: 'Try' });
			await notification.waitFor();
			assert.equal(await notification.locator('a').count(), 0);
		} finally {
			await window.set({});
			for (const each of [settings, house]) await rm(each!);
			await runCommand(window.page, 'Notifications: Clear All Notifications');
		}
	});

	it('underlines a mistake in the settings file, and explains what stands there', async () => {
		const { page, path } = await open('The slides are [there](TODO).\n');
		await squiggles(page, 'warning').first().waitFor();
		const settings = join(path, '../.rapporteur.yaml');
		await writeFile(settings, 'rules:\n  placeholder-lnk: off\n');
		try {
			await openFile(page, settings);
			await squiggles(page, 'error').first().waitFor();
			await goTo(page, 2, 5);
			await openQuickFixes(page);
			await chooseQuickFix(page, 'Write placeholder-link');
			await waitForLine(page, '  placeholder-link: off');
			await waitForCount(squiggles(page, 'error'), 0);
			await page.locator('.view-line', { hasText: 'placeholder-link' }).getByText('placeholder-link').hover();
			await page.locator('.monaco-hover', { hasText: 'Link that was never filled in' }).waitFor();
			await page.mouse.move(0, 0);
		} finally {
			await rm(settings);
		}
	});

	it('fixes all by the command', async () => {
		const { page } = await open('# Notes\n\n** Decision ** Agreed.\n');
		await squiggles(page, 'warning').first().waitFor();
		await page.keyboard.press('Control+End');
		await runCommand(page, 'Rapporteur: Fix All Safely Fixable Problems');
		await waitForLine(page, '**Decision** Agreed.');
		await waitForCount(squiggles(page, 'warning'), 0);
		await page.locator('.notification-toast', { hasText: '1 corrected, nothing is left.' }).waitFor();
		await runCommand(page, 'Notifications: Clear All Notifications');
	});

	it('begins the next report as the open one, after questions that can be gone back from', async () => {
		const minutes =
			'# Minutes of the 12th meeting of the Pier Board\n\n5 February 2018\n\nPresent: Ann Lee, Bo Roe, Cy Dunn\n';
		const { page } = await open(`${minutes}\nThe next meeting will take place on 5 March 2018.\n`);
		await runCommand(page, 'Rapporteur: New Report from the Previous One');
		const question = (number: number) => page.locator('.quick-input-widget', { hasText: `(${number}/3)` });
		const input = question(1).locator('input');
		await input.waitFor();
		assert.equal(await input.inputValue(), '5 March 2018');
		await input.press('Enter');
		await question(2).locator('.codicon-quick-input-back').click();
		const says = (words: string) => page.locator('.quick-input-message', { hasText: words }).waitFor();
		await input.fill('3/4/2018');
		await says('may be 3 April 2018 or 4 March 2018');
		await input.press('Enter');
		await input.fill('5. März 2018');
		await says('Monday, 5 March 2018');
		await input.press('Enter');
		await question(2).locator('.quick-input-filter input').press('Enter');
		// All who were there are ticked; who is not expected is unticked, and stays so after a look at the place.
		const rows = question(3).locator('.quick-input-list .monaco-list-row');
		const ticked = question(3).locator('.quick-input-list input:checked, .quick-input-list .monaco-checkbox.checked');
		await waitForCount(ticked, 3);
		await rows.filter({ hasText: 'Bo Roe' }).click();
		await waitForCount(ticked, 2);
		await question(3).locator('.codicon-quick-input-back').click();
		await question(2).locator('.quick-input-filter input').press('Enter');
		await waitForCount(ticked, 2);
		await question(3).locator('.quick-input-filter input').press('Enter');
		await waitForLine(page, 'Present: Ann Lee, Cy Dunn');
		await waitForLine(page, '# Minutes of the 13th meeting of the Pier Board');
		await waitForLine(page, 'The next meeting will take place on [date].');
		// So that what is typed takes its place.
		await waitForSelected(page, '[date]');
		await type(page, '9 April 2018');
		await waitForLine(page, 'The next meeting will take place on 9 April 2018.');
	});
});
