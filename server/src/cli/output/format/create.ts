import type { CheckOptions } from '../../options.js';
import type { LoadRules } from '../../rules.js';
import { fails } from '../../verdict.js';
import type { Io, Output } from '../output.js';
import type { Reporter } from '../result.js';

/** The reporter for the chosen format; no other is loaded. */
export async function createReporter(
	options: CheckOptions,
	to: Output,
	{ env, cwd }: Io,
	loadRules: LoadRules,
): Promise<Reporter> {
	const { format, color, explainKind, summary } = options;
	switch (format) {
		case 'text': {
			if (summary) {
				const { summaryReporter } = await import('./summary.js');
				return summaryReporter({ colors: to.colors(color, env), explainKind: explainKind === true });
			}
			const { textReporter } = await import('./text.js');
			return textReporter({ colors: to.colors(color, env), width: to.width, explainKind: explainKind === true });
		}
		case 'json':
			return (await import('./json.js')).jsonReporter();
		case 'sarif':
			return (await import('./sarif.js')).sarifReporter(await loadRules(), cwd);
		case 'github':
			return (await import('./github.js')).githubReporter();
		case 'junit': {
			const { junitReporter } = await import('./junit.js');
			return junitReporter(({ severity }) => fails(severity, options));
		}
		case 'html':
			return (await import('./html.js')).htmlReporter();
	}
}
