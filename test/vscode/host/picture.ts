import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { ROOT } from '../../../tools/start/paths.js';

/** What tells how far a window is, as far as it is open. */
const SAYING = [
	'.monaco-editor.focused .view-line',
	'.statusbar-item',
	'.notification-toast',
	'.quick-input-widget',
	'.action-widget',
	'.suggest-widget.visible',
];

/**
 * A picture of the window of a test that has failed, for people to look at, and in the log what it says, for where no picture
 * is kept.
 *
 * @returns where the picture is; Git ignores it.
 */
export async function pictureOfFailure(page: Page, name: string): Promise<string> {
	const folder = `${ROOT}out/pictures`;
	await mkdir(folder, { recursive: true });
	const path = `${folder}/${name.replace(/\W+/g, '-')}.png`;
	await page.screenshot({ path, animations: 'disabled' });
	for (const said of SAYING) {
		const words = await page.locator(said).filter({ visible: true }).allInnerTexts();
		console.log(`      ${said}: ${words.join(' ').replace(/\s+/g, ' ')}`);
	}
	return path;
}
