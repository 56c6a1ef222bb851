import { spawn } from 'node:child_process';
import { ROOT } from './paths.js';

/**
 * Runs a program in the project's folder, with our terminal.
 *
 * @returns its exit code; 127, as in a shell, if it does not exist.
 */
export function runHere(command: string, args: readonly string[], shell = false): Promise<number> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', shell });
		child.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? resolve(127) : reject(error)));
		child.on('exit', (code) => resolve(code ?? 1));
	});
}
