import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';

/** Does `work` while no server of ours runs that belongs to a VS Code with its files in `home`. */
export async function whileServersRest(context: Mocha.Context, home: string, work: () => Promise<void>): Promise<void> {
	// Elsewhere there is no plain way to see whose a process is.
	if (process.platform !== 'linux') return context.skip();
	const servers = await serversOf(home);
	assert.ok(servers.length > 0, 'there is no server');
	for (const each of servers) process.kill(each, 'SIGSTOP');
	try {
		await work();
	} finally {
		for (const each of servers) process.kill(each, 'SIGCONT');
	}
}

async function serversOf(home: string): Promise<number[]> {
	const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
	const commands = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
	return ids.filter((_, i) => commands[i]!.includes(home) && commands[i]!.includes('server.js')).map(Number);
}
