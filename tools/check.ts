/**
 * `npm run check`: everything that can be said about the code without running it, one line for each step. A failing
 * step does not stop the others.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createColors } from 'picocolors';

// In a log read by machines, colours are only noise.
const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
const pc = createColors(colour);

const root = fileURLToPath(new URL('..', import.meta.url));

interface Step {
	readonly name: string;
	/** A program of an installed package, and its arguments. */
	readonly command: readonly [program: string, ...args: string[]];
	/** What to do when it fails. */
	readonly remedy: string;
}

const STEPS: readonly Step[] = [
	{
		name: 'format and lint',
		command: ['biome', 'ci', ...(colour ? [] : ['--colors=off']), '--error-on-warnings', '--log-level=warn', '.'],
		remedy: '"npm run format" puts most of it right',
	},
	{ name: 'types', command: ['tsc', '-p', '.'], remedy: 'correct the places named above' },
	{
		name: 'layers',
		command: ['tsx', 'tools/layers.ts'],
		remedy: 'see "Layers" in ARCHITECTURE.md for what may import what',
	},
	{
		name: 'words',
		command: ['tsx', 'tools/words.ts'],
		remedy: 'see "Correct a word" in CONTRIBUTING.md for how phrases are written',
	},
	{
		name: 'expressions',
		command: ['tsx', 'tools/expressions.ts'],
		remedy: 'see "Expressions" in CONTRIBUTING.md for how to write one that is linear',
	},
	{
		name: 'dead code',
		command: ['knip', '--no-progress'],
		remedy: 'remove what nothing uses; knip.jsonc names the files where a program starts',
	},
	{
		name: 'generated files',
		command: ['tsx', 'tools/gen.ts', '--check'],
		remedy: '"npm run gen" writes them anew',
	},
];

/** Runs one step and prints its outcome, with its output if it failed. */
async function passes({ name, command, remedy }: Step): Promise<boolean> {
	const { code, output } = await run(command);
	const ok = code === 0;
	console.log(`${ok ? pc.green('ok    ') : pc.red('failed')} ${name}`);
	if (!ok) console.log(`${output.trimEnd().replace(/^/gm, '       ')}\n       ${pc.bold(`→ ${remedy}`)}`);
	return ok;
}

async function run([program, ...args]: Step['command']): Promise<{ code: number; output: string }> {
	const windows = process.platform === 'win32';
	// Relative, because a shell (which Windows needs to start a .cmd) would stumble over spaces in the path.
	const file = windows ? `node_modules\\.bin\\${program}.cmd` : `node_modules/.bin/${program}`;
	const env = { ...process.env, ...(colour ? { FORCE_COLOR: '1' } : { NO_COLOR: '1', FORCE_COLOR: '0' }) };
	const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: windows, env });
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (part: string) => {
			output += part;
		});
	}
	return new Promise((resolve) => {
		child.on('error', (error) => resolve({ code: 1, output: error.message }));
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

let failed = 0;
for (const step of STEPS) if (!(await passes(step))) failed++;
console.log(failed === 0 ? 'All checks passed.' : `${failed} of ${STEPS.length} checks failed.`);
if (failed > 0) process.exitCode = 1;
