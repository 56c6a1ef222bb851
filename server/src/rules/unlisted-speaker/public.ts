/** Members of the public, who speak at a meeting but are on no list. */
import {
	anyOf,
	blockQuery,
	input,
	isCitizen,
	isHearing,
	mentionsHearing,
	type Prose,
	query,
	type Report,
} from '../../report/index.js';
import { lazily, narrowed, type Span, spanAt } from '../../text/index.js';

/** ", parent, asked", ", 14 Mill Lane, said", ", of 3 Church Row,": nobody lists the public. */
export function isOfPublic(after: string): boolean {
	const said = APPOSED.exec(after)?.[1];
	return said !== undefined && (ADDRESS.test(said) || isCitizen(said.replace(LEADING(), '')));
}

const APPOSED = narrowed(/^,? ?[,(]? ?([^,;.()]{3,40}?)[,)]/u);
const LIVES_AT = anyOf(({ people }) => people.livesAt);
const ADDRESS = narrowed(`^(?:${LIVES_AT} )?\\d{1,5}[a-z]? \\p{L}`, 'u');
const LEADING = lazily(() =>
	narrowed(`^${anyOf(({ grammar }) => [...grammar.an, ...grammar.the, ...grammar.o])} (?=\\p{L})`),
);

/** A heading or label. A smaller number is a higher level. */
interface Mark {
	readonly at: number;
	readonly depth: number;
	readonly hearing: boolean;
}

const LABEL = 7;
const ITEM = 8;

/** The headings and labels of each block; of items, only those that begin or end a part in which the public speaks. */
const marksOf = blockQuery(({ prose }): readonly Mark[] | undefined => {
	let marks: Mark[] | undefined;
	for (const [index, each] of prose.entries()) {
		const depth = depthOf(each, index === 0);
		if (depth === undefined) continue;
		marks ??= [];
		marks.push({ at: each.span.from, depth, hearing: isHearing(each.text) });
	}
	return marks;
});

function depthOf({ kind, depth, text, item, within, marks }: Prose, first: boolean): number | undefined {
	if (kind === 'heading') return depth ?? LABEL;
	if (kind !== 'paragraph' || within) return undefined;
	const words = text.trim();
	if (words.length > 80 || /[\n\r]|[.!?]$/.test(words)) return undefined;
	if (words.endsWith(':') || !/\p{Ll}/u.test(words)) return LABEL;
	const bold = marks.some(
		({ kind, plain }) => kind === 'strong' && /^\P{L}*$/u.test(text.slice(0, plain.from)) && plain.to >= words.length,
	);
	if (bold) return LABEL;
	if (item) return first ? ITEM : undefined;
	return isHearing(words) ? LABEL : undefined;
}

/** The parts in which the public speaks: from a label that says so to the next of the same level. */
const hearings = query([marksOf, input.text], (marks, { length }): readonly Span[] => {
	const parts: Span[] = [];
	let open: Mark | undefined;
	for (const { from, value } of marks) {
		for (const mark of value) {
			// A title applies to the whole meeting; its parts are distinguished below it.
			if (open && mark.depth > (open.depth === 1 ? LABEL : open.depth)) continue;
			if (open) parts.push({ from: open.at, to: from + mark.at });
			open = mark.hearing ? { ...mark, at: from + mark.at } : undefined;
		}
	}
	if (open) parts.push({ from: open.at, to: length });
	return parts;
});

/** Whether a place is in a part of the report in which the public speaks: "Public comment". */
export function isHeard(report: Report, at: number): boolean {
	return spanAt(hearings(report), at) !== undefined;
}

/** How far before the name the same paragraph may have said that the public spoke. */
const FAR = 300;

/** "Public comment: Lorna Pike asked", "Under public comment, Lorna Pike asked": both in one paragraph. */
export function isHeardIn({ text }: Prose, at: number): boolean {
	return mentionsHearing(text.slice(Math.max(0, at - FAR), at));
}

/**
 * "A resident, Lorna Pike": whether `before`, which ends where the name begins, refers to the public and ends in a
 * comma.
 */
export function isCitizenBefore(before: string): boolean {
	const said = CITIZEN().exec(before)?.[1];
	return said !== undefined && isCitizen(said);
}

const CITIZEN = lazily(() =>
	narrowed(
		`(?<!\\p{L})${anyOf(({ grammar }) => [...grammar.an, ...grammar.the, ...grammar.o])} (\\p{L}+(?: \\p{L}+){0,3}), $`,
	),
);

/** Whether a name, and `before` in front of it, is where somebody lives: ", 14 Mill Lane". */
export function isAddress(before: string): boolean {
	return HOUSE.test(before);
}

const HOUSE = narrowed(`(?:,|(?<!\\p{L})${LIVES_AT}) \\d{1,5}[a-z]? $`, 'u');
