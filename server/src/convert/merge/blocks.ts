/** Edits that make a text read like another, and leave alone whatever reads the same. */
import type { Pair } from '../../text/align.js';
import { type Edit, lineStart, type Span } from '../../text/index.js';
import { aligned } from './aligned.js';
import { renumbered } from './numbers.js';
import { at, isBlankAfter, isBlankBefore, markerOf, moved, prefixAt, prefixIn } from './place.js';
import type { Part, Reading } from './read.js';
import { editsOfWords, readsLike } from './reword.js';
import { editsOfRows } from './rows.js';

/** Between two lists that Markdown would read as one. */
const DIVIDER = '<!-- -->';

export class BlockMerger {
	readonly edits: Edit[] = [];
	readonly #old: Reading;
	readonly #now: Reading;

	constructor(old: Reading, now: Reading) {
		this.#old = old;
		this.#now = now;
	}

	run(): readonly Edit[] {
		this.#blocks(this.#old.parts, this.#now.parts, undefined);
		this.#notes();
		return apart(this.edits);
	}

	#notes(): void {
		const known = new Map(this.#now.notes.map((note) => [note.detail, note]));
		for (const old of this.#old.notes) {
			const now = known.get(old.detail);
			known.delete(old.detail);
			// A note that nothing refers to is not in a document.
			if (now) this.#blocks(old.parts, now.parts, old);
			else if (this.#old.references.includes(old.detail)) this.#remove(old.span);
		}
		for (const now of known.values()) this.#append(this.#now.text.slice(now.span.from, now.span.to));
	}

	#blocks(old: readonly Part[], now: readonly Part[], within: Part | undefined): void {
		const pairs = aligned(old, now);
		let last: Part | undefined;
		pairs.forEach((pair, i) => {
			if (pair.old === undefined) {
				const next = pairs.slice(i).find((each) => each.old)?.old;
				this.#add(pair.now, { last, next, within });
				return;
			}
			if (pair.now === undefined) this.#removeBlock(pair.old, pairs, i);
			else if (!pair.same) this.#change(pair.old, pair.now, within);
			if (pair.now || pair.old.kind === 'html') last = pair.old;
		});
	}

	#change(old: Part, now: Part, within: Part | undefined): void {
		const edits = old.kind === now.kind ? this.#editsInside(old, now) : undefined;
		// What is deeper is proved with the block at the top that holds it.
		const isRight = edits && (within || readsLike(now, this.#old, old, edits, this.#now.definitions));
		if (isRight) this.edits.push(...edits);
		else this.#replace(old, now, within);
	}

	/** `undefined` if one cannot be made of the other by changing parts of it. */
	#editsInside(old: Part, now: Part): readonly Edit[] | undefined {
		if (old.kind === 'text') {
			return old.detail === now.detail ? editsOfWords(this.#old, old, this.#now, now) : undefined;
		}
		if (old.kind === 'table') return editsOfRows(this.#old, old, this.#now, now);
		const inner = new BlockMerger(this.#old, this.#now);
		if (old.kind === 'quote') inner.#blocks(old.parts, now.parts, old);
		else if (old.kind !== 'list' || !inner.#list(old, now)) return undefined;
		return apart(inner.edits);
	}

	#replace(old: Part, now: Part, within: Part | undefined): void {
		const prefix = prefixIn(this.#old.text, within);
		const source = moved(this.#now.text, now.span, prefix);
		const isAlike = old.kind === now.kind && old.kind !== 'list';
		const insert = isAlike ? source : this.#apart(source, old.span, prefix);
		this.edits.push({ span: old.span, insert });
	}

	/** A list item by item. `false` if that cannot be done. */
	#list(old: Part, now: Part): boolean {
		if ((old.detail === '') !== (now.detail === '')) return false;
		const pairs = aligned(old.parts, now.parts);
		if (!pairs.some((pair) => pair.old && pair.now)) return false;
		const numbers = renumbered(this.#old.text, old, now, pairs);
		if (!numbers) return false;
		this.#keepFromParagraph(old, now);
		this.edits.push(...numbers.edits);
		let last: Part | undefined;
		pairs.forEach((pair, i) => {
			if (pair.old && pair.now) {
				if (!pair.same) this.#item(pair.old, pair.now);
			} else if (pair.old) this.#removeItem(pair.old, old);
			else
				this.#addItem(
					pair.now!,
					{ last, next: pairs.slice(i).find((each) => each.old)?.old, list: old },
					numbers.of(i),
				);
			last = pair.old ?? last;
		});
		return true;
	}

	/** Right below a paragraph, only a list that begins with 1 is one. */
	#keepFromParagraph(old: Part, now: Part): void {
		const { text } = this.#old;
		const { from } = old.span;
		const start = lineStart(text, from);
		if (old.detail !== '1' || now.detail === '1' || isBlankBefore(text, from)) return;
		if (/[^\s>]/.test(text.slice(start, from))) return;
		this.edits.push({ span: at(start), insert: `${prefixAt(text, from).trimEnd()}\n` });
	}

	#item(old: Part, now: Part): void {
		if (old.detail !== now.detail && old.detail !== '' && now.detail !== '') {
			const at = this.#old.text.indexOf('[', old.span.from) + 1;
			this.edits.push({ span: { from: at, to: at + 1 }, insert: now.detail });
		}
		this.#blocks(old.parts, now.parts, old);
	}

	#addItem(
		now: Part,
		{ last, next, list }: { readonly last: Part | undefined; readonly next: Part | undefined; readonly list: Part },
		number: number | undefined,
	): void {
		const { text } = this.#old;
		const model = last ?? next!;
		const marker = markerOf(text, model).replace(/^\d+/, () => String(number));
		const prefix = prefixAt(text, list.span.from);
		const inner = prefix + marker.replace(/\S/g, ' ');
		const { from, to } = now.span;
		const written = marker + moved(this.#now.text, { from: from + markerOf(this.#now.text, now).length, to }, inner);
		const isLoose = list.parts.some(({ span }, i) => i > 0 && isBlankBefore(text, span.from));
		const gap = isLoose ? `\n${prefix.trimEnd()}\n` : '\n';
		if (last) this.edits.push({ span: at(last.span.to), insert: gap + prefix + written });
		else this.edits.push({ span: at(next!.span.from), insert: written + gap + prefix });
	}

	#removeItem({ span }: Part, list: Part): void {
		const next = list.parts.find((each) => each.span.from > span.from);
		const before = list.parts.findLast((each) => each.span.from < span.from);
		if (next) this.edits.push({ span: { from: span.from, to: next.span.from }, insert: '' });
		else this.edits.push({ span: { from: before?.span.to ?? span.from, to: span.to }, insert: '' });
	}

	#add(now: Part, { last, next, within }: Record<'last' | 'next' | 'within', Part | undefined>): void {
		const prefix = prefixIn(this.#old.text, within);
		const bare = prefix.trimEnd();
		const source = this.#divided(now, moved(this.#now.text, now.span, prefix), `\n${bare}\n${prefix}`);
		if (last) {
			const rest = isBlankAfter(this.#old.text, last.span.to) ? '' : `\n${bare}`;
			this.edits.push({ span: at(last.span.to), insert: `\n${bare}\n${prefix}${source}${rest}` });
		} else if (next) this.edits.push({ span: at(next.span.from), insert: `${source}\n${bare}\n${prefix}` });
		else if (within) this.edits.push({ span: at(within.span.to), insert: source });
		else this.#append(source);
	}

	/** With the comments that keep it from the lists before and after. */
	#divided({ kind, span }: Part, source: string, gap: string): string {
		if (kind !== 'list') return source;
		const { text } = this.#now;
		const before = text.slice(0, span.from).trimEnd().endsWith(DIVIDER) ? DIVIDER + gap : '';
		const after = text.slice(span.to).trimStart().startsWith(DIVIDER) ? gap + DIVIDER : '';
		return before + source + after;
	}

	#append(source: string): void {
		const { text } = this.#old;
		const end = text.trimEnd().length;
		const from = end === 0 ? text.length : end;
		const rest = text.slice(from);
		const gap = end > 0 ? '\n\n' : this.edits.length > 0 ? '\n' : '';
		this.edits.push({ span: at(from), insert: `${gap}${source}${/\n/.test(rest) ? '' : '\n'}` });
	}

