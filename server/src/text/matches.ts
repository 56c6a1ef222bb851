/**
 * All places where `pattern`, a global expression, matches. `matchAll` does the same, and copies the expression
 * each time that it is called: on a line or sentence that costs more than the search.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		found.push(match);
		if (match[0] === '') pattern.lastIndex++;
	}
	return found;
}
