/**
 * Finds what was to be written later and never was: `TBD`, `[date]`, `lorem ipsum`.
 */
import type { Rule } from './rule.js';
import { inEachBlock } from './support/place.js';
import { placeholderTexts } from './support/placeholder-texts.js';

export const placeholderText: Rule = {
	id: 'placeholder-text',
	since: '0.1.0',
	severity: 'information',
	whenFinal: 'error',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Text that was never filled in',
		what: 'A stand-in for something that was to be written later: `TBD`, `TBC`, `TODO`, `XXX`, `???`, `lorem ipsum`, `[insert …]`, `[name]`, `[date]`, in any of the languages that Rapporteur knows.',
		why: 'In a draft it is a note to oneself. In the report that goes out, something is missing.',
		fixes: 'None: only the author knows what belongs there.',
		reported: [
			'Venue: TBD\n',
			'The next meeting will be held on [date] in [insert place].\n',
			'The budget of ??? was approved.\n',
			'Nächste Sitzung am [Datum einfügen].\n',
		],
		accepted: [
			'The word “TBD” was struck from the draft, and the `TODO` is gone.\n',
			'The chair went through the TODO list.\n',
			'Nobody knew the answer???\n',
			'She read: "[...] the members [sic] agree". This was the XXX meeting.\n',
			'- [ ] TODO: Ana writes to the host\n',
		],
	},
	check: inEachBlock((facts, source) =>
		placeholderTexts(facts, source).map(({ span, words }) => ({
			message: `“${words}” was never filled in. Write what belongs here or remove it`,
			span,
			fixes: () => [],
		})),
	),
};
