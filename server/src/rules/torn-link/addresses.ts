/** Addresses that a program has made a link of, where they were none by themselves or went on. */
import type { Link, Prose } from '../../report/index.js';
import { insertAt, lazily, narrowed, type Span, spanAt } from '../../text/index.js';
import { type BlockFinding, preferredFix } from '../rule.js';
import { firstWords } from '../shared/few-words.js';

/** `[the map]([https://example.org](https://example.org))`: the address is a link of its own. */
const INNER = lazily(() =>
	narrowed(
		/\[([^[\]\r\n]{1,150})\][ .]?\(\s{0,20}\[[^[\]\r\n]{1,500}\]\(<?((?:https?:\/\/|mailto:)[^\s()<>]{1,500})>?\)\s{0,20}\)/gu,
	),
);

/** Apart from its words, so that it shows. */
export function* linkInLink({ span, literal, within }: Prose, source: string): Generator<BlockFinding> {
	const text = source.slice(span.from, span.to);
	if (within === 'quote' || !NESTED.test(text)) return;
	for (const { index, 0: all, 1: words = '', 2: address = '' } of text.matchAll(INNER())) {
		const from = span.from + index;
		if (!spanAt(literal, from)) continue;
		yield alone(words, { from, to: from + all.length }, `[${words}](${address})`);
	}
}

const NESTED = /\]\s?\(\s*\[/;

/** Without a space, all of it is taken for the address. */
export function* linkAsAddress({ image, auto, content, destination }: Link, source: string): Generator<BlockFinding> {
	if (auto || image || !destination) return;
	const [, address] = WHOLE.exec(source.slice(destination.from, destination.to)) ?? [];
	if (address !== undefined) yield alone(source.slice(content.from, content.to), destination, address);
}

const WHOLE = /^\[[^[\]]{1,500}\]\(((?:https?:\/\/|mailto:)[^\s()<>]{1,500})\)$/;

function alone(words: string, span: Span, insert: string): BlockFinding {
	return {
		message: `The address of “${firstWords(words)}” is written as a link of its own. Write it alone`,
		span,
		fixes: () => [preferredFix('Write the address alone', [{ span, insert }])],
	};
}

/** `(see [https://example.org)](https://example.org))`: its words have the bracket that closes behind it. */
export function* swallowedBracket({ image, auto, content, url, span }: Link, source: string): Generator<BlockFinding> {
	if (auto || image || source[content.to - 1] !== ')') return;
	const words = source.slice(content.from, content.to);
	if (!/^https?:\/\//.test(words) || words.includes('(') || words.indexOf(')') < words.length - 1) return;
	if (url.endsWith(')') || words.replaceAll('\\', '') !== `${url})`) return;
	const bracket = { from: content.to - 1, to: content.to };
	const isTwice = source[span.to] === ')';
	const edits = [{ span: bracket, insert: '' }];
	yield {
		message: isTwice
			? 'The closing bracket stands in this link and behind it. Remove the one in the link'
			: 'The closing bracket has slipped into this link. Move it behind the link',
		span: bracket,
		fixes: () => [
			preferredFix(
				isTwice ? 'Remove the bracket from the link' : 'Move the bracket behind the link',
				isTwice ? edits : [...edits, insertAt(span.to, ')')],
			),
		],
	};
}
