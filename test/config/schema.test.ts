import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { CONFIG, readConfig, schemaOf } from '../../server/src/config/index.js';

const validate = new Ajv({ strict: false }).compile(schemaOf(CONFIG, false));

/** What other programs say of a settings file by its schema, and what we say. */
describe('the schema of .rapporteur.yaml', () => {
	for (const right of [
		'{}',
		'rules: { missing-annex: off, placeholder-link: hint }',
		'reports: minutes/**\nignore: [a, b]\nrequire: [date]\nfinal: true',
		'extends: [rapporteur:un, ../house.yaml]\nacronyms: { HB: Harbour Board }',
		'overrides:\n  - files: a.md\n    rules: { missing-annex: error }\n    final: false',
	]) {
		it(`takes ${JSON.stringify(right)}, as we do`, () => {
			assert.ok(validate(parse(right)), JSON.stringify(validate.errors));
			assert.deepEqual(readConfig(right).problems, []);
		});
	}

	for (const wrong of [
		'rule: {}',
		'rules: { no-such: off }',
		'rules: { missing-annex: loud }',
		'rules: off',
		'require: [everything]',
		'final: perhaps',
		'acronyms: { HB: [a] }',
		'overrides:\n  - final: true',
		'overrides:\n  - files: a.md\n    ignore: b.md',
		'reports: { a: b }',
	]) {
		it(`refuses ${JSON.stringify(wrong)}, as we do`, () => {
			assert.equal(validate(parse(wrong)), false);
			assert.notDeepEqual(readConfig(wrong).problems, []);
		});
	}
});
