import { type Span, shift } from '../../text/index.js';
import { query } from '../facts/queries.js';
import { readAcronyms } from './block.js';
import type { GlossaryEntry } from './glossary-line.js';
import { sectionsOf } from './sections.js';

const NONE: readonly GlossaryEntry[] = [];

/** The entries of the report's lists of acronyms, in order. */
export const glossary = query([readAcronyms, sectionsOf], (all, sections): readonly GlossaryEntry[] =>
	all.flatMap(({ from, value: { entries } }) =>
		entries.length === 0
			? NONE
			: entries
					.map((entry): GlossaryEntry => ({ ...entry, span: shift(entry.span, from) }))
					.filter(({ span }) => sections.at(span.from) === 'glossary'),
	),
);

/** From the label of the report's first list of acronyms to its end; `undefined` if there is none. */
export const glossarySpan = query([sectionsOf], ({ glossary }): Span | undefined => glossary);
