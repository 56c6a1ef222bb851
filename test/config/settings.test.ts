import assert from 'node:assert/strict';
import { readSettings, SETTINGS } from '../../server/src/config/index.js';

const defaults = {
	rules: {},
	reports: [],
	require: ['date', 'participants'],
	acronyms: {},
	externalAnnexes: [],
	annexWords: [],
	final: false,
};

describe('readSettings', () => {
	it('fills in what is not set', () => {
		for (const raw of [{}, null, undefined, 'x', 7, { reports: null }]) {
			assert.deepEqual(readSettings(raw), { settings: defaults, problems: [] });
		}
		assert.deepEqual(Object.keys(SETTINGS), Object.keys(defaults));
	});

	it('takes what is set', () => {
		const raw = {
			rules: { 'missing-annex': 'off' },
			reports: ['*.md'],
			externalAnnexes: ['Annex II'],
			annexWords: ['Enclosure'],
			require: ['agenda'],
			acronyms: { IGF: 'Internet Governance Forum' },
			final: true,
		};
		assert.deepEqual(readSettings(raw), { settings: raw, problems: [] });
	});

	it('names what it cannot use, and keeps the rest', () => {
		const { settings, problems } = readSettings({
			rules: { 'missing-annexe': 'off', 'missing-annex': 'loud', 'placeholder-link': 'hint' },
			reports: 'minutes',
		});
		assert.deepEqual(settings, { ...defaults, rules: { 'placeholder-link': 'hint' } });
		assert.deepEqual(problems, [
			'The setting rapporteur.rules names "missing-annexe", but there is no such rule; it is ignored',
			'The setting rapporteur.rules gives missing-annex the severity "loud"; choose one of error, warning, information, hint, off',
			'The setting rapporteur.reports must be a list of words; it is ignored',
		]);
	});
});
