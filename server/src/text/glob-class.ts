/** Characters in square brackets, in a pattern: `[abc]`, `[a-z]`, `[!0-9]`. */

/** Takes one character, which may be two code units. */
export type Test = (char: string) => boolean;

/** Where the brackets that open at `open` close; `undefined` if they are not a class. */
export function classEnd(pattern: string, open: number): number | undefined {
	let at = open + 1;
	if (pattern[at] === '!' || pattern[at] === '^') at++;
	// In first place it is one of the characters.
	if (pattern[at] === ']') at++;
	for (; at < pattern.length; at++) {
		const char = pattern[at];
		if (char === ']') return at;
		if (char === '/') return undefined;
		if (char === '\\') at++;
	}
	return undefined;
}

/** @param inside what stands between the brackets. */
export function readClass(inside: string): Test {
	const inverted = /^[!^]/.test(inside);
	const chars = [...inside.slice(inverted ? 1 : 0)];
	const ranges: (readonly [from: number, to: number])[] = [];
	let at = 0;
	const next = (): number => {
		if (chars[at] === '\\' && at + 1 < chars.length) at++;
		return chars[at++]!.codePointAt(0)!;
	};
	while (at < chars.length) {
		const from = next();
		const isRange = chars[at] === '-' && at + 1 < chars.length;
		if (isRange) at++;
		ranges.push([from, isRange ? next() : from]);
	}
	return (char) => {
		const code = char.codePointAt(0)!;
		return char !== '/' && ranges.some(([from, to]) => from <= code && code <= to) !== inverted;
	};
}
