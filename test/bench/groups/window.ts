import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from '../client.js';
import { type Build, CACHE, servers } from '../contenders.js';
import { Table } from '../table.js';
import { minutes } from '../texts.js';
import { inTurns } from '../turns.js';

/** A window opens with one report in it: from the start of the server until it has said what it finds. */
export async function window(builds: readonly Build[], turns?: number): Promise<Table> {
	const table = new Table('A window with one report: start → first diagnostics');
	const { name, text } = minutes()[0]!;
	const folder = join(CACHE, 'window');
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'report.md'), text);
	const root = pathToFileURL(folder).href;
	const add = (server: string, ms: number, megabytes: number): void => {
		table.add(`${name}: ms`, server, ms);
		table.add(`${name}: MB`, server, megabytes);
	};
	await inTurns(
		servers(builds),
		turns,
		async (server) => {
			const start = performance.now();
			const client = await Client.start(server, root);
			try {
				await client.open(`${root}/report.md`, text);
				add(server.name, performance.now() - start, client.peakMemory());
			} finally {
				await client.stop();
			}
		},
		(server) => add(server.name, Number.NaN, Number.NaN),
	);
	return table;
}
