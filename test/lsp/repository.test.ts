import assert from 'node:assert/strict';
import { addressesOf, ruleAddress } from '../../server/src/repository.js';

describe('the addresses of the project', () => {
	for (const url of [
		'https://github.com/harbour/rapporteur',
		'https://github.com/harbour/rapporteur.git',
		'git+https://github.com/harbour/rapporteur.git',
		' https://github.com/harbour/rapporteur/ ',
	]) {
		it(`all follow from "${url}"`, () => {
			assert.deepEqual(addressesOf(url), {
				home: 'https://github.com/harbour/rapporteur',
				clone: 'git+https://github.com/harbour/rapporteur.git',
				issues: 'https://github.com/harbour/rapporteur/issues',
				pages: 'https://github.com/harbour/rapporteur/blob/HEAD',
				files: 'https://github.com/harbour/rapporteur/raw/HEAD',
			});
		});
	}

	it('know GitLab, also on a server of its own and in a group', () => {
		assert.deepEqual(addressesOf('https://gitlab.harbour.example/town/forum/rapporteur.git'), {
			home: 'https://gitlab.harbour.example/town/forum/rapporteur',
			clone: 'git+https://gitlab.harbour.example/town/forum/rapporteur.git',
			issues: 'https://gitlab.harbour.example/town/forum/rapporteur/-/issues',
			pages: 'https://gitlab.harbour.example/town/forum/rapporteur/-/blob/HEAD',
			files: 'https://gitlab.harbour.example/town/forum/rapporteur/-/raw/HEAD',
		});
	});

	it('leave out pages on a host whose form is not known', () => {
		const url = 'https://code.harbour.example/town/rapporteur';
		assert.equal(addressesOf(url)?.home, url);
		assert.equal(addressesOf(url)?.pages, undefined);
		assert.equal(ruleAddress('missing-annex', url), undefined);
	});

	it('are none while nothing is filled in', () => {
		assert.equal(addressesOf(''), undefined);
		assert.equal(ruleAddress('missing-annex', ''), undefined);
	});

	it('hold a page for each rule', () => {
		assert.equal(
			ruleAddress('missing-annex', 'https://github.com/harbour/rapporteur'),
			'https://github.com/harbour/rapporteur/blob/HEAD/docs/rules/missing-annex.md',
		);
	});

	for (const url of ['harbour/rapporteur', 'git@github.com:harbour/rapporteur.git', 'https://github.com/harbour']) {
		it(`refuse "${url}", and say how to write it`, () => {
			assert.throws(() => addressesOf(url), /write it as https:\/\/github\.com\/owner\/name$/);
		});
	}
});
