/** What is printed of other people's words, and that all of it goes through one gate. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { visible, visibleJson, visibleLines, withoutCommands } from '../../server/src/cli/output/visible.js';
import { execute, folder, type Outcome, program, rapporteur, read } from './process.js';

/** Escapes, a bell, C1, a change of direction, ends of lines of all kinds. */
const HOSTILE = '\u001B]0;owned\u0007\u009B31m\u202E\u2066\u2028\u0085\r';
const COMMAND = '::stop-commands::pwned';
/** What no stream may hold but at the ends of lines. */
const CONTROLS = /[\x00-\x09\x0B-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/;
const posix = process.platform !== 'win32';

/** As the runner reads a log: each line without the blanks before it, and what may stand anywhere in it. */
function commands(log: string): string[] {
	return log.split(/\r\n|\r|\n/).filter((line) => /^\s*::.*::/.test(line) || line.includes('##['));
}

function assertHarmless({ stdout, stderr }: Outcome): void {
	for (const stream of [stdout, stderr]) {
		assert.doesNotMatch(stream, CONTROLS);
		assert.deepEqual(commands(stream), []);
	}
}

describe('what is printed', () => {
	const name = `${COMMAND}\n${COMMAND}\n${HOSTILE}##[error]x.md`;
	/** Also a file that cannot be read, so that its name stands in a complaint. */
	const files = posix ? { [name]: `teh ${HOSTILE} ##[error] !!\n`, [`b${name}`]: Buffer.from([0xff]) } : {};

	before(function () {
		if (!posix) this.skip();
	});

	for (const args of [
		[],
		['--explain-kind'],
		['--format', 'json'],
		['--format', 'sarif'],
		['--cache'],
		['--fix'],
		['--threads', '2'],
	]) {
		it(`gives no orders, whatever a file is called and holds: check ${args.join(' ')}`, async () => {
			const outcome = await rapporteur(['check', ...args], { cwd: folder(files) });
			assert.equal(outcome.status, 2);
			assert.match(outcome.stderr, /is not UTF-8 text/);
			assertHarmless(outcome);
		});
	}
	it('gives only our own orders to GitHub', async () => {
		const { stdout, stderr } = await rapporteur(['check', '--format', 'github'], { cwd: folder(files) });
		assert.doesNotMatch(stdout + stderr, CONTROLS);
		assert.equal(commands(stdout).length, 2);
		for (const line of commands(stdout)) assert.match(line, /^::(?:error|warning) file=/);
		assert.deepEqual(commands(stderr), []);
	});
	it('means the same in JSON', async () => {
		const cwd = folder({ [name]: 'teh\n' });
		const { stdout } = await rapporteur(['check', '--format', 'json'], { cwd });
		assert.equal((JSON.parse(stdout) as { files: { path: string }[] }).files[0]!.path, name);
	});
	it('quotes settings that hold anything', async () => {
		const hostile = JSON.stringify(`${COMMAND}\n${COMMAND}${HOSTILE}`);
		for (const settings of [`extends: ${hostile}`, `${hostile}: 1`, `rules: { ${hostile}: error }`]) {
			for (const args of [[], ['--format', 'github']]) {
				const cwd = folder({ 'a.md': 'fine\n', '.rapporteur.yaml': settings });
				const outcome = await rapporteur(['check', ...args], { cwd });
				assert.equal(outcome.status, 2);
				assertHarmless(outcome);
			}
		}
	});

	const typed = `x\n${COMMAND}\n${HOSTILE}`;
	for (const args of [
		[typed],
		['check', typed],
		['check', `--${typed}`],
		['check', '--format', typed],
		['check', '--rule', typed],
		['check', '--rule', `${typed}=error`],
		['check', '--max-warnings', typed],
		['check', '--config', typed],
		['check', '--stdin', '--stdin-filename', typed],
		['explain', typed],
		['lsp', '--help', typed],
	]) {
		it(`quotes what was typed: ${args.map((arg) => (arg === typed ? '…' : visible(arg))).join(' ')}`, async () => {
			const input = Buffer.from([0xff]);
			assertHarmless(await rapporteur(args, { cwd: folder({ 'a.md': 'fine\n' }), input }));
		});
	}
	it('is one line also of what nobody has thought of', async () => {
		// As soon as somebody is there to catch it; before that, Node itself says so.
		const fault = `process.on('newListener', (name) => {
			if (name === 'uncaughtException') setImmediate(() => { throw new Error(${JSON.stringify(typed)}); });
		});`;
		const cwd = folder({ 'fault.mjs': fault, 'a.md': 'fine\n' });
		const outcome = await rapporteur(['check'], {
			cwd,
			node: ['--import', pathToFileURL(join(cwd, 'fault.mjs')).href],
		});
		assert.equal(outcome.status, 2);
		assert.match(outcome.stderr, /^rapporteur: x␊.*, please report this fault of Rapporteur\n$/);
		assertHarmless(outcome);
	});
});

describe('check --dry-run: the lines around a change', () => {
	const around = (line: string) => `one\n${line}\nteh\n${line}`;
	const hidden = '\u001B[31m';

	it('are no orders, and the diff still fits', async function () {
		const before = around(`${COMMAND} `) + hidden;
		const cwd = folder({ 'a.md': before });
		const { stdout } = await rapporteur(['check', '--dry-run'], { cwd });
		assert.deepEqual(commands(stdout), []);
		for (const [tool, args] of [
			['git', ['apply', '--whitespace=nowarn', '-']],
			['patch', ['-p1', '--binary', '--quiet']],
		] as const) {
			const copy = folder({ 'a.md': before });
			const applied = await execute(tool, args, { cwd: copy, input: stdout }).catch(() => undefined);
			if (applied === undefined) return this.skip();
			assert.deepEqual(
				[applied, read(copy, 'a.md')],
				[{ status: 0, stdout: '', stderr: '' }, before.replace('teh', 'the')],
			);
		}
	});
	it('are kept from the runner where they could be nothing else', async () => {
		for (const line of ['##[error]x', `a\r${COMMAND}`]) {
			const before = around(line);
			const cwd = folder({ 'a.md': before });
			const { stdout } = await rapporteur(['check', '--dry-run'], { cwd, env: { GITHUB_ACTIONS: 'true' } });
			const [, word] = /^::stop-commands::(\S{36})\n/.exec(stdout) ?? [];
			assert.ok(word !== undefined && stdout.endsWith(`\n::${word}::\n`), stdout);
			const applied = await execute('git', ['apply', '--whitespace=nowarn', '-'], { cwd, input: stdout });
			assert.deepEqual([applied.status, read(cwd, 'a.md')], [0, before.replace('teh', 'the')]);
		}
	});
	it('are shown at a terminal', async function () {
		if (process.platform !== 'linux') this.skip();
		const cwd = folder({ 'a.md': `teh\n${hidden}\u009B\n` });
		const command = [process.execPath, await program('toy-main.ts'), 'check', '--dry-run'].join(' ');
		const seen = await execute('script', ['-qec', command, '/dev/null'], { cwd }).catch(() => undefined);
		if (seen === undefined) return this.skip();
		assert.match(seen.stdout, /^ ␛\[31m\uFFFD\r$/m);
	});
});

describe('the gate', () => {
	it('leaves ordinary text as it is', () => {
		const text = 'Größe: „a“ – 会議 🎉\n\tn.b. ## Heading [link](#)\n::: note\n10::20\n';
		assert.equal(withoutCommands(visibleLines(text, false)), text);
		assert.equal(visibleJson(JSON.stringify(text)), JSON.stringify(text));
	});
	it('lets colours through only where there are any', () => {
		assert.equal(visibleLines('\u001B[31mred\u001B[0m\u001B[2J', true), '\u001B[31mred\u001B[0m␛[2J');
		assert.equal(visibleLines('\u001B[31mred', false), '␛[31mred');
	});
	it('sees orders behind blanks and colours of every kind', () => {
		for (const blank of ['', ' ', '\t', '\u00A0\u3000', '\u001B[1m'])
			assert.equal(withoutCommands(`a\n${blank}::error::b`), `a\n${blank}\\::error::b`);
		assert.equal(withoutCommands('a ##[error] ###[x] ##vso[y]'), 'a #\\#[error] ##\\#[x] #\\#vso[y]');
	});
	it('is the only way out', () => {
		const root = fileURLToPath(new URL('../../server/src/cli', import.meta.url));
		const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
		assert.ok(files.length > 40);
		const ways = /\bconsole\b|\bprocess\.(?:stdout|stderr)\b|\bwriteSync\(|\.write\(|\bemitWarning\b/;
		const found = files.filter((file) =>
			ways.test(readFileSync(join(root, file), 'utf8').replace(/^\s*(?:\/\*|\*|\/\/).*$/gm, '')),
		);
		assert.deepEqual(found, [join('output', 'output.ts')]);
	});
});
