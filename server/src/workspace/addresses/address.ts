/** Addresses in comparable form: a path is relative to the report's folder, and reports are in several. */

/** With a scheme, from a host or the site's root, or from a template: the same wherever it appears. */
const FIXED = /^(?:[a-z][a-z\d+.-]*:|[/?{]|<%)/i;

export function isFixed(address: string): boolean {
	return FIXED.test(address);
}

const SCHEME = 'rapporteur-path:';

/** @param path of the report that contains `address`, relative to the folder of reports, with `/`. */
export function canonical(address: string, path: string): string {
	if (isFixed(address)) return address;
	const names = path.split('/').slice(0, -1);
	for (const name of address.split('/')) {
		if (name === '.') continue;
		if (name !== '..') names.push(name);
		// It leads out of the known folders, so it means the same only in this one.
		else if (names.pop() === undefined) return address;
	}
	return SCHEME + names.join('/');
}

/** How a report at `path` writes it; the inverse of {@link canonical}. */
export function writtenFrom(address: string, path: string | undefined): string {
	if (!address.startsWith(SCHEME)) return address;
	const to = address.slice(SCHEME.length).split('/');
	const from = path?.split('/').slice(0, -1) ?? [];
	let same = 0;
	while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
	return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
