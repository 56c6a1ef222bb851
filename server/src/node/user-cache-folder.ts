/** A folder for disposable data that belongs to the user alone. */
import { chmodSync, existsSync, lstatSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { isOutOfReach, privateFolder } from './private-folder.js';

const NAME = 'rapporteur';
/** Write permissions of the group and of everybody. */
const SHARED = 0o022;

/**
 * The folder for Rapporteur's disposable data: `$XDG_CACHE_HOME/rapporteur`, else `~/.cache/rapporteur`, on macOS
 * `~/Library/Caches/rapporteur`, on Windows `%LOCALAPPDATA%\rapporteur`. It is created if necessary, and only the user
 * can open it.
 *
 * @returns an absolute path; `undefined` if others cannot be kept from putting something there.
 */
export function userCacheFolder(): string | undefined {
	try {
		const base = baseFolder();
		// Before anything is created: an administrator with a user's environment must leave nothing there.
		if (!isOutOfReach(join(realpathSync(nearest(base)), NAME))) return undefined;
		const folder = join(base, NAME);
		if (existsSync(folder)) close(folder);
		return privateFolder(folder);
	} catch {
		return undefined;
	}
}

function baseFolder(): string {
	const { XDG_CACHE_HOME: chosen, LOCALAPPDATA: local } = process.env;
	if (process.platform === 'win32') return local && isAbsolute(local) ? local : join(homedir(), 'AppData', 'Local');
	// The specification says to ignore relative paths: the folder would depend on the working directory.
	if (chosen && isAbsolute(chosen)) return chosen;
	return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
}

/** The folder itself, or its nearest existing parent. */
function nearest(folder: string): string {
	return existsSync(folder) ? folder : nearest(dirname(folder));
}

/** Revokes others' read permission. If they could write, something of theirs may be there already. */
function close(folder: string): void {
	const stats = lstatSync(folder);
	if (process.platform === 'win32' || !stats.isDirectory() || stats.uid !== process.geteuid?.()) return;
	if ((stats.mode & SHARED) === 0) chmodSync(folder, 0o700);
}
