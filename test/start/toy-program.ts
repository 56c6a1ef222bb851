/** Programs of a few lines, which the very file runs that runs the server. */
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { build } from '../../tools/build/bundles.js';
import { ROOT, STAGED_EXTENSION } from '../../tools/start/paths.js';

/** The file in which the code is kept. */
export const KEPT = 'compiled.bin';

const created: string[] = [];
after(() => {
	for (const path of created) rmSync(path, { recursive: true, force: true });
});

export function scratch(): string {
	const path = mkdtempSync(join(tmpdir(), 'rapporteur-start-'));
	created.push(path);
	return path;
}

/** A file of the extension. `npm test` has built it already; a test that is run alone may be the first to want it. */
export async function shipped(name: string): Promise<string> {
	const path = join(STAGED_EXTENSION, 'dist', name);
	if (!existsSync(path)) await build(ROOT);
	return path;
}

export interface End {
	readonly status: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly said: string;
}

interface RunOptions {
	readonly env?: Readonly<Record<string, string>>;
	/** Called when the program has said something. */
	readonly whenSaid?: (kill: () => void) => void;
}

export class ToyProgram {
	readonly #folder = scratch();
	readonly path = join(this.#folder, 'program.js');
	/** The folder in which its code is kept. */
	readonly kept = join(this.#folder, 'kept');
	readonly file = join(this.kept, KEPT);

	/** @param source what the body of a module of CommonJS can be. */
	static async create(source: string): Promise<ToyProgram> {
		const toy = new ToyProgram();
		copyFileSync(await shipped('server.cjs'), join(toy.#folder, 'server.cjs'));
		toy.write(source);
		return toy;
	}

	write(source: string): void {
		writeFileSync(this.path, `(function (exports, require, module) { ${source} })`);
	}

	keptFiles(): string[] {
		return existsSync(this.kept) ? readdirSync(this.kept) : [];
	}

	/** Lets two minutes pass for whatever is kept. */
	age(): void {
		const then = new Date(Date.now() - 120_000);
		for (const name of this.keptFiles()) utimesSync(join(this.kept, name), then, then);
	}

	run(node: string, { env = {}, whenSaid }: RunOptions = {}): Promise<End> {
		const args = [join(this.#folder, 'server.cjs'), '--compiled', this.kept];
		const child = spawn(node, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] });
		let said = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			if (said === '') whenSaid?.(() => child.kill('SIGKILL'));
			said += text;
		});
		return new Promise((resolve, reject) => {
			child.on('error', reject).on('close', (status, signal) => resolve({ status, signal, said }));
		});
	}
}

/** A program that seals code anew. */
let forger: Promise<string> | undefined;

async function bundleForger(): Promise<string> {
	const outfile = join(scratch(), 'forge.cjs');
	const contents = `
		import { readFileSync, writeFileSync } from 'node:fs';
		import { seal, unseal } from './server/src/sealed-code.js';
		const [, , file, from, to, target, change] = process.argv;
		const code = unseal(readFileSync(file), readFileSync(from));
		for (const share of JSON.parse(change)) code[32 + Math.floor(share * (code.length - 32))] ^= 255;
		writeFileSync(target, seal(code, readFileSync(to)));`;
	const stdin = { contents, resolveDir: ROOT, loader: 'ts' } as const;
	await bundle({ stdin, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'warning' });
	return outfile;
}

/**
 * Passes the code that is kept of `from` off as that of `to`. The hash is no secret: whoever can write
 * into the folder can do this.
 *
 * @param spoilt where a byte is changed, each from 0 to 1: behind what V8 itself looks at, and the end.
 */
export async function forge(node: string, from: ToyProgram, to: ToyProgram, spoilt: readonly number[] = []) {
	forger ??= bundleForger();
	execFileSync(node, [await forger, from.file, from.path, to.path, to.file, JSON.stringify(spoilt)]);
}
