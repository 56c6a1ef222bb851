import { blockQuery, isInChat, isVerbatim, kindOf, markedActions, query, type Report } from '../../report/index.js';
import { type Span, shift } from '../../text/index.js';
import { type Fix, type Rule, unsafeFix } from '../rule.js';
import { isInForm } from './forms.js';
import type { Gap } from './gap.js';
import { gapsIn } from './gaps.js';
import { leftBrackets } from './left-brackets.js';
import { taken } from './taken.js';

export const placeholderText: Rule = {
	id: 'placeholder-text',
	since: '0.1.0',
	severity: 'information',
	whenFinal: 'error',
	open: true,
	settledBy: 'word',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Text that was never filled in',
		what: 'A stand-in for something that was to be written later: `TBD`, `TODO`, `XXX`, `???`, `[insert …]`, `[date]`, `<link to the slides>`, in any of the languages that Rapporteur knows.',
		cases: [
			'A name, time or amount still to come: `NAME` behind a label, `21:??`, `??min`, `XX.XXX`, `` `TODO` `` as code, “XX of the 32 votes”, “Name? asks for …”.',
			'A date in the form of a template: `20XX-XX-XX`, “Date: DD/MM/YYYY”; votes: “(X/X votes)”.',
			'An item that is only `...`, dots behind “Present:” or “Chair:”, a cell with `?`, a name with `()` behind it.',
			'In reports, a doubt of the writer’s: `(?)`, `(link?)`, “Scribe: ?”, “Marketing – ??”; “to be completed” as all that is said; the time in a recording (`[00:32:10]`) where few lines have one.',
			'In reports, a choice that nobody has made, as all that a field or an item says: “Quorum: ✅ / ❌”, “Adopted / rejected (4/0 votes)”; an address to come: “(issue link TBD)”; what is to be written there, and by whom: “(insert figures here)”, “(more details to be added by Ana)”.',
			'In reports, a question to a colleague: “@Ana, is this right?”, “(Ana, have you seen the letter?)”, `[question for Ana: …]`.',
			'In reports, what the template asks of those who take part: “(please add yourself)”, “(write yourself here)”, “Please add the key points here!”, a heading “Please write your topics below”, “**NAME:** What you would like to say”.',
			'In reports with a day or time between brackets, those around other values, too: “Date: [5 February 2018]”, “Chair: [Ana]”; and what stands in brackets alone: “[Decision]”.',
		],
		spared: [
			'A sentence that says what is still open: “the date is TBD”, “TBD by the board”.',
			'The blanks of a form or template that others fill in.',
		],
		why: 'In a draft it is a note to oneself. In the report that goes out, something is missing.',
		fixes:
			'To keep one of a choice, or to remove what the template says, and the time in a recording. Of the rest, none: only the author knows what belongs there.',
		reported: [
			'Venue: TBD\n',
			'The next meeting will be held on [date] in [insert place].\n',
			'The budget of ??? was approved.\n',
			'Nächste Sitzung am [Datum einfügen].\n',
			'**Présents** : [liste des membres présents]\n',
			'Minutes of $date$\n',
			'Minutes: NAME\n\nBegin: 19:??\n\nEnd: XX:XX\n\nXX of the 32 votes are present.\n\n| Secretary | <name> |\n| --- | --- |\n| Chair | <name of the chair> |\n',
			'- \\<link to the slides\\>\n- ...\n- Ana L. ()\n\nPresent: ...\n',
			'# Minutes of the board\n\n5 February 2018\n\nPresent: Ana Lund, Bo Roe\n\nThe fee is 30 euros (@Bo can you check this?), as in the letter (link?).\n\n@Ana, is this the old fee?\n',
			'# Minutes of the board\n\n5 February 2018\n\nPresent: Ana Lund, Bo Roe\nMinutes: to be completed\n\n## Fees\n\n[00:32:10] Ana asked for 30 euros (Bo: do you have the figures?).\n',
			'# Minutes of the board\n\n5 February 2018\n\n- **Name:** Your update\n- **Ana Lund:** The roof is tight.\n',
			'# Minutes of the board\n\n5 February 2018\n\n## Attendance (please add your name below)\n\n- Ana Lund\n\nThe fee rises (?).\n',
			'# Minutes of the board\n\n**Date:** [5 February 2018]\\\n**Chair:** [Ana Lund]\n\nPresent: Ana Lund, Bo Roe\n\n## Decisions\n\n- [Decision] – *[who]*\n',
			'# Minutes of the board\n\n5 February 2018\n\nPresent: Ana Lund, Bo Roe\n\n- Quorum: ✅ / ❌\n- Next meeting: DD/MM/YYYY\n\n## Fees\n\n- Adopted / rejected (X/X votes)\n- A new form (issue link TBD)\n',
			'# Protokoll\n\n5. Februar 2018\n\nAnwesend: Ana Lund, Bo Roe\n\nDas Dach kostet mehr (hier genauere Angabe von Ana).\n',
		],
		accepted: [
			'The word “TBD” was struck from the draft, and the `TODO` is gone.\n',
			'The chair went through the TODO list.\n',
			'Nobody knew the answer???\n',
			'The fee is due [14/02/2026]. The sum $x+y$ is small.\n',
			'She read: "[...] the members [sic] agree". This was the XXX meeting.\n',
			'- [ ] TODO: Ana writes to the host\n',
			'# Minutes of the board\n\n5 February 2018\n\nPresent: Ana Lund, Bo Roe\n\nTODO: Ana will write to the host.\n',
			'Organiser: WHO\n\nThe court lies at XX of the street. 5<sup>th</sup> floor: <time>10:00</time>\n',
			'No decision, TBD after the summer. Open: TBD.\n',
			'# Minutes of the board\n\n5 February 2018\n\nPresent: Ana Lund, Bo Roe\n\n- @ana: Is this the old fee?\n- @bo: It is.\n- @ana: Is it written down?\n',
			'# Minutes of the board\n\n5 February 2018\n\nPresent: Ana Lund, Bo Roe\n\nThe form is to be completed. The board asked (Bo spoke first) who pays.\n\n10:15 Ana came.\n',
			'# Minutes of the board\n\n5 February 2018\n\nPresent: Ana Lund, Bo Roe\n\n- (Ana) Please send the figures to Bo, if you are in by Monday.\n',
			'Ana asked the members to add their names (please register at [the office](https://example.org)).\n',
			'# Minutes of the board\n\n5 February 2018\n\nPresent: Ana Lund, Bo Roe\n\n- Quorum: **yes** / no\n- Approve / reject the fees (date TBD)\n- Date format: DD/MM/YYYY\n',
			'# Minutes of the board\n\n5 February 2018\n\nPresent: Ana Lund, Bo Roe\n\nThe roof (to be completed by June) and the gate (to be added by Bo) cost more (details in the budget).\n',
			'## Proxy form\n\nI, [full name], appoint [name] to vote for me.\n',
		],
	},
	*check(report) {
		const told: Span[] = [];
		for (const { from, value } of gaps(report)) {
			for (const gap of value) {
				if (!isLeft(report, gap, from + gap.span.from)) continue;
				const { kind, words } = gap;
				const span = shift(gap.span, from);
				told.push(span);
				yield { message: SAID[kind](words), span, fixes: () => fixesOf(report, gap, from) };
			}
		}
		yield* leftBrackets(report, told);
	},
};

