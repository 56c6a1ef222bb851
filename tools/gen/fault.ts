/** What somebody has to put right before anything can be generated; its message says where and what. */
export class Fault extends Error {}

/** Does `work`; of a {@link Fault} it prints the message alone, since where in the tools it was noticed helps nobody. */
export async function tellingFaults(work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (error) {
		if (!(error instanceof Fault)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}
