/** Fills in what a template leaves open: `{{number}}`, content controls, and the place of the report itself. */
import { escaped } from '../xml.js';

/** By the name in a template. */
export type Values = Readonly<Record<string, string>>;

/** Where a paragraph begins or ends: what is between two such places is filled in by itself. */
const EDGES = /(?=<w:p[ >])|(?<=<\/w:p>)/;
const TEXTS = /(<w:t(?:\s[^>]*)?>)([^<]*)(<\/w:t>)/g;
const PLACEHOLDER = /\{\{\s*([a-z]+)\s*\}\}/g;
const CONTROL = /<w:sdt>(?:(?!<w:sdt>)[\s\S])*?<\/w:sdt>/g;
const REPORT = /\{\{\s*report\s*\}\}/;

/** A part with its placeholders filled in; what has no value stays as it is, for people to see. */
export function filled(xml: string, values: Values): string {
	const controlled = xml.replace(CONTROL, (control) => filledControl(control, values));
	return controlled
		.split(EDGES)
		.map((stretch) => filledStretch(stretch, values))
		.join('');
}

/** Word cuts words into runs as it likes, so all that a paragraph says is looked at together. */
function filledStretch(stretch: string, values: Values): string {
	const all = [...stretch.matchAll(TEXTS)].map(([, , text = '']) => text).join('');
	const text = all.replace(PLACEHOLDER, (whole, name: string) => {
		return name !== 'report' && Object.hasOwn(values, name) ? escaped(values[name]!) : whole;
	});
	return text === all ? stretch : withText(stretch, text, all);
}

/** Puts what has changed where it begins; the words before and after keep their looks. */
function withText(stretch: string, text: string, before: string): string {
	let same = 0;
	while (same < before.length && before[same] === text[same]) same++;
	let end = 0;
	while (end < Math.min(before.length, text.length) - same && before.at(-1 - end) === text.at(-1 - end)) end++;
	let at = 0;
	return stretch.replace(TEXTS, (_, open: string, own: string, close: string) => {
		const [from, to] = [at, at + own.length];
		at = to;
		const head = own.slice(0, Math.max(0, same - from));
		const tail = own.slice(Math.max(0, before.length - end - from));
		const isFirst = from <= same && (same < to || (same === to && to === before.length));
		const middle = isFirst ? text.slice(same, text.length - end) : '';
		const preserving = open.includes('xml:space') ? open : open.replace('<w:t', '<w:t xml:space="preserve"');
		return `${preserving}${head}${middle}${to <= same ? '' : tail}${close}`;
	});
}

/** A content control whose tag or title is the name of a value. */
function filledControl(control: string, values: Values): string {
	const [, tag] = /<w:tag w:val="([^"]*)"/.exec(control) ?? [];
	const [, title] = /<w:alias w:val="([^"]*)"/.exec(control) ?? [];
	const name = [tag, title]
		.map((each) => each?.toLowerCase())
		.find((each) => each !== undefined && Object.hasOwn(values, each));
	if (name === undefined || values[name] === '') return control;
	let isFirst = true;
	const shown = control.replace(TEXTS, (_, open: string, _text: string, close: string) => {
		const text = isFirst ? escaped(values[name]!) : '';
		isFirst = false;
		return `${open}${text}${close}`;
	});
	return shown.replace('<w:showingPlcHdr/>', '').replace(/<w:rStyle w:val="PlaceholderText"\/>/g, '');
}

/** What the main part has before the report, which comes in place of `{{report}}` or at its end, and what after it. */
export function aroundReport(xml: string): readonly [string, string] {
	const { from, to } = placeOf(xml);
	return [xml.slice(0, from), xml.slice(to)];
}

/** The words that a part of a letterhead shows, but for signs that are escaped. */
export function wordsIn(xml: string): string {
	const shown = xml.replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '').matchAll(TEXTS);
	return [...shown].map(([, , text = '']) => text.replace(/&\w+;/g, '')).join('');
}

function placeOf(xml: string): { readonly from: number; readonly to: number } {
	let from = 0;
	for (const stretch of xml.split(EDGES)) {
		const text = [...stretch.matchAll(TEXTS)].map(([, , own = '']) => own).join('');
		if (REPORT.test(text) && stretch.startsWith('<w:p')) return { from, to: from + stretch.length };
		from += stretch.length;
	}
	const end = xml.lastIndexOf('</w:body>');
	// Behind the last paragraph there is nothing but the look of the page, which may hold how it was before.
	const section = xml.slice(0, end).indexOf('<w:sectPr', xml.lastIndexOf('</w:p>', end));
	const place = section < 0 ? end : section;
	// A template without words has an empty paragraph.
	const empty = /<w:body>\s*(<w:p(?:\s[^>]*)?(?:\/>|>(?:<w:pPr>(?:(?!<w:sectPr)[\s\S])*?<\/w:pPr>)?<\/w:p>)\s*)$/.exec(
		xml.slice(0, place),
	);
	return { from: empty ? place - empty[1]!.length : place, to: place };
}
