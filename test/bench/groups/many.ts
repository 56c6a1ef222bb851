import { type Bench, rotated } from '../bench.js';
import { Client } from '../client.js';
import { ALL, type Contender } from '../contenders.js';
import { smallReports } from '../sizes.js';

/** Many reports opened at once, as when a window is restored: until the last is diagnosed. */
export async function many(bench: Bench): Promise<void> {
	const texts = smallReports(bench.choose(200, 50));
	const times = new Map(ALL.map((contender) => [contender, [] as number[]]));
	const rounds = bench.choose(5, 1);
	for (let round = 0; round < rounds; round++) {
		for (const contender of rotated(ALL, round)) {
			if (contender.slow && round > 0) continue;
			times.get(contender)?.push(await openAll(contender, texts));
		}
	}
	for (const [{ name: contender }, values] of times) {
		bench.add({ subject: `${texts.length} × 8 KB`, contender, metric: 'open all → all diagnosed', unit: 'ms' }, values);
	}
}

async function openAll(contender: Contender, texts: readonly string[]): Promise<number> {
	const client = await Client.start(contender);
	const begin = performance.now();
	await Promise.all(
		texts.flatMap((text, i) => {
			const uri = `file:///reports/${i}.md`;
			return [client.open(uri, text), client.diagnose(uri)];
		}),
	);
	const taken = performance.now() - begin;
	await client.stop();
	return taken;
}
