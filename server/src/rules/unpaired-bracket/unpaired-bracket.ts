/** Finds brackets and quotation marks that are opened and never closed, or closed and never opened. */
import { blockQuery, isVerbatim, query, type ReadBlock } from '../../report/index.js';
import { insertAt, shift } from '../../text/index.js';
import { type Finding, preferredFix, type Rule, unsafeFix } from '../rule.js';
import { type Single, singles } from './singles.js';

export const unpairedBracket: Rule = {
	id: 'unpaired-bracket',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'paragraph',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Bracket or quotation mark without a partner',
		what: 'A bracket, `(` or `[`, or a double quotation mark of any form that is opened in a paragraph, an item or a cell and never closed, or closed and never opened. What is closed some paragraphs later, as a quotation of several, is a pair. `a)` and `1)` before an item, inches, smileys, intervals such as `[0, 1)`, code, and transcripts are left alone.',
		why: 'The reader looks for the other one, and does not know where the remark ends and the report goes on.',
		fixes:
			'Of two brackets in a row, one is removed; where `\'` opens what `"` closes, the same mark is written; otherwise to add the other at the end, or to remove it. Only the author knows, so none is applied unasked.',
		reported: [
			'The treasurer (Ana Lund will send the accounts.\n',
			'Present: Ana Lund (Acme), Bo Berg Acme)\n',
			'The board “noted the report and closed the item.\n',
			'## Present ((please sign below)\n\nAna Lund\n',
		],
		accepted: [
			'The treasurer (Ana Lund) will send the accounts [see Annex I].\n',
			'a) The budget, 1) the roads, :-) and a 19" screen.\n',
			'“The first paragraph.\n\n“The second,” she said.\n',
			'Er sagte „Ja“, elle dit « oui », zij zei „ja”, and "so" on.\n',
			'- Decided (after a long debate:\n  - the budget;\n  - the fee)\n',
		],
	},
	*check(report) {
		const all = unpaired(report);
		if (all.length === 0 || isVerbatim(report)) return;
		const blocks = alone(report);
		for (const [at, index] of all) {
			const { from, value, index: block } = blocks[at]!;
			const single = value[index]!;
			if (single.opens && single.begins && isQuotedBelow(report.blocks, block)) continue;
			yield finding(single, from);
		}
	},
};

const alone = blockQuery(({ prose }, source): readonly Single[] | undefined => {
	if (!/[()[\]"“”„«»]/.test(source)) return undefined;
	const found = prose.flatMap((each) => (each.within === 'quote' ? [] : singles(each, source)));
	return found.length > 0 ? found : undefined;
});

/** What is closed no further below is a pair, in items or paragraphs of their own. */
const BLOCKS = 6;
/** A speech goes on for longer than a remark in brackets. */
const QUOTED = 20;

/** Of those that are alone in their paragraph, those that are alone: by the number of the block, and in it. */
const unpaired = query([alone.values, alone.indexes], (values, indexes): readonly (readonly [number, number])[] => {
	const open: Record<Single['kind'], (readonly [number, number])[]> = { round: [], square: [], quote: [], angle: [] };
	const paired = new Set<Single>();
	for (const [at, value] of values.entries()) {
		for (const [index, single] of value.entries()) {
			const above = open[single.kind];
			if (single.opens) above.push([at, index]);
			else {
				const [block, other] = above.pop() ?? [];
				if (block === undefined) continue;
				const before = values[block]![other!]!;
				if (!belongs(before, indexes[at]! - indexes[block]!)) continue;
				// Equal blocks share their facts, so the same one may stand in several places.
				paired.add(before).add(single);
			}
		}
	}
	return values.flatMap((value, at) =>
		value.flatMap((single, index) => (paired.has(single) ? [] : [[at, index] as const])),
	);
});

/** Whether what opens may be closed so many blocks below. */
function belongs({ kind, goesOn }: Single, blocks: number): boolean {
	return kind === 'quote' || kind === 'angle' ? blocks <= QUOTED : goesOn !== undefined && blocks <= BLOCKS;
}

/** A quotation of several paragraphs, each of which begins with a mark. */
function isQuotedBelow(blocks: readonly ReadBlock[], index: number): boolean {
	const next = blocks.slice(index + 1, index + 4).find(({ source }) => source.trim() !== '');
	return next !== undefined && /^\s*["“”„«»]/.test(next.source);
}

function finding(single: Single, from: number): Finding {
	const { opens, sign, other, alone, doubled, end, goesOn, kind, mistyped } = single;
	const span = shift(single.span, from);
	const isBracket = /[()[\]]/.test(sign);
	const name = isBracket ? 'bracket' : 'quotation mark';
	const partner = isBracket ? `“${other}”` : 'its partner';
	const message = opens
		? `This ${name} is never closed. Add ${partner} or remove it`
		: `This ${name} closes what was never opened. Add ${partner} or remove it`;
	if (mistyped) {
		const { opened, meant } = mistyped;
		return {
			message: `“${sign}” closes what “${opened}” has opened. Write “${meant}” instead`,
			span,
			fixes: [preferredFix(`Write “${meant}”`, [{ span, insert: meant }])],
		};
	}
	const mayGoOn = goesOn === 'list' || kind === 'quote' || kind === 'angle';
	const remove = [{ span: shift(single.spare ?? single.span, from), insert: '' }];
	if (doubled) return { message, span, fixes: [preferredFix('Remove one of the two brackets', remove)] };
	// Where an opened remark ends, only its author knows, unless it is the end of the sentence.
	const closing = alone && opens && end !== undefined;
	const fixes = closing ? [unsafeFix('Close it at the end?', [insertAt(from + end, other)])] : [];
	if (single.slip)
		fixes.push(unsafeFix(`Write ${sign} where it opens, too`, [{ span: shift(single.slip, from), insert: sign }]));
	if (closing || (alone && !opens)) fixes.push(unsafeFix(`Remove the ${name}?`, remove));
	return { message, span, fixes, ...(opens && mayGoOn && { unfinished: true as const }) };
}
