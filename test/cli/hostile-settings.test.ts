/** Settings of strangers, with the program as it is: what hung it, ended it, or had it read what is not the stranger's. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, folder, program, withOwnRules } from './process.js';

const LINK = '[here](#)\n';
const SECRET = 'token: hunter2\n[ root:x:0\n';

/** Kills what hangs. */
async function check(cwd: string, ...args: string[]) {
	const command = ['20', process.execPath, await program('../../server/src/main.ts'), 'check', ...args];
	return execute('timeout', ['-s', 'KILL', ...command], { cwd });
}

/** For what is refused before it is read as a pattern or a file, or is as short as anybody's. */
const checkHere = (cwd: string, ...args: string[]) => withOwnRules(['check', ...args], { cwd });

describe('settings of strangers', () => {
	const NAME = `${'a'.repeat(200)}.md`;
	const texts: readonly [what: string, text: string, told: RegExp][] = [
		['many stars', `ignore: "${'*a'.repeat(30)}b"\n`, /^$/],
		[
			'nested brackets',
			`ignore: "${'!('.repeat(3_000)}"\n`,
			/yaml:1:9: .* is longer than 500 characters. Write it shorter\n$/,
		],
		['open brackets', `reports:\n  - "${'('.repeat(30_000)}"\n`, /yaml:2:5: .* is longer than 500 characters/],
		[
			'70 KB',
			`overrides:\n  - files: ${'a'.repeat(70_000)}\n    final: true\n`,
			/yaml:2:12: .* is longer than 500 characters/,
		],
		['choices', 'ignore: "!(a|b)"\n', /yaml:1:9: "!\(a\|b\)" has a choice in round brackets. Write it as/],
		[
			'10,000 names',
			`extends:\n${Array.from({ length: 10_000 }, (_, n) => `  - ${n}.yaml\n`).join('')}`,
			/^.*yaml:52:5: extends has more than 50 .*\n(?:.* is not there. Correct the name\n){49}.*yaml:51:5: More than 50 files .*\n$/,
		],
		[
			'10,000 mistakes',
			`rules:\n${Array.from({ length: 10_000 }, (_, n) => `  x${n}: off\n`).join('')}`,
			/There are 9901 more mistakes/,
		],
		['a long key', `${'missing-anne'.repeat(80)}: off\n`, /There is no setting "missing-anne.{45}…"/],
	];
	for (const [what, text, told] of texts) {
		it(`with ${what} are told of, and files are checked`, async () => {
			const cwd = folder({ '.rapporteur.yaml': text, [NAME]: LINK });
			const { status, stdout, stderr } = await (/stars|brackets|names/.test(what) ? check : checkHere)(cwd);
			assert.match(stdout, /placeholder-link/);
			assert.match(stderr, told);
			assert.ok(stderr.split('\n').length <= 102, stderr);
			assert.equal(status, stderr === '' ? 1 : 2);
		});
	}

	it('may be patterns on the command line', async () => {
		const cwd = folder({ [NAME]: LINK, 'x/b.md': LINK });
		for (const [pattern, told] of [
			[`${'*a'.repeat(30)}b`, /No file matches/],
			[`!${'*a'.repeat(30)}b`, /^$/],
			['!('.repeat(3_000), /cannot be read|longer than 500/],
			[`${'('.repeat(30_000)}*`, /longer than 500/],
		] as const)
			assert.match((await check(cwd, pattern, 'x')).stderr, told, pattern.slice(0, 20));
		assert.match((await check(cwd, '{x,y}/*.md')).stdout, /^x\/b\.md:1/);
	});

	const outside = (name: string) => `extends: ${JSON.stringify(name)}\n`;
	it('name nothing outside, and nothing of it is shown', async () => {
		const other = folder({ 'secret.yaml': SECRET });
		const cwd = folder({ 'work/.git/HEAD': '', 'work/sub/a.md': LINK, 'beside.yaml': SECRET });
		symlinkSync(join(other, 'secret.yaml'), join(cwd, 'work/link.yaml'));
		symlinkSync(other, join(cwd, 'work/folder'));
		const cases: readonly [name: string, told: RegExp][] = [
			[join(other, 'secret.yaml'), /lies outside of the folder/],
			['../../beside.yaml', /lies outside of the folder/],
			['../../none.yaml', /lies outside of the folder/],
			['../link.yaml', /leads to a place outside/],
			['../folder/secret.yaml', /leads to a place outside/],
			['/dev/zero', /lies outside of the folder/],
			['//server/share/x.yaml', /lies on another computer/],
			['\\\\server\\share\\x.yaml', /lies on another computer/],
			['\\\\.\\pipe\\x', /lies on another computer/],
			['file://server/x.yaml', /is an address/],
			['a\0b', /is not the name of a file/],
		];
		for (const [name, told] of cases) {
			writeFileSync(join(cwd, 'work/sub/.rapporteur.yaml'), outside(name));
			const { status, stderr } = await (name === '/dev/zero' ? check : checkHere)(join(cwd, 'work/sub'));
			assert.match(stderr, told);
			assert.doesNotMatch(stderr, /hunter|root:|token/);
			assert.equal(status, 2);
		}
	});

	it('are no pipes, and no links that lead out', async () => {
		const other = folder({ 'secret.yaml': SECRET });
		const cwd = folder({ 'a.md': LINK, 'b/b.md': LINK });
		execFileSync('mkfifo', [join(cwd, '.rapporteur.yaml')]);
		symlinkSync(join(other, 'secret.yaml'), join(cwd, 'b/.rapporteur.yaml'));
		const { status, stdout, stderr } = await check(cwd);
		assert.equal(stdout.match(/placeholder-link/g)?.length, 2);
		assert.match(stderr, /it is not an ordinary file\n/);
		assert.match(stderr, /it leads to a place outside/);
		assert.doesNotMatch(stderr, /hunter|root:|token/);
		assert.equal(status, 2);
	});

	it('are not looked for above, unless in the repository or where the user sends us', async () => {
		const off = 'rules: { placeholder-link: off }\n';
		const cwd = folder({
			'.rapporteur.yaml': off,
			'work/a.md': LINK,
			'named/.rapporteur.yaml': off,
			'named/sub/b.md': LINK,
		});
		const work = join(cwd, 'work');
		assert.match((await checkHere(work)).stdout, /a\.md:1/);
		assert.match((await checkHere(work, '../named')).stdout, /^No problems/);
		assert.match((await checkHere(work, '--config', '../.rapporteur.yaml')).stdout, /^No problems/);
		assert.match((await checkHere(cwd)).stdout, /^No problems/);
	});

	it('that the user names may extend what lies beside them', async () => {
		const cwd = folder({
			'work/a.md': LINK,
			'house/style.yaml': 'extends: [more.yaml, ../secret.yaml]\n',
			'secret.yaml': SECRET,
		});
		writeFileSync(join(cwd, 'house/more.yaml'), 'rules: { placeholder-link: hint }\n');
		const { stdout, stderr } = await checkHere(join(cwd, 'work'), '--config', '../house/style.yaml');
		assert.match(stdout, /hint: /);
		assert.match(stderr, /\.\.\/secret\.yaml lies outside/);
	});
});
