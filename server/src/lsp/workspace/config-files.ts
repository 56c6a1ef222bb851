/** How settings files are named and read here: by URI, and as they are in the editor if they are open. */
import { URI, Utils } from 'vscode-uri';
import type { ConfigFiles } from '../../config/index.js';
import { pathFrom, type WorkspaceFolders } from './folders.js';

/**
 * For the documents in `place`: the files in the open folders, or in `place` itself if it is in none of them. Files
 * further up may be anybody's.
 *
 * @param read returns the text of a file in one of the folders `within`; `undefined` if there is none.
 */
export function configFiles(
	place: string,
	folders: WorkspaceFolders,
	read: (file: string, within: readonly string[]) => Promise<string | undefined>,
): ConfigFiles {
	const isOpen = (at: string) => folders.folderOf(at) !== undefined;
	const within = isOpen(place) ? folders.all : [...folders.all, place];
	const folderOf = (at: string) => {
		const uri = URI.parse(at);
		return uri.path === '/' || uri.path === '' ? undefined : Utils.dirname(uri).toString();
	};
	return {
		read: (file) => read(file, within),
		folderOf,
		above(folder) {
			const next = folderOf(folder);
			return next !== undefined && next !== folder && isOpen(next) ? next : undefined;
		},
		mayRead: (file) => within.some((folder) => pathFrom(folder, file) !== undefined),
		resolve(folder, path) {
			const absolute = /^[a-z]:[\\/]/i.test(path) ? URI.file(path) : undefined;
			return (absolute ?? Utils.resolvePath(URI.parse(folder), path.replaceAll('\\', '/'))).toString();
		},
		show(file) {
			return folders.pathOf(file) ?? URI.parse(file).path;
		},
	};
}
