/** A report that is begun from one of our kinds, in a real window of VS Code. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { settled } from './host/ask-driver.js';
import {
	chooseQuickFix,
	goTo,
	openQuickFixes,
	runCommand,
	squiggles,
	type,
	waitForChoice,
	waitForCount,
	waitForLine,
	waitForSelected,
} from './host/editor.js';
import { openFile } from './host/open-file.js';
import { suiteWindow } from './host/suite-window.js';

const FRENCH =
	'# Compte rendu du conseil\n\n5 février 2019\n\nPrésents : Ana Lund, Bo Berg\n\n1. Le rapport figure à l’annexe 2 du présent compte rendu.\n';

describe('VS Code, beginning a report', function () {
	this.timeout(300_000);
	const window = suiteWindow({ files: { 'notes.md': '# Notes\n' } });

	const question = (number: number): Locator =>
		window.page.locator('.quick-input-widget', { hasText: `(${number}/5)` });

	/** Minutes in German, of 5 March 2018, with the cursor at their first place. */
	async function begin(): Promise<void> {
		const { page } = window;
		await runCommand(page, 'Rapporteur: New Meeting Report');
		await waitForChoice(page, 'Summary report');
		await page.keyboard.type('Minutes');
		await waitForChoice(page, 'Minutes');
		await question(1).waitFor();
		await page.keyboard.press('Enter');
		await question(2).waitFor();
		await waitForChoice(page, 'English');
		await page.keyboard.type('Deutsch');
		await waitForChoice(page, 'German');
		await page.keyboard.press('Enter');
		for (const [number, answer] of [
			[3, 'Hafenrat'],
			[4, '5. März 2018'],
			[5, ''],
		] as const) {
			await question(number).locator('input').fill(answer);
			await page.keyboard.press('Enter');
		}
		await waitForLine(page, '# Hafenrat: Protokoll der Sitzung vom 5. März 2018');
		await waitForSelected(page, '[Name der Sitzungsleitung]');
	}

	/** What Tab selects on the way to those who take part without an office. */
	const TO_OTHERS = [
		...['Vorsitz', '[Name der Protokollführung]', 'Protokoll', '[Name einer teilnehmenden Person] ([Organisation])'],
	];

	async function goThrough(places: readonly string[]): Promise<void> {
		for (const place of places) {
			await window.page.keyboard.press('Tab');
			await waitForSelected(window.page, place);
		}
	}

	const open = async () => (await settled(window.page)).findings.length;

	it('asks for the language, and calls nothing a problem before the writer has been there', async () => {
		const { page } = window;
		await begin();
		assert.equal(await open(), 0);
		assert.equal(await squiggles(page, 'info').count(), 0);
		await page.keyboard.press('Tab');
		await waitForSelected(page, 'Vorsitz');
		await waitForCount(squiggles(page, 'info'), 1);
		assert.deepEqual((await settled(page)).findings, [
			'“[Name der Sitzungsleitung]” is still to be filled in. Write what belongs here or remove it',
		]);
		await runCommand(page, 'Rapporteur: Ready to Send?');
		await page.locator('.pane-body .monaco-list-row', { hasText: 'Not ready' }).waitFor();
		await squiggles(page, 'info').nth(5).waitFor();
		assert.ok((await open()) > 10);
	});

	it('fills in a heading along with the item of the agenda, and counts on when one is added', async () => {
		const { page } = window;
		await begin();
		await goThrough(TO_OTHERS);
		await page.keyboard.press('Tab');
		await page.locator('#status\\.editor\\.selection', { hasText: '2 selections' }).waitFor();
		await type(page, 'Haushalt');
		await waitForLine(page, '1. Haushalt');
		await waitForLine(page, '## Haushalt');
		// An item of its own, which has no heading yet.
		await settled(page);
		await page.keyboard.press('Enter');
		await type(page, 'Kai');
		await waitForLine(page, '2. Kai');
		await waitForLine(page, '3. [zweites Thema]');
		await waitForLine(page, '4. Verschiedenes');
		await waitForLine(page, '## Haushalt');
		assert.ok((await settled(page)).text.includes('\n\n## Haushalt\n\n['));
	});

	it('takes more people by Enter, and still goes on to the agenda by Tab', async () => {
		const { page } = window;
		await begin();
		await goThrough(TO_OTHERS);
		await type(page, 'Kim Dahl (Hafenamt');
		for (const name of ['Eva Quist', 'Bo Berg (Werft)']) {
			await settled(page);
			await page.keyboard.press('Enter');
			await type(page, name);
		}
		await page.keyboard.press('Tab');
		await page.locator('#status\\.editor\\.selection', { hasText: '2 selections' }).waitFor();
		await type(page, 'Haushalt');
		await waitForLine(page, '## Haushalt');
		const { text } = await settled(page);
		const people = '- Kim Dahl (Hafenamt)\n- Eva Quist\n- Bo Berg (Werft)\n';
		assert.ok(text.includes(`${people}\n## Tagesordnung\n\n1. Haushalt\n`), text);
	});

	it('says what the number of a meeting looks like, while it is typed', async () => {
		const { page } = window;
		await runCommand(page, 'Rapporteur: New Meeting Report');
		await waitForChoice(page, 'Summary report');
		await page.locator('.quick-input-widget', { hasText: '(1/6)' }).waitFor();
		await page.keyboard.press('Enter');
		await waitForChoice(page, 'English');
		await page.keyboard.press('Enter');
		const number = page.locator('.quick-input-widget', { hasText: '(4/6)' });
		await page.locator('.quick-input-widget', { hasText: '(3/6)' }).locator('input').fill('Harbour Board');
		await page.keyboard.press('Enter');
		await number.locator('input').fill('soon');
		const how = 'A meeting number looks like 24, 24th, XXIV or 3/2026';
		await page.locator('.quick-input-message', { hasText: how }).waitFor();
		await page.keyboard.press('Enter');
		await number.locator('input').fill('24th');
		await page.locator('.quick-input-message', { hasText: 'Meeting 24' }).waitFor();
		await page.keyboard.press('Enter');
		await page.locator('.quick-input-widget', { hasText: '(5/6)' }).waitFor();
		await page.keyboard.press('Escape');
	});

	it('keeps quiet when the draft is saved, too', async () => {
		const { page } = window;
		await begin();
		assert.equal(await open(), 0);
		await page.keyboard.press('Control+s');
		await page.locator('.tab.active:not(.dirty)', { hasText: '2018-03-05' }).waitFor();
		await page.locator('.monaco-editor.focused').waitFor();
		assert.equal(await open(), 0);
		await goTo(page, 5, 5);
		await goTo(page, 1, 1);
		await waitForCount(squiggles(page, 'info'), 1);
	});

	it('calls nothing a problem that a correction has put in, before the writer has been there', async () => {
		const { page } = window;
		const path = join(window.folder, 'compte-rendu.md');
		await writeFile(path, FRENCH);
		await openFile(page, path);
		await squiggles(page, 'error').first().waitFor();
		await goTo(page, 7, 28);
		await openQuickFixes(page);
		await chooseQuickFix(page, 'Add Annexe 2');
		await waitForLine(page, '[texte de l’annexe]');
		await waitForCount(squiggles(page, 'error'), 0);
		assert.deepEqual((await settled(page)).findings, []);
		assert.equal(await squiggles(page, 'info').count(), 0);
		await goTo(page, 1, 1);
		await waitForCount(squiggles(page, 'info'), 1);
	});

	it('reads the day as the series writes it, and says how many questions there are', async () => {
		const { page } = window;
		const path = join(window.folder, 'compte-rendu.md');
		await writeFile(path, FRENCH);
		await openFile(page, path);
		await squiggles(page, 'error').first().waitFor();
		await runCommand(page, 'Rapporteur: New Meeting Report');
		await waitForChoice(page, 'As the previous one: Compte rendu du conseil');
		const asked = (number: number) => page.locator('.quick-input-widget', { hasText: `(${number}/4)` });
		await asked(1).waitFor();
		await page.keyboard.press('Enter');
		await asked(2).locator('input').fill('12/11/2026');
		await page.locator('.quick-input-message', { hasText: 'Thursday, 12 November 2026' }).waitFor();
		await page.keyboard.press('Enter');
		await asked(3).waitFor();
		await page.keyboard.press('Escape');
	});
});
