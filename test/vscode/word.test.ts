/** Documents of Word that are imported, and what Word and browsers put on the clipboard, in a real window of VS Code. */
import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cell, docx, link, note, p, r, raw, row, table } from '../support/office/docx.js';
import { odt } from '../support/office/odt.js';
import { settled } from './host/ask-driver.js';
import { dropFile } from './host/drop-file.js';
import {
	chooseFromMenu,
	closeParts,
	copy,
	goTo,
	runCommand,
	squiggles,
	waitForChoice,
	waitForCount,
	waitForLine,
} from './host/editor.js';
import { openFile } from './host/open-file.js';
import { suiteWindow } from './host/suite-window.js';

const MINUTES = docx({
	body:
		p(r('The board 👩 read '), link('a', 'the timetable'), r(' and '), r('agreed', 'b'), r('.')) +
		table(row(cell('Ship', '<w:gridSpan w:val="2"/>'), 'Quay'), row('Gull', 'Tern', '4')),
	links: { a: 'https://example.org/t' },
});
const IMPORTED = [
	'The board 👩 read [the timetable](https://example.org/t) and **agreed**.',
	'',
	'| Ship |      | Quay |',
	'| ---- | ---- | ---- |',
	'| Gull | Tern | 4    |',
	'',
].join('\n');

const REPORT = [
	'# Minutes of the Harbour Board',
	'',
	'5 June 2018',
	'',
	'1. The board met.',
	'2. ',
	'',
	'| Ship | Note |',
	'| ---- | ---- |',
	'| Gull |  |',
	'',
	'The [rules](#) hold.',
	'',
	'',
].join('\n');

const DROPPED = docx({
	body:
		p('It is new.', raw('<w:footnoteReference w:id="2"/>')) + p(raw('<w:drawing><a:blip r:embed="i"/></w:drawing>')),
	footnotes: note('footnote', 2, p('So they say.')),
	relations: [['i', 'image', 'media/boat.png']],
	files: { 'word/media/boat.png': 'png' },
});

