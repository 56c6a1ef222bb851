/** A window of VS Code for the tests of a suite. */
import { closeEditors } from './editor.js';
import { orSkip } from './or-skip.js';
import { pictureOfFailure } from './picture.js';
import { startSession, stopSession } from './session.js';
import { closeIdleWindows, enterWindow, type SuiteOptions, type SuiteWindow } from './shared-window.js';

/** For fetching and building code-server, which happens once on a machine. */
export const INSTALLING = 15 * 60_000;

// For all suites of a run, so that the next one finds it running.
after(async () => {
	await closeIdleWindows();
	await stopSession();
});

/**
 * Has it ready before the tests of the suite that is being described, as if it had just been opened. A test that fails
 * leaves a picture, and its window is for no other suite.
 *
 * @returns the window, for use within hooks and tests.
 */
export function suiteWindow({
	keepsEditors,
	...options
}: SuiteOptions & {
	/** Whether a test finds open what the one before it has opened. */
	readonly keepsEditors?: true;
}): Omit<SuiteWindow, 'close' | 'leave'> {
	let window: SuiteWindow | undefined;
	let begun = false;
	let failed = false;
	const opened = (): SuiteWindow => {
		if (!window) throw new Error('the window is not open yet');
		return window;
	};
	before(async function () {
		this.timeout(INSTALLING);
		await orSkip(this, () => startSession());
		window = await enterWindow(options);
	});
	beforeEach(() => {
		begun = true;
	});
	afterEach(async function () {
		const { page } = opened();
		if (this.currentTest?.state === 'failed') {
			failed = true;
			await pictureOfFailure(page, `failed ${this.currentTest.title}`);
		}
		if (keepsEditors) return;
		await page.keyboard.press('Escape');
		await closeEditors(page);
	});
	after(() => window?.leave(failed || !begun));
	return {
		get page() {
			return opened().page;
		},
		log: () => opened().log(),
		set: (settings) => opened().set(settings),
		get home() {
			return opened().home;
		},
		get folder() {
			return opened().folder;
		},
	};
}
