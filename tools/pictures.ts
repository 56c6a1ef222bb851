/**
 * Takes the pictures of the readmes, `docs/pictures/*-light.png` and `*-dark.png`, in a real VS Code: the one that the
 * tests use, with the extension as it was built last. Run `npm run build` first, then `npx tsx tools/pictures.ts`.
 */
import { mkdir, readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { goTo, openQuickFixes, squiggles, type } from '../test/vscode/host/editor.js';
import { openWindow, withSession } from '../test/vscode/host/session.js';
import { ROOT } from './start/paths.js';

const PICTURES = `${ROOT}docs/pictures`;
const REPORT = 'harbour-towns-forum.md';
const BEGUN = `# Minutes of the Forum of Harbour Towns

Online, 9 April 2025

Present: Ilse Maarand (chair), Teo Brandvik, Noor Adeyemi-Lind, Caspian Holt



1. Ms Maarand opened the meeting and welcomed the Port of Sandholm as a new member.

2. The notes of the last meeting are [here](#).

3. Mr Brandvik showed the new timetable of the ferries. It was welcomed.

4. Ms Adeyemi-Lind asked for a bench at every quay.
`;

/** Nothing in the picture except the report and its findings. */
const PLAIN = {
	'files.exclude': { '**/.vscode': true },
	'workbench.activityBar.location': 'hidden',
	'workbench.layoutControl.enabled': false,
	'window.commandCenter': false,
	'breadcrumbs.enabled': false,
	'editor.minimap.enabled': false,
	'editor.renderLineHighlight': 'none',
	'editor.occurrencesHighlight': 'off',
};

const THEMES = [
	['light', '.vs'],
	['dark', '.vs-dark'],
] as const;

interface Subject {
	readonly name: string;
	readonly file: string;
	readonly text: string;
	readonly height: number;
	/** Brings the window into the state to show. */
	readonly act: (page: Page) => Promise<void>;
}

async function take({ name, file, text, height, act }: Subject): Promise<void> {
	const size = { width: 1200, height };
	const window = await openWindow({ files: { [file]: text }, open: file, settings: PLAIN, size });
	try {
		const { page } = window;
		await page.locator('.tab.active', { hasText: file }).waitFor();
		if (name !== 'install') await page.keyboard.press('Control+b');
		await act(page);
		if (name !== 'install') await page.mouse.move(0, 0);
		for (const [colorScheme, theme] of THEMES) {
			await page.emulateMedia({ colorScheme });
			await page.waitForSelector(`.monaco-workbench${theme}`);
			const path = `${PICTURES}/${name}-${colorScheme}.png`;
			await page.screenshot({ path, animations: 'disabled', caret: 'initial' });
		}
	} finally {
		await window.close();
	}
}

async function takeAll(): Promise<void> {
	const report = await readFile(`${ROOT}examples/${REPORT}`, 'utf8');
	await mkdir(PICTURES, { recursive: true });
	await take({
		name: 'install',
		file: REPORT,
		text: report,
		height: 480,
		act: async (page) => {
			await page.keyboard.press('Control+Shift+X');
			const view = page.locator('.extensions-viewlet');
			await view.locator('.monaco-editor').first().click();
			// The Marketplace cannot be reached from here, but the extension is installed anyway.
			await page.keyboard.press('Control+a');
			// At once: the first answers take the focus away.
			await page.keyboard.insertText('@installed meeting');
			await view.locator('.extension-list-item', { hasText: 'Rapporteur' }).first().waitFor();
			await page.locator('.sidebar .title-actions .codicon-toolbar-more').first().click();
			await page.locator('.monaco-menu .action-item', { hasText: 'Install from VSIX' }).hover();
		},
	});
	await take({
		name: 'problems',
		file: REPORT,
		text: report,
		height: 750,
		act: async (page) => {
			await squiggles(page, 'error').first().waitFor();
			await page.keyboard.press('Control+Shift+M');
			await page.locator('.markers-panel .monaco-list-row', { hasText: 'Annex III' }).waitFor();
			// A selected problem loses its severity icon.
			await page.keyboard.press('ArrowUp');
		},
	});
	await take({
		name: 'quick-fix',
		file: REPORT,
		text: report,
		height: 750,
		act: async (page) => {
			await squiggles(page, 'error').first().waitFor();
			await goTo(page, 20, 20);
			await openQuickFixes(page);
		},
	});
	await take({
		name: 'agenda',
		file: 'april.md',
		text: BEGUN,
		height: 480,
		act: async (page) => {
			// Nothing is suggested before the extension runs.
			await squiggles(page, 'warning').first().waitFor();
			await goTo(page, 7, 1);
			await type(page, 'agenda');
			await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'agenda' }).first().waitFor();
			// The list stays unfocused until asked for; the next press shows what would be inserted.
			await page.keyboard.press('Control+Space');
			await page.locator('.suggest-widget .monaco-list-row.focused').waitFor();
			await page.keyboard.press('Control+Space');
			await page.locator('.suggest-details-container', { hasText: '[first topic]' }).waitFor();
		},
	});
}

await withSession(takeAll);
