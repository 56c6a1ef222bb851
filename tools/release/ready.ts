import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { generate } from '../gen/generate.js';
import { Output } from '../gen/output.js';

const run = promisify(execFile);

export interface Readiness {
	readonly version: string;
	/** What has to be done first, one sentence each. */
	readonly faults: string[];
}

/** Whether the commit checked out at `root` matches its tag and is ready to publish. */
export async function readiness(root: string): Promise<Readiness> {
	const { version, repository } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
		version: string;
		repository: { url: string };
	};
	const git = async (...args: string[]) => (await run('git', args, { cwd: root })).stdout.trim();
	const tag = `v${version}`;
	const faults: string[] = [];
	const tags = (await git('tag', '--points-at', 'HEAD')).split('\n');
	if (!tags.includes(tag)) faults.push(`This commit has no tag ${tag}: "git tag ${tag}" gives it one.`);
	if ((await git('status', '--porcelain')) !== '') faults.push('There are changes that are in no commit: commit them.');
	if (repository.url === '') {
		faults.push('"repository.url" in package.json is empty: write the address there, and run "npm run gen".');
	}
	faults.push(...(await outOfDate(root)));
	const news = await readFile(join(root, 'CHANGELOG.md'), 'utf8');
	const dated = news.split('\n').some((line) => /^## (\S+) – \d{4}-\d{2}-\d{2}$/.exec(line)?.[1] === version);
	if (!dated) faults.push(`CHANGELOG.md does not say when ${version} is published: "## ${version} – 2025-01-31".`);
	return { version, faults };
}

/** What `npm run gen -- --check` says. */
async function outOfDate(root: string): Promise<readonly string[]> {
	const told: string[] = [];
	const tell = (line: string) => void told.push(line);
	const output = new Output(root, 'check', { log: tell, error: tell });
	try {
		await generate(root, output);
	} catch (error) {
		return [...told, error instanceof Error ? error.message : String(error)];
	}
	return told.length > 0 ? [...told, 'Run "npm run gen" and commit what it writes.'] : [];
}
