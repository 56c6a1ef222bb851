import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
	CompletionRequest,
	DidChangeWatchedFilesNotification,
	FileChangeType,
	type Position,
} from 'vscode-languageserver/node';
import { type Bench, sleep } from '../bench.js';
import { Client } from '../client.js';
import { runCommand } from '../command.js';
import { rapporteur } from '../contenders.js';
import { folderOf } from '../folders.js';
import type { Measurement } from '../results.js';
import { CLI } from '../shipped.js';
import { keystrokes } from '../text/keystrokes.js';

/** A quick typist, in milliseconds between two keys. */
const BETWEEN = 120;
/** What is asked about: a link without address, and an acronym that is begun. */
const PROBE = '\n\nSee the [quay rules](#) and the XQ\n';
const NEWS = '# Board, 5 March 2016\n\nThe [quay rules](https://example.org/quay) and the X Quay Zone (XQZ).\n';

type Add = (contender: string, metric: string, unit: Measurement['unit'], values: readonly number[]) => void;

/** What earlier reports know, in a folder of thousands: reading them, typing meanwhile, and asking. */
export async function earlier(bench: Bench): Promise<void> {
	const count = bench.choose(10_000, 300);
	const folder = folderOf(count);
	const subject = `${count.toLocaleString('en')} × 8 KB`;
	const add: Add = (contender, metric, unit, values) => bench.add({ subject, contender, metric, unit }, values);
	const check = await runCommand([CLI, 'check', '.', '--threads', '0'], folder);
	add('rapporteur check, one thread', 'wall time', 's', [check.seconds]);

	const text = readFileSync(join(folder, '00000.md'), 'utf8') + PROBE;
	const home = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
	try {
		const first = await begin(folder, home, text);
		add('first index', 'wall time', 's', [await first.read()]);
		add('first index', 'peak memory', 'MB', [first.client.use()?.peakMemory ?? 0]);
		add('index complete', 'keystroke → diagnostics', 'ms', await first.type(bench.choose(100, 20)));
		await first.asked(bench.choose(100, 20), add);
		add('index complete', 'changed file → known', 'ms', await first.changed(folder, bench.choose(10, 3)));
		await stored(home);
		add('index complete', 'memory', 'MB', [first.client.use()?.memory ?? 0]);
		await first.client.stop();

		const again = await begin(folder, home, text);
		add('from storage', 'wall time', 's', [await again.read()]);
		add('from storage', 'peak memory', 'MB', [again.client.use()?.peakMemory ?? 0]);
		await again.type(bench.choose(100, 20));
		add('from storage', 'memory', 'MB', [again.client.use()?.memory ?? 0]);
		await again.client.stop();

		rmSync(home, { recursive: true });
		const typing = await begin(folder, home, text);
		add('while indexing', 'keystroke → diagnostics', 'ms', await typing.type(bench.choose(100, 20)));
		await typing.client.stop();
	} finally {
		rmSync(home, { recursive: true, force: true });
	}
}

class Session {
	readonly client: Client;
	readonly #uri: string;
	readonly #text: string;
	readonly #start: number;
	readonly #read: Promise<void>;

	constructor(client: Client, uri: string, text: string) {
		this.client = client;
		this.#uri = uri;
		this.#text = text;
		this.#read = client.worked();
		this.#start = performance.now();
	}

	/** Seconds until all reports are read. */
	async read(): Promise<number> {
		await this.#read;
		return (performance.now() - this.#start) / 1000;
	}

	async type(count: number): Promise<number[]> {
		const times: number[] = [];
		for (const key of keystrokes(this.#text, count, 1)) {
			times.push(await this.client.keystroke(this.#uri, key));
			await sleep(BETWEEN - (times.at(-1) ?? 0));
		}
		return times;
	}

	/** The places of the two probes, however the text above has changed. */
	#places(text: string): { readonly link: Position; readonly acronym: Position } {
		const line = text.split('\n').length - 2;
		return { link: { line, character: 22 }, acronym: { line, character: text.split('\n').at(-2)!.length } };
	}

	/** Opens the text anew, so that it is known where things stand. */
	async #open(): Promise<string> {
		const uri = this.#uri.replace('00000.md', '00001.md');
		await this.client.opens(uri, this.#text);
		return uri;
	}

	async asked(count: number, add: Add): Promise<void> {
		const uri = await this.#open();
		const { link, acronym } = this.#places(this.#text);
		const [actions, items]: [number[], number[]] = [[], []];
		for (let i = 0; i < count; i++) {
			let start = performance.now();
			await this.client.actions(uri, { start: link, end: link }, []);
			actions.push(performance.now() - start);
			start = performance.now();
			await this.client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position: acronym });
			items.push(performance.now() - start);
		}
		add('index complete', 'code actions', 'ms', actions);
		add('index complete', 'completion', 'ms', items);
	}

	/** Milliseconds from the event of a new file until a correction comes from it. */
	async changed(folder: string, count: number): Promise<number[]> {
		const uri = this.#uri.replace('00000.md', '00001.md');
		const { link } = this.#places(this.#text);
		const times: number[] = [];
		for (let i = 0; i < count; i++) {
			const path = join(folder, `news-${i}.md`);
			const address = `https://example.org/quay/${i}`;
			writeFileSync(path, NEWS.replace('https://example.org/quay', address));
			try {
				const start = performance.now();
				await this.#tell(path, FileChangeType.Created);
				for (;;) {
					const actions = await this.client.actions(uri, { start: link, end: link }, []);
					if (actions.some(({ title }) => title.includes(address))) break;
				}
				times.push(performance.now() - start);
			} finally {
				rmSync(path);
			}
			await this.#tell(path, FileChangeType.Deleted);
		}
		return times;
	}

	#tell(path: string, type: FileChangeType): Promise<void> {
		const changes = [{ uri: pathToFileURL(path).href, type }];
		return this.client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
	}
}

async function begin(folder: string, home: string, text: string): Promise<Session> {
	const root = pathToFileURL(folder).href;
	const env = { XDG_CACHE_HOME: home, LOCALAPPDATA: home };
	const client = await Client.start(rapporteur, { folder: root, env, progress: true });
	const uri = `${root}/00000.md`;
	const session = new Session(client, uri, text);
	await client.opens(uri, text);
	return session;
}

/** Waits until what was read is kept. */
async function stored(home: string): Promise<void> {
	for (let tries = 0; tries < 600; tries++) {
		const files = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) =>
			/reports[/\\][0-9a-f]{32}$/.test(name),
		);
		if (files.length > 0) return;
		await sleep(100);
	}
	throw new Error('nothing is kept');
}
