import { MissingError } from '../../../tools/start/npm.js';

const told = new Set<string>();

/**
 * What `start` gives. Where this machine lacks what it takes, says so once and skips the test or suite;
 * but a machine that runs the tests for everybody (`CI`) has to have it all.
 */
export async function orSkip<T>(context: Mocha.Context, start: () => Promise<T>): Promise<T> {
	try {
		return await start();
	} catch (error) {
		const ci = process.env.CI ?? '';
		if (!(error instanceof MissingError) || (ci !== '' && ci !== 'false')) throw error;
		if (!told.has(error.message)) console.log(`    Skipped. ${error.message}`);
		told.add(error.message);
		return context.skip();
	}
}
