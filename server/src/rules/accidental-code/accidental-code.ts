/** Finds lists and text that Markdown takes for code, because they stand too far to the right. */
import { kindOf, lineBreakOf, type Report } from '../../report/index.js';
import { type Edit, insertAt, lineEnd, nextLineStart, shift } from '../../text/index.js';
import { preferredFix, type Rule, unsafeFix } from '../rule.js';
import { type Indented, indented } from './indented.js';
import { openFence } from './open-fence.js';

export const accidentalCode: Rule = {
	id: 'accidental-code',
	since: '0.1.0',
	severity: 'warning',
	settledBy: 'line',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'List or text that shows as code',
		what: 'A list whose lines all begin with four or more spaces, or a tab, below a blank line and outside any other list. Markdown takes it for code: the signs show, bold and links do not work, and long lines run out of the page. In reports and agendas, sentences that stand so are told, too, as an information. Code, and a long stretch of lines such as a chat, is left alone. Told, too, is “```” that is never closed, with headings below it.',
		why: 'Readers see a grey box of typewriter letters instead of a list or a paragraph.',
		fixes: 'Move it to the left. Not applied unasked.',
		reported: [
			'# Minutes\n\nPresent:\n\n    - Ana Lund\n    - Bo Berg\n\nThe meeting was opened.\n',
			'# Minutes\n\nDecided:\n\n    1. The budget is adopted.\n    2. The fee stays.\n',
			'# Minutes\n\n```\nnpm start\n\n## Roads\n\nThe roads are safe.\n',
			'# Minutes of the Harbour Board\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe\n\n## Roads\n\n    The board thanked all who had cleared the roads.\n',
		],
		accepted: [
			'# Minutes\n\nPresent:\n\n- Ana Lund\n    - Bo Berg\n',
			'# Minutes\n\nWrite:\n\n    - name: build\n    - run: npm ci\n\nor\n\n    make all\n',
			'# Minutes of the Harbour Board\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe\n\n## Web site\n\nType\n\n    npm run build && npm run publish -- --all the pages\n',
		],
		source:
			'[CommonMark 0.31.2, section 4.4, “Indented code blocks”](https://spec.commonmark.org/0.31.2/#indented-code-blocks)',
	},
	*check(report) {
		for (const { from, value } of openFence(report)) {
			const span = shift(value, from);
			const sign = report.rope.slice(span.from, span.from + 3);
			yield {
				message: `Everything below shows as code, since “${sign}” is never closed. Write it once more below the code, or remove it`,
				span,
				unfinished: true,
				fixes: [unsafeFix(`Remove “${sign}”`, [{ span, insert: '' }])],
			};
		}
		const isRecord = kindOf(report) === 'report' || kindOf(report) === 'agenda';
		for (const { from, value } of indented(report)) {
			if ((!value.sure && !isRecord) || isBelowNumber(report, from)) continue;
			const { form, lines, indent } = value;
			const first = lines[0]!;
			yield {
				message: `This ${form} shows as code, as it is indented too far. Move it to the left`,
				span: { from: from + first.from + indent.length, to: from + first.to },
				...(form === 'text' && { mild: true }),
				fixes: () => [preferredFix(`Move the ${form} to the left`, moved(report, from, value))],
			};
		}
	},
};

/**
 * "3. Roads" begins a list for everybody but micromark, if code stands above it, and what is indented below belongs to it.
 */
function isBelowNumber({ rope }: Report, from: number): boolean {
	const above = rope.slice(Math.max(0, from - NEAR), from).trimEnd();
	return /(?:^|[\r\n]) {0,3}\d{1,9}[.)][ \t][^\r\n]*$/.test(above);
}

const NEAR = 1_000;

/** Bullets of word processors make no list. */
const BULLET = /^[o•](?=[ \t])/;

/** What follows right below would become part of it. */
function moved(report: Report, from: number, { indent, lines, form }: Indented): Edit[] {
	const { text } = report;
	const edits = lines.map((line): Edit => {
		const at = from + line.from;
		const bullet = form === 'list' && BULLET.test(text.slice(at + indent.length, from + line.to)) ? 1 : 0;
		return { span: { from: at, to: at + indent.length + bullet }, insert: bullet > 0 ? '-' : '' };
	});
	const next = nextLineStart(text, from + lines.at(-1)!.to);
	const isJoined = next !== undefined && text.slice(next, lineEnd(text, next)).trim() !== '';
	return isJoined ? [...edits, insertAt(next, lineBreakOf(report))] : edits;
}
