/**
 * What a writer does, in a real window of VS Code: real keys, and what is really drawn. Pictures of each
 * step are left in `out/pictures/`.
 */
import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
	chooseQuickFix,
	closeEditors,
	goTo,
	goToEnd,
	openFile,
	openQuickFixes,
	runCommand,
	shownLines,
	squiggles,
	type,
	waitForCount,
	waitForLine,
} from './host/editor.js';
import { orSkip } from './host/or-skip.js';
import { picture } from './host/picture.js';
import { openWindow, startSession, stopSession, type Window } from './host/session.js';

const INSTALLING = 15 * 60_000;

// Outside of the suite, so that the next one finds it running.
after(stopSession);

describe('VS Code, by hand', function () {
	this.timeout(60_000);
	let window: Window;
	let count = 0;

	before(async function () {
		this.timeout(INSTALLING);
		await orSkip(this, startSession);
		window = await openWindow({
			files: {},
			settings: { 'editor.codeActionsOnSave': { 'source.fixAll.rapporteur': 'explicit' } },
		});
	});
	afterEach(async function () {
		if (this.currentTest?.state === 'failed') await picture(window.page, 'failed');
		await window.page.keyboard.press('Escape');
		await closeEditors(window.page);
	});
	after(() => window?.close());

	/** A report of `text`, open in the window, which is the same for all tests. */
	async function open(text: string) {
		const path = join(window.folder, `report-${++count}.md`);
		await writeFile(path, text);
		await openFile(window.page, path);
		return { page: window.page, path };
	}

	it('underlines an empty link as it is typed, and removes it by two keys', async () => {
		const { page } = await open('# Notes\n\nThe slides are [there](TODO).\n\n');
		// The extension runs once this is underlined.
		await squiggles(page, 'warning').first().waitFor();
		await goToEnd(page);
		await type(page, 'A summary 🎉 is [here](#)');
		await waitForLine(page, 'A summary 🎉 is [here](#)');
		await waitForCount(squiggles(page, 'warning'), 2);
		await picture(page, 'typed');

		await page.keyboard.press('ArrowLeft');
		const offered = await openQuickFixes(page);
		assert.deepEqual(offered.slice(0, 6), [
			'Paste the address from the clipboard',
			'Remove the link, keep its words',
			'Do not report this here',
			'Do not report this in this document',
			'Do not report this in this workspace',
			'Explain: Link that was never filled in',
		]);
		await picture(page, 'quick-fixes');
		// The page may not read the clipboard, and asking for fixes is no reason to bother anybody with that.
		assert.equal(await page.locator('.notification-toast').count(), 0);
		await chooseQuickFix(page, 'Remove the link, keep its words');
		await waitForLine(page, 'A summary 🎉 is here');
		await waitForCount(squiggles(page, 'warning'), 1);
		await picture(page, 'fixed');
	});

	it('offers the agenda when its word has been typed, and Tab inserts it with places to fill in', async () => {
		const { page } = await open('# Notes\n\nThe slides are [there](TODO).\n\n');
		await squiggles(page, 'warning').first().waitFor();
		await goToEnd(page);
		await type(page, 'agenda');
		await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'agenda' }).first().waitFor();
		await picture(page, 'suggested');
		await page.keyboard.press('Tab');
		await waitForLine(page, 'Agenda');
		// The first place to fill in is selected, so what is typed replaces it.
		await type(page, 'Welcome');
		await page.keyboard.press('Tab');
		await type(page, 'Budget');
		await waitForLine(page, '- **I. Welcome**');
		await waitForLine(page, '- **II. Budget**');
		await picture(page, 'agenda');
		assert.ok(!(await shownLines(page)).includes('agenda'), 'the typed word is still there');
	});

	it('leaves Enter alone when the agenda is offered', async () => {
		const { page } = await open('# Notes\n\nThe slides are [there](TODO).\n\n');
		await squiggles(page, 'warning').first().waitFor();
		await goToEnd(page);
		await type(page, 'agenda');
		await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'agenda' }).first().waitFor();
		await page.keyboard.press('Enter');
		await type(page, 'items');
		await waitForLine(page, 'items');
		await waitForLine(page, 'agenda');
	});

	it('fixes what is certain when the report is saved', async () => {
		const { page, path } = await open('# Notes\n\n** Decision ** Agreed, see [the slides](TODO).\n\n');
		await squiggles(page, 'warning').first().waitFor();
		await goToEnd(page);
		await type(page, 'End.');
		await page.keyboard.press('Control+s');
		await waitForLine(page, '**Decision** Agreed, see [the slides](TODO).');
		await page.locator('.tab.active:not(.dirty)').waitFor();
		const saved = await readFile(path, 'utf8');
		assert.equal(saved, '# Notes\n\n**Decision** Agreed, see [the slides](TODO).\n\nEnd.');
		await picture(page, 'saved');
	});

	it('lists the findings in the Problems panel, with the rule that leads to its page', async () => {
		const { page } = await open('# Summary report\n\n5 February 2018\n\n1. The agenda (**ANNEX I**) is [here](#).\n');
		await squiggles(page, 'error').first().waitFor();
		await page.keyboard.press('Control+Shift+M');
		const row = (words: string) => page.locator('.markers-panel .monaco-list-row', { hasText: words });
		await row('Annex I is referred to but missing').waitFor();
		await row('This link has “#” instead of an address').waitFor();
		await picture(page, 'problems');

		await row('Annex I is referred to but missing')
			.locator('.code-link, a', { hasText: 'missing-annex' })
			.click({
				modifiers: ['Control'],
			});
		await page.locator('.tab.active', { hasText: 'missing-annex' }).waitFor();
		const preview = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
		await preview.getByRole('heading', { name: 'Annex that is referred to but missing' }).waitFor();
		await picture(page, 'rule');
	});

	it('says beside the language what the file is taken for, and takes it for something else when told', async () => {
		const { page } = await open('# Minutes\n\n5 February 2018\n\nThe slides are [there](TODO).\n');
		await squiggles(page, 'info').first().waitFor();
		await page.locator('#status\\.languageStatus').hover();
		const status = page.locator('.hover-language-status', { hasText: 'Meeting report' });
		await status.getByText('Its title says "Minutes" and it has a date').waitFor();
		await picture(page, 'kind');
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
		const editor = join(folder, '.vscode/settings.json');
		const before = await readFile(editor, 'utf8');
		await writeFile(house!, 'reports: report-*.md\n');
		await writeFile(settings!, 'extends: "./[Try](command:a.b).yaml"\n');
		try {
			const { page } = await open('The slides are [there](TODO).\n');
			await squiggles(page, 'warning').first().waitFor();
			await page.locator('#status\\.languageStatus').hover();
			const status = page.locator('.hover-language-status', { hasText: 'Meeting report' });
			await status.getByText('"Reports" in').waitFor();
			assert.equal(await status.locator('a', { hasText: 'Try' }).count(), 0);

			const rules = { '[Try](command:a.b)': 'off' };
			await writeFile(editor, JSON.stringify({ ...JSON.parse(before), 'rapporteur.rules': rules }));
			const notification = page.locator('.notification-list-item-message', { hasText: 'Try' });
			await notification.waitFor();
			assert.equal(await notification.locator('a').count(), 0);
		} finally {
			await writeFile(editor, before);
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
			await picture(page, 'settings');
			await page.mouse.move(0, 0);
		} finally {
			await rm(settings);
		}
	});

	it('fixes all by the command', async () => {
		const { page } = await open('# Notes\n\n** Decision ** Agreed.\n');
		await squiggles(page, 'warning').first().waitFor();
		await goToEnd(page);
		await runCommand(page, 'Rapporteur: Fix All Safely Fixable Problems');
		await waitForLine(page, '**Decision** Agreed.');
		await waitForCount(squiggles(page, 'warning'), 0);
	});
});