	#removeBlock(old: Part, pairs: readonly Pair<Part, Part>[], i: number): void {
		// No tag is in a document of Word.
		if (old.kind === 'html') return;
		const before = pairs.slice(0, i).findLast((pair) => pair.now);
		const after = pairs.slice(i + 1).find((pair) => pair.now);
		if (before?.now?.kind === 'list' && after?.now?.kind === 'list')
			this.edits.push({ span: old.span, insert: DIVIDER });
		else this.#remove(old.span);
	}

	/** With the blank lines after it, or else before it. */
	#remove({ from, to }: Span): void {
		const { text } = this.#old;
		const isWhole = text.slice(lineStart(text, from), from).trim() === '';
		// What was before it and what was after it stay apart.
		const after = isBlankBefore(text, from) ? /^[ \t]*(?:\r?\n[ \t]*)*\r?\n/ : /^[ \t]*(?:\r?\n(?=[ \t]*\r?\n))?/;
		const length = after.exec(text.slice(to))?.[0].length ?? 0;
		if (isWhole && text.slice(to + length).trim() !== '')
			this.edits.push({ span: { from, to: to + length }, insert: '' });
		else this.edits.push({ span: { from: text.slice(0, from).trimEnd().length, to }, insert: '' });
	}

	/** `source` in place of what stands there, with blank lines where it would run into its neighbours. */
	#apart(source: string, { from, to }: Span, prefix: string): string {
		const { text } = this.#old;
		const bare = prefix.trimEnd();
		const isFirst = isBlankBefore(text, from) || text.slice(lineStart(text, from), from).trim() !== '';
		return `${isFirst ? '' : `${bare}\n${prefix}`}${source}${isBlankAfter(text, to) ? '' : `\n${bare}`}`;
	}
}

/** What two blocks beside each other take away between them, once. */
function apart(edits: readonly Edit[]): readonly Edit[] {
	const sorted = [...edits].sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
	const result: Edit[] = [];
	for (const { span, insert } of sorted) {
		const last = result.at(-1);
		if (last && insert === '' && last.insert === '' && span.from < last.span.to) {
			result[result.length - 1] = { span: { from: last.span.from, to: Math.max(last.span.to, span.to) }, insert };
		} else result.push({ span, insert });
	}
	return result;
}
