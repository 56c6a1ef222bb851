/** A quotation is looked for no further than this. */
const REACH = 600;

const OPENS = '“„«‚‘‹»"\'`';
const CLOSES = '”“»’‘›«"\'`';

/**
 * Whether the stretch of `text` is in quotation marks: alone, or as part of what somebody said. An apostrophe counts
 * only if it touches.
 */
export function isQuoted(text: string, from: number, to: number): boolean {
	const before = text[from - 1] ?? '';
	const after = /^[.,;:!?]?([\s\S])/.exec(text.slice(to, to + 2))?.[1] ?? '';
	if (before !== '' && after !== '' && OPENS.includes(before) && CLOSES.includes(after)) return true;
	const left = text.slice(Math.max(0, from - REACH), from);
	const right = text.slice(to, to + REACH);
	if (opensQuotation(left) && /[”“»]/.test(right)) return true;
	return (left.match(/"/g)?.length ?? 0) % 2 === 1 && right.includes('"');
}

/** Whether the last quotation mark of `left` opens a quotation. */
function opensQuotation(left: string): boolean {
	for (let at = left.length - 1; at >= 0; at--) {
		const mark = left[at];
		if (mark === '”' || mark === '»') return false;
		if (mark === '„' || mark === '«') return true;
		// It opens in English and closes in German.
		if (mark === '“') return /^(?:|[\s(–—-])$/.test(left[at - 1] ?? '');
	}
	return false;
}
