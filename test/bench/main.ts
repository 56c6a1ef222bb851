/**
 * `npm run bench`: measures what people wait for, beside other programs, in one run and in turns
 * (docs/performance.md says how). Rapporteur runs as it is shipped, so build it first.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../tools/start/paths.js';
import { type Build, buildAt, peerVersions, preparePeers } from './contenders.js';
import { folder } from './groups/folder.js';
import { keystroke } from './groups/keystroke.js';
import { window } from './groups/window.js';
import type { Table } from './table.js';

const GROUPS: Readonly<Record<string, (builds: readonly Build[], turns?: number) => Promise<Table>>> = {
	keystroke,
	window,
	folder,
};

const HELP = `npm run bench -- [options] [groups]

Groups: ${Object.keys(GROUPS).join(', ')}; without any, all of them.

  --build DIR    measures the build of another checkout instead of this one
  --against DIR  measures that of yet another beside it, in turns
  --turns N      measures everyone N times; without it 5 times, or less often if that takes minutes
  --record       writes the figures into docs/performance.md as well
`;

const PAGE = join(ROOT, 'docs/performance.md');
const BEGIN = '<!-- figures: written by npm run bench, do not edit -->';
const END = '<!-- end of the figures -->';

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		options: {
			build: { type: 'string', default: ROOT },
			against: { type: 'string' },
			turns: { type: 'string' },
			record: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
		allowPositionals: true,
	});
	if (values.help) return console.log(HELP);
	const unknown = positionals.find((name) => !(name in GROUPS));
	if (unknown !== undefined) throw new Error(`There is no group "${unknown}".\n\n${HELP}`);
	const turns = values.turns === undefined ? undefined : Number(values.turns);
	if (turns !== undefined && !(turns >= 1)) throw new Error(`--turns takes a number.\n\n${HELP}`);
	const builds = [buildAt('rapporteur', values.build)];
	if (values.against !== undefined) builds.push(buildAt(commitOf(values.against), values.against));

	await preparePeers();
	let figures = '';
	for (const name of positionals.length > 0 ? positionals : Object.keys(GROUPS)) {
		const table = await GROUPS[name]!(builds, turns);
		console.log(`\n${table}`);
		figures += `${table}\n`;
	}
	const where = circumstances(values.build);
	console.log(where);
	if (values.record) record(`${figures}${where}\n`);
}

/** With a plus sign where files differ from what was committed. */
function commitOf(checkout: string): string {
	try {
		return execFileSync('git', ['describe', '--always', '--dirty=+'], { cwd: checkout, encoding: 'utf8' }).trim();
	} catch {
		return checkout;
	}
}

function circumstances(checkout: string): string {
	const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'a processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`;
	const programs = `${platform()} ${release()}, Node ${process.versions.node}; ${peerVersions()}`;
	return `Commit ${commitOf(checkout)}, ${new Date().toISOString().slice(0, 10)}: ${machine}, ${programs}.`;
}

/** Between the two marks of the page; what people have written around them stays. */
function record(figures: string): void {
	const page = readFileSync(PAGE, 'utf8');
	const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
	if (from === -1 || to < from) throw new Error(`${PAGE} has lost the marks between which the figures stand.`);
	writeFileSync(PAGE, `${page.slice(0, from + BEGIN.length)}\n\n${figures}\n${page.slice(to)}`);
}

try {
	await main();
	process.exit(0); // servers that would not end are ended with us
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
