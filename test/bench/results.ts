import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { CACHE, peerVersion, ROOT } from './peers.js';
import type { Summary } from './statistics.js';

export interface Measurement {
	/** What was measured: `open → diagnostics`. */
	readonly metric: string;
	/** What it was measured with: `1 MB`. */
	readonly subject: string;
	/** Whose it is. */
	readonly contender: string;
	readonly unit: 'ms' | 's' | 'MB' | 'MB/s' | 'findings';
	readonly summary: Summary;
	/** Ended before its time, which is at least this. */
	readonly gaveUp?: true;
}

export interface GroupResult {
	/** ISO 8601. */
	readonly date: string;
	readonly commit: string;
	/** Of the last minute before: what else the machine did. */
	readonly load: number;
	readonly measurements: readonly Measurement[];
}

export interface Results {
	readonly machine: Readonly<Record<string, string>>;
	readonly versions: Readonly<Record<string, string>>;
	/** By the name of the group. Ratios are taken within a group only. */
	readonly groups: Readonly<Record<string, GroupResult>>;
}

/** The figures of record, which are committed. */
export const RECORD = join(ROOT, 'test/bench/results/latest.json');
/** Those of the last run of whatever kind. */
export const SCRATCH = join(CACHE, 'latest.json');

export function readResults(path: string): Results | undefined {
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

export function writeResults(path: string, results: Results): void {
	const rounded = (_: string, value: unknown): unknown =>
		typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
	// One measurement a line: that is what one compares.
	const lines: string[] = [];
	const shorten = (key: string, value: unknown): unknown => {
		if (key !== 'measurements' || !Array.isArray(value)) return value;
		return value.map((one) => `<${lines.push(JSON.stringify(one, rounded)) - 1}>`);
	};
	const outline = JSON.stringify(results, shorten, '\t');
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, `${outline.replace(/"<(\d+)>"/g, (_, index) => lines[index] ?? '')}\n`);
}

export function stamp(load: number, measurements: readonly Measurement[]): GroupResult {
	return { date: new Date().toISOString().slice(0, 16), commit: commit(), load, measurements };
}

export function currentLoad(): number {
	return loadavg()[0] ?? 0;
}

/** With a plus sign where files differ from what was committed. */
function commit(): string {
	try {
		const git = (...args: string[]): string => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
		const changed = git('status', '--porcelain', '--untracked-files=no', 'server', 'package.json') !== '';
		return git('rev-parse', '--short', 'HEAD') + (changed ? '+' : '');
	} catch {
		return 'unknown';
	}
}

export function describeMachine(): Record<string, string> {
	const [processor] = cpus();
	return {
		processor: processor?.model.trim() ?? 'unknown',
		cores: String(cpus().length),
		memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
		system: `${platform()} ${release()} ${arch()}`,
		node: process.versions.node,
	};
}

const PEER_PACKAGES = [
	'markdown-it',
	'markdownlint',
	'markdownlint-cli2',
	'remark',
	'remark-gfm',
	'remark-preset-lint-recommended',
	'unified-language-server',
	'vscode-markdown-languageserver',
];
const OWN_PACKAGES = ['mdast-util-from-markdown', 'mdast-util-gfm', 'micromark', 'vscode-languageserver'];

export function describeVersions(): Record<string, string> {
	const own = OWN_PACKAGES.map((name) => {
		const { version } = JSON.parse(readFileSync(join(ROOT, `node_modules/${name}/package.json`), 'utf8'));
		return [name, version] as const;
	});
	return Object.fromEntries([...own, ...PEER_PACKAGES.map((name) => [name, peerVersion(name)] as const)]);
}
