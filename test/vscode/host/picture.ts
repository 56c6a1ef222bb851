import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../../../tools/start/paths.js';

/** Ignored by git. For people to look at: no test compares them. */
export const PICTURES = `${ROOT}out/pictures`;

/** They cost as much time as many a test, for the window changes its colours for each. */
const wanted = process.env.PICTURES === '1';

/**
 * If somebody asks for pictures by `PICTURES=1`: those of the window in the light, the dark and the high contrast theme, as
 * `name-light.png`, `name-dark.png` and `name-contrast.png`.
 */
export async function picture(page: Page, name: string): Promise<void> {
	if (wanted) await take(page, name);
}

/** The same, of a test that has failed: asked for or not. */
export async function pictureOfFailure(page: Page, name: string): Promise<void> {
	await take(page, name.replace(/\W+/g, '-'));
}

async function take(page: Page, name: string): Promise<void> {
	await mkdir(PICTURES, { recursive: true });
	for (const [look, theme, media] of [
		['contrast', '.hc-black', { colorScheme: 'dark', forcedColors: 'active' }],
		['dark', '.vs-dark', { colorScheme: 'dark', forcedColors: 'none' }],
		['light', '.vs', { colorScheme: 'light', forcedColors: 'none' }],
	] as const) {
		await page.emulateMedia(media);
		await page.waitForSelector(`.monaco-workbench${theme}`);
		await page.screenshot({ path: join(PICTURES, `${name}-${look}.png`), animations: 'disabled' });
	}
}
