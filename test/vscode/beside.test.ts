/** Code lenses, inlay hints and who said what, in a real window of VS Code. */
import { goTo, runCommand, squiggles, waitForCount } from './host/editor.js';
import { openFile } from './host/open-file.js';
import { suiteWindow } from './host/suite-window.js';

const REPORT = `# Minutes of the Pier Board 🎉

5 February 2018

## Participants

- Ana Lund (Harbour Office)
- Bo Roe (Port)

## Talk

1. Ana Lund spoke of Annex I, and the slides are [there](TODO).
2. Ms Lund left, see Annex I.

## Annex I – Scale of fees

Six.

## Annex II – Boats

Seven.
`;

describe('VS Code, what is shown between the words', function () {
	this.timeout(300_000);
	const window = suiteWindow({
		files: { 'report.md': REPORT },
		settings: { 'rapporteur.codeLens': true, 'rapporteur.inlayHints': true },
		keepsEditors: true,
	});

	const lens = (words: string) => window.page.locator('.codelens-decoration', { hasText: words });
	const peeked = () => window.page.locator('.zone-widget .ref-tree .monaco-list-row');
	const closePeek = async () => {
		await window.page.keyboard.press('Escape');
		await window.page.locator('.zone-widget').waitFor({ state: 'detached' });
	};

	it('is how often an annex is referred to, and a click shows where', async () => {
		const { page } = window;
		await openFile(page, `${window.folder}/report.md`);
		await squiggles(page, 'warning').first().waitFor();
		await lens('2 participants').waitFor();
		await lens('not referred to').waitFor();
		await lens('2 references').locator('a').click();
		await waitForCount(peeked(), 2);
		await closePeek();
	});

	it('is the title of an annex, and an affiliation', async () => {
		const { page } = window;
		await page.locator('.view-line', { hasText: 'spoke of' }).filter({ hasText: 'Scale of fees' }).waitFor();
		await page.locator('.view-line', { hasText: 'spoke of' }).filter({ hasText: 'Harbour Office' }).waitFor();
	});

	it('shows in which paragraphs somebody is named', async () => {
		const { page } = window;
		await goTo(page, 1, 1);
		await runCommand(page, 'Rapporteur: Show What a Person Said…');
		const person = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Ana Lund' });
		await person.filter({ hasText: 'In 2 paragraphs' }).waitFor();
		await page.keyboard.press('Enter');
		await waitForCount(peeked(), 2);
		await closePeek();
	});

	it('makes references to annexes links in the preview', async () => {
		const { page } = window;
		await goTo(page, 1, 1);
		// To the side.
		await page.keyboard.press('Control+k');
		await page.keyboard.press('v');
		const preview = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
		const annex = preview.locator('#rapporteur-annex-i');
		await annex.waitFor({ state: 'attached' });
		await waitForCount(preview.locator('a[href="#rapporteur-annex-i"]', { hasText: 'Annex I' }), 2);
	});
});
