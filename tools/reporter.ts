/**
 * Mocha's `spec` reporter, which also writes the counts to a file for `tools/bootstrap.mjs`, which prints them as the
 * last line of `npm test`.
 */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** Long enough for any browser to close; a run that takes longer to end never will. */
const LINGER_MS = 30_000;

export default class SummaryReporter extends Mocha.reporters.Spec {
	constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
		super(runner, options);
		runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
			const path = process.env.RAPPORTEUR_TEST_SUMMARY;
			const { passes, failures, pending } = this.stats;
			if (path) writeFileSync(path, JSON.stringify({ passes, failures, pending }));
			setTimeout(endByForce, LINGER_MS).unref();
		});
	}
}

/** A test that leaves a process or a server running would keep `npm test` from ever ending. */
function endByForce(): void {
	const open = process.getActiveResourcesInfo().filter((name) => name !== 'Timeout');
	console.error(`The tests are over, but something they started still runs: ${open.join(', ')}`);
	// Mocha sets the exit code as the process ends, so this has to come after.
	process.once('exit', () => {
		process.exitCode = 1;
	});
	process.exit();
}
