import type { DateStatement, Report } from '../../report/index.js';
import { afterwards, inItsLanguage, rewriteDate, withWeekdays } from '../../writing/index.js';
import { type Fix, unsafeFix } from '../rule.js';

/**
 * Replaces the date in `statement` with that of `right`, in its own style, including adjacent weekdays; none if that
 * style cannot express it.
 *
 * @param titled makes the title of the fix from the new text and the old.
 */
export function writeDate(
	report: Report,
	statement: DateStatement,
	right: Pick<DateStatement, 'date'>,
	titled: (after: string, before: string) => string = (after) => `Change the date to ${after}`,
): Fix[] {
	const { spanOf, text, date } = statement;
	const edits = rewriteDate({ text: inItsLanguage(text, report), date }, right.date.days);
	if (!edits) return [];
	const placed = edits.map(({ span, insert }) => ({ span: spanOf(span), insert }));
	const whole = withWeekdays(date);
	const title = titled(afterwards(text, whole, edits), afterwards(text, whole, []));
	return [unsafeFix(title, placed)];
}
