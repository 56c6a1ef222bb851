import { readSettings } from '../../../server/src/config/index.js';
import { Checker } from '../../../server/src/engine/index.js';
import { type Bench, rotated } from '../bench.js';
import { Client, PATIENCE } from '../client.js';
import { ALL, type Contender, echo, echoPush, rapporteur, rapporteurPush, scan } from '../contenders.js';
import { reportOf, type Size } from '../sizes.js';
import { keystrokes, typed } from '../text/keystrokes.js';

interface Run {
	readonly subject: string;
	readonly size: Size;
	readonly contenders: readonly Contender[];
	readonly edits: number;
	/** How many of the edits the slow ones take part in. */
	readonly slowEdits: number;
	readonly faults?: number;
}

const ALL_WAYS = [...ALL, rapporteurPush, echoPush];
const FAST = [rapporteur, echo, scan];

const FULL: readonly Run[] = [
	{ subject: '8 KB', size: '8 KB', contenders: ALL_WAYS, edits: 300, slowEdits: 300 },
	{ subject: '100 KB', size: '100 KB', contenders: ALL, edits: 300, slowEdits: 50 },
	{ subject: '1 MB', size: '1 MB', contenders: ALL_WAYS, edits: 300, slowEdits: 12 },
	{ subject: '1 MB, 1,000 faults', size: '1 MB', contenders: FAST, edits: 300, slowEdits: 0, faults: 1000 },
	{ subject: '5 MB', size: '5 MB', contenders: FAST, edits: 300, slowEdits: 0 },
];
const QUICK: readonly Run[] = [
	{ subject: '8 KB', size: '8 KB', contenders: ALL_WAYS, edits: 60, slowEdits: 30 },
	{ subject: '1 MB', size: '1 MB', contenders: ALL, edits: 60, slowEdits: 2 },
];

/** Keystroke → diagnostics of that version; all contenders open the same text and get the same keys, in turns. */
export async function keystroke(bench: Bench): Promise<void> {
	for (const run of bench.choose(FULL, QUICK)) await measure(bench, run);
}

async function measure(bench: Bench, run: Run): Promise<void> {
	const { text } = reportOf(run.size, run.faults);
	const keys = keystrokes(text, run.edits, 1);
	const uri = 'file:///reports/report.md';
	const taking = [];
	for (const contender of run.contenders) {
		const client = await Client.start(contender);
		if (!(await client.opens(uri, text))) {
			const of = { subject: run.subject, contender: contender.name, metric: 'keystroke → diagnostics' };
			bench.add({ ...of, unit: 'ms', gaveUp: true }, [PATIENCE]);
			continue;
		}
		taking.push({ client, times: [] as number[], cpu: client.use()?.cpu });
	}
	const every = run.slowEdits > 0 ? Math.floor(run.edits / run.slowEdits) : run.edits;
	for (let round = 0; round < run.edits; round++) {
		for (const { client, times } of rotated(taking, round)) {
			if (client.contender.slow && round % every !== 0) continue;
			const key = keys[times.length];
			if (key) times.push(await client.keystroke(uri, key));
		}
	}
	for (const { client, times, cpu } of taking) {
		const of = { subject: run.subject, contender: client.contender.name };
		bench.add({ ...of, metric: 'keystroke → diagnostics', unit: 'ms' }, times);
		const use = client.use();
		if (use) {
			bench.add({ ...of, metric: 'peak memory', unit: 'MB' }, [use.peakMemory]);
			bench.add({ ...of, metric: 'processor time per keystroke', unit: 'ms' }, [
				((use.cpu - (cpu ?? 0)) * 1000) / times.length,
			]);
		}
		if (client.contender === rapporteur) {
			await client.save(uri);
			await client.diagnose(uri);
		}
		const found = client.lastDiagnostics(uri).length;
		bench.add({ ...of, metric: 'diagnostics in the answer', unit: 'findings' }, [found]);
		if (client.contender === rapporteur) assertRight(typed(text, keys), found);
		await client.stop();
	}
}

/** A server that is fast because it has lost track would win every race. */
function assertRight(text: string, found: number): void {
	const { findings } = new Checker().check(text, readSettings({}).settings);
	if (findings.length !== found) {
		throw new Error(
			`After the last keystroke, the server finds ${found} faults where a fresh check finds ${findings.length}.`,
		);
	}
}
