/**
 * Finds bold markers that show as stars because their partner is missing or does not count.
 *
 * Counting stars per line is not a method: most lines with an odd count are fine, and the largest
 * class of real faults (`** text **`) has an even one. CommonMark decides; this rule explains.
 */
import { blockQuery, type DelimiterRun, isBlank, type Prose, query } from '../../report/index.js';
import { type Edit, isWordCharacter, type Span } from '../../text/index.js';
import type { Fix, Rule, Safety } from '../rule.js';
import { firstWords, lastWords } from '../shared/few-words.js';
import { place } from '../shared/place.js';
import { closingPlaces, openingPlaces, type Place } from './bold-fixes.js';
import { type BoldFault, boldFaults } from './bold-intent.js';
import { footnoteMarks } from './footnote-marks.js';

export const unbalancedBold: Rule = {
	id: 'unbalanced-bold',
	since: '0.1.0',
	severity: 'warning',
	settledBy: 'line',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Bold marker without a partner',
		what: 'A `**` that was meant to start or end bold text, but shows as two stars: its partner is missing, stands in another paragraph, is one star short, or has a space on the wrong side. Also two markers with nothing between them, and one that stands by itself at the end of a paragraph.',
		why: 'The reader sees stars instead of bold, and it is often the decision or the agenda item that was meant to stand out.',
		fixes:
			'Removing the spaces inside the markers, or adding the one that must follow, is certain and is done by "fix all". Where a marker is missing, the likely places are offered, best first; or the marker is removed. A name that is missing between the stars only the writer knows.',
		reported: [
			'- I. Welcome**\n- II. Budget**\n',
			'It was agreed that **the budget is approved.\n',
			'** Decision ** The budget is approved.\n',
			'**Decision:**The budget is approved.\n',
			'**Decision*: the budget is approved.\n',
			'**Ana:** Who is for May?\n\n** **: I am.\n',
		],
		accepted: [
			'- **I. Welcome**\n- **II. Budget**\n',
			'**A decision that goes on\nover two lines** is fine.\n',
			'Tables of up to 2**32 entries, files named `**/*.md`, and `**kwargs`.\n',
			'| Item | Cost |\n| --- | --- |\n| Hall | 120** |\n\n** Estimated.\n',
		],
		source:
			'[CommonMark 0.31.2, section 6.2, “Emphasis and strong emphasis”](https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis)',
	},
	*check(report) {
		const all = faultsOf(report);
		if (all.length === 0) return;
		const marks = footnoteMarks(report);
		const shown = all.flatMap(({ from, value, index }) =>
			value.filter(({ fault }) => !marks.get(index)?.has(fault.first.span.from)).map((each) => ({ from, index, each })),
		);
		for (const [i, { from, index, each }] of shown.entries()) {
			const { fault, source } = each;
			const isWhole = goesOn(shown[i - 1], { index, each }) || goesOn({ index, each }, shown[i + 1]);
			const fixes = (): Fix[] => fixesFor(each, { isWhole, colonOutside: putsColonOutside(report) });
			yield place({ message: messageFor(fault, each.prose, source), span: fault.span, fixes }, from);
		}
	},
};

interface Placed {
	readonly fault: BoldFault;
	readonly prose: Prose;
	/** The text of the block. */
	readonly source: string;
}

/** The faults of each block; only the whole report can tell whether one is a footnote mark. */
const faultsOf = blockQuery(({ prose }, source) => {
	const faults = prose
		.filter(({ stars }) => stars.length > 0)
		.flatMap((each) => boldFaults(each, source).map((fault): Placed => ({ fault, prose: each, source })));
	return faults.length > 0 ? faults : undefined;
});

interface Located {
	readonly index: number;
	readonly each: Placed;
}

/**
 * Whether the bold that begins with one paragraph or item was meant to end with the next: both were meant as a whole.
 */
