/**
 * Fails if one of the program's regular expressions takes more than linear time: reports come from strangers. `scslre`,
 * which ESLint's plugin for them uses as well, finds repeats that share a run of characters, and searches that begin anew
 * at each character of one; it ignores most lookaround. Judged are the literals, and what the program composes while its
 * modules are loaded and the rules check their own examples.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseSync, Visitor } from 'oxc-parser';
import { analyse } from 'scslre';
import { narrow } from '../server/src/text/narrowed.js';
import { EXCEPTIONS, type Exception } from './expressions/exceptions.js';

/** An expression of the program, and where it is. */
export interface Expression {
	readonly source: string;
	readonly flags: string;
	/** `file:line` */
	readonly place: string;
}

/** Why an expression is not linear. */
export function faultOf({ source, flags }: Pick<Expression, 'source' | 'flags'>): string | undefined {
	const [report] = analyse({ source, flags }, { maxReports: 1 }).reports;
	if (!report) return undefined;
	const again = JSON.stringify(report.character.pick);
	switch (report.type) {
		case 'Move':
			return `"${report.quant.raw}" begins anew at every ${again} of a long run of them`;
		case 'Self':
			return `"${report.quant.raw}" in "${report.parentQuant.raw}" shares a run of ${again} out in many ways`;
		case 'Trade':
			return `"${report.startQuant.raw}" and "${report.endQuant.raw}" share a run of ${again} out in many ways`;
	}
}

/** What is wrong with `expressions`, and which exceptions are no longer needed. */
export function faultsIn(expressions: readonly Expression[], exceptions: readonly Exception[]): string[] {
	const needed = new Set<Exception>();
	const faults = new Set<string>();
	const known = new Map<string, string | undefined>();
	for (const expression of expressions) {
		const { source, flags, place } = expression;
		const key = `/${source}/${flags}`;
		if (!known.has(key)) known.set(key, faultOf(expression));
		const fault = known.get(key);
		if (fault === undefined) continue;
		const exception = exceptions.find(
			({ file, begins }) =>
				place.startsWith(`${file}:`) && (source.startsWith(begins) || source.startsWith(narrow(begins))),
		);
		if (exception) needed.add(exception);
		else faults.add(`${place}: ${key.length > 100 ? `${key.slice(0, 100)}…` : key} ${fault}`);
	}
	const unneeded = exceptions.filter((each) => !needed.has(each));
	return [...faults, ...unneeded.map(({ file, begins }) => `${file}: no exception is needed for /${begins}…`)];
}

/** The literals of a module. */
export function literalsIn(path: string, code: string): Expression[] {
	const found: Expression[] = [];
	new Visitor({
		Literal(node) {
			if (!('regex' in node)) return;
			const { pattern: source, flags } = node.regex;
			found.push({ source, flags, place: `${path}:${code.slice(0, node.start).split('\n').length}` });
		},
	}).visit(parseSync(path, code).program);
	return found;
}

/** The expressions that code below `server/src` composes while `use` runs. */
export async function composedDuring(use: () => Promise<void>): Promise<Expression[]> {
	const made = new Map<string, Expression>();
	const Native = globalThis.RegExp;
	const noted = (expression: RegExp): RegExp => {
		const { source, flags } = expression;
		const key = `/${source}/${flags}`;
		const place = made.has(key) ? undefined : placeIn(new Error().stack ?? '');
		if (place !== undefined) made.set(key, { source, flags, place });
		return expression;
	};
	globalThis.RegExp = new Proxy(Native, {
		construct: (target, [pattern, flags]) => noted(new target(pattern, flags)),
		apply: (target, _this, [pattern, flags]) => noted(target(pattern, flags)),
	});
	try {
		await use();
	} finally {
		globalThis.RegExp = Native;
	}
	return [...made.values()];
}

/** What many make their expressions with: it does not tell one from the other. */
const HELPERS = /^server\/src\/(?:text\/|report\/words\/index\.ts)/;

/** Of the program's lines in `stack`, the innermost that tells most. */
function placeIn(stack: string): string | undefined {
	const places = [...stack.matchAll(/[\\/](server[\\/]src[\\/][^:()?]+\.ts)[^:()]*:(\d+):\d+/g)].map(
		([, path = '', line]) => `${path.replaceAll('\\', '/')}:${line}`,
	);
	return places.find((place) => !HELPERS.test(place)) ?? places[0];
}

/** Programs, which start serving or reading input as soon as they are loaded. */
const PROGRAMS = /^(?:main|node|browser|cli[\\/]threads[\\/]thread)\.ts$/;

/** Loads all modules of the server, and runs the rules on their own examples. */
async function useAll(root: string): Promise<void> {
	for (const name of modulesIn(join(root, 'server/src'))) {
		if (!PROGRAMS.test(name)) await import(pathToFileURL(join(root, 'server/src', name)).href);
	}
	const { rules } = await import('../server/src/rules/index.js');
	const { readSettings } = await import('../server/src/config/index.js');
	const { Checker } = await import('../server/src/engine/index.js');
	const { lazies } = await import('../server/src/text/lazily.js');
	const { settings } = readSettings({ rules: Object.fromEntries(rules.map(({ id }) => [id, 'warning'])) });
	const checker = new Checker();
	for (const text of rules.flatMap(({ docs }) => [...docs.reported, ...docs.accepted])) {
		// Fixes have expressions of their own.
		for (const { fixes } of checker.check(text, settings, 'minutes/2031-02-06.md').findings) fixes.length;
	}
	for (const get of lazies) get();
}

function modulesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.sort();
}

async function main(): Promise<void> {
	const root = fileURLToPath(new URL('..', import.meta.url));
	const literals = ['server/src', 'client/src'].flatMap((folder) =>
		modulesIn(join(root, folder)).flatMap((name) =>
			literalsIn(`${folder}/${name.split(sep).join('/')}`, readFileSync(join(root, folder, name), 'utf8')),
		),
	);
	const composed = await composedDuring(() => useAll(root));
	const faults = faultsIn([...literals, ...composed], EXCEPTIONS);
	for (const fault of faults) console.error(fault);
	if (faults.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
