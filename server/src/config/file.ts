/** Parses one `.rapporteur.yaml`. */
import type { Table } from '../rules/index.js';
import type { Node } from '../syntax/yaml/node.js';
import { type Problem, Problems } from '../syntax/yaml/problems.js';
import { readYaml } from '../syntax/yaml/yaml.js';
import { type Span, slipOf } from '../text/index.js';
import type { Chosen } from './layer.js';
import { CONFIG_NAME } from './name.js';
import { PROFILES } from './profiles.js';
import { Reading, readTable } from './read.js';
import { SETTINGS } from './settings.js';
import { shorten } from './shorten.js';

const profiles = Object.fromEntries(Object.entries(PROFILES).map(([name, { what }]) => [name, what]));

const { reports: _, ignore: __, ...PER_FILE } = SETTINGS;

const OVERRIDE: Table = {
	is: 'table',
	noun: 'setting',
	fields: {
		files: {
			shape: { is: 'list', of: { is: 'text', pattern: true }, most: 1_000 },
			what: 'The files that the settings beside this are for, such as `archive/**`.',
			example: 'archive/**',
		},
		...PER_FILE,
	},
	required: ['files'],
	misplaced: Object.fromEntries(
		['reports', 'ignore', 'extends', 'overrides'].map((key) => [
			key,
			`"${key}" is for all files and has no place under "overrides". Write it at the start of a line`,
		]),
	),
};

/** Deeper than anyone nests, and a bound for cycles. */
export const MOST_FILES = 50;

/** All that may stand in the file. */
export const CONFIG: Table = {
	is: 'table',
	noun: 'setting',
	fields: {
		extends: {
			shape: { is: 'list', of: { is: 'choice', noun: 'profile', of: profiles, open: true }, most: MOST_FILES },
			what: 'Settings to begin with: another file, such as `../house-style.yaml`, or `rapporteur:recommended`, `rapporteur:all`, `rapporteur:un`. What this file says wins.',
			example: 'rapporteur:recommended',
		},
		...SETTINGS,
		overrides: {
			shape: { is: 'list', of: OVERRIDE, most: 1_000 },
			what: 'Other settings for some of the files. What comes later wins.',
			example: '- files: archive/**\n  rules:\n    undefined-acronym: off',
		},
	},
	misplaced: {
		files: '"files" says what settings under "overrides" are for. Put it there',
		allow: '"allow" is for the front matter of a report, here write the rule under "rules" as "off"',
		earlierReports:
			'"earlierReports" names folders of one person, so it is for the settings of the editor. Write it there',
		type: '"type" is for the front matter of a report, here use "reports"',
	},
};

export interface Extended {
	/** As written. */
	readonly name: string;
	readonly span?: Span;
}

export interface Override {
	readonly files: readonly string[];
	readonly chosen: Chosen;
}

export interface ConfigText {
	readonly chosen: Chosen;
	/** Profiles and files to lay under this one, in order. */
	readonly extended: readonly Extended[];
	readonly overrides: readonly Override[];
	readonly problems: readonly Problem[];
	/** The total length of its patterns. */
	readonly patterns: number;
}

/** Never throws: unusable values are reported as problems, and the rest holds. */
export function readConfig(text: string): ConfigText {
	const problems = new Problems();
	const root = readYaml(text, problems);
	const reading = new Reading(problems);
	const values = readTable(CONFIG, root, CONFIG_NAME, reading) ?? {};
	const { extends: ___, overrides, ...chosen } = values;
	const extended = fieldOf(root, 'extends');
	return {
		chosen: chosen as Chosen,
		extended: extended ? readExtended(extended, problems) : [],
		overrides: readOverrides(fieldOf(root, 'overrides'), (overrides ?? []) as Record<string, unknown>[], problems),
		problems: [...problems.all].sort((a, b) => (a.span?.from ?? 0) - (b.span?.from ?? 0)),
		patterns: reading.patterns,
	};
}

function fieldOf(root: Node, key: string): Node | undefined {
	return root.entries.find((entry) => entry.key === key)?.value;
}

function readExtended(node: Node, problems: Problems): Extended[] {
	const items = node.kind === 'list' ? node.items.slice(0, MOST_FILES) : [node];
	return items.flatMap(({ kind, value, span }) => {
		if (kind !== 'text' || typeof value !== 'string' || value === '') return [];
		// Near misses have been reported already.
		const known = Object.keys(PROFILES);
		const slip = !known.includes(value) && slipOf(value, known) !== undefined;
		if (known.includes(value) || (!slip && !value.startsWith('rapporteur:')))
			return [{ name: value, ...(span && { span }) }];
		if (!slip) problems.add(`There is no profile "${shorten(value)}". Choose one of ${known.join(', ')}`, { span });
		return [];
	});
}

function readOverrides(node: Node | undefined, values: Record<string, unknown>[], problems: Problems): Override[] {
	const items = node === undefined || node.kind === 'nothing' ? [] : node.kind === 'list' ? node.items : [node];
	for (const item of items) {
		const [first] = item.entries;
		const files = fieldOf(item, 'files');
		const empty = !files || files.kind === 'nothing' || (files.kind === 'list' && files.items.length === 0);
		if (item.kind === 'table' && empty) {
			problems.add('It is not said which files this is for. Add "files:"', { span: first?.keySpan ?? item.span });
		}
	}
	return values.flatMap(({ files, ...chosen }) =>
		Array.isArray(files) && files.length > 0 ? [{ files, chosen: chosen as Chosen }] : [],
	);
}
