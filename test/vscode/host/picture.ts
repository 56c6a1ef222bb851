import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { ROOT } from '../../../tools/start/paths.js';

/**
 * A picture of the window of a test that has failed, for people to look at.
 *
 * @returns where it is; Git ignores it.
 */
export async function pictureOfFailure(page: Page, name: string): Promise<string> {
	const folder = `${ROOT}out/pictures`;
	await mkdir(folder, { recursive: true });
	const path = `${folder}/${name.replace(/\W+/g, '-')}.png`;
	await page.screenshot({ path, animations: 'disabled' });
	return path;
}
