import { type Bench, rotated } from '../bench.js';
import { Client } from '../client.js';
import { ALL, echo, rapporteur } from '../contenders.js';
import { reportOf, type Size } from '../sizes.js';
import { keystrokes } from '../text/keystrokes.js';

/** Servers that have code actions, and the floor, which has none and says so. */
const ASKED = [rapporteur, echo, ...ALL.filter(({ name }) => name === 'remark-lint' || name === 'vscode-markdown')];

/** Code actions at the first finding: asked again and again, and right after a keystroke. */
export async function requests(bench: Bench): Promise<void> {
	const subject = bench.choose<Size>('1 MB', '100 KB');
	const { text } = reportOf(subject);
	const uri = 'file:///reports/report.md';
	const rounds = bench.choose(100, 10);
	const keys = keystrokes(text, rounds, 3);
	const taking = [];
	for (const contender of ASKED) {
		const client = await Client.start(contender);
		if (!(await client.opens(uri, text))) continue;
		taking.push({
			client,
			place: client.lastDiagnostics(uri).slice(0, 1),
			warm: [] as number[],
			afterEdit: [] as number[],
		});
	}
	for (let round = 0; round < rounds; round++) {
		for (const { client, place, warm, afterEdit } of rotated(taking, round)) {
			const range = place[0]?.range ?? { start: { line: 8, character: 5 }, end: { line: 8, character: 6 } };
			const begin = performance.now();
			await client.actions(uri, range, place);
			warm.push(performance.now() - begin);
			const key = keys[afterEdit.length];
			if (!key || (client.contender.slow && round % 20 !== 0)) continue;
			const typing = performance.now();
			await Promise.all([client.type(uri, key), client.actions(uri, range, place)]);
			afterEdit.push(performance.now() - typing);
		}
	}
	for (const { client, warm, afterEdit } of taking) {
		const of = { subject, contender: client.contender.name, unit: 'ms' } as const;
		bench.add({ ...of, metric: 'code actions, nothing changed' }, warm);
		bench.add({ ...of, metric: 'keystroke → code actions' }, afterEdit);
		await client.stop();
	}
}
