import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS } from '../../server/src/cli/options.js';
import { execute, folder, rapporteur } from './process.js';

const SEVERITIES = ['error', 'warning', 'information'];
const RULES = /^toy-/;

/** Asks the real shells, each where it is there. */
describe('completion', () => {
	const cwd = folder({ 'minutes/march.md': 'fine\n', 'settings.yaml': '' });

	async function script(shell: string): Promise<string> {
		const { status, stdout, stderr } = await rapporteur(['completion', shell], { cwd });
		assert.deepEqual([status, stderr], [0, '']);
		const path = join(cwd, `completion.${shell}`);
		writeFileSync(path, stdout);
		return path;
	}

	/** @param code is given the path of the script as its first argument. */
	async function lines(test: Mocha.Context, shell: string, options: string[], code: string, ...args: string[]) {
		const path = await script(shell);
		const ran = await execute(shell, [...options, '-c', code, ...(shell === 'fish' ? [] : [shell]), path, ...args], {
			cwd,
		}).catch(() => undefined);
		if (!ran) {
			console.log(`      ${shell} is not there: install the Debian package "${shell}"`);
			return test.skip();
		}
		assert.deepEqual([ran.status, ran.stderr], [0, ''], ran.stderr);
		return ran.stdout.split('\n').filter((line) => line !== '');
	}

	it('is offered by bash', async function () {
		const ask = (...words: string[]) =>
			lines(
				this,
				'bash',
				['--norc', '--noprofile'],
				`. "$1"; shift; COMP_WORDS=(rapporteur "$@"); COMP_CWORD=$#; _rapporteur; printf '%s\\n' "\${COMPREPLY[@]}"; complete -p rapporteur >/dev/null`,
				...words,
			);
		assert.deepEqual(await ask('che'), ['check']);
		assert.deepEqual(await ask('check', '--form'), ['--format']);
		assert.deepEqual(await ask('check', '--format', ''), [...FORMATS]);
		assert.deepEqual(await ask('check', 'a.md', '--fail-on', ''), SEVERITIES);
		const rules = await ask('explain', '');
		assert.ok(rules.length > 3 && rules.every((id) => RULES.test(id)), rules.join());
		// Names of files are left to bash.
		assert.deepEqual(await ask('check', 'min'), []);
		assert.deepEqual(await ask('check', '--config', ''), []);
	});

	it('is offered by fish', async function () {
		const ask = (line: string) =>
			lines(this, 'fish', ['--no-config'], 'source $argv[1]; complete --do-complete $argv[2]', line);
		const words = async (line: string) => (await ask(line)).map((said) => said.split('\t')[0]);
		assert.deepEqual(await words('rapporteur che'), ['check']);
		assert.deepEqual(await ask('rapporteur check --form'), ['--format\thow findings are printed']);
		assert.deepEqual((await words('rapporteur check --format ')).sort(), [...FORMATS].sort());
		assert.deepEqual((await words('rapporteur check a.md --fail-on ')).sort(), [...SEVERITIES].sort());
		assert.deepEqual(await words('rapporteur check min'), ['minutes/']);
		assert.deepEqual(await words('rapporteur check --config set'), ['settings.yaml']);
		const rules = await words('rapporteur explain ');
		assert.ok(rules.length > 3 && rules.every((id) => RULES.test(id ?? '')), rules.join());
	});

	it('is offered by zsh, at a terminal', async function () {
		// A shell within the shell, to which keys are sent; it says which words it was given in the end.
		const dot = folder({
			'.zshrc': [
				'autoload -Uz compinit; compinit -u -D',
				`source ${join(cwd, 'completion.zsh')}`,
				'PS1= PROMPT_EOL_MARK=',
				// biome-ignore lint/suspicious/noTemplateCurlyInString: it is zsh's
				'rapporteur() { print -r -- "got <${(j:|:)@}>" }',
				`cd ${cwd}`,
			].join('\n'),
		});
		const driver = `
zmodload zsh/zpty
zpty inner "ZDOTDIR=${dot} zsh -d -i"
for keys in "\${@:2}" "exit"; do zpty -w inner "$keys"; done
while zpty -r inner line '*'$'\\n'; do [[ $line == *'got <'*'>'* ]] && print -r -- "\${\${line##*got <}%>*}"; done
exit 0`;
		const keys = [
			'rapporteur che\t--form\tjs\t',
			'rapporteur check --fail-on inf\tmin\tma\t',
			'rapporteur check --config set\t',
			'rapporteur explain toy-sh\t',
			'rapporteur compl\tfi\t',
		];
		const got = await lines(this, 'zsh', ['-f'], driver, ...keys);
		assert.deepEqual(got, [
			'check|--format|json',
			'check|--fail-on|information|minutes/march.md',
			'check|--config|settings.yaml',
			'explain|toy-shout',
			'completion|fish',
		]);
	});

	it('is only for shells that it knows', async () => {
		const { status, stderr } = await rapporteur(['completion', 'fsh'], { cwd });
		assert.equal(status, 2);
		assert.match(stderr, /fsh/);
	});
});
