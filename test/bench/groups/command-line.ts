import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Bench, rotated } from '../bench.js';
import { type CommandRun, runCommand } from '../command.js';
import { folderOf } from '../folders.js';
import { CACHE, peerFile, programFile } from '../peers.js';
import { CLI } from '../shipped.js';

interface Program {
	readonly name: string;
	readonly args: readonly string[];
	/** At 10,000 files; with fewer, chance weighs more, and everyone gets three. */
	readonly rounds: number;
}

const CACHE_FILE = join(CACHE, 'rapporteur-cache');
const CHECK = [CLI, 'check', '.'];

/** Whole processes over folders of reports: wall-clock time and peak memory. */
export async function commandLine(bench: Bench): Promise<void> {
	const programs: Program[] = [
		{ name: 'rapporteur', args: CHECK, rounds: bench.choose(3, 1) },
		{
			name: 'markdownlint-cli2',
			args: [peerFile('markdownlint-cli2/markdownlint-cli2-bin.mjs'), '**/*.md'],
			rounds: 1,
		},
		{ name: 'mdast + GFM, one thread', args: [programFile('mdast-gfm-cli'), '.'], rounds: 1 },
	];
	for (const count of bench.choose([100, 1_000, 10_000], [100])) {
		const cwd = folderOf(count);
		const runs = new Map<string, CommandRun[]>();
		const run = async (name: string, args: readonly string[]): Promise<void> => {
			runs.set(name, [...(runs.get(name) ?? []), await runCommand(args, cwd)]);
		};
		for (let round = 0; round < bench.choose(3, 1); round++) {
			for (const { name, args, rounds } of rotated(programs, round)) {
				if (count < 10_000 || round < rounds) await run(name, args);
			}
			const cached = [...CHECK, '--cache', '--cache-location', CACHE_FILE];
			if (round === 0) {
				rmSync(CACHE_FILE, { recursive: true, force: true });
				await run('rapporteur --cache, first time', cached);
			}
			await run('rapporteur --cache, nothing changed', cached);
		}
		for (const [contender, made] of runs) {
			const of = { subject: `${count.toLocaleString('en')} files`, contender };
			const uses = made.flatMap(({ use }) => use ?? []);
			bench.add(
				{ ...of, metric: 'wall time', unit: 's' },
				made.map(({ seconds }) => seconds),
			);
			bench.add(
				{ ...of, metric: 'peak memory', unit: 'MB' },
				uses.map(({ peakMemory }) => peakMemory),
			);
			bench.add(
				{ ...of, metric: 'processor time', unit: 's' },
				uses.map(({ cpu }) => cpu),
			);
		}
	}
}