const gaps = blockQuery((facts, source) => {
	const all = gapsIn(facts, source);
	return all.length > 0 ? all : undefined;
});

/** Whether it is to be filled in, or removed, in a document of this kind. */
function isLeft(report: Report, { kind, words, labels }: Gap, place: number): boolean {
	if (kind === 'sign') return !(labels && labelsTasks(report)) && !(FORM_BLANK.test(words) && isInForm(report, place));
	// An agenda or a template asks people to add to it.
	if (kind !== 'blank' && kindOf(report) !== 'report') return false;
	// A transcript has what was said.
	if (OF_WRITER.has(kind) && isVerbatim(report)) return false;
	if (kind === 'time' && (timesIn(report) > FEW || isInChat(report, place))) return false;
	if (kind === 'question' && (addressed(report).length > FEW || isInChat(report, place))) return false;
	return !isInForm(report, place);
}

const OF_WRITER: ReadonlySet<Gap['kind']> = new Set(['doubt', 'question', 'time']);

/** How the blanks of a form begin; "TBD" is the author's note even in a form. */
const FORM_BLANK = /^[[Xx?$<]/;

/** Whether some line that "TODO:" opens says who is to do it: then that is how this report marks its tasks. */
const labelsTasks = query([gaps, markedActions], (gaps, actions): boolean =>
	gaps.some(({ from, value }) =>
		value.some(({ span, labels }) => {
			const to = from + span.to;
			return labels && actions.some(({ who, span: { from: at } }) => who.length > 0 && to <= at && at - to <= MARK);
		}),
	),
);

/** Between "TODO" and its task are so few characters. */
const MARK = 6;

const timesIn = query([gaps], (gaps): number =>
	gaps.reduce((sum, { value }) => sum + value.filter(({ kind }) => kind === 'time').length, 0),
);

/** Where more paragraphs begin with a handle, these say who spoke; where more have a time, it is a transcript. */
const FEW = 2;

const addressed = blockQuery(
	({ prose }): true | undefined => prose.some(({ text }) => /^\s*@\p{L}/u.test(text)) || undefined,
);

const toFillIn = (words: string): string => `“${words}” is still to be filled in. Write what belongs here or remove it`;

const SAID: Record<Gap['kind'], (words: string) => string> = {
	sign: toFillIn,
	blank: toFillIn,
	unwritten: toFillIn,
	choice: (words) => `“${words}” is a choice that nobody has made. Keep what is right`,
	doubt: (words) => `“${words}” leaves a question open. Find the answer or remove it`,
	question: (words) =>
		`“${words}” asks somebody who is to answer before the report goes out. Put the answer in its place`,
	time: (words) => `“${words}” is a time in the recording. Remove it`,
	instruction: (words) => `“${words}” is what the template says. Remove it`,
};

function fixesOf(report: Report, { kind, span, told = span, options = [] }: Gap, from: number): readonly Fix[] {
	if (kind === 'choice') {
		return options.map((option) => unsafeFix(`Keep “${option}”`, [{ span: shift(span, from), insert: option }]));
	}
	const place = shift(told, from);
	if (kind === 'time') {
		const blanks = /^[ \t]*/.exec(report.text.slice(place.to, place.to + 20))![0].length;
		const edits = [{ span: { from: place.from, to: place.to + blanks }, insert: '' }];
		return [unsafeFix('Remove the time', edits)];
	}
	if (kind !== 'instruction') return [];
	return [unsafeFix('Remove the instruction', [{ span: taken(report, place), insert: '' }])];
}
