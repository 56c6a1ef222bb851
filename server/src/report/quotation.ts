/** Whether the stretch of `text` stands in quotation marks: it is what another document or person says. */
export function isQuoted(text: string, from: number, to: number): boolean {
	const before = text.slice(Math.max(0, from - 300), from);
	const after = text.slice(to, to + 300);
	for (const [open, close] of ['“”', '„“', '«»']) {
		if (before.lastIndexOf(open!) > before.lastIndexOf(close!) && after.includes(close!)) return true;
	}
	return before.split('"').length % 2 === 0 && after.includes('"');
}
