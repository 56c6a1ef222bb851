/**
 * All matches of `pattern`, a global regular expression. `matchAll` does the same but copies the expression on each
 * call, which on a line or sentence costs more than the search.
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
