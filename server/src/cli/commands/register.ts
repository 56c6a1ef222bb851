/** `rapporteur register`. */
import { resolve } from 'node:path';
import { readOptionsOf } from '../../engine/index.js';
import { kindOf, outcomes, ReportReader } from '../../report/index.js';
import { LineIndex } from '../../text/index.js';
import { meetingOf, registerOf, type Told, toldIn } from '../../workspace/index.js';
import { inWords, UserError } from '../errors.js';
import { findFiles } from '../files/files.js';
import { readSource } from '../files/read.js';
import type { RegisterOptions } from '../options.js';
import { printRegister } from '../output/register.js';
import { configure } from '../settings/configuration.js';
import { FileSettings } from '../settings/file-settings.js';

export interface Registered {
	readonly text: string;
	/** Files that could not be read, a sentence each. */
	readonly problems: readonly string[];
}

/**
 * What the reports of a folder say of decisions and tasks.
 *
 * @param folder or a file or glob; `.` for the working directory.
 * @throws UserError if there are no files.
 */
export async function register(folder: string, { format }: RegisterOptions, cwd: string): Promise<Registered> {
	const { paths, problems } = await findFiles([folder], cwd);
	if (paths.length === 0) throw new UserError(problems[0] ?? `there are no reports in ${folder}`);
	const { configs, configOf } = await configure(paths, { cwd, named: [folder], chosen: {} });
	const settings = new FileSettings(cwd);
	const told: Told[] = [];
	const left = [...problems];
	for (const [index, path] of paths.entries()) {
		try {
			const { text } = readSource(resolve(cwd, path), path);
			const options = readOptionsOf(settings.of(path, configs[configOf[index]!]!), path);
			told.push(...toldBy(text, path, new ReportReader().read(text, options)));
		} catch (error) {
			left.push(inWords(error));
		}
	}
	return { text: printRegister(registerOf(told), format), problems: left };
}

function toldBy(text: string, path: string, report: ReturnType<ReportReader['read']>): readonly Told[] {
	if (kindOf(report) !== 'report') return [];
	const lines = new LineIndex(text);
	const placed = outcomes(report).map(({ span, ...told }) => ({ ...told, line: lines.lineAt(span.from) + 1 }));
	return toldIn(path, meetingOf(report), placed);
}
