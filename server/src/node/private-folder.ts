import { lstatSync, mkdirSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** POSIX permission bits. */
const GROUP_AND_OTHERS = 0o077;
const WRITABLE_BY_THEM = 0o022;
/** As on `/tmp`: everybody may write to the folder, but rename or remove only their own files. */
const STICKY = 0o1000;

type Rights = Pick<Stats, 'uid' | 'mode'>;

/**
 * The folder `path`, with symbolic links resolved, if only we and the administrator can put anything into it or replace
 * it. Created if missing.
 *
 * On Windows permission bits say nothing of the sort; there, a user's profile is private anyway.
 *
 * @throws {Error} if it cannot be created or inspected.
 */
export function privateFolder(path: string): string | undefined {
	mkdirSync(path, { recursive: true, mode: 0o700 });
	const folder = join(realpathSync(dirname(path)), basename(path));
	const stats = lstatSync(folder);
	return stats.isDirectory() && isPrivate(stats) && isOutOfReach(folder) ? folder : undefined;
}

/** Whether a file or folder is ours alone. */
function isPrivate({ uid, mode }: Rights): boolean {
	return onWindows || (isOurs(uid) && (mode & GROUP_AND_OTHERS) === 0);
}

/** Whether nobody else can rename `folder`, or a folder above it. All of those must exist. */
export function isOutOfReach(folder: string): boolean {
	for (const above of foldersAbove(folder)) {
		const stats = lstatSync(above);
		// Nobody else can reach what is in it, whatever the permissions there.
		if (isPrivate(stats)) return true;
		if (!keepsNames(stats)) return false;
	}
	return true;
}

/** From the root down. */
function foldersAbove(path: string): string[] {
	const above = dirname(path);
	return above === path ? [] : [...foldersAbove(above), above];
}

/** Whether nobody else can rename our files in a folder. */
function keepsNames({ uid, mode }: Rights): boolean {
	return (uid === 0 || isOurs(uid)) && ((mode & WRITABLE_BY_THEM) === 0 || (mode & STICKY) !== 0);
}

const onWindows = process.platform === 'win32';

function isOurs(uid: number): boolean {
	return uid === process.geteuid?.();
}
