/** What is selected becomes an annex at the end, and a reference to it stands in its place. */
import {
	type Annex,
	type AnnexNumber,
	annexEntries,
	annexKey,
	annexLabelWord,
	countedParagraphs,
	headings,
	languageFor,
	lineBreakOf,
	occurrencesOf,
	type Report,
	writeAnnexNumber,
} from '../../report/index.js';
import { contains, lineEnd, type Span } from '../../text/index.js';
import { endOfContent, gapBefore, separatorOfTitles } from '../annex-skeleton.js';
import { fillIn } from '../fill-in.js';
import { type Look, lookOf, makeLabel } from '../label-look.js';
import type { Refactoring, Rewriting } from './model.js';
import { withoutBlankEnd } from './swap.js';

/** On whole paragraphs, lists or sections. */
export function annexExtraction(report: Report, at: Span): readonly Refactoring[] {
	const { rope } = report;
	const from = at.from + rope.slice(at.from, at.to).search(/\S/);
	const selected = withoutBlankEnd(rope, { from, to: at.to });
	const isWhole = from >= at.from && from < at.to && report.role === undefined && coversBlocks(report, selected);
	const name = isWhole ? nextName(report) : undefined;
	const label = name && labelFor(report, selected, name);
	if (!label) return [];
	const title = `Move the selection to a new ${name.words} at the end`;
	return [{ id: 'annex', title, extracts: true, rewrite: () => extracted(report, selected, name.words, label) }];
}

/** Blocks of text, and no part of a list, none of the numbered paragraphs, nothing that others belong to. */
function coversBlocks(report: Report, selected: Span): boolean {
	const { blocks, rope } = report;
	const inside = blocks.filter(({ from, to }) => from < selected.to && to > selected.from);
	const [first, last] = [inside[0], inside.at(-1)];
	if (!first || !last) return false;
	const [before, after] = [blocks[blocks.indexOf(first) - 1], blocks[blocks.indexOf(last) + 1]];
	const isPart = [
		[before, first],
		[last, after],
	].some(([one, other]) => isItem(one) && isItem(other));
	const [title] = headings(report);
	const taken = [
		...annexEntries(report).map(({ annex }) => annex.span),
		...countedParagraphs(report).flatMap((each) => each.map(({ marker }) => marker)),
		...(title ? [title.span] : []),
	];
	return (
		rope.slice(first.from, selected.from).trim() === '' &&
		rope.slice(selected.to, last.to).trim() === '' &&
		!isPart &&
		!taken.some((span) => contains(selected, span)) &&
		inside.some(({ facts }) => facts.prose.length > 0)
	);
}

function isItem(block: Report['blocks'][number] | undefined): boolean {
	return block !== undefined && block.facts.items.length > 0;
}

interface NewName {
	/** “Annex III” */
	readonly words: string;
	/** What the new one looks like. */
	readonly model?: Annex;
}

const LAST_LETTER = 26;

/** The number behind the highest that the report speaks of. */
function nextName(report: Report): NewName | undefined {
	const own = annexEntries(report).filter(({ role }) => role === 'annex');
	const model = own.findLast(({ annex }) => annex.meant === undefined)?.annex;
	// A report with one annex without a number has no place for a second.
	if (model ? !model.number : own.length > 0) return undefined;
	const words = languageFor(report, undefined);
	const word = model?.word ?? annexLabelWord(words.annex[0]![0]!);
	const family = model?.family ?? 'annex';
	const first: AnnexNumber = { series: 'number', value: 1, suffix: '', style: words.templates.annexNumerals };
	let number = { ...(model?.number ?? first), suffix: '' };
	while (occurrencesOf({ kind: 'annex', key: annexKey(family, number), report }).length > 0) {
		number = { ...number, value: number.value + 1 };
	}
	if (number.style === 'letter' && number.value > LAST_LETTER) return undefined;
	return { words: `${word} ${writeAnnexNumber(number)}`, ...(model && { model }) };
}

interface NewLabel {
	readonly line: string;
	/** What stands below it: all that is selected, or all but the heading at its top. */
	readonly body: Span;
}

/** `undefined` if a heading in the selection would end the annex. */
function labelFor(report: Report, selected: Span, { words, model }: NewName): NewLabel | undefined {
	const look: Look = model ? lookOf(model) : { ...(headings(report).length > 0 && { depth: 2 }), bold: true };
	const inside = headings(report).filter(({ span }) => contains(selected, span));
	const top = inside[0]?.span.from === selected.from ? inside[0] : undefined;
	const rest = top ? inside.slice(1) : inside;
	if (rest.some(({ depth }) => depth <= (look.depth ?? 1))) return undefined;
	const separator = model ? separatorOfTitles(report, model) : ' – ';
	if (!top) {
		const title =
			separator !== undefined && model ? separator + fillIn(languageFor(report, undefined).places.title) : '';
		return { line: makeLabel(words + title, look), body: selected };
	}
	const end = lineEnd(report.rope, top.span.from);
	const title = report.rope
		.slice(top.span.from, end)
		.replace(/^#{1,6}[ \t]+/, '')
		.trim();
	const from = end + report.rope.slice(end, selected.to).search(/\S/);
	return from < end
		? undefined
		: { line: makeLabel(words + (separator ?? ' – ') + title, look), body: { from, to: selected.to } };
}

function extracted(report: Report, selected: Span, name: string, { line, body }: NewLabel): Rewriting {
	const eol = lineBreakOf(report);
	const to = endOfContent(report);
	const before = gapBefore(report.text, to, eol) + line + eol + eol;
	const after = eol + (to < report.rope.length ? eol : '');
	const left = languageFor(report, undefined).templates.sentences.annex.replace('{annex}', name);
	return { edits: [], moves: [{ span: body, to, before, after, cut: selected, left }], addsAnnex: true };
}
