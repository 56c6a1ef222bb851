/**
 * Finds bold markers that show as stars because their partner is missing or does not count.
 *
 * Counting stars per line is not a method: most lines with an odd count are fine, and the largest
 * class of real faults (`** text **`) has an even one. CommonMark decides; this rule explains.
 */
import { blockQuery, type Prose, query } from '../../report/index.js';
import type { Fix, Rule } from '../rule.js';
import { firstWords, lastWords } from '../shared/few-words.js';
import { place } from '../shared/place.js';
import { type BoldFault, boldFaults } from './bold-intent.js';
import { footnoteMarks } from './footnote-marks.js';
import { fixesFor, isNameless, type Placed, restOfWord } from './marker-fixes.js';

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
			'Removing the spaces inside the markers, or adding the one that must follow, is done by "fix all" where the stars can be nothing else: those behind two words may be marks of a note, `**19:**30` may be a time. Where a marker is missing, the likely places are offered, best first; or the marker is removed. A name that is missing between the stars only the writer knows.',
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
	const { kind, first, last } = fault;
	const [wrong, todo] = MESSAGES[kind];
	const rest = kind === 'glued' ? restOfWord(first, last!, source) : undefined;
	if (rest !== undefined) {
		return `${bold(wordsAt(fault, prose, source))} does not show because “${rest}” touches its **. Take that into it or put a space between them`;
	}
	return `${wrong(wordsAt(fault, prose, source))}. ${todo}`;
}

function wordsAt({ kind, span, first }: BoldFault, prose: Prose, source: string): string {
	if (kind === 'opened') return firstWords(source.slice(first.span.to, prose.span.to));
	if (kind === 'closed' || kind === 'stray') return lastWords(source.slice(prose.span.from, first.span.from));
	return firstWords(source.slice(span.from, span.to));
}
