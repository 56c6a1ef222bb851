/** Where an action names whoever is to do it by one name: "Müller to send the letter", "Müller" in a column of its own. */
import { memoizeOn } from '../../incremental/index.js';
import { countWhile, lineStart, type Span, shift } from '../../text/index.js';
import type { ReadBlock } from '../facts/model.js';
import { sourceSpan } from '../facts/prose.js';
import { blockAt, type Report } from '../facts/report.js';
import { nameRunsOf, writtenRun } from '../names/runs.js';
import type { Outcome } from '../outcomes/outcomes.js';
import { mentionsOf } from '../people/mentions.js';
import { isParticle } from '../people/vocabulary.js';
import { type CalledPeople, personKey } from './called-people.js';
import type { Place } from './model.js';

/** Only those whom the register knows, too, and whose name stands there once. */
export function assignedIn(report: Report, outcomes: readonly Outcome[], people: CalledPeople): readonly Place[] {
	if (people.empty) return [];
	return outcomes.flatMap(({ kind, span, who, people: known }) => {
		if (kind !== 'action') return [];
		const keys = new Set(known.map(personKey));
		const block = report.blocks[blockAt(report.blocks, span.from)]!;
		const at = shift(span, -block.from);
		const mark = { from: lineStart(block.source, at.from), to: at.from };
		const places = who.flatMap((name): Place[] => {
			const key = people.byWord(name);
			if (key === undefined || !keys.has(key)) return [];
			const within = placesIn(block, name, at);
			const [only, other] = within.length > 0 ? within : placesIn(block, name, mark);
			return only && !other ? [{ key, span: shift(only, block.from) }] : [];
		});
		return [...places, ...particledIn(block, { from: mark.from, to: at.to }, people)];
	});
}

/** "Van den Berg": the register reads names of one word and whole ones. */
function particledIn(block: ReadBlock, within: Span, people: CalledPeople): readonly Place[] {
	const all = particled(block);
	const found = all.slice(
		countWhile(all, ({ span }) => span.from < within.from),
		countWhile(all, ({ span }) => span.to <= within.to),
	);
	return found.flatMap(({ written, span }) => {
		const key = people.byFamily(written);
		return key === undefined ? [] : [{ key, span: shift(span, block.from) }];
	});
}

const particled = memoizeOn((block: ReadBlock) =>
	mentionsOf(block)
		.filter(({ written }) => isParticle(written.split(' ')[0]!.toLowerCase()))
		.map(({ prose, from, to, written }) => ({ written, span: sourceSpan(prose, { from, to }) })),
);

/** At most two, relative to the block. */
function placesIn(block: ReadBlock, name: string, { from, to }: Span): readonly Span[] {
	const all = aloneIn(block).get(name) ?? [];
	const first = countWhile(all, (each) => each.from < from);
	return all.slice(first, first + 2).filter((each) => each.to <= to);
}

/** Names of one word that are no part of more, such as "Müller Ltd". */
const aloneIn = memoizeOn((block: ReadBlock): ReadonlyMap<string, readonly Span[]> => {
	const found = new Map<string, Span[]>();
	for (const run of nameRunsOf(block)) {
		const written = writtenRun(run);
		if (/\s/.test(written)) continue;
		const span = sourceSpan(run.prose, { from: run.words[0]!.from, to: run.words.at(-1)!.to });
		const known = found.get(written);
		if (known) known.push(span);
		else found.set(written, [span]);
	}
	return found;
});
