/**
 * Real editors, set up by what their pages under `docs/editors/` say, to the letter. Each runs at a terminal of its own, and
 * says by its own means what it shows.
 */
import assert from 'node:assert/strict';
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { MissingError } from '../../tools/start/npm.js';
import { CLI, ROOT } from '../../tools/start/paths.js';
import { orSkip } from '../vscode/host/or-skip.js';
import { type Scratch, scratch } from '../vscode/host/scratch.js';

const REPORT = `# Summary report

5 February 2018

1. The agenda 🎉 (**ANNEX I**) was adopted. A summary is [here](#).
2. Ilse Maarand spoke of it.

- I. Opening**

Participants

- Ilse Maarand
- Jonas Feld
`;

/** What each must show, by line. */
const FOUND = [
	'5 Annex I is referred to but missing',
	'5 “here” has “#” instead of an address',
	'8 Bold ends after “I. Opening” but never begins',
];

const PATIENCE = 150_000;
/** How long it may take to quit, in milliseconds. */
const LEAVING = 10_000;

interface Editor {
	readonly name: string;
	readonly page: string;
	/** Debian's packages, and a command that fails without them. `script` of util-linux gives each its terminal. */
	readonly packages: string;
	readonly needs: string;
	/** Where its settings lie, from the home folder. */
	readonly settings: string;
	/** What its dialogs write, where the page tells of them; `~` is the home folder. */
	readonly dialogs?: { readonly path: string; readonly text: string };
	/** A script in its own language that writes one line for each finding to `$RESULT` and ends it. */
	readonly probe?: { readonly path: string; readonly text: string };
	/** What its script tells besides. */
	readonly told?: readonly string[];
	readonly command: string;
	/** Whether it needs no terminal, but a desktop, or can do without one. */
	readonly graphical?: true;
	/** Keys that have it show its findings, where it knows no script. */
	readonly keys?: string;
}

/** What is sent to an editor that has neither a script nor a screen to read is all that can be known of it. */
const SENT = 'sent.log';

const EDITORS: readonly Editor[] = [
	{
		name: 'Neovim',
		page: 'neovim.md',
		packages: 'neovim',
		needs: 'nvim --version',
		settings: '.config/nvim/init.lua',
		probe: {
			path: 'probe.lua',
			text: `vim.fn.timer_start(200, function()
  local found = vim.diagnostic.get(0)
  if #found < 3 then return end
  local said = {}
  for _, each in ipairs(found) do table.insert(said, (each.lnum + 1) .. ' ' .. each.message) end
  vim.fn.writefile(said, vim.env.RESULT)
  vim.cmd('qall!')
end, { ['repeat'] = -1 })`,
		},
		command: 'nvim -S probe.lua report.md',
	},
	{
		name: 'Vim',
		page: 'vim.md',
		packages: 'vim vim-ale',
		needs: 'vim --version && ls /usr/share/vim-ale/plugin/ale.vim',
		settings: '.vimrc',
		probe: {
			path: 'probe.vim',
			text: `func Probe(timer)
  let found = ale#engine#GetLoclist(bufnr('report.md'))
  if len(found) < 3 | return | endif
  call writefile(map(copy(found), 'v:val.lnum . " " . v:val.text'), $RESULT)
  qall!
endfunc
call timer_start(200, 'Probe', {'repeat': -1})`,
		},
		command: 'vim -S probe.vim report.md',
	},
	{
		name: 'Emacs',
		page: 'emacs.md',
		packages: 'emacs-nox elpa-markdown-mode',
		needs: 'emacs --version && emacs --batch --eval "(package-initialize)" --eval "(require \'markdown-mode)"',
		settings: '.emacs.d/init.el',
		probe: {
			path: 'probe.el',
			text: `(run-with-timer 1 0.2 (lambda ()
  (with-current-buffer "report.md"
    (let ((found (and (fboundp 'flymake-diagnostics) (flymake-diagnostics))))
      (when (>= (length found) 3)
        (with-temp-file (getenv "RESULT")
          (dolist (each found)
            (insert (format "%d %s\\n"
              (with-current-buffer "report.md" (line-number-at-pos (flymake-diagnostic-beg each)))
              (replace-regexp-in-string "^rapporteur \\\\[[a-z-]+\\\\]: " "" (flymake-diagnostic-text each)))))
          (let ((result (current-buffer)))
            (set-buffer "report.md")
            (goto-char (point-min))
            (search-forward "Ilse")
            (xref-find-definitions (xref-backend-identifier-at-point 'eglot))
            (princ (format "definition: %s\\n" (buffer-substring (pos-bol) (pos-eol))) result)
            (eglot-rename "Ilse Lund")
            (princ (format "renamed: %d of %d" (how-many "Ilse Lund" (point-min)) (how-many "Ilse" (point-min))) result)
            (set-buffer result)))
        (kill-emacs 0))))))`,
		},
		told: ['definition: - Ilse Maarand', 'renamed: 2 of 2'],
		command: 'emacs -nw -l probe.el report.md',
	},
	{
		name: 'Helix',
		page: 'helix.md',
		packages: 'hx',
		needs: 'hx --version',
		settings: '.config/helix/languages.toml',
		command: 'hx report.md',
		keys: ' d',
	},
	{
		name: 'Kate',
		page: 'kate.md',
		packages: 'kate',
		needs: 'QT_QPA_PLATFORM=offscreen kate --version',
		settings: '.config/kate/lspclient/settings.json',
		dialogs: {
			path: '.config/katerc',
			text: `[General]
Config Revision=10

[Kate Plugins]
lspclientplugin=true

[lspclient]
AllowedServerCommandLines=~/bin/rapporteur lsp --stdio
`,
		},
		command: 'QT_QPA_PLATFORM=offscreen exec kate -b -n report.md',
		graphical: true,
	},
];

