import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../../../tools/start/paths.js';

/** Ignored by git. For people to look at: no test compares them. */
export const PICTURES = `${ROOT}out/pictures`;

/** Pictures of the window in the light and in the dark theme, as `name-light.png` and `name-dark.png`. */
export async function picture(page: Page, name: string): Promise<void> {
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
