import { readdir, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import sirv from 'sirv';

export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** The content of `folder`, read again at each request; nothing outside it, and no listing. */
export function files(folder: string): Handler {
	return sirv(folder, { dev: true, dotfiles: true });
}

/** The numbers in the file system extension of `@vscode/test-web`, from `vscode.FileType`. */
const FILE = 1;
const FOLDER = 2;

/**
 * A folder that contains `folder` under its own name, in the form that the file system extension of `@vscode/test-web`
 * requests: `?stat`, `?readdir`, or the file itself. What is written in the window stays in the window.
 */
export function mount(folder: string): Handler {
	const content = files(folder);
	const name = basename(folder);
	return (request, response, next) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		const answer = (value: unknown) =>
			response.setHeader('Content-Type', 'application/json').end(JSON.stringify(value));
		// The URL parser has already removed `..`, and decoding must not bring it back.
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
