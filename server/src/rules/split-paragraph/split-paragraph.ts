/**
 * Finds paragraphs that break off in the middle of a sentence, as page breaks leave them.
 */
import {
	blockQuery,
	type Collected,
	capitaliseNouns,
	isBlank,
	isVerbatim,
	type Prose,
	query,
	type ReadBlock,
	type Report,
	sameValue,
	sourceSpan,
} from '../../report/index.js';
import { type Edit, insertAt, isLower, lineStart, type Span, shift } from '../../text/index.js';
import { type Finding, type Fix, type Rule, unsafeFix } from '../rule.js';
import { lastWords } from '../shared/few-words.js';
import { bringsNoun, endsClosed, type Habits, isBroken, isCertain, lacksNoun } from './broken-sentence.js';
import { tornHeadings } from './torn-heading.js';
import { unfinishedSentences } from './unfinished.js';

export const splitParagraph: Rule = {
	id: 'split-paragraph',
	since: '0.1.0',
	severity: 'warning',
	scope: 'meeting',
	theme: 'structure',
	docs: {
		title: 'Paragraph broken in the middle of a sentence',
		what: 'A paragraph that ends without closing punctuation, while the next one goes on in lower case: one sentence, cut in two.',
		cases: [
			'In German, which writes nouns with a capital, also one that ends with an article or the like and lacks its noun.',
			'Where nothing goes on with it, a paragraph or item that ends with a comma, or with a word with which no sentence ends (“because”, “and the”), is an information.',
			'A heading that goes on in the line right below it.',
		],
		spared: [
			'Other headings, labels, quotations, code, page footers, addresses, signatures (“gez. Uwe Koch”), names such as “de Souza”.',
			'Whoever speaks next (a handle, a name in bold, a time or a label before the words), and a second paragraph that opens a list item.',
		],
		why: 'Text that is pasted from a word processor or a PDF keeps the breaks of its pages. The reader stumbles, and a numbered paragraph loses its second half to the text between the items.',
		fixes:
			'Join the two paragraphs; the second half goes into the list item of the first. Only the author knows how a sentence ends that goes on nowhere. Not applied unasked in a transcript without full stops, nor before a name such as “von Berg”, with which another sentence may begin.',
		reported: [
			'# Summary report\n\n5 February 2018\n\n1. The chair opened the meeting. Members would have the chance to shape some of the ideas\n\naround which the work of the next year is planned.\n',
			'# Protokoll der Sitzung vom 5. Februar 2018\n\nDie Vorsitzende berichtet, dass der Ausschuss gestern den\n\nHaushalt beraten hat und die Annahme empfiehlt.\n',
			'# Minutes\n\n5 February 2018\n\n- Ana is against it, because\n- Bo is for it.\n- Others are Kim, Liv,\n\nThe road stays closed until the\n\n## Rents\n',
			'# Protokoll\n\n5. Februar 2018\n\n## TOP 4. Beschluss über die Verlängerung des Mietvertrags\nder durch den Verein genutzten Räume\n\nDer Mietvertrag wird verlängert.\n',
			'# Notulen\n\n9 oktober 2023\n\nDe penningmeester licht de begroting toe. De huur stijgt volgend jaar met vier procent door de\n\nnieuwe overeenkomst met de gemeente.\n',
		],
		accepted: [
			'# Protokoll der Sitzung vom 5. Februar 2018\n\nDie Vorsitzende nimmt die Frage in die nächste Sitzung auf\n\nHerr Berg dankt und fragt nach dem Haushalt.\n',
			'# Summary report\n\n5 February 2018\n\n1. The chair opened the meeting and thanked the hosts.\n\n   (a) a table of sites;\n\n2. The following was asked for:\n\nthe accounts of last year.\n',
			'# Minutes\n\n5 February 2018\n\n**Ana Lund** (8:29) - I am not sure the client can work it out, so it should be taken by\n\n**lightclient** (8:38) - Yes, I guess they do not have it. But yes.\n',
			'# Minutes\n\n5 February 2018\n\n## Extension of the lease\nThe lease is extended.\n\n## Keys of the harbour office\nnone were lost\n',
			'# Minutes\n\n5 February 2018\n\nThe board wants:\n\n- the road to be opened again, and\n- The bridge to be closed.\n',
			'# Minutes\n\n5 February 2018\n\n**Participants**\n\nAna Lund – Hochmark\n\nde Souza Lima, Marta – Ventania\n\ne-mail: office@example.org\n',
		],
	},
	*check(report) {
		for (const pair of neighbours(report, goingOn(report))) {
			if (isBroken(pair, () => habitsOf(report))) yield finding(report, pair);
		}
		yield* tornHeadings(report);
		if (!isVerbatim(report)) {
			for (const { span, words } of unfinishedSentences(report)) {
				yield words.endsWith(',')
					? openList(words, span)
					: {
							message: `The sentence breaks off after “${lastWords(words)}”. Finish it or take out what is left of it`,
							span,
							mild: true,
							fixes: [],
						};
			}
		}
		const lacking = withoutNoun(report);
		if (lacking.length === 0 || !capitaliseNouns(report)) return;
		for (const pair of nextOnes(report, lacking)) {
			if (bringsNoun(pair)) yield finding(report, { ...pair, noun: true });
		}
	},
};

