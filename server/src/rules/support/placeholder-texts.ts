/**
 * Stand-ins in running text, and what only looks like one.
 */
import { anyOf, type Facts, isQuoted, markAround, type Prose, sourceSpan, spacedWords } from '../../report/index.js';
import { countWhile, hasLetterOrDigit, joined, lean, lowerCase, type Span } from '../../text/index.js';
import { gapSpans } from './link-gaps.js';
import { asksForLink } from './placeholders.js';

export interface PlaceholderText {
	/** In the source of the block. */
	readonly span: Span;
	readonly words: string;
}

/** What every stand-in has in it. */
const HINT = /TB[ACD]|tb[acd]|TODO|XXX|[Xx]{2}[./-][Xx]{2}|\?\?\?|orem ipsum|LOREM|\[[^[\]]{2,80}\]/;

const CANDIDATE = lean(
	/(?<![\p{L}\p{N}_@#/.\\–-])(?:TB[ACD]|tb[acd]|TODO|X{3,})(?![\p{L}\p{N}_@/-]|\.\p{L})|(?<![\p{L}\p{N}_@#/.\\–-])[Xx]{2}([./-])[Xx]{2}\1(?:\d{4}|[Xx]{4}|\d{2}|[Xx]{2})(?![\p{L}\p{N}_@/-])|(?<![\p{L}\p{N}?!])\?{3,}(?![\p{L}\p{N}!])|[Ll]orem ipsum|LOREM IPSUM|(?<![\p{L}\p{N}\])])\[[^[\]\r\n]{2,80}\](?![[(])/gu,
);

/** How much of what surrounds a stand-in tells what it is. */
const REACH = 200;

export function placeholderTexts(facts: Facts, source: string): PlaceholderText[] {
	const found: PlaceholderText[] = [];
	let gaps: readonly Span[] | undefined;
	for (const prose of facts.prose) {
		if (prose.container === 'quote' || !HINT.test(prose.text)) continue;
		for (const { index, 0: words } of standIns(prose)) {
			const plain = { from: index, to: index + words.length };
			if (isElsewhere(prose, plain) || isQuoted(prose.text, plain.from, plain.to)) continue;
			const span = sourceSpan(prose, plain);
			gaps ??= joined(gapSpans(facts, source));
			const gap = gaps[countWhile(gaps, ({ to }) => to <= span.from)];
			if (!gap || gap.from >= span.to) found.push({ span, words });
		}
	}
	return found;
}

function* standIns(prose: Prose): Generator<RegExpExecArray> {
	const { text } = prose;
	CANDIDATE.lastIndex = 0;
	for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
		const { index, 0: words } = match;
		const next = CANDIDATE.lastIndex;
		const before = text.slice(Math.max(0, index - REACH), index);
		const wanted = isStandIn(words, prose, before, text.slice(next, next + REACH));
		if (wanted) yield match;
		// What is no note may hold one.
		CANDIDATE.lastIndex = wanted || words[0] !== '[' ? next : index + 1;
	}
}

/** In the words of a link, or struck out. */
function isElsewhere(prose: Prose, plain: Span): boolean {
	return markAround(prose, plain, 'link', 'delete') !== undefined;
}

function isStandIn(words: string, prose: Prose, before: string, after: string): boolean {
	switch (words[0]) {
		case '[':
			// A note that asks for a link is `placeholder-link`'s, told or not.
			return isBlankNote(words.slice(1, -1)) && !asksForLink(words.slice(1, -1));
		case '?':
			return isGap(before, after);
		case 'x':
		case 'X':
			return /[./-]/.test(words) || !(isNumber(words, before, after) || MARKER.test(after));
		case 'l':
		case 'L':
			return !isTopic(before, after);
		default:
			return (
				!isTopic(before, after) &&
				!(words === 'TODO' && (isTask(prose, before, after) || isShouted(before, after) || FOR_SOMEBODY.test(after)))
			);
	}
}

let expressions: ReturnType<typeof compile> | undefined;

function compile() {
	return {
		note: lean(
			`^(?:(?:${anyOf(({ markup }) => markup.blanks)})|[.… ]*(?:tb[acd]|to ?do|x{3,}|\\?{2,})(?![\\p{L}\\p{N}-]).*|${anyOf(({ markup }) => markup.toFillIn.opens)}[: ]\\s*(?!["'“„«‘])\\S.*|(?:\\S+ ){0,4}${anyOf(({ markup }) => markup.toFillIn.whole)})[.!?]*$`,
			'u',
		),
		beforeTopic: lean(`(?:^|[^\\p{L}\\p{N}])${anyOf(({ markup }) => markup.beforeTopic)}[*_ ]+$`, 'u'),
		counted: lean(`(?:^|[^\\p{L}])${anyOf(({ markup }) => markup.counted)} $`, 'u'),
		countedAfter: lean(`^ (?:\\p{L}+ )?${anyOf(({ markup }) => markup.counted)}(?!\\p{L})`, 'u'),
		question: lean(`(?:^|[^\\p{L}])${anyOf(({ markup }) => markup.questions)} $`, 'u'),
		small: spacedWords(({ markup }) => markup.smallWords),
	};
}

/** What stands after `TODO` or `TBD` where the sentence speaks of such notes. */
const AFTER_TOPIC = lean(
	/^(?:s\b|[ -](?:lists?|items?|files?|comments?|labels?|sections?|tags?|entr(?:y|ies)|markers?|group|app|apps|page|board|tracker|issues?|notes?|placeholders?|text|generator|cases?|patients?|liste|lijst|lista|elenco)(?!\p{L}))/u,
);

function isTopic(before: string, after: string): boolean {
	expressions ??= compile();
	return AFTER_TOPIC.test(after) || expressions.beforeTopic.test(lowerCase(before.slice(-40)));
}

/** "The XXX marker" is searched for. */
const MARKER = lean(/^ (?:markers?|tags?|labels?|placeholders?|comments?)(?!\p{L})/u);

/** "TODO for Ana: write to the host" is a task, wherever it stands. */
const FOR_SOMEBODY = lean(/^(?: for \p{Lu}[\p{L}-]+| ?\(@?[\p{L}-]+\)| @[\w-]+):\s+\p{L}/u);

/** "TODO: write to the host" in a list tells of a task, not of a gap; so does a label above a list of them. */
function isTask({ container, kind }: Prose, before: string, after: string): boolean {
	const opens = /$(?<=(?:^|[\r\n])[^\p{L}\p{N}([\r\n]*)/u.test(before);
	if (!opens) return false;
	const alone = /^[^\p{L}\p{N}]*(?:[\r\n]|$)/u.test(after);
	if (alone) return kind === 'heading' || /^\s*:/.test(after);
	return kind === 'heading' || container === 'item';
}

/** Among other words in capitals it is one of them. */
function isShouted(before: string, after: string): boolean {
	return /\p{Lu}{2} $/u.test(before.slice(-20)) || /^ \p{Lu}{2,}/u.test(after.slice(0, 20));
}

/** `XXX` may be the number 30, or hide digits. */
function isNumber(words: string, before: string, after: string): boolean {
	if (/(?:X\s|\d\s|\+\s?)$/.test(before.slice(-3)) || /^\s(?:XX|\d)/.test(after)) return true;
	if (words.length > 3) return false;
	expressions ??= compile();
	return (
		expressions.counted.test(lowerCase(before.slice(-40))) ||
		expressions.countedAfter.test(lowerCase(after.slice(0, 40)))
	);
}

function isBlankNote(note: string): boolean {
	expressions ??= compile();
	return expressions.note.test(lowerCase(note.replace(/\s+/g, ' ').trim()));
}

/** Question marks stand for a word where a word is wanted, and not where a question ends. */
function isGap(before: string, after: string): boolean {
	if (/[([]\s*$/.test(before) && /^\s*[)\]]/.test(after)) return true;
	const line = /(?<![^\r\n])[^\r\n]*$/.exec(before.slice(-200))![0];
	if (!hasLetterOrDigit(line)) return /^\s*(?:[\r\n]|$)|^ \p{Ll}/u.test(after);
	if (!/[\s(+/–—€$£-]$/.test(before)) return false;
	expressions ??= compile();
	// French parts its question marks from the word.
	if (expressions.question.test(lowerCase(before.slice(-20)))) return false;
	if (/^ ?[\p{Ll}\d)]|^[,;/]/u.test(after) || /[:=+–—€$£-]\s*$/.test(before)) return true;
	const word = /(?<!\p{L})(\p{L}+)\s$/u.exec(before.slice(-30))?.[1]?.toLowerCase();
	return (
		word !== undefined &&
		expressions.small.has(word) &&
		!/^(?:it|not|no|non|pas|nicht|niet|não|this|that|you|us)$/.test(word)
	);
}
