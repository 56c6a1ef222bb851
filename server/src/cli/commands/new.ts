/** `rapporteur new`. */
import { existsSync, statSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import type { Settings } from '../../config/index.js';
import { Checker, readOptionsOf } from '../../engine/index.js';
import { fromRoman, type Report, ReportReader, shownLanguage } from '../../report/index.js';
import { readGivenDay, readGivenNumber } from '../../templates/index.js';
import {
	before,
	beginNext,
	beside,
	type Dated,
	digestOf,
	meetingOn,
	order,
	propose,
	type SeriesReports,
} from '../../workspace/index.js';
import { UserError } from '../errors.js';
import { namesIn } from '../files/names-in.js';
import { readSource } from '../files/read.js';
import { shownPath } from '../files/shown-path.js';
import { writeNew } from '../files/write-new.js';
import type { NewOptions } from '../options.js';
import { configure } from '../settings/configuration.js';
import { FileSettings } from '../settings/file-settings.js';

export interface Written {
	/** What to tell the user. */
	readonly message: string;
	/** The report, if it goes to standard output. */
	readonly text?: string;
	/** What could not be done, one line each. */
	readonly notes: readonly string[];
}

/** Older ones show nothing new. */
const MOST = 60;
const MARKDOWN = /\.(?:md|markdown)$/i;

type SettingsOf = (path: string) => Settings;

interface Found extends Dated {
	readonly report: Report;
}

/**
 * Begins a report from the previous one.
 *
 * @param cwd the working directory, which paths are relative to.
 * @throws UserError if there is no previous report, no date or one that cannot be read, or a file of that name.
 */
export async function begin(options: NewOptions, cwd: string): Promise<Written> {
	const { from = '.', output } = options;
	if (from === '') throw new UserError('--from is empty. Name the previous report, or its folder');
	if (output !== undefined && !isWritable(output)) {
		throw new UserError(
			output === ''
				? '--output is empty. Name a file, or - to print the report'
				: `a report is begun in Markdown, not as ${extname(output)}. Name a file in .md, and make a document of it with "rapporteur export"`,
		);
	}
	const settingsOf = await settingsBeside(fileIn(from, cwd), cwd);
	const previous = findPrevious(from, cwd, settingsOf);
	const series = seriesAround(previous, cwd, settingsOf);
	const date =
		options.date === undefined ? dayProposed(series, previous.path) : dayGiven(options.date, previous.report);
	const meeting = meetingOn(series, date, {
		...(options.number !== undefined && { number: numberGiven(options.number) }),
		...(options.place !== undefined && { place: options.place }),
		...(options.participants && { people: options.participants }),
	});
	const begun = beginNext(series, previous.path, meeting, {
		checker: new Checker(),
		settings: settingsOf(previous.path),
		isTaken: (path) => existsSync(resolve(cwd, path)),
	});
	const { notes, places } = begun;
	if (output === '-') return { message: '', text: begun.text, notes };
	const target = output ?? begun.path;
	writeNew(resolve(cwd, target), begun.text, target);
	const line = begun.text.slice(0, places[0]?.from ?? 0).split('\n').length;
	const open =
		places.length === 0
			? ''
			: `. ${places.length === 1 ? 'One place' : `${places.length} places`} to fill in, the first on line ${line}`;
	return { message: `Wrote ${shownPath(resolve(cwd, target), cwd)}, as ${previous.path}${open}.\n`, notes };
}

/** Documents are made of reports when these are done. */
const DOCUMENT = /\.(?:docx?|odt|rtf|pdf|x?html?)$/i;

function isWritable(output: string): boolean {
	return output !== '' && !DOCUMENT.test(output);
}

function dayProposed(series: SeriesReports, path: string): string {
	const { date, words, past, example = '2018-03-05' } = propose(series);
	if (date !== undefined) return date;
	const read = words === undefined ? undefined : readGivenDay(words, shownLanguage(series.previous)?.code);
	if (read && 'fault' in read && read.isDay) {
		const [why] = read.fault.split('. ', 1);
		throw new UserError(`${path} says “${words}” of the next meeting. ${why}. Give the day, as in --date ${example}`);
	}
	const reason =
		words !== undefined
			? `${path} says “${words}” of the next meeting, which does not tell the day. Give it`
			: past !== undefined
				? `${path} says “${past}” of the next meeting, which is not after its own. Give the day`
				: `${path} does not say when the next meeting is, give its day`;
	throw new UserError(`${reason} with --date ${example}`);
}

/** @param previous tells the language of the series, which writes the day or the month first. */
function dayGiven(text: string, previous: Report): string {
	const day = readGivenDay(text, shownLanguage(previous)?.code);
	if ('fault' in day) throw new UserError(`--date "${text}" cannot be read. ${day.fault}`);
	return day.date;
}

function numberGiven(text: string): number {
	const given = readGivenNumber(text);
	if ('fault' in given) throw new UserError(`--number "${text}" cannot be read. ${given.fault}`);
	const number = fromRoman(given.number) ?? Number(given.number);
	if (given.number !== '' && Number.isInteger(number)) return number;
	throw new UserError(`--number "${text}" is not a number alone. Write it as in 24 or XXIV`);
}

/** A file of the folder in which the reports are. */
function fileIn(from: string, cwd: string): string {
	const stats = statSync(resolve(cwd, from), { throwIfNoEntry: false });
	return stats?.isDirectory() ? shownPath(resolve(cwd, from, 'report.md'), cwd) : from;
}

function findPrevious(from: string, cwd: string, settingsOf: SettingsOf): Found {
	const path = resolve(cwd, from);
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) throw new UserError(`there is no ${shownPath(path, cwd)}, name the previous report with --from`);
	if (!stats.isDirectory()) return read(path, cwd, settingsOf);
	const reports = markdownIn(path)
		.flatMap((each) => readOrNothing(each, cwd, settingsOf) ?? [])
		.filter(({ digest }) => digest.kind === 'report');
	const latest = reports.sort(order).at(-1);
	if (!latest) {
		throw new UserError(
			`${from === '.' ? 'this folder' : shownPath(path, cwd)} has no meeting report to begin from, name one with --from`,
		);
	}
	return latest;
}