/** As a browser copies it. */
const PAGE = {
	html: '<p>They read <a href="https://example.org/t">the timetable</a> and <b>agreed</b>.</p>',
	text: 'They read the timetable and agreed.',
};
const PASTED = 'They read [the timetable](https://example.org/t) and **agreed**.';
/** As Word copies it: the number is text. */
const WORD = {
	html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><!--StartFragment--><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>7.<span>&nbsp;&nbsp;</span></span><![endif]>The <b>pier</b> is open.<o:p></o:p></p><!--EndFragment--></html>`,
	text: '7.\tThe pier is open.',
};

describe('VS Code, from Word', function () {
	this.timeout(300_000);
	const window = suiteWindow({
		files: {
			'arrived.docx': MINUTES,
			'known.docx': MINUTES,
			'known.md': 'Mine.\n',
			'dropped.docx': DROPPED,
			'drop.md': REPORT.replace('hold.\n', 'hold.[^2]\n'),
			'broken.docx': MINUTES.subarray(0, 300),
			'blank.docx': docx({ body: '' }),
			'first.odt': odt({ body: '<text:p>One.</text:p>' }),
			'second.odt': odt({ body: '<text:p>Two.</text:p>' }),
		},
		// Somewhat after a file is opened, that would be all that is selected.
		settings: { 'explorer.autoReveal': false },
		clipboard: true,
	});
	const read = (name: string) => readFile(join(window.folder, name), 'utf8');
	const toast = (words: string) => window.page.locator('.notification-toast', { hasText: words });

	afterEach(() => closeParts(window.page));

	const inExplorer = (name: string) =>
		window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });

	/** All that is selected there, if this is. */
	const importFromExplorer = (name: string) => chooseFromMenu(window.page, inExplorer(name), 'Import Word Document…');

	it('imports a document from the menu of the explorer, and leads to what could not be kept', async () => {
		const { page } = window;
		await importFromExplorer('arrived.docx');
		await page.locator('.tab.active:not(:has(.italic))', { hasText: 'arrived.md' }).waitFor();
		await toast('One thing in “arrived.docx” could not be kept.').getByRole('button', { name: 'Show' }).click();
		await waitForChoice(page, 'Merged cells were written as cells of their own');
		await page.keyboard.press('Enter');
		await page.locator('#status\\.editor\\.selection', { hasText: 'Ln 3, Col 1' }).waitFor();
		assert.equal((await settled(page)).text, IMPORTED);
		assert.equal(await read('arrived.md'), IMPORTED);
	});

	it('asks for a document, and overwrites no report', async () => {
		const { page } = window;
		await runCommand(page, 'Rapporteur: Import Word Document…');
		const input = page
			.locator('.quick-input-widget', { hasText: 'Import a Word Document' })
			.locator('input[type="text"]');
		// The dialog fills in the folder first.
		await page.locator('.quick-input-list .monaco-list-row', { hasText: 'known.docx' }).waitFor();
		await input.fill(join(window.folder, 'known.docx'));
		await input.press('Enter');
		await page.locator('.tab.active', { hasText: 'known-2.md' }).waitFor();
		assert.equal(await read('known-2.md'), IMPORTED);
		assert.equal(await read('known.md'), 'Mine.\n');
	});

	it('imports a document that VS Code cannot show, and several that are selected', async () => {
		const { page } = window;
		await inExplorer('first.odt').click();
		await page.locator('.editor-actions [aria-label^="Import Word Document"]').click();
		await page.locator('.tab.active', { hasText: 'first.md' }).waitFor();
		await page
			.locator('.statusbar-item', { hasText: '“first.odt” has been imported, and nothing is missing' })
			.waitFor();
		await inExplorer('first.odt').click();
		await inExplorer('second.odt').click({ modifiers: ['Control'] });
		await waitForCount(page.locator('.explorer-folders-view .monaco-list-row.selected'), 2);
		await importFromExplorer('second.odt');
		for (const name of ['first-2.md', 'second.md']) await page.locator('.tab', { hasText: name }).waitFor();
		assert.equal(await read('second.md'), 'Two.\n');
	});

	it('says what is wrong with a document, and tries it again', async () => {
		const { page } = window;
		await importFromExplorer('blank.docx');
		await toast(
			'“blank.docx” cannot be imported. There is no text in it. If it shows some, copy that, and paste it into a report.',
		).waitFor();
		await importFromExplorer('broken.docx');
		const failed = toast(
			'“broken.docx” cannot be imported. It is damaged. Open it in the program that it is from, and save it again.',
		);
		await failed.waitFor();
		const written = await readdir(window.folder);
		assert.deepEqual(
			written.filter((name) => /^(?:blank|broken)(?!\.docx)/.test(name)),
			[],
		);
		await writeFile(join(window.folder, 'broken.docx'), MINUTES);
		await failed.getByRole('button', { name: 'Try Again' }).click();
		await page.locator('.tab.active', { hasText: 'broken.md' }).waitFor();
		assert.equal(await read('broken.md'), IMPORTED);
	});

	async function open(name: string, text: string): Promise<void> {
		const path = join(window.folder, name);
		await writeFile(path, text);
		await openFile(window.page, path);
	}

	/** What the menu after pasting has, the one in use first. */
	async function offered(): Promise<string[]> {
		const { page } = window;
		await page.locator('.post-edit-widget').waitFor();
		await page.keyboard.press('Control+.');
		const entries = page.locator('.action-widget .monaco-list-row.action');
		await entries.first().waitFor();
		const titles = await entries.allTextContents();
		await page.keyboard.press('Escape');
		await waitForCount(entries, 0);
		return titles;
	}

	it('pastes into a report what a page looks like, where the cursor is, as one step to undo', async () => {
		const { page } = window;
		await open('paste-from-page.md', REPORT);
		await squiggles(page, 'warning').first().waitFor();
		// It is known to be a report.
		await page.locator('.editor-actions .codicon-checklist').waitFor();
		await copy(page, PAGE);
		for (const [line, column, before, after] of [
			[13, 1, '', PASTED],
			[6, 4, '2. ', `2. ${PASTED}`],
			[10, 10, '| Gull |  |', `| Gull | ${PASTED} |`],
		] as const) {
			await goTo(page, line, column);
			await page.keyboard.press('Control+v');
			await waitForLine(page, after);
			assert.deepEqual(await offered(), ['Paste as report', 'Insert Plain Text']);
			await page.keyboard.press('Control+z');
			await waitForLine(page, before);
			assert.equal((await settled(page)).text, REPORT);
		}
	});

	it('pastes plain text elsewhere, but for what Word has copied', async () => {
		const { page } = window;
		await open('letter.md', 'Dear all,\n\n');
		await goTo(page, 3, 1);
		await copy(page, PAGE);
		await page.keyboard.press('Control+v');
		await waitForLine(page, PAGE.text);
		assert.deepEqual(await offered(), ['Insert Plain Text', 'Paste as report']);
		await page.keyboard.press('Control+z');
		await copy(page, WORD);
		await page.keyboard.press('Control+v');
		await waitForLine(page, '7. The **pier** is open.');
	});

	it('inserts a document that is dropped into a report, with its pictures beside it, as one step to undo', async () => {
		const { page } = window;
		await openFile(page, join(window.folder, 'drop.md'));
		await page.keyboard.press('Control+Shift+e');
		const file = page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'dropped.docx' });
		await dropFile(page, file, page.locator('.view-line', { hasText: 'hold.' }), 300);
		await waitForLine(page, 'It is new.[^3]');
		const expected = REPORT.replace(
			'hold.\n',
			'hold.[^2]\n\nIt is new.[^3]\n\n![](drop-pictures/boat.png)\n\n[^3]: So they say.\n',
		);
		assert.equal((await settled(page)).text, expected);
		const pictures = () => readdir(join(window.folder, 'drop-pictures')).catch((): string[] => []);
		// VS Code writes them after the text.
		while ((await pictures()).length === 0) await sleep(20);
		assert.deepEqual(await pictures(), ['boat.png']);
		await page.keyboard.press('Escape');
		await page.locator('.view-line', { hasText: 'hold.' }).click();
		await page.keyboard.press('Control+z');
		await waitForCount(page.locator('.view-line', { hasText: 'It is new' }), 0);
		assert.equal((await settled(page)).text, REPORT.replace('hold.\n', 'hold.[^2]\n'));
	});
});
