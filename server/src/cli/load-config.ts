/** Reads files of settings from the disk. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type ConfigFiles, loadConfig } from '../config/index.js';
import type { Layers } from './configuration.js';
import { inWords } from './faults.js';
import { Places } from './place.js';
import { decode } from './read.js';
import { shownPath } from './shown-path.js';

/** No settings are so long; the reader is stricter still, and says so at the place. */
const LARGEST = 2_000_000;

/** @param problems is told what is wrong with the file and those that it extends, one sentence each. */
export async function loadLayers(file: string, base: string, cwd: string, problems: string[]): Promise<Layers> {
	const config = await loadConfig(file, base, filesFrom(cwd));
	for (const { file: wrong, message, span } of config.problems) {
		const text = config.texts.get(wrong);
		const place = text !== undefined && span ? new Places(text).region(span).slice(0, 2) : [];
		problems.push(`${[shownPath(wrong, cwd), ...place].join(':')}: ${message}`);
	}
	return config.layers;
}

function filesFrom(cwd: string): ConfigFiles {
	const show = (file: string) => shownPath(file, cwd);
	return {
		show,
		resolve,
		folderOf(place) {
			const folder = dirname(place);
			return folder === place ? undefined : folder;
		},
		async read(file) {
			try {
				const stats = statSync(file, { throwIfNoEntry: false });
				if (!stats) return undefined;
				if (!stats.isFile() && !stats.isDirectory()) throw new Error('it is not an ordinary file');
				if (stats.size > LARGEST)
					throw new Error(`it is larger than ${LARGEST / 1_000_000} MB, leave out what belongs elsewhere`);
				return decode(readFileSync(file), 'it').text;
			} catch (error) {
				throw new Error(inWords(error));
			}
		},
	};
}
