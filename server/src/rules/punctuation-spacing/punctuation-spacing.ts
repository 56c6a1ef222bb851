/** Finds blanks that stand on the wrong side of a comma or full stop, or are missing beside one, doubled signs, “07th” and “THe”. */
import { blockQuery, isInChat, isVerbatim, type Prose, sourceSpan } from '../../report/index.js';
import { lazily, narrowed, shift } from '../../text/index.js';
import { preferredFix, type Rule } from '../rule.js';
import { place } from '../shared/place.js';
import { secondCapitals } from './second-capitals.js';
import { type Slip, slips } from './slips.js';
import { stuckDays } from './stuck-days.js';

export const punctuationSpacing: Rule = {
	id: 'punctuation-spacing',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'word',
	scope: 'report',
	theme: 'markup',
	docs: {
		title: 'Space missing or out of place at a comma, full stop or bracket',
		what: 'A space before a comma or full stop (“Ana Lund , Bo Berg”); none behind one (“the keys,the map”, “was paid.The board”), or before a bracket (“Ana Lund(Acme)”); a sign written twice (“the keys,, the map”, “etc..”). Names of files, addresses, figures, code and what looks like it, quotations, chats, and transcripts that hold what was said word for word are left alone, and so are endings in brackets (“member(s)”, “Kolleg(inn)en”).',
		cases: [
			'A space behind the quotation mark that opens, and none before the one that closes: `“ the keys”`.',
			'A day that touches its month, “24.Juni”, where the language has a space there and the report writes no other one so.',
			'An ordinal with a zero: “07th”.',
			'A word that begins with two capitals: “THe key”.',
		],
		why: 'It is what a proofreader strikes first, and a space before a comma may put the comma at the beginning of a line.',
		fixes:
			'Remove the space, the second sign or the zero, add the space, or write one capital; where the sentence goes on behind two full stops, write “…”. One may be meant as something else, so it is not applied unasked.',
		reported: [
			'# Minutes\n\n5 March 2024\n\nPresent: Ana Lund , Bo Berg(Acme), Kim Dahl\n\n## Keys\n\nThe keys are lost,the map is found. The fee was paid.The board thanked Bo .\n',
			'# Minutes\n\n5 March 2024\n\nPresent: Ana Lund, Bo Berg\n\n## Next meeting\n\nOn the 07th of September.\n',
			'# Minutes\n\n5 March 2024\n\nPresent: Ana Lund, Bo Berg\n\n## Next meeting\n\nTHe boats are wet.\n',
			'# Protokoll\n\n5. März 2024\n\nAnwesend: Uwe Koch, Eva Schmidt\n\n## Kasse\n\nDer Beitrag steigt,, die Kosten für Strom, Gas usw.. bleiben.\n',
			'# Protokoll\n\n5. März 2024\n\nAnwesend: Uwe Koch, Eva Schmidt\n\n## Kasse\n\nDer Beitrag ist bis zum 24.Juni zu zahlen, und die Kosten für den Strom werden auf der nächsten Sitzung nicht wieder erhöht.\n',
		],
		accepted: [
			'# Minutes\n\n5 March 2024\n\nPresent: Ana Lund, Bo Berg (Acme)\n\n## Keys\n\nThe member(s) wrote to example.Org for the file keys.Map in asp.Net, paid 1,000 and asked f(x) ... what next?\n',
			'# Compte rendu\n\n5 mars 2024\n\nPrésents : Ana Lund, Bo Berg\n\n## Clés\n\nQui les a ? Personne ; on cherche : « la clé ».\n',
		],
	},
	*check(report) {
		// In a transcript nobody has put the signs right, and nobody will.
		if (isVerbatim(report)) return;
		for (const each of secondCapitals(report)) if (!isInChat(report, each.span.from)) yield each;
		for (const each of stuckDays(report)) if (!isInChat(report, each.span.from)) yield each;
		const all = misplaced(report);
		const pauses = all.flatMap(({ value }) => value.filter(({ pause }) => pause)).length;
		for (const { from, value } of all) {
			if (isInChat(report, from)) continue;
			for (const { message, title, span, edit, pause } of value) {
				if (pause && pauses >= HABIT) continue;
				yield place({ message, span, fixes: () => [preferredFix(title, [edit])] }, from);
			}
		}
	},
};

/** Who writes two full stops more than once means something by them. */
const HABIT = 2;

const misplaced = blockQuery(({ prose }, source): readonly Slip[] | undefined => {
	const found = prose.flatMap((each) => (each.within === 'quote' ? [] : inProse(each, source)));
	return found.length > 0 ? found : undefined;
});

function inProse(prose: Prose, source: string): Slip[] {
	// "... until the next meeting.." has pauses at both ends.
	const trails = /^(?:\.{2}|…)/.test(prose.text);
	return slips(prose.text).flatMap((slip) => {
		if (trails && slip.pause) return [];
		const { span: plain, edit, ...rest } = asPause(slip, prose.text);
		const { span: at, insert } = edit;
		const span = sourceSpan(prose, plain);
		// Marks, entities and line breaks within are the author's.
		if (source.slice(span.from, span.to) !== prose.text.slice(plain.from, plain.to)) return [];
		const moved = span.from - plain.from;
		return [{ ...rest, span, edit: { span: shift(at, moved), insert } }];
	});
}

/** "Not at once.. but soon": the sentence goes on, so one full stop would be wrong, too. */
function asPause(slip: Slip, text: string): Slip {
	const { from, to } = slip.span;
	if (!slip.pause || !GOES_ON().test(text.slice(to, to + 3)) || !WHOLE().test(text.slice(from, to))) return slip;
	return { ...slip, title: 'Write “…”', edit: { span: { from: to - 2, to }, insert: '…' } };
}

const GOES_ON = lazily(() => narrowed(/^ \p{Ll}/u));
/** An abbreviation is shorter. */
const WHOLE = lazily(() => narrowed(/\p{L}{5}\.\.$/u));
