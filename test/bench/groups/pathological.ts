import { type Bench, sleep } from '../bench.js';
import { Client } from '../client.js';
import { echo, rapporteur } from '../contenders.js';
import { reportOf } from '../sizes.js';
import { keystrokesAnywhere } from '../text/keystrokes.js';
import { PATHOLOGICAL } from '../text/pathological.js';
import { Worker } from '../worker.js';

/** Milliseconds after which a check is ended. */
const PATIENCE = 10_000;
const PATIENCE_WITH_PEERS = 1_500;
/** Milliseconds after which a check is not repeated. */
const AGAIN = 2_500;

/** How long a check takes at 1, 2 and 4 times the length, and whether typing stays fluid in such a text. */
export async function pathological(bench: Bench): Promise<void> {
	const ours = new Worker('rapporteur-worker');
	const bare = new Worker('mdast-gfm-worker');
	const report = { name: 'a report of 1 MB', make: (scale: number) => reportOf(`${scale as 1 | 2 | 4} MB`).text };
	const inputs = bench.choose([report, ...PATHOLOGICAL], PATHOLOGICAL.slice(0, 4));
	// Not to take the compiler's work for growth.
	const small = reportOf('100 KB').text;
	for (const worker of [ours, bare]) await worker.run(Array<string>(10).fill(small));
	for (const { name: subject, make } of inputs) {
		for (const scale of [1, 2, 4]) {
			await check(bench, ours, { subject, contender: 'rapporteur', metric: `${scale}×` }, make(scale), PATIENCE);
		}
		for (const scale of [1, 4]) {
			const of = { subject, contender: 'mdast + GFM, one parse', metric: `${scale}×` };
			const patience = subject === report.name ? PATIENCE : PATIENCE_WITH_PEERS;
			if (!(await check(bench, bare, of, make(scale), patience))) break;
		}
		if (subject !== report.name) await typeIn(bench, subject, make(1));
	}
	ours.stop();
	bare.stop();
}

/** @returns whether it came to an end. */
async function check(
	bench: Bench,
	worker: Worker,
	of: { subject: string; contender: string; metric: string },
	text: string,
	patience: number,
): Promise<boolean> {
	const times: number[] = [];
	// Again where it is short, for then chance matters most.
	const begin = performance.now();
	for (let i = 0; i < 5 && (i === 0 || performance.now() - begin < AGAIN); i++) {
		const done = await worker.run([text], patience);
		if (!done) {
			bench.add({ ...of, unit: 'ms', gaveUp: true }, [patience]);
			return false;
		}
		times.push(done.milliseconds);
	}
	bench.add({ ...of, unit: 'ms' }, times);
	return true;
}

async function typeIn(bench: Bench, subject: string, text: string): Promise<void> {
	const uri = 'file:///reports/report.md';
	const keys = keystrokesAnywhere(text, bench.choose(40, 10));
	for (const contender of [rapporteur, echo]) {
		const client = await Client.start(contender);
		const times: number[] = [];
		const session = async (): Promise<void> => {
			await Promise.all([client.open(uri, text), client.diagnose(uri)]);
			for (const key of keys) times.push(await client.keystroke(uri, key));
		};
		const ended = await Promise.race([session().then(() => true), sleep(PATIENCE).then(() => false)]);
		const of = { subject, contender: contender.name, metric: 'keystroke → diagnostics', unit: 'ms' } as const;
		if (ended) bench.add(of, times);
		else bench.add({ ...of, gaveUp: true }, times.length > 0 ? times : [PATIENCE]);
		await client.stop();
	}
}
