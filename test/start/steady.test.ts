/** Many processes over real documents: none may end but by its own exit code. */
import assert from 'node:assert/strict';
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import {
	createProtocolConnection,
	DidOpenTextDocumentNotification,
	DocumentDiagnosticRequest,
	ExitNotification,
	InitializedNotification,
	InitializeRequest,
	ShutdownRequest,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-languageserver/node';
import { rules } from '../../server/src/rules/index.js';
import { ROOT, STAGED_EXTENSION } from '../../tools/start/paths.js';
import { cachesIn, folder } from '../cli/process.js';
import { builtCli } from '../support/built.js';
import { corpus } from '../support/corpus.js';
import { nodes } from '../support/nodes.js';

/** Folders of documents; five processes read each. */
const FOLDERS = process.env.THOROUGH === '1' ? 27 : 20;
/** How long one process may take on a busy machine, in milliseconds. */
const LONG = 60_000;
/** Documents in a folder. */
const SIZE = 18;

type Documents = Readonly<Record<string, string>>;

const CHECKS = ['text', 'json'].flatMap((format) =>
	['0', '2'].map((threads) => ['check', '--format', format, '--threads', threads]),
);

function documents(): readonly string[] {
	const examples = readdirSync(join(ROOT, 'examples'))
		.filter((name) => name.endsWith('.md'))
		.map((name) => readFileSync(join(ROOT, 'examples', name), 'utf8'));
	const ofRules = rules.map(({ docs }) => [...docs.reported, ...docs.accepted].join('\n\n'));
	return [...examples, ...ofRules, ...corpus().map(({ text }) => text)];
}

/** Neighbours stay together, for they are of one body. */
function folders(): readonly Documents[] {
	const all = documents();
	return Array.from({ length: FOLDERS }, (_, at) => {
		const first = Math.floor((at * all.length) / FOLDERS);
		const texts = Array.from({ length: SIZE }, (_, i) => all[(first + i) % all.length]!);
		return Object.fromEntries(texts.map((text, i) => [`${i + 10}.md`, text]));
	});
}

type Child = ChildProcessByStdio<Writable, Readable, null>;

interface Start {
	readonly node: string;
	readonly cwd: string;
	readonly env: NodeJS.ProcessEnv;
}

function start({ node, cwd, env }: Start, args: readonly string[]) {
	const child = spawn(node, args, { cwd, env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'ignore'] });
	/** How it ended, in words. */
	const ended = new Promise<string>((resolve, reject) => {
		child.on('error', reject).on('close', (status, signal) => resolve(signal ?? `status ${status}`));
	});
	return { child, ended };
}

/** What was wrong with a run of the command line, if anything was. */
async function faultOfCheck(where: Start, args: readonly string[]): Promise<string | undefined> {
	const { child, ended } = start(where, args);
	child.stdout.resume();
	// It may find something or not.
	return ['status 0', 'status 1'].includes(await ended) ? undefined : ended;
}

/** What was wrong with a server that is told of all documents and asked about each, if anything was. */
async function faultOfServer(where: Start, args: readonly string[], all: Documents): Promise<string | undefined> {
	const { child, ended } = start(where, args);
	const talked = talk(child, all).catch((error: unknown) => {
		child.kill();
		return String(error);
	});
	const fault = await Promise.race([talked, ended]);
	const how = await ended;
	return fault === undefined && how === 'status 0' ? undefined : `${fault ?? 'answered'}, ${how}`;
}

async function talk({ stdout, stdin }: Child, all: Documents): Promise<undefined> {
	const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
	connection.listen();
	const capabilities = { textDocument: { diagnostic: {} } };
	await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities });
	await connection.sendNotification(InitializedNotification.type, {});
	const answers = Object.entries(all).map(async ([name, text]) => {
		const textDocument = { uri: `file:///minutes/${name}`, languageId: 'markdown', version: 1, text };
		await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
		return connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
	});
	for (const { kind } of await Promise.all(answers)) assert.equal(kind, 'full');
	await connection.sendRequest(ShutdownRequest.type);
	await connection.sendNotification(ExitNotification.type);
}

/** As many at the same time as there are processors. */
async function sideBySide(jobs: readonly (() => Promise<void>)[]): Promise<void> {
	const left = jobs.values();
	const lane = async (): Promise<void> => {
		for (const job of left) await job();
	};
	await Promise.all(Array.from({ length: availableParallelism() }, lane));
}

describe('a process that reads real documents', function () {
	this.timeout(5 * FOLDERS * LONG);

	it('ends by its own exit code, and a server answers before', async () => {
		const cli = await builtCli();
		const server = join(STAGED_EXTENSION, 'dist/server.js');
		const faults: string[] = [];
		for (const { path: node, version } of await nodes()) {
			const caches = folder();
			// As the extension has it, which shares it among its windows.
			const env = { ...cachesIn(caches), NODE_COMPILE_CACHE: join(caches, 'node') };
			const jobs = folders().flatMap((all, at) => {
				const where = { node, cwd: folder(all), env };
				const job = (what: string, faultOf: () => Promise<string | undefined>) => async () => {
					const fault = await faultOf();
					if (fault !== undefined) faults.push(`Node ${version}, folder ${at}, ${what}: ${fault}`);
				};
				const checks = CHECKS.map((args) => job(args.join(' '), () => faultOfCheck(where, [cli, ...args])));
				return [...checks, job('server', () => faultOfServer(where, [server, '--stdio'], all))];
			});
			await sideBySide(jobs);
			console.log(`      ${jobs.length} processes on Node ${version}`);
		}
		assert.deepEqual(faults, []);
	});
});
