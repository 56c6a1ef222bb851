import { REQUIREMENTS, type Requirement, rules, type Severity } from '../rules/index.js';

/** A rule's severity as a user can choose it. */
export type Level = Severity | 'off';

/** All that a user can set, complete: every field has a value. */
export interface Settings {
	/** Chosen severity per rule id; a rule that is not named keeps its own. */
	readonly rules: Readonly<Record<string, Level>>;
	/** Globs of the files that are reports, relative to the workspace; empty: recognise them. */
	readonly reports: readonly string[];
	/** Sections that a report must have. */
	readonly require: readonly Requirement[];
	/** What acronyms stand for, by acronym. */
	readonly acronyms: Readonly<Record<string, string>>;
	/** Annexes that are files of their own, as written: `Annex II`. */
	readonly externalAnnexes: readonly string[];
	/** Further words that open an annex label, besides those of the built-in languages. */
	readonly annexWords: readonly string[];
	/** Reports are about to be published, so nothing may be left open. */
	readonly final: boolean;
}

const LEVELS: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off'];

interface Setting {
	/** JSON schema as VS Code's `contributes.configuration` takes it. */
	readonly schema: Readonly<Record<string, unknown>>;
	readonly default: unknown;
	/** Says what is wrong with `value`, or nothing. */
	readonly fault: (value: unknown) => string | undefined;
}

const words = (markdownDescription: string): Setting => ({
	schema: { type: 'array', items: { type: 'string' }, markdownDescription },
	default: [],
	fault: (value) =>
		Array.isArray(value) && value.every((each) => typeof each === 'string') ? undefined : 'must be a list of words',
});

/** Every setting, under its name without the prefix `rapporteur.`. */
export const SETTINGS: { readonly [Name in keyof Settings]: Setting } = {
	rules: {
		schema: {
			type: 'object',
			additionalProperties: false,
			markdownDescription: 'How much each rule matters. `off` turns a rule off.',
			properties: Object.fromEntries(
				rules.map(({ id, severity, docs }) => [
					id,
					{ type: 'string', enum: LEVELS, default: severity, markdownDescription: `${docs.title}. ${docs.what}` },
				]),
			),
		},
		default: {},
		fault: (value) =>
			typeof value === 'object' && value !== null && !Array.isArray(value)
				? undefined
				: 'must be a list of rules, each with a severity',
	},
	reports: words(
		'Which files are meeting reports, such as `reports/**/*.md`. Where this is empty, Rapporteur recognises a report by its title, date, agenda, participants and annexes.',
	),
	require: {
		schema: {
			type: 'array',
			items: {
				type: 'string',
				enum: Object.keys(REQUIREMENTS),
				markdownEnumDescriptions: Object.values(REQUIREMENTS),
			},
			uniqueItems: true,
			markdownDescription: 'What every report must have.',
		},
		default: ['date', 'participants'],
		fault: (value) =>
			Array.isArray(value) && value.every((each) => Object.hasOwn(REQUIREMENTS, each))
				? undefined
				: `must be a list of ${Object.keys(REQUIREMENTS).join(', ')}`,
	},
	acronyms: {
		schema: {
			type: 'object',
			additionalProperties: { type: 'string' },
			markdownDescription:
				'What acronyms stand for, such as `"IGF": "Internet Governance Forum"`. They need not be spelled out in a report.',
		},
		default: {},
		fault: (value) =>
			typeof value === 'object' &&
			value !== null &&
			!Array.isArray(value) &&
			Object.values(value).every((each) => typeof each === 'string')
				? undefined
				: 'must be a list of acronyms, each with what it stands for',
	},
	externalAnnexes: words(
		'Annexes that are files of their own and need not be in the report, as you refer to them: `Annex II`.',
	),
	annexWords: words('Further words that you use for an annex, such as `Enclosure`.'),
	final: {
		schema: {
			type: 'boolean',
			markdownDescription:
				'Reports are about to be published: what a draft may leave open, such as a link that was never filled in, is an error.',
		},
		default: false,
		fault: (value) => (typeof value === 'boolean' ? undefined : 'must be true or false'),
	},
};

export interface ReadSettings {
	readonly settings: Settings;
	/** What could not be used, one sentence each, in the user's words. */
	readonly problems: readonly string[];
}

/** Reads `raw`, an object of settings without prefix from an editor or a file. Never throws. */
export function readSettings(raw: unknown): ReadSettings {
	const problems: string[] = [];
	const source = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
	const read = (name: keyof Settings): unknown => {
		const value = source[name];
		if (value === undefined || value === null) return SETTINGS[name].default;
		const fault = SETTINGS[name].fault(value);
		if (fault === undefined) return value;
		problems.push(`The setting rapporteur.${name} ${fault}; it is ignored`);
		return SETTINGS[name].default;
	};
	return {
		settings: {
			rules: readLevels(read('rules') as Record<string, unknown>, problems),
			reports: read('reports') as string[],
			require: read('require') as Requirement[],
			acronyms: read('acronyms') as Record<string, string>,
			externalAnnexes: read('externalAnnexes') as string[],
			annexWords: read('annexWords') as string[],
			final: read('final') as boolean,
		},
		problems,
	};
}

function readLevels(raw: Record<string, unknown>, problems: string[]): Record<string, Level> {
	const levels: Record<string, Level> = {};
	for (const [id, level] of Object.entries(raw)) {
		if (!rules.some((rule) => rule.id === id)) {
			problems.push(`The setting rapporteur.rules names "${id}", but there is no such rule; it is ignored`);
		} else if (!LEVELS.includes(level as Level)) {
			problems.push(
				`The setting rapporteur.rules gives ${id} the severity ${JSON.stringify(level)}; choose one of ${LEVELS.join(', ')}`,
			);
		} else levels[id] = level as Level;
	}
	return levels;
}
