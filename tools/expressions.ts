/**
 * Fails if an expression of the program takes time that grows faster than the text it is given: reports come from
 * strangers. Two methods that complement each other judge each; see docs/decisions/expressions.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from 'scslre';
import { narrow } from '../server/src/text/lean.js';
import { composedDuring, useAll } from './expressions/composed.js';
import { EXCEPTIONS, type Exception } from './expressions/exceptions.js';
import { type Expression, expressionsIn } from './expressions/literals.js';
import { costlyText } from './expressions/work.js';

/** Why an expression is not linear, as far as one of the methods can tell. */
export function faultOf(source: string, flags: string): string | undefined {
	return analysedFault(source, flags) ?? measuredFault(source, flags);
}

/** What theory says. It knows no text that shows it, and little of what looks around. */
function analysedFault(source: string, flags: string): string | undefined {
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

/** What a search shows: for what the theory leaves out. */
function measuredFault(source: string, flags: string): string | undefined {
	const costly = costlyText(source, flags);
	if (!costly) return undefined;
	const { opening, pump, ending } = costly.attack;
	const text = [opening, `${JSON.stringify(pump)} × n`, ending].filter((part) => part !== '').join(', ');
	const growth = costly.growth
		.map(({ length, steps }) => `${steps === Number.POSITIVE_INFINITY ? 'far more' : steps} at ${length}`)
		.join(', ');
	return `takes ${growth} steps over characters of ${text}`;
}

/** What is wrong with `expressions`, and which exceptions nothing needs any more. */
export function faultsIn(expressions: readonly Expression[], exceptions: readonly Exception[]): string[] {
	const judged = new Map<string, string | undefined>();
	const needed = new Set<Exception>();
	const faults = new Set<string>();
	for (const { source, flags, place } of expressions) {
		const key = `/${source}/${flags}`;
		if (!judged.has(key)) judged.set(key, faultOf(source, flags));
		const fault = judged.get(key);
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

/** The calls that compose an expression which nothing has made: such an expression nobody has judged. */
export function unreached(composing: readonly string[], reached: ReadonlySet<string>): string[] {
	return composing
		.filter((place) => !reached.has(place))
		.map((place) => `${place}: nothing reaches this; see useAll in tools/expressions/composed.ts`);
}

/** The lines that all composed expressions share: their callers tell them apart. */
const SHARED = /^server\/src\/(?:text\/lean|report\/words\/index)\.ts:/;

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
		// What hands it over is no place where it is used.
		if (wide.has(source)) continue;
		expressions.push({ source, flags, place: places.find((place) => !SHARED.test(place)) ?? places[0]! });
	}
	const reached = new Set(composed.flatMap(({ places }) => places));
	const faults = [...faultsIn(expressions, EXCEPTIONS), ...unreached(composing, reached)];
	for (const fault of faults) console.error(fault);
	if (faults.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
