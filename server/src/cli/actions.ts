/** What the commands do, each loaded when it is called. */
import type { Actions } from './commands/program.js';
import type { Io, Output } from './output/output.js';
import type { LoadRules } from './rules.js';
import { EXIT } from './verdict.js';

interface Surroundings {
	readonly io: Io;
	readonly out: Output;
	readonly err: Output;
	readonly loadRules: LoadRules;
	/** Sets the exit status; fine if it is not called. */
	readonly end: (status: number) => void;
}

export function actionsOf({ io, out, err, loadRules, end }: Surroundings): Actions {
	return {
		help: (text) => void out.lines(text),
		helpAsError: (text) => void err.lines(text),
		complain: (reason) => void err.line(`rapporteur: ${reason}`),
		async check(paths, options) {
			const { check } = await import('./check/check.js');
			end(await check(paths, options, { io, out, err, loadRules }));
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
			const { message, text, notes } = await begin(options, io.cwd);
			if (text === undefined) await out.lines(message);
			else await out.exactly(text);
			for (const note of notes) await err.line(`rapporteur: ${note}`);
		},
		async register(folder, options) {
			const { register } = await import('./commands/register.js');
			const { text, problems } = await register(folder, options, io.cwd);
			await out.lines(text);
			for (const problem of problems) await err.line(`rapporteur: ${problem}`);
			if (problems.length > 0) end(EXIT.trouble);
		},
		async diff(old, now, options) {
			const { diff } = await import('./commands/diff.js');
			const { text, same } = await diff(old, now, options, io.cwd);
			await out.lines(text);
			end(same ? EXIT.fine : EXIT.findings);
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
			if (!isWritten) end(EXIT.findings);
		},
		async init() {
			const { init } = await import('./commands/init.js');
			await out.lines(init(io.cwd));
		},
	};
}
