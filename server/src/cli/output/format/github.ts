/**
 * Findings as annotations on a pull request: GitHub Actions' workflow commands
 * (docs.github.com, "Workflow commands for GitHub Actions").
 */
import type { Reporter } from '../result.js';
import { visible } from '../visible.js';

const COMMANDS = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

export function githubReporter(): Reporter {
	return {
		file({ path, findings }) {
			const shown = findings.filter(({ repeated }) => !repeated);
			const lines = shown.map(({ rule, severity, message, region, again }) => {
				const [line, column, endLine, endColumn] = region;
				const properties = {
					file: path,
					line,
					// Columns count only if the place is within one line.
					...(line === endLine && { col: column }),
					endLine,
					...(line === endLine && { endColumn }),
					title: rule,
				};
				const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
				return `::${COMMANDS[severity]} ${list.join(',')}::${escapeMessage(again ? `${message} (and at ${again} more places)` : message)}\n`;
			});
			return lines.join('');
		},
		end: () => '',
	};
}

function escapeMessage(text: string): string {
	return visible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapeProperty(text: string): string {
	return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
