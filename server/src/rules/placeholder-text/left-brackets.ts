/** Brackets of a template around what has been filled in, "Date: [5 February 2018]", and what has not, "[Decision]". */
import {
	blockQuery,
	isVerbatim,
	kindOf,
	type Prose,
	query,
	type Report,
	readDates,
	sourceSpan,
} from '../../report/index.js';
import { lazily, narrowed, type Span, shift, touches } from '../../text/index.js';
import { type BlockFinding, type Finding, preferredFix } from '../rule.js';
import { linesOf } from '../shared/lines-of.js';
import { place } from '../shared/place.js';

interface Bracketed {
	/** With the brackets. */
	readonly span: Span;
	readonly words: string;
	readonly isDay: boolean;
	/** Nothing says what it is the value of. */
	readonly isAlone: boolean;
}

const BRACKETS = lazily(() => narrowed(/\[(?=[^[\]]*\p{L}|[^[\]]*\d)([^[\]]{2,80})\]/gu));
/** "Date:" or "Minutes –" before them, and nothing else around. */
const LABEL = /^(?:[^\n]{1,60}(?::|[ \t][–—-]))?[\s–—/-]*$/;
const ALONE = /^[\s–—/-]*$/;
const TIME = /(?<!\d)\d{1,2}[:.h]\d\d(?!\d)/;
/** A longer line is a sentence. */
const LONGEST = 80;
/** One value may stand in brackets for a reason. */
const FEWEST = 2;

const bracketed = blockQuery(({ prose }, source): readonly Bracketed[] | undefined => {
	if (!source.includes('[')) return undefined;
	const found = prose.flatMap((each) => (each.kind === 'cell' || each.within ? [] : inLines(each)));
	return found.length > 0 ? found : undefined;
});

function inLines(prose: Prose): Bracketed[] {
	return linesOf(prose.text).flatMap(({ from, to }): Bracketed[] => {
		const line = prose.text.slice(from, to);
		const all = [...line.matchAll(BRACKETS())];
		const rest = line.replace(BRACKETS(), '');
		if (all.length === 0 || rest.length > LONGEST || !LABEL.test(rest)) return [];
		return all.map(({ index, 0: { length }, 1: words = '' }) => ({
			span: sourceSpan(prose, { from: from + index, to: from + index + length }),
			words,
			isDay: readDates(words).length > 0 || TIME.test(words),
			isAlone: prose.kind === 'paragraph' && ALONE.test(rest),
		}));
	});
}

/** Somebody has filled in a day or a time between the brackets behind a label, so that these are no remark. */
const isOfTemplate = query([bracketed.values], (all) => {
	const labelled = all.flat().filter(({ isAlone }) => !isAlone);
	return labelled.length >= FEWEST && labelled.some(({ isDay }) => isDay);
});

/** @param told what is spoken of already. */
export function* leftBrackets(report: Report, told: readonly Span[]): Iterable<Finding> {
	if (!isOfTemplate(report) || kindOf(report) !== 'report' || isVerbatim(report)) return;
	for (const { from, value } of bracketed(report)) {
		for (const each of value) {
			// "[10:15]" alone may be a time in the recording.
			if (each.isAlone && each.isDay) continue;
			const span = shift(each.span, from);
			if (!told.some((other) => touches(other, span))) yield place(finding(each), from);
		}
	}
}

function finding({ span, words, isAlone }: Bracketed): BlockFinding {
	if (isAlone) {
		return {
			message: `“[${words}]” is still to be filled in. Write what belongs here or remove it`,
			span,
			fixes: () => [],
		};
	}
	return {
		message: `The brackets of the template still stand around “${words}”. Remove them`,
		span,
		fixes: () => [
			preferredFix('Remove the brackets', [
				{ span: { from: span.from, to: span.from + 1 }, insert: '' },
				{ span: { from: span.to - 1, to: span.to }, insert: '' },
			]),
		],
	};
}
