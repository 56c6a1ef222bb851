/**
 * The frames in which VS Code for the Web shows previews. A preview's scripts must not reach into the window, so the
 * frames have another origin: a second port.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { files } from './files.js';
import { type Listening, listen, refuse } from './listen.js';

/** @param vscode the package with VS Code for the Web. */
export async function serveFrames(vscode: string): Promise<Listening> {
	const folder = join(vscode, 'out/vs/workbench/contrib/webview/browser/pre');
	const page = onThisMachine(await readFile(join(folder, 'index.html'), 'utf8'));
	const others = files(folder);
	return listen(0, (request, response, path) => {
		if (path === '/index.html') response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
		else others(request, response, () => refuse(response, 404));
	});
}

const CHECK = 'hostname === parentOriginHash';

/**
 * The original page insists on a host name for each preview, made of a hash, and such names exist only on the network.
 * Here the window's host name has to do.
 *
 * @throws Error if the page is not the one that this was written for.
 */
function onThisMachine(page: string): string {
	const [, before = '', script = '', after = ''] =
		/^([\s\S]*<script async type="module">)([\s\S]*?)(<\/script>[\s\S]*)$/.exec(page) ?? [];
	const changed = script.replace(CHECK, 'hostname === new URL(parentOrigin).hostname');
	// The page allows only the script with this hash.
	const allowed = before.replace(sha256(script), sha256(changed));
	if (changed === script || allowed === before)
		throw new Error('The page for previews is not the one that was expected');
	return `${allowed}${changed}${after}`;
}

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
