/** What earlier reports know, in a real window of VS Code. */
import assert from 'node:assert/strict';
import { goTo, openQuickFixes, runCommand, squiggles, waitForLine } from './host/editor.js';
import { openFile } from './host/open-file.js';
import { suiteWindow } from './host/suite-window.js';

const earlier = (date: string) => `# Minutes of the Harbour Board

${date}, Port Town

Present: Ann Lee, Bo Roe, Cy Dunn

1. The board read the [code of conduct](https://example.org/conduct) and the [tide tables](https://example.org/tides).
2. Television white spaces (TVWS) were used on the quay, and the [slides](https://example.org/${date.length}) told how.
`;

const REPORT = `# Minutes of the Harbour Board

5 June 2018, Port Town

Present: Ann Lee, Bo Roe

1. The board read the [code of conduct](#) again.
2. The [tide tables](TODO) are new, and so are the [slides]().
3. The use of TVWS goes on. Ms Lee asked for more TVWS at the [quay](#).
`;

describe('VS Code, with earlier reports', function () {
	this.timeout(90_000);
	const window = suiteWindow({
		files: {
			'2018-02-05.md': earlier('5 February 2018'),
			'2018-03-05.md': earlier('5 March 2018'),
			'2018-06-05.md': REPORT,
		},
		// So that each line is one.
		settings: { '[markdown]': { 'editor.wordWrap': 'off' } },
		keepsEditors: true,
	});

	before(async () => {
		await openFile(window.page, `${window.folder}/2018-06-05.md`);
		await squiggles(window.page, 'warning').first().waitFor();
	});
	afterEach(() => window.page.keyboard.press('Escape'));

	it('shows in a hover where a link may lead', async () => {
		const { page } = window;
		await goTo(page, 7, 41);
		const hover = page.locator('.monaco-hover', { hasText: 'Where this may lead' }).first();
		// The earlier reports may not be read yet.
		for (let tries = 0; tries < 20 && !(await hover.isVisible()); tries++) {
			await runCommand(page, 'Show or Focus Hover');
			await hover.waitFor({ timeout: 2_000 }).catch(() => undefined);
		}
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

	it('goes through the links one after the other, by the keyboard, and undoes all in one step', async () => {
		const { page } = window;
		const title = (text: string) => page.locator('.quick-input-title', { hasText: text }).waitFor();
		await runCommand(page, 'Rapporteur: Fill in the Links');
		await title('Where does “code of conduct” lead? (1 of 4)');
		await page.keyboard.press('Enter');
		await title('Where does “tide tables” lead? (2 of 4)');
		await page.keyboard.press('Enter');
		await title('Where does “slides” lead? (3 of 4)');
		await page.keyboard.type('Leave');
		await page.keyboard.press('Enter');
		await title('Where does “quay” lead? (4 of 4)');
		await page.keyboard.type('Type');
		await page.keyboard.press('Enter');
		await title('Where does “quay” lead?');
		await page.locator('.quick-input-widget input[placeholder="https://"]').waitFor();
		await page.keyboard.type('https://example.org/quay');
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
		await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Cy Dunn' }).waitFor();
		await page.keyboard.press('Enter');
		await waitForLine(page, 'Present: Ann Lee, Bo Roe, Cy Dunn');
		await page.locator('.monaco-editor .view-lines').first().click();
		await page.keyboard.press('Control+z');
	});

	it('inserts the list of acronyms with what earlier reports say', async () => {
		const { page } = window;
		await runCommand(page, 'Rapporteur: Insert List of Acronyms');
		await waitForLine(page, '- TVWS: Television white spaces');
	});
});
