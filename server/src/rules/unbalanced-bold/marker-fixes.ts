/** What can be done about a bold marker without a partner. */
import { anyOf, type DelimiterRun, isBlank, type Prose } from '../../report/index.js';
import { type Edit, isLower, isWordCharacter, lazily, narrowed, type Span } from '../../text/index.js';
import { type Fix, preferredFix, type Safety, unsafeFix } from '../rule.js';
import type { BoldFault } from './bold-intent.js';
import { closingPlaces, openingPlaces, type Place } from './marker-places.js';

export interface Placed {
	readonly fault: BoldFault;
	readonly prose: Prose;
	/** The text of the block. */
	readonly source: string;
}

/** How the report sets bold. */
export interface Habits {
	/** The bold spans its whole paragraph. */
	readonly isWhole: boolean;
	readonly colonOutside: boolean;
}

export function fixesFor(placed: Placed, habits: Habits): Fix[] {
	const { fault, source } = placed;
	const { kind, first, last, sure, around } = fault;
	switch (kind) {
		case 'opened':
		case 'closed':
			return ofOneMarker(kind, placed, habits);
		case 'spaces':
			if (around) return [ofHalves(around, first.span, last!.span, source), removeBoth(first.span, last!.span, source)];
			// "**Date: **Monday** **the 5th": with bold inside of it, nobody can tell which was meant.
			if (source.slice(first.span.to, last!.span.from).includes('**')) {
				return [removeBoth(first.span, last!.span, source)];
			}
			return [
				fix(
					'Remove the space inside the bold markers',
					sure === true && !isOrnament(first, last!) ? 'safe' : 'unsafe',
					tighten(first.span, last!.span, source),
				),
				removeBoth(first.span, last!.span, source),
			];
		case 'glued':
			return ofGlued(first, last!, source);
		case 'short':
			return ofShort(fault, source);
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

function ofOneMarker(kind: 'opened' | 'closed', { fault, prose, source }: Placed, habits: Habits): Fix[] {
	const { first, spare } = fault;
	if (spare) return ofSpare(spare, first.span, prose, source);
	const marker = source.slice(first.span.from, first.span.to);
	const remove = fix(`Remove this ${marker}`, 'unsafe', [edit(first.span, '')]);
	if (first.strong || isBeforeStop(first, source)) return [remove];
	const slip = kind === 'opened' ? mistypedClosing(first, prose, source) : boldUpTo(first, prose, source);
	if (slip) return [slip, remove];
	const all =
		kind === 'opened'
			? closingPlaces(first.span, prose, source, habits.colonOutside)
			: openingPlaces(first.span, prose, source);
	// Bold inside of bold is never meant.
	const places = all.filter(({ at }) => {
		const [from, to] = kind === 'opened' ? [first.span.to, at] : [at, first.span.from];
		return !source.slice(from, to).includes('**');
	});
	if (habits.isWhole) places.sort((a, b) => (kind === 'opened' ? b.at - a.at : a.at - b.at));
	return [...places.map((place) => complete(kind, place, marker, places.length === 1)), remove];
}

/** `Present**:** Ann`: the bold that ends behind the sign. */
function ofSpare(spare: Span, { from, to }: Span, prose: Prose, source: string): Fix[] {
	const gone = edit(spare, '');
	const places = openingPlaces(spare, prose, source).map((place): Fix => {
		const { edits, ...rest } = complete('closed', place, '**', false);
		return { ...rest, edits: [...edits, gone] };
	});
	return [...places, fix('Remove both bold markers', 'unsafe', [gone, edit({ from, to }, '')])];
}

/** The stars in the middle may also be spoken of, in a sentence that is bold. */
function ofHalves({ from, to }: Span, end: Span, start: Span, source: string): Fix {
	return fix('Remove the spaces inside the bold markers', 'unsafe', [
		...tighten({ from, to: from + 2 }, end, source),
		...tighten(start, { from: to - 2, to }, source),
	]);
}

function ofGlued(first: DelimiterRun, last: DelimiterRun, source: string): Fix[] {
	const follows = /[.:;,!?]/.test(last.before) && first.opens;
	const at = first.opens ? last.span.to : first.span.from;
	// `**Name:***Yes`: a star too many would show.
	const surplus = first.opens ? Math.max(0, lengthOf(last) - lengthOf(first)) : 0;
	const rest = restOfWord(first, last, source);
	// No sentence begins in lower case: `**Report.**pdf` is the name of a file.
	const goesOn = /[.!?]/.test(last.before) && isLower(last.after, 0);
	const safety = follows && surplus === 0 && rest === undefined && !goesOn ? 'safe' : 'unsafe';
	const whole =
		rest === undefined
			? []
			: [fix(`Take the “${rest}” into the bold`, 'unsafe', moved(last.span, rest.length, source))];
	return [
		...whole,
		fix('Add a space next to the bold', safety, [edit({ from: at - surplus, to: at }, ' ')]),
		fix('Remove both bold markers', 'unsafe', [
			edit(first.span, ''),
			edit(last.span, follows && rest === undefined ? ' ' : ''),
		]),
	];
}

/** The marker `length` characters further on. */
function moved(marker: Span, length: number, source: string): Edit[] {
	const at = marker.to + length;
	return [edit(marker, ''), edit({ from: at, to: at }, source.slice(marker.from, marker.to))];
}

/** What belongs to the last word of the bold: the `250` of `**1,**250`, the `s` of `**Ph.D.**s`. */
export function restOfWord(first: DelimiterRun, { span, before }: DelimiterRun, source: string): string | undefined {
	if (!first.opens) return undefined;
	const rest = source.slice(span.to, span.to + WORD_LENGTH);
	if (/[.:,]/.test(before) && /\d/.test(source[span.from - 2] ?? '')) return /^\d+(?:[.:,]\d+)*/.exec(rest)?.[0];
	if (/[.!?]/.test(before)) return LETTER.exec(rest)?.[0];
	return before === ':' ? ENDING().exec(rest)?.[0] : undefined;
}

const WORD_LENGTH = 30;
const LETTER = narrowed(/^\p{Ll}(?![\p{L}\p{N}])/u);
/** The second gender of a word, behind a colon. */
const ENDING = lazily(() => narrowed(`^${anyOf(({ grammar }) => grammar.bracketEnding)}(?![\\p{L}\\p{N}])`, 'u'));

function ofShort({ first, last }: BoldFault, source: string): Fix[] {
	const { emphasis, span } = last ? { emphasis: first.span, span: { ...last.span, to: last.span.from + 1 } } : first;
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

/** `** **: I agree`: the speaker's name is missing. */
export function isNameless({ kind, last }: BoldFault, source: string): boolean {
	return kind === 'empty' && source[last!.span.to] === ':';
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
	return alone ? preferredFix(title, edits) : unsafeFix(title, edits);
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
