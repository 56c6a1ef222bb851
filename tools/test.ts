/**
 * `npm test` and `npm run test:unit`, once all is installed and built (`tools/bootstrap.mjs`): all tests, or those that
 * need nothing but the sources, in processes side by side. If the user says which, or how, mocha runs once, with those
 * arguments. `--watch` runs them again whenever a source changes.
 */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allGroups, type Group, unitGroups } from './test/groups.js';
import { isInterrupted, mocha, type Outcome, passSignalsOn } from './test/mocha.js';
import { sideBySide } from './test/side-by-side.js';
import { whenChanged } from './test/watch.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const [tier, ...args] = process.argv.slice(2);
const given = args.filter((arg) => arg !== '--watch' && arg !== '-w');

passSignalsOn();
const outcome = await run();
// `bootstrap.mjs` prints the counts, for other output may follow.
const summary = process.env.RAPPORTEUR_TEST_SUMMARY;
if (summary) writeFileSync(summary, JSON.stringify(outcome.counts));
process.exitCode = outcome.code;
if (given.length < args.length && !isInterrupted()) {
	await whenChanged(root, async () => {
		const { counts, code } = await run();
		if (isInterrupted()) process.exit(code);
		console.log(`${counts.passes} passed, ${counts.failures} failed`);
	});
}

/** Finds the tests again each time. */
function run(): Promise<Omit<Outcome, 'output'>> {
	const groups = tier === 'unit' ? unitGroups(root) : allGroups(root);
	return given.length === 0 ? sideBySide(root, groups) : mocha(root, withFiles(given, groups), true);
}

/**
 * What mocha gets: the tests of all groups unless the user names some, and for a folder the tests in it, since mocha
 * would load the helpers there too. The value of an option may look like a file; any other argument that isn't a file
 * is a slip, and running everything would be the wrong answer to it.
 */
function withFiles(given: readonly string[], groups: readonly Group[]): readonly string[] {
	let named = false;
	const rest = given.map((arg, i) => {
		const before = given[i - 1] ?? '';
		if (arg.startsWith('-') || /^(-g|-f|--grep|--fgrep)$/.test(before)) return arg;
		const folder = statSync(join(root, arg), { throwIfNoEntry: false })?.isDirectory() === true;
		if (folder || /[*]|\.[cm]?[jt]s$/.test(arg) || !before.startsWith('-')) named = true;
		return folder ? `${arg.replace(/[\\/]$/, '')}/**/*.test.ts` : arg;
	});
	return named ? rest : [...rest, ...groups.flatMap(({ files }) => files)];
}
