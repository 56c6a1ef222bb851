import type { Span } from '../text/index.js';
import { annexLabelReader } from './annex-labels.js';
import { annexReferenceReader } from './annex-references.js';
import { annexVocabulary } from './annex-words.js';
import type { Facts } from './facts.js';
import { isAgendaLabel, isParticipantsLabel } from './kind.js';
import type { Annex, AnnexReference, Comment, ReadBlock } from './model.js';
import { perBlock } from './per-block.js';

/** What one block adds to the report; places are the block's. */
export interface Contribution {
	readonly annexes: readonly Annex[];
	readonly references: readonly AnnexReference[];
	readonly headings: readonly { readonly span: Span; readonly rank: number; readonly text: string }[];
	readonly comments: readonly Comment[];
	readonly agenda: boolean;
	readonly participants: boolean;
}

const NOTHING: Contribution = {
	annexes: [],
	references: [],
	headings: [],
	comments: [],
	agenda: false,
	participants: false,
};

/** Reads contributions with the built-in annex words and `more`, and remembers them by block. */
export function contributionReader(more: readonly string[]): (block: ReadBlock, text: string) => Contribution {
	const vocabulary = annexVocabulary(more);
	const readLabel = annexLabelReader(vocabulary);
	const readReferences = annexReferenceReader(vocabulary);

	return perBlock(({ prose, comments }: Facts): Contribution => {
		const annexes: Annex[] = [];
		const references: AnnexReference[] = [];
		for (const each of prose) {
			const label = readLabel(each);
			if (label) annexes.push(label);
			else references.push(...readReferences(each));
		}
		const headings = prose
			.filter(({ kind }) => kind === 'heading')
			.map(({ span, rank = 1, text }) => ({ span, rank, text }));
		const agenda = prose.some(isAgendaLabel);
		const participants = prose.some(isParticipantsLabel);
		const anything = annexes.length + references.length + headings.length + comments.length > 0;
		// Most blocks add nothing; one object stands for all of them.
		return anything || agenda || participants
			? { annexes, references, headings, comments, agenda, participants }
			: NOTHING;
	});
}