function goesOn(before: Located | undefined, after: Located | undefined): boolean {
	if (before?.each.fault.kind !== 'opened' || after?.each.fault.kind !== 'closed') return false;
	if (after.index - before.index > 1 || after.each.prose === before.each.prose) return false;
	const [opening, closing] = [before.each, after.each];
	const { span } = closing.fault.first;
	return (
		opening.source.slice(opening.prose.span.from, opening.fault.first.span.from).trim() === '' &&
		closing.source.slice(span.to, closing.prose.span.to).trim() === ''
	);
}

/** `**Note**:` and `**Note:**`: where the report puts its colons. */
const colons = blockQuery(({ prose }, source): { readonly inside: number; readonly outside: number } | undefined => {
	let [inside, outside] = [0, 0];
	for (const { marks } of prose) {
		for (const { kind, span } of marks) {
			if (kind !== 'strong') continue;
			if (source[span.to] === ':') outside++;
			else if (source[span.to - 3] === ':') inside++;
		}
	}
	return inside + outside > 0 ? { inside, outside } : undefined;
});

const putsColonOutside = query([colons.values], (all): boolean => {
	let balance = 0;
	for (const { inside, outside } of all) balance += outside - inside;
	return balance > 0;
});

/** What is wrong, given the words that were meant, and what to do. */
const MESSAGES: Record<BoldFault['kind'], readonly [wrong: (words: string) => string, todo: string]> = {
	opened: [(words) => `Bold begins${before(words)} but never ends`, 'Add ** where it ends'],
	closed: [(words) => `Bold ends${after(words)} but never begins`, 'Add ** where it begins'],
	spaces: [(words) => `${bold(words)} does not show because of the space inside its stars`, 'Remove the space'],
	glued: [(words) => `${bold(words)} does not show because its ** touches the next word`, 'Put a space between them'],
	short: [(words) => `${bold(words)} has two stars on one side and one on the other`, 'Add the missing star'],
	crossed: [(words) => `${bold(words)} does not show because its stars do not match`, 'Correct or remove them'],
	empty: [() => 'There is nothing between these stars to make bold', 'Write what is missing or remove them'],
	stray: [(words) => `Two stars stand by themselves${after(words)}`, 'Remove them'],
};

const before = (words: string): string => (words === '' ? ' here' : ` before “${words}”`);
const after = (words: string): string => (words === '' ? ' here' : ` after “${words}”`);
const bold = (words: string): string => (words === '' ? 'Bold' : `The bold of “${words}”`);

function messageFor(fault: BoldFault, prose: Prose, source: string): string {
	if (isNameless(fault, source)) return 'The name before this colon is missing. Write it between the stars';
	const [wrong, todo] = MESSAGES[fault.kind];
	return `${wrong(wordsAt(fault, prose, source))}. ${todo}`;
}

function wordsAt({ kind, span, first }: BoldFault, prose: Prose, source: string): string {
	if (kind === 'opened') return firstWords(source.slice(first.span.to, prose.span.to));
	if (kind === 'closed' || kind === 'stray') return lastWords(source.slice(prose.span.from, first.span.from));
	return firstWords(source.slice(span.from, span.to));
}

/** `** **: I agree`: the speaker's name is missing. */
function isNameless({ kind, last }: BoldFault, source: string): boolean {
	return kind === 'empty' && source[last!.span.to] === ':';
}

interface Habits {
	/** The bold spans its whole paragraph. */
	readonly isWhole: boolean;
	readonly colonOutside: boolean;
}

