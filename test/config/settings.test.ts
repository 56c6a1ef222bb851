import assert from 'node:assert/strict';
import { OPTIONS, readSettings, SETTINGS } from '../../server/src/config/index.js';

const defaults = {
	...Object.fromEntries(Object.values(OPTIONS).map((option) => [option.name, option.default])),
	rules: {},
	require: ['date', 'participants'],
	acronyms: {},
	externalAnnexes: [],
	annexWords: [],
	final: false,
	templates: '.rapporteur/templates',
	ignored: false,
};

describe('readSettings', () => {
	it('fills in what is not set', () => {
		for (const raw of [{}, null, undefined, 'x', 7, [], { reports: null, other: 1 }]) {
			assert.deepEqual(readSettings(raw), { settings: defaults, problems: [] });
		}
	});

	it('takes what is set', () => {
		const raw = {
			rules: { 'missing-annex': 'off' },
			require: ['agenda'],
			acronyms: { IGF: 'Internet Governance Forum' },
			externalAnnexes: ['Annex II'],
			annexWords: 'Enclosure',
			final: true,
			templates: 'forms/minutes',
		};
		const settings = { ...defaults, ...raw, annexWords: ['Enclosure'], ignored: false };
		assert.deepEqual(readSettings(raw), { settings, problems: [] });
		assert.equal(
			Object.keys(raw).every((name) => name in SETTINGS),
			true,
		);
	});

	it('takes only a folder within the one that is open for templates', () => {
		for (const templates of ['/etc', '../forms', 'a/../../b', 'a\\b', 'C:forms', 'https://example.org', '~']) {
			const { settings, problems } = readSettings({ templates });
			assert.equal(settings.templates, defaults.templates, templates);
			assert.match(problems[0] ?? '', /is no folder within the one that is open/);
		}
		for (const templates of ['forms', './forms/', 'a/b c', 'a..b/c'])
			assert.equal(readSettings({ templates }).settings.templates, templates);
	});

	it('matches globs against the path', () => {
		const kind = (reports: unknown, path?: string) => readSettings({ reports }, path).settings.kind?.kind;
		assert.equal(kind(['minutes/**'], 'minutes/may.md'), 'report');
		assert.equal(kind('minutes', 'minutes/2031/may.md'), 'report');
		assert.equal(kind(['./minutes/'], 'minutes/may.md'), 'report');
		assert.equal(kind(['minutes/**', '!**/draft-*'], 'minutes/draft-may.md'), 'other');
		assert.equal(kind(['minutes/**'], 'notes/may.md'), 'other');
		assert.equal(kind(['minutes/**']), undefined);
		assert.equal(kind([], 'notes/may.md'), undefined);
		assert.equal(readSettings({ ignore: ['archive'] }, 'archive/a.md').settings.ignored, true);
		assert.equal(readSettings({ ignore: ['archive'] }, 'archived/a.md').settings.ignored, false);
		assert.equal(
			readSettings({ reports: ['a.md'] }, 'a.md').settings.kind?.kindReason,
			'“reports” in the settings names it by “a.md”',
		);
	});

	it('names what it cannot use, and keeps the rest', () => {
		const { settings, problems } = readSettings({
			rules: { 'missing-annexe': 'off', 'missing-annex': 'loud', 'placeholder-link': 'hint' },
			reports: { a: 1 },
			require: ['date', 'agneda'],
			final: 'yes',
		});
		assert.deepEqual(settings, { ...defaults, rules: { 'placeholder-link': 'hint' }, require: ['date'] });
		assert.deepEqual(problems, [
			'The setting rapporteur.rules: there is no rule "missing-annexe". Did you mean missing-annex?',
			'The setting rapporteur.rules: there is no severity "loud". Choose one of error, warning, information, hint, off',
			'The setting rapporteur.reports: reports must be a list, not a list of names and values',
			'The setting rapporteur.require: there is no section "agneda". Did you mean agenda?',
			'The setting rapporteur.final: final must be true or false. Did you mean true?',
		]);
	});
});
