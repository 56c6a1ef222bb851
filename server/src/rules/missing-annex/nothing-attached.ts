/** Finds sentences that say that something is attached, in reports to which nothing is. */
import {
	agendaLabels,
	annexes,
	answeredAnnexes,
	anyOf,
	blockQuery,
	fold,
	headings,
	isQuoted,
	participantLabels,
	type Report,
	sections,
	sentenceAt,
	sourceSpan,
} from '../../report/index.js';
import { lazily, lowerCase, narrowed, type Span, shift } from '../../text/index.js';
import type { Finding } from '../rule.js';

interface Attaching {
	/** In the block. */
	readonly span: Span;
	/** What the sentence says before. */
	readonly what: string;
}

const COMES = lazily(() =>
	narrowed(
		`(?<!\\p{L})(?:${anyOf(({ comesAlong }) => comesAlong)}|(${anyOf(({ paperComesAlong }) => paperComesAlong)}))(?!\\p{L})`,
		'gu',
	),
);
const PAPER = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ enclosure }) => enclosure)}(?!\\p{L})`, 'u'));

const attachings = blockQuery(({ prose }): readonly Attaching[] | undefined => {
	let found: Attaching[] | undefined;
	for (const each of prose) {
		if (each.kind !== 'paragraph' || each.within === 'quote') continue;
		for (const { index, 0: words, 1: ifPaper } of lowerCase(each.text).matchAll(COMES())) {
			const plain = { from: index, to: index + words.length };
			if (isQuoted(each.text, plain.from, plain.to)) continue;
			// "The garage is attached."
			if (ifPaper !== undefined && !PAPER().test(lowerCase(sentenceAround(each.text, index)))) continue;
			found ??= [];
			found.push({ span: sourceSpan(each, plain), what: sentenceAround(each.text, index) });
		}
	}
	return found;
});

/** An address of a file: relative, or with the ending of one. */
const FILE = /^(?![a-z]+:|#|\/\/)|\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|zip|png|jpe?g)(?:$|[?#])/i;

interface Linked {
	/** The last link or image of the block. */
	readonly last: number;
	readonly file: boolean;
}

const linked = blockQuery(({ links, labelled }, source): Linked | undefined => {
	const last = Math.max(-1, ...links.map(({ span }) => span.from), ...labelled.map(({ content }) => content.from));
	const tag = source.search(TAG);
	const file = links.some(({ url }) => FILE.test(url)) || PICTURED.test(source);
	return last < 0 && tag < 0 && !file ? undefined : { last: Math.max(last, tag), file };
});

const TAG = /<(?:a|img|iframe)\s|https?:/i;
/** An image, or the name of a file that comes by another way: "Attachment: budget.xlsx". */
const PICTURED = /<(?:img|iframe)\s|!\[|[\w)-]\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|zip)\b/i;

/** @param told the places of annexes that are reported as missing. */
export function* nothingAttached(report: Report, told: readonly Span[]): Iterable<Finding> {
	const all = attachings(report);
	if (all.length === 0 || annexes(report).length > 0 || answeredAnnexes(report).size > 0) return;
	const links = linked(report);
	if (links.some(({ value }) => value.file)) return;
	for (const { from, value } of all) {
		for (const { span, what } of value) {
			const place = shift(span, from);
			if (told.some((each) => each.from < place.to + NEAR && each.to > place.from - NEAR)) continue;
			const start = sections(report).whole(sections(report).at(place.from)).from;
			if (links.some(({ from, value }) => from + value.last >= start) || hasPart(report, what, start)) continue;
			yield {
				message: 'Something is said to be attached, but there is no annex, file or link. Attach it or link to it',
				span: place,
				mild: true,
				fixes: [],
			};
		}
	}
}

const NEAR = 30;
/** A shorter word says nothing. */
const TELLING = 5;

/** Whether another part of the report, whatever its title says, is called like what is attached: "The actions are attached". */
function hasPart(report: Report, what: string, own: number): boolean {
	const words = fold(what)
		.split(' ')
		.filter((word) => word.length >= TELLING);
	const labels = [...agendaLabels(report), ...participantLabels(report)].map(({ from, to }) =>
		report.rope.slice(from, to),
	);
	const titles = headings(report)
		.slice(1)
		.filter(({ span }) => span.from !== own)
		.map(({ text }) => text);
	return [...titles, ...labels].some((title) => words.some((word) => fold(title).includes(word)));
}

function sentenceAround(text: string, at: number): string {
	const { from, to } = sentenceAt(text, at);
	return text.slice(from, to);
}
