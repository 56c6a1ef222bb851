import { type Bench, rotated } from '../bench.js';
import { Client } from '../client.js';
import { ALL, type Contender } from '../contenders.js';
import { reportOf } from '../sizes.js';

/** Spawn → answer to `initialize`, and spawn → first diagnostics of a report of 8 KB. */
export async function start(bench: Bench): Promise<void> {
	const subject = '8 KB';
	const { text } = reportOf(subject);
	const times = new Map(ALL.map((contender) => [contender, { initialize: [] as number[], first: [] as number[] }]));
	// The first round brings the programs into the system's memory, and does not count.
	const rounds = bench.choose(21, 4);
	for (let round = 0; round < rounds; round++) {
		for (const contender of rotated(ALL, round)) {
			if (contender.slow && round >= bench.choose(6, 2)) continue;
			const taken = await startOnce(contender, text);
			if (round === 0) continue;
			times.get(contender)?.initialize.push(taken.initialize);
			times.get(contender)?.first.push(taken.first);
		}
	}
	for (const [{ name: contender }, { initialize, first }] of times) {
		bench.add({ subject, contender, metric: 'spawn → initialize', unit: 'ms' }, initialize);
		bench.add({ subject, contender, metric: 'spawn → first diagnostics', unit: 'ms' }, first);
	}
}

async function startOnce(contender: Contender, text: string): Promise<{ initialize: number; first: number }> {
	const uri = 'file:///reports/report.md';
	const begin = performance.now();
	const client = new Client(contender);
	await client.initialize();
	const initialize = performance.now() - begin;
	const opening = client.open(uri, text);
	await client.diagnose(uri);
	const first = performance.now() - begin;
	await opening;
	await client.stop();
	return { initialize, first };
}
