import { readSettings } from '../../../server/src/config/index.js';
import { Checker } from '../../../server/src/engine/index.js';

const { settings } = readSettings({});

/** Cold: nothing that an earlier text left behind is known. */
export function check(text: string): readonly unknown[] {
	const { findings, failures } = new Checker().check(text, settings);
	if (failures.length > 0) throw failures[0]!.error;
	return findings;
}
