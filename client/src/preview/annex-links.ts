/**
 * Makes references to annexes links in VS Code's preview of Markdown. It is drawn at every key and cannot wait for the server, so
 * this goes by the words and numbers alone: a reference leads to a heading or a line that begins with the same ones.
 */
import { ANNEX } from './annex-words.js';

/** The little that is used of `markdown-it`. */
interface Token {
	readonly type: string;
	content: string;
	children: Token[] | null;
	attrs: [string, string][] | null;
}
interface State {
	readonly tokens: readonly Token[];
	readonly Token: new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;
}
interface Markdown {
	readonly core: { readonly ruler: { push(name: string, rule: (state: State) => void): void } };
}

const WORDS = `(${ANNEX})[ \\u00A0](?:no\\.? ?)?([IVXLC]{1,7}|[A-Z]|\\d{1,3})`;
const END = "(?![\\p{L}\\p{N}’'-])";
/** A line of its own, or the beginning of a heading. */
const LABEL = new RegExp(`^(?:\\*\\*|__)?${WORDS}(?:\\*\\*|__)?(?:\\s*(?:$|\\n)|\\.?\\s*[:–—-]|\\.\\s)`, 'iu');
const HEADING = new RegExp(`^(?:\\*\\*|__)?${WORDS}${END}`, 'iu');
const REFERENCE = new RegExp(`(?<![\\p{L}\\p{N}/#-])${WORDS}${END}`, 'giu');

export function extendMarkdownIt<M extends Markdown>(markdown: M): M {
	markdown.core.ruler.push('rapporteur-annexes', linkAnnexes);
	return markdown;
}

function linkAnnexes(state: State): void {
	const labels = new Map<string, Token>();
	for (const [index, token] of state.tokens.entries()) {
		const { type } = state.tokens[index - 1] ?? {};
		const label = type === 'heading_open' ? HEADING : type === 'paragraph_open' ? LABEL : undefined;
		const key = token.type === 'inline' ? keyOf(label?.exec(token.content)) : undefined;
		if (key !== undefined && !labels.has(key)) labels.set(key, token);
	}
	if (labels.size === 0) return;
	for (const token of state.tokens) if (token.type === 'inline') linkIn(token, labels, state);
	for (const [key, token] of labels) token.children?.unshift(...mark(state, 'span', ['id', key]));
}

/** Equal for a label and the references to it; `undefined` for the "annex I" of "the annex I sent". */
function keyOf(found: RegExpExecArray | null | undefined): string | undefined {
	const [, word, number] = found ?? [];
	if (word === undefined || number === undefined) return undefined;
	if (number !== number.toUpperCase() || (word === word.toLowerCase() && /^[IA]$/.test(number))) return undefined;
	return `rapporteur-${word}-${number}`.toLowerCase().replace(/\s/g, '-');
}

function linkIn(token: Token, labels: ReadonlyMap<string, Token>, state: State): void {
	let inLink = 0;
	token.children = (token.children ?? []).flatMap((child) => {
		if (child.type === 'link_open') inLink++;
		if (child.type === 'link_close') inLink--;
		return child.type === 'text' && inLink === 0 ? linked(child, token, labels, state) : [child];
	});
}

function linked(text: Token, line: Token, labels: ReadonlyMap<string, Token>, state: State): Token[] {
	const found: Token[] = [];
	let end = 0;
	const add = (to: number) => {
		if (to > end) found.push(Object.assign(new state.Token('text', '', 0), { content: text.content.slice(end, to) }));
		end = to;
	};
	for (const match of text.content.matchAll(REFERENCE)) {
		const key = keyOf(match);
		const label = key === undefined ? undefined : labels.get(key);
		if (!label || label === line) continue;
		add(match.index);
		const [open, close] = mark(state, 'a', ['href', `#${key}`]);
		found.push(open);
		add(match.index + match[0].length);
		found.push(close);
	}
	add(text.content.length);
	return found;
}

/** An element, open and closed. */
function mark(state: State, tag: 'a' | 'span', attribute: [string, string]): [Token, Token] {
	const name = tag === 'a' ? 'link' : 'annex';
	const open = new state.Token(`${name}_open`, tag, 1);
	open.attrs = [attribute];
	return [open, new state.Token(`${name}_close`, tag, -1)];
}
