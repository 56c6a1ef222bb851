/** How labels of annexes and sections look. */
import type { Annex, Report } from '../report/index.js';

/** A heading of some level, a bold line, or a plain one. */
export interface Look {
	readonly depth?: number;
	readonly bold: boolean;
}

export function lookOf({ form, depth }: Annex): Look {
	return { ...(depth !== undefined && { depth }), bold: form === 'bold' };
}

/** What stands before and after the words of a label. */
export function labelSigns({ depth, bold }: Look): readonly [before: string, after: string] {
	if (depth !== undefined) return [`${'#'.repeat(depth)} `, ''];
	return bold ? ['**', '**'] : ['', ''];
}

export function makeLabel(words: string, look: Look): string {
	const [before, after] = labelSigns(look);
	return before + words + after;
}

/** What separates number and title on the line of a label; `undefined` if there is no title on it. */
export function separatorAfter(report: Report, { span, title }: Pick<Annex, 'span' | 'title'>): string | undefined {
	if (title === '' || title.startsWith('(')) return undefined;
	return /^ *[:.–—-] +|^ +/.exec(report.rope.slice(span.to, span.to + 10))?.[0] ?? ' – ';
}
