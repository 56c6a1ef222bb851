import { readdir, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import sirv from 'sirv';

export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** The content of `folder`, read anew at each request; nothing outside of it, and no listing. */
export function files(folder: string): Handler {
	return sirv(folder, { dev: true, dotfiles: true });
}

/** As the file system extension of `@vscode/test-web` numbers them, after `vscode.FileType`. */
const FILE = 1;
const FOLDER = 2;

/**
 * A folder that holds `folder` under its own name, in the form in which the file system extension of
 * `@vscode/test-web` asks for it: `?stat`, `?readdir`, or the file itself. What is written in the
 * window stays in the window.
 */
export function mount(folder: string): Handler {
	const content = files(folder);
	const name = basename(folder);
	return (request, response, next) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		const answer = (value: unknown) =>
			response.setHeader('Content-Type', 'application/json').end(JSON.stringify(value));
		// A URL has lost its `..` by now, and what is decoded here may not bring them back.
		const path = decodeURIComponent(pathname).split('/').slice(1);
		if (path.some((part) => part === '..' || /[\\/]/.test(part))) return next();

		const [first, ...rest] = path;
		const asked = { '?stat': describe, '?readdir': list }[search];
		if (first === '' && asked === list) return answer([{ name, type: FOLDER }]);
		if (first !== '' && first !== name) return next();
		if (asked) return void asked(join(folder, ...rest)).then(answer, next);
		request.url = pathname.slice(encodeURIComponent(name).length + 1);
		content(request, response, next);
	};
}

async function describe(path: string): Promise<unknown> {
	const found = await stat(path);
	return {
		type: found.isDirectory() ? FOLDER : FILE,
		ctime: found.ctimeMs,
		mtime: found.mtimeMs,
		size: found.size,
	};
}

async function list(path: string): Promise<unknown> {
	const entries = await readdir(path, { withFileTypes: true });
	return entries.map((entry) => ({ name: entry.name, type: entry.isDirectory() ? FOLDER : FILE }));
}
