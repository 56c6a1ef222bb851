/** Folders of reports that one index has: the workspace folder itself, and others that the user has joined to it. */
import { memoizeOn } from '../../report/index.js';
import { isFixed } from '../addresses/address.js';
import type { Digest } from '../digests/model.js';
import type { ReportIndex } from './report-index.js';

/** What a folder of reports writes to. */
export interface IndexPart {
	/** @param path relative to the folder, with `/`. */
	get(path: string): Digest | undefined;
	paths(): readonly string[];
	set(path: string, digest: Digest | undefined): void;
}

/** In no path of a file. The series of a report does not depend on it, since it only counts. */
const JOINED = '\0';

/** The reports of the folder that the index is for. */
export function ownPart(index: ReportIndex): IndexPart {
	return {
		get: (path) => index.get(path),
		paths: () => index.paths().filter((path) => !path.startsWith(JOINED)),
		set: (path, digest) => index.set(path, digest),
	};
}

/** The reports of a folder outside of the workspace, known to any number of indexes as if they lay in their folders. */
export class JoinedPart implements IndexPart {
	readonly #prefix: string;
	readonly #digests = new Map<string, Digest>();
	readonly #indexes = new Set<ReportIndex>();

	/** @param number different for each of these folders. */
	constructor(number: number) {
		this.#prefix = `${JOINED}${number}/`;
	}

	get(path: string): Digest | undefined {
		return this.#digests.get(path);
	}

	paths(): readonly string[] {
		return [...this.#digests.keys()];
	}

	set(path: string, digest: Digest | undefined): void {
		if (digest === this.#digests.get(path)) return;
		if (digest) this.#digests.set(path, digest);
		else this.#digests.delete(path);
		for (const index of this.#indexes) index.set(this.#prefix + path, digest && withoutPaths(digest));
	}

	join(index: ReportIndex): void {
		if (this.#indexes.has(index)) return;
		this.#indexes.add(index);
		for (const [path, digest] of this.#digests) index.set(this.#prefix + path, withoutPaths(digest));
	}

	leave(index: ReportIndex): void {
		if (!this.#indexes.delete(index)) return;
		for (const path of this.#digests.keys()) index.set(this.#prefix + path, undefined);
	}
}

/** A path from one folder leads nowhere from another. */
const withoutPaths = memoizeOn((digest: Digest): Digest => {
	const links = digest.links.filter(({ address }) => isFixed(address));
	return links.length < digest.links.length ? { ...digest, links } : digest;
});
