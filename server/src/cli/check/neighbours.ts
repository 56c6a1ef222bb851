/** Files that are not checked, but may know something for those that are. */
import { dirname, resolve } from 'node:path';
import type { Settings } from '../../config/merge-layers.js';
import { ReportReader } from '../../report/index.js';
import { countWhile } from '../../text/index.js';
import { namesIn } from '../files/names-in.js';
import { readSource } from '../files/read.js';
import { shownPath } from '../files/shown-path.js';
import { FileSettings } from '../settings/file-settings.js';
import type { Layers } from '../settings/load-config.js';
import { digestOfText, type Known } from './earlier-files.js';

/** Of the unchecked files in a folder, only so many before a checked one are read, by name, and as many after it. */
const MOST = 24;
/** No report that somebody wrote is longer, in bytes. */
const LARGEST = 1_000_000;

const MARKDOWN = /\.(?:md|markdown)$/i;

const NONE: Layers = [];

interface Places {
	/** What paths are relative to. */
	readonly cwd: string;
	/** Of the settings, by folder. */
	readonly layers: ReadonlyMap<string, Layers>;
	/** Files of folders that the user has named for this purpose. */
	readonly joined?: readonly string[];
}

/** What others may want to know of the files beside `checked`, and of those that the user has named. */
export function* neighbours(checked: readonly string[], { cwd, layers, joined = [] }: Places): Generator<Known> {
	const settings = new FileSettings(cwd);
	const reader = new ReportReader();
	const read = new Set(checked);
	const digestAt = (path: string): string | undefined => {
		if (read.has(path)) return undefined;
		read.add(path);
		const file = resolve(cwd, path);
		return digestOfFile(path, file, settings.of(path, layers.get(dirname(file)) ?? NONE), reader);
	};
	const folders = new Map<string, readonly string[]>();
	for (const path of checked) {
		const folder = dirname(resolve(cwd, path));
		const all = folders.get(folder) ?? reportsIn(folder, cwd);
		folders.set(folder, all);
		const at = countWhile(all, (each) => each < path);
		for (const each of all.slice(Math.max(0, at - MOST), at + MOST)) {
			const digest = digestAt(each);
			if (digest !== undefined) yield { path: each, digest };
		}
	}
	for (const path of joined) {
		const digest = digestAt(path);
		if (digest !== undefined) yield { path, digest, joined: true };
	}
}

/** As JSON; `undefined` if it cannot be read: nobody asked to have it checked. */
function digestOfFile(path: string, file: string, settings: Settings, reader: ReportReader): string | undefined {
	try {
		const { text, bytes } = readSource(file, path);
		if (bytes.length > LARGEST) return undefined;
		return digestOfText(reader, text, settings, path);
	} catch {
		return undefined;
	}
}

function reportsIn(folder: string, cwd: string): readonly string[] {
	return namesIn(folder)
		.filter((name) => MARKDOWN.test(name))
		.map((name) => shownPath(resolve(folder, name), cwd))
		.sort();
}
