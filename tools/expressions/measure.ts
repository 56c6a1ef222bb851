import { createContext, Script } from 'node:vm';
import { type Attack, attacksOn } from './attacks.js';

/** A text that took an expression too long. */
export interface Costly {
	readonly attack: Attack;
	/** The lengths of the text, each four times the one before, and the milliseconds that each took. */
	readonly growth: readonly { readonly length: number; readonly ms: number }[];
}

/** Four times the text takes a linear expression four times as long, a quadratic one sixteen times. */
const STEEP = 7;
/** Lengths at which what grows with the third power, or doubles with each character, shows at once. */
const FIRST = [28, 400];
const FIRST_MS = 5;
const LENGTH = 3_000;
/** What a linear expression needs at `LENGTH` is far less; what needs more is measured at other lengths. */
const ENOUGH_MS = 0.3;
const LIMIT_MS = 1_500;
/** Where growth is measured first, and at how many lengths, each four times the one before. */
const SHORTEST = 200;
const STEPS = 5;
/** On a busy machine a linear one may look steep now and then. */
const TIMES = 3;

/** The first text, of those that are tried, whose cost grows faster than its length. */
export function costlyText(source: string, flags: string): Costly | undefined {
	const search = searchFor(source, flags);
	// Until it has run a few times over texts of both widths, the making of machine code is measured too.
	for (let i = 0; i < 3; i++) for (const text of ['abc def', 'abc d–f']) search(text);
	for (const attack of attacksOn(source, flags)) {
		if (!suspicious(search, attack)) continue;
		const growth = growthOf(source, flags, attack);
		if (growth) return { attack, growth };
	}
	return undefined;
}

type Search = (text: string) => void;

/** A search to the end of the text; one that may only match where it stands does so once. */
function searchFor(source: string, flags: string): Search {
	const expression = new RegExp(source, flags.includes('y') || flags.includes('g') ? flags : `${flags}g`);
	return (text) => {
		expression.lastIndex = 0;
		if (expression.sticky) expression.test(text);
		else text.replace(expression, '');
	};
}

function textOf({ opening, pump, ending }: Attack, length: number): string {
	return opening + pump.repeat(Math.ceil(length / pump.length)) + ending;
}

function suspicious(search: Search, attack: Attack): boolean {
	for (const length of FIRST) if (timed(search, textOf(attack, length)) > FIRST_MS) return true;
	const text = textOf(attack, LENGTH);
	return timed(search, text) > ENOUGH_MS && timed(search, text) > ENOUGH_MS;
}

function timed(search: Search, text: string): number {
	const start = performance.now();
	search(text);
	return performance.now() - start;
}

/** How the cost grows, where it is steep each time that it is measured. */
function growthOf(source: string, flags: string, attack: Attack): Costly['growth'] | undefined {
	const context = createContext({ search: searchFor(source, flags), text: '' });
	const script = new Script('search(text)');
	const limited = (text: string): number => {
		context.text = text;
		const start = performance.now();
		try {
			script.runInContext(context, { timeout: LIMIT_MS });
		} catch {
			return Number.POSITIVE_INFINITY;
		}
		return performance.now() - start;
	};
	const measuredAt = (length: number): { length: number; ms: number } => {
		const text = textOf(attack, length);
		return { length: text.length, ms: Math.min(limited(text), limited(text)) };
	};
	for (let time = 1; ; time++) {
		const growth: { length: number; ms: number }[] = [];
		for (let length = SHORTEST; growth.length < STEPS; length *= 4) {
			growth.push(measuredAt(length));
			// What has once come to the limit need not come there again.
			if (growth.at(-1)!.ms === Number.POSITIVE_INFINITY) break;
		}
		if (!isSteep(growth.map(({ ms }) => ms))) return undefined;
		if (time === TIMES) return growth;
	}
}

/** The last two steps, so that a repeat of at most a thousand characters is not taken for one without end. */
function isSteep(ms: readonly number[]): boolean {
	const [before, shorter, longest] = ms.slice(-3) as [number, number, number];
	return longest / shorter > STEEP && shorter / before > STEEP;
}
