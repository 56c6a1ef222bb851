/**
 * Scratch copies of the project, for tests of the tools that write into it.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

export interface Outcome {
	/** The exit code, or the signal that ended the program. */
	readonly code: number | string;
	readonly stdout: string;
	readonly stderr: string;
}

/** No run takes this long: one that did was killed, and has left its folder. */
const LONGEST_MS = 60 * 60_000;

/** A folder of its own outside the project, with a space in its name; gone after `dispose`. */
export class Scratch {
	readonly folder: string;

	private constructor(folder: string) {
		this.folder = folder;
	}

	/**
	 * @param name for the same folder each time, unless another run has it: tsx keeps what it has made of a file under
	 * the file's path.
	 */
	static async make(name?: string): Promise<Scratch> {
		const prefix = join(tmpdir(), 'rapporteur tools ');
		if (name !== undefined) {
			const folder = `${prefix}${name} ${createHash('sha256').update(PROJECT).digest('hex').slice(0, 8)}`;
			const begun = (await stat(folder).catch(() => undefined))?.mtimeMs ?? Number.POSITIVE_INFINITY;
			if (Date.now() - begun > LONGEST_MS) await rm(folder, { recursive: true, force: true });
			const made = await mkdir(folder, { mode: 0o700 }).catch(() => false);
			if (made !== false) return new Scratch(folder);
		}
		return new Scratch(await mkdtemp(prefix));
	}

	/** The parts of the project that the generators read and write, and the packages as they are. */
	static async copyOfProject(): Promise<Scratch> {
		const scratch = await Scratch.make('copy');
		const parts = ['server', 'client', 'tools', 'docs/rules', 'examples', 'test/support', 'test/rules', 'test/engine'];
		const files = [
			'package.json',
			'tsconfig.json',
			'biome.json',
			'.gitignore',
			'.mocharc.json',
			'README.md',
			'client/README.md',
			'ARCHITECTURE.md',
			'docs/settings.md',
		];
		for (const part of [...parts, ...files]) {
			await cp(join(PROJECT, part), join(scratch.folder, part), { recursive: true });
		}
		await symlink(join(PROJECT, 'node_modules'), join(scratch.folder, 'node_modules'), 'junction');
		return scratch;
	}

	/** Another folder with the same content, or with `parts` of it. */
	async copy(parts: readonly string[] = ['']): Promise<Scratch> {
		const other = await Scratch.make();
		// A link is copied as it is: the packages are many.
		const options = { recursive: true, verbatimSymlinks: true };
		for (const part of parts) await cp(join(this.folder, part), join(other.folder, part), options);
		return other;
	}

	async write(path: string, text: string): Promise<void> {
		await mkdir(dirname(join(this.folder, path)), { recursive: true });
		await writeFile(join(this.folder, path), text);
	}

	read(path: string): Promise<string> {
		return readFile(join(this.folder, path), 'utf8');
	}

	async remove(path: string): Promise<void> {
		await rm(join(this.folder, path), { recursive: true });
	}

	/** Copies a file of the project to the same place here. */
	async take(path: string): Promise<void> {
		await this.write(path, await readFile(join(PROJECT, path), 'utf8'));
	}

	/** Runs Node here with `args`. */
	node(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
		return run(process.execPath, args, { cwd: this.folder, ...options });
	}

	async dispose(): Promise<void> {
		await rm(this.folder, { recursive: true, force: true });
	}
}

export interface RunOptions {
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string | undefined>>;
}

export function run(file: string, args: readonly string[], { cwd, env }: RunOptions): Promise<Outcome> {
	return new Promise((resolve) => {
		const options = { cwd, env: { ...process.env, FORCE_COLOR: '0', ...env } };
		execFile(file, args, options, (error, stdout, stderr) => {
			resolve({ code: error ? (error.signal ?? Number(error.code)) : 0, stdout, stderr });
		});
	});
}
