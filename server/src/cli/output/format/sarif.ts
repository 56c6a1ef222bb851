/**
 * Findings as SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format"), for code scanning
 * services and viewers. Section numbers below are those of the standard.
 */
import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
	ArtifactLocation as Artifact,
	Invocation,
	Log,
	ReportingDescriptor,
	Result,
	Run,
	Region as SarifRegion,
} from 'sarif';
import type { Region } from '../../../api/place.js';
import { HOME, ruleAddress } from '../../../repository.js';
import type { Rule } from '../../../rules/index.js';
import { VERSION } from '../../version.js';
import type { PlacedFinding, PlacedFix, Reporter } from '../result.js';
import { JsonDocument } from './json-document.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** Stands for the folder where the program was started, so that a log reveals nothing about the machine. */
const ROOT = '%SRCROOT%';
/** SARIF has no hint level; 3.27.10. */
const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note', off: 'none' } as const;

/**
 * @param rules every rule that can occur, in the order that results refer to.
 * @param cwd what the paths of the results are relative to.
 */
export function sarifReporter(rules: readonly Rule[], cwd: string): Reporter {
	const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
	const document = new JsonDocument((results, problems: readonly string[] | undefined): Log => {
		const run: Run = {
			tool: {
				driver: {
					name: 'Rapporteur',
					semanticVersion: VERSION,
					...(HOME !== undefined && { informationUri: HOME }),
					rules: rules.map(toDescriptor),
				},
			},
			columnKind: 'utf16CodeUnits',
			originalUriBaseIds: { [ROOT]: { description: { text: 'The folder in which rapporteur was started.' } } },
			results: results as Result[],
		};
		if (problems) run.invocations = [toInvocation(problems)];
		return { $schema: SCHEMA, version: '2.1.0', runs: [run] };
	});
	return {
		file({ path, findings }) {
			const artifact = toArtifact(path, cwd);
			return document.add(findings.map((finding) => toResult(artifact, finding, indexes.get(finding.rule))));
		},
		end: ({ problems }) => document.end(problems),
	};
}

function toInvocation(problems: readonly string[]): Invocation {
	return {
		executionSuccessful: problems.length === 0,
		toolExecutionNotifications: problems.map((text) => ({ level: 'error', message: { text } })),
	};
}

function toDescriptor({ id, docs, severity }: Rule): ReportingDescriptor {
	const help = [
		['What it finds', docs.what],
		['Why it matters', docs.why],
		['How to fix it', docs.fixes],
	];
	const helpUri = ruleAddress(id);
	return {
		id,
		...(helpUri !== undefined && { helpUri }),
		shortDescription: { text: docs.title },
		fullDescription: { text: docs.what },
		help: {
			text: help.map(([title, text]) => `${title}: ${text}`).join('\n\n'),
			markdown: help.map(([title, text]) => `**${title}.** ${text}`).join('\n\n'),
		},
		defaultConfiguration: { enabled: severity !== 'off', level: LEVELS[severity] },
	};
}

function toResult(artifactLocation: Artifact, finding: PlacedFinding, ruleIndex: number | undefined): Result {
	const { rule, severity, message, region, fixes, related } = finding;
	// The format can express changes in a file, but not to its name.
	const edited = fixes.filter(({ edits }) => edits.length > 0);
	return {
		ruleId: rule,
		...(ruleIndex !== undefined && { ruleIndex }),
		level: LEVELS[severity],
		message: { text: escapeMessage(message) },
		locations: [{ physicalLocation: { artifactLocation, region: toRegion(region) } }],
		...(related?.length && {
			relatedLocations: related.map((place, index) => ({
				id: index + 1,
				message: { text: escapeMessage(place.message) },
				physicalLocation: { artifactLocation, region: toRegion(place.region) },
			})),
		}),
		...(edited.length > 0 && { fixes: edited.map((fix) => toFix(artifactLocation, fix)) }),
	};
}

function toFix(artifactLocation: Artifact, { title, safety, edits }: PlacedFix) {
	return {
		description: { text: escapeMessage(title) },
		artifactChanges: [
			{
				artifactLocation,
				replacements: edits.map(({ region, text }) => ({
					deletedRegion: toRegion(region),
					insertedContent: { text },
				})),
			},
		],
		properties: { safety },
	};
}

function toArtifact(path: string, cwd: string): Artifact {
	// `..` under a base is discouraged (3.4.3), so paths outside the folder are absolute.
	const outside = path.startsWith('../') || isAbsolute(path);
	if (outside) return { uri: pathToFileURL(resolve(cwd, path)).href };
	return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}

function toRegion([line, column, endLine, endColumn]: Region): SarifRegion {
	return { startLine: line, startColumn: column, endLine, endColumn };
}

/** In a message, `{0}` would be an argument (3.11.5) and `[text](1)` a link to a location (3.11.6). */
function escapeMessage(text: string): string {
	return text.replace(/[{}]/g, '$&$&').replace(/\[(?=[^[\]]*\]\()/g, '\\[');
}
