/** Replacing a file whole or not at all. */
import { constants, type Stats } from 'node:fs';
import { access, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { inWords, UserError } from '../errors.js';
import { temporaryName } from './leftovers.js';
import { readBytes } from './read-bytes.js';

/**
 * Writes `text` over the file at `path`, provided it still holds the bytes `before`.
 *
 * The text goes to a new file beside the old one, which is then renamed over it: a reader sees the
 * old file or the new one, and a full disk or a power cut leaves the old one. Permissions and owner
 * are kept; a symbolic link stays one, and the file it leads to is replaced.
 *
 * @param cwd the working directory: a link in it that leads out of it may be a stranger's.
 * @param name how the user knows the file; used in messages.
 * @throws UserError if a link leads out of the folder, or the file changed meanwhile, is read-only or cannot be
 *   written; it is then unchanged, and nothing is left beside it.
 */
export async function replaceFile(
	path: string,
	cwd: string,
	name: string,
	before: Uint8Array,
	text: string,
): Promise<void> {
	try {
		const target = await realpath(path);
		await refuseOutside(target, path, cwd, name);
		const stats = await stat(target);
		await refuseUnwritable(target, stats, name);
		await replace(target, stats, name, before, text);
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new UserError(`${name} was not changed: ${inWords(error)}`);
	}
}

/** A file in another folder, named as such, is what the user means; a link may point anywhere within its folder. */
async function refuseOutside(target: string, path: string, cwd: string, name: string): Promise<void> {
	const named = isIn(path, cwd) ? [cwd] : [cwd, dirname(path)];
	const folders = await Promise.all(named.map((folder) => realpath(folder)));
	if (folders.some((folder) => isIn(target, folder))) return;
	throw new UserError(`${name} was not changed: a link leads to ${target}, outside this folder; name that file itself`);
}

function isIn(path: string, folder: string): boolean {
	return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

async function refuseUnwritable(target: string, stats: Stats, name: string): Promise<void> {
	if (!stats.isFile()) throw new UserError(`${name} was not changed: it is not an ordinary file`);
	// Renaming needs no permission on the file itself, and to the administrator every file is writable; an owner who
	// removed the write permission still meant it.
	const writable = (stats.mode & 0o222) !== 0 && (await access(target, constants.W_OK).then(accepted, refused));
	if (!writable) throw new UserError(`${name} was not changed: it is read-only, allow writing and try again`);
}

async function replace(target: string, stats: Stats, name: string, before: Uint8Array, text: string): Promise<void> {
	const temporary = join(dirname(target), temporaryName(basename(target)));
	const file = await open(temporary, 'wx', 0o600);
	try {
		try {
			await file.writeFile(text, 'utf8');
			await keepOwner(file, stats);
			// After the owner, because changing the owner clears the set-user bits.
			await file.chmod(stats.mode & 0o7777);
			await file.sync();
		} finally {
			await file.close();
		}
		// As late as possible: only what is written between here and the rename could be lost, and no system offers
		// "rename if unchanged".
		await refuseChanged(target, stats, name, before);
		await rename(temporary, target);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}

async function keepOwner(file: FileHandle, { uid, gid }: Stats): Promise<void> {
	const own = await file.stat();
	// Only the administrator may give files away; for others the file becomes their own.
	if (own.uid !== uid || own.gid !== gid) await file.chown(uid, gid).then(accepted, refused);
}

async function refuseChanged(target: string, stats: Stats, name: string, before: Uint8Array): Promise<void> {
	const now = await stat(target).catch(() => undefined);
	const same = now !== undefined && now.ino === stats.ino && now.isFile() && readBytes(target).equals(before);
	if (!same) throw new UserError(`${name} was not changed: it changed meanwhile, try again`);
}

const accepted = () => true;
const refused = () => false;
