/** A folder for what may be lost, that belongs to the user alone. */
import { chmodSync, existsSync, lstatSync, mkdirSync, realpathSync, type Stats } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';

const NAME = 'rapporteur';
/** Write permissions of the group and of everybody. */
const SHARED = 0o022;
/** In a folder with this bit, only the owner of an entry may replace it: `/tmp`. */
const STICKY = 0o1000;

/**
 * The folder in which Rapporteur keeps what it may lose: `$XDG_CACHE_HOME/rapporteur`, else
 * `~/.cache/rapporteur`, on macOS `~/Library/Caches/rapporteur`, on Windows `%LOCALAPPDATA%\rapporteur`.
 * It is made if need be, and only the user can open it.
 *
 * What lies there is believed, and may be run. So nobody else may be able to put it there: the folder
 * is no link and belongs to the user, and nobody but the user and the administrator can put another
 * in its place. On Windows the permissions of the profile see to that.
 *
 * @returns an absolute path; nothing where there is no such folder, and then one must do without.
 */
export function userCacheFolder(): string | undefined {
	try {
		const base = baseFolder();
		// Before anything is made: an administrator with the variables of a user must leave nothing there.
		if (!cannotBeReplaced(join(realpathSync(nearest(base)), NAME))) return undefined;
		mkdirSync(base, { recursive: true, mode: 0o700 });
		// People keep their caches on another disk, so up to here there may be links.
		const folder = join(realpathSync(base), NAME);
		makeFolder(folder);
		return isPrivate(folder) ? folder : undefined;
	} catch {
		return undefined;
	}
}

function baseFolder(): string {
	const { XDG_CACHE_HOME: chosen, LOCALAPPDATA: local } = process.env;
	if (process.platform === 'win32') return local && isAbsolute(local) ? local : join(homedir(), 'AppData', 'Local');
	// The specification has relative paths ignored: the folder would depend on where one stands.
	if (chosen && isAbsolute(chosen)) return chosen;
	return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
}

/** The folder itself, or the first above it that is there. */
function nearest(folder: string): string {
	return existsSync(folder) ? folder : nearest(dirname(folder));
}

function makeFolder(folder: string): void {
	try {
		mkdirSync(folder, { mode: 0o700 });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
}

function isPrivate(folder: string): boolean {
	const stats = lstatSync(folder);
	if (!stats.isDirectory()) return false;
	if (process.platform === 'win32') return true;
	// Where others could write, something of theirs may lie there already.
	if (stats.uid !== process.geteuid?.() || (stats.mode & SHARED) !== 0) return false;
	if ((stats.mode & 0o777) !== 0o700) chmodSync(folder, 0o700);
	return true;
}

/** Whether all folders above are the user's or the administrator's, and nobody else may rename things in them. */
function cannotBeReplaced(path: string): boolean {
	if (process.platform === 'win32') return true;
	for (let folder = dirname(path), above = path; folder !== above; above = folder, folder = dirname(folder)) {
		const stats = lstatSync(folder);
		if (stats.uid !== 0 && stats.uid !== process.geteuid?.()) return false;
		if (isShared(stats) && (stats.mode & STICKY) === 0) return false;
	}
	return true;
}

/** Many systems give each user a group with the same number, and let it write. */
function isShared({ mode, uid, gid }: Stats): boolean {
	return (mode & 0o002) !== 0 || ((mode & 0o020) !== 0 && gid !== uid);
}
