import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { CACHE } from './paths.js';

/** Something that this machine lacks. The message is one line: what is missing, then what to do. */
export class MissingError extends Error {}

interface NpmOptions {
	readonly cwd: string;
	/** The Node that runs npm and its children; ours if absent. */
	readonly node?: string;
	readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs npm quietly. Rejects with a `MissingError` that ends in npm's last message.
 *
 * If npm started us, we start the same npm: on some systems there is no other on the path.
 */
export async function npm(args: readonly string[], { cwd, node = process.execPath, env = {} }: NpmOptions) {
	const own = process.env.npm_execpath;
	const viaNode = own !== undefined && /npm-cli\.js$/.test(own);
	const child = spawn(viaNode ? node : 'npm', viaNode ? [own, ...args] : args, {
		cwd,
		// Started by a silent npm, ours would be silent too, and could not say why it failed.
		env: {
			...process.env,
			npm_config_loglevel: 'error',
			...env,
			PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
		},
		stdio: ['ignore', 'pipe', 'pipe'],
		shell: !viaNode && process.platform === 'win32',
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream?.setEncoding('utf8').on('data', (text: string) => {
			said = (said + text).slice(-20_000);
		});
	}
	await new Promise<void>((resolve, reject) => {
		const fail = (why: string) => reject(new MissingError(`npm ${args.slice(0, 2).join(' ')} failed: ${why}`));
		child.on('error', (error) => fail(error.message));
		child.on('close', (code) => (code === 0 ? resolve() : fail(reason(said) ?? `exit code ${code}`)));
	});
}

/** The line that explains a failure: npm and node-gyp mark theirs, and the first is the cause. */
function reason(said: string): string | undefined {
	const lines = said.split('\n').filter((line) => /^(npm error|gyp ERR!|.*\berror:)/.test(line));
	return lines.find((line) => /error:|not found|could not|ENOTFOUND|ETIMEDOUT|ECONN/i.test(line)) ?? lines.at(-1);
}

/** How the names of folders begin that are being filled, or whose filling was interrupted. */
const UNFINISHED = 'unfinished-';
/** No installation takes this long; an older one was interrupted, and may be large. */
const LONGEST_MS = 60 * 60_000;

interface CacheOptions {
	/** Does what is needed besides installing. */
	readonly finish?: (folder: string) => Promise<void>;
	/** The project's own if absent. */
	readonly cache?: string;
}

/**
 * A folder of the cache called `name` with `packages` installed in it; made on the first call.
 *
 * No script of a package runs. The folder is created under another name and renamed at the end, so that an interrupted
 * call leaves nothing that looks complete, and of two concurrent calls the second uses the result of the first.
 *
 * @param name must include everything that the content depends on: versions, and the platform if it matters.
 */
export async function fromNpm(
	name: string,
	packages: readonly string[],
	{ finish, cache = CACHE }: CacheOptions = {},
): Promise<string> {
	const folder = join(cache, name);
	if (await exists(folder)) return folder;

	await mkdir(cache, { recursive: true });
	await removeInterrupted(cache);
	const unfinished = await mkdtemp(join(cache, UNFINISHED));
	try {
		await writeFile(join(unfinished, 'package.json'), '{ "private": true }\n');
		await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], { cwd: unfinished });
		await finish?.(unfinished);
		await rename(unfinished, folder);
	} catch (error) {
		if (!(await exists(folder))) throw error;
	} finally {
		await rm(unfinished, { recursive: true, force: true });
	}
	return folder;
}

async function removeInterrupted(cache: string): Promise<void> {
	for (const name of (await readdir(cache)).filter((each) => each.startsWith(UNFINISHED))) {
		const path = join(cache, name);
		const begun = await stat(path).catch(() => undefined);
		if (begun && Date.now() - begun.birthtimeMs > LONGEST_MS) await rm(path, { recursive: true, force: true });
	}
}

export async function exists(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false,
	);
}
