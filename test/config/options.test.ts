import assert from 'node:assert/strict';
import { CONFIG, OPTIONS, optionIn, readSettings } from '../../server/src/config/index.js';
import type { Written } from '../../server/src/config/settings.js';
import { REQUIRE, rules } from '../../server/src/rules/index.js';
import { option } from '../../server/src/rules/option.js';

const OTHERS: Record<keyof Written, true> = {
	rules: true,
	reports: true,
	acronyms: true,
	externalAnnexes: true,
	annexWords: true,
	ignore: true,
	final: true,
	templates: true,
	template: true,
};

describe('options of rules', () => {
	it('have names that nothing else has', () => {
		const taken = [...Object.keys(OTHERS), ...Object.keys(CONFIG.misplaced!), 'extends', 'overrides'];
		const declared = rules.flatMap(({ options = [] }) => options);
		assert.ok(declared.length > 0);
		for (const each of declared) {
			assert.match(each.name, /^[a-z][A-Za-z]+$/);
			assert.ok(!taken.includes(each.name), `there is a setting "${each.name}" already`);
			assert.equal(OPTIONS[each.name], each, `two rules have an option "${each.name}"`);
			assert.equal(CONFIG.fields[each.name], each);
		}
	});

	it('are what the user has set, else what they are by default', () => {
		const of = (raw: unknown) => optionIn(readSettings(raw).settings, REQUIRE);
		assert.deepEqual(of({}), ['date', 'participants']);
		assert.deepEqual(of({ require: 'agenda' }), ['agenda']);
		assert.deepEqual(of({ require: [] }), []);
		assert.deepEqual(of({ require: {} }), ['date', 'participants']);
	});

	it('have the type that their shape gives them', () => {
		const more = { what: 'What.', example: 'x' };
		const flag = option({ name: 'flag', shape: { is: 'flag' }, default: false, ...more });
		const text = option({ name: 'text', shape: { is: 'text' }, default: 'x', ...more });
		const choice = { is: 'choice', noun: 'word', of: { some: 'Some.', more: 'More.' } } as const;
		const word = option({ name: 'word', shape: choice, default: 'some', ...more });
		const open = option({ name: 'open', shape: { ...choice, open: true }, default: 'any', ...more });
		const words = option({ name: 'words', shape: { is: 'list', of: choice, most: 9 }, default: ['more'], ...more });
		// @ts-expect-error: none of the words
		option({ name: 'word', shape: choice, default: 'other', ...more });
		// @ts-expect-error: no list
		option({ name: 'words', shape: { is: 'list', of: choice, most: 9 }, default: 'more', ...more });
		const values: [boolean, string, 'some' | 'more', string, readonly ('some' | 'more')[]] = [
			flag.default,
			text.default,
			word.default,
			open.default,
			words.default,
		];
		assert.deepEqual(values, [false, 'x', 'some', 'any', ['more']]);
	});

	it('cannot be asked for unless a rule names them, for nobody could set them', () => {
		const stray = option({ name: 'stray', shape: { is: 'flag' }, what: 'What.', default: true, example: 'false' });
		assert.throws(() => optionIn(readSettings({}).settings, stray), /No rule has the option "stray"\. Name it/);
	});
});
