/** `rapporteur check --watch`: checks again whenever a report or its settings change. */
import { statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { type FSWatcher, watch as watchFiles } from 'chokidar';
import { CONFIG_NAME } from '../../config/name.js';
import { splitGlob } from '../../text/glob.js';

/** An editor writes a file in several steps, and a pull changes many; in milliseconds. */
const TOGETHER = 150;

interface Watched {
	/** What to watch: folders, recursively, and files. */
	readonly places: readonly string[];
	/** Files that are checked whatever their names are. */
	readonly named: ReadonlySet<string>;
}

/**
 * Calls `again` at once and after each change, one call at a time, until the process is told to end.
 *
 * @param wanted paths, folders and globs, as for the check; excluding globs make no difference here.
 * @returns why there is nothing left to watch.
 */
export async function watch(wanted: readonly string[], cwd: string, again: () => Promise<void>): Promise<Error> {
	const { places, named } = placesOf(wanted, cwd);
	const watcher = watchFiles([...places], {
		ignoreInitial: true,
		followSymlinks: false,
		ignored: (path, stats) => isOthers(path, cwd) || (stats?.isFile() === true && !matters(path, named)),
	});
	return new Promise((resolveWith) => {
		watcher.on('error', (error) => {
			void watcher.close();
			resolveWith(error instanceof Error ? error : new Error(String(error)));
		});
		callTogether(watcher, again);
	});
}

/** Changes during a call lead to one more call. */
function callTogether(watcher: FSWatcher, again: () => Promise<void>): void {
	let timer: NodeJS.Timeout | undefined;
	let busy = false;
	let waiting = false;
	const call = async (): Promise<void> => {
		if (busy) {
			waiting = true;
			return;
		}
		busy = true;
		await again();
		busy = false;
		if (waiting) soon();
		waiting = false;
	};
	const soon = (): void => {
		clearTimeout(timer);
		timer = setTimeout(() => void call(), TOGETHER);
	};
	// Not earlier: no change may go unseen between the first check and the start of watching.
	watcher.on('all', soon).on('ready', () => void call());
}

function placesOf(wanted: readonly string[], cwd: string): Watched {
	const named = new Set<string>();
	const places = new Set<string>();
	for (const path of wanted.length > 0 ? wanted : ['.']) {
		if (path.startsWith('!')) continue;
		const place = resolve(cwd, path);
		const stats = statSync(place, { throwIfNoEntry: false });
		if (stats?.isDirectory()) places.add(place);
		else if (stats) {
			named.add(place);
			// By its folder: an editor may replace the file.
			places.add(dirname(place));
		} else places.add(resolve(cwd, splitGlob(sep === '\\' ? path.replaceAll('\\', '/') : path).folder));
	}
	return { places: [...places], named };
}

/** What is never checked is not watched either: a folder of packages has more files than a system can watch. */
function isOthers(path: string, cwd: string): boolean {
	return relative(cwd, path)
		.split(sep)
		.some((part) => part === 'node_modules' || part === '.git');
}

function matters(path: string, named: ReadonlySet<string>): boolean {
	return named.has(path) || basename(path) === CONFIG_NAME || /\.(?:md|markdown)$/i.test(path);
}
