/** Where links within a report lead: to headings, and to targets that are written as HTML. */
import type { Nodes, Root } from 'mdast';
import { headings, type Report } from '../report/index.js';
import { decoded } from '../text/index.js';
import { aroundLine, lineAt, target } from './insert.js';
import type { Names } from './names.js';

const TARGET = /<a\s+(?:id|name)\s*=\s*["']?([^"'\s>]+)/gi;

export function markFragments(root: Root, report: Report, names: Names): void {
	const wanted = new Set<string>();
	const written: string[] = [];
	const visit = (node: Nodes): void => {
		if ('url' in node && node.url.startsWith('#')) wanted.add(decoded(node.url.slice(1)));
		if (node.type === 'html') for (const [, name = ''] of node.value.matchAll(TARGET)) written.push(name);
		if ('children' in node) for (const each of node.children) visit(each);
	};
	visit(root);
	for (const { slug, span } of wanted.size > 0 ? headings(report) : []) {
		const line = wanted.has(slug) && names.targets[slug] === undefined ? lineAt(root, span.from) : undefined;
		if (!line) continue;
		const name = names.name(slug);
		aroundLine(line, target(name));
		names.lead(slug, name);
	}
	for (const name of written) if (wanted.has(name)) names.lead(name, names.name(name));
}
