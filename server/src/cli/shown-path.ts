import { isAbsolute, relative, sep } from 'node:path';

/** How a file is named to the user: from the working directory, with `/` on every system. */
export function shownPath(path: string, cwd: string): string {
	const short = relative(cwd, path);
	return (isAbsolute(short) ? path : short).split(sep).join('/');
}
