import { isTooMuch } from '../../incremental/index.js';
import {
	collectLabels,
	type DefinedLabels,
	definitionsFor,
	isTooIntricate,
	mayDefine,
	parseBlock,
	type Trees,
} from '../../syntax/index.js';
import { BlockCache } from './block-cache.js';
import { BLANK, readFacts, unread } from './facts.js';
import type { Facts } from './model.js';

/** For a block that defines none: a single object, recognised without looking inside. */
export const NO_LABELS: DefinedLabels = { links: new Set(), notes: new Set() };

export interface ReaderOptions {
	/** Gets what was parsed, for somebody who needs all of a text. */
	readonly trees?: Trees;
	/** How many characters of texts are kept at least, for the blocks that come again. */
	readonly kept?: number;
}

/** Reads single blocks, and caches what it read from each text. */
export class BlockReader {
	/** By text and the definitions from other blocks that it uses. */
	readonly #facts: BlockCache<Facts>;
	readonly #labels: BlockCache<DefinedLabels>;
	readonly #trees: Trees | undefined;

	constructor({ trees, kept }: ReaderOptions = {}) {
		this.#facts = new BlockCache(kept);
		this.#labels = new BlockCache(kept);
		this.#trees = trees;
	}

	/** Begins a reading, like {@link BlockCache.begin}. */
	begin(length: number, keystroke: boolean): void {
		this.#facts.begin(length, keystroke);
		this.#labels.begin(length, keystroke);
	}

	/** The labels that the block defines; the same object for equal texts. */
	labels(source: string): DefinedLabels {
		if (!mayDefine(source) || isTooIntricate(source)) return NO_LABELS;
		const known = this.#labels.get(source);
		if (known) return known;
		const own = { links: new Set<string>(), notes: new Set<string>() };
		// Usually it needs no label from another block, and this is its only parse.
		const facts = safely(() => {
			const tree = parseBlock(source, '');
			collectLabels(tree, own.links, own.notes);
			return readFacts(tree, source);
		});
		const labels = own.links.size + own.notes.size > 0 ? own : NO_LABELS;
		this.#labels.set(source, labels);
		this.#facts.set(source, facts);
		return labels;
	}

	/** @param defined all labels of the document. */
	facts(source: string, defined: DefinedLabels): Facts {
		const definitions = definitionsFor(source, defined, this.#labels.get(source));
		// NUL cannot occur in the definitions, so the two parts cannot be confused.
		const key = definitions === '' ? source : `${source}\0${definitions}`;
		const known = this.#facts.get(key);
		if (known) return known;
		const facts = this.#read(source, definitions);
		this.#facts.set(key, facts);
		return facts;
	}

	#read(source: string, definitions: string): Facts {
		if (!/[^ \t\r\n]/.test(source)) return BLANK;
		if (isTooIntricate(source)) return unread();
		return safely(() => {
			const tree = parseBlock(source, definitions);
			if (definitions === '') this.#trees?.set(source, tree);
			return readFacts(tree, source);
		});
	}
}

/**
 * Trees are walked recursively, and thousands of nested quotes are deeper than any stack. Nor may a fault in reading
 * one block leave all others unread.
 */
function safely(readDeep: () => Facts): Facts {
	try {
		return readDeep();
	} catch (error) {
		return unread(isTooMuch(error) ? undefined : error);
	}
}
