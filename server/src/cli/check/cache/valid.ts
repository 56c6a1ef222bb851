/** Whether data read back could have come from a check: it is printed without looking at the text again. */

import type { Region } from '../../../api/place.js';
import type { Severity } from '../../../rules/index.js';
import type { FileReport, PlacedEdit, PlacedFinding, PlacedFix } from '../../output/result.js';

const SEVERITIES: Readonly<Record<Severity, true>> = { error: true, warning: true, information: true, hint: true };
const SAFETIES: Readonly<Record<PlacedFix['safety'], true>> = { safe: true, unsafe: true };
const KINDS: Readonly<Record<FileReport['kind'], true>> = { report: true, agenda: true, other: true };
const RULE = /^[a-z][a-z\d]*(?:[-/][a-z\d]+)*$/;

/**
 * @param json a {@link FileReport}.
 * @param size of the text in bytes, within which all places must lie.
 * @returns `undefined` if it isn't one.
 */
export function validReport(json: string, size: number): FileReport | undefined {
	try {
		const report: unknown = JSON.parse(json);
		return isReport(report, size) ? report : undefined;
	} catch {
		return undefined;
	}
}

function isReport(value: unknown, size: number): value is FileReport {
	const { kind, kindReason, findings } = membersOf<FileReport>(value);
	return isOneOf(kind, KINDS) && isText(kindReason) && areAll(findings, (each) => isFinding(each, size));
}

function isFinding(value: unknown, size: number): boolean {
	const finding = membersOf<PlacedFinding>(value);
	const { rule, severity, message, region, source, related, fixes, again, repeated } = finding;
	return (
		isText(rule) &&
		RULE.test(rule) &&
		isOneOf(severity, SEVERITIES) &&
		isText(message) &&
		isRegion(region, size) &&
		isPiece(source) &&
		(related === undefined || areAll(related, (each) => isPlace(each, size))) &&
		areAll(fixes, (each) => isFix(each, size)) &&
		(again === undefined || isCount(again, size)) &&
		(repeated === undefined || repeated === true)
	);
}

function isPiece(value: unknown): boolean {
	const { text, from, to, before, after } = membersOf<PlacedFinding['source']>(value);
	const within = isText(text) && isCount(from, text.length) && isCount(to, text.length);
	return within && typeof before === 'boolean' && typeof after === 'boolean';
}

function isPlace(value: unknown, size: number): boolean {
	const { region, message } = membersOf<{ region: Region; message: string }>(value);
	return isRegion(region, size) && isText(message);
}

function isFix(value: unknown, size: number): boolean {
	const { title, safety, edits, rename } = membersOf<PlacedFix>(value);
	const named = rename === undefined || isText(rename);
	return named && isText(title) && isOneOf(safety, SAFETIES) && areAll(edits, (each) => isEdit(each, size));
}

function isEdit(value: unknown, size: number): boolean {
	const { region, text } = membersOf<PlacedEdit>(value);
	return isRegion(region, size) && isText(text);
}

/** A text has no more lines than bytes, and no line has more columns than that; both count from 1. */
function isRegion(value: unknown, size: number): boolean {
	if (!Array.isArray(value) || value.length !== 4) return false;
	const places: readonly unknown[] = value;
	if (!places.every((place) => isCount(place, size + 1) && place > 0)) return false;
	const [line, column, endLine, endColumn] = places as Region;
	return line < endLine || (line === endLine && column <= endColumn);
}

function isCount(value: unknown, most: number): value is number {
	return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
}

function isText(value: unknown): value is string {
	return typeof value === 'string';
}

function isOneOf(value: unknown, names: object): boolean {
	return isText(value) && Object.hasOwn(names, value);
}

function areAll(value: unknown, test: (each: unknown) => boolean): boolean {
	return Array.isArray(value) && value.every(test);
}

function membersOf<T>(value: unknown): { readonly [K in keyof T]?: unknown } {
	return isObject(value) ? value : {};
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}
