/** Something the user can put right. The message is shown as it is, without a stack. */
export class UserError extends Error {
	override readonly name = 'UserError';
}

/** The operating system's errors that people meet, in plain words. */
const WORDS: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	EACCES: 'you have no permission for it',
	EPERM: 'you have no permission for it',
	EISDIR: 'it is a folder, not a file',
	ENOTDIR: 'a part of its path is a file, not a folder',
	ELOOP: 'its symbolic links go round in a circle',
	ENAMETOOLONG: 'its name is too long',
	ENOSPC: 'the disk is full',
	EFBIG: 'no file may be so large here',
	EIO: 'the disk failed',
	EROFS: 'the disk is read-only',
	EDQUOT: 'your share of the disk is full',
	ERR_FS_FILE_TOO_LARGE: 'it is too large to be a report',
	ERR_STRING_TOO_LONG: 'it is too large to be a report',
};

/** Stands for bytes of a name that are not UTF-8, so that nothing is found under it. */
const REPLACED = '\uFFFD';

/** @param path of what could not be read. */
export function inWords(error: unknown, path = ''): string {
	if (!(error instanceof Error)) return String(error);
	const { code = '' } = error as NodeJS.ErrnoException;
	if (code === 'ENOENT' && path.includes(REPLACED)) return 'its name is not UTF-8, give it another one';
	return WORDS[code] ?? error.message;
}
