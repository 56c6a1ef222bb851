/** Fields of a form that are lines of paragraphs: "Place: Sligo", and below it "End:". */
import { anyOf, attendanceOf, type Facts, namesMembers, type Prose } from '../../report/index.js';
import { lazily, lowerCase, narrowed } from '../../text/index.js';
import { linesOf } from '../shared/lines-of.js';

export interface FormLine {
	/** `open`: something is missing in what stands there, as in "7:30 –". */
	readonly kind: 'label' | 'value' | 'open';
	readonly bold: boolean;
	/** In lower case. */
	readonly name: string;
	/** Which line of the block. */
	readonly row: number;
}

/** A block is a form, a title under which another part begins, or anything else. */
export type Form = readonly FormLine[] | 'title' | 'other';

const FIELD = lazily(() =>
	narrowed(/^([*_]{0,3})\p{Lu}[\p{L}\p{N} ’'&/().-]{1,40}(?::[*_]{0,3}|[*_]{1,3}:)(?:[ \t](.*))?$/u),
);
const WORDS = 4;
/** A time and a dash, or the sign before a handle. */
const OPEN = /^(?:\d{1,2}[:.h]\d\d(?: ?\p{L}{1,4})? ?[–—-]|[@#])$/u;
/** "End: Uhr" */
const O_CLOCK = lazily(() => narrowed(`^${anyOf(({ oClock, hours }) => [...oClock, ...hours])}\\.?$`, 'iu'));
/** Sets the lines off: ":::info" and ":::". */
const CONTAINER = /^:{3,}\s?\w*\s*$/;
/** Longer ones are not forms, and these are read at every keystroke. */
const LONGEST = 2_000;

/** `undefined` for blank lines. */
export function formLines({ items, prose, unread }: Facts, source: string): Form | undefined {
	if (unread) return 'other';
	const [first, ...others] = prose;
	if (!first) return source.trim() === '' ? undefined : 'other';
	if (first.kind === 'heading' || isTitle(first)) return 'title';
	const isForm = first.kind === 'paragraph' && first.container === 'document' && others.length === 0;
	if (!isForm || items.length > 0 || source.length > LONGEST || !first.text.includes(':')) return 'other';
	const found: FormLine[] = [];
	for (const [row, { from, to }] of linesOf(source).entries()) {
		const line = source.slice(from, to);
		if (line.trim() === '' || CONTAINER.test(line)) continue;
		const field = FIELD().exec(line);
		const name = lowerCase(line.slice(0, line.indexOf(':')).replace(/[*_]/g, '').trim());
		if (!field || name.split(/\s+/).length > WORDS) return 'other';
		const [, bold = '', behind = ''] = field;
		const value = behind.replace(/\\$/, '').trim();
		const kind = value === '' ? 'label' : OPEN.test(value) || O_CLOCK().test(value) ? 'open' : 'value';
		found.push({ kind, bold: bold !== '', name, row });
	}
	return found;
}

/** "**Agenda**" */
function isTitle({ kind, container, text, marks }: Prose): boolean {
	const end = text.trimEnd().length;
	return (
		kind === 'paragraph' &&
		container === 'document' &&
		marks.some((mark) => mark.kind === 'strong' && mark.plain.from === 0 && mark.plain.to >= end) &&
		!/:\s*$/.test(text)
	);
}

/**
 * The fields in which something is missing, among others that are filled in: by the number of the block, and the row.
 *
 * @param forms of each block that is not blank, in order.
 */
export function bareLines(forms: readonly Form[], indexes: readonly number[]): ReadonlySet<string> {
	const bare = new Set<string>();
	for (let at = 0; at < forms.length; at++) {
		if (typeof forms[at] === 'string') continue;
		let end = at + 1;
		while (end < forms.length && typeof forms[end] !== 'string') end++;
		const group = forms.slice(at, end) as readonly (readonly FormLine[])[];
		const lines = group.flat();
		// Whoever has spoken speaks again, and what is no form is no gap.
		if (new Set(lines.map(({ name }) => name)).size < lines.length) {
			at += group.length;
			continue;
		}
		const values = lines.filter(({ kind }) => kind === 'value').length;
		const found = group.flatMap((form, block) =>
			form
				.filter(
					(line, index) =>
						line.kind === 'open' ||
						(line.kind === 'label' && !hasNobody(line.name) && isBare(form, index, forms[at + block + 1])),
				)
				.map(({ row }) => `${indexes[at + block]} ${row}`),
		);
		// More without than with one, and the form has not been filled in.
		if (values >= FEW && found.length <= values) for (const key of found) bare.add(key);
		at += group.length;
	}
	return bare;
}

/** Where nobody was away and nobody looked on, many leave the field empty. */
const NOBODY = lazily(() =>
	narrowed(`^(?:${anyOf(({ people }) => people.absent)}|${anyOf(({ people }) => people.observing)})$`, 'u'),
);

export function hasNobody(name: string): boolean {
	return NOBODY().test(name);
}

/** As many must have a value: two lines may be anything. */
const FEW = 2;

/** "Others present:", and below it "Director: Ana Lund": the first line says who they all are. */
function headsPeople(form: readonly FormLine[], index: number): boolean {
	if (index > 0 || form.length === 1) return false;
	const { name } = form[0]!;
	const last = name.slice(name.lastIndexOf(' ') + 1);
	return attendanceOf(name) !== undefined || namesMembers(name) || namesMembers(last);
}

/** A label over a list or text is none, and in plain writing not even one over other fields. */
function isBare(form: readonly FormLine[], index: number, next: Form | undefined): boolean {
	if (headsPeople(form, index)) return false;
	if (index < form.length - 1 || next === undefined || next === 'title') return true;
	return next !== 'other' && form[index]!.bold && next[0]?.bold === true;
}