function seriesAround(previous: Found, cwd: string, settingsOf: SettingsOf): SeriesReports {
	const file = resolve(cwd, previous.path);
	// A report may have been given with another ending, or none: the others then have the same.
	const all = markdownIn(dirname(file), extname(file)).flatMap((each) => readOrNothing(each, cwd, settingsOf) ?? []);
	const reports = new Map(all.map(({ path, report }) => [path, report]));
	const read = (found: readonly Dated[]): Report[] => found.map(({ path }) => reports.get(path)!);
	return { previous: previous.report, earlier: read(before(previous, all)), beside: read(beside(previous, all)) };
}

/** @param ending another than those of Markdown that counts, too. */
function markdownIn(folder: string, ending = '.md'): string[] {
	const names = namesIn(folder).filter((name) => MARKDOWN.test(name) || extname(name) === ending);
	return names
		.sort()
		.slice(-MOST)
		.map((name) => resolve(folder, name));
}

function read(file: string, cwd: string, settingsOf: SettingsOf): Found {
	const path = shownPath(file, cwd);
	const report = new ReportReader().read(readSource(file, path).text, readOptionsOf(settingsOf(path), path));
	return { path, report, digest: digestOf(report) };
}

/** A file that cannot be read is not one of the series. */
function readOrNothing(file: string, cwd: string, settingsOf: SettingsOf): Found | undefined {
	try {
		return read(file, cwd, settingsOf);
	} catch {
		return undefined;
	}
}

/** Of each file in the folder of `path`. */
async function settingsBeside(path: string, cwd: string): Promise<SettingsOf> {
	const { configs } = await configure([path], { cwd, named: [path], chosen: {} });
	const layers = configs[0] ?? [];
	const settings = new FileSettings(cwd);
	return (each) => settings.of(each, layers);
}