function openList(words: string, span: Span): Finding {
	return {
		message: `Nothing follows the comma after “${lastWords(words.slice(0, -1))}”. Write the rest or remove the comma`,
		span,
		mild: true,
		fixes: [unsafeFix('Remove the comma?', [{ span, insert: '' }])],
	};
}

interface Pair {
	readonly first: Prose;
	readonly second: Prose;
	/** Where their blocks start. */
	readonly firstFrom: number;
	readonly secondFrom: number;
	/** The second begins with a noun, and so perhaps another sentence. */
	readonly noun?: true;
}

/** Those in a block that may continue the sentence of the one before, by index in the block. */
const goingOn = blockQuery(({ prose }): readonly number[] | undefined => {
	let found: number[] | undefined;
	for (let i = 0; i < prose.length; i++) {
		if (!goesOn(prose[i]!)) continue;
		found ??= [];
		found.push(i);
	}
	return found;
});

function goesOn(prose: Prose): boolean {
	return isRunning(prose) && !prose.item && isLower(prose.text, 0);
}

/** Paragraphs with nothing but blank lines between them, the second in lower case. */
function* neighbours({ blocks, rope }: Report, all: readonly Collected<readonly number[]>[]): Iterable<Pair> {
	for (const { from: secondFrom, value, block, index } of all) {
		for (const at of value) {
			const second = block.facts.prose[at]!;
			const before = at > 0 ? block : lastWithProse(blocks, index);
			const first = at > 0 ? block.facts.prose[at - 1]! : before?.facts.prose.at(-1);
			if (!before || !first || !isRunning(first)) continue;
			const firstFrom = before.from;
			const between = rope.slice(firstFrom + first.span.to, secondFrom + second.span.from);
			if (/^\s*$/.test(between)) yield { first, second, firstFrom, secondFrom };
		}
	}
}

/** Those in a block after which a noun is missing, by index in the block. */
const withoutNoun = blockQuery(({ prose }): readonly number[] | undefined => {
	let found: number[] | undefined;
	for (let i = 0; i < prose.length; i++) {
		if (!isRunning(prose[i]!) || !lacksNoun(prose[i]!)) continue;
		found ??= [];
		found.push(i);
	}
	return found;
});

/** Paragraphs with the next ones, which begin no item, and nothing but blank lines between them. */
function* nextOnes({ blocks, rope }: Report, all: readonly Collected<readonly number[]>[]): Iterable<Pair> {
	for (const { from: firstFrom, value, block, index } of all) {
		for (const at of value) {
			const first = block.facts.prose[at]!;
			const next = at + 1 < block.facts.prose.length ? block : nextWithProse(blocks, index);
			const second = next?.facts.prose[at + 1 < block.facts.prose.length ? at + 1 : 0];
			if (!next || !second || !isRunning(second) || second.item) continue;
			const secondFrom = next.from;
			const between = rope.slice(firstFrom + first.span.to, secondFrom + second.span.from);
			if (/^\s*$/.test(between)) yield { first, second, firstFrom, secondFrom };
		}
	}
}

/** The next block with prose: only blank lines may be before it, and those are one block. */
function nextWithProse(blocks: readonly ReadBlock[], index: number): ReadBlock | undefined {
	return blocks.slice(index + 1, index + 3).find(({ facts }) => facts.prose.length > 0);
}

