/** Findings for programs. The shape is a promise from the first release on: fields are only added. */
import type { PlacedFinding, Reporter, Summary } from '../result.js';
import { VERSION } from '../version.js';
import { JsonDocument } from './json-document.js';

export function jsonReporter(): Reporter {
	const document = new JsonDocument((files, summary: Partial<Summary> | undefined) => ({
		version: VERSION,
		files,
		summary,
	}));
	return {
		file: ({ path, kind, kindReason, findings }) =>
			document.add([{ path, kind, kindReason, findings: findings.map(toJson) }]),
		end: ({ files, errors, warnings, information, fixable }) =>
			document.end({ files, errors, warnings, information, fixable }),
	};
}

function toJson({ rule, severity, message, region, fixes }: PlacedFinding) {
	return {
		rule,
		severity,
		message,
		...region,
		fixes: fixes.map(({ title, safety, edits }) => ({
			title,
			safety,
			edits: edits.map((edit) => ({ ...edit.region, text: edit.text })),
		})),
	};
}
