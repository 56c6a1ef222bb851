/** Findings for programs. The shape is a promise from the first release on: fields are only added. */
import type { RuleFinding } from '../../engine/index.js';
import { Places } from '../place.js';
import type { Reporter } from '../result.js';
import { VERSION } from '../version.js';

export function jsonReporter(): Reporter {
	const files: unknown[] = [];
	return {
		file({ path, text, kind, kindReason, findings }) {
			const places = new Places(text);
			files.push({ path, kind, kindReason, findings: findings.map((finding) => toJson(places, finding)) });
			return '';
		},
		end({ files: count, errors, warnings, information, fixable }) {
			const summary = { files: count, errors, warnings, information, fixable };
			return `${JSON.stringify({ version: VERSION, files, summary }, undefined, 2)}\n`;
		},
	};
}

function toJson(places: Places, { rule, severity, message, span, fixes }: RuleFinding) {
	return {
		rule: rule.id,
		severity,
		message,
		...places.region(span),
		fixes: fixes.map(({ title, safety, edits }) => ({
			title,
			safety,
			edits: edits.map((edit) => ({ ...places.region(edit.span), text: edit.insert })),
		})),
	};
}
