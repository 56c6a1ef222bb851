/** Another number for an annex. */
import {
	type AnnexNumber,
	annexEntries,
	annexKey,
	type Occurrence,
	occurrencesOf,
	type Referent,
	type ReferentAt,
	type Report,
	readAnnexNumber,
} from '../../report/index.js';
import { touches } from '../../text/index.js';
import { renumberAnnexes } from '../annex-renumber.js';
import { type Renamable, type Renaming, refuse } from './model.js';

/** `undefined` for an annex without a number, and for one that is not there. */
export function renameAnnex(
	report: Report,
	{ key, span }: ReferentAt,
	places: readonly Occurrence[],
): Renamable | undefined {
	const own = annexEntries(report).filter((each) => each.role === 'annex' && each.key === key);
	const { annex } = own.find((each) => touches(each.annex.span, span)) ?? own[0] ?? {};
	if (!annex?.number || places.some((each) => each.link && each.span.from === span.from)) return undefined;
	const { family, word, meant, number: old } = annex;
	return {
		span,
		name: report.rope.slice(span.from, span.to),
		to(name): Renaming {
			if (meant !== undefined) return refuse(`“${word}” is a slip for “${meant}”. Correct it first`);
			const number = numberIn(name, word, old);
			if (!number) return refuse(`“${name}” is no number of an annex. Write one such as “III”, “3” or “C”`);
			const next: Referent = { kind: 'annex', key: annexKey(family, number) };
			if (next.key !== key && occurrencesOf({ ...next, report }).length > 0) {
				return refuse(
					`The report speaks of ${word} ${name.replace(WORD, '')} already. Choose another number, or give that one another first`,
				);
			}
			const edits = renumberAnnexes(report, new Map([[annex, number]]));
			if (!edits) {
				return refuse(
					'“Annexes I–III” and the like could not be written for these annexes any more. Name each of them separately first',
				);
			}
			return { edits, annexes: [{ key, old, number }] };
		},
	};
}

const WORD = /^\p{L}+\s+(?=\S)/u;

/** The number may be written with or without the word for an annex; `I` is a letter where the old number is one. */
function numberIn(name: string, word: string, old: AnnexNumber): AnnexNumber | undefined {
	const [before] = WORD.exec(name) ?? [''];
	if (before !== '' && before.trim().toLowerCase() !== word.toLowerCase()) return undefined;
	return readAnnexNumber(name.slice(before.length), old.series === 'letter');
}
