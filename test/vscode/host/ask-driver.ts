import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type Answer, QUESTION, type Question } from '../driver/question.js';
import { ASK } from './editor.js';
import { startSession } from './session.js';

const PATIENCE = 120_000;

/**
 * Waits until the extensions have heard of all keys so far, and the window of all that they did: before a key whose meaning
 * depends on that, and before a look at the text as it is.
 *
 * @param open the path of a file to open first.
 */
export async function settled(page: Page, open?: string): Promise<Answer> {
	const { server } = await startSession();
	const answer = join(server.home, 'answer.json');
	await rm(answer, { force: true });
	const question: Question = { open, answer };
	await writeFile(join(server.home, QUESTION), JSON.stringify(question));
	await page.keyboard.press(ASK);
	for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(20)) {
		const said = await readFile(answer, 'utf8').catch(() => undefined);
		if (said !== undefined) return JSON.parse(said);
	}
	throw new Error('The driver does not answer');
}
