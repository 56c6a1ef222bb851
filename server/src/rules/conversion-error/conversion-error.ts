/** Finds what a program leaves behind: a word processor that loses a reference, or one that cannot join two versions. */

import { allWords, anyOf, blockQuery, isQuoted, sourceSpan } from '../../report/index.js';
import { lazily, lowerCase } from '../../text/index.js';
import type { BlockFinding, Rule } from '../rule.js';
import { place } from '../shared/place.js';
import { twoVersions } from './two-versions.js';

export const conversionError: Rule = {
	id: 'conversion-error',
	since: '0.1.0',
	severity: 'error',
	settledBy: 'word',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Leftover of a program',
		what: 'What a word processor writes where it no longer finds what a reference pointed to, such as “Error! Reference source not found.”, in any of the languages that Rapporteur knows; and the codes of its fields, such as `PAGEREF _Toc12345 \\h`.',
		cases: [
			'The lines `<<<<<<< HEAD`, `=======` and `>>>>>>> …`, between which Git writes both versions of a passage that two people have changed.',
		],
		why: 'The sentence says nothing any more, and everybody sees that nobody has read the report before it went out.',
		fixes:
			'Of two versions, keep the first or the second. None for a reference: only the author knows what it referred to.',
		reported: [
			'The figures are in Error! Reference source not found. below.\n',
			'See section **Error! Bookmark not defined.** for details.\n',
			'Voir Erreur ! Source du renvoi introuvable.\n',
			'Opening PAGEREF _Toc512345 \\h 3\n',
			'<<<<<<< HEAD\nThe quay is closed.\n=======\nThe quay is open.\n>>>>>>> 1a2b3c4 (Correct the minutes)\n',
		],
		accepted: [
			'The import printed `Error! Reference source not found.` twice.\n',
			'Members had seen the words “Error! Reference source not found.” on page 3.\n',
			'Error! was the title of the exhibition.\n',
			'```\n<<<<<<< HEAD\nopen\n=======\nclosed\n>>>>>>> main\n```\n\nThe quay\n=======\n\n>>>>>>> It is open.\n',
		],
	},
	*check(report) {
		for (const { from, value } of lostReferences(report)) for (const found of value) yield place(found, from);
		yield* twoVersions(report);
	},
};

const lostReferences = blockQuery((facts, source): readonly BlockFinding[] | undefined => {
	if (!HINT().test(source)) return undefined;
	const found: BlockFinding[] = [];
	for (const prose of facts.prose) {
		if (!HINT().test(prose.text)) continue;
		for (const { index, 0: words } of lowerCase(prose.text).matchAll(pattern())) {
			const plain = { from: index, to: index + words.length };
			if (isQuoted(prose.text, plain.from, plain.to)) continue;
			const isField = /_(?:toc|ref)|\\/.test(words);
			found.push({
				message: isField
					? 'A field of the word processor was left in the text. Write what it stood for'
					: 'A reference was lost when the text was converted. Write what it referred to',
				span: sourceSpan(prose, plain),
				fixes: () => [],
			});
		}
	}
	return found.length > 0 ? found : undefined;
});

/** Few texts contain any of these, and looking for them costs next to nothing. */
const HINT = lazily(() => {
	const words = [...allWords(({ markup }) => markup.errorWords)];
	const written = [...words.map((word) => word.slice(1)), ...words.map((word) => word.toUpperCase())];
	return new RegExp(`(?:${written.join('|')})[\\s\\\\]{0,2}[!:.]|_Toc\\d|_Ref\\d|HYPERLINK|MERGEFORMAT`);
});

/** Word's field codes; Word generates the names of their targets. */
const FIELDS = [
	'(?:\\{\\s*|(?<!\\s)\\s+)?(?:page|note)?ref\\s+_(?:toc|ref)\\d+(?:\\s+\\\\[a-z*]+)*(?:\\s+\\})?',
	'(?:\\{\\s*|(?<!\\s)\\s+)?hyperlink\\s+\\\\l\\s+["“”]_[^"“”\\r\\n]{1,80}["“”](?:\\s+\\})?',
	'\\\\\\*\\s+mergeformat(?:\\s+\\})?',
];

const pattern = lazily(() => new RegExp([anyOf(({ markup }) => markup.conversionErrors), ...FIELDS].join('|'), 'g'));
