/** Finds words that occur twice in a row: `the the`. */
import { blockQuery, isVerbatim, type Prose, sourceSpan } from '../../report/index.js';
import { countsOf } from '../../text/index.js';
import { type BlockFinding, type Rule, unsafeFix } from '../rule.js';
import { place } from '../shared/place.js';
import { gluedWords } from './glued.js';
import type { Pair } from './pair.js';
import { pairs } from './pairs.js';
import { phrases } from './phrases.js';
import { sentences } from './sentences.js';

export const repeatedWord: Rule = {
	id: 'repeated-word',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'word',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Word, phrase or sentence written twice',
		what: 'The same word, or the same phrase of up to eight words, twice in a row, on one line or over a line break.',
		cases: [
			'A sentence that follows itself, in the same line or the next, and a line whose two halves are the same (“all dues are paid, all dues are paid”).',
			'A word of six letters or more that is glued to itself: “RepairsRepairs”.',
			'Of a word that may stand twice (“that that”), three in a row.',
			'Two German articles, but only inside a clause: the first may be a pronoun (“die Frage, die die Runde stellt”).',
		],
		spared: [
			'A sentence that stands there three times: it is a refrain.',
			'Transcripts that hold what was said word for word (“yeah, um, you know”).',
		],
		why: 'The eye jumps over it, and so it stays in for good.',
		fixes: 'Remove the second one. The author may have meant another word, so it is not applied unasked.',
		reported: [
			'The members adopted the the agenda.\n',
			'It was agreed to meet in\nin Geneva.\n',
			'Le comité a adopté le le rapport.\n',
			'It is part of the of the programme, and good to have a talk to have a talk on.\n',
			'- All dues are paid, all dues are paid\n- The key is lost. The key is lost.\n',
			'We noted that that that was said is true.\n',
			'Das Fest wird gemeinsam mit der der Feuerwehr geplant.\n',
			'## RepairsRepairs\n\nThe quay is safe.\n',
		],
		accepted: [
			'They had had time, and noted that that was enough; nous nous sommes réunis.\n',
			'We came to the end. End of the matter.\n',
			'| Linde | Linde |\n| --- | --- |\n| 5 5 | Baden Baden |\n',
			'The letter says “in in Geneva”.\n',
			'Die Frage, die die Runde stellt, betrifft die die Umwelt belastenden Stoffe.\n',
			'No, no. We will wait. We will wait. We will wait. Ana Lund, Ana Lund.\n',
			'They met face to face to face the problem; it grew and grew and grew; a poco a poco.\n',
		],
	},
	*check(report) {
		const all = repeated(report);
		// A speaker who says a word twice has stuttered, and a transcript records it.
		if (all.length === 0 || isVerbatim(report)) return;
		const counts = countsOf(all.flatMap(({ value }) => value.map(({ word }) => word)));
		for (const { from, value } of all) {
			for (const { word, small: isSmall, found } of value) {
				// "The word list list" more than once is the author's term.
				if (isSmall || counts.get(word) === 1) yield place(found, from);
			}
		}
	},
};

interface Repeated {
	readonly word: string;
	readonly small: boolean;
	readonly found: BlockFinding;
}

const repeated = blockQuery(({ prose }): readonly Repeated[] | undefined => {
	const found: Repeated[] = [];
	for (const each of prose) {
		if (each.within === 'quote') continue;
		for (const pair of [...pairs(each), ...phrases(each), ...sentences(each), ...gluedWords(each)]) {
			const word = each.text.slice(pair.from, pair.firstEnd).toLowerCase();
			found.push({ word, small: pair.small, found: finding(each, pair) });
		}
	}
	return found.length > 0 ? found : undefined;
});

function finding(prose: Prose, { from, to, firstEnd, third }: Pair): BlockFinding {
	const word = prose.text.slice(from, firstEnd);
	return {
		message: `“${word}” appears ${third ? 'three times' : 'twice'}. Remove one`,
		span: sourceSpan(prose, { from, to }),
		fixes: () => {
			const { to: end } = sourceSpan(prose, { from, to: firstEnd });
			const span = { from: end, to: sourceSpan(prose, { from, to }).to };
			return [unsafeFix(`Remove the ${third ? 'third' : 'second'} “${word}”`, [{ span, insert: '' }])];
		},
	};
}
