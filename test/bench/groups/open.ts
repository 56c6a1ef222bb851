import { type Bench, rotated } from '../bench.js';
import { Client } from '../client.js';
import { rapporteur } from '../contenders.js';
import { reportOf, type Size } from '../sizes.js';
import { Worker } from '../worker.js';

/** A long report opened in a server that has just started, beside one parse in a process that has. */
export async function open(bench: Bench): Promise<void> {
	for (const subject of bench.choose<Size[]>(['8 KB', '100 KB', '1 MB', '5 MB'], ['100 KB'])) {
		const { text } = reportOf(subject);
		const takers: Record<string, () => Promise<number | undefined>> = {
			rapporteur: () => openOnce(text),
			'mdast, one parse': () => parseOnce('mdast-worker', text),
			'mdast + GFM, one parse': () => parseOnce('mdast-gfm-worker', text),
		};
		const times = new Map(Object.keys(takers).map((name) => [name, [] as number[]]));
		const rounds = bench.choose(3, 1);
		for (let round = 0; round < rounds; round++) {
			for (const [name, take] of rotated(Object.entries(takers), round)) {
				const taken = await take();
				if (taken !== undefined) times.get(name)?.push(taken);
			}
		}
		for (const [contender, values] of times) {
			bench.add({ subject, contender, metric: 'open → diagnostics', unit: 'ms' }, values);
		}
	}
}

async function openOnce(text: string): Promise<number> {
	const client = await Client.start(rapporteur);
	const uri = 'file:///reports/report.md';
	const begin = performance.now();
	await Promise.all([client.open(uri, text), client.diagnose(uri)]);
	const taken = performance.now() - begin;
	await client.stop();
	return taken;
}

async function parseOnce(program: 'mdast-worker' | 'mdast-gfm-worker', text: string): Promise<number | undefined> {
	const worker = new Worker(program);
	const done = await worker.run([text]);
	worker.stop();
	return done?.milliseconds;
}
