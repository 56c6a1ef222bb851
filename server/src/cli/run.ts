import { Checker } from '../engine/index.js';
import { type Rule, rules } from '../rules/index.js';
import { check } from './check.js';
import { explainRule, findRule, listRules } from './explain.js';
import { inWords, UserError } from './faults.js';
import { githubReporter } from './format/github.js';
import { jsonReporter } from './format/json.js';
import { sarifReporter } from './format/sarif.js';
import { textReporter } from './format/text.js';
import type { CheckOptions } from './options.js';
import { type Io, Output } from './output.js';
import { CommanderError, createProgram } from './program.js';
import type { Reporter } from './result.js';
import { EXIT } from './verdict.js';

export type { Io } from './output.js';

/**
 * The command line.
 *
 * @param argv without the program's own name: `['check', 'reports']`.
 * @param enabled the rules to run; all of them, but for tests.
 * @returns the exit status, once all output is handed over. Never throws.
 */
export async function run(argv: readonly string[], io: Io, enabled: readonly Rule[] = rules): Promise<number> {
	const out = new Output(io.stdout);
	const err = new Output(io.stderr);
	let status: number = EXIT.fine;
	const program = createProgram({
		rules: enabled,
		write: (text) => void out.write(text),
		writeError: (text) => void err.write(text),
		async check(paths, options) {
			const reporter = (chosen: CheckOptions, to: Output) => createReporter(chosen, to, io, enabled);
			status = await check(paths, options, { checker: new Checker(enabled), io, out, err, reporter });
		},
		async explain(id) {
			await out.write(id === undefined ? listRules(enabled) : explainRule(findRule(id, enabled)));
		},
	});
	try {
		await program.parseAsync([...argv], { from: 'user' });
	} catch (error) {
		// The parser has said already what is wrong; asking for help or the version is no fault.
		if (error instanceof CommanderError) status = error.exitCode === 0 ? EXIT.fine : EXIT.trouble;
		else {
			const known = error instanceof UserError;
			await err.write(
				`rapporteur: ${known ? error.message : `${inWords(error)}, please report this fault of Rapporteur`}\n`,
			);
			status = EXIT.trouble;
		}
	}
	await Promise.all([out.write(''), err.write('')]);
	return status;
}

function createReporter(options: CheckOptions, to: Output, { env, cwd }: Io, enabled: readonly Rule[]): Reporter {
	switch (options.format) {
		case 'text':
			return textReporter({
				colors: to.colors(options.color, env),
				width: to.width,
				explainKind: options.explainKind === true,
			});
		case 'json':
			return jsonReporter();
		case 'sarif':
			return sarifReporter(enabled, cwd);
		case 'github':
			return githubReporter();
	}
}
