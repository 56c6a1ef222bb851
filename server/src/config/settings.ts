// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a template has placeholders
/** The one table of settings. */
import { type Field, type Option, rules, type Severity } from '../rules/index.js';

/** A rule's severity as a user can choose it. */
export type Level = Severity | 'off';

/** All settings as they are written, but for the options of rules, which `optionIn` reads. */
export interface Written {
	/** Severity per rule id; a rule that is not named keeps its own. */
	readonly rules: Readonly<Record<string, Level>>;
	/** Globs of the files that are reports; empty: recognise them. */
	readonly reports: readonly string[];
	/** What acronyms stand for, by acronym. */
	readonly acronyms: Readonly<Record<string, string>>;
	/** Annexes that are files of their own, as written: `Annex II`. */
	readonly externalAnnexes: readonly string[];
	/** Further words that open an annex label, in addition to the built-in languages'. */
	readonly annexWords: readonly string[];
	/** Globs of files that are not checked. */
	readonly ignore: readonly string[];
	/** Reports are about to be published, so nothing may be left open. */
	readonly final: boolean;
	/** The folder of the user's own templates, from the one that is open. */
	readonly templates: string;
	/** The document of Word whose letterhead exported reports have, from the folder that is open; empty if none. */
	readonly template: string;
}

/** The severities, and what they mean. */
const LEVELS: Readonly<Record<Level, string>> = {
	error: 'Must be put right.',
	warning: 'Should be put right.',
	information: 'Worth a look.',
	hint: 'A faint mark in the editor, nothing more.',
	off: 'Not looked for.',
};

const patterns = { is: 'list', of: { is: 'text', pattern: true }, most: 1_000 } as const;

/** What rules declare as their options, by name. */
export const OPTIONS: Readonly<Record<string, Option>> = Object.fromEntries(
	rules.flatMap(({ options = [] }) => options.map((option) => [option.name, option])),
);

/** Every setting, under its name without the prefix `rapporteur.`. */
export const SETTINGS: Readonly<Record<keyof Written, Field> & Record<string, Field>> = {
	rules: {
		shape: {
			is: 'table',
			noun: 'rule',
			fields: Object.fromEntries(
				rules.map(({ id, severity, docs }) => [
					id,
					{
						shape: { is: 'choice', noun: 'severity', of: LEVELS, title: 'What a rule can be set to', plain: true },
						what: `${docs.title}. ${docs.what}`,
						default: severity,
					},
				]),
			),
		},
		what: 'How much each rule matters. `off` turns a rule off.',
		default: {},
		example: 'vague-link-text: off',
	},
	reports: {
		shape: patterns,
		what: 'Which files are meeting reports, such as `reports/**/*.md`. An agenda among them is taken for one as long as nothing is recorded in it. Where this is empty, Rapporteur recognises a report by its title, its file name and what stands in it.',
		default: [],
		example: '- reports/**/*.md',
	},
	...OPTIONS,
	acronyms: {
		shape: { is: 'table', noun: 'acronym', fields: {}, others: { is: 'text', orNumber: true } },
		what: 'What acronyms stand for, such as `IGF` for `Internet Governance Forum`. They need not be spelled out in a report.',
		default: {},
		example: 'IGF: Internet Governance Forum',
	},
	externalAnnexes: {
		shape: { is: 'list', of: { is: 'text' }, most: 1_000 },
		what: 'Annexes that are files of their own and need not be in the report, as you refer to them: `Annex II`.',
		default: [],
		example: '- Annex II',
	},
	annexWords: {
		// The whole report is searched for each.
		shape: { is: 'list', of: { is: 'text' }, most: 50 },
		what: 'Further words that you use for an annex, such as `Enclosure`.',
		default: [],
		example: '- Enclosure',
	},
	ignore: {
		shape: patterns,
		what: 'Files that are not checked, such as `archive/**`.',
		default: [],
		example: '- archive/**',
	},
	final: {
		shape: { is: 'flag' },
		what: 'Reports are about to be published: what a draft may leave open, such as a link that was never filled in, is an error.',
		default: false,
		example: 'true',
	},
	templates: {
		shape: { is: 'text', folder: true },
		what: 'The folder with templates of your own, seen from the folder that is open. Each `.md` file in it is offered under its name where a report is written. It may hold `${date}`, `${number}`, `${place}`, `${title}` and tab stops such as `${1:what was said}`.',
		default: '.rapporteur/templates',
		example: '.rapporteur/templates',
	},
	template: {
		shape: { is: 'text', file: true },
		what: 'The Word template with your letterhead and styles, seen from the folder that is open, for reports that are exported: a `.dotx` or `.docx`. It may hold `{{report}}`, `{{number}}`, `{{date}}` and `{{title}}`.',
		default: '',
		example: '.rapporteur/letterhead.dotx',
	},
};
