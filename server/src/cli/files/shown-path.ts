import { isAbsolute, relative, sep } from 'node:path';

/** How a file is named to the user: relative to the working directory, with `/` on every system. */
export function shownPath(path: string, cwd: string): string {
	// The common, simple case; there may be thousands of files.
	const inside = path.startsWith(cwd + sep) && !path.endsWith(sep);
	const short = inside ? path.slice(cwd.length + sep.length) : relative(cwd, path);
	return (isAbsolute(short) ? path : short || '.').split(sep).join('/');
}
