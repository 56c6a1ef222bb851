/**
 * Findings as SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format"), for code scanning
 * services and viewers. Section numbers below are those of the standard.
 */
import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation as Artifact, Log, ReportingDescriptor, Result, Region as SarifRegion } from 'sarif';
import type { RuleFinding } from '../../engine/index.js';
import type { Fix, Rule } from '../../rules/index.js';
import { Places, type Region } from '../place.js';
import type { Reporter } from '../result.js';
import { VERSION } from '../version.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** Stands for the folder where the program was started, so that a log tells nothing of the machine. */
const ROOT = '%SRCROOT%';
/** SARIF knows no hint; 3.27.10. */
const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note', off: 'none' } as const;

/**
 * @param rules every rule that can be found, in the order in which results point to them.
 * @param cwd what the paths of the results are relative to.
 */
export function sarifReporter(rules: readonly Rule[], cwd: string): Reporter {
	const results: Result[] = [];
	const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
	return {
		file({ path, text, findings }) {
			const places = new Places(text);
			for (const finding of findings) {
				results.push(toResult(toArtifact(path, cwd), places, finding, indexes.get(finding.rule.id)));
			}
			return '';
		},
		end({ problems }) {
			const log: Log = {
				$schema: SCHEMA,
				version: '2.1.0',
				runs: [
					{
						tool: { driver: { name: 'Rapporteur', semanticVersion: VERSION, rules: rules.map(toDescriptor) } },
						columnKind: 'utf16CodeUnits',
						originalUriBaseIds: { [ROOT]: { description: { text: 'The folder in which rapporteur was started.' } } },
						invocations: [
							{
								executionSuccessful: problems.length === 0,
								toolExecutionNotifications: problems.map((text) => ({ level: 'error', message: { text } })),
							},
						],
						results,
					},
				],
			};
			return `${JSON.stringify(log, undefined, 2)}\n`;
		},
	};
}

function toDescriptor({ id, docs, severity }: Rule): ReportingDescriptor {
	const help = [
		['What it finds', docs.what],
		['Why it matters', docs.why],
		['How to fix it', docs.fixes],
	];
	return {
		id,
		shortDescription: { text: docs.title },
		fullDescription: { text: docs.what },
		help: {
			text: help.map(([title, text]) => `${title}: ${text}`).join('\n\n'),
			markdown: help.map(([title, text]) => `**${title}.** ${text}`).join('\n\n'),
		},
		defaultConfiguration: { enabled: severity !== 'off', level: LEVELS[severity] },
	};
}

function toResult(
	artifactLocation: Artifact,
	places: Places,
	finding: RuleFinding,
	ruleIndex: number | undefined,
): Result {
	const { rule, severity, message, span, fixes, related } = finding;
	return {
		ruleId: rule.id,
		...(ruleIndex !== undefined && { ruleIndex }),
		level: LEVELS[severity],
		message: { text: escapeMessage(message) },
		locations: [{ physicalLocation: { artifactLocation, region: toRegion(places.region(span)) } }],
		...(related?.length && {
			relatedLocations: related.map((place, index) => ({
				id: index + 1,
				message: { text: escapeMessage(place.message) },
				physicalLocation: { artifactLocation, region: toRegion(places.region(place.span)) },
			})),
		}),
		...(fixes.length > 0 && { fixes: fixes.map((fix) => toFix(artifactLocation, places, fix)) }),
	};
}

function toFix(artifactLocation: Artifact, places: Places, { title, safety, edits }: Fix) {
	return {
		description: { text: escapeMessage(title) },
		artifactChanges: [
			{
				artifactLocation,
				replacements: edits.map(({ span, insert }) => ({
					deletedRegion: toRegion(places.region(span)),
					insertedContent: { text: insert },
				})),
			},
		],
		properties: { safety },
	};
}

function toArtifact(path: string, cwd: string): Artifact {
	// `..` under a base is discouraged (3.4.3), so what lies outside the folder is named whole.
	const outside = path.startsWith('../') || isAbsolute(path);
	if (outside) return { uri: pathToFileURL(resolve(cwd, path)).href };
	return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}

function toRegion({ line, column, endLine, endColumn }: Region): SarifRegion {
	return { startLine: line, startColumn: column, endLine, endColumn };
}

/** In a message, `{0}` would be an argument (3.11.5) and `[text](1)` a link to a location (3.11.6). */
function escapeMessage(text: string): string {
	return text.replace(/[{}]/g, '$&$&').replace(/\[(?=[^[\]]*\]\()/g, '\\[');
}
