/** Reads reports of a folder that nobody has read yet. */
import { URI } from 'vscode-uri';
import type { Settings } from '../../config/index.js';
import { readOptionsOf } from '../../engine/index.js';
import { dayInFileName, dayNumber, fold, type Report, ReportReader } from '../../report/index.js';
import { type Dated, digestOf, isSameSeries } from '../../workspace/index.js';
import type { FileAccess } from '../workspace/file-access.js';
import { addressIn, MARKDOWN } from '../workspace/markdown-files.js';

/** So many files of a folder are looked into. */
const MOST_READ = 40;

export interface Reading {
	/** The text of an open document. */
	readonly openText: (uri: string) => string | undefined;
	readonly accessTo: (scheme: string) => FileAccess | undefined;
	readonly settingsOf: (uri: string) => Promise<Settings>;
}

/** A report, and where it is. */
export interface Found extends Dated {
	readonly uri: string;
	readonly report: Report;
}

/** Folders are given by the URI of the workspace folder, and the path from there, with a slash at the end. */
export class NearbyReports {
	readonly #reading: Reading;

	constructor(reading: Reading) {
		this.#reading = reading;
	}

	/** Those of one folder, without those below. */
	async all(root: string, folder: string, model?: Found): Promise<readonly Found[]> {
		const found: Found[] = [];
		for await (const each of this.#documentsIn(root, folder, model)) found.push(each);
		return found;
	}

	/** The latest report of one folder: that of the body, if it has one. */
	async latest(root: string, folder: string, body?: string): Promise<Found | undefined> {
		let latest: Found | undefined;
		for await (const each of this.#documentsIn(root, folder)) {
			if (each.digest.kind !== 'report') continue;
			latest ??= each;
			if (body === undefined || isOfBody(each, body)) return each;
		}
		return latest;
	}

	/**
	 * The documents of one folder, without those below: the latest by name, those named like `model` first. Each is read
	 * when it is asked for.
	 */
	async *#documentsIn(root: string, folder: string, model?: Found): AsyncGenerator<Found> {
		const names = (await this.names(root, folder)).filter((name) => MARKDOWN.test(name));
		const dated = names.map((name) => ({ path: folder + name, day: dayIn(name) }));
		const alike = dated.filter((each) => !model || isSameSeries({ path: each.path, digest: model.digest }, model));
		const latest = (alike.length > 0 ? alike : dated).sort(
			(a, b) => b.day - a.day || b.path.localeCompare(a.path, undefined, { numeric: true }),
		);
		for (const { path } of latest.slice(0, MOST_READ)) {
			const read = await this.read(root, path);
			if (read) yield read;
		}
	}

	/** The files of a folder; none if it cannot be read. */
	async names(root: string, folder: string): Promise<readonly string[]> {
		try {
			const uri = addressIn(root, folder.replace(/\/$/, ''));
			return (await this.#reading.accessTo(URI.parse(root).scheme)?.list(uri)) ?? [];
		} catch {
			return [];
		}
	}

	/** `undefined` if it cannot be read. */
	async read(root: string, path: string): Promise<Found | undefined> {
		const uri = addressIn(root, path);
		try {
			const text =
				this.#reading.openText(uri) ?? (await this.#reading.accessTo(URI.parse(root).scheme)?.read(uri, [root]));
			if (text === undefined) return undefined;
			const settings = await this.#reading.settingsOf(uri);
			const report = new ReportReader().read(text, readOptionsOf(settings, path));
			return { uri, path, report, digest: digestOf(report) };
		} catch {
			return undefined;
		}
	}
}

/** Whether the title of a report, or a line below it, names the body. */
export function isOfBody({ digest: { title, body = '' } }: Dated, name: string): boolean {
	return fold(`${title} ${body}`).includes(fold(name));
}

/** In days since 1970; 0 for a name without a date. */
function dayIn(name: string): number {
	const day = dayInFileName(name);
	return day ? dayNumber(day) : 0;
}
