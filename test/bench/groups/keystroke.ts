import { Client } from '../client.js';
import { type Build, type Server, servers } from '../contenders.js';
import { keys } from '../keys.js';
import { quantile, Table } from '../table.js';
import { drafts, minutes, type Text } from '../texts.js';
import { rotated, TURNS } from '../turns.js';

/** In a turn. Those count too that warm up a server. */
const MOST = 300;
/** So many at least, and no more once they have taken so many milliseconds. Peers are slow, and far off. */
const OURS = { least: 60, enough: 2_000 };
const PEERS = { least: 3, enough: 400 };
/** Fewer have no 95th of a hundred. */
const FOR_P95 = 20;

const FOLDER = 'file:///reports';
const URI = `${FOLDER}/report.md`;

/** Somebody types: from each key until what is found in the text with it has come. */
export async function keystroke(builds: readonly Build[], turns = TURNS): Promise<Table> {
	const table = new Table('A keystroke → diagnostics');
	const all = servers(builds);
	for (const text of [...minutes(), ...drafts()]) {
		for (let turn = 0; turn < turns; turn++) {
			const typists = all.map((server) => new Typist(server));
			await type(rotated(typists, turn), text);
			for (const { server, times, megabytes } of typists) {
				const few = times.length < FOR_P95;
				table.add(`${text.name}: p50, ms`, server.name, quantile(times, 0.5));
				table.add(`${text.name}: p95, ms`, server.name, few ? Number.NaN : quantile(times, 0.95));
				table.add(`${text.name}: MB`, server.name, megabytes);
			}
		}
		console.log(`  ${text.name}`);
	}
	return table;
}

class Typist {
	readonly server: Server;
	client: Client | undefined;
	times: number[] = [];
	megabytes = Number.NaN;

	constructor(server: Server) {
		this.server = server;
	}

	get done(): boolean {
		const { least, enough } = this.server.ours ? OURS : PEERS;
		return this.times.length >= least && this.times.reduce((sum, time) => sum + time, 0) > enough;
	}

	/** Whoever fails takes no further part. */
	async try(work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			console.log(`  ${this.server.name}: ${error instanceof Error ? error.message : error}`);
			await this.client?.stop();
			this.client = undefined;
			this.times = [];
		}
	}
}

/** All have the text open, and get each key in turns. */
async function type(typists: readonly Typist[], { text }: Text): Promise<void> {
	for (const typist of typists) {
		await typist.try(async () => {
			typist.client = await Client.start(typist.server, FOLDER);
			await typist.client.open(URI, text);
		});
	}
	for (const key of keys(text, MOST)) {
		for (const typist of typists) {
			const { client, done, times } = typist;
			if (client && !done) await typist.try(async () => void times.push(await client.type(URI, key)));
		}
	}
	for (const typist of typists) {
		typist.megabytes = typist.client?.peakMemory() ?? Number.NaN;
		await typist.client?.stop();
	}
}
