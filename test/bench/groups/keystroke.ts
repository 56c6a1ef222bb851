import { Client } from '../client.js';
import { type Build, type Server, servers } from '../contenders.js';
import { type Key, keys } from '../keys.js';
import { quantile, Table } from '../table.js';
import { drafts, minutes } from '../texts.js';
import { rotated, TURNS } from '../turns.js';

/** Keys in a turn, the first ones included, while the server warms up. */
const MOST = 300;
/** So many at least, and no more once they have taken so many milliseconds. Peers are slow, and far off. */
const OURS = { least: 100, enough: 1_000 };
const PEERS = { least: 3, enough: 300 };
/** A peer that has taken so long with a text in all turns gets no other, in milliseconds. */
const ENOUGH = 5_000;
/** Fewer keys have no 95th of a hundred. */
const FOR_P95 = 20;

const FOLDER = 'file:///reports';
const URI = `${FOLDER}/report.md`;

/** Somebody types: from each key until what is found in the text with it has come. */
export async function keystroke(builds: readonly Build[], turns = TURNS): Promise<Table> {
	const table = new Table('A keystroke → diagnostics');
	for (const { name, text } of [...minutes(), ...drafts()]) {
		const all = servers(builds).map((server) => new Typist(server));
		for (let turn = 0; turn < turns; turn++) {
			const typists = rotated(all, turn).filter(({ tired }) => !tired);
			for (const typist of typists) await typist.start(text);
			for (const key of keys(text, MOST)) for (const typist of typists) await typist.type(key);
			for (const { server, times, megabytes } of typists) {
				table.add(`${name}: p50, ms`, server.name, quantile(times, 0.5));
				table.add(`${name}: p95, ms`, server.name, times.length < FOR_P95 ? Number.NaN : quantile(times, 0.95));
				table.add(`${name}: MB`, server.name, megabytes);
			}
			for (const typist of typists) await typist.stop();
		}
		console.log(`  ${name}`);
	}
	return table;
}

class Typist {
	readonly server: Server;
	/** Of this turn. */
	times: number[] = [];
	#client: Client | undefined;
	#spent = 0;

	constructor(server: Server) {
		this.server = server;
	}

	get tired(): boolean {
		return !this.server.ours && this.#spent > ENOUGH;
	}

	get megabytes(): number {
		return this.#client?.peakMemory() ?? Number.NaN;
	}

	async start(text: string): Promise<void> {
		this.times = [];
		await this.#try(async () => {
			this.#client = await Client.start(this.server, FOLDER);
			await this.#client.open(URI, text);
		});
	}

	async type(key: Key): Promise<void> {
		const [client, { least, enough }] = [this.#client, this.server.ours ? OURS : PEERS];
		const sum = this.times.reduce((all, time) => all + time, 0);
		if (!client || (this.times.length >= least && sum > enough)) return;
		await this.#try(async () => {
			this.times.push(await client.type(URI, key));
		});
	}

	async stop(): Promise<void> {
		await this.#client?.stop();
		this.#client = undefined;
	}

	/** Whoever fails takes no further part in the turn. */
	async #try(work: () => Promise<void>): Promise<void> {
		const start = performance.now();
		try {
			await work();
		} catch (error) {
			console.log(`  ${this.server.name}: ${error instanceof Error ? error.message : error}`);
			this.times = [];
			await this.stop();
		}
		this.#spent += performance.now() - start;
	}
}
