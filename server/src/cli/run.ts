import { actionsOf } from './actions.js';
import { CommanderError, createProgram } from './commands/program.js';
import { inWords, UserError } from './errors.js';
import { type Io, Output } from './output/output.js';
import type { LoadRules } from './rules.js';
import { EXIT } from './verdict.js';

/**
 * The command line.
 *
 * @param argv without the program's own name: `['check', 'reports']`.
 * @returns the exit status, once all output is handed over. Never throws.
 */
export async function run(argv: readonly string[], io: Io, loadRules: LoadRules): Promise<number> {
	const out = new Output(io.stdout);
	const err = new Output(io.stderr);
	let status: number = EXIT.fine;
	const end = (as: number) => {
		status = as;
	};
	const program = createProgram(actionsOf({ io, out, err, loadRules, end }));
	try {
		await program.parseAsync([...argv], { from: 'user' });
	} catch (error) {
		// The parser has already said what is wrong; asking for help or the version is not an error.
		if (error instanceof CommanderError) status = error.exitCode === 0 ? EXIT.fine : EXIT.trouble;
		else {
			const known = error instanceof UserError;
			await err.line(
				`rapporteur: ${known ? error.message : `${inWords(error)}, please report this fault of Rapporteur`}`,
			);
			status = EXIT.trouble;
		}
	}
	await Promise.all([out.flush(), err.flush()]);
	if (out.failure) {
		await err.line(`rapporteur: not all of the output could be written: ${inWords(out.failure)}`);
		await err.flush();
	}
	return out.failure || err.failure ? EXIT.trouble : status;
}
