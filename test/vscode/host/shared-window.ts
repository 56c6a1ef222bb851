/**
 * Windows that the suites of a run use one after the other: opening one costs as much processor time as many a suite does.
 * Between two suites a window gets other files and settings, and whatever was opened is closed. What is left to a suite: the
 * extension goes on (who pauses the checking has to resume it), and VS Code remembers how far a file was scrolled, so each
 * suite has its own names.
 */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { settled } from './ask-driver.js';
import { closeEditors, closeParts } from './editor.js';
import { allowClipboard, openWindow, SETTINGS, type Window, type WindowOptions, writeFiles } from './session.js';

/** Not the size, nor what is open at first: those are the same for all. */
export type SuiteOptions = Pick<WindowOptions, 'files' | 'settings' | 'clipboard'> & {
	/** Whether the window has to be a new one; say why. */
	readonly fresh?: true;
};

export interface SuiteWindow extends Window {
	/** Sets these besides what the suite sets, in place of those of the last call, and waits until they hold. */
	readonly set: (settings: Readonly<Record<string, unknown>>) => Promise<void>;
	/** Gives it back; if it may be in any state, nobody else gets it. */
	readonly leave: (spoilt: boolean) => Promise<void>;
}

/**
 * By whether the page may use the clipboard. That is not for a suite to change: the extension remembers that somebody has
 * pasted.
 */
const idle = new Map<boolean, Window>();
let written = 0;

export async function enterWindow({ fresh, ...options }: SuiteOptions): Promise<SuiteWindow> {
	const { clipboard = false, settings } = options;
	const used = idle.get(clipboard);
	idle.delete(clipboard);
	if (fresh) await used?.close();
	const window = (used && !fresh && (await renew(used, options))) || (await openWindow(options));
	return {
		...window,
		set: (more) => applySettings(window, { ...settings, ...more }),
		leave: async (spoilt) => {
			if (spoilt) await window.close();
			else idle.set(clipboard, window);
		},
	};
}

/** Removes their folders, too. */
export async function closeIdleWindows(): Promise<void> {
	for (const window of idle.values()) await window.close();
	idle.clear();
}

/** The window for another suite, or nothing if it cannot be brought in order. */
async function renew(window: Window, options: SuiteOptions): Promise<Window | undefined> {
	try {
		await tidy(window.page);
		for (const name of await readdir(window.folder)) {
			if (!SETTINGS.startsWith(`${name}/`)) await rm(join(window.folder, name), { recursive: true });
		}
		await writeFiles(window.folder, options.files);
		await applySettings(window, options.settings ?? {});
		await allowClipboard(options.clipboard === true);
		return window;
	} catch (error) {
		console.log(`    A window could not be used again: ${error}`);
		await window.close();
		return undefined;
	}
}

/** As in a new window: nothing is open but the list of files. */
async function tidy(page: Window['page']): Promise<void> {
	await page.keyboard.press('Escape');
	await closeEditors(page);
	await page.mouse.move(0, 0);
	await closeParts(page);
}

async function applySettings({ page, folder }: Window, settings: Readonly<Record<string, unknown>>): Promise<void> {
	// VS Code takes all that a file sets at a time, and of this one a page can be seen to have it.
	const title = `reports ${++written}`;
	await writeFiles(folder, { [SETTINGS]: JSON.stringify({ ...settings, 'window.title': title }) });
	await page.waitForFunction(`document.title === ${JSON.stringify(title)}`);
	await settled(page);
}
