/**
 * Takes the pictures of the walkthrough, `images/walkthrough/*-light.webp` and `*-dark.webp`, in a real VS Code, as
 * `tools/pictures.ts` does. They ship with the extension, so they are small. Run `npm run build` first, then `npx tsx
 * tools/tour-pictures.ts`, with the names of steps for those only.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { openQuickFixes, runCommand, squiggles } from '../test/vscode/host/editor.js';
import { openWindow, withSession } from '../test/vscode/host/session.js';
import { ROOT } from './start/paths.js';

const PICTURES = `${ROOT}images/walkthrough`;
const SIZE = { width: 600, height: 360 };
/** Of WebP: letters stay sharp. */
const QUALITY = 0.5;

/** Nothing in the picture except the report and its findings. */
const PLAIN = {
	'workbench.activityBar.location': 'hidden',
	'workbench.statusBar.visible': false,
	'workbench.layoutControl.enabled': false,
	'workbench.editor.showTabs': 'none',
	'window.commandCenter': false,
	'window.menuBarVisibility': 'hidden',
	'breadcrumbs.enabled': false,
	'editor.minimap.enabled': false,
	'editor.renderLineHighlight': 'none',
	'editor.occurrencesHighlight': 'off',
	'editor.lineNumbers': 'off',
	'editor.folding': false,
	'editor.glyphMargin': false,
	'editor.scrollbar.vertical': 'hidden',
	'editor.overviewRulerBorder': false,
};

const THEMES = [
	['light', '.vs'],
	['dark', '.vs-dark'],
] as const;

/** What each step of the walkthrough shows: what its button leads to. */
const STEPS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	example: async (page) => {
		await runCommand(page, 'Rapporteur: Open the Example of the Walkthrough');
		await squiggles(page, 'warning').first().waitFor();
	},
	correct: async (page) => {
		await runCommand(page, 'Rapporteur: Show Corrections in the Example');
		await page.waitForTimeout(2_000);
		await openQuickFixes(page);
	},
	agenda: async (page) => {
		await runCommand(page, 'Rapporteur: Insert an Agenda into an Example');
		await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'agenda' }).first().waitFor();
	},
	save: async (page) => {
		await runCommand(page, 'Rapporteur: Open the Example of the Walkthrough');
		await squiggles(page, 'warning').first().waitFor();
		await runCommand(page, 'Rapporteur: Fix All Safely Fixable Problems');
		await page.locator('.notification-toast', { hasText: 'corrected' }).waitFor();
		await runCommand(page, 'Rapporteur: Correct on Save');
		await page.locator('.notification-toast', { hasText: 'when you save' }).waitFor();
	},
};

/** A picture as WebP, which the browser makes: it is a fifth of the size. */
async function webp(page: Page, png: Buffer): Promise<Buffer> {
	const blank = await page.context().newPage();
	const source = `data:image/png;base64,${png.toString('base64')}`;
	const made: string = await blank.evaluate(`(async () => {
		const image = new Image();
		image.src = ${JSON.stringify(source)};
		await image.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [image.width, image.height];
		canvas.getContext('2d').drawImage(image, 0, 0);
		return canvas.toDataURL('image/webp', ${QUALITY});
	})()`);
	await blank.close();
	return Buffer.from(made.slice(made.indexOf(',') + 1), 'base64');
}

async function take(name: string, act: (page: Page) => Promise<void>): Promise<void> {
	const window = await openWindow({
		files: { 'notes.md': '# Notes\n' },
		open: 'notes.md',
		settings: PLAIN,
		size: SIZE,
	});
	try {
		const { page } = window;
		await page.locator('.monaco-editor .view-line', { hasText: 'Notes' }).waitFor();
		await page.keyboard.press('Control+b');
		// The commands of extensions come a little after the window.
		await page.waitForTimeout(4_000);
		await act(page);
		await page.mouse.move(0, 0);
		for (const [colorScheme, theme] of THEMES) {
			await page.emulateMedia({ colorScheme });
			await page.waitForSelector(`.monaco-workbench${theme}`);
			const png = await page.screenshot({ animations: 'disabled', caret: 'initial' });
			await writeFile(`${PICTURES}/${name}-${colorScheme}.webp`, await webp(page, png));
		}
	} finally {
		await window.close();
	}
}

await withSession(async () => {
	await mkdir(PICTURES, { recursive: true });
	const wanted = process.argv.slice(2);
	for (const [name, act] of Object.entries(STEPS)) {
		if (wanted.length === 0 || wanted.includes(name)) await take(name, act);
	}
});
