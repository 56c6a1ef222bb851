/** What a refactoring does to the text: with the links that it moves, and only if nothing is harmed by it. */
import { headings, meetingAt, type Report, ReportReader } from '../../report/index.js';
import { contains, type Edit } from '../../text/index.js';
import { relinked } from '../relinked.js';
import type { Rewriting } from './model.js';
import { type Rewritten, rewritten } from './rewritten.js';
import { isUnharmed } from './unharmed.js';

/**
 * Reads the report as it is afterwards: this takes as long as reading all of it.
 *
 * @param part of `whole` that was looked at: a meeting in it, or all of it.
 * @returns the edits, in order; `undefined` if something would be named by them that was not meant.
 */
export function finished(whole: Report, part: Report, rewriting: Rewriting): readonly Edit[] | undefined {
	let done = rewritten(whole.text, rewriting);
	let after = readAgain(whole, done);
	const links = movedLinks(whole, after, done);
	if (links.length > 0) {
		const others = rewriting.edits.filter((each) => !links.some(({ span }) => contains(span, each.span)));
		done = rewritten(whole.text, { ...rewriting, edits: [...others, ...links] });
		after = readAgain(whole, done);
	}
	const there = meetingAt(after, part === whole ? after.start : done.place(part.start));
	const now = part === whole ? after : there;
	return isUnharmed(part, now, done.place, rewriting) ? done.edits : undefined;
}

function readAgain(report: Report, { text }: Rewritten): Report {
	return new ReportReader().read(text, report.options, { report });
}

/** Links to headings whose fragments have become others. */
function movedLinks(report: Report, after: Report, { place }: Rewritten): readonly Edit[] {
	const slugs = new Map(headings(after).map(({ span, slug }) => [span.from, slug]));
	const moved = new Map<string, string>();
	for (const { span, slug } of headings(report)) {
		const now = slugs.get(place(span.from));
		if (now !== undefined && now !== slug) moved.set(slug, now);
	}
	return relinked(report, moved);
}
