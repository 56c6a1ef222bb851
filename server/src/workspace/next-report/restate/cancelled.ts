/** The next report of a meeting that was cancelled does not say that it was. */
import { cancellationIn, isCancelled, type Report, titleBlock, titleSpan } from '../../../report/index.js';
import type { Edit } from '../../../text/index.js';

/** The edits that take the word that it was off the title. */
export function cancellations(report: Report): readonly Edit[] {
	if (!isCancelled(report)) return [];
	return titleBlock(report).flatMap((line): Edit[] => {
		const sign = cancellationIn(line.text);
		return sign && sign.from > 0 ? [{ span: titleSpan(line, sign), insert: '' }] : [];
	});
}

/** "title: Board meeting - cancelled" without that. */
export function withoutCancellation(line: string): string | undefined {
	const [whole = '', quote = ''] = /(["']?)$/.exec(line) ?? [];
	const words = line.slice(0, line.length - whole.length);
	const sign = cancellationIn(words);
	return sign && sign.from > 0 ? words.slice(0, sign.from) + quote : undefined;
}
