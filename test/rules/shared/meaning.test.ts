import assert from 'node:assert/strict';
import { isSameMeaning, meaningOf } from '../../../server/src/rules/index.js';

const same = (one: string, other: string): boolean => {
	const [a, b] = [meaningOf(one), meaningOf(other)];
	const answer = isSameMeaning(a, b);
	assert.equal(isSameMeaning(b, a), answer, `${one} and ${other}, the other way round`);
	return answer;
};

describe('what two expansions mean', () => {
	it('is the same in another spelling or form', () => {
		for (const [one, other] of [
			['Lake Transport Observatory', 'lake-transport observatories'],
			['World Labour Organisation', 'World Labor Organization'],
			['Lake-water Board', 'Lakewater Board'],
			['Lake Transport Board', 'Lake Transportation Board'],
			['Eligible for Inclusion', 'Eligibility for Inclusion'],
			['Observatoire des lacs', 'Observatoire du lac'],
		] as const) {
			assert.ok(same(one, other), `${one}, ${other}`);
		}
	});

	it('is the same where one says more before or after all that the other says', () => {
		assert.ok(same('UN Lake Transport Observatory', 'Lake Transport Observatory'));
		assert.ok(same('Lake Transport Observatory of the UN', 'Lake Transport Observatory'));
		assert.ok(!same('Observatory', 'Lake Transport Observatory'));
	});

	it('is another one if any word is', () => {
		for (const [one, other] of [
			['Lake Committee', 'Lake Commission'],
			['European Central Bank', 'European Central Budget'],
			['Lake Transport Observatory', 'Lake Transport Office'],
			['Joint Lake Transport Office', 'Lake Transport Observatory'],
			['Inland Transport Observatory', 'Lake Transport Observatory'],
			['Lake Board', 'Lakeside Boat'],
		] as const) {
			assert.ok(!same(one, other), `${one}, ${other}`);
		}
	});
});
