import type { Span } from '../text/index.js';
import { addAll } from '../text/index.js';
import { annexLabelReader } from './annex-labels.js';
import { annexReferenceReader } from './annex-references.js';
import { annexVocabulary } from './annex-words.js';
import { type Collected, collector } from './collector.js';
import type { Facts } from './facts.js';
import { headingName } from './heading-name.js';
import { isAgendaLabel, isParticipantsLabel } from './kind.js';
import type { Annex, AnnexReference, Comment, Heading, Report } from './model.js';

/** What one block adds to the report; places are the block's. */
export interface Contribution {
	readonly annexes: readonly Annex[];
	readonly references: readonly AnnexReference[];
	readonly headings: readonly HeadingPart[];
	readonly comments: readonly Comment[];
	/** Keys of annexes that are there, though not under a label of their own. */
	readonly answered: readonly string[];
	/** The same, though perhaps the heading is only about that annex: no evidence that the report has others. */
	readonly titled: readonly string[];
	/** Labels such as `Annexes`, which gather what follows. */
	readonly gatherings: readonly Gathering[];
	readonly agenda: readonly Span[];
	readonly participants: readonly Span[];
}

/** A heading without its slug, for which all headings before it must be known. */
export interface HeadingPart extends Omit<Heading, 'slug'> {
	/** What the slug is made of. */
	readonly name: string;
}

export interface Gathering {
	readonly at: number;
	readonly family: string;
	/** Of a heading. */
	readonly rank?: number;
}

/** Collects contributions, with the built-in annex words and `more`. */
export function contributionCollector(
	more: readonly string[],
): (version: Pick<Report, 'blocks'>) => readonly Collected<Contribution>[] {
	const vocabulary = annexVocabulary(more);
	const reader = annexLabelReader(vocabulary);
	const readReferences = annexReferenceReader(vocabulary);

	return collector(({ prose, comments }: Facts, source: string): Contribution | undefined => {
		const annexes: Annex[] = [];
		const references: AnnexReference[] = [];
		const gatherings: Gathering[] = [];
		const titled: string[] = [];
		const answered = prose.length === 0 && /^\s*</.test(source) ? [...reader.inHtml(source)] : [];
		for (const each of prose) {
			const labels = reader.labels(each);
			addAll(annexes, labels);
			if (labels.length === 0) {
				addAll(references, readReferences(each));
				addAll(answered, reader.named(each));
				addAll(titled, reader.titled(each));
			}
			const family = reader.gathered(each);
			const { rank } = each;
			if (family !== undefined) gatherings.push({ at: each.span.from, family, ...(rank !== undefined && { rank }) });
		}
		const headings = prose
			.filter(({ kind }) => kind === 'heading')
			.map((each) => ({ span: each.span, rank: each.rank ?? 1, text: each.text, name: headingName(each, source) }));
		const agenda = prose.filter(isAgendaLabel).map(({ span }) => span);
		const participants = prose.filter(isParticipantsLabel).map(({ span }) => span);
		const all = { annexes, references, headings, comments, answered, titled, gatherings, agenda, participants };
		return Object.values(all).some(({ length }) => length > 0) ? all : undefined;
	});
}
