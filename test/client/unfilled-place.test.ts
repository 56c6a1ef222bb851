import assert from 'node:assert/strict';
import { mayBeListed, mayBeUnfilled } from '../../client/src/links/unfilled-place.js';

/** At `|`, or between two of them. */
function at(marked: string): boolean {
	const from = marked.indexOf('|');
	const to = marked.lastIndexOf('|') === from ? from : marked.lastIndexOf('|') - 1;
	return mayBeUnfilled(marked.replaceAll('|', ''), from, to);
}

describe('mayBeUnfilled', () => {
	for (const place of [
		'The 🎉 [summ|ary](#) is there.',
		'The [|summary|](#) is there.',
		'The [summary](|#) is there.',
		'The [summary](|TODO|) is there.',
		'[a](https://example.org/a) and [the| slides]()',
		'The [slides](https://|) and [a](https://example.org).',
		'The [slides](https://www.|) are there.',
		'The [slides]( "Title|") are there.',
		'It is online [insert| link].',
		'The [rules][r|-1] hold.',
		'[1]: TBD|',
		'> [1]: |',
		'broken over a line, the [summ|ary',
		'over a lin|e](#)',
		'The [a [b] sum|mary](#) is there.',
	]) {
		it(`asks at ${place}`, () => assert.equal(at(place), true));
	}
	for (const place of [
		'The summary is |there.',
		'|The [summary](#) is there.',
		'The [summary](#) is |there.',
		'The |[summary](#) is there.',
		'The [summary](#)| is there.',
		'The [summ|ary](https://example.org/a) is there.',
		'The [summary](|https://example.org/a|) is there.',
		'The [summary](<minutes of May|.pdf>) is there.',
		'- [ ] Ask |Ana',
		'- [x] see [here](a.md), |',
	]) {
		it(`does not ask at ${place}`, () => assert.equal(at(place), false));
	}
});

describe('mayBeListed', () => {
	for (const line of ['', '- Ann Lee', 'Present: Ann Lee', '  - [name]']) {
		it(`asks at ${JSON.stringify(line)}`, () => assert.equal(mayBeListed(line), true));
	}
	for (const line of ['| Ann | Lee |', '## Talk', '> so they say', '```']) {
		it(`does not ask at ${JSON.stringify(line)}`, () => assert.equal(mayBeListed(line), false));
	}
});
