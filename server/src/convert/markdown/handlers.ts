/** How nodes are written where the usual way is correct and hard to read. */
import type { Emphasis, Link, List, Parents, Strong, Text } from 'mdast';
import {
	type Attention,
	type AttentionInfo,
	defaultHandlers,
	type Handle,
	type Info,
	type State,
} from 'mdast-util-to-markdown';
import { delimiterOf } from './flow.js';

/** Between letters and digits, an underscore never begins or ends emphasis (CommonMark, section 6.2). */
const ESCAPED_UNDERSCORE = /(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu;
/** An ampersand that begins no reference to a character (section 2.5), and stands behind no backslash of the text. */
const ESCAPED_AMPERSAND = /(?<!\\)\\&(?!#?[\p{L}\p{N}]{1,31};)/gu;
const REFERENCE = /&(?=#?[\p{L}\p{N}]{1,31};)/gu;

/** Nothing that means anything in Markdown, but for a blank at the beginning of a line: most of what people write. */
const PLAIN = /^[\p{L}\p{Zs},][\p{L}\p{M}\p{N}\p{Zs},;:.?/%'"’‘“”„«»–—…()-]*$/u;

type Peeking = Handle & { peek: () => string };
type AttentionHandle = Peeking & { attention: Attention };

export function text(node: Text, parent: Parents | undefined, state: State, info: Info): string {
	const isAtBreak = '\r\n'.includes(info.before);
	if (PLAIN.test(node.value) && !(isAtBreak && node.value.startsWith(' '))) return node.value;
	const safe = defaultHandlers.text(node, parent, state, info);
	return safe.includes('\\') ? safe.replace(ESCAPED_UNDERSCORE, '_').replace(ESCAPED_AMPERSAND, '&') : safe;
}

/** Addresses have no blanks and no angle brackets (`blocks/addresses.ts`). */
function destination(url: string): string {
	const safe = url.replaceAll('|', '%7C').replace(REFERENCE, '\\&');
	return isBalanced(safe) ? safe : safe.replace(/[()]/g, (each) => (each === '(' ? '%28' : '%29'));
}

function isBalanced(url: string): boolean {
	let depth = 0;
	for (const each of url) {
		if (each === '(') depth++;
		if (each === ')' && --depth < 0) return false;
	}
	return depth === 0;
}

export const link: Peeking = Object.assign(
	(node: Link, parent: Parents | undefined, state: State, info: Info): string => {
		const [only] = node.children;
		if (node.children.length === 1 && only?.type === 'text' && node.url.endsWith(only.value)) {
			// As <address>, perhaps.
			return defaultHandlers.link(node, parent, state, info);
		}
		const exit = state.enter('link');
		const exitLabel = state.enter('label');
		const label = state.containerPhrasing(node, { ...info, before: '[', after: ']' });
		exitLabel();
		exit();
		return `[${label}](${destination(node.url)})`;
	},
	{ peek: () => '[' },
);

export function list(node: List, parent: Parents | undefined, state: State, info: Info): string {
	// Two lists are parted by a comment, so none needs another marker to be told from the one before.
	state.bulletLastUsed = undefined;
	const { bulletOrdered } = state.options;
	state.options.bulletOrdered = delimiterOf(node) === ')' ? ')' : '.';
	const written = defaultHandlers.list(node, parent, state, info);
	state.options.bulletOrdered = bulletOrdered ?? '.';
	return written;
}

/** Bold or italic with asterisks only: underscores would do beside other asterisks, but nobody writes both. */
export const emphasis: AttentionHandle = Object.assign(
	(node: Emphasis, parent: Parents | undefined, state: State, info: Info): string =>
		defaultHandlers.emphasis(node, parent, state, info),
	{ attention: (): AttentionInfo => ({ construct: 'emphasis', markers: ['*'], sizes: [1] }), peek: () => '*' },
);

export const strong: AttentionHandle = Object.assign(
	(node: Strong, parent: Parents | undefined, state: State, info: Info): string =>
		defaultHandlers.strong(node, parent, state, info),
	{ attention: (): AttentionInfo => ({ construct: 'strong', markers: ['*'], sizes: [2] }), peek: () => '*' },
);
