import { runHere } from './run.js';

/**
 * Opens `folder` in the VS Code of this machine, with the unpacked extension at `extension`.
 *
 * @returns whether there is one that did so. It refuses, for instance, to run as root.
 */
export async function openDesktop(extension: string, folder: string): Promise<boolean> {
	const args = ['--new-window', `--extensionDevelopmentPath=${extension}`, folder];
	const shell = process.platform === 'win32';
	// On Windows `code` is a script, which only a shell can start; there `where` keeps a missing one quiet.
	if (shell && (await runHere('where', ['/q', 'code'])) !== 0) return false;
	return (await runHere('code', shell ? args.map((arg) => `"${arg}"`) : args, shell)) === 0;
}
