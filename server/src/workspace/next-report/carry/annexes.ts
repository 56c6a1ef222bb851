/** The annexes of the next report: those that every report of the series has. */
import { type Annex, annexReferences, isSentence } from '../../../report/index.js';
import type { Span } from '../../../text/index.js';
import { wordsIn } from '../series/pieces.js';
import { DROP, type Draft } from './draft.js';
import { below, type Outline, titlePieceOf } from './outline.js';

/** Decides on labels and titles of annexes, and returns where those that stay are first referred to. */
export function carryAnnexes(draft: Draft, outline: Outline): readonly Span[] {
	const all = [...outline.annexes];
	const wanted = all.map(([label, annex]) => isUsual(draft, label, annex, outline));
	// A gap in their numbers would be a fault.
	const last = wanted.lastIndexOf(true);
	for (const [number, [label, annex]] of all.entries()) {
		if (number > last) {
			for (const index of [label, ...below(label, outline)]) draft.decide(index, DROP);
			continue;
		}
		draft.keep(label);
		const title = titlePieceOf(draft, label, annex);
		const [line] = below(label, outline);
		if (title < 0 && line !== undefined && namesMeeting(draft, line)) draft.keep(line);
		if (title < 0 || title === label) continue;
		if (wanted[number] || draft.isRestated(title)) draft.keep(title);
		else draft.decide(title, { kind: 'replace', lines: [draft.place(({ title }) => title)] });
	}
	const references = all.slice(0, last + 1).flatMap(([, annex]) => firstReference(draft, annex) ?? []);
	return references.sort((a, b) => a.from - b.from);
}

/** “Harbour Board – Meeting 12 – 5 February 2018”, over what the annex holds. */
function namesMeeting(draft: Draft, line: number): boolean {
	const own = draft.restatedIn(draft.pieces[line]!.span);
	return own.some((each) => each.own === 'date') && !isSentence(wordsIn(draft.pieces[line]!));
}

/** It holds the agenda or the participants, or others have one with its title. */
function isUsual(draft: Draft, label: number, { title }: Annex, outline: Outline): boolean {
	if (below(label, outline).some((index) => draft.fate(index)?.kind === 'keep')) return true;
	return draft.series.size > 0 && title !== '' && draft.series.hasWords(title);
}

function firstReference({ report }: Draft, { family, number }: Annex): Span | undefined {
	return annexReferences(report).find(
		(each) => each.family === family && each.number?.value === number?.value && each.elsewhere === 'no',
	)?.span;
}
