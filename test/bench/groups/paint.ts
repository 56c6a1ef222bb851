import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { STAGED_EXTENSION } from '../../../tools/start/paths.js';
import { startChromium } from '../../vscode/host/chromium.js';
import { type CodeServer, startCodeServer } from '../../vscode/host/code-server.js';
import { goTo } from '../../vscode/host/editor.js';
import { type Bench, rotated, sleep } from '../bench.js';
import { reportOf } from '../sizes.js';

/** A quick typist, in milliseconds between two keys. */
const BETWEEN = 120;
/** How many keys are typed in one window before it is the other one's turn. */
const TURN = 20;
const SEED = '../shared/corpus/seed/dccg-virtual-meeting-xxiv.md';
/** Until a window has opened its file, and the server has checked it, in milliseconds. */
const SETTLED = 8_000;

interface Contender {
	readonly name: string;
	readonly extensions: readonly string[];
}

const CONTENDERS: readonly Contender[] = [
	{ name: 'VS Code alone', extensions: [] },
	{ name: 'with Rapporteur', extensions: [STAGED_EXTENSION] },
];

/** Key → painted, in a real VS Code with and without the extension, in turns. */
export async function paint(bench: Bench): Promise<void> {
	const texts: [subject: string, text: string][] = [['8 KB', reportOf('8 KB').text]];
	if (existsSync(SEED)) texts.push(['seed', readFileSync(SEED, 'utf8')]);
	texts.push(['1 MB', reportOf('1 MB').text]);
	const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
	const browser = await startChromium();
	const servers: { readonly name: string; readonly server: CodeServer }[] = [];
	try {
		for (const { name, extensions } of CONTENDERS)
			servers.push({ name, server: await startCodeServer({ extensions }) });
		for (const [subject, text] of texts) {
			writeFileSync(join(folder, 'report.md'), text);
			const taking = [];
			for (const { name, server } of servers) {
				const page = await browser.newPage({ viewport: { width: 1200, height: 750 } });
				await page.goto(server.window(folder, 'report.md'));
				await page.locator('.monaco-editor .view-line').first().waitFor();
				await sleep(SETTLED);
				await goTo(page, Math.ceil(text.split('\n').length / 2), 1);
				await page.evaluate(MEASURE);
				taking.push({ name, page, times: [] as number[] });
			}
			const rounds = bench.choose(200, TURN) / TURN;
			for (let round = 0; round < rounds; round++) {
				for (const { page, times } of rotated(taking, round)) times.push(...(await typed(page)));
			}
			for (const { name, page, times } of taking) {
				bench.add({ subject, contender: name, metric: 'key → painted', unit: 'ms' }, times);
				await page.close();
			}
		}
	} finally {
		await browser.close();
		for (const { server } of servers) await server.stop();
		rmSync(folder, { recursive: true });
	}
}

/**
 * Runs in the page. From the key itself to the frame after the lines have changed: a message comes after the frame, a
 * callback before it.
 */
const MEASURE = `
	globalThis.paintTimes = [];
	let pressed, from;
	addEventListener('keydown', (event) => { pressed = event.timeStamp; }, true);
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => paintTimes.push(performance.now() - from);
	new MutationObserver(() => {
		if (pressed === undefined) return;
		from = pressed;
		pressed = undefined;
		requestAnimationFrame(() => port2.postMessage(undefined));
	}).observe(document.querySelector('.monaco-editor .view-lines'), {
		subtree: true, childList: true, characterData: true, attributes: true,
	});
`;
/** Runs in the page; in milliseconds. */
const TIMES = 'paintTimes.splice(0)';

async function typed(page: Page): Promise<number[]> {
	await page.bringToFront();
	await sleep(500);
	await page.evaluate(TIMES);
	for (let i = 0; i < TURN; i++) {
		await page.keyboard.press(i % 6 === 5 ? 'Space' : 'e');
		await sleep(BETWEEN);
	}
	await sleep(BETWEEN);
	return page.evaluate<number[]>(TIMES);
}
