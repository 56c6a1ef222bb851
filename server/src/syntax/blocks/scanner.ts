import { type Container, continueContainer, openContainer } from './containers.js';
import { htmlEnds, htmlStart } from './html.js';
import { CODE, closesFence, type Leaf, NONE, sameLeaf, startLeaf, TABLE, underlineLength } from './leaves.js';
import { type Line, TAB_SIZE } from './line.js';
import { delimiterCells, headCells } from './table.js';

/** How deep containers are followed; bounds the work per line, far above what anyone writes. */
const DEPTH_MAX = 32;

/**
 * What a line does at the top level: start a block or a list item; make the previous line the start of one (a table's
 * header row); continue what is open; or end it.
 */
export type Step = 'starts' | 'heads' | 'goes on' | 'ends';
type Paragraph = Extract<Leaf, { kind: 'paragraph' }>;

/**
 * Follows the block structure of Markdown line by line, like micromark's `document` and `flow` tokenizers: a stack of
 * open containers, and the leaf open in the innermost one.
 *
 * Its state is small and explicit, so that two scanners can be compared. A new scanner is in the state at the start of
 * a document.
 */
export class Scanner {
	readonly #containers: Container[] = [];
	#leaf: Leaf = NONE;
	/** Set if the structure is not known for certain; see `#readInDoubt`. */
	#doubt: 'no' | 'until blank' | 'until start' | 'forever' = 'no';

	/** Whether nothing is open: what follows is read as at the start of a document. */
	get fresh(): boolean {
		return this.#containers.length === 0 && this.#leaf === NONE && this.#doubt === 'no';
	}

	reset(): void {
		this.#containers.length = 0;
		this.#leaf = NONE;
		this.#doubt = 'no';
	}

