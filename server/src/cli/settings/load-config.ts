/** Reads settings files from the disk. */
import { dirname, resolve } from 'node:path';
import { Places } from '../../api/place.js';
import { type ConfigFiles, type Layer, loadConfig } from '../../config/index.js';
import { isWithin, readOrdinaryFile } from '../../node/ordinary-file.js';
import { inWords } from '../errors.js';
import { decode } from '../files/read.js';
import { shownPath } from '../files/shown-path.js';

/** No settings file is this long; the reader is stricter still, and says where. */
const LARGEST = 2_000_000;

/** Plain data, since threads get it. Later layers win. */
export type Layers = readonly Layer[];

export interface Place {
	readonly cwd: string;
	/** The folder that globs are relative to. */
	readonly base: string;
	/** The folders in which files are read. */
	readonly within: readonly string[];
}

/** @param problems receives what is wrong with the file and those it extends, one sentence each. */
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
