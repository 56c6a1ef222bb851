/** Signs and brackets that stand for something in running text, and their lookalikes: TBD, ???, XX, [date], <name>. */
import {
	allWords,
	anyOf,
	type Facts,
	isQuoted,
	LANGUAGES,
	markAround,
	type Prose,
	sentenceBefore,
	sourceSpan,
	tellingWords,
	type Words,
} from '../../report/index.js';
import { countWhile, hasLetterOrDigit, joined, lazily, lowerCase, narrowed, type Span } from '../../text/index.js';
import { gapSpans } from '../shared/links/link-gaps.js';
import { asksForLink } from '../shared/links/placeholders.js';
import type { Gap } from './gap.js';
import { isBlankNote, isLinkTo } from './note.js';

/** What every placeholder contains. */
const HINT =
	/TB[ACD]|tb[acd]|TODO|XXX| xxx|[Xx]{2}[.:/h-][Xx\d]{2}|X[/–-]X|[Xx]{2} \p{L}{1,3} |\?\?\?|\?\? ?[\p{L}%€$£°]|[\d?][:h]\?\?|orem ipsum|LOREM|\[[^[\]]{2,80}\]|<[^<>]{3,60}>|\$[A-Za-z]/u;

const CANDIDATE = narrowed(
	/(?<![\p{L}\p{N}_@#/.\\–-])(?:TB[ACD]|tb[acd]|TODO|X{3,}|(?<= )x{3,})(?![\p{L}\p{N}_@/-]|\.\p{L})|(?<![\p{L}\p{N}_@#/.\\–-])[Xx]{2}([./-])[Xx]{2}\1(?:\d{4}|[Xx]{4}|\d{2}|[Xx]{2})(?![\p{L}\p{N}_@/-])|(?<![\p{L}\p{N}_@#/.\\–-])(?:[Xx]{4}|\d{2}XX)([./-])[Xx]{2}\2[Xx]{2}(?![\p{L}\p{N}_@/-])|(?<![\p{L}\p{N}_@#/.\\–-])XX([./])\d{1,2}\3\d{4}(?![\p{L}\p{N}_@/-])|(?<=\()X\/X(?=(?: \p{L}+)?\))|(?<=: )X(?:([/–-])X)(?:\4X)?(?=[ \t]*(?:$|[\r\n]))|(?<![\p{L}\p{N}_@#/.:\\])(?:XX[:h]XX|xx[:h]xx)(?![\p{L}\p{N}_@/:-])|(?<![\p{L}\p{N}_@#/.,\\–-])X{1,3}(?:[.,]XXX)+(?![\p{L}\p{N}_@/-]|[.,]\p{L})|(?<![\p{L}\p{N}_@#/.\\–-])(?:XX|xx)(?= \p{L}{1,3} (?:\p{L}{1,3} )?\d)|(?<![\p{L}\p{N}?!])\?{3,}(?![\p{L}\p{N}!])|(?<=[\s(~–—-])\?{2,3}(?=\p{Ll}| ?[%€$£°])|(?<![\p{L}\p{N}_@#/.:?\\-])(?:\d{1,2}|\?\?)[:h]\?\?(?![\p{L}\p{N}?])|[Ll]orem ipsum|LOREM IPSUM|(?<![\p{L}\p{N}\])])\[[^[\]\r\n]{2,80}\](?![[(])|(?<![\p{L}\p{N}])<\p{L}[^<>\r\n]{2,60}>|(?<![\p{L}\p{N}$\\])\$[A-Za-z][A-Za-z_.-]{2,30}\$(?![\p{L}\p{N}$])/gu,
);

/** How much of the surrounding text tells what a placeholder is. */
const REACH = 200;

export function signsIn(facts: Facts, source: string): Gap[] {
	const found: Gap[] = [];
	let gaps: readonly Span[] | undefined;
	for (const prose of facts.prose) {
		if (prose.within === 'quote' || !HINT.test(prose.text)) continue;
		for (const { index, 0: words } of standIns(prose)) {
			const plain = { from: index, to: index + words.length };
			if (isElsewhere(prose, plain, words) || isQuoted(prose.text, plain.from, plain.to)) continue;
			const span = sourceSpan(prose, plain);
			gaps ??= joined(gapSpans(facts, source));
			const gap = gaps[countWhile(gaps, ({ to }) => to <= span.from)];
			if (gap && gap.from < span.to) continue;
			found.push({
				kind: 'sign',
				span,
				words,
				...(words === 'TODO' && labelsLine(prose.text, plain) && { labels: true }),
			});
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
		// Text that isn't a note may contain one.
		CANDIDATE.lastIndex = wanted || words[0] !== '[' ? next : index + 1;
	}
}

/** In the text of a link, or struck out. The words of a link may be the template's. */
function isElsewhere(prose: Prose, plain: Span, words: string): boolean {
	const around = words.startsWith('<')
		? markAround(prose, plain, 'delete')
		: markAround(prose, plain, 'link', 'delete');
	return around !== undefined;
}

function isStandIn(words: string, prose: Prose, before: string, after: string): boolean {
	// The time of day, or its minutes.
	if (/[:h]\?\?$/.test(words)) return true;
	// "20XX-XX-XX"
	if (/^\d\dXX/.test(words)) return true;
	switch (words[0]) {
		case '[':
			// A note that asks for a link belongs to `placeholder-link`, reported or not.
			return isBlankNote(words.slice(1, -1)) && !asksForLink(words.slice(1, -1)) && !isOfForm(before);
		case '<':
			// `<link to the slides>`, which shows where the signs are escaped, or what is in them is no tag.
			return isBlankNote(words.slice(1, -1)) || isLinkTo(words.slice(1, -1));
		case '$':
			// From a template: `$date$`, `$MINUTES_LINK$`. Anything else between two of these signs is a formula.
			return VARIABLE.test(words) || isBlankNote(words.slice(1, -1).replace(/[_.-]/g, ' '));
		case '?':
			return isGap(before, after);
		case 'x':
		case 'X':
			if (words.length === 2) return patterns().outOf.test(lowerCase(after)) && !isNumber(words, before, after);
			return (
				/[.,:h/-]/.test(words) || !(isNumber(words, before, after) || MARKER().test(lowerCase(after.slice(0, 40))))
			);
		case 'l':
		case 'L':
			return !isTopic(before, after) && SAMPLE.test(after);
		default:
			if (isTopic(before, after)) return false;
			return words === 'TODO'
				? !(
						isTask(prose, before, after) ||
						isShouted(before, after) ||
						FOR_SOMEBODY().test(after) ||
						isOrdinary(words, before, after)
					)
				: !isStated(before, after) && isInPlaceOfValue(before, after);
	}
}

const VARIABLE = /^\$[A-Z]+(?:_[A-Z]+)+\$$/;

const patterns = lazily(() => ({
	beforeTopic: narrowed(`(?:^|[^\\p{L}\\p{N}])${anyOf(({ markup }) => markup.beforeTopic)}[*_ ]+$`, 'u'),
	counted: narrowed(`(?:^|[^\\p{L}])${anyOf(({ markup }) => markup.counted)} $`, 'u'),
	countedAfter: narrowed(`^ (?:\\p{L}+ )?${anyOf(({ markup }) => markup.counted)}(?!\\p{L})`, 'u'),
	outOf: narrowed(`^ ${anyOf(({ markup }) => markup.ofPages)} (?:${anyOf(({ grammar }) => grammar.the)} )?\\d`, 'u'),
	question: narrowed(`(?:^|[^\\p{L}])${anyOf(({ markup }) => markup.questions)} $`, 'u'),
	open: narrowed(`(?:^|[^\\p{L}])${anyOf(({ markup }) => markup.open)}[*_]*\\s?(?:[:：]|\\s[–—-])[*_ ]*$`, 'u'),
	hasBlanks: narrowed(`(?<!\\p{L})${anyOf(({ markup }) => markup.hasBlanks)} `, 'u'),
	small: allWords(({ markup }) => markup.smallWords),
	endsQuestion: allWords(({ markup }) => markup.endsQuestion),
}));

/** What follows `TODO` or `TBD` if the sentence is about such notes. */
const AFTER_TOPIC = lazily(() => narrowed(`^(?:s\\b|[ -]${anyOf(({ markup }) => markup.afterTopic)}(?!\\p{L}))`));

function isTopic(before: string, after: string): boolean {
	return AFTER_TOPIC().test(after) || patterns().beforeTopic.test(lowerCase(before.slice(-40)));
}

/** "The date is TBD", "Open: TBD": a sentence or a label says that it is still open, and so fills the gap. */
function isStated(before: string, after: string): boolean {
	const low = lowerCase(before.slice(-40));
	if (IS.test(low) || SPELLED_OUT.test(low) || patterns().open.test(low)) return true;
	// In brackets, after what they refer to: "Geneva (TBC)", "the plan (date TBD)".
	return /^\s?\)/.test(after) && BEHIND.test(before.slice(-80));
}

const BEHIND = narrowed(/[\p{L}\d”"»’.*_] ?\([^()\r\n:]{0,60}$/u);

/**
 * "TBD by the board" and "no decision, TBD after Easter" say what is to come. A gap stands alone where a value belongs:
 * in a cell, a line, an item, after a label, a currency, or a word such as "on".
 */
function isInPlaceOfValue(before: string, after: string): boolean {
	const line = /(?<![^\r\n])[^\r\n]*$/.exec(before)![0];
	if (AT.test(lowerCase(line.slice(-12)))) return true;
	if (!ENDS_VALUE.test(after)) return false;
	if (!hasLetterOrDigit(line) || /[€$£=] ?[*_]*$/.test(line)) return true;
	const label = VALUE_OF.exec(line)?.[0];
	return label !== undefined && label.trim().split(/\s+/).length <= LABEL_WORDS;
}

/** The line ends there, or the next label follows: "Venue: TBD, host: Ana". */
const ENDS_VALUE = narrowed(/^[*_)\].!?]*(?:,?[ \t]*(?:$|[\r\n|;])|, ?(?:[\p{L}\d/-]+ ){0,3}[\p{L}\d/-]+[*_]*:)/u);
/** From the start of the line, sentence or part: "Date and time: ", "Budget – ". */
const VALUE_OF = narrowed(/(?<![^.,;!?(])[^.,;!?(:]*(?:[:：]|\s[–—-])[\s*_(]*$/u);
/** More words make a statement. */
const LABEL_WORDS = 6;
/** "The next meeting is on TBD": no sentence about what is open phrases it like this. */
const AT = narrowed(`(?<!\\p{L})${anyOf(({ markup }) => markup.atTime)} [*_]*$`, 'u');

/** "to be confirmed (TBC)" */
const SPELLED_OUT = narrowed(`(?<!\\p{L})${anyOf(({ markup }) => markup.spelledOut)}\\p{L}* \\($`, 'u');

const IS = narrowed(
	`(?:(?<!\\p{L})${anyOf(({ markup }) => markup.is)}|['’](?:s|re)):? (?:${anyOf(({ markup }) => markup.still)} )?$`,
	'u',
);

/** After the first words of the sample text: more of it, or nothing. */
const SAMPLE = /^[\s*_.,…-]*(?:dolor|$|[\r\n])/i;

/** "The form asks for [name] and [date]." */
function isOfForm(before: string): boolean {
	return patterns().hasBlanks.test(lowerCase(sentenceBefore(before, before.length)));
}

/** "The XXX marker" is searched for, and XXX Ltd is the name of a firm. */
const MARKER = lazily(() => narrowed(`^ ${anyOf(({ markup }) => markup.afterMarker)}(?!\\p{L})`, 'u'));

/** "TODO for Ana: write to the host" is a task, wherever it stands. */
const FOR_SOMEBODY = lazily(() =>
	narrowed(
		`^(?: ${anyOf(({ markup }) => markup.taskFor)} \\p{Lu}[\\p{L}-]+| ?\\(@?[\\p{L}-]+\\)| @[\\w-]+):\\s+\\p{L}`,
		'u',
	),
);

/** Nothing but signs stands before it on its line. */
const OPENS = /$(?<=(?:^|[\r\n])[^\p{L}\p{N}([\r\n]*)/u;

/** "Who comes? → TODO ask Ana" */
const LED_TO = /(?:[-=]>|[→⇒➔➜])[*_ ]*$/;

/** "TODO: write to the host" in a list is a task, not a gap; so is "TODO" as a label above a list of tasks. */
function isTask({ container, kind }: Prose, before: string, after: string): boolean {
	if (LED_TO.test(before.slice(-REACH)) && /^[*_: ]{1,6}\p{L}/u.test(after)) return true;
	if (!OPENS.test(before)) return false;
	const alone = /^[^\p{L}\p{N}]*(?:[\r\n]|$)/u.test(after);
	if (alone) return kind === 'heading' || /^\s*:/.test(after);
	return kind === 'heading' || container === 'item';
}

function labelsLine(text: string, { from, to }: Span): boolean {
	return (
		OPENS.test(text.slice(Math.max(0, from - REACH), from)) && /^[*_]*: *[*_]*[^\s*_]/.test(text.slice(to, to + 20))
	);
}

/** Among other words in capitals it is one of them. */
function isShouted(before: string, after: string): boolean {
	return /\p{Lu}{2} $/u.test(before.slice(-20)) || /^ \p{Lu}{2,}/u.test(after.slice(0, 20));
}

/** "Se acuerda TODO por unanimidad": followed by more of its sentence, in a language that has it as a word. */
function isOrdinary(words: string, before: string, after: string): boolean {
	const next = /^ (\p{Ll}+)/u.exec(after)?.[1];
	if (next === undefined) return false;
	const has = ({ markup }: Words): boolean => markup.likeMarks.includes(lowerCase(words));
	const [best] = [...tellingWords(before + after)].sort((a, b) => b.count - a.count);
	if (best!.count > 0) return has(best!.words);
	const speaking = LANGUAGES.filter(({ markup }) => markup.smallWords.includes(next));
	return speaking.length > 0 && speaking.every(has);
}

/** `XXX` may be the number 30, or hide digits. */
function isNumber(words: string, before: string, after: string): boolean {
	if (/(?:X\s|\d\s|\+\s?)$/.test(before.slice(-3)) || /^\s(?:XX|\d)/.test(after)) return true;
	if (words.length > 3) return false;
	return (
		patterns().counted.test(lowerCase(before.slice(-40))) || patterns().countedAfter.test(lowerCase(after.slice(0, 40)))
	);
}

/** Question marks stand for a word where one is missing, not at the end of a question. */
function isGap(before: string, after: string): boolean {
	// "??min": nobody asks in the middle of a word. At the beginning of a line the signs mark a doubt of what follows.
	if (/^(?:\p{Ll}| ?[%€$£°])/u.test(after)) return hasLetterOrDigit(/(?<![^\r\n])[^\r\n]*$/.exec(before)![0]);
	if (/[([]\s*$/.test(before) && /^\s*[)\]]/.test(after)) return true;
	const line = /(?<![^\r\n])[^\r\n]*$/.exec(before.slice(-200))![0];
	if (!hasLetterOrDigit(line)) return /^\s*(?:[\r\n]|$)|^:? \p{Ll}/u.test(after);
	if (!/[\s(+/–—€$£-]$/.test(before)) return false;
	// French separates question marks from the word.
	if (patterns().question.test(lowerCase(before.slice(-20)))) return false;
	if (/^ ?[\p{Ll}\d)]|^[,;/]/u.test(after) || /[:=+–—€$£-]\s*$/.test(before)) return true;
	const word = /(?<!\p{L})(\p{L}+)\s$/u.exec(before.slice(-30))?.[1]?.toLowerCase();
	return word !== undefined && patterns().small.has(word) && !patterns().endsQuestion.has(word);
}
