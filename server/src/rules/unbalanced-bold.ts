/**
 * Finds bold markers that show as stars because their partner is missing or does not count.
 *
 * Counting stars per line is not a method: most lines with an odd count are fine, and the largest
 * class of real faults (`** text **`) has an even one. CommonMark decides; this rule explains.
 */
import { collector, isBlank, type Prose, type StarRun } from '../report/index.js';
import { type Edit, isWordCharacter, type Span } from '../text/index.js';
import type { Fix, Rule, Safety } from './rule.js';
import { closingPlaces, openingPlaces, type Place } from './support/bold-fixes.js';
import { type BoldFault, boldFaults } from './support/bold-intent.js';
import { footnoteMarks } from './support/footnote-marks.js';
import { place } from './support/place.js';

export const unbalancedBold: Rule = {
	id: 'unbalanced-bold',
	since: '0.1.0',
	severity: 'warning',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Bold marker without a partner',
		what: 'A `**` that was meant to start or end bold text, but shows as two stars: its partner is missing, stands in another paragraph, is one star short, or has a space on the wrong side. Also two markers with nothing between them, and one that stands by itself at the end of a paragraph.',
		why: 'The reader sees stars instead of bold, and it is often the decision or the agenda item that was meant to stand out.',
		fixes:
			'Removing the spaces inside the markers, or adding the one that must follow, is certain and is done by "fix all". Where a marker is missing, the likely places are offered, best first; or the marker is removed.',
		reported: [
			'- I. Welcome**\n- II. Budget**\n',
			'It was agreed that **the budget is approved.\n',
			'** Decision ** The budget is approved.\n',
			'**Decision:**The budget is approved.\n',
			'**Decision*: the budget is approved.\n',
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
		for (const { from, value, index } of all) {
			for (const { at, finding } of value) if (!marks.get(index)?.has(at)) yield place(finding, from);
		}
	},
};

/** The faults of each block; whether one is a footnote mark, only the whole report can tell. */
const faultsOf = collector(({ prose }, source) => {
	const faults = prose
		.filter(({ stars }) => stars.length > 0)
		.flatMap((each) =>
			boldFaults(each, source).map((fault) => ({
				at: fault.first.span.from,
				finding: {
					message: MESSAGES[fault.kind],
					span: fault.span,
					fixes: () => fixesFor(fault, each, source),
				},
			})),
		);
	return faults.length > 0 ? faults : undefined;
});

const MESSAGES: Record<BoldFault['kind'], string> = {
	opened: 'Bold begins here but never ends. Add ** where it ends',
	closed: 'Bold ends here but never begins. Add ** where it begins',
	spaces: 'Bold does not show because of the space inside its stars. Remove the space',
	glued: 'Bold does not show because its ** touches the next word. Put a space between them',
	short: 'Bold has two stars on one side and one on the other. Add the missing star',
	crossed: 'Bold does not show because its stars do not match. Correct or remove them',
	empty: 'There is nothing between these stars to make bold. Write what is missing or remove them',
	stray: 'Two stars stand here by themselves. Remove them',
};

