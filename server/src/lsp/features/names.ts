/** `rapporteur/names`: the names of a series, for the dictionary of a spelling checker. */
import { clearLanguage } from '../../report/index.js';
import { nameSlips } from '../../rules/index.js';
import { type NameWord, nameWords } from '../../workspace/index.js';
import type { InformedReading } from '../documents/checks.js';
import { RequestType } from '../protocol/library.js';

/** `null` for a document that is not open or not checked. `language`: of the report, `en`; absent if it is unclear. */
export const NAMES = new RequestType<
	{ readonly textDocument: { readonly uri: string } },
	{ readonly names: readonly NameWord[]; readonly language?: string } | null,
	void
>('rapporteur/names');

export function namesFor({ report, settings, earlier }: InformedReading) {
	const acronyms = new Map(Object.entries(settings.acronyms));
	const slips = nameSlips(report, { ...(earlier && { earlier }) });
	const all = earlier ? earlier.nameWords(report, acronyms) : nameWords(report, acronyms, undefined);
	const names = all.map((each) => {
		const meant = slips.get(each.word);
		return meant === undefined ? each : { ...each, meant };
	});
	const language = clearLanguage(report)?.code;
	return { names, ...(language !== undefined && { language }) };
}
