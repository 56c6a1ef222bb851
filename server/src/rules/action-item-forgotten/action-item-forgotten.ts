/** Finds action items of the report before this one that this one does not mention. */
import {
	daysOf,
	firstLine,
	lineBreakOf,
	markedActions,
	meetingDate,
	participantLists,
	type Report,
} from '../../report/index.js';
import { clipped, insertAt, lineEnd, lineStart, nextLineStart, type Text } from '../../text/index.js';
import { isoInEnglish } from '../../writing/index.js';
import { type Fix, type Rule, unsafeFix } from '../rule.js';
import { stemsOf, takenUp } from '../shared/open-items.js';

export const actionItemForgotten: Rule = {
	id: 'action-item-forgotten',
	since: '0.1.0',
	severity: 'off',
	settledBy: 'below',
	looksAtFiles: true,
	scope: 'report',
	theme: 'meeting',
	docs: {
		title: 'Action item of the last meeting that is not mentioned',
		what: 'An action item that the report before this one, in the same folder and of the same series, neither ticks off nor strikes out, and whose words no paragraph of this one takes up. Off by default, since many bodies follow up on what was to be done elsewhere.',
		cases: [
			'Two of its longer words, or half of them, must stand together in one paragraph, whatever their endings; names of participants do not count.',
		],
		spared: ['Items of a word or two, and those of a report that is more than three months older.'],
		why: 'What nobody asks about is not done.',
		fixes: 'Add the item to the action items of this report, if it has a list of them. It is only offered.',
		earlier: [
			'# Minutes of the Pier Board\n\n8 January 2018\n\n## Action items\n\n- [ ] Ann Lee asks the harbour master for the repair costs\n- [x] Bo Roe orders new ropes for the eastern landing\n',
		],
		reported: ['# Minutes of the Pier Board\n\n5 February 2018\n\n## Action items\n\n- [ ] Cy Dunn paints the signs\n'],
		accepted: [
			'# Minutes of the Pier Board\n\n5 February 2018\n\nThe harbour master has put the costs of the repair at 400.\n',
		],
	},
	*check(report, { earlier }) {
		const date = meetingDate(report).right;
		const days = date && daysOf(date.date);
		const [last] = days ? (earlier?.meetings(report, { of: 'actions', day: days.from }) ?? []) : [];
		if (!last) return;
		const names = namesIn(report);
		const open = [...new Set(last.actions)]
			.map((text) => ({ text, stems: new Set([...stemsOf(text)].filter((stem) => !names.has(stem))) }))
			.filter(({ stems }) => stems.size >= FEWEST_WORDS);
		const mentioned = takenUp(
			report,
			open.map(({ stems }) => stems),
			(size) => Math.min(TELLING, size / 2),
		);
		for (const [number, { text }] of open.entries()) {
			if (mentioned.has(number)) continue;
			yield {
				message: `The report of ${isoInEnglish(last.date)} left “${shorten(text)}” open, and this one does not mention it. Say what became of it`,
				// Nothing else stands for what is missing.
				span: markedActions(report).at(-1)?.span ?? firstLine(report),
				fixes: () => addition(report, text),
			};
		}
	},
};

/** Fewer longer words are found anywhere, or nowhere. */
const FEWEST_WORDS = 3;
/** What became of an item is told in other words, but the thing keeps its name: “The bench has been ordered”. */
const TELLING = 2;
const LONGEST = 80;

/** Who is to do something says nothing of what. */
function namesIn(report: Report): ReadonlySet<string> {
	const people = participantLists(report).flatMap(({ reading }) => reading.people);
	return new Set(people.flatMap(({ name }) => [...stemsOf(name)]));
}

function shorten(text: string): string {
	return text.length > LONGEST ? `${clipped(text, LONGEST).trimEnd()} …` : text;
}

/** What could be Markdown is not written as it was. */
const SIGNS = /[*_`[\]<>|\\#~]/;

/** The item at the end of the list of action items, marked as the last one is. */
function addition(report: Report, text: string): Fix[] {
	const last = markedActions(report).at(-1);
	if (!last || SIGNS.test(text)) return [];
	const { rope } = report;
	const start = lineStart(rope, last.span.from);
	const marker = MARKER.exec(rope.slice(start, last.span.from))?.[0];
	if (marker === undefined) return [];
	const at = endOfItem(rope, last.span.to, INDENT.exec(marker)![0].length);
	const insert = `${lineBreakOf(report)}${marker.replace(/\[[xX]\]/, '[ ]')}${text}`;
	return [unsafeFix('Add it to the action items', [insertAt(at, insert)])];
}

const MARKER = /^[ \t]*[-+*][ \t]+(?:\[[ xX]\][ \t]+)?/;
const INDENT = /^[ \t]*/;

/** The end of its last line: what stands further to the right than its marker is a detail of it. */
function endOfItem(text: Text, at: number, indent: number): number {
	let end = lineEnd(text, at);
	for (let next = nextLineStart(text, end); next !== undefined; next = nextLineStart(text, end)) {
		const to = lineEnd(text, next);
		const line = text.slice(next, to);
		const from = INDENT.exec(line)![0].length;
		if (from <= indent || from === line.length) break;
		end = to;
	}
	return end;
}
