/** A text from top to bottom: the body, or a note. */
import type { AlignType, Html, List, ListItem, PhrasingContent, RootContent, Table, TableCell, TableRow } from 'mdast';
import { lostTag, shownText } from '../inline-html.js';
import { escaped, val } from '../xml.js';
import { runsLeft, stretches } from './direction.js';
import { InlineWriter } from './inline.js';
import { type Numbered, STEP } from './numbering.js';
import { type Look, run } from './runs.js';
import type { Part } from './source.js';
import type { StyleName } from './styles.js';

/** Where a paragraph stands. */
interface Place {
	/** How many lists it is in. */
	readonly depth: number;
	readonly quote: boolean;
	/** How far its text is in, in twentieths of a point. */
	readonly indent: number;
	/** The style for quotations does not say how far. */
	readonly isIndented?: boolean;
	/** A table has no room below itself. */
	readonly isAfterTable?: boolean | undefined;
}

interface Paragraph {
	readonly style?: string | undefined;
	readonly numbered?: Numbered | undefined;
	readonly newPage?: boolean | undefined;
	/** Less room above than its style says. */
	readonly isTight?: boolean;
	readonly isAfterTable?: boolean | undefined;
	readonly border?: boolean;
	/** In twentieths of a point. */
	readonly indent?: number;
	readonly align?: AlignType | undefined;
	/** The level of a heading, from 0, where its style says another. */
	readonly outline?: number;
	readonly right?: boolean;
}

/** As much room as there is between paragraphs, in twentieths of a point. */
const BELOW_TABLE = 120;
/** Word's own, to the left and right of what is in a cell. */
const CELL_MARGINS = 216;
const TOP: Place = { depth: 0, quote: false, indent: 0 };

export class StoryWriter {
	readonly #part: Part;

	constructor(part: Part) {
		this.#part = part;
	}

	/** @param opening runs before the first words. */
	write(nodes: readonly RootContent[], base: { readonly style?: StyleName; readonly opening?: string } = {}): string {
		const { style, opening = '' } = base;
		const own = style && this.#part.styles.id(style);
		const [first, ...rest] = nodes;
		if (opening === '' || first === undefined) return this.#all(nodes, TOP, own);
		const isText = first.type === 'paragraph';
		const begun = this.#words(isText ? first.children : [], { style: own }, {}, opening);
		return begun + this.#all(isText ? rest : nodes, TOP, own);
	}

	#all(nodes: readonly RootContent[], place: Place, style?: string): string {
		let written = '';
		let before: RootContent | undefined;
		for (const node of nodes) {
			// Else Word would make one table of two.
			if (node.type === 'table' && before?.type === 'table') written += paragraph('', {});
			const inside = node.type === 'blockquote' ? quoted(place, before) : place;
			const xml = this.#block(
				node,
				{ ...inside, isAfterTable: before ? before.type === 'table' : place.isAfterTable },
				style,
			);
			if (xml !== '') before = node;
			written += xml;
		}
		return written;
	}

	#block(node: RootContent, place: Place, style?: string): string {
		switch (node.type) {
			case 'heading':
				return this.#heading(node);
			case 'paragraph':
				return this.#words(node.children, {
					style: style ?? this.#styleIn(place),
					indent: indentIn(place),
					newPage: node.data?.newPage,
					isAfterTable: place.isAfterTable,
				});
			case 'list':
				return this.#list(node, place);
			case 'blockquote':
				return this.#all(node.children, place);
			case 'table':
				return this.#table(node, place);
			case 'code':
				return this.#code(node.value, place);
			case 'thematicBreak':
				return paragraph('', { border: true });
			case 'html':
				return this.#html(node, place);
			default:
				return '';
		}
	}

	#html(node: Html, place: Place): string {
		const targets = (node.value.match(/<a\s[^<>]*>/gi) ?? []).map((value): Html => ({ type: 'html', value }));
		const text = shownText(node.value);
		// A target may stand between paragraphs.
		if (text === '') {
			this.#part.losses.tag(lostTag(node.value));
			return new InlineWriter(this.#part).write(targets);
		}
		this.#part.losses.note('HTML was written as plain text');
		const words: PhrasingContent[] = [...targets, { type: 'text', value: text }];
		return this.#words(words, { style: this.#styleIn(place), indent: indentIn(place) });
	}

	#styleIn({ quote, depth }: Place): string | undefined {
		if (quote) return this.#part.styles.id('quote');
		return depth > 0 ? this.#part.styles.id('list') : undefined;
	}

	#heading({ depth, children, data }: Extract<RootContent, { type: 'heading' }>): string {
		const { styles } = this.#part;
		const annex = data?.newPage ? styles.special('annex') : undefined;
		if (annex !== undefined) return this.#words(children, { style: annex, outline: depth - 1 });
		return this.#words(children, { style: styles.id(`heading${depth}`), newPage: data?.newPage });
	}

	#words(
		children: readonly PhrasingContent[],
		look: Paragraph,
		text: Look = {},
		opening = '',
		room = this.#part.width,
	): string {
		const right = runsLeft(children);
		const width = Math.max(STEP, room - (look.numbered ? STEP * (look.numbered.level + 1) : (look.indent ?? 0)));
		const words = new InlineWriter({ ...this.#part, width }).write(children, text);
		return paragraph(opening + words, { ...look, right });
	}

	#list(list: List, place: Place): string {
		const numbered = this.#part.numbering.begin(list, place.depth);
		const inside = { ...place, depth: place.depth + 1, indent: place.indent + STEP, isAfterTable: false };
		const isReport = list.ordered === true && place.depth === 0;
		const style = (isReport ? this.#part.styles.special('numbered') : undefined) ?? this.#styleIn(inside);
		return list.children
			.map((item, i) => {
				const isAfterTable = i === 0 && place.isAfterTable;
				return this.#item(item, { style, numbered, isAfterTable, isTight: list.spread !== true }, inside);
			})
			.join('');
	}

	#item({ children, checked }: ListItem, look: Paragraph, inside: Place): string {
		const [first, ...rest] = children;
		const isLine = first?.type === 'paragraph' || first?.type === 'heading';
		const style = first?.type === 'heading' ? this.#part.styles.id(`heading${first.depth}`) : look.style;
		const box = typeof checked === 'boolean' ? run(`<w:t xml:space="preserve">${checked ? '☒' : '☐'} </w:t>`) : '';
		const label = this.#words(
			isLine ? first.children : [],
			{ ...look, style, newPage: isLine && first.data?.newPage },
			{},
			box,
		);
		return label + this.#all(isLine ? rest : children, inside);
	}

	#code(value: string, place: Place): string {
		const lines = value.split(/\r\n?|\n/).flatMap((line, i) => {
			const words = stretches(line).map(({ text }) => `<w:t xml:space="preserve">${escaped(text)}</w:t>`);
			return [i === 0 ? '' : '<w:br/>', ...words];
		});
		return paragraph(run(lines.join('')), { style: this.#part.styles.id('code'), indent: indentIn(place) });
	}

	#table({ children, align }: Table, place: Place): string {
		const { styles, width } = this.#part;
		const indent = indentIn(place);
		const widths = columnWidths(children, width - indent);
		const rows = children.map((row, i) => this.#row(row, i === 0, widths, align ?? []));
		const properties = `${val('tblStyle', styles.id('table'))}<w:tblW w:w="${width - indent}" w:type="dxa"/>${
			indent > 0 ? `<w:tblInd w:w="${indent}" w:type="dxa"/>` : ''
		}<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/>`;
		const grid = widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('');
		return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
	}

	#row({ children }: TableRow, isHead: boolean, widths: readonly number[], align: readonly AlignType[]): string {
		const cells = widths.map((width, i) => {
			const words = children[i]?.children ?? [];
			// Who has made some of a head bold means only that.
			const strong = isHead && !hasStrong(words);
			const content = this.#words(words, { align: align[i] }, { strong }, '', width - CELL_MARGINS);
			return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
		});
		return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
	}
}

