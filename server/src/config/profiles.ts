/** Presets that `extends` can name. */
import { REQUIRE, rules } from '../rules/index.js';
import type { Chosen } from './layer.js';
import { withOption } from './options.js';
import type { Level } from './settings.js';

interface Profile {
	/** Markdown. */
	readonly what: string;
	readonly chosen: () => Chosen;
}

function levels(choose: (severity: Level) => Level): Chosen {
	return { rules: Object.fromEntries(rules.map(({ id, severity }) => [id, choose(severity)])) };
}

/**
 * The United Nations' editorial conventions (Editorial Manual Online): an abbreviation is spelled out where it is used
 * first, annexes bear roman numerals in one series, agenda items are taken up in order, a report says when it was held,
 * who took part and what was on the agenda.
 */
const UN: Readonly<Record<string, Level>> = {
	'undefined-acronym': 'warning',
	'acronym-before-expansion': 'warning',
	'agenda-not-covered': 'information',
	'emphasis-style': 'information',
	'missing-section': 'warning',
	'unreferenced-annex': 'warning',
};

export const PROFILES: Readonly<Record<string, Profile>> = {
	'rapporteur:recommended': {
		what: 'Every rule as it is by default, whatever the settings of the editor say.',
		chosen: () => levels((severity) => severity),
	},
	'rapporteur:all': {
		what: 'Every rule, also those that are off by default.',
		chosen: () => levels((severity) => (severity === 'off' ? 'information' : severity)),
	},
	'rapporteur:un': {
		what: 'The editorial conventions of the United Nations: abbreviations are spelled out at first use, every annex is referred to, and date, participants and agenda must be there.',
		chosen: () => ({
			rules: { ...levels((severity) => severity).rules, ...UN },
			...withOption(REQUIRE, ['date', 'participants', 'agenda']),
		}),
	},
};
