/** What a refactoring does to the text: with the links that it moves, and only if nothing is harmed by it. */
import {
	type AnnexNumber,
	annexEntries,
	headings,
	meetingAt,
	type Report,
	ReportReader,
	sameValue,
} from '../../report/index.js';
import { contains } from '../../text/index.js';
import { relinked } from '../relinked.js';
import type { MovedAnnex } from '../rename/elsewhere.js';
import type { Outcome, Rewriting } from './model.js';
import { type Rewritten, rewritten } from './rewritten.js';
import { type Harm, harmed } from './unharmed.js';

/**
 * Reads the report as it is afterwards: this takes as long as reading all of it.
 *
 * @param part of `whole` that was looked at: a meeting in it, or all of it.
 */
export function finished(whole: Report, part: Report, rewriting: Rewriting): Outcome {
	let done = rewritten(whole.text, rewriting);
	let after = readAgain(whole, done);
	const slugs = movedSlugs(whole, after, done);
	const links = relinked(whole, slugs);
	if (links.length > 0) {
		const others = rewriting.edits.filter((each) => !links.some(({ span }) => contains(span, each.span)));
		done = rewritten(whole.text, { ...rewriting, edits: [...others, ...links] });
		after = readAgain(whole, done);
	}
	const there = meetingAt(after, part === whole ? after.start : done.place(part.start));
	const now = part === whole ? after : there;
	if (rewriting.addsAnnex && annexEntries(now).length !== annexEntries(part).length + 1)
		return { obstacle: NOT_CLOSED };
	const harm = harmed(part, now, done.place, rewriting);
	if (harm === undefined) return { edits: done.edits, moved: { slugs, annexes: movedAnnexes(part, now, done) } };
	return { obstacle: `This would change ${changed(whole, harm)}. Make the change by hand` };
}

function changed({ text }: Report, harm: Harm): string {
	if (harm === 'title') return 'a title';
	if (harm === 'participant') return 'what a list says of a participant';
	const line = text.slice(0, harm.from).split(LINE_ENDING).length;
	const [words = ''] = text.slice(harm.from, harm.to).split(LINE_ENDING);
	return `what “${words}” in line ${line} refers to`;
}

const LINE_ENDING = /\r\n|\r|\n/;

const NOT_CLOSED =
	'At the end of the report, nothing would be read as an annex. Close the last code block or comment, or make the change by hand';

function readAgain(report: Report, { text }: Rewritten): Report {
	return new ReportReader().read(text, report.options, { report });
}

/** The fragments of headings that have become others, by the old. */
function movedSlugs(report: Report, after: Report, { place }: Rewritten): ReadonlyMap<string, string> {
	const slugs = new Map(headings(after).map(({ span, slug }) => [span.from, slug]));
	const moved = new Map<string, string>();
	for (const { span, slug } of headings(report)) {
		const now = slugs.get(place(span.from));
		if (now !== undefined && now !== slug) moved.set(slug, now);
	}
	return moved;
}

function movedAnnexes(before: Report, after: Report, { place }: Rewritten): readonly MovedAnnex[] {
	const numbers = new Map<number, AnnexNumber>();
	for (const { annex } of annexEntries(after)) if (annex.number) numbers.set(annex.span.from, annex.number);
	return annexEntries(before).flatMap(({ role, key, annex }) => {
		const { number: old, span } = annex;
		const number = numbers.get(place(span.from));
		if (role !== 'annex' || !old || !number || sameValue(old, number)) return [];
		return [{ key, old, number }];
	});
}
