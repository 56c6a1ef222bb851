/** A window of VS Code that the tests of a suite share. */
import { closeEditors } from './editor.js';
import { orSkip } from './or-skip.js';
import { pictureOfFailure } from './picture.js';
import { openWindow, startSession, stopSession, type Window, type WindowOptions } from './session.js';

/** For fetching and building code-server, which happens once on a machine. */
export const INSTALLING = 15 * 60_000;

// For all suites of a run, so that the next one finds it running.
after(stopSession);

interface SuiteOptions extends WindowOptions {
	/** Whether a test finds open what the one before it has opened. */
	readonly keepsEditors?: true;
}

/**
 * Opens it before the tests of the suite that is being described, and closes it after them. A test that fails leaves a
 * picture.
 *
 * @returns the window, for use within hooks and tests.
 */
export function suiteWindow({
	keepsEditors,
	...options
}: SuiteOptions): Pick<Window, 'page' | 'folder' | 'home' | 'log'> {
	let window: Window | undefined;
	const opened = (): Window => {
		if (!window) throw new Error('the window is not open yet');
		return window;
	};
	before(async function () {
		this.timeout(INSTALLING);
		await orSkip(this, startSession);
		window = await openWindow(options);
	});
	afterEach(async function () {
		const { page } = opened();
		if (this.currentTest?.state === 'failed') await pictureOfFailure(page, 'failed');
		if (keepsEditors) return;
		await page.keyboard.press('Escape');
		await closeEditors(page);
	});
	after(() => window?.close());
	return {
		get page() {
			return opened().page;
		},
		log: () => opened().log(),
		get home() {
			return opened().home;
		},
		get folder() {
			return opened().folder;
		},
	};
}
