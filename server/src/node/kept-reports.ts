/** What was read of reports, in a file of the user's own cache folder: nothing is stored next to the reports. */
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { privateFolder } from './private-folder.js';
import { userCacheFolder } from './user-cache-folder.js';

const [readdir, rename, rm] = [promisify(fs.readdir), promisify(fs.rename), promisify(fs.rm)];
const [lstat, utimes, writeFile] = [promisify(fs.lstat), promisify(fs.utimes), promisify(fs.writeFile)];
const [open, close] = [promisify(fs.open), promisify(fs.close)];

/** A folder that nobody has opened for this long, in milliseconds, is forgotten. */
const LONG = 90 * 86_400_000;
/** Half-written files this old belong to a process that was killed. */
const WRITING = 86_400_000;
/** More than 20,000 long reports make, in bytes. */
const LARGEST = 500_000_000;

export function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('base64url');
}

/** The text kept for the folder at a URI, in pieces; none if there is none, fewer if it cannot be read to its end. */
export async function* readKept(root: string): AsyncGenerator<string> {
	try {
		const path = placeOf(root);
		if (path === undefined) return;
		const stats = await lstat(path);
		if (!stats.isFile() || stats.size > LARGEST) return;
		await utimes(path, new Date(), new Date());
		yield* fs.createReadStream(path, 'utf8');
	} catch {
		// The reports are read themselves.
	}
}

/**
 * Keeps a text for the folder at a URI; atomic.
 *
 * @param pieces of the text, each made when the one before is written.
 * @throws Error with the reason if it cannot be written.
 */
export async function keep(root: string, pieces: Iterable<string>): Promise<void> {
	const path = placeOf(root);
	if (path === undefined) return;
	const draft = `${path}.${randomBytes(6).toString('hex')}.draft`;
	try {
		const file = await open(draft, 'wx', 0o600);
		try {
			for (const piece of pieces) await writeFile(file, piece);
		} finally {
			await close(file);
		}
		await rename(draft, path);
	} finally {
		await rm(draft, { force: true });
	}
	await tidy(join(path, '..'));
}

function placeOf(root: string): string | undefined {
	const own = userCacheFolder();
	const folder = own === undefined ? undefined : privateFolder(join(own, 'reports'));
	return folder === undefined ? undefined : join(folder, createHash('sha256').update(root).digest('hex').slice(0, 32));
}

async function tidy(folder: string): Promise<void> {
	for (const name of await readdir(folder)) {
		const path = join(folder, name);
		const stats = await lstat(path).catch(() => undefined);
		if (stats && Date.now() - stats.mtimeMs > (name.endsWith('.draft') ? WRITING : LONG)) {
			await rm(path, { force: true, recursive: true });
		}
	}
}
