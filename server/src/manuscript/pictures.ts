/** The pictures that a report shows and that are beside it. */
import type { Nodes, Root } from 'mdast';
import type { PictureAddress } from '../convert/export/index.js';
import { decoded } from '../text/index.js';

/** Those in the folder of the report or below: nobody sends by mistake what a stranger's text names elsewhere. */
export function picturesIn(root: Root): PictureAddress[] {
	const urls = new Set<string>();
	const referred = new Set<string>();
	const defined = new Map<string, string>();
	const visit = (node: Nodes): void => {
		if (node.type === 'image') urls.add(node.url);
		if (node.type === 'imageReference') referred.add(node.identifier);
		if (node.type === 'definition' && !defined.has(node.identifier)) defined.set(node.identifier, node.url);
		if ('children' in node) for (const each of node.children) visit(each);
	};
	visit(root);
	for (const label of referred) urls.add(defined.get(label) ?? '');
	return [...urls].map((url) => ({ url, path: decoded(url) })).filter(({ path }) => isBelow(path));
}

function isBelow(path: string): boolean {
	return path !== '' && !/^\/|^[a-z][a-z\d+.-]*:|\\|(?:^|\/)\.\.(?:\/|$)|[?#\0]/i.test(path);
}
