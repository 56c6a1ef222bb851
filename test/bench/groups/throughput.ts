import { corpus } from '../../support/corpus.js';
import { type Bench, rotated } from '../bench.js';
import { reportOf, smallReports } from '../sizes.js';
import { Worker } from '../worker.js';

const WORKERS = {
	rapporteur: 'rapporteur-worker',
	mdast: 'mdast-worker',
	'mdast + GFM': 'mdast-gfm-worker',
	'remark-lint': 'remark-lint-worker',
	markdownlint: 'markdownlint-worker',
} as const;

/** How much text a check reads in a second: one thread, nothing known of an earlier text, code warmed up. */
export async function throughput(bench: Bench): Promise<void> {
	const subjects: Record<string, readonly string[]> = {
		'generated, 128 × 8 KB': smallReports(128),
		...bench.choose({ 'generated, 1 MB': [reportOf('1 MB').text] }, {}),
	};
	const real = corpus().map(({ text }) => text);
	if (real.length > 0 && !bench.quick) subjects[`real minutes, ${real.length} files`] = real;

	const workers = Object.entries(WORKERS).map(([name, program]) => ({ name, worker: new Worker(program) }));
	for (const [subject, texts] of Object.entries(subjects)) {
		const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1024 ** 2;
		const speeds = new Map(workers.map(({ name }) => [name, [] as number[]]));
		const rounds = bench.choose(4, 2);
		for (let round = 0; round < rounds; round++) {
			for (const { name, worker } of rotated(workers, round)) {
				const done = await worker.run(texts);
				if (done && round > 0) speeds.get(name)?.push(megabytes / (done.milliseconds / 1000));
			}
		}
		for (const [contender, values] of speeds) {
			bench.add({ subject, contender, metric: 'throughput', unit: 'MB/s' }, values);
		}
	}
	for (const { worker } of workers) worker.stop();
}
