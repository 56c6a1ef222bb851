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
	const program = createProgram({
		help: (text) => void out.lines(text),
		helpAsError: (text) => void err.lines(text),
		complain: (reason) => void err.line(`rapporteur: ${reason}`),
		async check(paths, options) {
			const { check } = await import('./check/check.js');
			status = await check(paths, options, { io, out, err, loadRules });
		},
		async explain(id) {
			const { explainRule, findRule, listRules } = await import('./commands/explain.js');
			const rules = await loadRules();
			await out.lines(id === undefined ? listRules(rules) : explainRule(findRule(id, rules)));
		},
		async completion(shell, program) {
			const { completionScript } = await import('./commands/completion.js');
			const ids = (await loadRules()).map(({ id }) => id);
			await out.lines(completionScript(shell, program, ids));
		},
		async begin(options) {
			const { begin } = await import('./commands/new.js');
			const { message, text } = await begin(options, io.cwd);
			if (text === undefined) await out.lines(message);
			else await out.exactly(text);
		},
		async register(folder, options) {
			const { register } = await import('./commands/register.js');
			const { text, problems } = await register(folder, options, io.cwd);
			await out.lines(text);
			for (const problem of problems) await err.line(`rapporteur: ${problem}`);
			if (problems.length > 0) status = EXIT.trouble;
		},
		async diff(old, now, options) {
			const { diff } = await import('./commands/diff.js');
			const { text, same } = await diff(old, now, options, io.cwd);
			await out.lines(text);
			status = same ? EXIT.fine : EXIT.findings;
		},
		async import(path, options) {
			const { into } = options;
			const { message, text } =
				into === undefined
					? (await import('./commands/import.js')).importFile(path, options, io.cwd)
					: await (await import('./commands/take-over.js')).takeOver(path, into, options, io.cwd);
			if (text !== undefined) await out.exactly(text);
			await (text === undefined ? out : err).lines(message);
		},
		async export(path, options) {
			const { exportFile } = await import('./commands/export.js');
			const { isWritten, message } = await exportFile(path, options, io);
			await (isWritten ? out : err).lines(message);
			if (!isWritten) status = EXIT.findings;
		},
		async init() {
			const { init } = await import('./commands/init.js');
			await out.lines(init(io.cwd));
		},
	});
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
