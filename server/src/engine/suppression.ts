import type { Report } from '../report/index.js';
import type { Edit } from '../text/index.js';
import type { RuleFinding } from './check.js';

export function suppressed(_report: Report, _finding: RuleFinding): boolean {
	return false;
}

/** The edit that silences `finding` at its place by a comment, or nothing where none can stand. */
export function suppressHere(report: Report, finding: RuleFinding): readonly Edit[] | undefined {
	const line = report.text.lastIndexOf('\n', finding.span.from - 1) + 1;
	return [{ span: { from: line, to: line }, insert: `<!-- rapporteur-disable-next-line ${finding.rule.id} -->\n` }];
}
