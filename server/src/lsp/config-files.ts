/** How settings files are named and read here: by addresses, and as they stand in the editor if they are open. */
import { URI, Utils } from 'vscode-uri';
import type { ConfigFiles } from '../config/index.js';
import { normalUri, type WorkspaceFolders } from './workspace-folders.js';

/**
 * @param read gives the text of a file; nothing if there is none.
 */
export function configFiles(folders: WorkspaceFolders, read: ConfigFiles['read']): ConfigFiles {
	return {
		read,
		folderOf(place) {
			const uri = URI.parse(place);
			// What lies above an open folder of another machine is not ours to look into.
			const top = uri.scheme === 'file' ? undefined : folders.folderOf(place);
			if (top === normalUri(place) || uri.path === '/' || uri.path === '') return undefined;
			return Utils.dirname(uri).toString();
		},
		resolve(folder, path) {
			const absolute = /^[a-z]:[\\/]/i.test(path) ? URI.file(path) : undefined;
			return (absolute ?? Utils.resolvePath(URI.parse(folder), path.replaceAll('\\', '/'))).toString();
		},
		show(file) {
			return folders.pathOf(file) ?? URI.parse(file).path;
		},
	};
}
