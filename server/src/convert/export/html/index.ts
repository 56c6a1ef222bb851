/** Manuscripts as one page of HTML, to read and to print. */
import type { AlignType, Image, ImageReference, List, Nodes, PhrasingContent, Table } from 'mdast';
import { sendable, targetOf } from '../addresses.js';
import { addressOf, type Definitions, definitionsIn } from '../definitions.js';
import { lostTag, readTag, shownText } from '../inline-html.js';
import { Losses } from '../losses.js';
import type { ExportOptions, Manuscript, Marker } from '../manuscript.js';
import { lookOf } from '../picture.js';
import { escaped } from '../xml.js';
import { styleFor } from './style.js';

export interface Page {
	readonly html: string;
	/** What could not be kept, a sentence each without a full stop. */
	readonly losses: readonly string[];
}

export function writeHtml(
	manuscript: Manuscript,
	{ pictures = new Map() }: Pick<ExportOptions, 'pictures'> = {},
): Page {
	const { title, language, author, root } = manuscript;
	const losses = new Losses();
	const writer = new HtmlWriter(manuscript, pictures, losses);
	const body = writer.all(root.children) + writer.notes();
	const head = [
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${escaped(title)}</title>`,
		author === '' ? '' : `<meta name="author" content="${escaped(author)}">`,
		`<style>${styleFor(title)}</style>`,
	];
	const lang = language === '' ? '' : ` lang="${escaped(language)}"`;
	const html = `<!DOCTYPE html>\n<html${lang}>\n<head>\n${head.filter(Boolean).join('\n')}\n</head>\n<body>\n<main>\n${body}</main>\n</body>\n</html>\n`;
	return { html, losses: losses.all };
}

class HtmlWriter {
	readonly #manuscript: Manuscript;
	readonly #definitions: Definitions;
	readonly #pictures: ReadonlyMap<string, Uint8Array>;
	readonly #losses: Losses;
	/** Labels in the order of their references. */
	readonly #referred: string[] = [];
	/** HTML has no links in links. */
	#isLinked = false;

	constructor(manuscript: Manuscript, pictures: ReadonlyMap<string, Uint8Array>, losses: Losses) {
		this.#manuscript = manuscript;
		this.#definitions = definitionsIn(manuscript.root);
		this.#pictures = pictures;
		this.#losses = losses;
	}

	all(nodes: readonly Nodes[]): string {
		return nodes.map((node) => this.#node(node)).join('');
	}

	/** Those that the text refers to; each leads back to where it is first referred to. */
	notes(): string {
		if (this.#referred.length === 0) return '';
		const items: string[] = [];
		// A note may refer to others.
		for (let i = 0; i < this.#referred.length; i++) {
			const note = this.#definitions.notes.get(this.#referred[i]!);
			const back = `<a href="#note-${i + 1}-back" aria-label="↩">↩</a>`;
			items.push(`<li id="note-${i + 1}">${this.all(note?.children ?? [])}${back}</li>\n`);
		}
		return `<section class="notes" role="doc-endnotes">\n<ol>\n${items.join('')}</ol>\n</section>\n`;
	}

	#node(node: Nodes): string {
		switch (node.type) {
			case 'heading':
				return this.#line(`h${node.depth}`, node.children, node.data?.newPage);
			case 'paragraph':
				return this.#line('p', node.children, node.data?.newPage);
			case 'list':
				return this.#list(node);
			case 'blockquote':
				return `<blockquote>\n${this.all(node.children)}</blockquote>\n`;
			case 'code':
				return `<pre><code>${escaped(node.value)}</code></pre>\n`;
			case 'table':
				return this.#table(node);
			case 'thematicBreak':
				return '<hr>\n';
			case 'text':
				return escaped(node.value);
			case 'strong':
				return `<strong>${this.all(node.children)}</strong>`;
			case 'emphasis':
				return `<em>${this.all(node.children)}</em>`;
			case 'delete':
				return `<del>${this.all(node.children)}</del>`;
			case 'inlineCode':
				return `<code>${escaped(node.value)}</code>`;
			case 'break':
				return '<br>\n';
			case 'link':
			case 'linkReference':
				return this.#link(addressOf(node, this.#definitions), node.children);
			case 'image':
			case 'imageReference':
				return this.#image(node);
			case 'footnoteReference':
				return this.#note(node.identifier);
			case 'html':
				return this.#html(node.value);
			case 'marker':
				return this.#marker(node);
			default:
				return '';
		}
	}

	#line(tag: string, children: readonly PhrasingContent[], newPage: true | undefined): string {
		return `<${tag}${newPage ? ' class="annex"' : ''} dir="auto">${this.all(children)}</${tag}>\n`;
	}

	#list({ ordered, start, spread, children, data }: List): string {
		// Without blank lines between and in them, items are lines rather than paragraphs (CommonMark, section 5.3).
		const isTight = spread !== true && children.every((item) => item.spread !== true);
		const items = children.map(({ checked, children: inside }) => {
			const box = typeof checked === 'boolean' ? `${checked ? '☒' : '☐'} ` : '';
			const content = inside.map((node) => {
				return node.type === 'paragraph' && isTight ? this.all(node.children) : this.#node(node);
			});
			const boxed = content.join('').replace(/^(<p[^>]*>)?/, `$1${box}`);
			return `<li${box && ' class="task"'} dir="auto">${boxed}</li>\n`;
		});
		const tag = ordered ? 'ol' : 'ul';
		const first = ordered && typeof start === 'number' && start !== 1 ? ` start="${start}"` : '';
		const round = ordered && data?.delimiter === ')' ? ' class="round"' : '';
		return `<${tag}${first}${round}>\n${items.join('')}</${tag}>\n`;
	}

	#table({ children, align }: Table): string {
		const cells = (row: Table['children'][number], tag: string): string =>
			row.children
				.map((cell, i) => `<${tag}${aligned(align?.[i])} dir="auto">${this.all(cell.children)}</${tag}>`)
				.join('');
		const [first, ...rows] = children;
		// Notes are numbered as they are referred to.
		const head = first ? cells(first, 'th') : '';
		const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>\n`).join('');
		return `<table>\n<thead>\n<tr>${head}</tr>\n</thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
	}

	#link(url: string, children: readonly PhrasingContent[]): string {
		const wasLinked = this.#isLinked;
		this.#isLinked = true;
		const words = this.all(children);
		this.#isLinked = wasLinked;
		return wasLinked ? words : this.#linked(url, words);
	}

	#linked(url: string, words: string): string {
		const target = targetOf(url, this.#manuscript.targets);
		const address = target === undefined ? sendable(url) : `#${target}`;
		if (address !== undefined) return `<a href="${escaped(address)}">${words}</a>`;
		this.#losses.link(url);
		return words;
	}

	#image(node: Image | ImageReference): string {
		const url = addressOf(node, this.#definitions);
		const alt = node.alt ?? '';
		const bytes = this.#pictures.get(url);
		const look = bytes && lookOf(bytes);
		if (look) {
			const source = `data:image/${look.kind};base64,${base64(bytes)}`;
			return `<img src="${source}" alt="${escaped(alt)}" width="${look.width}" height="${look.height}">`;
		}
		this.#losses.picture(url);
		const words = escaped(alt === '' ? url : alt);
		return sendable(url) === undefined ? words : this.#linked(url, words);
	}

	#note(label: string): string {
		if (!this.#definitions.notes.has(label)) return '';
		const isFirst = !this.#referred.includes(label);
		if (isFirst) this.#referred.push(label);
		const number = this.#referred.indexOf(label) + 1;
		const id = isFirst ? ` id="note-${number}-back"` : '';
		return `<sup><a${id} href="#note-${number}" role="doc-noteref">${number}</a></sup>`;
	}

	#html(html: string): string {
		const tag = readTag(html);
		if (tag?.kind === 'break') return '<br>\n';
		if (tag?.kind === 'target') {
			const name = targetOf(`#${tag.name}`, this.#manuscript.targets);
			return name === undefined ? '' : `<a id="${escaped(name)}"></a>`;
		}
		if (tag) return html.toLowerCase();
		const text = shownText(html);
		if (text === '') {
			this.#losses.tag(lostTag(html));
			return '';
		}
		this.#losses.note('HTML was written as plain text');
		return `<p dir="auto">${escaped(text)}</p>\n`;
	}

	#marker({ role, name }: Marker): string {
		switch (role) {
			case 'target':
				return `<span id="${escaped(name)}">`;
			case 'target-end':
				return '</span>';
			case 'reference':
				return this.#isLinked ? '' : `<a href="#${escaped(name)}">`;
			case 'reference-end':
				return this.#isLinked ? '' : '</a>';
		}
	}
}

function aligned(align: AlignType | undefined): string {
	return align ? ` style="text-align:${align}"` : '';
}

/** Of some thousand bytes at a time, since a function has only so many arguments. */
const CHUNK = 8_190;

function base64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += CHUNK) text += btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
	return text;
}
