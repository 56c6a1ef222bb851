/**
 * Takes the pictures of the readmes (`docs/pictures/*.png`) and of the walkthrough (`images/walkthrough/*.webp`), each in a
 * light and a dark theme, in a real VS Code: the one that the tests use, with the extension as it was built last. Run
 * `npm run build` first, then `npx tsx tools/pictures.ts`, with the names of pictures for those only.
 */
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { goTo, openQuickFixes, runCommand, squiggles, type } from '../test/vscode/host/editor.js';
import { openWindow, withSession } from '../test/vscode/host/session.js';
import { ROOT } from './start/paths.js';

const REPORT = 'harbour-towns-forum.md';
const BEGUN = `# Minutes of the Forum of Harbour Towns

Online, 9 April 2025

Present: Ilse Maarand (chair), Teo Brandvik, Noor Adeyemi-Lind, Caspian Holt



1. Ms Maarand opened the meeting and welcomed the Port of Sandholm as a new member.

2. The notes of the last meeting are [here](#).

3. Mr Brandvik showed the new timetable of the ferries. It was welcomed.

4. Ms Adeyemi-Lind asked for a bench at every quay.
`;

/** With nothing left to correct. */
const READY = `# Minutes of the Forum of Harbour Towns

Online, 9 April 2025

Present: Ilse Maarand (chair), Teo Brandvik

1. Ms Maarand opened the meeting.

2. Mr Brandvik showed the new timetable of the ferries.

**Decision:** The timetable holds from 1 May 2025.
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

/** In a small picture, the text alone. */
const SMALL = {
	...PLAIN,
	'workbench.statusBar.visible': false,
	'workbench.editor.showTabs': 'none',
	'window.menuBarVisibility': 'hidden',
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

interface Subject {
	readonly file: string;
	readonly text: string;
	readonly settings: Readonly<Record<string, unknown>>;
	readonly size: { readonly width: number; readonly height: number };
	/** Brings the window into the state to show. */
	readonly act: (page: Page) => Promise<void>;
}

/** What a readme shows. */
function inReadme(file: string, text: string, height: number, act: Subject['act']): Subject {
	const opened = async (page: Page): Promise<void> => {
		await page.locator('.tab.active', { hasText: file }).waitFor();
		await act(page);
	};
	return { file, text, settings: PLAIN, size: { width: 1200, height }, act: opened };
}

/** What the button of a step of the walkthrough leads to. */
function ofStep(act: Subject['act']): Subject {
	const settled = async (page: Page): Promise<void> => {
		await page.locator('.monaco-editor .view-line', { hasText: /Notes|Minutes/ }).waitFor();
		await hideSideBar(page);
		// The commands of extensions come a little after the window.
		await page.waitForTimeout(4_000);
		await act(page);
		await page.mouse.move(0, 0);
	};
	return { file: 'notes.md', text: '# Notes\n', settings: SMALL, size: { width: 600, height: 360 }, act: settled };
}

const hideSideBar = (page: Page) => page.keyboard.press('Control+b');

/** By where they go, without the theme. */
function subjects(report: string): Readonly<Record<string, Subject>> {
	return {
		'docs/pictures/install.png': inReadme(REPORT, report, 480, async (page) => {
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
		}),
		'docs/pictures/problems.png': inReadme(REPORT, report, 750, async (page) => {
			await hideSideBar(page);
			await squiggles(page, 'error').first().waitFor();
			await page.keyboard.press('Control+Shift+M');
			await page.locator('.markers-panel .monaco-list-row', { hasText: 'Annex III' }).waitFor();
			// A selected problem loses its severity icon.
			await page.keyboard.press('ArrowUp');
			await page.mouse.move(0, 0);
		}),
		'docs/pictures/quick-fix.png': inReadme(REPORT, report, 880, async (page) => {
			await hideSideBar(page);
			await squiggles(page, 'error').first().waitFor();
			await goTo(page, 20, 20);
			await openQuickFixes(page);
			await page.mouse.move(0, 0);
		}),
		'docs/pictures/agenda.png': inReadme('april.md', BEGUN, 480, async (page) => {
			await hideSideBar(page);
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
			await page.mouse.move(0, 0);
		}),
		'images/walkthrough/example.webp': ofStep(async (page) => {
			await runCommand(page, 'Rapporteur: Open the Example of the Walkthrough');
			await squiggles(page, 'warning').first().waitFor();
		}),
		'images/walkthrough/fault.webp': ofStep(async (page) => {
			await runCommand(page, 'Rapporteur: Show the First Fault in the Example');
			await page.locator('.zone-widget', { hasText: 'Annex III' }).waitFor();
		}),
		'images/walkthrough/next.webp': ofStep(async (page) => {
			await runCommand(page, 'Rapporteur: Show the First Fault in the Example');
			await page.locator('.zone-widget', { hasText: 'Annex III' }).waitFor();
			await page.keyboard.press('Escape');
			await openQuickFixes(page);
		}),
		'images/walkthrough/ready.webp': {
			...ofStep(async (page) => {
				await runCommand(page, 'Rapporteur: Ready to Send?');
				await page.locator('.pane-body .monaco-list-row', { hasText: /^Ready/ }).waitFor();
			}),
			file: 'april.md',
			text: READY,
		},
		'images/walkthrough/correct.webp': ofStep(async (page) => {
			await runCommand(page, 'Rapporteur: Show Corrections in the Example');
			await page.waitForTimeout(2_000);
			await openQuickFixes(page);
		}),
		'images/walkthrough/agenda.webp': ofStep(async (page) => {
			await runCommand(page, 'Rapporteur: Insert an Agenda into an Example');
			await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'agenda' }).first().waitFor();
		}),
		'images/walkthrough/save.webp': ofStep(async (page) => {
			await runCommand(page, 'Rapporteur: Open the Example of the Walkthrough');
			await squiggles(page, 'warning').first().waitFor();
			await runCommand(page, 'Rapporteur: Fix All Safely Fixable Problems');
			await page.locator('.notification-toast', { hasText: 'corrected' }).waitFor();
			await runCommand(page, 'Rapporteur: Correct on Save');
			await page.locator('.notification-toast', { hasText: 'when you save' }).waitFor();
		}),
	};
}

async function take(path: string, { file, text, settings, size, act }: Subject): Promise<void> {
	const window = await openWindow({ files: { [file]: text }, open: file, settings, size });
	try {
		const { page } = window;
		await act(page);
		for (const [colorScheme, theme] of THEMES) {
			await page.emulateMedia({ colorScheme });
			await page.waitForSelector(`.monaco-workbench${theme}`);
			const png = await page.screenshot({ animations: 'disabled', caret: 'initial' });
			const [, name, extension] = /^(.*)\.(\w+)$/.exec(path)!;
			const picture = extension === 'webp' ? await webp(page, png) : png;
			await writeFile(`${ROOT}${name}-${colorScheme}.${extension}`, picture);
		}
	} finally {
		await window.close();
	}
}

/** As WebP, which the browser makes: it is a fifth of the size, and ships with the extension. */
async function webp(page: Page, png: Buffer): Promise<Buffer> {
	const blank = await page.context().newPage();
	const source = `data:image/png;base64,${png.toString('base64')}`;
	// At this quality, letters stay sharp.
	const made: string = await blank.evaluate(`(async () => {
		const image = new Image();
		image.src = ${JSON.stringify(source)};
		await image.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [image.width, image.height];
		canvas.getContext('2d').drawImage(image, 0, 0);
		return canvas.toDataURL('image/webp', 0.5);
	})()`);
	await blank.close();
	return Buffer.from(made.slice(made.indexOf(',') + 1), 'base64');
}

await withSession(async () => {
	const wanted = process.argv.slice(2);
	const report = await readFile(`${ROOT}examples/${REPORT}`, 'utf8');
	for (const [path, subject] of Object.entries(subjects(report))) {
		if (wanted.length === 0 || wanted.some((name) => path.includes(name))) await take(path, subject);
	}
});
