/**
 * `npm run compare -- OLD [NEW]`: whether two builds report the same, byte for byte, on real minutes (if they are next
 * to the project) and on a thousand generated reports. For changes that must not change any finding.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateReport } from '../test/bench/text/report.js';

const HELP = `npm run compare -- OLD [NEW]

OLD and NEW are checkouts, or copies of their "dist" folder, after "npm run build". NEW is this checkout unless given.
`;

const GENERATED = 1_000;
const SHARED = ['corpus', 'corpus2', 'gold'];
/** The JSON lines of a finding around the first difference. */
const SHOWN = 20;

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a build's command line prints for `folders`. */
function output(build: string, cwd: string, folders: readonly string[]): string {
	const program = ['dist/cli.js', 'cli.js'].map((path) => join(resolve(build), path)).find((path) => existsSync(path));
	if (program === undefined) throw new Error(`There is no built command line in ${build}: run "npm run build" there`);
	try {
		return execFileSync(process.execPath, [program, 'check', '--format', 'json', ...folders], {
			cwd,
			encoding: 'utf8',
			maxBuffer: 2 ** 30,
			stdio: ['ignore', 'pipe', 'inherit'],
		});
	} catch (error) {
		// The exit status is 1 if the reports have errors.
		const { status, stdout } = error as { status?: number; stdout?: string };
		if (status === 1 && stdout !== undefined) return stdout;
		throw error;
	}
}

/** Reports of every length up to 12 KB, each with faults of its own. */
function generate(folder: string): void {
	mkdirSync(join(folder, 'generated'));
	for (let seed = 1; seed <= GENERATED; seed++) {
		const { text } = generateReport({ seed, bytes: 1_000 + ((seed * 37) % 11) * 1_000 });
		writeFileSync(join(folder, 'generated', `${String(seed).padStart(4, '0')}.md`), text);
	}
}

function firstDifference(one: string, other: string): string {
	const [before, after] = [one.split('\n'), other.split('\n')];
	const at = before.findIndex((line, i) => line !== after[i]);
	const from = Math.max(0, (at < 0 ? before.length : at) - SHOWN);
	const shown = (lines: readonly string[]) => lines.slice(from, from + 2 * SHOWN).join('\n');
	return `--- old, line ${from + 1}\n${shown(before)}\n+++ new\n${shown(after)}`;
}

function main(): void {
	const { values, positionals } = parseArgs({ options: { help: { type: 'boolean' } }, allowPositionals: true });
	const [old, recent = root] = positionals;
	if (values.help || old === undefined) {
		console.log(HELP);
		process.exitCode = values.help ? 0 : 2;
		return;
	}
	const folder = mkdtempSync(join(tmpdir(), 'rapporteur-compare-'));
	try {
		generate(folder);
		const shared = resolve(root, '../shared');
		const real = SHARED.filter((each) => existsSync(join(shared, each)));
		if (real.length === 0) console.log(`No real minutes beside the project: only generated reports are compared`);
		for (const [cwd, folders] of [
			[folder, ['generated']],
			[shared, real],
		] as const) {
			if (folders.length === 0) continue;
			const [before, after] = [output(old, cwd, folders), output(recent, cwd, folders)];
			const same = before === after;
			console.log(`${same ? 'the same' : 'DIFFERENT'}  ${folders.join(', ')}  ${before.length} characters of JSON`);
			if (same) continue;
			console.log(firstDifference(before, after));
			process.exitCode = 1;
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

main();
