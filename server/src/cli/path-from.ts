import { isAbsolute, relative, sep } from 'node:path';

/** Where `file` lies, seen from the folder `base`, with `/`; nothing for a file that lies elsewhere. */
export function pathFrom(base: string, file: string): string | undefined {
	const path = relative(base, file).split(sep).join('/');
	return path === '' || path === '..' || path.startsWith('../') || isAbsolute(path) ? undefined : path;
}
