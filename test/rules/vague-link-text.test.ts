import assert from 'node:assert/strict';
import { vagueLinkText as rule } from '../../server/src/rules/vague-link-text/vague-link-text.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

describe('vague-link-text', () => {
	it('marks the words', () => {
		checkFindings(
			rule,
			`
			🎉 A summary is [here](https://example.org/summary), the slides: [**Click here**](slides.pdf).
			                 ^^^^ vague-link-text: “here” does not say where the link leads. Link the words that name it
			                 ↳ fix: Take “summary is” into the link
			                                                                    ^^^^^^^^^^ vague-link-text: “Click here” does not say where the link leads. Link the words that name it
			                                                                    ↳ fix: Take “slides” into the link
			                                                                    ↳ fix: Add where it leads: “Click here (slides.pdf)”

			- [this link][s]
			   ^^^^^^^^^ vague-link-text: “this link” does not say where the link leads. Link the words that name it
			- [(link)](a.md), [here.](b.md)
			    ^^^^ vague-link-text: “link” does not say where the link leads. Link the words that name it
			    ↳ fix: Add where it leads: “link (a.md)”
			                   ^^^^ vague-link-text: “here” does not say where the link leads. Link the words that name it
			                   ↳ fix: Add where it leads: “here (b.md)”

			[s]: https://example.org/slides
		`,
		);
	});

	for (const words of [
		'ici',
		'cliquez ici',
		'aquí',
		'este enlace',
		'hier',
		'Klicken Sie hier',
		'dieser Link',
		'klik hier',
		'deze link',
		'aqui',
		'clique aqui',
		'qui',
		'clicca qui',
		'questo link',
	]) {
		it(words, () => assert.equal(check(`[${words}](https://example.org)\r\n`, rule).length, 1));
	}
	it('over the end of a line', () => {
		assert.equal(
			check('Minutes: [click\nhere](https://example.org), [voir\r\nici](https://example.org/b).\n', rule).length,
			2,
		);
	});

	const silent = {
		'words that say more':
			'[here #422](d.md) [this proposal](a.md) [Here Be Dragons](b.md) [link to the minutes](c.md)\n',
		'links that were never filled in': '[here](#) [link](TODO) [this]() [here][t]\n\n[t]: TBD\n',
		'images and addresses': '![here](a.png) <https://example.org/here> https://example.org/link\n',
		'what others wrote': '> Please look [here](https://example.org).\n',
		code: '`[here](https://example.org)`\n',
	};
	for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkFindings(rule, text));

	describe('links the words that name it', () => {
		for (const [title, before, after] of [
			['Link “slides” instead', 'The slides are available [he$0re](a.pdf).', 'The [slides](a.pdf) are available.'],
			[
				'Link “slides” instead',
				'To İzmir: the slides are available [he$0re](a.pdf).',
				'To İzmir: the [slides](a.pdf) are available.',
			],
			[
				'Link “Draft charter for the board” instead',
				'We met. Draft charter for the board is available [he$0re](a.pdf).',
				'We met. [Draft charter for the board](a.pdf) is available.',
			],
			[
				'Link “projet de charte du port” instead',
				'Le projet de charte du port est disponible [ic$0i](a.pdf).',
				'Le [projet de charte du port](a.pdf) est disponible.',
			],
			[
				'Link “slides” instead',
				'The slides\r\nare available [he$0re](a.pdf).',
				'The [slides](a.pdf)\r\nare available.',
			],
			['Link “slides” instead', 'Download the slides [he$0re](a.pdf).', 'Download the [slides](a.pdf).'],
			[
				'Link “report of the meeting” instead',
				'**The report of the meeting is available [he$0re](a.pdf).**',
				'**The [report of the meeting](a.pdf) is available.**',
			],
			[
				'Link “Protokoll” instead',
				'Das Protokoll ist [hi$0er](a.pdf) abrufbar.',
				'Das [Protokoll](a.pdf) ist abrufbar.',
			],
			[
				'Link “ordre du jour” instead',
				'L’ordre du jour est disponible [i$0ci](a.pdf).',
				'L’[ordre du jour](a.pdf) est disponible.',
			],
			[
				'Link “cahier des charges” instead',
				'Le cahier des charges est consultable [i$0ci](a.pdf).',
				'Le [cahier des charges](a.pdf) est consultable.',
			],
			['Link “acta” instead', 'El acta está disponible [aq$0uí](a.pdf).', 'El [acta](a.pdf) está disponible.'],
			['Link “ata” instead', 'A ata está disponível [aq$0ui](a.pdf).', 'A [ata](a.pdf) está disponível.'],
			['Link “verbale” instead', 'Il verbale è disponibile [q$0ui](a.pdf).', 'Il [verbale](a.pdf) è disponibile.'],
			[
				'Link “notulen” instead',
				'De notulen zijn [hi$0er](a.pdf) beschikbaar.',
				'De [notulen](a.pdf) zijn beschikbaar.',
			],
			[
				'Take “slides are available” into the link',
				'🎉 Done. The slides are available [he$0re](a.pdf), and so on.',
				'🎉 Done. The [slides are available here](a.pdf), and so on.',
			],
			[
				'Take “slides, click” into the link',
				'For the slides, click [**he$0re**][s].\n\n[s]: a.pdf',
				'For the [slides, click **here**][s].\n\n[s]: a.pdf',
			],
			[
				'Take “budget, which is available” into the link',
				'Ms Lund showed the budget, which is available [he$0re](a.pdf).',
				'Ms Lund showed the [budget, which is available here](a.pdf).',
			],
			[
				'Take “This file is copied from” into the link',
				'Note: This file is copied from [he$0re](a.md)',
				'Note: [This file is copied from here](a.md)',
			],
			[
				'Take “feed of the board using” into the link',
				'You can subscribe to a feed of the board using [this li$0nk](a.xml).',
				'You can subscribe to a [feed of the board using this link](a.xml).',
			],
			[
				'Take “Recording of the session” into the link',
				'- Recording of the session: [li$0nk](a.mp4)',
				'- [Recording of the session: link](a.mp4)',
			],
		] as const) {
			it(before, () => checkFix(rule, title, `\n${before}\n`, `\n${after}\n`));
		}
	});

	it('adds the name of the heading or file', () => {
		const agenda = '# Agenda\n\nTea';
		const after = `See [here (Agenda)](#agenda).\n\n${agenda}`;
		checkFix(rule, 'Add where it leads: “here (Agenda)”', `See [he$0re](#agenda).\n\n${agenda}`, after);
		const file = 'Look [here (fees 2031.pdf)](a/fees%202031.pdf).';
		checkFix(rule, 'Add where it leads: “here (fees 2031.pdf)”', 'Look [he$0re](a/fees%202031.pdf).', file);
	});

	it('offers nothing that would say no more', () => {
		for (const text of [
			'See [here](https://example.org/a.pdf).',
			'Click [here](https://example.org) to join.',
			'Please use the following [link](https://example.org).',
			'It is [here](https://example.org), and this is available [here](https://example.org).',
			'The draft (available [here](https://example.org)) was adopted.',
			'The buses (of the entire city) can be checked (in town [here](https://example.org)).',
			'The buses (of the city) are listed [here](https://example.org).',
			'I will give a general overview and find the [link](https://example.org).',
			'More information can be found [here](https://example.org).',
			'Weitere Informationen finden Sie [hier](https://example.org).',
			'I just was looking for a [link](https://example.org).',
			'The **slides** are available [here](https://example.org).',
			`The ${'very '.repeat(20)}long list is [here](https://example.org).`,
			'The slides [are here](#b) and [here](#a_b).\n\n# a_b\n',
		]) {
			for (const { fixes } of check(`${text}\n`, rule)) assert.deepEqual(fixes, [], text);
		}
	});
});