function hasStrong(nodes: readonly PhrasingContent[]): boolean {
	return nodes.some((node) => node.type === 'strong' || ('children' in node && hasStrong(node.children)));
}

/** A quotation is further in than the item that it belongs to, and no further than one that it follows. */
function quoted(place: Place, before: RootContent | undefined): Place {
	return {
		...place,
		quote: true,
		indent: place.indent + STEP,
		isIndented: place.indent > 0 || before?.type === 'list',
	};
}

/** What a paragraph has to say itself; 0 where its style does. */
function indentIn({ quote, indent, isIndented }: Place): number {
	return quote && isIndented === false && indent === STEP ? 0 : indent;
}

/** A paragraph with what its style does not say, in the order of the schema (section 17.3.1.26). */
function paragraph(content: string, look: Paragraph): string {
	const { style, numbered, newPage, isTight, isAfterTable, border, indent = 0, align, outline, right } = look;
	const properties = [
		style === undefined ? '' : val('pStyle', style),
		newPage ? '<w:pageBreakBefore/>' : '',
		numbered ? `<w:numPr>${val('ilvl', numbered.level)}${val('numId', numbered.id)}</w:numPr>` : '',
		border ? '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>' : '',
		right ? '<w:bidi/>' : '',
		isAfterTable ? `<w:spacing w:before="${BELOW_TABLE}"/>` : '',
		indent > 0 && !numbered ? `<w:ind w:left="${indent}"/>` : '',
		isTight ? '<w:contextualSpacing/>' : '',
		align ? val('jc', align) : '',
		outline === undefined ? '' : val('outlineLvl', outline),
	].join('');
	return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** The longest word needs room, and a long text more than a short one; in twentieths of a point. */
function columnWidths(rows: readonly TableRow[], width: number): number[] {
	const count = Math.max(1, ...rows.map(({ children }) => children.length));
	const wanted = Array.from({ length: count }, (_, i) => {
		const texts = rows.map(({ children }) => plainText(children[i]?.children ?? []));
		return Math.min(60, Math.max(6, ...texts.map(({ length }) => length + 2)));
	});
	const all = wanted.reduce((sum, each) => sum + each, 0);
	return wanted.map((each) => Math.floor((width * each) / all));
}

function plainText(nodes: readonly (PhrasingContent | TableCell)[]): string {
	return nodes
		.map((node) =>
			'value' in node && node.type !== 'html' ? node.value : 'children' in node ? plainText(node.children) : '',
		)
		.join('');
}
