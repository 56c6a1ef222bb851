import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** A server of ours, and all that it started. */
export interface Running {
	/** The last it said, for a failure's message. */
	readonly said: () => string;
	readonly exited: () => boolean;
	readonly stop: () => Promise<void>;
}

/** Starts a process in a group of its own, so that what it starts ends with it, and with us. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Running {
	const child = spawn(command, args, {
		env,
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: process.platform !== 'win32',
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream?.setEncoding('utf8').on('data', (text: string) => {
			said = (said + text).slice(-4000);
		});
	}
	const exited = () => child.exitCode !== null || child.signalCode !== null;
	const killAtExit = () => kill(child, 'SIGKILL');
	process.once('exit', killAtExit);
	return {
		said: () => said,
		exited,
		stop: async () => {
			process.removeListener('exit', killAtExit);
			if (!exited()) {
				const gone = once(child, 'exit');
				kill(child, 'SIGTERM');
				const late = setTimeout(() => kill(child, 'SIGKILL'), 3000);
				await gone;
				clearTimeout(late);
			}
			// The process that we started may leave before those that it started.
			kill(child, 'SIGKILL');
		},
	};
}

function kill(child: ChildProcess, signal: NodeJS.Signals): void {
	if (child.pid === undefined) return;
	try {
		if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/T', '/F']);
		else process.kill(-child.pid, signal);
	} catch (error) {
		// Nobody is left in the group.
		if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
	}
}

export async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}
