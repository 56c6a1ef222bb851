import fc from 'fast-check';
import { hostileMarkdown } from './hostile.js';

/** What the rules look for, whole and broken, to be strewn among what breaks Markdown apart. */
const PIECES = [
	...[
		'**',
		'** ',
		' **',
		'***',
		'*',
		'**bold**',
		'**short*',
		'*short**',
		'** wide **',
		'**Name:**Text',
		'2**3',
		'**kwargs',
	],
	...[
		'[here](#)',
		'[x]()',
		'[x](<>)',
		'![p](TODO)',
		'[x](no link)',
		'[insert link]',
		'[a]',
		'[b][c]',
		'[^a]',
		'[x][a]',
		'[A ]',
	],
	...[
		'Annex I',
		'(ANNEX II)',
		'see Annexes I and III',
		'**Annex I – Agenda**',
		'Annex 1 of the Convention',
		'annexes I–IV',
	],
	...['plain words\r\nand more', '2 lines\rof text\nthree'],
	...[
		'Agenda',
		'Participants',
		'Minutes',
		'5 May 2031',
		'Ana Lund (North)',
		'words',
		'🎉',
		'\\*',
		'\\[',
		'&amp;',
		'&#42;&#42;',
	],
	...[
		'`code`',
		'`',
		'<!-- rapporteur-disable -->',
		'<!-- rapporteur-enable -->',
		'<!-- x',
		'-->',
		'<b>',
		'$a**b$',
		'|',
		'\t',
	],
	...['<!-- rapporteur-disable-next-line unbalanced-bold -->', 'https://example.org/**', '. ', ', ', ': '],
] as const;

const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(' '));
const glued = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(''));
const line = fc
	.tuple(
		fc.constantFrom('', '', '', '- ', '1. ', '## ', '> ', '| ', '  ', '[b]: ', '[^a]: '),
		fc.oneof(words, glued),
		fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\r\n', '\r', '  \n', ' |\n|---|\n'),
	)
	.map((parts) => parts.join(''));

/** Documents in which the rules find something, cut up by hostile Markdown. */
export const hostileDocument = fc
	.array(fc.oneof({ weight: 3, arbitrary: line }, { weight: 1, arbitrary: hostileMarkdown }), { maxLength: 10 })
	.map((parts) => parts.join(''));
