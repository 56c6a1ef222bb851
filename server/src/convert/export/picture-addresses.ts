/** The pictures that a report shows and that are beside it. */
import type { Nodes } from 'mdast';
import { decoded } from './addresses.js';
import { definitionsIn } from './definitions.js';
import type { Manuscript } from './manuscript.js';

export interface PictureAddress {
	/** As the report has it. */
	readonly url: string;
	/** From the folder of the report, with `/`. */
	readonly path: string;
}

/** In its folder or below: nobody sends by mistake what a stranger's text names elsewhere. */
export function picturesIn({ root }: Pick<Manuscript, 'root'>): PictureAddress[] {
	const { links } = definitionsIn(root);
	const urls = new Set<string>();
	const visit = (node: Nodes): void => {
		if (node.type === 'image') urls.add(node.url);
		if (node.type === 'imageReference') urls.add(links.get(node.identifier)?.url ?? '');
		if ('children' in node) for (const each of node.children) visit(each);
	};
	visit(root);
	return [...urls].map((url) => ({ url, path: decoded(url) })).filter(({ path }) => isBelow(path));
}

function isBelow(path: string): boolean {
	return path !== '' && !/^[/\\]|^[a-z][a-z\d+.-]*:|\\|(?:^|\/)\.\.(?:\/|$)|[?#\0]/i.test(path);
}
