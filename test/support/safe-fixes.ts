/** Holds safe fixes against one parse of the whole document before and after. */
import assert from 'node:assert/strict';
import type { Nodes } from 'mdast';
import { type Checked, chooseSafeFixes } from '../../server/src/engine/index.js';
import { parseWhole } from '../../server/src/syntax/index.js';
import { applyEdits, type Edit } from '../../server/src/text/index.js';

/** What one parse of the whole text says: what a reader sees, without what safe fixes may touch. */
interface Whole {
	/** Letters of all words, in order. */
	readonly letters: string;
	readonly blocks: Readonly<Record<string, number>>;
	readonly links: readonly string[];
}

function whole(text: string): Whole {
	let letters = '';
	const blocks: Record<string, number> = {};
	const links: string[] = [];
	const visit = (node: Nodes): void => {
		if (node.type === 'text' || node.type === 'inlineCode') letters += node.value.replace(/\P{L}/gu, '');
		else if (/^(?:code|heading|paragraph|listItem|tableCell|blockquote|thematicBreak)$/.test(node.type)) {
			blocks[node.type] = (blocks[node.type] ?? 0) + 1;
		}
		if (node.type === 'link' || node.type === 'image') links.push(decoded(node.url).replace(/[\p{Cf}\p{Cc}]/gu, ''));
		if ('children' in node) for (const child of node.children) visit(child);
	};
	visit(parseWhole(text.startsWith('\uFEFF') ? text.slice(1) : text));
	return { letters, blocks, links };
}

function decoded(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
}

/** What a rule may change beside: the letters of numerals, the order of a list, one paragraph that joins another. */
function expected({ letters, blocks, links }: Whole, rule: string): unknown {
	if (rule === 'participant-order') return { letters: [...letters].sort().join(''), blocks, links: [...links].sort() };
	if (rule === 'agenda-numbering') return { letters: letters.replace(/[IVXLCDM]/gi, ''), blocks, links };
	if (rule === 'split-paragraph') return { letters, blocks: { ...blocks, paragraph: 0 }, links };
	// Garbled text is put right: “PoznaÅ„”.
	if (rule === 'invisible-character') return { letters: letters.replace(/[^A-Za-z]/g, ''), blocks, links };
	if (rule === 'broken-link') return { letters, blocks, links: links.map((link) => link.toLowerCase()) };
	return { letters, blocks, links };
}

/**
 * Tries the safe fixes: those of a rule that are applied at once together, for each try is a parse of the whole
 * document; all others alone. Says how many there were.
 */
export function trySafeFixes(text: string, path: string, { findings, report }: Checked): number {
	let tried = 0;
	let before: Whole | undefined;
	const attempt = (rule: string, what: string, edits: readonly Edit[]): void => {
		before ??= whole(text);
		const after = whole(applyEdits(text, edits));
		const [was, is] = [before, after].map((each) => JSON.stringify(expected(each, rule)));
		// Not `equal`, which prints the whole document.
		assert.ok(was === is, `${what} of ${rule} in ${path}`);
	};
	const chosen = new Set<unknown>(chooseSafeFixes(findings, report));
	const together = new Map<string, Edit[]>();
	for (const { rule, fixes } of findings) {
		for (const { title, edits } of fixes.filter(({ safety }) => safety === 'safe')) {
			tried++;
			if (edits.every((edit) => chosen.has(edit))) together.set(rule.id, [...(together.get(rule.id) ?? []), ...edits]);
			else attempt(rule.id, `"${title}"`, edits);
		}
	}
	for (const [rule, edits] of together) attempt(rule, `${edits.length} edits`, edits);
	return tried;
}
