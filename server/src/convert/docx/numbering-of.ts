/** Which list a paragraph or style says that it belongs to (ECMA-376 part 1, section 17.9.18). */
import { child, type Element } from '../package/element.js';
import { measure } from './dialect.js';

export interface NumberingOf {
	/** Id of the list; `0` takes the paragraph out of the list of its style. */
	readonly list?: string;
	/** From 0. */
	readonly level?: number;
}

/** Word has nine levels. */
export const LEVELS = 9;

/** @param paragraph the element `pPr`. */
export function numberingOf(paragraph: Element | undefined): NumberingOf | undefined {
	const element = child(paragraph, 'w:numPr');
	if (!element) return undefined;
	const list = child(element, 'w:numId')?.attributes['w:val'];
	const level = measure(child(element, 'w:ilvl')?.attributes['w:val']);
	return {
		...(list !== undefined && { list }),
		...(level !== undefined && { level: Math.min(Math.max(0, Math.trunc(level)), LEVELS - 1) }),
	};
}
