/** Findings for programs. The shape is a promise from the first release on: fields are only added. */
import type { Region } from '../../../api/place.js';
import { type Entry, mapSummary, type Summary as ReadySummary } from '../../../summary/index.js';
import { VERSION } from '../../version.js';
import type { PlacedFinding, Reporter, Summary } from '../result.js';
import { JsonDocument } from './json-document.js';

export function jsonReporter(): Reporter {
	const document = new JsonDocument((files, summary: Partial<Summary> | undefined) => ({
		version: VERSION,
		files,
		summary,
	}));
	return {
		file: ({ path, kind, kindReason, findings, summary }) =>
			document.add([
				{ path, kind, kindReason, findings: findings.map(toJson), ...(summary && { summary: summaryToJson(summary) }) },
			]),
		end: ({ files, errors, warnings, information, fixable }) =>
			document.end({ files, errors, warnings, information, fixable }),
	};
}

function toJson({ rule, severity, message, region, fixes }: PlacedFinding) {
	return {
		rule,
		severity,
		message,
		...named(region),
		fixes: fixes.map(({ title, safety, edits, rename }) => ({
			title,
			safety,
			edits: edits.map((edit) => ({ ...named(edit.region), text: edit.text })),
			...(rename !== undefined && { rename }),
		})),
	};
}

function summaryToJson(summary: ReadySummary<Region>) {
	const { ready, cutOff, findings, outline } = mapSummary(summary, named);
	return { ready, ...(cutOff && { cutOff }), ...lists({ ...findings, ...outline }) };
}

/** Each entry with its lines and columns beside its text, as in a finding. */
function lists(all: Readonly<Record<string, readonly Entry<ReturnType<typeof named>>[]>>) {
	return Object.fromEntries(
		Object.entries(all).map(([name, entries]) => [name, entries.map(({ place, ...rest }) => ({ ...rest, ...place }))]),
	);
}

function named([line, column, endLine, endColumn]: Region) {
	return { line, column, endLine, endColumn };
}
