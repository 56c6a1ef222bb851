import { lstatSync, mkdirSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Permissions, as POSIX has them. */
const GROUP_AND_OTHERS = 0o077;
const WRITABLE_BY_THEM = 0o022;
/** Of a folder such as `/tmp`: all may write into it, but rename or remove only what is their own. */
const STICKY = 0o1000;

type Rights = Pick<Stats, 'uid' | 'mode'>;

/**
 * The folder `path`, by its path without symbolic links, if only we and the administrator can put
 * anything into it, or another folder in its place. It is made if it is not there.
 *
 * On Windows permissions say nothing of the sort; there, what lies in a user's profile is private anyway.
 *
 * @throws {Error} if it cannot be made or looked at.
 */
export function privateFolder(path: string): string | undefined {
	mkdirSync(path, { recursive: true, mode: 0o700 });
	const folder = join(realpathSync(dirname(path)), basename(path));
	const stats = lstatSync(folder);
	return stats.isDirectory() && isPrivate(stats) && isOutOfReach(folder) ? folder : undefined;
}

/** Whether a file or folder is ours and nobody else's. */
export function isPrivate({ uid, mode }: Rights): boolean {
	return onWindows || (isOurs(uid) && (mode & GROUP_AND_OTHERS) === 0);
}

/** Whether nobody else can rename `folder`, or a folder above it. All above must be there. */
export function isOutOfReach(folder: string): boolean {
	for (const above of foldersAbove(folder)) {
		const stats = lstatSync(above);
		// Nobody else gets at what lies in it, whatever the permissions there.
		if (isPrivate(stats)) return true;
		if (!keepsNames(stats)) return false;
	}
	return true;
}

/** From the root on. */
function foldersAbove(path: string): string[] {
	const above = dirname(path);
	return above === path ? [] : [...foldersAbove(above), above];
}

/** Whether nobody else can rename what is ours in a folder. */
function keepsNames({ uid, mode }: Rights): boolean {
	return (uid === 0 || isOurs(uid)) && ((mode & WRITABLE_BY_THEM) === 0 || (mode & STICKY) !== 0);
}

const onWindows = process.platform === 'win32';

function isOurs(uid: number): boolean {
	return uid === process.geteuid?.();
}
