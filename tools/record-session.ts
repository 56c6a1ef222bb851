/**
 * Records somebody who writes minutes without a fault in a real VS Code, for `test/calm/session.test.ts`. Run
 * `npm run build` first, then `npx tsx tools/record-session.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startChromium } from '../test/vscode/host/chromium.js';
import { startCodeServer } from '../test/vscode/host/code-server.js';
import { buildExtension } from '../test/vscode/host/driver.js';
import { scratch } from '../test/vscode/host/scratch.js';
import type { Moment } from '../test/vscode/recorder/session.js';
import { ROOT, STAGED_EXTENSION } from './start/paths.js';

const FILE = 'minutes.md';
/** Between two keys, in milliseconds. */
const PACE = 120;
/** Until the server has started, in milliseconds. */
const STARTED = 8_000;

/** The keys: VS Code closes parentheses, and Enter begins the next item of a list; `⌫` deletes backwards. */
const KEYS = `# Minutes of the Harbour Board of 5 February 2018

## Participants

- Ana Lund (Port of Leeside)
Bo Berg (Harbour Office)
Cleo Ramos (Pilots' Association)

## Agenda

1. Budget
Dredging

## Budget

Ana Lund presented the acounts⌫⌫⌫⌫⌫counts of last year. The board **approved** them; see **Annex I**.

**Decision:** The budget of 2018 is adopted.

## Dredging

Bo Berg reported that the channel is deep enough. See [the survey](https://example.org/survey).

## Next meeting

The board meets again on 7 March 2018.

## Annex I

Accounts of 2017: income 12,400, expenses 11,900.
`;

const recorder = await buildExtension('recorder');
const home = await scratch();
const browser = await startChromium();
const server = await startCodeServer({
	extensions: [STAGED_EXTENSION, recorder.path],
	settings: { 'files.autoSave': 'off', 'editor.quickSuggestions': { other: 'on' } },
});
try {
	await writeFile(join(home.path, FILE), '');
	const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
	await page.goto(server.window(home.path, FILE));
	await page.locator('.monaco-editor .view-line').first().waitFor();
	await sleep(STARTED);
	await page.locator('.monaco-editor .view-lines').first().click();
	for (const key of KEYS) {
		await page.keyboard.press(key === '⌫' ? 'Backspace' : key === '\n' ? 'Enter' : key);
		await sleep(PACE);
	}
	await page.keyboard.press('Control+s');
	await sleep(STARTED);
	const moments: Moment[] = JSON.parse(await readFile(join(home.path, `${FILE}.session.json`), 'utf8'));
	// A key on each line, so that another recording can be compared.
	const lines = moments.map((moment) => `\t${JSON.stringify(moment)}`).join(',\n');
	await writeFile(`${ROOT}test/calm/session.json`, `[\n${lines}\n]\n`);
	console.log(await readFile(join(home.path, FILE), 'utf8'));
} finally {
	await browser.close();
	await server.stop();
	await recorder.remove();
	await home.remove();
}
