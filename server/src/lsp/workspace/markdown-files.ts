/** The Markdown files of a workspace folder. */

import { otherMessages } from '../protocol/other-messages.js';
import type { FileAccess } from './file-access.js';
import type { LeftOut } from './left-out.js';

export const MARKDOWN = /\.(?:md|markdown)$/i;

/** Nobody has more reports, or folders, than this. */
const MOST = 20_000;

/**
 * Their paths, those of a folder in alphabetical order, without what `leftOut` leaves out. It also learns here what each
 * `.gitignore` leaves out.
 *
 * @param root the address of the folder, without a slash at the end.
 * @param unread is told of files and folders that cannot be read.
 */
export async function listMarkdown(
	root: string,
	leftOut: LeftOut,
	access: Required<Pick<FileAccess, 'read' | 'entries'>>,
	unread: (path: string, error: unknown) => void,
): Promise<string[]> {
	const reading = async <T>(path: string, read: () => Promise<T>): Promise<T | undefined> => {
		try {
			return await read();
		} catch (error) {
			unread(path, error);
			return undefined;
		}
	};
	const found: string[] = [];
	const folders = [''];
	for (let next = 0; next < folders.length && next < MOST && found.length < MOST; next++) {
		const folder = folders[next]!;
		const prefix = folder === '' ? '' : `${folder}/`;
		const entries = (await reading(folder, () => access.entries(addressIn(root, folder)))) ?? [];
		if (entries.some(({ name, folder }) => name === '.gitignore' && !folder)) {
			const path = `${prefix}.gitignore`;
			leftOut.add(folder, (await reading(path, () => access.read(addressIn(root, path), [root]))) ?? '');
		}
		for (const { name, folder } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
			const path = prefix + name;
			if (folder) {
				if (!leftOut.has(`${path}/`)) folders.push(path);
			} else if (MARKDOWN.test(name) && !leftOut.has(path)) found.push(path);
		}
		if (next % 20 === 19) await otherMessages();
	}
	return found.slice(0, MOST);
}

/** The address of the file or folder at `path` in the folder at `root`. */
export function addressIn(root: string, path: string): string {
	return path === '' ? root : `${root}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
