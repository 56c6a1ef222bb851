/** Runs of text and what is between them (ECMA-376 part 1, section 17.3.2). */
import { escaped, val } from '../xml.js';

export interface Look {
	readonly strong?: boolean;
	readonly emphasis?: boolean;
	readonly deleted?: boolean;
	readonly script?: 'superscript' | 'subscript' | undefined;
	/** The id of a style for characters. */
	readonly style?: string;
	/** It runs from right to left. */
	readonly right?: boolean;
}

export function run(content: string, { strong, emphasis, deleted, script, style, right }: Look = {}): string {
	const properties = [
		style === undefined ? '' : val('rStyle', style),
		strong ? '<w:b/><w:bCs/>' : '',
		emphasis ? '<w:i/><w:iCs/>' : '',
		deleted ? '<w:strike/>' : '',
		script === undefined ? '' : val('vertAlign', script),
		right ? '<w:rtl/>' : '',
	].join('');
	return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

/** @param content what the name stands for; empty for a place. */
export function bookmark(id: number, name: string, content = ''): string {
	return `${bookmarkStart(id, name)}${content}${bookmarkEnd(id)}`;
}

export function bookmarkStart(id: number, name: string): string {
	return `<w:bookmarkStart w:id="${id}" w:name="${escaped(name)}"/>`;
}

export function bookmarkEnd(id: number): string {
	return `<w:bookmarkEnd w:id="${id}"/>`;
}

/** A field with what it shows until it is updated. */
export function field(code: string, shown: string, look?: Look): string {
	return `${fieldStart(code, look)}${shown}${fieldEnd(look)}`;
}

export function fieldStart(code: string, look?: Look): string {
	const text = run(`<w:instrText xml:space="preserve"> ${escaped(code)} </w:instrText>`, look);
	return `${fieldMark('begin', look)}${text}${fieldMark('separate', look)}`;
}

export function fieldEnd(look?: Look): string {
	return fieldMark('end', look);
}

function fieldMark(type: string, look: Look | undefined): string {
	return run(`<w:fldChar w:fldCharType="${type}"/>`, look);
}
