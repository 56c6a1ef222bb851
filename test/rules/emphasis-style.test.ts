import assert from 'node:assert/strict';
import { emphasisStyle as rule } from '../../server/src/rules/emphasis-style/emphasis-style.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

describe('emphasis-style', () => {
	it('marks bold with underscores beside bold with stars', () => {
		checkFindings(
			rule,
			`
			🎉 **One** and __two__.
			               ^^^^^^^ emphasis-style: Bold is written with __ here and with ** elsewhere. Use ** throughout
			               ↳ fix: Write it with **
		`,
		);
	});

	const silent: Record<string, string> = {
		'one style': '__One__ and __two__, *three* and _four_\n',
		'what is no bold': '**One**, `__init__`, snake__case__name, the blank ____\n',
	};
	for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkFindings(rule, text));

	it('writes stars', () => {
		checkFix(rule, 'Write it with **', '**One** and __t$0wo__.\n', '**One** and **two**.\n');
	});
	it('is safe only where no other marker is near', () => {
		const safety = check('**a**\n\n__b__\n\n__*c* d__\n\n*__e__*\n', rule).map(({ fixes }) => fixes[0]!.safety);
		assert.deepEqual(safety, ['safe', 'unsafe', 'unsafe']);
	});
});