	/** Whether both read everything that may follow in the same way. */
	agreesWith(other: Scanner): boolean {
		return (
			this.#doubt === other.#doubt &&
			sameLeaf(this.#leaf, other.#leaf) &&
			this.#containers.length === other.#containers.length &&
			this.#containers.every((container, index) => sameContainer(container, other.#containers[index]!))
		);
	}

	/** Reads the next line, with the cursor of `line` at its start. */
	read(line: Line): Step {
		if (this.#doubt !== 'no') return this.#readInDoubt(line);
		const containers = this.#containers;
		const empty = isEmptyItem(containers.at(-1));
		let open = 0;
		let sibling = false;
		while (open < containers.length && !sibling) {
			const continued = continueContainer(containers[open]!, line, containers[open - 1]?.kind === 'footnote');
			if (continued === 'no') break;
			open++;
			sibling = continued === 'sibling';
		}
		const inside = open === containers.length && !sibling;
		// Inside a fence or HTML, nothing is a container's marker.
		if (inside && (this.#leaf.kind === 'fence' || this.#leaf.kind === 'html')) return this.#readFlow(line, false);

		// In micromark, indented code restricts lists as a paragraph does, even across blank lines, and this holds for
		// all markers on a line.
		const interrupting = inside && (this.#leaf.kind === 'paragraph' || this.#leaf.kind === 'code');
		const first = sibling ? open - 1 : open;
		let opened = sibling;
		if (sibling) this.#closeDownTo(open);
		for (let next = openContainer(line, interrupting); next; next = openContainer(line, interrupting)) {
			if (!opened) this.#closeDownTo(open);
			opened = true;
			containers.push(next);
			if (containers.length >= DEPTH_MAX) this.#doubt = 'until blank';
			if (this.#doubt !== 'no') break;
		}
		if (opened) {
			if (this.#doubt === 'no') this.#readFlow(line, false);
			return first === 0 ? 'starts' : 'goes on';
		}
		const step = this.#readOutside(line, open);
		// After an empty item, micromark takes the box of `[x] words` to be the item's.
		const box = this.#leaf.kind === 'paragraph' && this.#leaf.bracket;
		return empty && step === 'starts' && box ? 'goes on' : step;
	}

	/** Reads a line without a new container; all but `open` of the open containers may lack their markers on it. */
	#readOutside(line: Line, open: number): Step {
		const lazy = open < this.#containers.length;
		const step = this.#readFlow(line, lazy);
		if (lazy && step !== 'goes on') this.#containers.length = open;
		return this.#containers.length === 0 ? step : 'ends';
	}

	#closeDownTo(size: number): void {
		this.#containers.length = size;
		this.#leaf = NONE;
	}

	/**
	 * Reads what the containers leave of the line.
	 *
	 * @param lazy whether some open containers have no marker on this line: then it can only continue a paragraph, or
	 * start a leaf outside of them (CommonMark section 5.1, laziness).
	 */
	#readFlow(line: Line, lazy: boolean): Step {
		const leaf = this.#leaf;
		if (lazy && leaf.kind !== 'paragraph' && leaf.kind !== 'table') this.#leaf = NONE;
		else if (leaf.kind === 'fence') {
			if (closesFence(line, leaf)) this.#leaf = NONE;
			return 'goes on';
		} else if (leaf.kind === 'html') {
			if (leaf.html >= 6 ? line.blank : htmlEnds(line.rest(), leaf.html)) this.#leaf = NONE;
			return 'goes on';
		}
		if (line.blank) {
			if (this.#leaf.kind !== 'code') this.#leaf = NONE;
			return 'ends';
		}
		if (leaf.kind === 'paragraph') return this.#readAfterWords(line, leaf, lazy);
		if (line.indent >= TAB_SIZE) {
			if (this.#leaf.kind === 'code') return 'goes on';
			// micromark ends code that starts on a lazy line with that line.
			this.#leaf = lazy ? NONE : CODE;
			return 'starts';
		}
		const start = startLeaf(line, false);
		if (start) {
			this.#leaf = start;
			return 'starts';
		}
		if (leaf.kind === 'table' && !lazy) return 'goes on';
		// micromark does not look for a table on a line that lazily ends another.
		const head = leaf.kind === 'table' ? -1 : line.at;
		this.#leaf = { kind: 'paragraph', bracket: line.text[line.at] === '[', head, headIsFirst: true };
		return 'starts';
	}

	#readAfterWords(line: Line, paragraph: Paragraph, lazy: boolean): Step {
		if (!lazy && paragraph.head !== -1 && isTable(line, paragraph.head)) {
			// micromark rereads the header row, now outside of the paragraph, where it can be HTML of kind 7.
			const html = !paragraph.headIsFirst && htmlStart(lineBefore(line, paragraph.head)) !== undefined;
			this.#leaf = html ? { kind: 'html', html: 7 } : TABLE;
			return paragraph.headIsFirst ? 'goes on' : 'heads';
		}
		// Indented words continue the paragraph, and micromark does not take them for a table's header row.
		if (line.indent >= TAB_SIZE) {
			paragraph.head = -1;
			return 'goes on';
		}
		const underline = lazy ? 0 : underlineLength(line);
		if (underline > 0) {
			this.#leaf = NONE;
			// After nothing but definitions it is not an underline. Three dashes end the paragraph anyway.
			if (paragraph.bracket && !(underline >= 3 && line.text[line.at] === '-')) this.#doubt = 'until blank';
			return 'ends';
		}
		const start = startLeaf(line, !lazy);
		if (start) {
			this.#leaf = start;
			// micromark lets HTML of kind 7 interrupt only on a lazy line, and then keeps it in the containers.
			return start.kind === 'html' && start.html === 7 ? 'goes on' : 'starts';
		}
		paragraph.head = line.at;
		paragraph.headIsFirst = false;
		return 'goes on';
	}

	/**
	 * In doubt, a blank line followed by an unindented one ends whatever may be open: every container, paragraph, table
	 * and indented code; but not a fence or HTML, so there must be no sign of those. A list or quote is not a certain
	 * start, since indented code may restrict it.
	 */
	#readInDoubt(line: Line): Step {
		if (this.#doubt === 'forever') return 'goes on';
		const char = line.text[line.at];
		if (line.blank) this.#doubt = 'until start';
		else if (this.#doubt === 'until start' && line.indent === 0 && !/[-*+>\d]/.test(char!)) {
			this.reset();
			return this.read(line);
		} else this.#doubt = /[`~<]/.test(char!) ? 'forever' : 'until blank';
		return 'goes on';
	}
}

/** Whether `line` is the delimiter row of a table whose header row is at `head`, on the previous line. */
function isTable(line: Line, head: number): boolean {
	const cells = delimiterCells(line);
	return cells > 0 && cells === headCells(lineBefore(line, head));
}

function lineBefore({ text, from }: Line, start: number): string {
	return text.slice(start, text.startsWith('\r\n', from - 2) ? from - 2 : from - 1);
}

/** Whether the previous line held only the item's marker. */
function isEmptyItem(container: Container | undefined): boolean {
	return container?.kind === 'item' && container.startsBlank && !container.endsBlank;
}

function sameContainer(a: Container, b: Container): boolean {
	return (
		a.kind === b.kind &&
		a.width === b.width &&
		a.marker === b.marker &&
		a.startsBlank === b.startsBlank &&
		a.endsBlank === b.endsBlank
	);
}
