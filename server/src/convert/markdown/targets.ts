/** Where links inside the document lead: to the address that Markdown gives a heading, or to a place that is written. */
import { readAddress } from '../blocks/addresses.js';
import type { Block, Content, Piece } from '../blocks/block.js';
import { plainText } from '../blocks/block.js';

export interface Targets {
	/** By name, as an address has it, the address without `#`. */
	readonly addresses: ReadonlyMap<string, string>;
	/** Names of those outside of headings, with what they are called. */
	readonly written: ReadonlyMap<string, string>;
}

export function targetsOf(content: Content): Targets {
	const wanted = new Set<string>();
	const stories = [content.blocks, ...content.notes.map(({ blocks }) => blocks)];
	for (const blocks of stories) forEachPiece(blocks, ({ link }) => link?.startsWith('#') && wanted.add(link.slice(1)));
	const addresses = new Map<string, string>();
	const written = new Map<string, string>();
	const slugs = new Map<string, number>();
	for (const block of content.blocks) {
		const inside: string[] = [];
		forEachPiece([block], (piece) => piece.kind === 'target' && inside.push(piece.name));
		const slug =
			block.kind === 'paragraph' && block.heading !== undefined
				? slugOf(block.pieces, block.label?.text, slugs)
				: undefined;
		for (const name of inside) {
			// As links to it are written.
			const fragment = readAddress(`#${name}`)?.slice(1) ?? name;
			if (!wanted.has(fragment) || addresses.has(fragment)) continue;
			const id = slug ?? name.replace(/[^\p{L}\p{N}_-]/gu, '_');
			addresses.set(fragment, id);
			if (slug === undefined) written.set(name, id);
		}
	}
	return { addresses, written };
}

/** As GitHub and VS Code make it of a heading, the same for the second of that name with a number. */
function slugOf(pieces: readonly Piece[], label: string | undefined, taken: Map<string, number>): string {
	const text = `${label === undefined || label === '' ? '' : `${label} `}${plainText(pieces)}`;
	const slug = text
		.trim()
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
		.replaceAll(' ', '-');
	const count = taken.get(slug) ?? 0;
	taken.set(slug, count + 1);
	return count === 0 ? slug : `${slug}-${count}`;
}

function forEachPiece(blocks: readonly Block[], visit: (piece: Piece) => unknown): void {
	for (const block of blocks) {
		if (block.kind === 'paragraph') for (const piece of block.pieces) visit(piece);
		else if (block.kind === 'table') {
			for (const row of block.rows) for (const { blocks: inside } of row) forEachPiece(inside, visit);
		}
	}
}
