import { blockQuery } from '../../report/index.js';
import { shift } from '../../text/index.js';
import type { Rule } from '../rule.js';
import { isInForm } from './forms.js';
import { placeholderTexts } from './placeholder-texts.js';

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
		what: 'A stand-in for something that was to be written later: `TBD`, `TBC`, `TODO`, `XXX`, `???`, `lorem ipsum`, `[insert …]`, `[name]`, `[date]`, `[text of the annex]`, `$date$`, in any of the languages that Rapporteur knows. A sentence that says what is still open (“the date is TBD”, “TBD by the board”) is left alone, and so are the blanks of a form or template that others fill in.',
		why: 'In a draft it is a note to oneself. In the report that goes out, something is missing.',
		fixes: 'None: only the author knows what belongs there.',
		reported: [
			'Venue: TBD\n',
			'The next meeting will be held on [date] in [insert place].\n',
			'The budget of ??? was approved.\n',
			'Nächste Sitzung am [Datum einfügen].\n',
			'**Présents** : [liste des membres présents]\n',
			'Minutes of $date$\n',
		],
		accepted: [
			'The word “TBD” was struck from the draft, and the `TODO` is gone.\n',
			'The chair went through the TODO list.\n',
			'Nobody knew the answer???\n',
			'The fee is due [14/02/2026]. The sum $x+y$ is small.\n',
			'She read: "[...] the members [sic] agree". This was the XXX meeting.\n',
			'- [ ] TODO: Ana writes to the host\n',
			'No decision, TBD after the summer. Open: TBD.\n',
			'## Proxy form\n\nI, [full name], appoint [name] to vote for me.\n',
		],
	},
	*check(report) {
		for (const { from, value } of found(report)) {
			for (const { span, words } of value) {
				if (FORM_BLANK.test(words) && isInForm(report, from + span.from)) continue;
				yield {
					message: `“${words}” is still to be filled in. Write what belongs here or remove it`,
					span: shift(span, from),
					fixes: [],
				};
			}
		}
	},
};

/** How the blanks of a form begin; "TBD" is the author's note even in a form. */
const FORM_BLANK = /^[[Xx?$]/;

const found = blockQuery((facts, source) => {
	const all = placeholderTexts(facts, source);
	return all.length > 0 ? all : undefined;
});
