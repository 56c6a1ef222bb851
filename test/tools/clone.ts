/** Clones of the project as it lies in the working copy, for tests of what is done with a repository. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT } from './scratch.js';

/** Of somebody, whoever runs the tests. */
const SOMEBODY = ['-c', 'user.name=Ann Lee', '-c', 'user.email=ann@example.org', '-c', 'commit.gpgsign=false'];

export class Clone {
	readonly folder: string;

	/** A repository of one commit, with all files that are in the project's, or will be. Nothing is installed in it. */
	constructor(folder: string) {
		this.folder = folder;
		const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
		const gone = new Set(
			files(execFileSync('git', ['ls-files', '-z', '--deleted'], { cwd: PROJECT, encoding: 'utf8' })),
		);
		for (const path of files(execFileSync('git', list, { cwd: PROJECT, encoding: 'utf8' }))) {
			if (gone.has(path)) continue;
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			cpSync(join(PROJECT, path), join(folder, path));
		}
		this.git('init', '--quiet', '--initial-branch=main');
		this.commit('Everything');
	}

	/**
	 * Leaves what "npm ci --ignore-scripts" would leave: `npm test` has made sure that the packages of the project are
	 * those of the lockfile. Links take a fiftieth of the time.
	 */
	install(): void {
		try {
			execFileSync('cp', ['-al', join(PROJECT, 'node_modules'), this.folder], { stdio: 'ignore' });
		} catch {
			// On another disk, say.
			execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: this.folder, stdio: 'ignore' });
		}
	}

	/**
	 * A folder for the front of `PATH`, with an npm that takes an installation as `install` leaves it for what the command
	 * would do, if it is just that one, and passes all others on.
	 */
	npmThatHasInstalled(): string {
		const folder = `${this.folder}-npm`;
		const npm = execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim();
		const options = ['--ignore-scripts', '--no-audit', '--no-fund'].join('|');
		mkdirSync(folder, { recursive: true });
		const script = `#!/bin/sh
if [ "$PWD" = "${this.folder}" ] && [ -d node_modules ] && [ "$1 $2" = 'ci --ignore-scripts' ]; then
	other=
	for option in "$@"; do case $option in ci|${options}) ;; *) other=yes ;; esac; done
	[ "$other" ] || exit 0
fi
exec "${npm}" "$@"
`;
		writeFileSync(join(folder, 'npm'), script, { mode: 0o755 });
		return folder;
	}

	write(path: string, text: string): void {
		mkdirSync(dirname(join(this.folder, path)), { recursive: true });
		writeFileSync(join(this.folder, path), text);
	}

	commit(message: string): void {
		this.git('add', '--all');
		this.git('commit', '--quiet', '--no-verify', '-m', message);
	}

	git(...args: string[]): string {
		return execFileSync('git', [...SOMEBODY, ...args], { cwd: this.folder, encoding: 'utf8' });
	}
}

function files(list: string): string[] {
	return list.split('\0').filter((path) => path !== '');
}
