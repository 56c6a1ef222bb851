/** `rapporteur diff`. */
import { resolve } from 'node:path';
import { compareReports } from '../../comparison/index.js';
import { readOptionsOf } from '../../engine/index.js';
import { type Report, ReportReader } from '../../report/index.js';
import { readSource } from '../files/read.js';
import { shownPath } from '../files/shown-path.js';
import type { DiffOptions } from '../options.js';
import { printComparison } from '../output/comparison.js';
import { configure } from '../settings/configuration.js';
import { FileSettings } from '../settings/file-settings.js';

export interface Compared {
	readonly text: string;
	readonly same: boolean;
}

/**
 * What the later version of a report says otherwise.
 *
 * @throws UserError if one of them cannot be read.
 */
export async function diff(old: string, now: string, { format }: DiffOptions, cwd: string): Promise<Compared> {
	const names = [old, now].map((path) => shownPath(resolve(cwd, path), cwd));
	const sources = names.map((name) => readSource(resolve(cwd, name), name));
	const { configs, configOf } = await configure(names, { cwd, named: names, chosen: {} });
	const settings = new FileSettings(cwd);
	const [before, after] = sources.map(({ text }, i): Report => {
		// Both are read as the later one would be: an older one may lie in another folder.
		const options = readOptionsOf(settings.of(names[1]!, configs[configOf[1]!]!), names[i]!);
		return new ReportReader().read(text, options);
	});
	const topics = compareReports(before!, after!);
	return { text: printComparison(topics, format, { old: names[0]!, now: names[1]! }), same: topics.length === 0 };
}
