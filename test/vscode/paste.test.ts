/** Pasting by its key, and dropping, where something is to be filled in, in a real window of VS Code. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dropFile } from './host/drop-file.js';
import {
	chooseQuickFix,
	goTo,
	openQuickFixes,
	runCommand,
	squiggles,
	waitForCount,
	waitForLine,
} from './host/editor.js';
import { openFile } from './host/open-file.js';
import { whileServersRest } from './host/servers.js';
import { suiteWindow } from './host/suite-window.js';

const ADDRESS = 'https://example.org/minutes(5)';
const TABLE = 'Name\tOrganisation\tE-mail\r\nBo Roe\tCity of Lund\tbo@example.org\r\nCy Dunn\tGuild\t\r\n';
const REPORT = [
	'# Minutes of the Harbour Board',
	'',
	'5 June 2018',
	'',
	'## Participants',
	'',
	'- Ann Lee (Port Office)',
	'',
	'## Talk',
	'',
	'The board read [the summary](#) today.',
	'',
	'The slides are [there]().',
	'',
	'The costs are to follow [insert link].',
	'',
	'The [rules][1] hold.',
	'',
	'[1]: TBD',
	'',
].join('\n');

describe('VS Code, at a paste', function () {
	this.timeout(300_000);
	const window = suiteWindow({
		files: { 'people.csv': TABLE.replaceAll('\t', ';') },
		clipboard: true,
		// The extension remembers that somebody has pasted, and here nobody has yet.
		fresh: true,
	});
	let count = 0;

	beforeEach(async () => {
		const path = join(window.folder, `paste-${++count}.md`);
		await writeFile(path, REPORT);
		await openFile(window.page, path);
		await squiggles(window.page, 'warning').first().waitFor();
	});

	/** At line and column, from 1, with so many letters selected. */
	async function paste(text: string, [line, column, selected = 0]: readonly [number, number, number?]): Promise<void> {
		const { page } = window;
		await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
		await goTo(page, line, column);
		for (let i = 0; i < selected; i++) await page.keyboard.press('Shift+ArrowRight');
		await page.keyboard.press('Control+v');
	}

	/** One step. */
	async function undo(line: string): Promise<void> {
		await window.page.keyboard.press('Control+z');
		await waitForLine(window.page, line);
	}

	it('fills a link without an address, as one step to undo', async () => {
		const { page } = window;
		for (const [text, place, filled] of [
			[ADDRESS, [11, 20], `The board read [the summary](<${ADDRESS}>) today.`],
			[`${ADDRESS}\n`, [11, 17, 11], `The board read [the summary](<${ADDRESS}>) today.`],
			[ADDRESS, [11, 30, 1], `The board read [the summary](<${ADDRESS}>) today.`],
			[ADDRESS, [13, 24], `The slides are [there](<${ADDRESS}>).`],
			['mailto:ann@example.org', [15, 30], 'The costs are to follow <mailto:ann@example.org>.'],
			[ADDRESS, [19, 9], `[1]: <${ADDRESS}>`],
		] as const) {
			await paste(text, place);
			await waitForLine(page, filled);
			await undo(REPORT.split('\n')[place[0] - 1]!);
		}
	});

	it('is offered by name again once a clipboard that was slow has answered', async () => {
		const { page } = window;
		const [address, named] = ['https://example.org/late', 'Paste https://example.org/late from the clipboard'];
		await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(address)})`);
		await goTo(page, 13, 17);
		// Whoever pastes allows us to look at the clipboard, and sees what is on it first.
		await openQuickFixes(page);
		await chooseQuickFix(page, 'Paste the address from the clipboard');
		await page.locator('.quick-input-title', { hasText: 'Where does this link lead?' }).waitFor();
		assert.equal(await page.locator('.quick-input-widget input[type="text"]').inputValue(), address);
		await page.keyboard.press('Enter');
		await waitForLine(page, `The slides are [there](${address}).`);
		await waitForCount(squiggles(page, 'warning'), 3);
		await page.evaluate(`{
			const answered = new Promise((resolve) => { window.answer = resolve; });
			navigator.clipboard.readText = () => answered;
		}`);
		try {
			await goTo(page, 11, 17);
			assert.ok((await offers()).includes('Paste the address from the clipboard'));
		} finally {
			await page.evaluate(`window.answer(${JSON.stringify(address)}); delete navigator.clipboard.readText;`);
		}
		// Each time the clipboard may be too slow once more.
		while (!(await offers()).includes(named));
	});

	it('is shown by the command before it is used, and left alone with Escape', async () => {
		const { page } = window;
		const address = 'https://example.org/shown';
		const asked = page.locator('.quick-input-title', { hasText: 'Where does this link lead?' });
		await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(address)})`);
		for (const key of ['Escape', 'Enter']) {
			await goTo(page, 11, 20);
			await runCommand(page, 'Rapporteur: Paste the Address from the Clipboard into the Link');
			await asked.waitFor();
			assert.equal(await page.locator('.quick-input-widget input[type="text"]').inputValue(), address);
			await page.keyboard.press(key);
			await asked.waitFor({ state: 'hidden' });
			await waitForLine(page, `The board read [the summary](${key === 'Enter' ? address : '#'}) today.`);
		}
		await page.keyboard.press('Control+z');
		await waitForLine(page, 'The board read [the summary](#) today.');
	});

	/** What the menu of quick fixes has. */
	async function offers(): Promise<string[]> {
		const { page } = window;
		const offered = await openQuickFixes(page);
		await page.keyboard.press('Escape');
		await page.locator('.action-widget .monaco-list-row.action').first().waitFor({ state: 'detached' });
		return offered;
	}

	it('is as ever elsewhere', async () => {
		const { page } = window;
		for (const [text, place, pasted] of [
			['some words', [11, 17, 11], 'The board read [some words](#) today.'],
			[ADDRESS, [11, 32], `The board read [the summary](#)${ADDRESS} today.`],
			[ADDRESS, [11, 16], `The board read ${ADDRESS}[the summary](#) today.`],
			// What VS Code itself does in Markdown.
			['https://example.org/now', [11, 33, 5], 'The board read [the summary](#) [today](https://example.org/now).'],
			// A table, but not of people.
			['Paint\t20\nRope', [7, 3], 'RopeAnn Lee (Port Office)'],
		] as const) {
			await paste(text, place);
			await waitForLine(page, pasted);
			await undo(REPORT.split('\n')[place[0] - 1]!);
		}
	});

	it('does not wait for a server that is busy', async function () {
		await whileServersRest(this, window.home, async () => {
			await paste('https://example.org/a(b)', [11, 30, 1]);
			await waitForLine(window.page, 'The board read [the summary](https://example.org/a(b)) today.');
		});
	});

	it('loses no key that is pressed meanwhile, and nothing at all when a typist goes on', async () => {
		const { page } = window;
		const shown = (text: string | RegExp) => page.locator('.view-line', { hasText: text }).first().waitFor();
		for (const place of [
			[11, 38],
			[11, 20],
		] as const) {
			await paste(ADDRESS, place);
			await page.keyboard.type('Q');
			// VS Code may have given up the paste.
			await shown('Q');
			for (let i = 0; i < 3; i++) await page.keyboard.press('Control+z');
			await waitForLine(page, REPORT.split('\n')[10]!);
			await paste(ADDRESS, place);
			await shown('example.org/minutes');
			await page.keyboard.type('Q');
			await shown(/^(?=.*Q).*example\.org\/minutes/);
			for (let i = 0; i < 3; i++) await page.keyboard.press('Control+z');
			await waitForLine(page, REPORT.split('\n')[10]!);
		}
	});

	it('adds a table of people to the list of participants, as one step to undo', async () => {
		const { page } = window;
		await paste(TABLE, [8, 1]);
		await waitForLine(page, '- Bo Roe (City of Lund)');
		await waitForLine(page, '- Cy Dunn (Guild)');
		await undo('- Ann Lee (Port Office)');
		await page.locator('.view-line', { hasText: 'Bo Roe' }).waitFor({ state: 'detached' });
	});

	it('takes a file of people that is dropped, too', async () => {
		const { page } = window;
		await page.keyboard.press('Control+Shift+e');
		const file = page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'people.csv' });
		const line = page.locator('.view-line', { hasText: 'Ann Lee' });
		await dropFile(page, file, line, 50);
		await waitForLine(page, '- Bo Roe (City of Lund)');
		await waitForLine(page, '- Cy Dunn (Guild)');
	});

	it('fills a link with an address that is dropped on it', async () => {
		const { page } = window;
		const data = await page.evaluateHandle(
			`(() => { const data = new DataTransfer(); data.setData('text/uri-list', '${ADDRESS}'); data.setData('text/plain', '${ADDRESS}'); return data; })()`,
		);
		const lines = page.locator('.monaco-editor .view-lines').first();
		const { x, y } = (await page.locator('.view-line span', { hasText: /^the[ \u00a0]summary$/ }).boundingBox())!;
		// Another program's window cannot be opened here, so this is what the browser tells of a drag from there.
		for (const kind of ['dragenter', 'dragover', 'drop']) {
			await lines.dispatchEvent(kind, { dataTransfer: data, clientX: x + 1, clientY: y + 8, shiftKey: true });
		}
		await waitForLine(page, `The board read [the summary](<${ADDRESS}>) today.`);
		await undo('The board read [the summary](#) today.');
	});
});