describe('the pages on other editors', function () {
	this.timeout(180_000);
	let folder: Scratch;
	let running: ChildProcess | undefined;
	/** Whether it ends by itself once it has said what it shows. */
	let quits = false;
	beforeEach(async () => {
		folder = await scratch();
	});
	afterEach(async () => {
		// Vim whose terminal goes while it removes its temporary folder removes the folder above that one as well.
		if (running && quits && isRunning(running)) await Promise.race([once(running, 'exit'), setTimeout(LEAVING)]);
		if (running?.pid !== undefined && isRunning(running)) {
			// The editor and its server, which are of one group.
			process.kill(-running.pid, 'SIGKILL');
			await once(running, 'exit');
		}
		await folder.remove();
	});

	for (const editor of EDITORS) {
		it(`make ${editor.name} show the findings`, async function () {
			await orSkip(this, () => requireEditor(editor));
			const { path: home } = folder;
			await write(join(home, editor.settings), await settingsOn(editor.page));
			await write(
				join(home, 'bin/rapporteur'),
				`#!/bin/sh\n"${process.execPath}" "${CLI}" "$@" | tee "${join(home, SENT)}"\n`,
			);
			await chmod(join(home, 'bin/rapporteur'), 0o755);
			if (editor.dialogs) await write(join(home, editor.dialogs.path), editor.dialogs.text.replaceAll('~', home));
			const work = join(home, 'minutes');
			await write(join(work, 'report.md'), REPORT);
			if (editor.probe) await write(join(work, editor.probe.path), editor.probe.text);
			const shown = await look(editor, home, work);
			for (const words of editor.told ?? []) assert.ok(shown.includes(words), `${words} is not in:\n${shown}`);
			for (const finding of FOUND) {
				const [line, ...words] = finding.split(' ');
				// Without a script, what is on the screen has no numbers of lines beside the findings.
				const wanted = editor.keys === undefined ? [line, ...words].join(' ') : words.slice(0, 4).join(' ');
				assert.ok(shown.includes(wanted), `${wanted} is not in:\n${shown}`);
			}
		});
	}

	it('say whether they have been tried, as the list of them does', async () => {
		const list = await readFile(join(ROOT, 'docs/editors/README.md'), 'utf8');
		const pages = (await readdir(join(ROOT, 'docs/editors'))).filter(
			(name) => name !== 'README.md' && name !== 'protocol.md',
		);
		assert.equal(pages.length, 9);
		for (const page of pages) {
			const tried = EDITORS.some((editor) => editor.page === page);
			const text = await readFile(join(ROOT, 'docs/editors', page), 'utf8');
			assert.match(text, tried ? /^A test starts \w+ with these very lines\.$/m : /has not been tried yet/, page);
			assert.match(list, new RegExp(`\\(${page}\\) \\| ${tried ? 'Yes, in every test run' : 'Not yet'} \\|`));
		}
	});

	/** What the editor says that it shows: by its script, else by its screen. */
	async function look({ command, graphical, keys, probe }: Editor, home: string, cwd: string): Promise<string> {
		const result = join(home, 'result.txt');
		const temporary = join(home, 'tmp');
		await mkdir(temporary);
		const env = {
			PATH: `${join(home, 'bin')}:${process.env.PATH}`,
			HOME: home,
			TERM: 'xterm-256color',
			LANG: 'C.UTF-8',
			RESULT: result,
			// Nothing that an editor removes by mistake is anybody's.
			TMPDIR: temporary,
		};
		quits = probe !== undefined;
		const line = `stty cols 160 rows 40; ${command}`;
		// What a terminal starts ends with it; what has none is ended with its group.
		running = graphical
			? spawn('sh', ['-c', command], { cwd, env, detached: true })
			: spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], { cwd, env, detached: true });
		let screen = '';
		running.stdout!.setEncoding('utf8').on('data', (part: string) => {
			screen += part;
		});
		running.stdin!.on('error', () => undefined);
		let pressed = false;
		const end = Date.now() + PATIENCE;
		while (Date.now() < end) {
			await setTimeout(300);
			const said = await readFile(result, 'utf8').catch(() => '');
			if (said !== '') return said;
			if (keys === undefined) {
				const sent = probe ? '' : findingsIn(await readFile(join(home, SENT), 'utf8').catch(() => ''));
				if (sent !== '') return sent;
				continue;
			}
			const plain = screen.replace(/\x1B\[[0-9;?]*[A-Za-z]/g, ' ').replace(/ +/g, ' ');
			if (plain.includes('Bold ends')) return plain;
			// Where something is found, it is counted at the foot of the screen.
			if (pressed || !plain.includes('● 2')) continue;
			running.stdin!.write(keys);
			pressed = true;
		}
		return screen;
	}
});

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
	return exitCode === null && signalCode === null;
}

async function requireEditor({ name, needs, packages }: Editor): Promise<void> {
	if (process.platform === 'win32') throw new MissingError(`${name} is not tried on Windows`);
	await promisify(execFile)('sh', ['-c', `script --version && ${needs}`]).catch(() => {
		throw new MissingError(`${name} is missing: install it (apt-get install ${packages})`);
	});
}

/** One line for each finding that a server has published; empty if none yet. */
function findingsIn(sent: string): string {
	const [, published] = /(\{[^\r\n]*"textDocument\/publishDiagnostics".*?\]\}\})/.exec(sent) ?? [];
	if (published === undefined) return '';
	const { params }: { params: PublishDiagnosticsParams } = JSON.parse(published);
	return params.diagnostics.map(({ range, message }) => `${range.start.line + 1} ${message}`).join('\n');
}

/** The block of code on its page, as it stands there. */
async function settingsOn(page: string): Promise<string> {
	const text = await readFile(join(ROOT, 'docs/editors', page), 'utf8');
	const [, code] = /^```\w+\n([\s\S]*?)^```$/m.exec(text) ?? [];
	assert.ok(code, `${page} has no block of code`);
	return code;
}

async function write(path: string, text: string): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, text);
}
