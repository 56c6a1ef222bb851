import assert from 'node:assert/strict';
import { isSameBody } from '../../../server/src/rules/index.js';

const same = (one: string, other: string): boolean => {
	const answer = isSameBody(one, other);
	assert.equal(isSameBody(other, one), answer, `${one} and ${other}, the other way round`);
	return answer;
};

describe('one body', () => {
	it('is known by whole words, initials and shortened words, with or without its place', () => {
		for (const [one, other] of [
			['Harbour Office', 'harbour-office'],
			['Harbour Office', 'Harbour Office, Port Town'],
			['Harbour Office', 'Lakeside Harbour Office'],
			['Harbour Office', 'HO'],
			['Lund Harbour and Canal Office', 'Lund Canal Office'],
			['Harbour Office', 'H.O.'],
			['Harbour Office, Port Town', 'HO, Port Town'],
			['Harbour Office, Port Town', 'HO'],
			['Harbour Office (HO)', 'HO'],
			['Ministry of Transport', 'MoT'],
			['Ministry of Transport', 'MT'],
			['Ministry of Transport of Atlantis', 'MOT, Atlantis'],
			['US Coast Guard', 'U.S. Coast Guard'],
			['United States Coast Guard', 'US Coast Guard'],
			['Univ. of Lund', 'University of Lund'],
			['Uni Lund', 'Universität Lund'],
			['Dept of Roads', 'Department of Roads'],
			['Dept. of Roads', 'Department of Roads, Port Town'],
			['Conseil des ports', 'CP'],
			['Lund Boats Ltd', 'Lund Boats Limited'],
			['Élan', 'Elan'],
			['–', 'Harbour Office'],
		] as const) {
			assert.ok(same(one, other), `${one}, ${other}`);
		}
	});

	it('is another where a word begins, ends or means something else', () => {
		for (const [one, other] of [
			['Port', 'Transport Office'],
			['Port', 'Portugal'],
			['Harbour Office', 'City of Lund'],
			['City of Lund', 'University of Lund'],
			['Harbour Office, Port Town', 'Harbour Office, Lakeside'],
			['Harbour Office', 'Harbour Board'],
			// Initials in the middle of others, or only some of them.
			['HO', 'The Old Harbour Hall Office'],
			['OH', 'Harbour Office Headquarters Unit'],
			['HOP', 'Harbour Office'],
			['Ho', 'Harbour Office'],
			['of the', 'Harbour Office'],
		] as const) {
			assert.ok(!same(one, other), `${one}, ${other}`);
		}
	});
});
