/**
 * Findings for people who do not write the report: one self-contained page, with the texts and the marks in them. Texts
 * are shown as source, so that every mark is at its place.
 */
import type { Kind } from '../../../report/index.js';
import type { Severity } from '../../../rules/index.js';
import type { FileResult, PlacedFinding, Reporter, Summary } from '../result.js';
import { HEAD } from './html-head.js';
import { markedLines } from './marked-lines.js';
import { escapeMarkup } from './markup.js';
import { count } from './words.js';

const KINDS: Readonly<Record<Kind, string>> = {
	report: 'Report of a meeting',
	agenda: 'Agenda of a meeting',
	other: 'Not the report of a meeting',
};

const SEVERITIES: Readonly<Record<Severity, string>> = {
	error: 'Must be put right',
	warning: 'Should be put right',
	information: 'Worth a look',
	hint: 'By the way',
};

export function htmlReporter(): Reporter {
	let begun = false;
	const begin = () => {
		if (begun) return '';
		begun = true;
		return HEAD;
	};
	return {
		file: (result) => begin() + section(result),
		end: (summary) => `${begin()}${closing(summary)}</body>\n</html>\n`,
	};
}

function section({ path, kind, findings, text = '' }: FileResult): string {
	const shown = findings.filter(({ repeated }) => !repeated);
	const remarks = shown.length === 0 ? 'nothing to put right' : count(shown.length, 'remark');
	return [
		'<section>\n',
		`<h1>${escapeMarkup(path)}</h1>\n<p class="kind">${KINDS[kind]}, ${remarks}.</p>\n`,
		// If all is in order, there is nothing to read here.
		...(findings.length === 0 ? [] : ['<div class="text">\n', ...lines(text, findings), '</div>\n']),
		'</section>\n',
	].join('');
}

function* lines(text: string, findings: readonly PlacedFinding[]): Generator<string> {
	let number = 0;
	for (const { html, depth, notes } of markedLines(text, findings)) {
		number++;
		yield `<div class="line${depth ? ` h${depth}` : ''}" data-line="${number}">${html || '<br>'}</div>\n`;
		for (const finding of notes) if (!finding.repeated) yield note(finding);
	}
}

function note({ severity, message, fixes, again, rule }: PlacedFinding): string {
	const more = again ? ` The same at ${again} more places.` : '';
	const [first] = fixes;
	const fix = first ? ` <span class="fix">Suggestion: ${escapeMarkup(first.title)}.</span>` : '';
	return `<aside class="${severity}"><b>${SEVERITIES[severity]}:</b> ${escapeMarkup(message)}.${more}${fix} <code>${escapeMarkup(rule)}</code></aside>\n`;
}

function closing({ files, errors, warnings, information, hidden, fixed, problems }: Summary): string {
	const found = [
		errors > 0 && `${errors} that must be put right`,
		warnings > 0 && `${warnings} that should be`,
		information > 0 && `${information} worth a look`,
	].filter((each) => each !== false);
	const total = errors + warnings + information;
	const sentences = [
		total === 0
			? `No remarks in ${count(files, 'file')}.`
			: `${count(total, 'remark')} in ${count(files, 'file')}: ${found.join(', ')}.`,
		...(hidden > 0 ? [`${count(hidden, 'remark')} of less weight not shown.`] : []),
		...(fixed > 0 ? [`${count(fixed, 'place')} put right already.`] : []),
	];
	const missing = problems.map((problem) => `<p class="problem">${escapeMarkup(problem)}.</p>\n`).join('');
	return `<footer>\n<p>${sentences.join(' ')}</p>\n${missing}</footer>\n`;
}
