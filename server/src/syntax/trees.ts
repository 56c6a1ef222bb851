import type { Root } from 'mdast';

/** Trees of blocks that one reader leaves to the next, so that neither parses what the other has parsed. */
export class Trees {
	readonly #trees = new Map<string, Root>();

	/** @param definitions that were appended to the block before it was parsed. */
	leave(source: string, definitions: string, tree: Root): void {
		this.#trees.set(keyOf(source, definitions), tree);
	}

	/** The tree of a block, without what its definitions made; only once, since who takes it changes it. */
	take(source: string, definitions: string): Root | undefined {
		const key = keyOf(source, definitions);
		const tree = this.#trees.get(key);
		this.#trees.delete(key);
		if (!tree || definitions === '') return tree;
		const children = tree.children.filter(({ position }) => position!.start.offset! < source.length);
		// What nothing closes has swallowed them.
		const isWhole = children.every(({ position }) => position!.end.offset! <= source.length);
		return isWhole ? { type: 'root', children } : undefined;
	}
}

/** NUL cannot occur in the definitions, so the two parts cannot be confused. */
export function keyOf(source: string, definitions: string): string {
	return definitions === '' ? source : `${source}\0${definitions}`;
}
