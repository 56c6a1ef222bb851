/**
 * Where something may be left to fill in, as far as one line tells. Only the server knows, but a paste must not wait for
 * it wherever somebody pastes. Pure: no `vscode`.
 */

/** An address or the name of a file: no stand-in for one has a point before a letter, but for that of `www.`. */
const FILLED = /(?<!www)\.[\p{L}\p{N}]/iu;

/**
 * Whether columns `from` to `to` of `line` may be in a link without an address: in its words, between the parentheses
 * behind them, or in a definition. Its words may begin or end on another line.
 */
export function mayBeUnfilled(line: string, from: number, to: number): boolean {
	const before = line.slice(0, from);
	if (/^[ \t>]*\[[^\]]*\]:/.test(before)) return true;
	const [opened, closed] = [before.lastIndexOf('['), before.lastIndexOf(']')];
	if (closed > opened && /^\] ?\([^)]*$/.test(before.slice(closed))) return hasNoAddress(line, closed);
	const next = line.slice(to).search(/[[\]]/);
	const ends = next >= 0 && line[to + next] === ']';
	return ends ? hasNoAddress(line, to + next) : opened > closed;
}

/** @param end where the words of what may be a link end. */
function hasNoAddress(line: string, end: number): boolean {
	if (!/^\] ?\(/.test(line.slice(end, end + 3))) return true;
	const close = line.indexOf(')', end);
	return !FILLED.test(line.slice(end, close < 0 ? undefined : close));
}

/** Whether people can be added at `line`: no list of them has it where a table, a heading or a quotation begins. */
export function mayBeListed(line: string): boolean {
	return !/^[ \t]*[|#>`~]/.test(line);
}