/** The last block with prose before the one with the index `index`. */
function lastWithProse(blocks: readonly ReadBlock[], index: number): ReadBlock | undefined {
	for (let i = index - 1; i >= 0; i--) if (blocks[i]!.facts.prose.length > 0) return blocks[i];
	return undefined;
}

function isRunning({ kind, container }: Prose): boolean {
	return kind === 'paragraph' && (container === 'document' || container === 'item');
}

const FEW = 2;
const SHORT_LENGTH = 50;

/** Of a paragraph, heading or cell: how it begins and ends. */
interface Ending {
	readonly goesOn: boolean;
	readonly heading: boolean;
	readonly closed: boolean;
	/** It ends in a colon or semicolon, after which lower case is normal. */
	readonly announces: boolean;
	/** A paragraph that isn't just a line. */
	readonly long: boolean;
}

const endings = blockQuery(({ prose }): readonly Ending[] | undefined => {
	if (prose.length === 0) return undefined;
	return prose.map(
		(each): Ending => ({
			goesOn: goesOn(each),
			heading: each.kind === 'heading',
			closed: endsClosed(each),
			announces: /[:;]\s*$/.test(each.text.slice(-10)),
			long: isRunning(each) && each.text.length > SHORT_LENGTH,
		}),
	);
}, sameValue);

/** How the author writes where nothing is broken. */
const habitsOf = query([endings.values], (all): Habits => {
	let [lower, open, long] = [0, 0, 0];
	let before: Ending | undefined;
	for (const each of all.flat()) {
		if (each.goesOn && (!before || before.heading || (before.closed && !before.announces))) lower++;
		// A possibly broken paragraph is no evidence.
		if (before && !each.goesOn && before.long) {
			long++;
			if (!before.closed) open++;
		}
		before = each;
	}
	return { lower: lower >= FEW, open: open > FEW && open * 4 > long };
});

function finding(report: Report, pair: Pair): Finding {
	const { first, second, firstFrom, secondFrom } = pair;
	const end = first.text.trimEnd().length;
	const last = shift(sourceSpan(first, { from: lastWordStart(first.text, end), to: end }), firstFrom);
	const word = /^\S+/.exec(second.text)?.[0].length ?? 0;
	const next = shift(sourceSpan(second, { from: 0, to: word }), secondFrom);
	return {
		message: `The paragraph breaks off in the middle of a sentence, after “${lastWords(first.text)}”. Join it with the next one`,
		span: { from: last.from, to: next.to },
		fixes: () => joins(report.text, pair),
	};
}

function lastWordStart(text: string, end: number): number {
	return Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
}

function joins(text: string, pair: Pair): Fix[] {
	const join = (title: string, glue: string, safety: Fix['safety'], cut = 0): Fix => ({
		title,
		safety,
		alters: 'join',
		edits: joined(text, pair, glue, cut),
	});
	if (!/\p{L}-\s*$/u.test(pair.first.text.slice(-10)))
		return [join('Join the two paragraphs', ' ', isCertain(pair) && !pair.noun ? 'safe' : 'unsafe')];
	return [
		join('Join the two halves of the word', '', 'unsafe', 1),
		join('Join the two paragraphs, keep the hyphen', ' ', 'unsafe'),
	];
}

/** @param cut how many characters at the end of the first paragraph are removed as well. */
function joined(text: string, { first, second, firstFrom, secondFrom }: Pair, glue: string, cut: number): Edit[] {
	const start = secondFrom + second.span.from;
	const end = secondFrom + second.span.to;
	let from = firstFrom + first.span.to;
	while (isBlank(text[from - 1] ?? '')) from--;
	from -= cut;
	const edits: Edit[] = [{ span: { from, to: start }, insert: glue }];
	// Each line of the second half is indented like the text of the first, or it might leave the item.
	const indent = indentAt(text, firstFrom + first.span.from);
	if (indent.length <= indentAt(text, start).length) return edits;
	for (const { index, 0: ending } of text.slice(start, end).matchAll(/(?:\r\n|\r|\n)[ \t]*/g)) {
		const at = start + index + ending.length;
		const had = ending.replace(/^[\r\n]+/, '').length;
		if (had < indent.length) edits.push(insertAt(at, indent.slice(had)));
	}
	return edits;
}

/** Spaces as wide as the text before `at` on its line. */
function indentAt(text: string, at: number): string {
	return text.slice(lineStart(text, at), at).replace(/[^\t]/g, ' ');
}
