/** HTML of a clipboard as a tree. No document is too broken for that. */
import { Parser } from 'htmlparser2';
import { HIDDEN } from '../../syntax/hidden-html.js';
import type { Element, Node } from '../package/element.js';
import { Unreadable } from '../unreadable.js';

/** In characters; a book has five million. */
const LONGEST = 20_000_000;
/** Letters that answer letters nest a few for each. */
const DEEPEST = 1_000;
/** What people write into a form, and formulas, of which it is to be said that they are lost. */
const SHOWN: ReadonlySet<string> = new Set(['textarea', 'math']);
const MOST_ELEMENTS = 400_000;

export function parseHtml(html: string): Element {
	if (html.length > LONGEST) throw new Unreadable('It is too large to be pasted. Paste it in parts');
	const root = { name: 'root', attributes: {}, children: [] as Node[] };
	const stack = [root];
	let skipped = 0;
	let count = 0;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (skipped > 0 || (HIDDEN.has(name) && !SHOWN.has(name))) {
					skipped++;
					return;
				}
				if (stack.length > DEEPEST) throw new Unreadable('It is nested too deep to be pasted. Paste it without format');
				if (++count > MOST_ELEMENTS) throw new Unreadable('It is too large to be pasted. Paste it in parts');
				const element = { name, attributes, children: [] as Node[] };
				stack.at(-1)!.children.push(element);
				stack.push(element);
			},
			onclosetag() {
				if (skipped > 0) skipped--;
				else if (stack.length > 1) stack.pop();
			},
			ontext(text) {
				if (skipped > 0) return;
				const { children } = stack.at(-1)!;
				const last = children.at(-1);
				if (typeof last === 'string') children[children.length - 1] = last + text;
				else children.push(text);
			},
		},
		{ decodeEntities: true },
	);
	parser.write(html);
	parser.end();
	return root;
}
