/** References to missing definitions, as one block shows them: `[words][label]` left as text. */
import { allWords, type Prose } from '../../report/index.js';
import { hasLetterOrDigit, lazily, oneLine, type Span } from '../../text/index.js';
import { openingBracket } from '../shared/links/hidden-links.js';

export interface UnresolvedReference {
	/** Including the brackets; for an image, its `!` too. */
	readonly span: Span;
	readonly words: Span;
	/** The text in the second brackets; empty for `[label][]`. */
	readonly written: Span;
	/** In lower case, white space collapsed. */
	readonly label: string;
	readonly image: boolean;
	/** It cannot be a pair of bracketed alternatives, as in negotiated text. */
	readonly sure: boolean;
}

const LABEL_LENGTH = 200;

/** @param source the text of the block; places are relative to it. */
export function unresolvedReferences(prose: Prose, source: string): UnresolvedReference[] {
	const found: UnresolvedReference[] = [];
	let negotiated = false;
	for (const { from, to } of prose.literal) {
		const text = source.slice(from, to);
		for (let at = text.indexOf(']['); at >= 0; at = text.indexOf('][', at + 1)) {
			const reference = readReference(prose, source, from + at);
			if (reference === 'alternatives') negotiated = true;
			else if (reference) found.push(reference);
		}
	}
	// `[shall][should]` says what kind of brackets the others are.
	return negotiated ? found.filter(({ sure }) => sure) : found;
}

/** @param middle the place of the `]` between the two pairs of brackets. */
function readReference(prose: Prose, source: string, middle: number): UnresolvedReference | 'alternatives' | undefined {
	const open = openingBracket(prose, source, middle);
	const close = source.slice(middle + 2, Math.min(prose.span.to, middle + 2 + LABEL_LENGTH)).indexOf(']');
	if (open === undefined || close < 0 || source[middle - 1] === '\\' || source[open - 1] === '\\') return undefined;
	const words = { from: open + 1, to: middle };
	const written = { from: middle + 2, to: middle + 2 + close };
	const image = source[open - 1] === '!';
	const span = { from: image ? open - 1 : open, to: written.to + 1 };
	// Indexing, `a[i][j]`, and chains of brackets.
	if (/[\p{L}\p{N}_\])$}]/u.test(source[span.from - 1] ?? '') || /[[({]/.test(source[span.to] ?? '')) return undefined;
	const said = oneLine(source.slice(words.from, words.to)).toLowerCase();
	const label = oneLine(source.slice(written.from, written.to)).toLowerCase();
	// Nested brackets are not a label; `^` opens a footnote's, `@` a citation's.
	if (/^[\^@]|[[\\]/.test(label) || !hasLetterOrDigit(said) || said.startsWith('[')) return undefined;
	if (label === '')
		return /\p{L}{3}/u.test(said) && !said.includes('[')
			? { span, words, written, label: said, image, sure: true }
			: undefined;
	if (isCitation(said, label)) return undefined;
	if (isFunctionWord(said, label)) return 'alternatives';
	return { span, words, written, label, image, sure: image || isLabelLike(said, label, prose) };
}

/** `[1][2]` are two sources, or two figures to choose from; `[…][sic]` are remarks. */
function isCitation(words: string, label: string): boolean {
	return [words, label].every((each) => /^[\d\s.,%–-]+$|^(?:\.{3}|…|sic!?)$/.test(each));
}

const small = lazily(() => allWords(({ markup }) => markup.smallWords));

function isFunctionWord(words: string, label: string): boolean {
	return [words, label].every((each) => each.split(' ').every((word) => small().has(word)));
}

/** Whether the second brackets hold the label of a URL rather than words of the sentence. */
function isLabelLike(words: string, label: string, { text }: Prose): boolean {
	// `[Smith][2020]` may be a source.
	if (/^(?:19|20)\d\d[a-z]?$/.test(label)) return false;
	if (/[\d_/.:#-]/.test(label) && !label.includes(' ')) return /\p{L}{3}/u.test(words);
	const parts = label.split(' ').filter((part) => part.length > 2 && !small()?.has(part));
	if (parts.some((part) => words.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(part)))) return true;
	// If the sentence has more brackets, they hold alternatives.
	return words.includes(' ') && !label.includes(' ') && !small()?.has(label) && !hasThirdBracket(text);
}

function hasThirdBracket(text: string): boolean {
	let at = -1;
	for (let count = 0; count < 3; count++) {
		at = text.indexOf('[', at + 1);
		if (at < 0) return false;
	}
	return true;
}
