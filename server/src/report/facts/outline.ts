import type { Nodes, PhrasingContent, Root } from 'mdast';
import { spanOf } from './prose.js';

/** One leaf of a document, or the start of an item or a row: what a reader sees there, without places. */
export interface OutlineLeaf {
	/** What contains it, outermost first, and what it is: `item paragraph`, `heading 2`, `row cell`. */
	readonly path: string;
	/** Its words; for code and HTML, the source. */
	readonly text: string;
	/** What is inside it, in document order. */
	readonly inside: readonly Inside[];
}

export interface Inside {
	readonly kind: 'link' | 'image' | 'reference' | 'code' | 'html' | 'mark';
	/** Its words; for HTML, the source. */
	readonly text: string;
	/** Where it leads: an address, or the label of a definition. */
	readonly target?: string;
}

/**
 * What a reader sees of `tree`, leaf by leaf.
 *
 * @param source the text that was parsed; nodes past it are dropped.
 */
export function leavesOf(tree: Root, source: string): OutlineLeaf[] {
	const leaves: OutlineLeaf[] = [];
	for (const node of tree.children) if (spanOf(node).from < source.length) addFlow(node, '', source, leaves);
	return leaves;
}

function addFlow(node: Nodes, above: string, source: string, leaves: OutlineLeaf[]): void {
	const leaf = (name: string, text = '', inside: Inside[] = []): void => {
		leaves.push({ path: `${above}${name}`, text, inside });
	};
	const within = (children: readonly Nodes[], name = ''): void => {
		for (const child of children) addFlow(child, `${above}${name}`, source, leaves);
	};
	switch (node.type) {
		case 'paragraph':
			addInline(node.children, `${above}paragraph`, leaves);
			break;
		case 'heading':
			addInline(node.children, `${above}heading ${node.depth}`, leaves);
			break;
		case 'tableCell':
			addInline(node.children, `${above}cell`, leaves);
			break;
		case 'code':
			leaf('code', `${node.lang ?? ''}\n${node.value}`);
			break;
		case 'html':
			leaf('html', node.value);
			break;
		case 'definition':
			leaf(`definition ${node.identifier}`, node.title ?? '', [{ kind: 'link', text: '', target: node.url }]);
			break;
		case 'list':
		case 'table':
			within(node.children);
			break;
		case 'tableRow':
			leaf('row');
			within(node.children, 'row ');
			break;
		case 'listItem':
			// An empty item is visible too, and a different sign begins another list.
			leaf('item', `${signOf(source, spanOf(node).from)}${node.checked ?? ''}`);
			within(node.children, 'item ');
			break;
		case 'blockquote':
			within(node.children, 'quote ');
			break;
		case 'footnoteDefinition':
			within(node.children, `note ${node.identifier} `);
			break;
		default:
			leaf(node.type);
	}
}

/** What an item begins with, apart from its number: `-`, `*`, `+`, `.` or `)`. */
function signOf(source: string, from: number): string {
	return /^\d{0,9}([^\d])/.exec(source.slice(from, from + 10))?.[1] ?? '';
}

function addInline(children: readonly PhrasingContent[], path: string, leaves: OutlineLeaf[]): void {
	const inside: Inside[] = [];
	leaves.push({ path, text: wordsOf(children, inside), inside });
}

function wordsOf(children: readonly PhrasingContent[], inside: Inside[]): string {
	let text = '';
	for (const node of children) {
		switch (node.type) {
			case 'text':
				text += node.value;
				break;
			case 'break':
				text += '\n';
				break;
			case 'inlineCode':
				text += node.value;
				inside.push({ kind: 'code', text: node.value });
				break;
			case 'html':
				inside.push({ kind: 'html', text: node.value });
				break;
			case 'image':
				inside.push({ kind: 'image', text: node.alt ?? '', target: node.url });
				break;
			case 'imageReference':
				inside.push({ kind: 'image', text: node.alt ?? '', target: node.identifier });
				break;
			case 'footnoteReference':
				inside.push({ kind: 'reference', text: '', target: node.identifier });
				break;
			case 'link':
			case 'linkReference': {
				const words = wordsOf(node.children, inside);
				text += words;
				inside.push(
					node.type === 'link'
						? { kind: 'link', text: words, target: node.url }
						: { kind: 'reference', text: words, target: node.identifier },
				);
				break;
			}
			default:
				if ('children' in node) {
					const words = wordsOf(node.children, inside);
					text += words;
					inside.push({ kind: 'mark', text: words });
				}
		}
	}
	return text;
}
