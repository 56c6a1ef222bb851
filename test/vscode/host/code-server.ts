/**
 * VS Code with an extension host on Node: code-server from npm. The workbench and the extension API
 * are VS Code's own, and a browser stands in for the desktop window.
 */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { exists, fromNpm, MissingError, npm } from '../../../tools/start/npm.js';
import { QUIET } from '../../../tools/start/web.js';
import { freePort, run } from './process.js';
import { scratch } from './scratch.js';

const CODE_SERVER = '4.139.1';
/** The one that this version of code-server wants, whatever Node runs the tests. */
const NODE = '24';

const platform = process.platform === 'win32' ? 'win' : process.platform;
const nodePackage = `node-${platform}-${process.arch}`;

interface Installed {
	readonly node: string;
	readonly entry: string;
}

/** Fetches code-server from npm and builds its two native modules, unless that was done before. */
async function installCodeServer(): Promise<Installed> {
	const name = `code-server-${CODE_SERVER}-${nodePackage}-${NODE}`;
	const packages = [`${nodePackage}@${NODE}`, `code-server@${CODE_SERVER}`];
	const folder = await fromNpm(name, packages, { finish: buildNativeModules });
	return inside(folder);
}

async function buildNativeModules(folder: string): Promise<void> {
	const { node } = inside(folder);
	const cwd = join(folder, 'node_modules/code-server/lib/vscode');
	await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd, node });
	// Node's headers come with its package, so nothing has to be fetched from its own site.
	const env = { npm_config_nodedir: join(folder, 'node_modules', nodePackage) };
	// Without these two the server dies as soon as a window opens.
	const rebuild = ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog', '--foreground-scripts'];
	await npm(rebuild, { cwd, node, env }).catch((error: unknown) => {
		const reason = error instanceof Error ? error.message : error;
		throw new MissingError(`code-server cannot be built: install make, g++ and python3 (${reason})`);
	});
}

function inside(folder: string): Installed {
	const modules = join(folder, 'node_modules');
	return {
		node: join(modules, nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
		entry: join(modules, 'code-server/out/node/entry.js'),
	};
}

export interface CodeServerOptions {
	/** Unpacked extensions: folders with a `package.json`. */
	readonly extensions: readonly string[];
	/** The user's settings, besides those that keep the window quiet. */
	readonly settings?: Readonly<Record<string, unknown>>;
	/** The user's keys, as in `keybindings.json`. */
	readonly keys?: readonly unknown[];
}

export interface CodeServer {
	/** The address of a window on `folder`, with `file` (a path in it) open. */
	readonly window: (folder: string, file?: string) => string;
	/** The folder of all its files. */
	readonly home: string;
	/** Ends the server and all that it started, and removes its files. */
	readonly stop: () => Promise<void>;
}

export async function startCodeServer({
	extensions,
	settings = {},
	keys = [],
}: CodeServerOptions): Promise<CodeServer> {
	const { node, entry } = await installCodeServer();
	const home = await scratch();
	const place = (name: string) => join(home.path, name);
	await mkdir(place('data/User'), { recursive: true });
	await writeFile(place('data/User/settings.json'), JSON.stringify({ ...QUIET, ...settings }));
	await writeFile(place('data/User/keybindings.json'), JSON.stringify(keys));
	for (const extension of extensions) {
		if (!(await exists(join(extension, 'package.json')))) {
			await home.remove();
			throw new Error(`${extension} holds no extension: run "npm run build" first`);
		}
		await cp(extension, join(place('extensions'), `rapporteur.${basename(extension)}-0.0.1`), { recursive: true });
	}

	const port = await freePort();
	const server = run(
		node,
		[entry, '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--user-data-dir', place('data')].concat([
			'--extensions-dir',
			place('extensions'),
			'--disable-telemetry',
			'--disable-update-check',
			'--disable-workspace-trust',
		]),
		{
			...process.env,
			HOME: home.path,
			XDG_CONFIG_HOME: place('config'),
			XDG_DATA_HOME: place('share'),
			XDG_RUNTIME_DIR: home.path,
		},
	);
	const stop = async () => {
		await server.stop();
		await home.remove();
	};
	const url = `http://127.0.0.1:${port}/`;
	while (!(await answers(`${url}healthz`))) {
		if (server.exited()) {
			await stop();
			throw new Error(`code-server ended at once: ${server.said()}`);
		}
		await sleep(100);
	}
	return {
		stop,
		home: home.path,
		window: (folder, file) => {
			const payload = file && JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${port}${join(folder, file)}`]]);
			return `${url}?folder=${encodeURIComponent(folder)}${payload ? `&payload=${encodeURIComponent(payload)}` : ''}`;
		},
	};
}

async function answers(url: string): Promise<boolean> {
	return fetch(url).then(
		({ ok }) => ok,
		() => false,
	);
}
