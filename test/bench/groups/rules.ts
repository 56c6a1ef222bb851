import { setImmediate } from 'node:timers/promises';
import { readSettings } from '../../../server/src/config/index.js';
import { type Checked, Checker } from '../../../server/src/engine/index.js';
import { rules as ALL_RULES, type Rule } from '../../../server/src/rules/index.js';
import { LineIndex } from '../../../server/src/text/index.js';
import { type Bench, rotated } from '../bench.js';
import { reportOf, type Size, smallReports } from '../sizes.js';
import { keystrokes } from '../text/keystrokes.js';

/** What runs when no rule does: reading the text, and making a report of it. */
const READING = 'reading alone';
const SUBJECT = 'rules';

const settings = readSettings({
	rules: Object.fromEntries(ALL_RULES.map(({ id }) => [id, 'information'])),
}).settings;

/**
 * What each rule adds to a check when it runs alone, so what several rules share counts for each of
 * them. In this process, code warmed up.
 */
export async function rules(bench: Bench): Promise<void> {
	const contenders: (readonly [string, readonly Rule[]])[] = [
		[READING, []],
		...ALL_RULES.map((rule) => [rule.id, [rule]] as const),
	];
	const texts = smallReports(bench.choose(32, 4));
	const fresh = new Map(contenders.map(([name]) => [name, [] as number[]]));
	const rounds = bench.choose(7, 2);
	for (let round = 0; round < rounds; round++) {
		for (const [name, enabled] of rotated(contenders, round)) {
			const begin = performance.now();
			for (const text of texts) new Checker(enabled).check(text, settings);
			if (round > 0) fresh.get(name)?.push((performance.now() - begin) / texts.length);
		}
	}
	add(bench, 'fresh check of 8 KB', fresh);

	const size = bench.choose<Size>('1 MB', '8 KB');
	const keys = new Map<string, number[]>();
	for (const [name, enabled] of contenders) keys.set(name, await typeIn(size, enabled, bench.choose(60, 20)));
	add(bench, `keystroke in ${size}`, keys);
}

/** What each takes, less what reading alone does. Of its times one of the lower ones: others are other programs'. */
function add(bench: Bench, metric: string, times: ReadonlyMap<string, readonly number[]>): void {
	const usual = (name: string): number => {
		const sorted = [...(times.get(name) ?? [])].sort((a, b) => a - b);
		return sorted[Math.floor(sorted.length / 4)] ?? 0;
	};
	const reading = usual(READING);
	for (const contender of times.keys()) {
		const cost = contender === READING ? reading : Math.max(0, usual(contender) - reading);
		bench.add({ subject: SUBJECT, contender, metric, unit: 'ms' }, [cost]);
	}
}

async function typeIn(size: Size, enabled: readonly Rule[], count: number): Promise<number[]> {
	let { text } = reportOf(size);
	const checker = new Checker(enabled);
	let checked: Checked = checker.check(text, settings);
	const times: number[] = [];
	for (const { line, character, text: typed } of keystrokes(text, count, 1)) {
		const from = new LineIndex(text).lineStart(line) + character;
		const to = typed === '' ? from + 1 : from;
		text = text.slice(0, from) + typed + text.slice(to);
		// A version before the last can be forgotten only between two turns of the event loop.
		await setImmediate();
		const begin = performance.now();
		checked = checker.check(text, settings, undefined, { checked, change: { from, to, inserted: typed.length } });
		times.push(performance.now() - begin);
	}
	return times.slice(Math.floor(count / 3));
}
