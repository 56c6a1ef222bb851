/** Another title for an annex. */
import { type AnnexEntry, annexEntries, type Occurrence, occurrencesOf, type Report } from '../../report/index.js';
import { type Edit, narrowed, type Span, touches } from '../../text/index.js';
import { type Renamable, type Renaming, refuse } from './model.js';

/** Anything longer is no title but a sentence. */
const LONGEST = 100;

/** `undefined` if the place is not in the title of an annex. */
export function annexTitleAt(report: Report, at: number): Renamable | undefined {
	for (const entry of annexEntries(report)) {
		if (at < entry.from) break;
		const span = entry.role === 'annex' && at <= entry.lineEnd ? titleOf(report, entry) : undefined;
		if (!span || !touches(span, { from: at, to: at })) continue;
		const { title } = entry.annex;
		return { span, name: title, to: (name) => retitle(report, entry, name) };
	}
	return undefined;
}

/** Where the title stands in its label; `undefined` if there is none, or something is marked in it. */
function titleOf({ rope }: Report, { annex, lineEnd }: AnnexEntry): Span | undefined {
	const { title, span } = annex;
	if (title === '') return undefined;
	const at = rope.slice(span.to, lineEnd).indexOf(title);
	return at < 0 ? undefined : { from: span.to + at, to: span.to + at + title.length };
}

function retitle(report: Report, entry: AnnexEntry, name: string): Renaming {
	if (name.length > LONGEST || /[*_`<>[\]|#]/.test(name)) {
		return refuse('This is no title. Write it in a few words, without signs of Markdown');
	}
	const { key, annex } = entry;
	const edits: Edit[] = [];
	for (const other of annexEntries(report)) {
		const span = other.key === key && other.annex.title === annex.title ? titleOf(report, other) : undefined;
		if (span && other.role !== 'foreign') edits.push({ span, insert: name });
	}
	const labels = new Set(annexEntries(report).map((each) => each.annex.span.from));
	for (const place of occurrencesOf({ kind: 'annex', key, report })) {
		const span = labels.has(place.span.from) ? undefined : titleBehind(report, place, annex.title);
		if (span) edits.push({ span, insert: name });
	}
	return { edits };
}

const SEPARATOR = narrowed(/^\s?[–—:-]?\s?["“„«]?/u);

/** "Annex II – List of participants", in the text. */
function titleBehind({ rope }: Report, { span: { to } }: Occurrence, title: string): Span | undefined {
	const gap = SEPARATOR.exec(rope.slice(to, to + 5))![0];
	if (!/\S/.test(gap) || !rope.slice(to + gap.length, to + gap.length + title.length + 1).startsWith(title)) {
		return undefined;
	}
	const after = rope.slice(to + gap.length + title.length, to + gap.length + title.length + 1);
	if (/[\p{L}\p{N}]/u.test(after)) return undefined;
	return { from: to + gap.length, to: to + gap.length + title.length };
}
