import assert from 'node:assert/strict';
import fc from 'fast-check';
import { importDocument } from '../../server/src/convert/index.js';
import { docx, link, p, r } from '../support/office/docx.js';
import { type Character, charactersOf, parse } from '../support/office/shown.js';
import { cases } from '../support/thorough.js';

/** Words, blanks, and what CommonMark trips over. */
const TEXT = fc
	.array(
		fc.constantFrom(
			'Ann',
			'é',
			'7',
			' ',
			'  ',
			'.',
			',',
			':',
			'(',
			')',
			'“',
			'”',
			'"',
			'*',
			'_',
			'-',
			'~',
			'[',
			']',
			'👩',
			'a_b',
			'\u00a0',
			'\\',
			'`',
			'!',
			'<b>',
			'&amp;',
			'#',
			'|',
		),
		{
			minLength: 0,
			maxLength: 5,
		},
	)
	.map((parts) => parts.join(''));
const RUN = fc.record({
	text: TEXT,
	strong: fc.boolean(),
	emphasis: fc.boolean(),
	link: fc.constantFrom('', '', 'a', 'b'),
});
type Run = typeof RUN extends fc.Arbitrary<infer T> ? T : never;

const LINKS = { a: 'https://example.org/a_(1)?b=*&c', b: 'https://example.org/b' };

function written(run: Run): string {
	const look = `${run.strong ? 'b ' : ''}${run.emphasis ? 'i' : ''}`;
	const text = r(run.text, look);
	return run.link === '' ? text : link(run.link, text);
}

function isWord({ text }: Character): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}

function wanted(runs: readonly Run[]): Character[] {
	return runs.flatMap(({ text, strong, emphasis, link: id }) =>
		[...text].map((each) => ({ text: each, strong, emphasis, link: id === '' ? undefined : LINKS[id as 'a'] })),
	);
}

function plain(characters: readonly Character[]): string {
	return characters
		.map(({ text }) => text)
		.join('')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Blanks may be in a link or not. */
function looks(characters: readonly Character[]): string[] {
	return characters
		.filter(isWord)
		.map(({ text, strong, emphasis, link: url }) => `${text} ${strong} ${emphasis} ${url}`);
}

describe('bold, italic and links of a document', () => {
	it('are those of the Markdown, whatever is around them', () => {
		let nested = 0;
		/** Texts with characters that are written as references, which nobody likes to read. */
		let spelled = 0;
		fc.assert(
			fc.property(fc.array(RUN, { minLength: 1, maxLength: 6 }), (runs) => {
				const { markdown } = importDocument(docx({ body: p('x ', ...runs.map(written), r(' y')), links: LINKS }));
				const shown = [...charactersOf(parse(markdown))];
				const meant = wanted([
					{ text: 'x ', strong: false, emphasis: false, link: '' },
					...runs,
					{ text: ' y', strong: false, emphasis: false, link: '' },
				]);
				assert.equal(plain(shown), plain(meant), markdown);
				assert.deepEqual(looks(shown), looks(meant), markdown);
				if (markdown.includes('&#x')) spelled++;
				if (runs.some((run) => run.strong && run.emphasis && run.link !== '')) nested++;
			}),
			{ numRuns: cases(3_000, 1 / 10) },
		);
		assert.ok(nested > cases(300, 1 / 10), `${nested}`);
		assert.ok(spelled <= cases(60, 1 / 10), `${spelled}`);
	});
});
