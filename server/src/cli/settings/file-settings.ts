/** The settings of single files, from the layers of their folder. */
import { basename, isAbsolute, resolve } from 'node:path';
import { looksAtPath } from '../../config/layer.js';
import { mergeLayers, type Settings } from '../../config/merge-layers.js';
import { pathFrom } from '../files/path-from.js';
import type { Layers } from './load-config.js';

export class FileSettings {
	readonly #cwd: string;
	/** Where no layer says anything special of single files. */
	readonly #same = new Map<Layers, Settings>();

	/** @param cwd what paths are relative to. */
	constructor(cwd: string) {
		this.#cwd = cwd;
	}

	of(path: string, layers: Layers): Settings {
		const isBelow = !isAbsolute(path) && !path.startsWith('../');
		const known = isBelow ? this.#same.get(layers) : undefined;
		if (known) return known;
		const from = (base = this.#cwd): string | undefined => pathFrom(base, resolve(this.#cwd, path));
		const settings = mergeLayers(layers, from, isBelow ? basename(this.#cwd) : undefined);
		if (isBelow && !layers.some(looksAtPath)) this.#same.set(layers, settings);
		return settings;
	}
}
