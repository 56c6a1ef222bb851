import { alternativesOf } from './alternatives.js';

/**
 * An expression that is fast to search with and is found wherever `pattern` matches: of each alternative, the
 * longest letters that it cannot do without. Most texts hold none of them and need not be searched for `pattern`.
 */
export function signOf(pattern: string): RegExp {
	const all = [...new Set(alternativesOf(pattern).map(necessaryLetters))];
	// "Plenartagung" is found by "tagung".
	const least = all.filter((one) => !all.some((other) => other !== one && one.includes(other)));
	return new RegExp(least.join('|'));
}

const GROUP = /\((?:[^()\\]|\\.)*\)/g;
/** What may be absent, and what stands for one of several characters. */
const VARIABLE = /(?:\n|\[[^\]]*\]|\\p\{L\}|\\?.)(?:[?*]|\{[\d,]+\})|\[[^\]]*\]\+?|\\p\{L\}\+?|\\.|[.+^$]/g;

/** The longest letters that one alternative must hold. */
function necessaryLetters(alternative: string): string {
	let fixed = alternative;
	// Innermost first. A group leaves a gap: which of its alternatives is there, nobody knows.
	for (let before = ''; before !== fixed; ) {
		before = fixed;
		fixed = fixed.replace(GROUP, '\n');
	}
	const runs = fixed.replace(VARIABLE, '\n').split('\n');
	const longest = runs.reduce((best, run) => (run.length > best.length ? run : best));
	if (longest.length < 3) throw new Error(`nothing tells of ${alternative}`);
	return longest;
}
