/** Waits for sources to change. */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** What tests depend on. Their output goes elsewhere. */
const WATCHED = ['server/src', 'client/src', 'snippets', 'syntaxes', 'test', 'tools'];
/** An editor that saves many files does so at once. */
const PAUSE_MS = 100;

/** Runs `work` whenever a source changes, for ever; once more if one changes meanwhile. */
export async function whenChanged(root: string, work: () => Promise<void>): Promise<never> {
	let changed = () => {};
	let change = new Promise<void>((resolve) => {
		changed = resolve;
	});
	for (const folder of WATCHED) watch(join(root, folder), { recursive: true }, () => changed());
	for (;;) {
		console.log('Waiting for a file to change (Ctrl+C ends) …');
		await change;
		await setTimeout(PAUSE_MS);
		change = new Promise((resolve) => {
			changed = resolve;
		});
		await work();
	}
}
