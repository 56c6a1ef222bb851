/** A heading whose rest stands in the line below it: "## Extension of the lease", "of the boathouse". */
import { anyOf, blockQuery, type Prose, type Report, sourceSpan } from '../../report/index.js';
import { isLower, lazily, narrowed, shift } from '../../text/index.js';
import { type Finding, preferredFix } from '../rule.js';
import { lastWords } from '../shared/few-words.js';
import { endsClosed, goesOnInPhrase, lacksRest } from './broken-sentence.js';

/** No heading is longer, so nor is its rest. */
const LONGEST = 100;
const FEW_WORDS = 4;
/** Two blanks before it are a break that somebody wants. */
const LINE_BREAK = /^[ \t]?(?:\r\n|\r|\n)[ \t]*$/;

/** A heading at the end of a block that may go on. */
const open = blockQuery(({ prose }): Prose | undefined => {
	const last = prose.at(-1);
	if (last?.kind !== 'heading' || endsClosed(last) || isLower(last.text, 0)) return undefined;
	return last.text.trim().split(/\s+/).length < FEW_WORDS ? undefined : last;
});

export function* tornHeadings(report: Report): Iterable<Finding> {
	for (const { from, value: heading, index } of open(report)) {
		const next = report.blocks[index + 1];
		const [first] = next?.facts.prose ?? [];
		if (!next || !first || first.kind === 'cell' || first.item || !isTorn(heading, first)) continue;
		const to = heading.text.trimEnd().length;
		const span = shift(sourceSpan(heading, { from: heading.text.lastIndexOf(' ', to - 1) + 1, to }), from);
		const between = { from: span.to, to: next.from + first.span.from };
		if (!LINE_BREAK.test(report.rope.slice(between.from, between.to))) continue;
		yield {
			message: `The heading breaks off after “${lastWords(heading.text)}”. Join it with the next line`,
			span,
			fixes: [preferredFix('Join the heading with the next line', [{ span: between, insert: ' ' }])],
		};
	}
}

function isTorn(heading: Prose, { text }: Prose): boolean {
	const [line = ''] = /^[^\r\n]*/.exec(text) ?? [];
	if (line.length > LONGEST) return false;
	return (lacksRest(heading) && !endsInVerb(heading)) || (!endsClosed({ text: line }) && goesOnInPhrase(line));
}

/** "What the plans are", „… die dem Vorstand vorgelegt werden“: a sentence would go on, a heading need not. */
function endsInVerb({ text }: Prose): boolean {
	return VERB().test(text.slice(-NEAR).toLowerCase());
}

const NEAR = 30;
const VERB = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ kind }) => kind.states)}\\P{L}*$`, 'u'));
