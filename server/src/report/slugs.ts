import GithubSlugger from 'github-slugger';
import type { Collected } from './collector.js';
import type { Contribution } from './contribution.js';
import { PerObject } from './per-object.js';
import { sameItems } from './same-items.js';
import { type Blocks, succession } from './succession.js';

interface Slugs {
	readonly names: readonly string[];
	readonly slugs: readonly string[];
}

const known = new PerObject<Blocks, Slugs>();

/**
 * The fragments by which GitHub links to the headings of a report, in order. They depend on all headings before,
 * so they are made anew when a heading changes, and only then.
 */
export function slugsOf(blocks: Blocks, parts: readonly Collected<Contribution>[]): readonly string[] {
	const names: string[] = [];
	for (const { value } of parts) for (const { name } of value.headings) names.push(name);
	const before = succession(blocks)?.before;
	const last = before && known.get(before);
	const made = last && sameItems(last.names, names) ? last : { names, slugs: slugAll(names) };
	known.set(blocks, made);
	return made.slugs;
}

function slugAll(names: readonly string[]): string[] {
	const slugger = new GithubSlugger();
	return names.map((name) => slugger.slug(name));
}
