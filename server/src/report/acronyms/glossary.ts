import { type Span, shift } from '../../text/index.js';
import { query } from '../facts/queries.js';
import { readAcronyms } from './block.js';
import type { GlossaryEntry } from './glossary-line.js';
import { sectionsOf } from './sections.js';

/** The entries of the report's lists of acronyms, in order. */
export const glossary = query([readAcronyms, sectionsOf], (all, sections): readonly GlossaryEntry[] => {
	const found: GlossaryEntry[] = [];
	for (const { from, value } of all) {
		for (const entry of value.entries) {
			const span = shift(entry.span, from);
			if (sections.at(span.from) === 'glossary') found.push({ ...entry, span });
		}
	}
	return found;
});

/** From the label of the report's first list of acronyms to its end; `undefined` if there is none. */
export const glossarySpan = query([sectionsOf], ({ glossary }): Span | undefined => glossary);