function fixesFor({ fault, prose, source }: Placed, habits: Habits): Fix[] {
	const { kind, first, last, sure } = fault;
	switch (kind) {
		case 'opened':
		case 'closed': {
			const marker = source.slice(first.span.from, first.span.to);
			const remove = fix(`Remove this ${marker}`, 'unsafe', [edit(first.span, '')]);
			if (first.strong || isBeforeStop(first, source)) return [remove];
			const slip = kind === 'opened' ? mistypedClosing(first, prose, source) : undefined;
			if (slip) return [slip, remove];
			const longer = kind === 'closed' ? boldUpTo(first, prose, source) : undefined;
			if (longer) return [longer, remove];
			const places =
				kind === 'opened'
					? closingPlaces(first.span, prose, source, habits.colonOutside)
					: openingPlaces(first.span, prose, source);
			if (habits.isWhole) places.sort((a, b) => (kind === 'opened' ? b.at - a.at : a.at - b.at));
			return [...places.map((place) => complete(kind, place, marker, places.length === 1)), remove];
		}
		case 'spaces':
			return [
				fix(
					'Remove the space inside the bold markers',
					sure === true && !isOrnament(first, last!) ? 'safe' : 'unsafe',
					tighten(first.span, last!.span, source),
				),
				removeBoth(first.span, last!.span, source),
			];
		case 'glued': {
			const follows = /[.:;,!?]/.test(last!.before) && first.opens;
			const at = first.opens ? last!.span.to : first.span.from;
			// `**Name:***Yes`: a star too many would show.
			const surplus = first.opens ? Math.max(0, lengthOf(last!) - lengthOf(first)) : 0;
			const safety = follows && surplus === 0 ? 'safe' : 'unsafe';
			return [
				fix('Add a space next to the bold', safety, [edit({ from: at - surplus, to: at }, ' ')]),
				fix('Remove both bold markers', 'unsafe', [
					edit(first.span, first.opens || !follows ? '' : ' '),
					edit(last!.span, follows ? ' ' : ''),
				]),
			];
		}
		case 'short': {
			const { emphasis, span } = last
				? { emphasis: first.span, span: { ...last.span, to: last.span.from + 1 } }
				: first;
			const closing = span.from < emphasis!.from;
			const far = closing ? emphasis!.to : emphasis!.from;
			if (closing && TORN.test(source.slice(far, far + SLIP_LENGTH))) {
				return [fix('Put the two stars together', 'unsafe', [edit({ from: far, to: far + 2 }, '* ')])];
			}
			return [
				fix('Add the missing star', 'unsafe', [edit(mistypedStar(far, closing, source), '*')]),
				fix('Make it italic instead of bold', 'unsafe', [edit(span, '')]),
			];
		}
		case 'crossed':
			return [removeBoth(first.span, last!.span, source)];
		case 'empty': {
			// Only the author knows whose name it is, and without the stars the gap would go unnoticed.
			if (isNameless(fault, source)) return [];
			const to = last!.span.to + (isBlank(last!.after) ? /^[ \t]*/.exec(source.slice(last!.span.to))![0].length : 0);
			return [fix('Remove both bold markers', 'unsafe', [edit({ from: first.span.from, to }, '')])];
		}
		case 'stray': {
			const blanks = /[ \t]*$/.exec(source.slice(Math.max(0, first.span.from - 20), first.span.from))![0].length;
			return [fix('Remove the two stars', 'unsafe', [edit({ from: first.span.from - blanks, to: first.span.to }, '')])];
		}
	}
}

const lengthOf = ({ span }: DelimiterRun): number => span.to - span.from;

/** `item ** . Next`: no bold text begins with a full stop. */
function isBeforeStop({ span, opens, closes }: DelimiterRun, source: string): boolean {
	return opens && !closes && /^[.,;:!?)](?:\s|$)/.test(source.slice(span.to, span.to + 2));
}

/** How far from the opening marker the closing one is searched for. */
const SLIP_LENGTH = 120;

/** What follows the first of two closing stars that a blank has come between; the other one begins no text of its own. */
const TORN = /^ \*(?![\s*])[^*\r\n]*(?:[\r\n]|$)/;

/** `**Name:*8 Yes`: on many keyboards the star is Shift+8, and Shift was released too early. */
function mistypedClosing({ span }: DelimiterRun, { span: prose }: Prose, source: string): Fix | undefined {
	const rest = source.slice(span.to, Math.min(prose.to, span.to + SLIP_LENGTH));
	const words = /^[^*\r\n]+(?=\*8(?:[^\p{L}\p{N}*]|$))/u.exec(rest)?.[0];
	if (words === undefined) return undefined;
	const from = span.to + words.length;
	return fix('Replace the mistyped *8 with **', 'unsafe', [edit({ from, to: from + 2 }, '**')]);
}

