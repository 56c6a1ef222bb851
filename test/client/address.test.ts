import assert from 'node:assert/strict';
import { readAddress, shorten } from '../../client/src/links/address.js';

describe('readAddress', () => {
	for (const text of [
		'https://example.org/summary',
		'  http://example.org\n',
		'https://example.org/a_(b)?q=1&r=ü#top',
		'mailto:ana@example.org',
		'HTTPS://EXAMPLE.ORG',
	]) {
		it(`takes ${JSON.stringify(text)}`, () => assert.equal(readAddress(text), text.trim()));
	}
	for (const text of [
		'',
		'summary',
		'example.org',
		'ftp://example.org',
		'file:///etc/passwd',
		'javascript:alert(1)',
		'command:workbench.action.quit',
		'https://',
		'https://example.org and more',
		'https://example.org\nhttps://example.com',
		'https://example.org/<b>',
		'mailto:nobody',
		`https://example.org/${'x'.repeat(3000)}`,
	]) {
		it(`leaves ${JSON.stringify(text.slice(0, 50))}`, () => assert.equal(readAddress(text), undefined));
	}
});

describe('shorten', () => {
	it('keeps both ends of a long address', () => {
		assert.equal(shorten('https://example.org/a'), 'https://example.org/a');
		const short = shorten(`https://example.org/${'x'.repeat(100)}/end.pdf`);
		assert.equal(short.length, 60);
		assert.match(short, /^https:\/\/example\.org\/x+…x+\/end\.pdf$/);
	});
});
