import assert from 'node:assert/strict';
import { posix } from 'node:path';
import {
	type ConfigFiles,
	findConfig,
	initialConfig,
	loadConfig,
	mergeLayers,
	optionIn,
	readConfig,
	SETTINGS,
} from '../../server/src/config/index.js';
import { REQUIRE, rules } from '../../server/src/rules/index.js';

function filesOf(texts: Readonly<Record<string, string>>): ConfigFiles {
	const folderOf = (place: string) => (place === '/' ? undefined : posix.dirname(place));
	return {
		read: async (file) => texts[file],
		folderOf,
		above: folderOf,
		mayRead: () => true,
		resolve: posix.resolve,
		show: (file) => file,
	};
}

async function settingsOf(texts: Readonly<Record<string, string>>, path: string) {
	const file = await findConfig(posix.dirname(path), filesOf(texts));
	assert.ok(file);
	const { layers, problems } = await loadConfig(file, posix.dirname(file), filesOf(texts));
	assert.deepEqual(problems, []);
	return mergeLayers(layers, (base) => posix.relative(base ?? '/', path));
}

describe('configuration', () => {
	it('is looked for upwards', async () => {
		const asked: string[] = [];
		const found = await findConfig('/a/b/c', filesOf({ '/a/.rapporteur.yaml': '' }), (file) => asked.push(file));
		assert.equal(found, '/a/.rapporteur.yaml');
		assert.deepEqual(asked, ['/a/b/c/.rapporteur.yaml', '/a/b/.rapporteur.yaml', '/a/.rapporteur.yaml']);
		assert.equal(await findConfig('/x', filesOf({})), undefined);
	});

	it('lays what comes later over what comes before', async () => {
		const settings = await settingsOf(
			{
				'/a/.rapporteur.yaml': [
					'extends: [rapporteur:all, ../house/style.yaml]',
					'rules: { missing-annex: hint }',
					'acronyms: { HB: Harbour Board }',
					'overrides:',
					'  - files: old/**',
					'    rules: { missing-annex: off }',
					'    acronyms: { HB: Hill Board }',
				].join('\n'),
				'/house/style.yaml': [
					'extends: more.yaml',
					'rules: { missing-annex: error, placeholder-link: hint }',
					'acronyms: { ORC: Orchard Council }',
					'require: [agenda]',
					'overrides: [{ files: old/**, final: true }]',
				].join('\n'),
				'/house/more.yaml': 'require: [date]\nannexWords: [Enclosure]\n',
			},
			'/a/old/x.md',
		);
		assert.equal(settings.rules['missing-annex'], 'off');
		assert.equal(settings.rules['placeholder-link'], 'hint');
		assert.deepEqual(settings.acronyms, { ORC: 'Orchard Council', HB: 'Hill Board' });
		assert.deepEqual(optionIn(settings, REQUIRE), ['agenda']);
		assert.deepEqual(settings.annexWords, ['Enclosure']);
		// The globs of an extended file are meant from where the settings are used.
		assert.equal(settings.final, true);
	});

	it('knows three profiles', async () => {
		const of = (name: string) => settingsOf({ '/.rapporteur.yaml': `extends: rapporteur:${name}\n` }, '/x.md');
		for (const { id, severity } of rules) {
			assert.equal((await of('recommended')).rules[id], severity);
			assert.equal((await of('all')).rules[id], severity === 'off' ? 'information' : severity);
		}
		const un = await of('un');
		assert.deepEqual(optionIn(un, REQUIRE), ['date', 'participants', 'agenda']);
		assert.equal(un.rules['undefined-acronym'], 'warning');
		for (const id of Object.keys(un.rules))
			assert.ok(
				rules.some((rule) => rule.id === id),
				id,
			);
	});

	it('ends where a hundred files extend one another', async () => {
		const chain = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`/${n}.yaml`, `extends: ${n + 1}.yaml\n`]));
		const texts = { ...chain, '/.rapporteur.yaml': 'extends: 0.yaml\nfinal: true\n' };
		const { layers, problems, texts: read } = await loadConfig('/.rapporteur.yaml', '/', filesOf(texts));
		assert.equal(layers.at(-1)?.chosen.final, true);
		assert.deepEqual(
			problems.map(({ message }) => message),
			['More than 50 files extend one another. Put some of them together'],
		);
		assert.equal(read.size, 50);
	});

	it('ends where a thousand ways lead to one file', async () => {
		const wide = Object.fromEntries(
			Array.from({ length: 20 }, (_, n) => [`/${n}.yaml`, `extends: [${n + 1}.yaml, ${n + 1}.yaml]\n`]),
		);
		let reads = 0;
		const files = filesOf({ ...wide, '/20.yaml': 'final: true\n' });
		const read = (file: string) => {
			reads++;
			return files.read(file);
		};
		await loadConfig('/0.yaml', '/', { ...files, read });
		assert.ok(reads <= 50, String(reads));
	});
});

describe('initialConfig', () => {
	it('sets nothing, and names everything', () => {
		const text = initialConfig();
		assert.deepEqual(readConfig(text), { chosen: {}, extended: [], overrides: [], patterns: 0, problems: [] });
		for (const name of Object.keys(SETTINGS)) assert.match(text, new RegExp(`^# ${name}:`, 'm'));
		assert.match(text, /^# How much .* Choose from: error, warning, information, hint,\n# off\.$/m);
		assert.match(text, /^# What every report must have\. Choose from: date, participants, agenda, number, place, /m);
	});

	it('is right where its examples are taken', () => {
		const keys = ['extends', 'overrides', ...Object.keys(SETTINGS)].join('|');
		const text = initialConfig().replace(new RegExp(`^# (?=(?:${keys}):)|^# (?=  )`, 'gm'), '');
		const { chosen, overrides, extended, problems } = readConfig(text);
		assert.deepEqual(
			problems.filter(({ message }) => !/There is no rule/.test(message)),
			[],
		);
		assert.deepEqual(Object.keys(chosen).sort(), Object.keys(SETTINGS).sort());
		assert.equal(overrides.length + extended.length, 2);
	});
});
