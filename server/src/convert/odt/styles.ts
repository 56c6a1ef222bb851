/** Styles of a text document and what they inherit (ODF 1.3 part 3, section 16). */

import type { Script } from '../blocks/block.js';
import { twips } from '../blocks/length.js';
import { child, type Element, elements } from '../package/element.js';

export interface Style {
	/** As shown, in English for what LibreOffice brings along. */
	readonly name: string;
	readonly bold?: boolean | undefined;
	readonly italic?: boolean | undefined;
	readonly struck?: boolean | undefined;
	readonly script?: Script | 'none' | undefined;
	readonly hidden?: boolean | undefined;
	/** In points. */
	readonly size?: number | undefined;
	/** Of headings, from 1. */
	readonly outline?: number | undefined;
	readonly list?: string | undefined;
	readonly indent?: number | undefined;
	readonly centred?: boolean | undefined;
	readonly breaksPage?: boolean | undefined;
	/** Names of this style and those that it is based on, in lower case. */
	readonly names: readonly string[];
}

/** Nobody bases styles deeper. */
const DEEPEST = 30;

export class Styles {
	readonly #elements = new Map<string, Element>();
	readonly #lists = new Map<string, Element>();
	readonly #styles = new Map<string, Style>();
	/** Numbers of headings, if they have any. */
	readonly outline: Element | undefined;

	/** @param parents elements that contain styles; later ones count. */
	constructor(parents: readonly Element[]) {
		let outline: Element | undefined;
		for (const parent of parents) {
			for (const element of elements(parent)) {
				const name = element.attributes['style:name'];
				if (element.name === 'text:outline-style') outline = element;
				if (name === undefined) continue;
				if (element.name === 'style:style')
					this.#elements.set(keyOf(element.attributes['style:family'], name), element);
				if (element.name === 'text:list-style') this.#lists.set(name, element);
			}
		}
		this.outline = outline;
	}

	get(family: 'paragraph' | 'text', name: string | undefined): Style | undefined {
		return name === undefined ? undefined : this.#read(family, name, 0);
	}

	list(name: string): Element | undefined {
		return this.#lists.get(name);
	}

	#read(family: string, name: string, depth: number): Style | undefined {
		const key = keyOf(family, name);
		const known = this.#styles.get(key);
		if (known) return known;
		const element = this.#elements.get(key);
		if (!element || depth > DEEPEST) return undefined;
		const basis = element.attributes['style:parent-style-name'];
		const base = basis === undefined ? undefined : this.#read(family, basis, depth + 1);
		const style = styleOf(name, element, base);
		if (depth === 0) this.#styles.set(key, style);
		return style;
	}
}

function keyOf(family: string | undefined, name: string): string {
	return `${family} ${name}`;
}

function styleOf(id: string, { attributes, ...element }: Element, base: Style | undefined): Style {
	const text = child({ ...element, attributes }, 'style:text-properties')?.attributes ?? {};
	const paragraph = child({ ...element, attributes }, 'style:paragraph-properties')?.attributes ?? {};
	const name = attributes['style:display-name'] ?? id.replaceAll('_20_', ' ');
	const line = text['style:text-line-through-style'] ?? text['style:text-line-through-type'];
	const outline = Number.parseInt(attributes['style:default-outline-level'] ?? '', 10);
	const align = paragraph['fo:text-align'];
	return {
		name,
		bold: isBold(text['fo:font-weight']) ?? base?.bold,
		italic: isItalic(text['fo:font-style']) ?? base?.italic,
		struck: line === undefined ? base?.struck : line !== 'none',
		script: scriptIn(text['style:text-position']) ?? base?.script,
		hidden: text['text:display'] === undefined ? base?.hidden : text['text:display'] === 'none',
		size: size(text['fo:font-size']) ?? base?.size,
		outline: Number.isNaN(outline) ? base?.outline : outline,
		// An empty name takes the paragraph out of the list of the style that it is based on.
		list: attributes['style:list-style-name'] ?? base?.list,
		indent: twips(paragraph['fo:margin-left']) ?? base?.indent,
		centred: align === undefined ? base?.centred : align === 'center',
		breaksPage: paragraph['fo:break-before'] === undefined ? base?.breaksPage : paragraph['fo:break-before'] === 'page',
		names: [name.toLowerCase(), ...(base?.names ?? [])],
	};
}

function size(value: string | undefined): number | undefined {
	return value?.endsWith('pt') ? Number.parseFloat(value) || undefined : undefined;
}

/** Where the text is, in words or as a share of its height; and its size (section 20.402). */
function scriptIn(position: string | undefined): Script | 'none' | undefined {
	if (position === undefined) return undefined;
	const height = Number.parseFloat(position);
	if (position.startsWith('super') || height > 0) return 'sup';
	return position.startsWith('sub') || height < 0 ? 'sub' : 'none';
}

function isBold(weight: string | undefined): boolean | undefined {
	return weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600;
}

function isItalic(style: string | undefined): boolean | undefined {
	return style === undefined ? undefined : style === 'italic' || style === 'oblique';
}
