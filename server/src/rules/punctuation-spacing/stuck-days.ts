/** Days that touch their month where a full stop stands between them: "24.Juni". */
import { blockQuery, markAround, monthsNamed, type Report, shownLanguage, sourceSpan } from '../../report/index.js';
import { insertAt, lazily, lowerCase, narrowed } from '../../text/index.js';
import { type Finding, preferredFix } from '../rule.js';
import { place } from '../shared/place.js';

/** Behind words of its line, or before a year: elsewhere it may be the number of an item. */
const DAY = lazily(() =>
	narrowed(
		/(?<![\p{L}\p{N}.,:;/_–-])((?:[1-9]|[12]\d|3[01])\.)(\p{Lu}\p{Ll}{2,15})(?![\p{L}\p{M}\p{N}_@/–-])(?:(?= \d{4}(?!\d))|(?<=\S[ (]+\d\d?\.\p{L}+))/gu,
	),
);

const candidates = blockQuery(({ prose }, source) => {
	const found = prose.flatMap((each) =>
		each.within === 'quote'
			? []
			: [...each.text.matchAll(DAY())].flatMap(({ index, 0: written, 1: day = '', 2: name = '' }) => {
					const plain = { from: index, to: index + written.length };
					const span = sourceSpan(each, plain);
					const isPlain =
						source.slice(span.from, span.to) === written && !markAround(each, plain, 'link', 'code', 'html');
					return isPlain ? [{ day, name, span }] : [];
				}),
	);
	return found.length > 0 ? found : undefined;
});

/** Who writes a day so twice does so always. */
const MOST = 1;

export function* stuckDays(report: Report): Iterable<Finding> {
	const all = candidates(report).flatMap(({ from, value }) => value.map((each) => ({ from, ...each })));
	if (all.length === 0 || all.length > MOST) return;
	const language = shownLanguage(report);
	if (!language || !writesStop(language.code)) return;
	for (const { from, day, name, span } of all) {
		const isMonth = monthsNamed(lowerCase(name)).some((each) => each.form === 0 && each.language === language);
		if (!isMonth) continue;
		const message = `No space stands between “${day}” and “${name}”. Add one`;
		const fixes = () => [preferredFix('Add a space', [insertAt(span.from + day.length, ' ')])];
		yield place({ message, span, fixes }, from);
	}
}

/** Whether a language writes a full stop behind a day, and a space behind that. */
function writesStop(code: string): boolean {
	const written = new Intl.DateTimeFormat(code, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(0);
	return /^1\. /.test(written);
}
