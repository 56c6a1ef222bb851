/**
 * Takes the pictures of the README, `docs/pictures/*.png`, in a real VS Code: the one that the tests use,
 * with the extension as it was built last. Run `npm run build` first, then `npx tsx tools/pictures.ts`.
 */
import { mkdir, readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { goTo, openQuickFixes, squiggles, type } from '../test/vscode/host/editor.js';
import { openWindow, startSession, stopSession } from '../test/vscode/host/session.js';
import { MissingError } from './start/npm.js';
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

/** Nothing in the picture besides the report and what is said of it. */
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

interface Subject {
	readonly name: string;
	readonly file: string;
	readonly text: string;
	readonly height: number;
	/** Brings the window into the state to be seen. */
	readonly act: (page: Page) => Promise<void>;
}

async function take({ name, file, text, height, act }: Subject): Promise<void> {
	const size = { width: 1200, height };
	const window = await openWindow({ files: { [file]: text }, open: file, settings: PLAIN, size });
	try {
		const { page } = window;
		await page.locator('.tab.active', { hasText: file }).waitFor();
		await page.keyboard.press('Control+b');
		await act(page);
		await page.mouse.move(0, 0);
		await page.screenshot({ path: `${PICTURES}/${name}.png`, animations: 'disabled', caret: 'initial' });
	} finally {
		await window.close();
	}
}

async function takeAll(): Promise<void> {
	const report = await readFile(`${ROOT}examples/${REPORT}`, 'utf8');
	await mkdir(PICTURES, { recursive: true });
	await take({
		name: 'problems',
		file: REPORT,
		text: report,
		height: 750,
		act: async (page) => {
			await squiggles(page, 'error').first().waitFor();
			await page.keyboard.press('Control+Shift+M');
			await page.locator('.markers-panel .monaco-list-row', { hasText: 'Annex III' }).waitFor();
			// A chosen problem loses the sign of its severity.
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
			// The list stands aside until it is asked for; the next press shows what would be inserted.
			await page.keyboard.press('Control+Space');
			await page.locator('.suggest-widget .monaco-list-row.focused').waitFor();
			await page.keyboard.press('Control+Space');
			await page.locator('.suggest-details-container', { hasText: 'First topic' }).waitFor();
		},
	});
}

try {
	await startSession();
	await takeAll();
} catch (error) {
	if (!(error instanceof MissingError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
} finally {
	await stopSession();
}
