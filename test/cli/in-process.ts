/**
 * The command line within the process of the tests: the code that the program runs, on streams of our own. A process takes
 * longer to start than most of what is asked of it here.
 */
import { PassThrough, Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';

interface Start {
	/**
	 * The bundle of a program, with that of `callable.ts` beside it: in a bundle each module is there once,
	 * however it is imported.
	 */
	readonly program: string;
	readonly rules: 'toys' | 'own';
	readonly cwd: string;
	readonly input: string | Uint8Array;
	/** All of it. */
	readonly env: NodeJS.ProcessEnv;
}

/** One run after another: the environment is the process's. */
let last: Promise<unknown> = Promise.resolve();

export function runHere(args: readonly string[], start: Start) {
	const outcome = last.then(() => runNow(args, start));
	last = outcome.catch(() => undefined);
	return outcome;
}

async function runNow(args: readonly string[], { program, rules, cwd, input, env }: Start) {
	const module = pathToFileURL(program).href;
	const { run, toyRules, loadAllRules }: typeof import('./callable.js') = await import(
		new URL('callable.mjs', module).href
	);
	const stdin = Readable.from([Buffer.from(input)]);
	const [stdout, stderr] = [collector(), collector()];
	const io = { stdin, stdout: stdout.stream, stderr: stderr.stream, env, cwd, module };
	const before = { ...process.env };
	try {
		setEnvironment(env);
		const status = await run(withoutThreads(args), io, rules === 'own' ? loadAllRules : async () => toyRules);
		return { status, stdout: stdout.text(), stderr: stderr.text() };
	} finally {
		setEnvironment(before);
	}
}

/** A thread would read the environment while it is set. */
function withoutThreads([command, ...args]: readonly string[]): string[] {
	if (command === undefined) return [];
	return command === 'check' ? [command, '--threads', '0', ...args] : [command, ...args];
}

/** Only what differs is touched: setting a variable while another thread reads one may end the process. */
function setEnvironment(env: Start['env']): void {
	for (const name of new Set([...Object.keys(process.env), ...Object.keys(env)])) {
		const value = env[name];
		if (value === process.env[name]) continue;
		if (value === undefined) delete process.env[name];
		else process.env[name] = value;
	}
}

function collector() {
	const stream = new PassThrough();
	let text = '';
	stream.setEncoding('utf8').on('data', (chunk: string) => {
		text += chunk;
	});
	return { stream, text: () => text };
}
