/**
 * The sections of a report: what stands under which title.
 *
 * A title is a heading, the label of an annex, or a line that serves as a heading: in bold, in capitals, or the label of
 * an agenda or of a list of participants. So a report without any `#` has sections, too.
 *
 *     # Board meeting            1 heading   own 0–2    whole 0–7
 *     Ann took the chair.
 *     ## Budget                  2 heading   own 2–4    whole 2–7
 *     Adopted.
 *     **Rents**                  3 line      own 4–6    whole 4–6
 *     They rise.
 *     ### Roads                  4 heading   own 6–7    whole 6–7
 *     Annex I                    5 annex     own 7–9    whole 7–9
 *     The budget.
 *
 * (with lines in place of offsets). Section 0 is the whole report. Below it are 1 and 5, below 1 is 2, below 2 are 3 and
 * 4: a line divides only what stands right under a heading, and an annex ends all that comes before it.
 *
 *     const all = sections(report);
 *     for (const section of all.root.children) …             // an outline, from the top
 *     all.whole(section)                                     // what folds under a title, and moves with it
 *     all.title(section)                                     // what an outline selects
 *     all.at(offset)                                         // the innermost section, as above a cursor
 *     all.blocks(section)                                    // what is parsed of it
 *     all.own(section)                                       // own texts follow each other and cover the report
 *
 * A {@link Section} holds no places, and is identical as long as no title changes: an outline that was built from it
 * stands, whatever is typed below the titles. Places are asked of {@link Sections}, which is made anew with each
 * revision at no cost, and reads them again only if some have moved.
 */

import { sameValue } from '../../incremental/index.js';
import { countsOf, lineEnd, lineStart, shift } from '../../text/index.js';
import { annexes, annexReadings } from '../annexes/annexes.js';
import type { Prose } from '../facts/model.js';
import { blockQuery, query } from '../facts/queries.js';
import { input } from '../facts/report.js';
import { titleLineOf } from './title-lines.js';
import { ANNEX_DEPTH, LINE_DEPTH, nest, Sections, type Title, type TitlePlace } from './tree.js';

/** A title and where it stands: in its block, or in the document. */
interface Placed extends TitlePlace {
	readonly title: Title;
}

/** The headings and lines of each block. */
const titlesByBlock = blockQuery(({ prose }, source): readonly Placed[] | undefined => {
	let found: Placed[] | undefined;
	for (const each of prose) {
		const title = titleOf(each);
		if (!title) continue;
		const { from, to } = each.span;
		const span = { from, to: title.form === 'line' ? Math.min(to, lineEnd(source, from)) : to };
		found ??= [];
		found.push({ title, line: lineStart(source, from), span });
	}
	return found;
}, sameValue);

function titleOf(prose: Prose): Title | undefined {
	if (prose.kind === 'heading') return { form: 'heading', depth: prose.depth ?? 1, text: prose.text.trim() };
	const text = titleLineOf(prose);
	return text === '' ? undefined : { form: 'line', depth: LINE_DEPTH, text };
}

/** The labels of annexes that are no headings. */
const annexTitles = query([annexReadings, annexes], (readings, annexes): readonly Placed[] => {
	// A reading may have labels that only look like one.
	const known = new Set(annexes.map(({ span }) => span.from));
	return readings.flatMap(({ from, value, block: { source } }) =>
		value.annexes
			.filter(({ form, span }) => form !== 'heading' && known.has(from + span.from))
			.map(({ span, title }): Placed => {
				const text = [source.slice(span.from, span.to), title].filter((part) => part !== '').join(': ');
				const line = { from: lineStart(source, span.from), to: lineEnd(source, span.from) };
				return {
					title: { form: 'annex', depth: ANNEX_DEPTH, text },
					line: from + line.from,
					span: shift(line, from),
				};
			}),
	);
});

/** In document order. */
const titles = query([titlesByBlock, annexTitles], (byBlock, annexes): readonly Placed[] => {
	const found: Placed[] = [];
	let next = 0;
	for (const { from, value } of byBlock) {
		for (const { title, line, span } of value) {
			while (next < annexes.length && annexes[next]!.line < from + line) found.push(annexes[next++]!);
			// A bold label is both.
			if (annexes[next]?.line === from + line) continue;
			found.push({ title, line: from + line, span: shift(span, from) });
		}
	}
	return withoutTurns(found.concat(annexes.slice(next)));
});

/** A line that recurs under one heading is no title: so do the names of those who speak, above what each says. */
function withoutTurns(all: readonly Placed[]): readonly Placed[] {
	let part = 0;
	const keys = all.map(({ title: { form, text } }) => (form === 'line' ? `${part} ${text}` : `${++part}`));
	const counts = countsOf(keys);
	return all.filter((_, index) => counts.get(keys[index]!) === 1);
}

/** Without places. */
const names = query([titles], (all): readonly Title[] => all.map(({ title }) => title), sameValue);

const tree = query([names], nest);

/** Titles and what stands under them; see above. */
export const sections = query(
	[tree, titles, input.blocks, input.start, input.end],
	(tree, places, blocks, from, to) => new Sections(tree, places, blocks, { from, to }),
);
