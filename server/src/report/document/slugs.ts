import GithubSlugger from 'github-slugger';

/**
 * The fragments by which GitHub links to headings, in order. Each depends on all headings before it, since duplicates
 * are numbered.
 */
export function slugsOf(names: readonly string[]): readonly string[] {
	const slugger = new GithubSlugger();
	return names.map((name) => slugger.slug(name));
}
