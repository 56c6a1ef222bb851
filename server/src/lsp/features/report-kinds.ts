/** What a report can be begun from besides an earlier one: kinds of ours, and templates of one's own. */
import type { Words } from '../../report/index.js';
import {
	type Asked,
	askedFor,
	asksLanguage,
	languageOfKind,
	type OfferedLanguage,
	OWN_KINDS,
	type OwnKind,
	type OwnTemplate,
	offeredLanguages,
} from '../../templates/index.js';

/** A kind of report to choose from. */
export interface ReportKind {
	/** What `rapporteur/beginKind` is to be given. */
	readonly kind: string;
	readonly name: string;
	readonly description: string;
	/** What it wants to know besides the day. */
	readonly asks: readonly Asked[];
	/** The code of the language that it is written in, where it or the folder tells. */
	readonly language?: string;
	/** What it can be written in, the likeliest first, where neither it nor the folder tells. */
	readonly languages?: readonly OfferedLanguage[];
}

const KINDS: Readonly<Record<OwnKind, Pick<ReportKind, 'name' | 'description'>>> = {
	report: {
		name: 'Summary report',
		description: 'Numbered paragraphs, with the agenda and the participants in an annex',
	},
	minutes: { name: 'Minutes', description: 'A heading for each item of the agenda, decisions and action items' },
};
/** Before the name of a template, so that none is taken for a kind of ours. */
const OWN = 'template:';

/**
 * @param told the language of the reports around, if they tell it.
 * @param editor the language of the editor.
 */
export function kindsFrom(
	templates: readonly OwnTemplate[],
	told: Words | undefined,
	editor: string | undefined,
): readonly ReportKind[] {
	const wants = (of: OwnKind | OwnTemplate) => {
		const language = (languageOfKind(of) ?? told)?.code;
		return {
			asks: askedFor(of),
			...(language !== undefined && { language }),
			...(language === undefined && asksLanguage(of) && { languages: offeredLanguages(editor) }),
		};
	};
	return [
		...templates.map((template) => ({
			kind: OWN + template.name,
			name: template.name,
			description: template.summary,
			...wants(template),
		})),
		...OWN_KINDS.map((kind) => ({ kind, ...KINDS[kind], ...wants(kind) })),
	];
}

export function kindNamed(kind: string, templates: readonly OwnTemplate[]): OwnKind | OwnTemplate | undefined {
	return OWN_KINDS.find((own) => own === kind) ?? templates.find(({ name }) => OWN + name === kind);
}
