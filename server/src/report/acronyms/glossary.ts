import { type Span, shift } from '../../text/index.js';
import { query } from '../facts/queries.js';
import { readAcronyms } from './block.js';
import type { GlossaryEntry } from './glossary-line.js';
import { indexesIn, lists } from './sections.js';

/** The entries of the report's lists of acronyms, in order. */
export const glossary = query([readAcronyms, lists], (all, { stretches, at }): readonly GlossaryEntry[] => {
	const found: GlossaryEntry[] = [];
	const glossaries = stretches.filter(({ section }) => section === 'glossary');
	for (const index of indexesIn(glossaries, all)) {
		const { from, value } = all[index]!;
		for (const entry of value.entries) {
			const span = shift(entry.span, from);
			if (at(span.from) === 'glossary') found.push({ ...entry, span });
		}
	}
	return found;
});

/** From the label of the report's first list of acronyms to its end; `undefined` if there is none. */
export const glossarySpan = query([lists], ({ stretches }): Span | undefined =>
	stretches.find(({ section }) => section === 'glossary'),
);
