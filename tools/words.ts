/**
 * Fails if the code recognises something by a word of a language, English or another: somebody who corrects or adds a
 * language would not find it among the phrases. `words/in-code.ts` says where words are looked for, and
 * `words/exceptions.ts` which of them are of no language. Strings of all other code must not hold words of languages other
 * than English.
 */
import { fileURLToPath } from 'node:url';
import { IN_FILES, NOT_LOOKED_AT, OF_NO_LANGUAGE } from './words/exceptions.js';
import { foreignWords } from './words/foreign.js';
import { type Found, SHORTEST, wordsInCode } from './words/in-code.js';
import { modulesIn, namesOf } from './words/modules.js';

const HOME = 'server/src/report/words/';
/** What reads and writes reports. */
const READERS =
	/^(?:server\/src\/(?:report|rules|writing|templates|summary|workspace|calm)|client\/src\/typing)\/(?!words\/)/;

const EXCEPTIONS = 'tools/words/exceptions.ts';
const TO_PHRASES = `Write it below a subject of ${HOME}<language>/, or, if it is of no language, into ${EXCEPTIONS}`;
const TO_ENGLISH = `Say it in English, or write it below a subject of ${HOME}<language>/`;

const EVERYWHERE = listed(OF_NO_LANGUAGE);

/** What is wrong in `modules`, by their paths. */
export function faultsIn(modules: ReadonlyMap<string, string>): string[] {
	const names = namesOf(modules);
	const faults: string[] = [];
	for (const [path, source] of modules) {
		if (path.startsWith(HOME) || path in NOT_LOOKED_AT) continue;
		const own = listed(IN_FILES[path] ?? {});
		// Whether shorter ones are found depends on the phrases.
		const unused = new Set([...own].filter((word) => word.length >= SHORTEST));
		const report = (found: readonly Found[], remedy: string): void => {
			for (const { line, words } of found) {
				for (const word of words) unused.delete(word);
				const strays = words.filter((word) => !EVERYWHERE.has(word) && !own.has(word));
				if (strays.length > 0) faults.push(`${path}:${line}: ${strays.join(', ')}. ${remedy}`);
			}
		};
		if (READERS.test(path)) report(wordsInCode(path, source, names), TO_PHRASES);
		if (path.startsWith('server/')) report(foreignWords(path, source), TO_ENGLISH);
		for (const word of unused) faults.push(`${EXCEPTIONS}: ${word} is not in ${path} any more. Remove it`);
	}
	return faults;
}

/** Exceptions for files that are gone. */
function goneFrom(modules: ReadonlyMap<string, string>): string[] {
	return [...Object.keys(NOT_LOOKED_AT), ...Object.keys(IN_FILES)]
		.filter((path) => !modules.has(path))
		.map((path) => `${EXCEPTIONS}: there is no ${path}. Remove it`);
}

function listed(words: Readonly<Record<string, string>>): ReadonlySet<string> {
	return new Set(Object.values(words).flatMap((each) => each.split(' ')));
}

function main(): void {
	const root = fileURLToPath(new URL('..', import.meta.url));
	const modules = modulesIn(root, ['server/src', 'client/src']);
	const faults = [...faultsIn(modules), ...goneFrom(modules)];
	for (const fault of faults) console.error(fault);
	if (faults.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
