import { CancellationTokenSource } from 'vscode-languageserver/node';
import { type Bench, sleep } from '../bench.js';
import { Client } from '../client.js';
import { ALL } from '../contenders.js';
import { reportOf, type Size } from '../sizes.js';
import { type Keystroke, keystrokes } from '../text/keystrokes.js';

const KEYS = 20;
/** Milliseconds between two of them. */
const PACE = 30;

/** A burst of keystrokes, faster than many servers check: how long after the last one all is said. */
export async function burst(bench: Bench): Promise<void> {
	const subject = bench.choose<Size>('1 MB', '100 KB');
	const { text } = reportOf(subject);
	const uri = 'file:///reports/report.md';
	for (const contender of ALL) {
		if (contender.slow && bench.quick) continue;
		const bursts = contender.slow ? 1 : bench.choose(10, 2);
		const keys = keystrokes(text, KEYS * (bursts + 1), 2);
		const client = await Client.start(contender);
		if (!(await client.opens(uri, text))) continue;
		const times: number[] = [];
		const before = client.use()?.cpu ?? 0;
		for (let i = 0; i < bursts; i++) times.push(await burstOnce(client, uri, keys.slice(i * KEYS, (i + 1) * KEYS)));
		const of = { subject, contender: contender.name };
		bench.add({ ...of, metric: 'last of 20 keys at 30 ms → diagnostics', unit: 'ms' }, times);
		const use = client.use();
		if (use) bench.add({ ...of, metric: 'processor time per burst', unit: 's' }, [(use.cpu - before) / bursts]);
		await client.stop();
	}
}

async function burstOnce(client: Client, uri: string, keys: readonly Keystroke[]): Promise<number> {
	const begin = performance.now();
	let last = begin;
	let pending = Promise.resolve<unknown>(undefined);
	let source: CancellationTokenSource | undefined;
	for (const [i, key] of keys.entries()) {
		await sleep(begin + i * PACE - performance.now());
		// As VS Code does: what was asked of the older text is no longer wanted.
		source?.cancel();
		source = new CancellationTokenSource();
		last = performance.now();
		void client.type(uri, key);
		pending = client.diagnose(uri, source.token).catch(() => undefined);
	}
	await pending;
	return performance.now() - last;
}
