import assert from 'node:assert/strict';
// @ts-expect-error It has no types of its own.
import untyped from 'markdown-it';
import { extendMarkdownIt } from '../../client/src/preview/annex-links.js';

const markdownIt = untyped as () => Parameters<typeof extendMarkdownIt>[0] & { render(text: string): string };

const rendered = (text: string) => extendMarkdownIt(markdownIt()).render(text).trim();

describe('annexes in the preview', () => {
	it('are where references lead, from whatever letters', () => {
		assert.equal(
			rendered('See ANNEX II 🎉, **Annex II**.\n\n## Annex II – Boats'),
			'<p>See <a href="#rapporteur-annex-ii">ANNEX II</a> 🎉, <strong><a href="#rapporteur-annex-ii">Annex II</a></strong>.</p>\n' +
				'<h2><span id="rapporteur-annex-ii"></span>Annex II – Boats</h2>',
		);
	});

	it('may have lines in bold, or plain ones', () => {
		for (const label of ['**ANNEX 1**', '**Annex 1:** Boats', 'Annex 1', '**Annex 1 – Boats**']) {
			const html = rendered(`(annex 1)\n\n${label}\n\nSeven.`);
			assert.match(html, /^<p>\(<a href="#rapporteur-annex-1">annex 1<\/a>\)/, label);
			assert.match(html, /<span id="rapporteur-annex-1"><\/span>/, label);
		}
	});

	it('lead nowhere if they are missing, from links, code, sentences and articles', () => {
		for (const text of [
			'See Annex III.\n\n## Annex II',
			'See [Annex II](https://example.org).\n\n## Annex II',
			'See `Annex II`.\n\n## Annex II',
			'The annex I sent.\n\n## Annex I',
			'Annex II was adopted.\n\nSee Annex II.',
			'## Annex II',
			'Nothing.',
		]) {
			assert.doesNotMatch(rendered(text), /href="#/, text);
		}
	});

	it('keep Markdown as it is otherwise', () => {
		const text = 'Annex I and Annex II say\nso, see [Annex I](#x).\n\n- Annex I\n- two\n\n## Annex II';
		const without = (html: string) => html.replace(/<a href="#rapp[^>]*>(.*?)<\/a>|<span id[^>]*><\/span>/g, '$1');
		assert.equal(without(rendered(text)), markdownIt().render(text).trim());
	});
});
