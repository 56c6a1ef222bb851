/**
 * The links of pages, and whether what they lead to is there. Read with a parser of Markdown: an example in a code span is
 * none.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { globSync } from 'tinyglobby';

export interface PageLink {
	/** From the root, with `/`. */
	readonly page: string;
	readonly line: number;
	/** As it is written. */
	readonly to: string;
}

/** The Markdown files under `root`, but for those below `except`. */
export function pagesIn(root: string, except: readonly string[] = []): string[] {
	return globSync('**/*.md', { cwd: root, ignore: except.map((name) => `${name}/**`) }).sort();
}

export function linksOf(page: string, text: string): PageLink[] {
	const links: PageLink[] = [];
	visit(parse(text), (node) => {
		const line = node.position?.start.line ?? 0;
		if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
			links.push({ page, line, to: node.url });
		} else if (node.type === 'html') {
			for (const [, to = ''] of node.value.matchAll(/\b(?:href|src|srcset)="([^"]*)"/g)) links.push({ page, line, to });
		}
	});
	return links;
}

/** The links of `pages` that lead to no file, or to no heading of it; addresses on the web are not looked at. */
export function deadLinks(root: string, pages: readonly string[]): string[] {
	const known = new Map<string, ReadonlySet<string>>();
	const read = (path: string) => readFileSync(join(root, path), 'utf8');
	const anchors = (path: string) => {
		const found = known.get(path) ?? anchorsOf(read(path));
		known.set(path, found);
		return found;
	};
	return pages.flatMap((page) =>
		linksOf(page, read(page)).flatMap(({ line, to }) => {
			if (/^(?:https?|mailto):/.test(to)) return [];
			const [path = '', fragment] = decodeURI(to).split('#');
			const target = path === '' ? page : posix.join(posix.dirname(page), path);
			const said = `${page}:${line}: ${to}`;
			if (target.startsWith('../') || !existsSync(join(root, target))) return [said];
			if (!fragment || statSync(join(root, target)).isDirectory() || !target.endsWith('.md')) return [];
			return anchors(target).has(fragment) ? [] : [said];
		}),
	);
}

/** The addresses that GitHub gives to headings. */
function anchorsOf(text: string): ReadonlySet<string> {
	const slugger = new GithubSlugger();
	const found = new Set<string>();
	visit(parse(text), (node) => {
		if (node.type === 'heading') found.add(slugger.slug(words(node)));
		else if (node.type === 'html') for (const [, id = ''] of node.value.matchAll(/\bid="([^"]*)"/g)) found.add(id);
	});
	return found;
}

function parse(text: string): Nodes {
	return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function words(node: Nodes): string {
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(words).join('') : '';
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
	see(node);
	if ('children' in node) for (const child of node.children) visit(child, see);
}
