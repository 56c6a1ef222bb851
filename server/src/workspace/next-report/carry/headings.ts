/** The headings of the next report. */
import { anyOf, anyOfAsWritten, labelsNext, namesActions, namesDecisions, namesPlace } from '../../../report/index.js';
import { type Edit, lazily } from '../../../text/index.js';
import { wordsIn } from '../series/pieces.js';
import { DROP, type Draft, topicPlace } from './draft.js';
import { closedHoles } from './holes.js';
import { below, type Outline } from './outline.js';

/** Headings stay if other reports have them too, or something stays below them. */
export function carryHeadings(draft: Draft, outline: Outline): void {
	/** Where headings in a row were dropped: the section above, and how many there were. */
	let row: { readonly parent: number; readonly depth: number; count: number } | undefined;
	/** By the section above: how many numbered headings have gone so far. */
	const gone = new Map<number, number>();
	/** Likewise: how many are to be filled in. */
	const topics = new Map<number, number>();
	for (const [index, piece] of draft.pieces.entries()) {
		const depth = piece.depth;
		if (depth === undefined) continue;
		const fate = draft.fate(index);
		if (fate?.kind === 'keep') row = undefined;
		if (fate) continue;
		const words = wordsIn(piece);
		const parent = outline.parents[index]!;
		const less = gone.get(parent) ?? 0;
		const under = below(index, outline);
		const usual =
			isSection(words) ||
			under.some((each) => isStanding(draft, each)) ||
			(canGoOn(draft, index) &&
				(draft.isRestated(index) ||
					draft.series.hasWords(words) ||
					draft.series.size === 0 ||
					under.some((each) => draft.fate(each)?.kind === 'keep')));
		if (usual) {
			draft.keep(index, lowered(draft, index, less));
			row = undefined;
			continue;
		}
		for (const each of under) draft.decide(each, DROP);
		if (row?.parent !== parent || row.depth !== depth) row = { parent, depth, count: 0 };
		row.count++;
		if (row.count <= MOST_EMPTY) {
			const topic = (topics.get(parent) ?? 0) + 1;
			topics.set(parent, topic);
			const lines = emptyHeading(draft, index, depth, topicPlace(draft, topic), less);
			draft.decide(index, { kind: 'replace', lines });
			continue;
		}
		draft.decide(index, DROP);
		if (OPENING().test(draft.source(index))) gone.set(parent, less + 1);
	}
}

/** Whether a heading is in every report, once: it stays, and so does the one above it. */
function isStanding({ pieces, series, source, wordCount }: Draft, index: number): boolean {
	const piece = pieces[index]!;
	if (piece.depth === undefined || series.size < FEWEST_REPORTS) return false;
	const words = wordsIn(piece);
	return wordCount(words) === 1 && series.timesOf(source(index), words) === series.size;
}

/** Whether a heading can stay without a place to fill in amid its words: "Trip of 5 May". */
function canGoOn(draft: Draft, index: number): boolean {
	const { span } = draft.pieces[index]!;
	return closedHoles(draft, draft.pieces[index]!, draft.ownSpan(index), draft.restatedIn(span)) !== undefined;
}

/** Fewer reports do not show what every report has. */
const FEWEST_REPORTS = 3;

/** So many headings are to be filled in where one or more were dropped. */
const MOST_EMPTY = 2;

/** @param less of the number that the heading had. */
function emptyHeading(draft: Draft, index: number, depth: number, topic: string, less: number): string[] {
	const said = draft.place(({ said }) => said);
	const source = draft.source(index);
	const opening = OPENING().exec(source)?.[0] ?? /^#+[ \t]+/.exec(source)?.[0] ?? `${'#'.repeat(depth)} `;
	return [opening.replace(/\d+/, (number) => String(Number(number) - less)) + topic, said];
}

/** The edit that takes the gap out of the numbers of headings. */
function lowered(draft: Draft, index: number, less: number): Edit[] {
	const opening = OPENING().exec(draft.source(index))?.[0];
	const number = opening === undefined ? null : /\d+/.exec(opening);
	if (less === 0 || !number || Number(number[0]) <= less) return [];
	const from = draft.pieces[index]!.span.from + number.index;
	return [{ span: { from, to: from + number[0].length }, insert: String(Number(number[0]) - less) }];
}

/** "### 3. ", "## TOP 3: ", "## TOP 3 ": what a heading has before its words. */
const OPENING = lazily(
	() =>
		new RegExp(
			`^#+[ \\t]+(?:(?:\\p{L}{1,12}[ \\t])?\\d{1,3}(?:[.):][ \\t]+|[ \\t]+[–—-][ \\t]+)|(?:${anyOfAsWritten(({ item }) => item)}|${anyOf(({ itemCapitals }) => itemCapitals)})[ \\t]\\d{1,3}(?:[ \\t]+|$))`,
			'u',
		),
);

function isSection(words: string): boolean {
	return labelsNext(words) || namesDecisions(words) || namesActions(words) || namesPlace(words);
}
