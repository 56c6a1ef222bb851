/**
 * Refuses malformed parameters, naming them, before they reach a feature. Types promise their shape, but a client is
 * another program and may send anything.
 */
import type { Position, Range } from 'vscode-languageserver';
import { isIsoDay } from '../../report/index.js';
import { ErrorCodes, ResponseError } from './library.js';

export function refuse(what: string): never {
	throw new ResponseError(ErrorCodes.InvalidParams, what);
}

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

/** A line or column past the end is fine (it is clamped); a fraction or a negative number is not. */
function isPosition(value: unknown): value is Position {
	const counts = (each: unknown) => Number.isInteger(each) && (each as number) >= 0;
	return isObject(value) && counts(value.line) && counts(value.character);
}

export function isRange(value: unknown): value is Range {
	return isObject(value) && isPosition(value.start) && isPosition(value.end);
}

/** @throws ResponseError unless `params.textDocument.uri` is there. */
export function requireUri(params: unknown): string {
	const document = isObject(params) ? params.textDocument : undefined;
	if (!isObject(document) || typeof document.uri !== 'string') {
		refuse('textDocument.uri is missing, send the address of an open document');
	}
	return document.uri;
}

/** @throws ResponseError unless `params.position` is one. */
export function requirePosition(params: unknown): Position {
	const position = isObject(params) ? params.position : undefined;
	if (!isPosition(position)) refuse('position is missing or has no line and character, both whole numbers from 0');
	return position;
}

/** @throws ResponseError unless `params.range` is one. */
export function requireRange(params: unknown): Range {
	if (!isObject(params) || !isRange(params.range)) {
		refuse('range is missing or has no start and end, both with a line and a character');
	}
	return params.range;
}

/** @throws ResponseError unless `params` has a range and a context with a list of diagnostics. */
export function requireCodeActionParams(params: unknown): void {
	requireRange(params);
	const context = isObject(params) ? params.context : undefined;
	if (!isObject(context) || !Array.isArray(context.diagnostics)) refuse('context.diagnostics is missing, send a list');
	if (context.only !== undefined && !isWords(context.only)) {
		refuse('context.only is no list of words, send the wanted kinds as a list or leave it out');
	}
}

export function isWords(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** @throws ResponseError unless `params` has what is to be printed. */
export function requirePages(params: unknown): { html: string; docx: string; hasLetterhead: boolean } {
	const { html, docx, hasLetterhead } = requireObject(params);
	if (typeof html !== 'string' || typeof docx !== 'string') refuse('html or docx is missing, send the pages to print');
	return { html, docx, hasLetterhead: hasLetterhead === true };
}

/** @throws ResponseError unless `params` is an object. */
export function requireObject(params: unknown): Readonly<Record<string, unknown>> {
	return isObject(params) ? params : refuse('the parameters are missing, send an object');
}

/** @throws ResponseError unless `params.uri` is there. */
export function requireUriIn(params: unknown): string {
	if (!isObject(params) || typeof params.uri !== 'string') refuse('uri is missing, send an address');
	return params.uri;
}

/** @throws ResponseError unless `params.date` is a day in ISO 8601. */
export function requireDay(params: unknown): string {
	const date = isObject(params) ? params.date : undefined;
	if (typeof date !== 'string' || !isIsoDay(date)) refuse('date is missing or no day, send it as 2018-03-05');
	return date;
}

/** @throws ResponseError unless `params.text` is there. */
export function requireText(params: unknown): string {
	if (!isObject(params) || typeof params.text !== 'string') refuse('text is missing, send what was typed');
	return params.text;
}

/** @throws ResponseError unless `params.names` has what two versions are called. */
export function requireNames(params: unknown): { readonly old: string; readonly now: string } {
	const names = isObject(params) ? params.names : undefined;
	if (!isObject(names) || typeof names.old !== 'string' || typeof names.now !== 'string') {
		refuse('names is missing or has no old and now, send what the versions are called');
	}
	return { old: names.old, now: names.now };
}

/** @throws ResponseError unless `params.newName` is there. */
export function requireNewName(params: unknown): string {
	if (!isObject(params) || typeof params.newName !== 'string') refuse('newName is missing, send the new name');
	return params.newName;
}

/** @throws ResponseError unless `params.query` is there. */
export function requireQuery(params: unknown): string {
	if (!isObject(params) || typeof params.query !== 'string') refuse('query is missing, send what was typed');
	return params.query;
}

/** @throws ResponseError unless `params` has the address of a location. */
export function requireLocation(params: unknown): string {
	const location = isObject(params) ? params.location : undefined;
	if (!isObject(location) || typeof location.uri !== 'string') {
		refuse('location.uri is missing, send a symbol as it was answered');
	}
	return location.uri;
}

/** @throws ResponseError unless `params.positions` is a list of positions. */
export function requirePositions(params: unknown): readonly Position[] {
	const positions = isObject(params) ? params.positions : undefined;
	if (!Array.isArray(positions) || !positions.every(isPosition))
		refuse('positions is missing, send a list of positions');
	return positions;
}
