/** How many columns blanks take at the start of a line: a tab reaches to the next multiple of four, as in CommonMark. */
export function columns(blanks: string): number {
	let at = 0;
	for (const blank of blanks) at = blank === '\t' ? at + 4 - (at % 4) : at + 1;
	return at;
}
