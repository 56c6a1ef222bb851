/** Finds heading signs with nothing behind them, as where the heading has slipped into the next line. */
import { blockQuery } from '../../report/index.js';
import { lazily, narrowed, type Span, shift } from '../../text/index.js';
import { type Finding, type Fix, preferredFix, type Rule, unsafeFix } from '../rule.js';
import { firstWords } from '../shared/few-words.js';

export const emptyHeading: Rule = {
	id: 'empty-heading',
	since: '0.1.0',
	severity: 'warning',
	settledBy: 'line',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Heading without words',
		what: 'A `#` or `##` with nothing behind it: the heading was never written, was deleted all but its signs, or has slipped into the next line.',
		why: 'The gap shows, it stands in the outline without a name, and what was to be a heading below it is plain text.',
		fixes:
			'Join the signs with the words in the next line, if these look like a heading; or remove them. Not applied unasked.',
		reported: ['# Minutes\n\n##\nAttendance\n\nAna Lund\n', '# Minutes\n\n#\n\nThe meeting was opened.\n'],
		accepted: [
			'# Minutes\n\n## Attendance\n\nAna Lund\n',
			'# Minutes\n\n## <a id="a"></a>\n\n## ![Logo](logo.png)\n\nIt rained.\n',
		],
	},
	*check(report) {
		const all = empty(report);
		for (const { from, value } of all) {
			for (const each of value) {
				const span = shift(each, from);
				const below = /^#{1,6}([ \t]*(?:\r\n|\r|\n)[ \t]*)([^\r\n]*)/.exec(
					report.rope.slice(span.from, span.from + LONGEST),
				);
				yield finding(span, below);
			}
		}
	},
};

/** No heading is longer. */
const LONGEST = 200;

/** A picture or a target of links is not nothing. */
const empty = blockQuery(({ prose }, source): readonly Span[] | undefined => {
	const found = prose.filter(
		({ kind, container, text, marks, span }) =>
			kind === 'heading' &&
			container === 'document' &&
			/^[\s.…_–—-]*$/.test(text) &&
			marks.length === 0 &&
			source[span.from] === '#',
	);
	return found.length > 0 ? found.map(({ span }) => span) : undefined;
});

/** What may be a heading: few words, and no sentence, item, row or further heading. */
const TITLE = lazily(() => narrowed(/^[\p{Lu}\d*_][^.!?|]{1,60}$/u));

function finding(span: Span, below: RegExpExecArray | null): Finding {
	const words = below?.[2]?.trim() ?? '';
	const remove: Fix = unsafeFix('Remove the signs', [{ span, insert: '' }]);
	if (!below || !TITLE().test(words) || words.split(/\s+/).length > 8) {
		return { message: 'This heading has no words. Write them or remove the “#”', span, fixes: [remove] };
	}
	const from = span.from + below[0].indexOf(below[1]!);
	const gap = { from, to: from + below[1]!.length };
	const join: Fix = preferredFix(`Make “${firstWords(words)}” the heading`, [{ span: gap, insert: ' ' }]);
	return {
		message: `“${firstWords(words)}” is not a heading, as it stands below its “#”. Join the two lines`,
		span,
		fixes: [join, remove],
	};
}
