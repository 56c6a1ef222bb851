/** What is named at the cursor, and what of the answer an editor gives itself. */
import type { Position } from 'vscode-languageserver';
import { headings, type Occurrence, occurrencesOf, type ReferentAt, referentAt } from '../../../report/index.js';
import { type Span, spanAt } from '../../../text/index.js';
import type { DocumentReading } from '../../documents/checks.js';
import type { ClientAbilities } from '../../protocol/abilities.js';
import { toOffset } from '../../protocol/convert.js';

export type FollowingAbilities = Pick<ClientAbilities, 'followsLinks' | 'definitionLinks'>;

export interface NamedHere {
	readonly referent: ReferentAt;
	/** Where it is named, but for what the editor adds by itself. */
	readonly occurrences: readonly Occurrence[];
}

/** `undefined` if nothing is named at the position that the report speaks of elsewhere. */
export function namedHere(
	{ document, report }: DocumentReading,
	position: Position,
	{ followsLinks }: Pick<FollowingAbilities, 'followsLinks'>,
): NamedHere | undefined {
	const at = toOffset(document, position);
	const referent = referentAt(report, at);
	if (!referent || (followsLinks && (referent.kind === 'source' || referent.kind === 'heading'))) return undefined;
	const all = occurrencesOf(referent);
	if (!followsLinks) return { referent, occurrences: all };
	const { titles, slugs } = markdownOf(referent);
	const isMarkdowns = ({ span, introduces, link }: Occurrence): boolean =>
		link
			? slugs.has(referent.report.rope.slice(span.from, span.to).replace(/^<?#|>$/g, ''))
			: introduces !== undefined && spanAt(titles, span.from) !== undefined;
	// On a heading, and on a link to one, the editor answers with the heading and all links to it.
	const here = all.find(({ span }) => span.from === referent.span.from && span.to === referent.span.to);
	const answers = spanAt(titles, at) !== undefined || (here?.link === true && isMarkdowns(here));
	return { referent, occurrences: answers ? all.filter((each) => !isMarkdowns(each)) : all };
}

/** The headings that links can lead to, in order. */
function markdownOf({ report }: ReferentAt): { readonly titles: readonly Span[]; readonly slugs: ReadonlySet<string> } {
	const all = headings(report);
	return { titles: all.map(({ span }) => span), slugs: new Set(all.map(({ slug }) => slug)) };
}
