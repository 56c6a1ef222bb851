/**
 * Gives an annex another number or title, a person another name, an acronym other letters: wherever the report has them.
 *
 *     const found = renamableAt(report, offset);      // what an editor marks, and asks for a new name
 *     const renamed = found?.to('ANNEX IV');          // edits, or what is in the way
 *
 * Afterwards each reference leads where it led before. Where that cannot be, nothing is renamed.
 */
import {
	meetingAt,
	occurrencesOf,
	type Referent,
	type ReferentKind,
	type Report,
	referentAt,
} from '../../report/index.js';
import type { Edit } from '../../text/index.js';
import { withLinks } from '../relinked.js';
import { renameAcronym } from './acronym.js';
import { renameAnnex } from './annex.js';
import type { Moved } from './elsewhere.js';
import { type Renamable, refuse } from './model.js';
import { renamePerson } from './person.js';
import { firstLost } from './stands.js';
import { annexTitleAt } from './title.js';

/** What can be renamed at a place of a report, and what others may say of it. */
export interface Finished extends Omit<Renamable, 'to' | 'keyOf'> {
	readonly to: (
		name: string,
	) => { readonly edits: readonly Edit[]; readonly moved: Moved } | { readonly refused: string };
}

/** `undefined` where there is nothing to rename. */
export function renamableAt(whole: Report, at: number): Finished | undefined {
	const title = annexTitleAt(whole, at);
	if (title) return finished(whole, meetingAt(whole, at), title, TITLE, { kind: 'annex', key: '' });
	const referent = referentAt(whole, at);
	if (!referent) return undefined;
	const { report } = referent;
	const places = occurrencesOf(referent);
	const named =
		referent.kind === 'annex'
			? renameAnnex(report, referent, places)
			: referent.kind === 'person'
				? renamePerson(report, referent, places)
				: referent.kind === 'acronym'
					? renameAcronym(report, referent, places)
					: undefined;
	return named && finished(whole, report, named, AFFECTED[referent.kind] ?? [], referent);
}

/**
 * What may be read otherwise for a new name. The number of an annex is in references that are told by their words alone,
 * and may be hundreds.
 */
const AFFECTED: { readonly [kind in ReferentKind]?: readonly ReferentKind[] } = {
	person: ['person', 'acronym', 'paragraph', 'source'],
	acronym: ['acronym', 'person', 'source'],
};
const TITLE: readonly ReferentKind[] = ['annex', 'item'];

/** With links to headings that are called otherwise afterwards; edits in order, and none that changes nothing. */
function finished(
	whole: Report,
	report: Report,
	{ span, name, to, keyOf }: Renamable,
	affected: readonly ReferentKind[],
	{ kind, key }: Referent,
): Finished {
	return {
		span,
		name,
		to(given) {
			const name = given.trim();
			if (name === '' || /[\r\n]/.test(name)) return refuse('The name is empty. Write the new one on one line');
			const renaming = to(name);
			if ('refused' in renaming) return { refused: renaming.refused };
			const { edits, slugs } = withLinks(whole, renaming.edits);
			const lost =
				affected.length > 0
					? firstLost(whole, report, affected, edits, { kind, key, next: keyOf?.(name) ?? key })
					: undefined;
			if (lost === undefined) return { edits, moved: { slugs, annexes: renaming.annexes ?? [] } };
			return refuse(
				`With this name, “${lost.words}” in line ${lost.line} could be somebody or something else. Write out there who or what is meant, or choose another name`,
			);
		},
	};
}
