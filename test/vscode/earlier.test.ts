/** What earlier reports know, in a real window of VS Code. */
import assert from 'node:assert/strict';
import { settled } from './host/ask-driver.js';
import { goTo, openQuickFixes, runCommand, waitForChoice, waitForLine } from './host/editor.js';
import { openFile } from './host/open-file.js';
import { suiteWindow } from './host/suite-window.js';

const earlier = (number: string, date: string) => `# Minutes of the ${number} meeting of the Harbour Board

${date}, Port Town

Present: Ann Lee, Bo Roe, Cy Dunn

1. The board read the [code of conduct](https://example.org/conduct) and the [tide tables](https://example.org/tides).
2. Television white spaces (TVWS) were used on the quay, and the [slides](https://example.org/${date.length}) told how.
`;

/** With the number of the one before, which is said once that has been read. */
const REPORT = `# Minutes of the 2nd meeting of the Harbour Board

5 June 2018, Port Town

Present: Ann Lee, Bo Roe

1. The board read the [code of conduct](#) again.
2. The [tide tables](TODO) are new, and so are the [slides]().
3. The use of TVWS goes on. Ms Lee asked for more TVWS at the [quay](#).
`;

describe('VS Code, with earlier reports', function () {
	this.timeout(300_000);
	const window = suiteWindow({
		files: {
			'2018-02-05.md': earlier('1st', '5 February 2018'),
			'2018-03-05.md': earlier('2nd', '5 March 2018'),
			'2018-06-05.md': REPORT,
		},
		// So that each line is one.
		settings: { '[markdown]': { 'editor.wordWrap': 'off' } },
		keepsEditors: true,
	});

	before(async () => {
		await openFile(window.page, `${window.folder}/2018-06-05.md`);
		while (!(await settled(window.page)).findings.some((message) => message.includes('has the number 2 already')));
	});
	afterEach(() => window.page.keyboard.press('Escape'));

	it('shows in a hover where a link may lead', async () => {
		const { page } = window;
		await goTo(page, 7, 41);
		const hover = page.locator('.monaco-hover', { hasText: 'Where this may lead' }).first();
		await runCommand(page, 'Show or Focus Hover');
		await hover.waitFor();
		assert.match(
			(await hover.textContent()) ?? '',
			/example\.org\/conduct.*in 2 earlier reports, last on 5 March 2018/,
		);
	});

	it('offers the address of earlier reports first', async () => {
		const { page } = window;
		await goTo(page, 7, 41);
		const [first] = await openQuickFixes(page);
		assert.equal(first, 'Link to https://example.org/conduct (in 2 earlier reports, last on 5 March 2018)');
	});

	it('offers the slides of another meeting last, in the quick fix and where all links are filled in', async () => {
		const { page } = window;
		const again = 'Link to https://example.org/12 again?';
		await goTo(page, 8, 62);
		const offered = (await openQuickFixes(page)).map((each) => each.replace(/ \(.*/, ''));
		assert.deepEqual(offered.filter((each) => !each.startsWith('Correct ')).slice(0, 5), [
			'Paste the address from the clipboard',
			'Write the address …',
			'Remove the link, keep its words',
			again,
			'Link to https://example.org/15 again?',
		]);
		await page.keyboard.press('Escape');
		await runCommand(page, 'Rapporteur: Fill in the Links');
		for (const [number, first] of [
			[1, 'https://example.org/conduct'],
			[2, 'https://example.org/tides'],
		] as const) {
			await page.locator('.quick-input-title', { hasText: `(${number} of 4)` }).waitFor();
			await waitForChoice(page, first);
			await page.locator('.quick-input-widget input[type="text"]').fill('Leave it as it is');
			await waitForChoice(page, 'Leave it as it is');
			await page.keyboard.press('Enter');
		}
		await page.locator('.quick-input-title', { hasText: '(3 of 4)' }).waitFor();
		await waitForChoice(page, 'Paste the address from the clipboard');
		// A row keeps, hidden, what was in it at an earlier question.
		const rows = page.locator('.quick-input-list .monaco-list-row .label-name:visible');
		assert.deepEqual(
			(await rows.allTextContents()).map((each) => each.replace(/ \(.*/, '')),
			[
				'Paste the address from the clipboard',
				'Type the address …',
				'Leave it as it is',
				'Remove the link, keep its words',
				again,
				'Link to https://example.org/15 again?',
			],
		);
		await page.keyboard.press('Escape');
		await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
	});

	it('goes through the links one after the other, by the keyboard, and undoes all in one step', async () => {
		const { page } = window;
		const title = (text: string) => page.locator('.quick-input-title', { hasText: text }).waitFor();
		const choose = async (entry: string) => {
			await page.locator('.quick-input-widget input[type="text"]').fill(entry);
			await waitForChoice(page, entry);
			await page.keyboard.press('Enter');
		};
		await runCommand(page, 'Rapporteur: Fill in the Links');
		await title('Where does “code of conduct” lead? (1 of 4)');
		await waitForChoice(page, 'https://example.org/conduct');
		await page.keyboard.press('Enter');
		await title('Where does “tide tables” lead? (2 of 4)');
		await waitForChoice(page, 'https://example.org/tides');
		await page.keyboard.press('Enter');
		await title('Where does “slides” lead? (3 of 4)');
		await choose('Leave it as it is');
		await title('Where does “quay” lead? (4 of 4)');
		await choose('Type the address …');
		await page.locator('.quick-input-widget input[placeholder="https://"]').fill('https://example.org/quay');
		await page.keyboard.press('Enter');
		await waitForLine(page, '1. The board read the [code of conduct](https://example.org/conduct) again.');
		await waitForLine(page, '2. The [tide tables](https://example.org/tides) are new, and so are the [slides]().');
		await waitForLine(
			page,
			'3. The use of TVWS goes on. Ms Lee asked for more TVWS at the [quay](https://example.org/quay).',
		);
		await page.locator('.monaco-editor .view-lines').first().click();
		await page.keyboard.press('Control+z');
		await waitForLine(page, '1. The board read the [code of conduct](#) again.');
		await waitForLine(page, '2. The [tide tables](TODO) are new, and so are the [slides]().');
		await waitForLine(page, '3. The use of TVWS goes on. Ms Lee asked for more TVWS at the [quay](#).');
	});

	it('inserts participants from earlier meetings, the regulars ticked', async () => {
		const { page } = window;
		await runCommand(page, 'Rapporteur: Insert Participants from Earlier Meetings');
		await page.locator('.quick-input-title', { hasText: 'Insert participants from earlier meetings' }).waitFor();
		await page.locator('.quick-input-list .monaco-list-row[aria-checked="true"]', { hasText: 'Cy Dunn' }).waitFor();
		await page.keyboard.press('Enter');
		await waitForLine(page, 'Present: Ann Lee, Bo Roe, Cy Dunn');
		await page.locator('.monaco-editor .view-lines').first().click();
		await page.keyboard.press('Control+z');
		await waitForLine(page, 'Present: Ann Lee, Bo Roe');
	});

	it('inserts the list of acronyms with what earlier reports say', async () => {
		const { page } = window;
		await runCommand(page, 'Rapporteur: Insert List of Acronyms');
		await waitForLine(page, '- TVWS: Television white spaces');
	});
});
