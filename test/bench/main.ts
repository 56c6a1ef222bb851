/**
 * `npm run bench`: measures Rapporteur beside its peers, in one run and in turns, and prints tables.
 * Rapporteur runs as it is shipped, so build it first.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Bench } from './bench.js';
import { burst } from './groups/burst.js';
import { commandLine } from './groups/command-line.js';
import { earlier } from './groups/earlier.js';
import { keystroke } from './groups/keystroke.js';
import { many } from './groups/many.js';
import { open } from './groups/open.js';
import { paint } from './groups/paint.js';
import { pathological } from './groups/pathological.js';
import { requests } from './groups/requests.js';
import { rules } from './groups/rules.js';
import { start } from './groups/start.js';
import { throughput } from './groups/throughput.js';
import { writePage } from './page.js';
import { buildPrograms, CACHE, installPeers } from './peers.js';
import {
	currentLoad,
	describeMachine,
	describeVersions,
	type GroupResult,
	RECORD,
	readResults,
	SCRATCH,
	stamp,
	writeResults,
} from './results.js';
import { takeShipped } from './shipped.js';
import { tables } from './tables.js';

const GROUPS: Readonly<Record<string, (bench: Bench) => Promise<void>>> = {
	keystroke,
	burst,
	requests,
	start,
	open,
	many,
	throughput,
	rules,
	'command-line': commandLine,
	earlier,
	pathological,
	paint,
};

const HELP = `npm run bench -- [options] [groups]

Groups: ${Object.keys(GROUPS).join(', ')}; without any, all of them.

  --quick   fewer rounds and shorter texts, to see that all works
  --record  the figures go into test/bench/results/latest.json and docs/performance.md
  --page    measures nothing, writes docs/performance.md anew from the figures of record
`;

async function main(): Promise<void> {
	const options = {
		quick: { type: 'boolean' },
		record: { type: 'boolean' },
		page: { type: 'boolean' },
		help: { type: 'boolean' },
	} as const;
	const { values, positionals } = parseArgs({ options, allowPositionals: true });
	const unknown = positionals.find((name) => !(name in GROUPS));
	if (unknown !== undefined) throw new Error(`There is no group "${unknown}".\n\n${HELP}`);
	if (values.quick && values.record)
		throw new Error('Figures of a quick run are not for the record, leave out --quick or --record.');
	if (values.help) console.log(HELP);
	else if (values.page) await writePage(readResults(RECORD));
	else
		await measure(
			positionals.length > 0 ? positionals : Object.keys(GROUPS),
			values.quick ?? false,
			values.record ?? false,
		);
}

async function measure(names: readonly string[], quick: boolean, record: boolean): Promise<void> {
	mkdirSync(CACHE, { recursive: true });
	takeShipped();
	installPeers();
	await buildPrograms();
	const groups: Record<string, GroupResult> = {};
	for (const name of names) {
		console.log(`\n${name}`);
		const load = currentLoad();
		const bench = new Bench(quick);
		const begin = performance.now();
		await GROUPS[name]?.(bench);
		console.log(`  (${((performance.now() - begin) / 1000).toFixed(0)} s)`);
		groups[name] = stamp(load, bench.measurements);
	}
	const about = { machine: describeMachine(), versions: describeVersions() };
	writeResults(SCRATCH, { ...about, groups });
	if (record) {
		const results = { ...about, groups: { ...readResults(RECORD)?.groups, ...groups } };
		writeResults(RECORD, results);
		await writePage(results);
	}
	console.log(`\n${tables({ ...about, groups })}`);
}

try {
	await main();
	process.exit(0); // servers that would not end are ended with us
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
