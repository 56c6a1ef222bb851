import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { execute, folder, program, rapporteur } from './process.js';
import { toyRules } from './toy-rules.js';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
	version: string;
};

describe('check --format text', () => {
	it('shows the place, the fixes and the sum, in plain characters when nobody looks', async () => {
		const cwd = folder({ 'a.md': '\uFEFF# 会議 🎉 teh end\r\n\tn.b. !!\r\n!!\r\n', 'b.md': '' });
		const { status, stdout, stderr } = await rapporteur(['check'], { cwd });
		assert.deepEqual([status, stderr], [1, '']);
		assert.equal(
			stdout,
			[
				'a.md:1:9: warning: Found teh. Correct it [toy-teh]',
				'    1 | # 会議 🎉 teh end',
				'      |           ^^^',
				'      = fix: Write the (--fix does this)',
				'',
				'a.md:2:2: information: Found n.b.. Correct it [toy-note]',
				'    2 |     n.b. !!',
				'      |     ^^^^',
				'',
				'a.md:2:7: error: Found !!␍␊!!. Correct it [toy-shout]',
				'    2 |     n.b. !!',
				'      |          ^^',
				'      = see: a.md:1:1: It begins here',
				'      = fix: Write !',
				'',
				'Found 3 problems in 1 of 2 files: 1 error, 1 warning, 1 for information. --fix settles 1 of them.',
				'',
			].join('\n'),
		);
	});
	it('says that all is well, and what it leaves out', async () => {
		const cwd = folder({ 'a.md': 'fine\n', 'b.md': 'teh\n' });
		assert.equal((await rapporteur(['check', 'a.md'], { cwd })).stdout, 'No problems in 1 file.\n');
		assert.equal((await rapporteur(['check', '--quiet'], { cwd })).stdout, '1 problem of lower severity not shown.\n');
	});
	it('says what a file is taken for', async () => {
		const cwd = folder({ 'a.md': 'fine\n' });
		assert.match((await rapporteur(['check', '--explain-kind'], { cwd })).stdout, /^a\.md is no meeting report/);
	});
	it('knows what the folder is called in which it was started', async () => {
		const above = folder({ 'minutes/2018-02-05.md': 'The keys were found.\n' });
		const reason = async (cwd: string): Promise<string | undefined> =>
			/no meeting report: (.*)/.exec((await rapporteur(['check', '--explain-kind'], { cwd })).stdout)?.[1];
		assert.match((await reason(above)) ?? '', /folder is called “minutes”/);
		assert.equal(await reason(join(above, 'minutes')), await reason(above));
	});
	it('lets no file speak to the terminal', async () => {
		const cwd = folder({ 'a\u001B[31m.md': 'teh \u001B]0;owned\u0007 \u202Eend\u009B' });
		const { stdout } = await rapporteur(['check'], { cwd });
		assert.match(stdout, /a␛\[31m\.md:1:1/);
		assert.doesNotMatch(stdout, /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
	});
});

describe('check: colours', () => {
	const cwd = folder({ 'a.md': 'teh' });
	const colored = async (args: string[], env: Record<string, string> = {}) =>
		(await rapporteur(['check', ...args], { cwd, env })).stdout.includes('\u001B[');

	it('are for terminals', async function () {
		const command = [process.execPath, await program('toy-main.ts'), 'check'].join(' ');
		const onTerminal = (env: Record<string, string>) =>
			execute('script', ['-qec', command, '/dev/null'], { cwd, env: { TERM: 'xterm', ...env } }).catch(() => undefined);
		const seen = await onTerminal({});
		// The program `script` lends a terminal; where it is missing there is none to try.
		if (seen === undefined || process.platform !== 'linux') return this.skip();
		assert.match(seen.stdout, /\u001B\[33mwarning/);
		assert.equal(seen.status, 1);
		// A slow machine also shows how far the check is, and clears that line.
		assert.doesNotMatch((await onTerminal({ NO_COLOR: '1' }))!.stdout, /\u001B\[[\d;]*m/);
		assert.doesNotMatch((await onTerminal({ TERM: 'dumb' }))!.stdout, /\u001B\[/);
	});
	it('are there or not as one asks', async () => {
		assert.equal(await colored([]), false);
		assert.equal(await colored(['--color']), true);
		assert.equal(await colored(['--color'], { NO_COLOR: '1' }), true);
		assert.equal(await colored([], { FORCE_COLOR: '1' }), true);
		assert.equal(await colored([], { FORCE_COLOR: '0' }), false);
		assert.equal(await colored([], { FORCE_COLOR: '1', NO_COLOR: '1' }), false);
		assert.equal(await colored(['--no-color'], { FORCE_COLOR: '1' }), false);
	});
});

describe('check --format json', () => {
	it('has the promised shape', async () => {
		const cwd = folder({ 'b.md': 'n.b. hmm', 'sub/a.md': '\uFEFF🎉 teh !!\n' });
		const { status, stdout, stderr } = await rapporteur(['check', '--format', 'json'], { cwd });
		assert.deepEqual([status, stderr], [1, '']);
		const parsed = JSON.parse(stdout) as { files: { kindReason: string }[] };
		for (const file of parsed.files) {
			assert.equal(typeof file.kindReason, 'string');
			file.kindReason = '…';
		}
		const fix = (safety: string, text: string, place: object) => ({
			title: `Write ${text}`,
			safety,
			edits: [{ ...place, text }],
		});
		const teh = { line: 1, column: 4, endLine: 1, endColumn: 7 };
		const shout = { line: 1, column: 8, endLine: 1, endColumn: 10 };
		assert.deepEqual(parsed, {
			version: manifest.version,
			files: [
				{
					path: 'b.md',
					kind: 'other',
					kindReason: '…',
					findings: [
						{
							rule: 'toy-note',
							severity: 'information',
							message: 'Found n.b.. Correct it',
							...{ line: 1, column: 1, endLine: 1, endColumn: 5 },
							fixes: [],
						},
						{
							rule: 'toy-hint',
							severity: 'hint',
							message: 'Found hmm. Correct it',
							...{ line: 1, column: 6, endLine: 1, endColumn: 9 },
							fixes: [],
						},
					],
				},
				{
					path: 'sub/a.md',
					kind: 'other',
					kindReason: '…',
					findings: [
						{
							rule: 'toy-teh',
							severity: 'warning',
							message: 'Found teh. Correct it',
							...teh,
							fixes: [fix('safe', 'the', teh)],
						},
						{
							rule: 'toy-shout',
							severity: 'error',
							message: 'Found !!. Correct it',
							...shout,
							fixes: [fix('unsafe', '!', shout)],
						},
					],
				},
			],
			summary: { files: 2, errors: 1, warnings: 1, information: 2, fixable: 1 },
		});
	});
	it('is whole even where a file cannot be read', async () => {
		const cwd = folder({ 'a.md': Buffer.from([0xff]), 'b.md': '' });
		const { status, stdout } = await rapporteur(['check', '--format', 'json'], { cwd });
		const { files } = JSON.parse(stdout) as { files: { path: string }[] };
		assert.deepEqual([status, files.map(({ path }) => path)], [2, ['b.md']]);
	});
	it('counts what it lists', async () => {
		const cwd = folder({ 'a.md': 'teh !!' });
		const { stdout } = await rapporteur(['check', '--format', 'json', '--quiet'], { cwd });
		const { summary } = JSON.parse(stdout) as { summary: unknown };
		assert.deepEqual(summary, { files: 1, errors: 1, warnings: 0, information: 0, fixable: 0 });
	});
});

describe('check --format github', () => {
	it('writes workflow commands, with what is special in them escaped', async () => {
		const cwd = folder({ 'a, 100%: b.md': 'teh n.b.\n!!\n!!' });
		const { status, stdout } = await rapporteur(['check', '--format', 'github'], { cwd });
		assert.equal(status, 1);
		const file = 'file=a%2C 100%25%3A b.md';
		assert.deepEqual(stdout.split('\n'), [
			`::warning ${file},line=1,col=1,endLine=1,endColumn=4,title=toy-teh::Found teh. Correct it`,
			`::notice ${file},line=1,col=5,endLine=1,endColumn=9,title=toy-note::Found n.b.. Correct it`,
			`::error ${file},line=2,endLine=3,title=toy-shout::Found !!%0A!!. Correct it`,
			'',
		]);
	});
});

describe('check --format sarif', () => {
	const schema = JSON.parse(
		readFileSync(new URL('../support/schemas/sarif-2.1.0.json', import.meta.url), 'utf8'),
	) as object;
	const ajv = new Ajv({ allErrors: true });
	addFormats.default(ajv);
	const validate = ajv.compile(schema);
	const sarif = async (cwd: string, ...args: string[]) => {
		const { stdout } = await rapporteur(['check', '--format', 'sarif', ...args], { cwd });
		const log = JSON.parse(stdout) as Log;
		assert.ok(validate(log), JSON.stringify(validate.errors, undefined, 1));
		return log.runs[0]!;
	};

	it('is valid, with all a viewer wants', async () => {
		const run = await sarif(folder({ 'sub/é 1.md': 'x\n🎉 teh !!' }));
		assert.equal(run.columnKind, 'utf16CodeUnits');
		const { driver } = run.tool;
		assert.equal(driver.semanticVersion, manifest.version);
		assert.deepEqual(
			driver.rules!.map(({ id }) => id),
			toyRules.map(({ id }) => id),
		);
		assert.deepEqual(
			driver.rules![1]!.help!.text,
			'What it finds: What.\n\nWhy it matters: Why.\n\nHow to fix it: Fixes.',
		);
		const artifactLocation = { uri: 'sub/%C3%A9%201.md', uriBaseId: '%SRCROOT%' };
		const region = { startLine: 2, startColumn: 4, endLine: 2, endColumn: 7 };
		const [teh, shout] = run.results!;
		assert.deepEqual(teh, {
			ruleId: 'toy-teh',
			ruleIndex: toyRules.findIndex(({ id }) => id === 'toy-teh'),
			level: 'warning',
			message: { text: 'Found teh. Correct it' },
			locations: [{ physicalLocation: { artifactLocation, region } }],
			fixes: [
				{
					description: { text: 'Write the' },
					artifactChanges: [
						{ artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: 'the' } }] },
					],
					properties: { safety: 'safe' },
				},
			],
		});
		assert.deepEqual(shout!.relatedLocations, [
			{
				id: 1,
				message: { text: 'It begins here' },
				physicalLocation: {
					artifactLocation,
					region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
				},
			},
		]);
		assert.equal(run.invocations![0]!.executionSuccessful, true);
	});
	it('is valid without findings, with problems, and for files elsewhere', async () => {
		const cwd = folder({ 'fine.md': '', 'teh.md': 'teh', 'bad.md': Buffer.from([0xff]), 'sub/x.md': '' });
		assert.deepEqual((await sarif(cwd, 'fine.md')).results, []);
		const [invocation] = (await sarif(cwd, 'bad.md')).invocations!;
		assert.equal(invocation!.executionSuccessful, false);
		assert.match(invocation!.toolExecutionNotifications![0]!.message.text!, /^bad\.md is not UTF-8/);
		const elsewhere = await sarif(join(cwd, 'sub'), '../teh.md');
		assert.deepEqual(elsewhere.results![0]!.locations![0]!.physicalLocation!.artifactLocation, {
			uri: pathToFileURL(join(cwd, 'teh.md')).href,
		});
	});
});
