/**
 * Fails if one of the program's expressions takes more than linear time: reports come from strangers. Each is judged by
 * two complementary methods; see docs/decisions/expressions.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { narrow } from '../server/src/text/narrowed.js';
import { composedDuring, useAll } from './expressions/composed.js';
import { EXCEPTIONS, type Exception } from './expressions/exceptions.js';
import { type Expression, expressionsIn } from './expressions/literals.js';
import { keyOf, verdictsOn } from './expressions/verdicts.js';

/** What is wrong with `expressions`, and which exceptions are no longer needed. */
export function faultsIn(
	expressions: readonly Expression[],
	exceptions: readonly Exception[],
	judge: (expression: Expression) => string | undefined,
): string[] {
	const needed = new Set<Exception>();
	const faults = new Set<string>();
	for (const expression of expressions) {
		const fault = judge(expression);
		if (fault === undefined) continue;
		const { source, place } = expression;
		const exception = exceptions.find(
			({ file, begins }) =>
				place.startsWith(`${file}:`) && (source.startsWith(begins) || source.startsWith(narrow(begins))),
		);
		if (exception) needed.add(exception);
		else {
			const key = keyOf(expression);
			faults.add(`${place}: ${key.length > 100 ? `${key.slice(0, 100)}…` : key} ${fault}`);
		}
	}
	const unneeded = exceptions.filter((each) => !needed.has(each));
	return [...faults, ...unneeded.map(({ file, begins }) => `${file}: no exception is needed for /${begins}…`)];
}

/** The calls that compose an expression but were never reached: nobody has judged their expressions. */
export function unreached(composing: readonly string[], reached: ReadonlySet<string>): string[] {
	return composing
		.filter((place) => !reached.has(place))
		.map((place) => `${place}: nothing reaches this; see useAll in tools/expressions/composed.ts`);
}

/** The lines that all composed expressions go through: only their callers tell them apart. */
const SHARED = /^server\/src\/(?:text\/narrowed|report\/words\/index)\.ts:/;

async function main(): Promise<void> {
	const root = fileURLToPath(new URL('..', import.meta.url));
	const expressions: Expression[] = [];
	const composing: string[] = [];
	const wide = new Set<string>();
	for (const folder of ['server/src', 'client/src']) {
		for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
			if (!name.endsWith('.ts')) continue;
			const path = `${folder}/${name.split(sep).join('/')}`;
			const found = expressionsIn(path, readFileSync(join(root, path), 'utf8'));
			expressions.push(...found.literals);
			composing.push(...found.composing);
			for (const each of found.wide) wide.add(each);
		}
	}
	const composed = await composedDuring(root, () => useAll(root));
	for (const { source, flags, places } of composed) {
		// Passing it on is not using it.
		if (wide.has(source)) continue;
		expressions.push({ source, flags, place: places.find((place) => !SHARED.test(place)) ?? places[0]! });
	}
	const reached = new Set(composed.flatMap(({ places }) => places));
	const verdicts = await verdictsOn(root, expressions);
	const faults = [
		...faultsIn(expressions, EXCEPTIONS, (each) => verdicts.get(keyOf(each))),
		...unreached(composing, reached),
	];
	for (const fault of faults) console.error(fault);
	if (faults.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
