/**
 * One code-server and one browser for all tests in a real VS Code: they take seconds to start, and
 * windows with folders of their own do not get into each other's way. They are those of one user, so that only the first has
 * to fetch and compile VS Code.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { exists, MissingError } from '../../../tools/start/npm.js';
import { STAGED_EXTENSION } from '../../../tools/start/paths.js';
import { READY } from '../driver/question.js';
import { NO_CHECKERS, standInCheckers } from './checkers.js';
import { startChromium } from './chromium.js';
import { type CodeServer, startCodeServer } from './code-server.js';
import { buildDriver } from './driver.js';
import { KEYS } from './editor.js';
import { scratch } from './scratch.js';

/** What a folder sets, from that folder. */
export const SETTINGS = '.vscode/settings.json';

/** For what takes seconds where nothing else is going on; in milliseconds. */
const PATIENCE = 120_000;

interface Session {
	readonly context: BrowserContext;
	readonly server: CodeServer;
	readonly stop: () => Promise<void>;
}

let session: Promise<Session> | undefined;

/**
 * Takes minutes the first time, when code-server is fetched and built.
 *
 * @param checkers whether there are stand-ins for spelling checkers.
 */
export function startSession(checkers = true): Promise<Session> {
	session ??= start(checkers);
	return session;
}

/** Also ends what was started by a session that failed. */
export async function stopSession(): Promise<void> {
	const started = await session?.catch(() => undefined);
	session = undefined;
	await started?.stop();
}

/** For a program of its own: the session ends with `work`, and what the machine lacks is said in a line. */
export async function withSession(work: () => Promise<void>): Promise<void> {
	try {
		await startSession(false);
		await work();
	} catch (error) {
		if (!(error instanceof MissingError)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	} finally {
		await stopSession();
	}
}

async function start(checkers: boolean): Promise<Session> {
	const browser = await startChromium();
	try {
		const driver = await buildDriver();
		const others = checkers ? await standInCheckers() : NO_CHECKERS;
		const server = await startCodeServer({
			extensions: [STAGED_EXTENSION, driver.path, ...others.extensions],
			settings: {
				// So that one window can be looked at in light and in dark.
				'window.autoDetectColorScheme': true,
				// As on the desktop; in a browser VS Code saves by itself.
				'files.autoSave': 'off',
				// Drawn at each key, and at each blink.
				'editor.minimap.enabled': false,
				'editor.cursorBlinking': 'solid',
				// Looks for ports and for repositories all the time, by processes of their own.
				'remote.autoForwardPorts': false,
				'git.enabled': false,
			},
			keys: KEYS,
		})
			.finally(driver.remove)
			.finally(others.remove);
		const context = await browser.newContext({ colorScheme: 'light' });
		context.setDefaultTimeout(PATIENCE);
		return {
			context,
			server,
			stop: async () => {
				await browser.close();
				await server.stop();
			},
		};
	} catch (error) {
		await browser.close();
		throw error;
	}
}

export interface WindowOptions {
	/** Content by path in the folder that the window opens. */
	readonly files: Readonly<Record<string, string | Uint8Array>>;
	/** One of these, to have open. */
	readonly open?: string;
	/** What the folder sets. */
	readonly settings?: Readonly<Record<string, unknown>>;
	/** Whether the page may use the clipboard without asking. */
	readonly clipboard?: boolean;
	readonly size?: { readonly width: number; readonly height: number };
}

export interface Window {
	readonly page: Page;
	/** The folder that it shows. */
	readonly folder: string;
	/** Where VS Code has its own files and those of its extensions. */
	readonly home: string;
	/** What the extension has told the server so far, once its log level is `Trace`. */
	readonly log: () => Promise<string>;
	/** Closes the window and removes its folder. */
	readonly close: () => Promise<void>;
}

/** A window of VS Code on a folder of its own, ready to be typed in. */
export async function openWindow(options: WindowOptions): Promise<Window> {
	const { context, server } = await startSession();
	const home = await scratch();
	// The window shows this name.
	const folder = join(home.path, 'reports');
	let page: Page | undefined;
	const close = async () => {
		await page?.close();
		await home.remove();
	};
	try {
		await writeFiles(folder, { ...options.files, [SETTINGS]: JSON.stringify(options.settings ?? {}) });
		await allowClipboard(options.clipboard === true);
		page = await context.newPage();
		await page.setViewportSize(options.size ?? { width: 1200, height: 750 });
		await page.goto(server.window(folder, options.open));
		await page.waitForSelector('.monaco-workbench');
		// What is pressed before the extensions are there may be lost.
		while (!(await exists(join(home.path, READY)))) await sleep(50);
		return { page, folder, close, home: server.home, log: () => readLogs(join(server.home, 'data/logs')) };
	} catch (error) {
		await close();
		throw error;
	}
}

/** @param files content by path in `folder` */
export async function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
	for (const [path, content] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
}

/** Whether pages may use the clipboard without asking; of all windows, for they are those of one user. */
export async function allowClipboard(allowed: boolean): Promise<void> {
	const { context } = await startSession();
	await context.clearPermissions();
	if (allowed) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
}

async function readLogs(folder: string): Promise<string> {
	const paths = await readdir(folder, { recursive: true });
	const ours = paths.filter((path) => path.endsWith('Rapporteur.log'));
	return (await Promise.all(ours.map((path) => readFile(join(folder, path), 'utf8')))).join('');
}
