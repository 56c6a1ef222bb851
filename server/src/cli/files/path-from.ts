import { isAbsolute, relative, sep } from 'node:path';

/** The path of `file` relative to the folder `base`, with `/`; `undefined` if it is elsewhere. */
export function pathFrom(base: string, file: string): string | undefined {
	const path = relative(base, file).split(sep).join('/');
	return path === '' || path === '..' || path.startsWith('../') || isAbsolute(path) ? undefined : path;
}
