/** Text from right to left, which Word has to be told of. */
import type { PhrasingContent } from 'mdast';

const RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const LETTER = /\p{L}/u;
/** A stretch of one script, with the blanks and signs in it. */
const STRETCH =
	/[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC](?:[^\p{L}\p{N}]*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC])*/gu;

/** Whether a paragraph runs from right to left: its first letter says so. */
export function runsLeft(nodes: readonly PhrasingContent[]): boolean {
	const first = firstLetter(nodes);
	return first !== undefined && RIGHT.test(first);
}

function firstLetter(nodes: readonly PhrasingContent[]): string | undefined {
	for (const node of nodes) {
		const text = 'value' in node && node.type !== 'html' ? node.value : '';
		const found = 'children' in node ? firstLetter(node.children) : LETTER.exec(text)?.[0];
		if (found !== undefined) return found;
	}
	return undefined;
}

export interface Stretch {
	readonly text: string;
	readonly right: boolean;
}

/** Text in stretches of one direction; nearly always one. */
export function stretches(text: string): Stretch[] {
	if (!RIGHT.test(text)) return [{ text, right: false }];
	const parts: Stretch[] = [];
	let at = 0;
	for (const { 0: found, index } of text.matchAll(STRETCH)) {
		if (index > at) parts.push({ text: text.slice(at, index), right: false });
		parts.push({ text: found, right: true });
		at = index + found.length;
	}
	if (at < text.length) parts.push({ text: text.slice(at), right: false });
	return parts;
}
