/** What an import calls otherwise, as the source has it: labels of notes, files of pictures, boxes to tick. */
import { align, commonShare } from '../../text/align.js';
import { addTo, applyEdits, type Edit } from '../../text/index.js';
import { markerOf } from './place.js';
import { allWords, type Part, type Reading } from './read.js';

/** The text of `now`, with notes, pictures and boxes as in `old`. */
export function withOwnNames(old: Reading, now: Reading): string {
	return applyEdits(now.text, [...labels(old, now), ...pictures(old, now), ...boxes(old, now)]);
}

function labels(old: Reading, now: Reading): Edit[] {
	const names = new Map<string, string>();
	const taken = new Set(old.notes.map(({ detail }) => detail));
	for (const pair of align(inOrder(old), inOrder(now), {
		same: (a, b) => bodyOf(a) === bodyOf(b),
		likeness: (a, b) => commonShare(allWords(a), allWords(b)),
	})) {
		if (!pair.now) continue;
		const name = pair.old?.detail ?? free(pair.now.detail, taken);
		taken.add(name);
		names.set(pair.now.detail, name);
	}
	return now.labels.flatMap(({ label, span }) => {
		const name = names.get(label);
		return name === undefined || name === label ? [] : [{ span, insert: name }];
	});
}

/** Notes in the order in which a reader meets them; those that nothing refers to are not in a document. */
function inOrder({ notes, references }: Reading): Part[] {
	return references.flatMap((label) => notes.find(({ detail }) => detail === label) ?? []);
}

function bodyOf({ parts }: Part): string {
	return parts.map(({ key }) => key).join('\n');
}

function free(label: string, taken: ReadonlySet<string>): string {
	if (!taken.has(label)) return label;
	for (let n = 1; ; n++) if (!taken.has(String(n))) return String(n);
}

/** Pictures are told by what stands for them; the files in a document have names of their own. */
function pictures(old: Reading, now: Reading): Edit[] {
	const left = new Map<string, string[]>();
	for (const { alt, span } of old.images) addTo(left, alt, old.text.slice(span.from, span.to));
	return now.images.flatMap(({ alt, span }) => {
		const source = left.get(alt)?.shift();
		return source === undefined ? [] : [{ span, insert: source }];
	});
}

const BOXES: Readonly<Record<string, string>> = { '☐': '[ ]', '☑': '[x]', '☒': '[x]' };

/** Word has no items to tick off, so their boxes are letters there. */
function boxes(old: Reading, now: Reading): Edit[] {
	if (!itemsIn(old.parts).some(({ detail }) => detail !== '')) return [];
	return itemsIn(now.parts).flatMap((item) => {
		const from = item.span.from + markerOf(now.text, item).length;
		const insert = BOXES[now.text[from]!];
		return insert === undefined ? [] : [{ span: { from, to: from + 1 }, insert }];
	});
}

function itemsIn(parts: readonly Part[]): readonly Part[] {
	return parts.flatMap((part) => [...(part.kind === 'item' ? [part] : []), ...itemsIn(part.parts)]);
}