/** Where the missing star belongs: in place of an intended `8`, or between its neighbours. */
function mistypedStar(at: number, closing: boolean, source: string): Span {
	const [eight, beyond] = closing ? [source[at], source[at + 1]] : [source[at - 1], source[at - 2]];
	if (eight !== '8' || isWordCharacter(beyond ?? '')) return { from: at, to: at };
	return closing ? { from: at, to: at + 1 } : { from: at - 1, to: at };
}

/** `**Name**x**:`: the bold ends within a word, and was meant to end with it. */
function boldUpTo({ span }: DelimiterRun, { marks }: Prose, source: string): Fix | undefined {
	const bold = marks.findLast((mark) => mark.kind === 'strong' && mark.span.to < span.from);
	if (!bold || !/^[\p{L}\p{N}]{1,30}$/u.test(source.slice(bold.span.to, span.from))) return undefined;
	const [start] = /[\p{L}\p{N}]{1,30}$/u.exec(source.slice(bold.span.from, bold.span.to - 2)) ?? [];
	if (start === undefined) return undefined;
	const word = start + source.slice(bold.span.to, span.from);
	return fix(`Remove the ** inside “${word}”`, 'unsafe', [edit({ from: bold.span.to - 2, to: bold.span.to }, '')]);
}

/** @param alone it can go nowhere else, so it is most likely meant. */
function complete(kind: 'opened' | 'closed', { at, words }: Place, marker: string, alone: boolean): Fix {
	const title = kind === 'opened' ? `End the bold after “${words}”` : `Start the bold at “${words}”`;
	const edits = [edit({ from: at, to: at }, marker)];
	return { title, safety: 'unsafe', edits, ...(alone && { preferred: true }) };
}

/** `** text **` to `**text**`; a space that separated the bold from its surroundings moves outside. */
function tighten(open: Span, close: Span, source: string): Edit[] {
	const inner = source.slice(open.to, close.from);
	const lead = inner.length - inner.trimStart().length;
	const trail = inner.length - inner.trimEnd().length;
	const edits: Edit[] = [];
	if (lead > 0) {
		edits.push(edit({ from: open.to, to: open.to + lead }, ''));
		if (!STANDS_BEFORE.test(source[open.from - 1] ?? ' ')) edits.push(edit({ from: open.from, to: open.from }, ' '));
	}
	if (trail > 0) {
		edits.push(edit({ from: close.from - trail, to: close.from }, ''));
		if (!STANDS_AFTER.test(source[close.to] ?? ' ')) edits.push(edit({ from: close.to, to: close.to }, ' '));
	}
	return edits;
}

/** What needs no space before the word that follows it. */
const STANDS_BEFORE = /[\s([{“„‘«¿¡]/;
/** What needs no space after the word before it. */
const STANDS_AFTER = /[\s.,;:!?…)\]}”’»|]/;

/** `*** text ***` may be an ornament by someone who never thought of Markdown. */
function isOrnament({ span, after }: DelimiterRun, { before }: DelimiterRun): boolean {
	return span.to - span.from > 2 && isBlank(after) && isBlank(before);
}

/** Removes the markers, and any spaces inside them that would be doubled. */
function removeBoth(open: Span, close: Span, source: string): Fix {
	const inner = source.slice(open.to, close.from);
	const lead = /[\s([“«]/.test(source[open.from - 1] ?? ' ') ? inner.length - inner.trimStart().length : 0;
	const trail = /[\s.,;:!?)]/.test(source[close.to] ?? ' ') ? inner.length - inner.trimEnd().length : 0;
	return fix('Remove both bold markers', 'unsafe', [
		edit({ from: open.from, to: open.to + lead }, ''),
		edit({ from: close.from - trail, to: close.to }, ''),
	]);
}

function fix(title: string, safety: Safety, edits: readonly Edit[]): Fix {
	return { title, safety, alters: 'markers', edits };
}

function edit(span: Span, insert: string): Edit {
	return { span, insert };
}
