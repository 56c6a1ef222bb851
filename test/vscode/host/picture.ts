import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../../../tools/start/paths.js';

/** Ignored by git. For people to look at: no test compares them. */
export const PICTURES = `${ROOT}out/pictures`;

/** They cost as much time as many a test, for the window changes its colours twice for each. */
const wanted = process.env.PICTURES === '1';

/**
 * If somebody asks for pictures by `PICTURES=1`: those of the window in the light and in the dark theme, as `name-light.png`
 * and `name-dark.png`.
 */
export async function picture(page: Page, name: string): Promise<void> {
	if (wanted) await take(page, name);
}

/** The same, of a test that has failed: asked for or not. */
export async function pictureOfFailure(page: Page, name: string): Promise<void> {
	await take(page, name);
}

async function take(page: Page, name: string): Promise<void> {
	await mkdir(PICTURES, { recursive: true });
	for (const [scheme, theme] of [
		['dark', '.vs-dark'],
		['light', '.vs'],
	] as const) {
		await page.emulateMedia({ colorScheme: scheme });
		await page.waitForSelector(`.monaco-workbench${theme}`);
		await page.screenshot({ path: join(PICTURES, `${name}-${scheme}.png`), animations: 'disabled' });
	}
}
