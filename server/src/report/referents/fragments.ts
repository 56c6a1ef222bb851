import { decoded, type Span } from '../../text/index.js';
import { blockQuery } from '../facts/queries.js';

/** A link that leads to a place in its own document. */
export interface Fragment {
	/** Without `#`. */
	readonly fragment: string;
	/** Its destination, as written. */
	readonly span: Span;
}

export const fragmentLinks = blockQuery(({ links }): readonly Fragment[] | undefined => {
	const found = links.flatMap(({ url, destination }): Fragment[] =>
		destination && url.length > 1 && url.startsWith('#')
			? [{ fragment: decoded(url.slice(1)), span: destination }]
			: [],
	);
	return found.length > 0 ? found : undefined;
});
