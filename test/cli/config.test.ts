/** Settings from files, with the program's own rules: those are what settings name. */
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, read, withOwnRules } from './process.js';

function rapporteur(args: readonly string[], cwd: string, input?: string) {
	return withOwnRules(args, { cwd, ...(input !== undefined && { input }) });
}

interface Output {
	files: { path: string; kind: string; kindReason: string; findings: { rule: string; severity: string }[] }[];
}

/** What is found, as `path rule severity`. */
async function found(cwd: string, ...args: string[]): Promise<string[]> {
	const { stdout } = await rapporteur(['check', '--format', 'json', ...args], cwd);
	const { files } = JSON.parse(stdout) as Output;
	return files.flatMap(({ path, findings }) => findings.map(({ rule, severity }) => `${path} ${rule} ${severity}`));
}

const LINK = '[here](#)\n';

describe('settings from files', () => {
	it('are those of the next file above, as far as the repository goes', async () => {
		const cwd = folder({
			'.git/HEAD': '',
			'.rapporteur.yaml': 'rules:\n  placeholder-link: hint\n',
			'a.md': LINK,
			'sub/b.md': LINK,
			'other/.rapporteur.yaml': 'rules:\n  placeholder-link: off\n',
			'other/deep/c.md': LINK,
		});
		assert.deepEqual(await found(cwd), ['a.md placeholder-link hint', 'sub/b.md placeholder-link hint']);
		assert.deepEqual(await found(join(cwd, 'sub')), ['b.md placeholder-link hint']);
		assert.deepEqual(await found(cwd, '--rule', 'placeholder-link=error', 'a.md', 'other'), [
			'a.md placeholder-link error',
			'other/deep/c.md placeholder-link error',
		]);
	});

	it('are not those of a file with nearly the same name, and that is said', async () => {
		const cwd = folder({ 'sub/.rapporteur.yml': 'final: true\n', 'sub/a.md': 'Text\n' });
		const { stderr } = await rapporteur(['check'], cwd);
		assert.equal(stderr, `rapporteur: ${join('sub', '.rapporteur.yml')} is not read. Call it .rapporteur.yaml\n`);
		writeFileSync(join(cwd, 'sub/.rapporteur.yaml'), 'final: false\n');
		assert.equal((await rapporteur(['check'], cwd)).stderr, '');
	});

	it('are those of the file that is named', async () => {
		const cwd = folder({
			'.rapporteur.yaml': 'rules:\n  placeholder-link: off\n',
			'ci/final.yaml': 'extends: base.yaml\noverrides:\n  - files: a.md\n    final: true\n',
			'ci/base.yaml': 'rules:\n  placeholder-link: hint\n',
			'a.md': LINK,
			'b.md': LINK,
		});
		assert.deepEqual(await found(cwd, '--config', 'ci/final.yaml'), [
			'a.md placeholder-link error',
			'b.md placeholder-link hint',
		]);
		const { status, stdout, stderr } = await rapporteur(['check', '--config', 'none.yaml'], cwd);
		assert.deepEqual(
			[status, stdout, stderr],
			[2, '', 'rapporteur: --config names none.yaml, and there is no such file\n'],
		);
		for (const name of ['ci', '.']) {
			assert.deepEqual(await rapporteur(['check', '--config', name], cwd), {
				status: 2,
				stdout: '',
				stderr: `rapporteur: --config names ${name}, which is a folder, name a file in it\n`,
			});
		}
	});

	it('hold for some files only, and ignore others', async () => {
		const cwd = folder({
			'.rapporteur.yaml': [
				'reports: minutes',
				'ignore: [archive, "!archive/kept.md"]',
				'overrides:',
				'  - files: ["**/draft-*.md"]',
				'    rules: { placeholder-link: hint }',
				'',
			].join('\n'),
			'minutes/a.md': '1. See Annex II to this report.\n',
			'minutes/draft-b.md': LINK,
			'notes.md': '1. See Annex II to this report.\n',
			'archive/c.md': LINK,
			'archive/kept.md': LINK,
		});
		const all = await found(cwd);
		assert.deepEqual(
			all.filter((each) => /-(?:link|annex) /.test(each)),
			[
				'archive/kept.md placeholder-link warning',
				'minutes/a.md missing-annex error',
				'minutes/draft-b.md placeholder-link hint',
			],
		);
		const { stdout } = await rapporteur(['check', '--format', 'json', 'minutes/a.md', 'archive/c.md'], cwd);
		const [first, second] = (JSON.parse(stdout) as Output).files;
		assert.equal(first?.kindReason, '“reports” in .rapporteur.yaml names it by “minutes”');
		assert.equal(second, undefined);
	});

	it('with mistakes fail the run, and the rest of them holds', async () => {
		const cwd = folder({
			'.rapporteur.yaml': '\uFEFFrules:\n  missing-anex: off # 📎\n  placeholder-link: hint\nfinal: {\n',
			'a.md': LINK,
		});
		for (const args of [['check'], ['check', '--cache'], ['check', '--cache'], ['check', '--threads', '1']]) {
			const { status, stdout, stderr } = await rapporteur(args, cwd);
			assert.match(stdout, /^a\.md:1:1: hint: /);
			assert.deepEqual(
				[status, stderr],
				[
					2,
					'rapporteur: .rapporteur.yaml:2:3: There is no rule "missing-anex". Did you mean missing-annex?\n' +
						'rapporteur: .rapporteur.yaml:4:8: A bracket is never closed. Add "}"\n',
				],
			);
		}
	});

	const faults: readonly [name: string, files: Record<string, string | Uint8Array>, reason: RegExp][] = [
		[
			'files that extend one another',
			{ '.rapporteur.yaml': 'extends: b.yaml\n', 'b.yaml': 'extends: [ .rapporteur.yaml ]\n' },
			/^rapporteur: b\.yaml:1:12: The files extend one another in a circle \(\.rapporteur\.yaml, b\.yaml, \.rapporteur\.yaml\). Take one of them out\n$/,
		],
		[
			'a file that extends itself',
			{ '.rapporteur.yaml': 'extends: ./.rapporteur.yaml\n' },
			/^rapporteur: \.rapporteur\.yaml:1:10: The files extend one another in a circle \(\.rapporteur\.yaml, \.rapporteur\.yaml\)\. Take/,
		],
		[
			'a file that is not there',
			{ '.rapporteur.yaml': 'extends:\n  - none.yaml\n' },
			/^rapporteur: \.rapporteur\.yaml:2:5: none\.yaml is not there. Correct the name\n$/,
		],
		[
			'one that is named from elsewhere',
			{ '.rapporteur.yaml': 'extends: sub/b.yaml\n', 'sub/b.yaml': 'extends: ../none.yaml\n' },
			/^rapporteur: sub\/b\.yaml:1:10: \.\.\/none\.yaml is not there. Correct the name\n$/,
		],
		[
			'a web address',
			{ '.rapporteur.yaml': 'extends: https://example.org/house.yaml\n' },
			/^rapporteur: \.rapporteur\.yaml:1:10: https:\/\/example\.org\/house\.yaml is on the web, where nothing is looked up. Save it as a file and name that\n$/,
		],
		[
			'10 MB',
			{ '.rapporteur.yaml': '# x\n'.repeat(2_500_000) },
			/^rapporteur: \.rapporteur\.yaml: This cannot be read: it is larger than 2 MB, leave out what belongs elsewhere\n$/,
		],
		[
			'what is not UTF-8',
			{ '.rapporteur.yaml': Buffer.from('rules: \xff\n', 'latin1') },
			/^rapporteur: \.rapporteur\.yaml: This cannot be read: it is not UTF-8 text: the byte at offset 7/,
		],
	];
	for (const [name, files, reason] of faults) {
		it(`tell of ${name}, and files are checked all the same`, async () => {
			const cwd = folder({ ...files, 'a.md': LINK });
			const { status, stdout, stderr } = await rapporteur(['check'], cwd);
			assert.match(stdout, /placeholder-link/);
			assert.match(stderr, reason);
			assert.equal(status, 2);
		});
	}

	it('may be no file at all', async () => {
		const cwd = folder({ 'a.md': LINK });
		mkdirSync(join(cwd, '.rapporteur.yaml'));
		const { status, stderr } = await rapporteur(['check'], cwd);
		assert.deepEqual(
			[status, stderr],
			[2, 'rapporteur: .rapporteur.yaml: This cannot be read: it is a folder, not a file\n'],
		);
	});

	it('hold for standard input by its name', async () => {
		const cwd = folder({ 'sub/.rapporteur.yaml': 'rules:\n  placeholder-link: off\n' });
		const check = (...args: string[]) => rapporteur(['check', '-', ...args], cwd, LINK);
		assert.equal((await check()).status, 1);
		assert.equal((await check('--stdin-filename', 'sub/a.md')).status, 0);
	});

	it('are part of what a result in the cache is known by', async () => {
		const cwd = folder({ '.rapporteur.yaml': '', 'a.md': LINK, 'house.yaml': '' });
		const set = (name: string, text: string) => writeFileSync(join(cwd, name), text);
		const severities = async () => (await found(cwd, '--cache')).map((each) => each.split(' ')[2]);
		assert.deepEqual(await severities(), ['warning']);
		set('.rapporteur.yaml', 'extends: house.yaml\n');
		set('house.yaml', 'rules: { placeholder-link: hint }\n');
		assert.deepEqual(await severities(), ['hint']);
		set('house.yaml', 'final: true\n');
		assert.deepEqual(await severities(), ['error']);
		set('house.yaml', 'overrides: [{ files: a.md, rules: { placeholder-link: hint } }]\n');
		assert.deepEqual(await severities(), ['hint']);
		set('house.yaml', 'ignore: a.md\n');
		assert.deepEqual(await severities(), []);
		set('house.yaml', '');
		assert.deepEqual(await severities(), ['warning']);
	});

	it('are found beside a file that a link leads to, where the link is', async () => {
		const cwd = folder({ 'kept/a.md': LINK, 'links/.rapporteur.yaml': 'rules:\n  placeholder-link: off\n' });
		symlinkSync('../kept/a.md', join(cwd, 'links/b.md'));
		assert.deepEqual(await found(cwd), ['kept/a.md placeholder-link warning']);
	});
});

