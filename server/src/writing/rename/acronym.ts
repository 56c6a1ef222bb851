/** Other letters for an acronym. */
import {
	acronymKey,
	acronyms,
	fitsExpansion,
	isAcronym,
	type Occurrence,
	occurrencesOf,
	type ReferentAt,
	type Report,
} from '../../report/index.js';
import { type Renamable, type Renaming, refuse } from './model.js';

export function renameAcronym(
	report: Report,
	{ key, span }: ReferentAt,
	places: readonly Occurrence[],
): Renamable | undefined {
	const written = report.rope.slice(span.from, span.to);
	const name = bare(written, key);
	if (name === undefined) return undefined;
	return {
		span: { from: span.from, to: span.from + name.length },
		name,
		keyOf: acronymKey,
		to(name): Renaming {
			if (!isAcronym(name)) return refuse(`“${name}” is no acronym. Write capitals without blanks, such as “ABC”`);
			const taken = acronymKey(name);
			if (taken !== key && occurrencesOf({ kind: 'acronym', key: taken, report }).length > 0) {
				return refuse(`${name} stands for something else in this report. Choose other letters`);
			}
			const unfit = acronyms(report)
				.filter((each) => acronymKey(each.name) === key)
				.flatMap(({ expansions }) => expansions)
				.find((each) => !fitsExpansion(each, name));
			if (unfit) return refuse(`“${unfit.words}” does not have the letters ${name}. Change these words first`);
			const edits = places.flatMap(({ span: { from, to } }) => {
				const old = bare(report.rope.slice(from, to), key);
				return old === undefined ? [] : [{ span: { from, to: from + old.length }, insert: name }];
			});
			return { edits };
		},
	};
}

/** Without the `s` of a plural. */
function bare(written: string, key: string): string | undefined {
	return [written, written.replace(/s$/, '')].find((each) => acronymKey(each) === key);
}
