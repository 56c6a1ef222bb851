/** Finds paragraphs and items that stand twice, one right after the other. */
import { blockQuery, isVerbatim, memoize, query, type Report, sameItems } from '../../report/index.js';
import { type Span, shift } from '../../text/index.js';
import { type Finding, type Fix, type Rule, unsafeFix } from '../rule.js';
import { firstWords, inShort } from '../shared/few-words.js';
import { type TwinHeadings, twinHeadings } from '../shared/twin-headings.js';

export const repeatedPassage: Rule = {
	id: 'repeated-passage',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'line',
	perMeeting: true,
	scope: 'report',
	theme: 'structure',
	docs: {
		title: 'Paragraph pasted twice',
		what: 'A paragraph of at least nine words, or an item of at least four, right below itself, as where something was pasted twice. A heading that stands twice in one part of the report, with nothing below one of the two, or with the same below both; where several do, they are a plan. What comes again further below, such as a decision in the summary or a formula under each item, is left alone, and so are short answers to several items and transcripts.',
		why: 'The reader looks for the difference, and there is none.',
		fixes:
			'Remove the second paragraph, or the heading that has nothing below it. Not applied unasked, as one of the two may have been meant to say something else.',
		reported: [
			'# Minutes of the board\n\n5 February 2018\n\nThe treasurer presented the accounts of last year, and the auditors had no remarks.\n\nThe treasurer presented the accounts of last year, and the auditors had no remarks.\n',
			'# Minutes of the board\n\n5 February 2018\n\n- Bo writes to the host.\n- Bo writes to the host.\n',
			'# Minutes of the board\n\n5 February 2018\n\n- Bo will write to the host.\n- Ana will ask the council when the road is to be closed.\n- Ana will ask the council when the road is to be closed.\n',
			'# Minutes of the board\n\n5 February 2018\n\n## Next meeting\n## Next meeting\n\nIn April, at the harbour.\n',
		],
		accepted: [
			'# Minutes of the board\n\n5 February 2018\n\n- Put off to the next meeting\n- Put off to the next meeting\n- Put off to the next meeting\n',
			'# Minutes of the board\n\n5 February 2018\n\nThe motion was carried.\n\nThe motion was carried.\n',
			'# Minutes of the board\n\n5 February 2018\n\n## Roads\n\nThe report was noted, and the committee was asked to go on.\n\n## Rents\n\nThe report was noted, and the committee was asked to go on.\n',
			'# Minutes of the board\n\n5 February 2018\n\n## Roads\n\n### Votes\n\nAll in favour.\n\n## Rents\n\n### Votes\n',
		],
	},
	*check(report) {
		const twins = twinHeadings(report);
		if (twins) yield ofHeadings(twins);
		const all = repeated(report);
		if (all.length === 0 || isVerbatim(report)) return;
		const blocks = passages(report);
		for (const [at, index] of all) {
			const { from, value, block } = blocks[at]!;
			const prose = block.facts.prose[value[index]!.prose]!;
			yield finding(report, shift(prose.span, from), prose.container === 'document');
		}
	},
};

interface Passage {
	/** What it says; empty for a heading, and for few words. */
	readonly words: string;
	/** Which prose of its block. */
	readonly prose: number;
}

const WORDS = 9;
/** Of two items side by side, nobody means both. */
const ITEM_WORDS = 4;
const LONGEST = 2_000;
const passages = blockQuery(
	({ prose }, source): readonly Passage[] | undefined => {
		const found = prose.flatMap((each, index): Passage[] => {
			if (each.kind === 'cell' || each.within === 'quote') return [];
			// What differs may be code, or the address of a link.
			const written = source.slice(each.span.from, each.span.to);
			const text = /`|\]\(/.test(written) ? written : each.text;
			const words = each.kind === 'heading' ? '' : each.item ? itemWords(text) : paragraphWords(text);
			return [{ words, prose: index }];
		});
		return found.length > 0 ? found : undefined;
	},
	(a, b) =>
		sameItems(
			a.map(({ words }) => words),
			b.map(({ words }) => words),
		) &&
		sameItems(
			a.map(({ prose }) => prose),
			b.map(({ prose }) => prose),
		),
);

const paragraphWords = memoize((text) => telling(text, WORDS));
const itemWords = memoize((text) => telling(text, ITEM_WORDS));

/** The words, if they are so many that nobody writes them twice on purpose. */
function telling(text: string, least: number): string {
	if (text.length > LONGEST || text.length < least * 4) return '';
	const words = text.trim().split(/\s+/);
	return words.filter((word) => /\p{L}{2}/u.test(word)).length < least ? '' : words.join(' ');
}

/**
 * By the number of the block among those with passages, and of the passage in it. What comes again further below is a
 * decision and its summary, an item of the agenda and its record, or a formula, far more often than a slip.
 */
const repeated = query([passages.values], (values): readonly (readonly [number, number])[] => {
	const found: (readonly [number, number])[] = [];
	let before = '';
	/** Those that say the same as the one before. */
	let twins: (readonly [number, number])[] = [];
	const take = () => {
		// "Moved to the next meeting", of one item after the other, is an answer.
		if (twins.length === 1 || before.split(' ').length >= WORDS) found.push(...twins);
		twins = [];
	};
	for (const [at, value] of values.entries()) {
		for (const [index, { words }] of value.entries()) {
			if (words !== '' && words === before) twins.push([at, index]);
			else if (twins.length > 0) take();
			before = words;
		}
	}
	take();
	return found;
});

function finding({ rope }: Report, span: Span, alone: boolean): Finding {
	const text = rope.slice(span.from, Math.min(span.to, span.from + LONGEST));
	const remove = (): Fix[] => {
		const after = /^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(rope.slice(span.to, span.to + LONGEST))![0];
		return [unsafeFix('Remove the second?', [{ span: { from: span.from, to: span.to + after.length }, insert: '' }])];
	};
	return {
		message: `“${firstWords(text)}” stands here a second time in the same words. Remove one or say what is different`,
		span,
		fixes: alone ? remove : [],
	};
}

function ofHeadings({ name, first, second, spare, whole, isEmpty }: TwinHeadings): Finding {
	const below = isEmpty ? 'once with nothing below it' : 'with the same below it';
	const title = `Remove the ${spare} heading${isEmpty ? '' : ' with its text'}?`;
	return {
		message: `The heading “${inShort(name)}” stands twice, ${below}. Remove one`,
		span: second,
		unfinished: true,
		related: [{ span: first, message: 'It is here first' }],
		fixes: [unsafeFix(title, [{ span: whole, insert: '' }])],
	};
}
