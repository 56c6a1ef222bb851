/** Findings for people at a terminal. */
import type { Kind } from '../../../report/index.js';
import { type Excerpter, excerpterFor } from '../excerpt.js';
import type { Colors } from '../output.js';
import type { FileResult, PlacedFinding, Reporter, Summary } from '../result.js';
import { visible } from '../visible.js';
import { count, countFixes } from './words.js';

export interface TextOptions {
	readonly colors: Colors;
	/** Width of the terminal, in columns. */
	readonly width: number;
	/** Says for every file what it was taken for. */
	readonly explainKind: boolean;
}

/** More fixes for one finding than this belong in an editor's menu. */
const FIXES_SHOWN = 3;

export const KINDS = {
	report: 'a meeting report',
	agenda: 'the agenda of a meeting',
	other: 'no meeting report',
} as const satisfies Record<Kind, string>;

export function textReporter({ colors, width, explainKind }: TextOptions): Reporter {
	const severities = {
		error: colors.red('error'),
		warning: colors.yellow('warning'),
		information: colors.blue('information'),
		hint: colors.dim('hint'),
	};

	function describe(path: string, finding: PlacedFinding, excerpt: Excerpter): string {
		const [line, column] = finding.region;
		const gutter = String(line).padStart(5);
		const margin = ' '.repeat(gutter.length);
		const { line: shown, marks } = excerpt(finding.source, Math.max(width - gutter.length - 3, 20));
		const note = (word: string, text: string) => `${margin} ${colors.dim('=')} ${word}: ${visible(text)}`;
		return [
			`${colors.bold(`${visible(path)}:${line}:${column}`)}: ${severities[finding.severity]}: ${visible(finding.message)} ${colors.dim(`[${finding.rule}]`)}`,
			`${colors.dim(`${gutter} |`)} ${shown}`,
			`${colors.dim(`${margin} |`)} ${colors.red(marks)}`,
			...(finding.related ?? []).map(({ region, message }) =>
				note('see', `${path}:${region[0]}:${region[1]}: ${message}`),
			),
			...(finding.again ? [note('and', `at ${finding.again} more places; --format json lists them all`)] : []),
			...finding.fixes
				.slice(0, FIXES_SHOWN)
				.map(({ title, safety }, index) =>
					note(index === 0 ? 'fix' : 'or', safety === 'safe' ? `${title} (--fix does this)` : title),
				),
			'',
			'',
		].join('\n');
	}

	return {
		async file({ path, kind, kindReason, findings }: FileResult): Promise<string> {
			const what = KINDS[kind];
			const reason = kindReason === '' ? '' : `: ${visible(kindReason)}`;
			const head = explainKind ? `${colors.bold(visible(path))} is ${what}${reason}\n` : '';
			const excerpt = await excerpterFor(findings.map(({ source }) => source));
			const shown = findings.filter(({ repeated }) => !repeated);
			return head + shown.map((finding) => describe(path, finding, excerpt)).join('');
		},
		end: (summary) => summarise(summary, colors),
	};
}

export function summarise(summary: Summary, colors: Colors): string {
	const { files, filesWithFindings, errors, warnings, information, fixable, fixed, hidden } = summary;
	const found = errors + warnings + information;
	const sentences: string[] = [];
	if (fixed > 0) sentences.push(colors.green(`Applied ${countFixes(summary)}.`));
	if (found > 0) {
		const kinds = [
			errors > 0 && count(errors, 'error'),
			warnings > 0 && count(warnings, 'warning'),
			information > 0 && `${information} for information`,
		].filter((each) => each !== false);
		const where = filesWithFindings === files ? count(files, 'file') : `${filesWithFindings} of ${files} files`;
		sentences.push(`${colors.bold(`Found ${count(found, 'problem')} in ${where}`)}: ${kinds.join(', ')}.`);
		if (fixable > 0) sentences.push(`--fix settles ${fixable === found ? 'all' : fixable} of them.`);
	} else if (files > 0 && hidden === 0) sentences.push(colors.green(`No problems in ${count(files, 'file')}.`));
	if (hidden > 0) sentences.push(`${count(hidden, 'problem')} of lower severity not shown.`);
	return sentences.length === 0 ? '' : `${sentences.join(' ')}\n`;
}
