/**
 * Patterns for paths. All ways through a pattern are followed at once (Thompson, "Regular Expression Search Algorithm",
 * 1968), so that matching takes time proportional to the lengths of path and pattern, whoever wrote the pattern.
 * Regular expressions, which others compile patterns to, try one way after the other.
 *
 *     *        any part of a name          {a,b}    one of these
 *     **       any folders                 [a-z]    one of these characters; not these: [!a-z]
 *     ?        any character of a name     \        the next character as it is
 */
import { classEnd, readClass, type Test } from './glob-class.js';

export interface Glob {
	/** Whether it matches the file at `path`, with `/`. */
	readonly matches: (path: string) => boolean;
	/** Whether it may match something in `folder`. */
	readonly reaches: (folder: string) => boolean;
}

/** Longer than any path that people type. */
export const LONGEST_GLOB = 500;

/** What is wrong with a pattern and what to do; `undefined` if it is valid. */
export function faultInGlob(pattern: string): string | undefined {
	if (pattern.length > LONGEST_GLOB) return `is longer than ${LONGEST_GLOB} characters. Write it shorter`;
	// Bash and others support these; here a parenthesis is literal, as in "Minutes (draft).md".
	if (/[!@+?*]\([^()|]*\|/.test(pattern))
		return 'has a choice in round brackets. Write it as {a,b} or as several patterns';
	return undefined;
}

/** Whether any of its characters is special. */
export function isGlob(pattern: string): boolean {
	return /[*?[{\\]/.test(pattern);
}

/** The literal folders at the beginning, and what comes after them. */
export function splitGlob(pattern: string): { readonly folder: string; readonly rest: string } {
	const magic = pattern.search(/[*?[{\\]/);
	const end = pattern.lastIndexOf('/', magic < 0 ? pattern.length : magic) + 1;
	return { folder: pattern.slice(0, end), rest: pattern.slice(end) };
}

/**
 * Never throws; an invalid pattern matches nothing.
 *
 * @param below whether a folder's name matches everything in it.
 */
export function readGlob(pattern: string, below = true): Glob {
	if (faultInGlob(pattern) !== undefined) return { matches: () => false, reaches: () => false };
	const tidy = pattern.replace(/^(?:\.?\/)+/, '').replace(/(?<!\/)\/+$/, '');
	if (tidy === '' || tidy === '.') return { matches: () => true, reaches: () => true };
	if (!isGlob(tidy)) {
		const matches = (path: string): boolean => path === tidy || (below && path.startsWith(`${tidy}/`));
		return { matches, reaches: (folder) => matches(folder) || tidy.startsWith(`${folder}/`) };
	}
	const machine = new Machine(below);
	machine.start = machine.add(parse(tidy), machine.end);
	return {
		matches: (path) => machine.run(path).met,
		reaches(folder) {
			const { met, alive } = machine.run(`${folder}/`);
			return met || alive;
		},
	};
}

type Item =
	| { readonly is: 'one'; readonly test: Test }
	| { readonly is: 'any'; readonly test: Test }
	/** Any folders, with the slash after them; or none. */
	| { readonly is: 'folders' }
	| { readonly is: 'either'; readonly of: readonly (readonly Item[])[] };

const ALL: Test = () => true;
const IN_NAME: Test = (char) => char !== '/';
const SLASH: Test = (char) => char === '/';

function parse(pattern: string): Item[] {
	const choices = findChoices(pattern);
	const read = (from: number, to: number): Item[] => {
		const items: Item[] = [];
		for (let at = from; at < to; ) {
			const char = String.fromCodePoint(pattern.codePointAt(at)!);
			const choice = choices.get(at);
			const close = char === '[' ? classEnd(pattern, at) : undefined;
			if (char === '*') {
				let end = at;
				while (end < to && pattern[end] === '*') end++;
				const opens = at === 0 || '/{,'.includes(pattern[at - 1]!);
				if (end - at > 1 && opens && pattern[end] === '/') {
					items.push({ is: 'folders' });
					end++;
				} else items.push({ is: 'any', test: end - at > 1 && opens && end === to ? ALL : IN_NAME });
				at = end;
			} else if (choice) {
				const bounds = [at, ...choice.commas, choice.end];
				items.push({ is: 'either', of: bounds.slice(1).map((end, index) => read(bounds[index]! + 1, end)) });
				at = choice.end + 1;
			} else if (close !== undefined) {
				items.push({ is: 'one', test: readClass(pattern.slice(at + 1, close)) });
				at = close + 1;
			} else if (char === '?') {
				items.push({ is: 'one', test: IN_NAME });
				at++;
			} else {
				const escaped = char === '\\' && at + 1 < to ? String.fromCodePoint(pattern.codePointAt(at + 1)!) : undefined;
				const meant = escaped ?? char;
				items.push({ is: 'one', test: (other) => other === meant });
				at += escaped === undefined ? char.length : 1 + escaped.length;
			}
		}
		return items;
	};
	return read(0, pattern.length);
}

interface Choice {
	readonly commas: number[];
	end: number;
}

/** Where braces open that are closed and contain a comma; other braces are literal. */
function findChoices(pattern: string): Map<number, Choice> {
	const found = new Map<number, Choice>();
	const open: { readonly at: number; readonly commas: number[] }[] = [];
	for (let at = 0; at < pattern.length; at++) {
		const char = pattern[at];
		if (char === '\\') at++;
		else if (char === '[') at = classEnd(pattern, at) ?? at;
		else if (char === '{') open.push({ at, commas: [] });
		else if (char === ',') open.at(-1)?.commas.push(at);
		else if (char === '}') {
			const last = open.pop();
			if (last && last.commas.length > 0) found.set(last.at, { commas: last.commas, end: at });
		}
	}
	return found;
}

/** Either consumes a character, or leads on without one. */
interface State {
	readonly test?: Test;
	readonly next: number[];
}

class Machine {
	readonly #states: State[] = [{ next: [] }];
	/** When each state was last reached. */
	#reached = new Uint32Array(0);
	#moment = 0;
	readonly #below: boolean;
	readonly end = 0;
	start = 0;

	constructor(below: boolean) {
		this.#below = below;
	}

	#state(next: number[], test?: Test): number {
		return this.#states.push({ next, ...(test && { test }) }) - 1;
	}

	/** The state from which `items` lead to `next`. */
	add(items: readonly Item[], next: number): number {
		return items.reduceRight((after, item) => this.#item(item, after), next);
	}

	#item(item: Item, next: number): number {
		switch (item.is) {
			case 'one':
				return this.#state([next], item.test);
			case 'any':
				return this.#loop(item.test, next);
			case 'folders':
				return this.#state([this.#loop(ALL, this.#state([next], SLASH)), next]);
			case 'either':
				return this.#state(item.of.map((items) => this.add(items, next)));
		}
	}

	#loop(test: Test, next: number): number {
		const fork = [next];
		const state = this.#state(fork);
		fork.push(this.#state([state], test));
		return state;
	}

	/** Whether the path, or a folder above it, matched, and whether the pattern continues past its end. */
	run(path: string): { readonly met: boolean; readonly alive: boolean } {
		if (this.#reached.length !== this.#states.length) this.#reached = new Uint32Array(this.#states.length);
		this.#moment++;
		let now: number[] = [];
		let met = this.#reach(this.start, now);
		for (const char of path) {
			if (met && this.#below && char === '/') return { met, alive: true };
			this.#moment++;
			const then: number[] = [];
			met = false;
			for (const at of now) {
				const { test, next } = this.#states[at]!;
				if (test!(char) && this.#reach(next[0]!, then)) met = true;
			}
			if (then.length === 0 && !met) return { met, alive: false };
			now = then;
		}
		return { met, alive: now.length > 0 };
	}

	/** Adds the states reachable from `from` without a character; returns whether the end is one of them. */
	#reach(from: number, into: number[]): boolean {
		let met = false;
		const open = [from];
		for (let at = open.pop(); at !== undefined; at = open.pop()) {
			if (this.#reached[at] === this.#moment) continue;
			this.#reached[at] = this.#moment;
			const { test, next } = this.#states[at]!;
			if (at === this.end) met = true;
			else if (test) into.push(at);
			else open.push(...next);
		}
		return met;
	}
}
