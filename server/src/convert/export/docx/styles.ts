/** The styles that an export uses: those of the template, by their names, and ours where it has none. */
import { escaped, val } from '../xml.js';

type Kind = 'paragraph' | 'character' | 'table';

/** A style by the name that the standard gives it, whatever a localised Word calls it. */
interface Style {
	readonly name: string;
	readonly kind?: Kind;
	readonly paragraph?: string;
	readonly text?: string;
	/** Further elements. */
	readonly more?: string;
}

const COURIER = '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>';
const LINE = 'w:val="single" w:sz="4" w:space="0" w:color="808080"';
const SIZES = [32, 26, 24, 22, 22, 22];

function heading(size: number, level: number): Style {
	const before = level === 0 ? 0 : 240;
	const paragraph = `<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="120"/>${val('outlineLvl', level)}`;
	const italic = level > 3 ? '<w:i/><w:iCs/>' : '';
	const text = `<w:b/><w:bCs/>${italic}${val('sz', size)}${val('szCs', size)}`;
	return { name: `heading ${level + 1}`, paragraph, text };
}

const STYLES = {
	list: { name: 'List Paragraph' },
	quote: { name: 'Quote', paragraph: `<w:ind w:left="567" w:right="567"/>`, text: val('color', '404040') },
	code: {
		name: 'HTML Preformatted',
		paragraph: '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/><w:spacing w:line="240" w:lineRule="auto"/>',
		text: `${COURIER}${val('sz', 20)}${val('szCs', 20)}`,
	},
	codeText: { name: 'HTML Code', kind: 'character', text: `${COURIER}${val('sz', 20)}${val('szCs', 20)}` },
	link: { name: 'Hyperlink', kind: 'character', text: `${val('color', '0563C1')}${val('u', 'single')}` },
	note: {
		name: 'footnote text',
		paragraph: '<w:spacing w:after="40" w:line="240" w:lineRule="auto"/>',
		text: val('sz', 18),
	},
	noteMark: { name: 'footnote reference', kind: 'character', text: val('vertAlign', 'superscript') },
	table: {
		name: 'Table Grid',
		kind: 'table',
		paragraph: '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>',
		more: `<w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
			.map((side) => `<w:${side} ${LINE}/>`)
			.join('')}</w:tblBorders></w:tblPr>`,
	},
	heading1: heading(SIZES[0]!, 0),
	heading2: heading(SIZES[1]!, 1),
	heading3: heading(SIZES[2]!, 2),
	heading4: heading(SIZES[3]!, 3),
	heading5: heading(SIZES[4]!, 4),
	heading6: heading(SIZES[5]!, 5),
} satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

/** A template may have styles for what Word knows no name of. */
const SPECIAL = { numbered: 'report paragraph', annex: 'annex title' } as const;

const STYLE = /<w:style\s[^>]*?w:styleId="([^"]*)"[^>]*>(?:(?!<\/w:style>)[\s\S])*?<w:name\s+w:val="([^"]*)"/g;

export class Styles {
	readonly #xml: string;
	/** Ids by names in lower case. */
	readonly #ids = new Map<string, string>();
	readonly #added: string[] = [];

	/** @param xml the part of the template. */
	constructor(xml: string) {
		this.#xml = xml;
		for (const [, id = '', name = ''] of xml.matchAll(STYLE)) this.#ids.set(name.toLowerCase(), id);
	}

	/** The id of a style, which is added if the template has none of that name. */
	id(style: StyleName): string {
		const wanted: Style = STYLES[style];
		const known = this.#ids.get(wanted.name.toLowerCase());
		if (known !== undefined) return known;
		const id = this.#free(wanted.name);
		this.#ids.set(wanted.name.toLowerCase(), id);
		this.#added.push(this.#written(id, wanted));
		return id;
	}

	/** The id of a style that only templates have. */
	special(style: keyof typeof SPECIAL): string | undefined {
		return this.#ids.get(SPECIAL[style]);
	}

	/** The part with what has been added, and the language of the text. */
	toXml(language: string): string {
		const xml = language === '' ? this.#xml : withLanguage(this.#xml, language);
		return xml.replace('</w:styles>', () => `${this.#added.join('')}</w:styles>`);
	}

	#free(name: string): string {
		const taken = new Set(this.#ids.values());
		const base = name.replace(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase());
		for (let n = 1; ; n++) {
			const id = n === 1 ? base : `${base}${n}`;
			if (!taken.has(id)) return id;
		}
	}

	#written(id: string, { name, kind = 'paragraph', paragraph = '', text = '', more = '' }: Style): string {
		const normal = this.#ids.get('normal');
		const based = kind === 'paragraph' && normal !== undefined ? val('basedOn', normal) : '';
		const next = name.startsWith('heading') && normal !== undefined ? val('next', normal) : '';
		const look = `${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${text && `<w:rPr>${text}</w:rPr>`}${more}`;
		return `<w:style w:type="${kind}" w:styleId="${escaped(id)}">${val('name', name)}${based}${next}<w:qFormat/>${look}</w:style>`;
	}
}

/** The language of all text that says no other. */
function withLanguage(xml: string, language: string): string {
	const defaults = /<w:docDefaults>[\s\S]*?<\/w:docDefaults>/.exec(xml)?.[0];
	if (defaults === undefined) return xml;
	const own = `<w:lang w:val="${escaped(language)}"`;
	const changed = /<w:lang\b/.test(defaults)
		? defaults.replace(/<w:lang\b[^>]*/, (tag) => tag.replace(/\sw:val="[^"]*"/, '').replace('<w:lang', own))
		: defaults.replace('</w:rPr>', `${own}/></w:rPr>`);
	return xml.replace(defaults, () => changed);
}