function fixesFor({ kind, first, last, sure }: BoldFault, prose: Prose, source: string): Fix[] {
	switch (kind) {
		case 'opened':
		case 'closed': {
			const marker = source.slice(first.span.from, first.span.to);
			const remove = fix(`Remove this ${marker}`, 'unsafe', [edit(first.span, '')]);
			if (first.strong) return [remove];
			const slip = kind === 'opened' ? mistypedClosing(first, prose, source) : undefined;
			if (slip) return [slip, remove];
			const longer = kind === 'closed' ? boldUpTo(first, prose, source) : undefined;
			if (longer) return [longer, remove];
			const places =
				kind === 'opened' ? closingPlaces(first.span, prose, source) : openingPlaces(first.span, prose, source);
			return [...places.map((place) => complete(kind, place, marker)), remove];
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
			return [
				fix('Add a space next to the bold', follows ? 'safe' : 'unsafe', [edit({ from: at, to: at }, ' ')]),
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
			return [
				fix('Add the missing star', 'unsafe', [edit(mistypedStar(far, closing, source), '*')]),
				fix('Make it italic instead of bold', 'unsafe', [edit(span, '')]),
			];
		}
		case 'crossed':
			return [removeBoth(first.span, last!.span, source)];
		case 'empty': {
			const to = last!.span.to + (isBlank(last!.after) ? /^[ \t]*/.exec(source.slice(last!.span.to))![0].length : 0);
			return [fix('Remove both bold markers', 'unsafe', [edit({ from: first.span.from, to }, '')])];
		}
		case 'stray': {
			const blanks = /[ \t]*$/.exec(source.slice(Math.max(0, first.span.from - 20), first.span.from))![0].length;
			return [fix('Remove the two stars', 'unsafe', [edit({ from: first.span.from - blanks, to: first.span.to }, '')])];
		}
	}
}

/** How far from the opening marker the closing one is looked for. */
const SLIP_LENGTH = 120;

/** `**Name:*8 Yes`: the star is the 8 of many keyboards with the shift key held down, which was let go too early. */
function mistypedClosing({ span }: StarRun, { span: prose }: Prose, source: string): Fix | undefined {
	const rest = source.slice(span.to, Math.min(prose.to, span.to + SLIP_LENGTH));
	const words = /^[^*\r\n]+(?=\*8(?:[^\p{L}\p{N}*]|$))/u.exec(rest)?.[0];
	if (words === undefined) return undefined;
	const from = span.to + words.length;
	return fix('Replace the mistyped *8 with **', 'unsafe', [edit({ from, to: from + 2 }, '**')]);
}

/** Where the missing star belongs: in place of an `8` that was to be one, or between its neighbours. */
function mistypedStar(at: number, closing: boolean, source: string): Span {
	const [eight, beyond] = closing ? [source[at], source[at + 1]] : [source[at - 1], source[at - 2]];
	if (eight !== '8' || isWordCharacter(beyond ?? '')) return { from: at, to: at };
	return closing ? { from: at, to: at + 1 } : { from: at - 1, to: at };
}

/** `**Name**x**:`: the bold ends within a word, and was to end where the word does. */
function boldUpTo({ span }: StarRun, { marks }: Prose, source: string): Fix | undefined {
	const bold = marks.findLast((mark) => mark.kind === 'strong' && mark.span.to < span.from);
	if (!bold || !/^[\p{L}\p{N}]{1,30}$/u.test(source.slice(bold.span.to, span.from))) return undefined;
	if (!isWordCharacter(source[bold.span.to - 3] ?? '')) return undefined;
	return fix('End the bold here', 'unsafe', [edit({ from: bold.span.to - 2, to: bold.span.to }, '')]);
}

function complete(kind: 'opened' | 'closed', { at, words }: Place, marker: string): Fix {
	const title = kind === 'opened' ? `End the bold after “${words}”` : `Start the bold at “${words}”`;
	return fix(title, 'unsafe', [edit({ from: at, to: at }, marker)]);
}

/** `** text **` to `**text**`; a blank that parted the bold from the next word moves outside. */
function tighten(open: Span, close: Span, source: string): Edit[] {
	const inner = source.slice(open.to, close.from);
	const lead = inner.length - inner.trimStart().length;
	const trail = inner.length - inner.trimEnd().length;
	const edits: Edit[] = [];
	if (lead > 0) {
		edits.push(edit({ from: open.to, to: open.to + lead }, ''));
		if (isWordCharacter(source[open.from - 1] ?? '')) edits.push(edit({ from: open.from, to: open.from }, ' '));
	}
	if (trail > 0) {
		edits.push(edit({ from: close.from - trail, to: close.from }, ''));
		if (isWordCharacter(source[close.to] ?? '')) edits.push(edit({ from: close.to, to: close.to }, ' '));
	}
	return edits;
}

/** `*** text ***` may be an ornament of someone who never thought of Markdown. */
function isOrnament({ span, after }: StarRun, { before }: StarRun): boolean {
	return span.to - span.from > 2 && isBlank(after) && isBlank(before);
}

/** Takes the markers away, and the blanks inside them that would stand beside other blanks. */
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
