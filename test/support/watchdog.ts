/** Runs what may hang, which no timer of the process itself would end. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a module in a process of its own, from the project's folder.
 *
 * @returns what it prints.
 * @throws Error if it fails, or is not done in time and had to be killed.
 */
export function withinSeconds(seconds: number, code: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], { cwd: ROOT });
		const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
		let out = '';
		let err = '';
		child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
			out += chunk;
		});
		child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
			err += chunk;
		});
		child.on('close', (status, signal) => {
			clearTimeout(timer);
			if (status === 0) resolve(out);
			else reject(new Error(signal ? `killed after ${seconds} s: ${out}` : `ended with ${status}: ${err}`));
		});
	});
}
