import type { CheckOptions } from '../options.js';
import type { Io, Output } from '../output.js';
import type { Reporter } from '../result.js';
import type { LoadRules } from '../rules.js';

/** The reporter for the chosen format; no other is loaded. */
export async function createReporter(
	{ format, color, explainKind }: CheckOptions,
	to: Output,
	{ env, cwd }: Io,
	loadRules: LoadRules,
): Promise<Reporter> {
	switch (format) {
		case 'text': {
			const { textReporter } = await import('./text.js');
			return textReporter({ colors: to.colors(color, env), width: to.width, explainKind: explainKind === true });
		}
		case 'json':
			return (await import('./json.js')).jsonReporter();
		case 'sarif':
			return (await import('./sarif.js')).sarifReporter(await loadRules(), cwd);
		case 'github':
			return (await import('./github.js')).githubReporter();
	}
}
