/** Relationships between the parts of a package (ECMA-376 part 2, section 6.5). */
import { elements } from './element.js';
import { type Dialect, readXml } from './xml.js';
import type { Zip } from './zip.js';

export interface Relation {
	/** The last word of its type: `hyperlink`, `image`, `styles`. The strict dialect has other addresses, but the same words. */
	readonly type: string;
	/** Name of a part, or the address of something outside. */
	readonly target: string;
	readonly external: boolean;
}

const DIALECT: Dialect = {
	prefixes: new Map([['http://schemas.openxmlformats.org/package/2006/relationships', '']]),
	drops: new Set(),
	hasText: () => false,
};

/** The relationships of a part by their ids; `''` is the package. */
export function relationsOf(zip: Zip, part: string): ReadonlyMap<string, Relation> {
	const slash = part.lastIndexOf('/') + 1;
	const folder = part.slice(0, slash);
	const pieces = zip.read(`${folder}_rels/${part.slice(slash)}.rels`);
	const root = pieces && readXml(pieces, DIALECT);
	const relations = new Map<string, Relation>();
	if (!root) return relations;
	for (const { attributes } of elements(root)) {
		const { Id, Type = '', Target = '', TargetMode } = attributes;
		if (Id === undefined) continue;
		const external = TargetMode === 'External';
		const type = Type.slice(Type.lastIndexOf('/') + 1);
		relations.set(Id, { type, external, target: external ? Target : resolvePart(folder, Target) });
	}
	return relations;
}

/** A target as the name of a part. It cannot lead out of the package. */
function resolvePart(folder: string, target: string): string {
	const path = target.startsWith('/') ? target : `${folder}${target}`;
	const names: string[] = [];
	for (const name of path.split('/')) {
		if (name === '..') names.pop();
		else if (name !== '' && name !== '.') names.push(name);
	}
	return names.join('/');
}
