/** Joins paragraphs that are one sentence, torn apart by the end of a page. */
import type { Block, Paragraph, Piece } from '../blocks/block.js';
import { isStrong, PLAIN, plainText } from '../blocks/block.js';

/** What a sentence or an announcement ends with. */
const CLOSED = /[.!?…:;。][\p{Pe}\p{Pf}"'”’]*\s*$/u;
const LAST_WORD = /[\p{L}\p{N}][\p{Pe}\p{Pf}"'”’]*[,-]?\s*$/u;
/** A word of at least two letters, and not the name of somebody: “de Souza”. */
const GOES_ON = /^\p{Ll}+(?:['’-]\p{Ll}+)*,?(?:\s(?!\p{Lu}\p{Ll}+,?(?:\s|$))|$)/u;
const SPEAKER = /^[^\s:][^:.!?]{0,40}:\s/u;

/** Without the end of a page between them, two are one sentence only if they are long. */
const LONG = 8;
const FEW = 3;

/** A paragraph that may go on. */
interface Running {
	readonly first: Paragraph;
	/** Of all that has been joined. */
	readonly pieces: Piece[];
	/** Text of the first part, and of the last. */
	readonly head: string;
	tail: string;
	pageAfter: boolean;
}

export function joinTorn(blocks: readonly Block[]): Block[] {
	const joined: Block[] = [];
	let running: Running | undefined;
	const end = (): void => {
		if (running) joined.push({ ...running.first, pieces: running.pieces, pageAfter: running.pageAfter });
		running = undefined;
	};
	for (const block of blocks) {
		if (block.kind !== 'paragraph' || !isRunning(block)) {
			end();
			joined.push(block);
			continue;
		}
		const text = plainText(block.pieces).trim();
		if (running && isTorn(running, block, text)) {
			running.pieces.push({ ...PLAIN, kind: 'text', text: ' ' });
			for (const piece of block.pieces) running.pieces.push(piece);
			running.tail = text;
			running.pageAfter = block.pageAfter === true;
			continue;
		}
		end();
		running = { first: block, pieces: [...block.pieces], head: text, tail: text, pageAfter: block.pageAfter === true };
	}
	end();
	return joined;
}

function isTorn({ head, tail, pageAfter }: Running, second: Paragraph, after: string): boolean {
	if (second.label || CLOSED.test(tail.slice(-12)) || !LAST_WORD.test(tail.slice(-12))) return false;
	if (!GOES_ON.test(after.slice(0, 80)) || SPEAKER.test(after.slice(0, 80)) || /^\p{Ll}/u.test(head)) return false;
	if (pageAfter || second.pageBefore) return words(tail) >= FEW;
	return (
		words(tail) >= LONG && words(after) >= FEW + 1 && CLOSED.test(after.slice(-12)) && !SPEAKER.test(head.slice(0, 80))
	);
}

function isRunning({ heading, quote, code, pieces }: Paragraph): boolean {
	if (heading !== undefined || quote || code) return false;
	return !isStrong(pieces);
}

function words(text: string): number {
	return text.split(/\s+/, LONG).length;
}
