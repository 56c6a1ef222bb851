/** Reads files of settings from the disk. */
import { dirname, resolve } from 'node:path';
import { type ConfigFiles, loadConfig } from '../config/index.js';
import { isWithin, readOrdinaryFile } from '../ordinary-file.js';
import type { Layers } from './configuration.js';
import { inWords } from './faults.js';
import { Places } from './place.js';
import { decode } from './read.js';
import { shownPath } from './shown-path.js';

/** No settings are so long; the reader is stricter still, and says so at the place. */
const LARGEST = 2_000_000;

export interface Place {
	readonly cwd: string;
	/** The folder from which globs are meant. */
	readonly base: string;
	/** The folders in which files are read. */
	readonly within: readonly string[];
}

/** @param problems is told what is wrong with the file and those that it extends, one sentence each. */
export async function loadLayers(file: string, place: Place, problems: string[]): Promise<Layers> {
	const { cwd, base } = place;
	const config = await loadConfig(file, base, filesFrom(place));
	const places = new Map([...config.texts].map(([name, text]) => [name, new Places(text ?? '')]));
	for (const { file: wrong, message, span } of config.problems) {
		const at = (span && places.get(wrong)?.region(span).slice(0, 2)) ?? [];
		problems.push(`${[shownPath(wrong, cwd), ...at].join(':')}: ${message}`);
	}
	return config.layers;
}

function filesFrom({ cwd, within }: Place): ConfigFiles {
	const folderOf = (place: string) => {
		const folder = dirname(place);
		return folder === place ? undefined : folder;
	};
	return {
		show: (file) => shownPath(file, cwd),
		resolve,
		folderOf,
		above: folderOf,
		mayRead: (file) => within.some((folder) => isWithin(folder, file)),
		async read(file) {
			try {
				const bytes = await readOrdinaryFile(file, within, LARGEST);
				return bytes && decode(bytes, 'it').text;
			} catch (error) {
				throw new Error(inWords(error));
			}
		},
	};
}
