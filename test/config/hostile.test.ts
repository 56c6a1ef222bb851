/** Settings of strangers: whatever stands in them, reading and settling ends, and says what is wrong in few words. */
import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { SEED } from '../support/seed.js';
import { cases } from '../support/thorough.js';
import { withinSeconds } from '../support/watchdog.js';
import { Hostile } from './hostile-settings.js';

const FILES = cases(500, 1 / 8);

const CHECK_ALL = `
	import { posix } from 'node:path';
	import { loadConfig, readSettings, mergeLayers, suggest, explain, CONFIG } from './server/src/config/index.js';
	import { Hostile } from './test/config/hostile-settings.js';

	const hostile = new Hostile(${SEED});
	const path = '/w/' + 'a/'.repeat(1000) + 'a.md';
	let problems = 0;
	for (let each = 0; each < ${FILES}; each++) {
		const texts = { '/w/.rapporteur.yaml': hostile.file(), '/w/a.yaml': hostile.file(), '/w/b.yaml': 'extends: a.yaml' };
		const above = (place) => (place === '/' ? undefined : posix.dirname(place));
		const mayRead = (file) => file.startsWith('/w/');
		const read = async (file) => texts[file];
		const files = { read, above, mayRead, folderOf: above, resolve: posix.resolve, show: (file) => file };
		const config = await loadConfig('/w/.rapporteur.yaml', '/w', files);
		mergeLayers(config.layers, (base) => posix.relative(base ?? '/w', path));
		const text = texts['/w/.rapporteur.yaml'];
		suggest(text, hostile.below(text.length + 1), CONFIG, { from: 0, to: text.length });
		explain(text, hostile.below(text.length + 1), CONFIG, { from: 0, to: text.length });
		const most = Math.max(0, ...config.problems.map(({ message }) => message.length));
		if (config.problems.length > 400 || most > 500) throw new Error(config.problems.length + ' problems, ' + most);
		problems += config.problems.length;
	}
	console.log(problems);
`;

describe('hostile settings', () => {
	it('are the same in every run', () => {
		assert.equal(new Hostile(1).file(), new Hostile(1).file());
		assert.notEqual(new Hostile(1).file(), new Hostile(2).file());
	});

	it(`of ${FILES} files are read and settled, and told of in few words`, async function () {
		this.timeout(120_000);
		assert.ok(Number(await withinSeconds(100, CHECK_ALL)) > 2 * FILES);
	});

	it('of an editor are read and settled', () => {
		const deep = JSON.parse('['.repeat(5_000) + ']'.repeat(5_000));
		const stars = `${'*a'.repeat(200)}b`;
		const { settings, problems } = readSettings(
			{ ignore: [stars, '('.repeat(30_000), '!('.repeat(3_000), 'a.md'], reports: deep, rules: { a: deep } },
			'a'.repeat(4_000),
		);
		assert.equal(settings.ignored, false);
		assert.equal(problems.filter((each) => /is longer than 500 characters/.test(each)).length, 2);
		assert.ok(problems.every((each) => each.length < 300));
	});

	it('of an editor name no prototype', () => {
		const raw = JSON.parse('{ "__proto__": { "final": true }, "acronyms": { "__proto__": "x" } }');
		assert.equal(readSettings(raw).settings.final, false);
		assert.equal(({} as { final?: boolean }).final, undefined);
	});
});
