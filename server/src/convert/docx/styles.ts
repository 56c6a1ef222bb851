/** Styles: what they say of text and paragraphs, and what they inherit (ECMA-376 part 1, section 17.7). */
import type { Script } from '../blocks/block.js';
import { type Role, roleOf } from '../blocks/role.js';
import { child, type Element, elements } from '../package/element.js';
import { isOn, measure } from './dialect.js';
import { type NumberingOf, numberingOf } from './numbering-of.js';

/** Properties of text; `undefined` where nothing is said. */
export interface TextProperties {
	readonly bold?: boolean;
	readonly italic?: boolean;
	/** The same for scripts that are written from right to left. */
	readonly boldComplex?: boolean;
	readonly italicComplex?: boolean;
	readonly struck?: boolean;
	readonly hidden?: boolean;
	readonly capitals?: boolean;
	readonly script?: Script | 'none';
	/** In half-points. */
	readonly size?: number;
	readonly font?: string;
}

export interface Style {
	readonly id: string;
	/** As the standard writes built-in names, whatever the language of the program. */
	readonly name: string;
	readonly kind: string;
	readonly text: TextProperties;
	readonly role?: Role | undefined;
	/** 0 to 8; 9 is text. */
	readonly outline?: number | undefined;
	readonly numbering?: NumberingOf | undefined;
	/** Which of the styles that it is based on says so: numbering knows levels by it. */
	readonly numberedBy?: string | undefined;
	readonly indent?: number | undefined;
	readonly centred?: boolean | undefined;
	readonly keepsNext?: boolean | undefined;
}

/** By values of `vertAlign`. */
const SCRIPTS: Readonly<Record<string, Script>> = { superscript: 'sup', subscript: 'sub' };

/** Nobody bases styles deeper. */
const DEEPEST = 30;
/** Where nothing is said, in half-points (section 17.3.2.38). */
const STANDARD_SIZE = 20;

export class Styles {
	readonly #elements = new Map<string, Element>();
	readonly #styles = new Map<string, Style>();
	/** The style of paragraphs that name none. */
	readonly #standard: string | undefined;
	/** What holds where no style says otherwise. */
	readonly defaults: TextProperties;

	constructor(root: Element | undefined) {
		let standard: string | undefined;
		for (const element of root ? elements(root) : []) {
			const { 'w:styleId': id, 'w:type': kind, 'w:default': isDefault } = element.attributes;
			if (element.name !== 'w:style' || id === undefined) continue;
			if (!this.#elements.has(id)) this.#elements.set(id, element);
			if (kind === 'paragraph' && isDefault !== undefined && isOn(isDefault)) standard = id;
		}
		this.#standard = standard;
		const defaults = root && child(child(root, 'w:docDefaults'), 'w:rPrDefault');
		this.defaults = textPropertiesOf(child(defaults, 'w:rPr'));
	}

	/** Of text that is nothing else, in half-points. */
	get textSize(): number {
		return this.paragraph(undefined)?.text.size ?? this.defaults.size ?? STANDARD_SIZE;
	}

	/** The style of a paragraph. */
	paragraph(id: string | undefined): Style | undefined {
		const named = id === undefined ? undefined : this.get(id);
		return named ?? (this.#standard === undefined ? undefined : this.get(this.#standard));
	}

	get(id: string): Style | undefined {
		return this.#read(id, 0);
	}

	#read(id: string, depth: number): Style | undefined {
		const known = this.#styles.get(id);
		if (known) return known;
		const element = this.#elements.get(id);
		// A style that is based on itself is based on nothing.
		if (!element || depth > DEEPEST) return undefined;
		const basis = child(element, 'w:basedOn')?.attributes['w:val'];
		const base = basis === undefined ? undefined : this.#read(basis, depth + 1);
		const style = styleOf(id, element, base);
		if (depth === 0) this.#styles.set(id, style);
		return style;
	}
}

function styleOf(id: string, element: Element, base: Style | undefined): Style {
	const paragraph = child(element, 'w:pPr');
	const name = child(element, 'w:name')?.attributes['w:val'] ?? id;
	const own = numberingOf(paragraph);
	const inherited = base?.numbering;
	return {
		id,
		name,
		kind: element.attributes['w:type'] ?? 'paragraph',
		text: { ...base?.text, ...textPropertiesOf(child(element, 'w:rPr')) },
		role: roleOf(name) ?? base?.role,
		outline: headingLevel(name) ?? measure(child(paragraph, 'w:outlineLvl')?.attributes['w:val']) ?? base?.outline,
		numbering: own ? { ...inherited, ...own } : inherited,
		numberedBy: own ? id : base?.numberedBy,
		indent: indentOf(paragraph) ?? base?.indent,
		centred: centredBy(paragraph) ?? base?.centred,
		keepsNext: onOff(paragraph, 'w:keepNext') ?? base?.keepsNext,
	};
}

/** Level of a built-in style for headings, from 0. */
function headingLevel(name: string): number | undefined {
	const digit = /^heading ([1-9])$/i.exec(name)?.[1];
	return digit === undefined ? undefined : Number(digit) - 1;
}

export function textPropertiesOf(element: Element | undefined): TextProperties {
	if (!element) return {};
	const properties: { -readonly [K in keyof TextProperties]: TextProperties[K] } = {};
	for (const { name, attributes } of elements(element)) {
		const value = attributes['w:val'];
		if (name === 'w:b') properties.bold = isOn(value);
		else if (name === 'w:i') properties.italic = isOn(value);
		else if (name === 'w:bCs') properties.boldComplex = isOn(value);
		else if (name === 'w:iCs') properties.italicComplex = isOn(value);
		else if (name === 'w:strike' || name === 'w:dstrike') properties.struck = properties.struck || isOn(value);
		// `specVanish` joins a heading to the text after it, and hides no words.
		else if (name === 'w:vanish') properties.hidden = isOn(value);
		else if (name === 'w:caps') properties.capitals = isOn(value);
		else if (name === 'w:vertAlign') properties.script = SCRIPTS[value ?? ''] ?? 'none';
		else if (name === 'w:sz') {
			const size = measure(value);
			if (size !== undefined) properties.size = size;
		} else if (name === 'w:rFonts') {
			const font = attributes['w:ascii'] ?? attributes['w:hAnsi'];
			if (font !== undefined) properties.font = font;
		}
	}
	return properties;
}

export function indentOf(paragraph: Element | undefined): number | undefined {
	const indent = child(paragraph, 'w:ind')?.attributes;
	return indent && (measure(indent['w:left']) ?? measure(indent['w:start']));
}

export function centredBy(paragraph: Element | undefined): boolean | undefined {
	const value = child(paragraph, 'w:jc')?.attributes['w:val'];
	return value === undefined ? undefined : value === 'center';
}

export function onOff(element: Element | undefined, name: string): boolean | undefined {
	const property = child(element, name);
	return property && isOn(property.attributes['w:val']);
}
