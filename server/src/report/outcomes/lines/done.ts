/** Whether something that was to be done is done, or was dropped. */
import { lazily, lowerCase, narrowed } from '../../../text/index.js';
import type { Prose } from '../../facts/model.js';
import { saysWhen } from '../../meeting/rough-dates.js';
import { anyOf, LETTER, latin } from '../../words/index.js';
import type { Line } from './lines.js';

const patterns = lazily(() => {
	const done = anyOf(({ section }) => section.done);
	// "done on 5 March", "done, see below"; what is done by 5 March is still to be done.
	const since = `(?:${ON_A_DAY}\\d[^()]{0,20}|(?:[,;] | \\((?!by ))[^()]{0,60})?`;
	const end = `[)\\].!\\s]*$`;
	return {
		trails: new RegExp(latin(`(?:[(\\[]|\\s[–—-]+\\s|[:：]\\s?)\\s*${done}(?!\\p{L})${since}${end}`)),
		// “Done x2: …”, “Done (5 May): …”
		leads: new RegExp(
			latin(
				`^[^${LETTER}\\d]*${done}(?: (?:[x×]\\d|\\d[x×]))?(?: \\((?!by )[^()]{1,40}\\)(?=\\s?[:：]))?(?:\\s?[:：\\])]|\\s[–—-]+\\s)`,
			),
		),
		dated: new RegExp(latin(`\\(${done}${ON_A_DAY}\\d[^()]{0,200}\\)`)),
		by: new RegExp(latin(`^${done} \\p{L}{2,4} `)),
		before: new RegExp(latin(`(?<!\\p{L})${done}${ON_A_DAY}$`)),
		whole: new RegExp(latin(`^[^${LETTER}\\d]*(?:${done}(?!\\p{L})${since}${end}|$)`)),
		open: new RegExp(latin(`^[^${LETTER}\\d]*${anyOf(({ section }) => section.open)}[^${LETTER}\\d]*$`)),
	};
});

/** "completed 2020-09-22", "done on 5 March" */
const ON_A_DAY = '[\\s,:(–-]+(?!by )(?:\\p{L}{2} )?';

const TICK = '[✅✔☑✓]|\\[[xX]\\]';
const TICKS = new RegExp(`^\\s*(?:${TICK})|(?:${TICK})\\uFE0F?\\s*$`, 'u');

const A_LETTER = new RegExp(`[${LETTER}]`);

/** The item is ticked off or struck out, or says so at its beginning or end, or a cell of the row says nothing else. */
export function isDone({ proses, plain, box }: Line): boolean {
	if (box === 'ticked') return true;
	const { trails, leads, dated, whole } = patterns();
	return proses.some((prose, index) => {
		const { from, to } = index === 0 ? plain : { from: 0, to: prose.text.length };
		const text = prose.text.slice(from, to);
		if (TICKS.test(text)) return true;
		const low = lowerCase(text).trim();
		if (low === '') return false;
		if (proses.length > 1 && A_LETTER.test(low) && (whole.test(low) || isDoneBy(text.trim(), low))) return true;
		if (index > 0) return false;
		if (trails.test(low) || leads.test(low) || dated.test(low)) return true;
		const rest = withoutStruck(prose, from, to);
		return rest.length < text.length && whole.test(lowerCase(rest).trim());
	});
}

/** Whether what stands before a date says that something was done on that day. */
export function tellsWhenDone(before: string): boolean {
	return patterns().before.test(lowerCase(before));
}

/** Whether a cell says no more than how far something is: "done", "pending", "–". */
export function isState(cell: string): boolean {
	const { whole, open } = patterns();
	const low = lowerCase(cell).trim();
	return whole.test(low) || open.test(low);
}

/** “Resolved by Ann”, but not “Completed by Friday”. */
function isDoneBy(cell: string, low: string): boolean {
	const by = patterns().by.exec(low)?.[0];
	return by !== undefined && A_NAME().test(cell.slice(by.length)) && !saysWhen(cell.slice(by.length));
}

const A_NAME = lazily(() => narrowed(/^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}\.?$/u));

/** The text between two places, without what is struck out. */
function withoutStruck({ text, marks }: Prose, from: number, to: number): string {
	let rest = '';
	let at = from;
	for (const { kind, plain } of marks) {
		if (kind !== 'delete' || plain.to <= at || plain.from >= to) continue;
		rest += text.slice(at, Math.max(at, plain.from));
		at = Math.min(to, plain.to);
	}
	return rest + text.slice(at, to);
}