describe('check --final', () => {
	it('lets nothing be open, but for what is turned off', async () => {
		const cwd = folder({ 'a.md': LINK });
		assert.deepEqual(await found(cwd, '--final'), ['a.md placeholder-link error']);
		assert.deepEqual(await found(cwd, '--final', '--rule', 'placeholder-link=hint'), ['a.md placeholder-link error']);
		assert.deepEqual(await found(cwd, '--final', '--rule', 'placeholder-link=off'), []);
	});
});

describe('rapporteur init', () => {
	it('writes a file that sets nothing, and never over one that is there', async () => {
		const cwd = folder({ 'a.md': LINK });
		const first = await rapporteur(['init'], cwd);
		assert.deepEqual([first.status, first.stderr], [0, '']);
		assert.match(first.stdout, /^Wrote \.rapporteur\.yaml\. /);
		const text = read(cwd, '.rapporteur.yaml');
		assert.deepEqual(await found(cwd), ['a.md placeholder-link warning']);
		const second = await rapporteur(['init'], cwd);
		assert.deepEqual(second, {
			status: 2,
			stdout: '',
			stderr: 'rapporteur: there is a .rapporteur.yaml in this folder already, and it is left as it is\n',
		});
		assert.equal(read(cwd, '.rapporteur.yaml'), text);
	});
});
