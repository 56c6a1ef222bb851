import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { type Attack, attacksOn, MANY } from './attacks.js';

/** A text over which an expression takes too many steps. */
export interface Costly {
	readonly attack: Attack;
	readonly growth: readonly { readonly length: number; readonly steps: number }[];
}

/** Sixteen times the text takes a linear expression 16 times as many steps, a quadratic one 256 times. */
const TIMES = 16;
const STEEP = 100;
/** The shorter lengths. At the second, a repeat bounded at a hundred or so no longer looks unbounded. */
const LENGTHS = [256, 1_024];
/** This many steps on the shorter text mean at least cubic growth. */
const MOST_STEPS = 4 ** 12;

/** The first text tried whose cost grows faster than its length. */
export function costlyText(source: string, flags: string): Costly | undefined {
	const search = new Search(source, flags);
	for (const attack of attacksOn(source, flags)) {
		let growth: Costly['growth'] | undefined;
		for (const length of LENGTHS) {
			// Counted anew: now and then V8 ends a search for reasons of its own, as if it had reached the limit.
			growth = steepGrowth(search, attack, length) && steepGrowth(new Search(source, flags), attack, length);
			if (!growth) break;
		}
		if (growth) return { attack, growth };
	}
	return undefined;
}

function steepGrowth(search: Search, attack: Attack, length: number): Costly['growth'] | undefined {
	const [short, long] = [textOf(attack, length), textOf(attack, length * TIMES)];
	const few = search.stepsOver(short, MOST_STEPS);
	const growth = [{ length: short.length, steps: few }];
	if (few === Number.POSITIVE_INFINITY) return growth;
	const many = search.stepsOver(long, few * STEEP);
	return many === Number.POSITIVE_INFINITY ? [...growth, { length: long.length, steps: many }] : undefined;
}

function textOf({ opening, pump, ending }: Attack, length: number): string {
	return opening + pump.repeat(Math.ceil(length / pump.length)) + ending;
}

setFlagsFromString('--allow-natives-syntax');
/** An expression that gives up after this many backtracks, and then reports no match. */
const limited = new Script(
	'(source, flags, limit) => %NewRegExpWithBacktrackLimit(source, flags, limit)',
).runInThisContext() as (source: string, flags: string, limit: number) => RegExp;

/**
 * A search to the end of a text whose steps are counted: unlike time, they are the same on every machine. V8 does not
 * report the count, but enforces a limit, and quadrupling the limit each time finds the order of magnitude.
 */
class Search {
	readonly #source: string;
	readonly #flags: string;
	readonly #sticky: boolean;
	readonly #limited: RegExp[] = [];

	constructor(source: string, flags: string) {
		this.#sticky = flags.includes('y');
		// Only the limit keeps it from matching: at the end of the text, where it may match anywhere.
		this.#source = `(?:${countable(source, flags)})|${this.#sticky ? '' : '$(?![^])'}`;
		this.#flags = this.#sticky || flags.includes('g') ? flags : `${flags}g`;
	}

	/** `Infinity` if it is more than `most`. */
	stepsOver(text: string, most: number): number {
		let steps = 0;
		for (let at = 0; at <= text.length; ) {
			let found: RegExp | undefined;
			for (let level = 0; !found; level++) {
				// V8 accepts an integer, not the result of a power.
				const limit = 1 << (2 * level + 4);
				if (steps + limit > most) return Number.POSITIVE_INFINITY;
				const expression = this.#within(level, limit);
				expression.lastIndex = at;
				if (!expression.test(text)) continue;
				found = expression;
				steps += limit;
			}
			if (this.#sticky || found.lastIndex === text.length) break;
			at = Math.max(found.lastIndex, at + 1);
		}
		return steps;
	}

	#within(level: number, limit: number): RegExp {
		this.#limited[level] ??= limited(this.#source, this.#flags, limit);
		return this.#limited[level];
	}
}

/**
 * The same expression, except that every turn of a repeat begins with a backtrack: V8 counts neither those of simple
 * repeats nor immediate matches.
 */
function countable(source: string, flags: string): string {
	const modes = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
	const inserted: [at: number, text: string][] = [];
	visitRegExpAST(new RegExpParser().parsePattern(source, 0, source.length, modes), {
		onQuantifierEnter({ element, max }: AST.Quantifier) {
			if (max >= MANY && element.type !== 'Assertion') inserted.push([element.start, '(?:(?!)|'], [element.end, ')']);
		},
	});
	let written = '';
	let from = 0;
	for (const [at, text] of inserted.sort(([a], [b]) => a - b)) {
		written += source.slice(from, at) + text;
		from = at;
	}
	return written + source.slice(from);
}
