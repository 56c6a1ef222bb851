/** Finds reference links whose label is not defined: `[words][label]`. */
import { blockQuery, input, isComment, lineBreakOf, query, type Report } from '../../report/index.js';
import { type Edit, hasLetterOrDigit, insertAt, matchesOf, oneLine, shift } from '../../text/index.js';
import { ADDRESS } from '../../writing/index.js';
import { type Around, type Fix, type Rule, type UnsafeFix, unsafeFix } from '../rule.js';
import { Guesses } from '../shared/guesses.js';
import { earlierGoals, type Goal, joinGoals } from '../shared/links/earlier-addresses.js';
import { knownAddress } from '../shared/links/known-addresses.js';
import { targetsOf } from '../shared/links/link-targets.js';
import { isTemplate } from '../shared/links/placeholders.js';
import { unlinkedNumbers } from './numbered-labels.js';
import { type UnresolvedReference, unresolvedReferences } from './unresolved-references.js';

export const undefinedReference: Rule = {
	id: 'undefined-reference',
	since: '0.1.0',
	severity: 'warning',
	whenFinal: 'error',
	settledBy: 'below',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Link whose label is not defined',
		what: 'A link or image by label, `[words][label]` or `[label][]`, whose label no line `[label]: address` defines. As an information, also a number in brackets, `[#12]`, `[issue #12]` or `[PR 12]`, where others like it are links. Any other single `[label]` is taken for text.',
		why: 'The reader sees brackets instead of a link.',
		fixes:
			'Use the defined label that is nearly the same, define the label where the same words lead elsewhere, in this report or in earlier ones, or a heading or annex is called so, remove the brackets and keep the words, or add a line at the end to fill in the address. A number leads where the same number does elsewhere in the report. Only the author knows what was meant, so none is applied unasked.',
		reported: [
			'See the [statistical note][stat-note].\n',
			'See the [minutes][] and the [agenda][a].\n\n[a]: https://example.org/agenda\n',
			'![Site plan][plan]\n',
			'- Roads, [#12](https://example.org/issues/12)\n- Rents, [#14]\n',
			'- Roads, [case 12](https://example.org/cases/12)\n- Rents, [case 14]\n',
		],
		accepted: [
			'See the [minutes][] and the [agenda][A].\n\n[minutes]: https://example.org/minutes\n[a]: https://example.org/agenda\n',
			'States [shall][should] report [annually][every two years], as samples[i][j] show.\n',
			'As shown before [1][2], [draft] means draft.\n',
			'Item [#14] follows, and [Annex 3](https://example.org/annex-3).\n',
			'See the [slides][s].\n\n[s]: {{ site.url | prepend: base }}/slides.pdf\n',
		],
		source:
			'[CommonMark 0.31.2, section 4.7, “Link reference definitions”](https://spec.commonmark.org/0.31.2/#link-reference-definitions)',
	},
	*check(report) {
		yield* unlinkedNumbers(report);
		const found = unresolved(report);
		if (found.length === 0) return;
		const labels = definedLabels(report);
		const guesses = new Guesses();
		const names = [...labels];
		const templated = new Set(templatedLabels(report).flatMap(({ value }) => value));
		for (const { from, value } of found) {
			for (const reference of value) {
				if (!reference.sure && labels.size === 0) continue;
				const { label, span } = reference;
				if (templated.has(label)) continue;
				guesses.expect();
				const { from: start, to: end } = shift(reference.words, from);
				yield {
					message: `Nothing says where “${label}” leads, so the reader sees brackets. Add its address or correct its name`,
					span: shift(span, from),
					...(!reference.image && {
						unfilled: {
							words: report.rope.slice(start, end),
							fill: (address) => definition(label, address, report),
						},
					}),
					fixes: (around) =>
						corrections(reference, from, report, { ...around, near: (given) => guesses.nearest(given, names) }),
				};
			}
		}
	},
};

const unresolved = blockQuery(({ prose }, source) => {
	if (!source.includes('][')) return undefined;
	const found = prose.flatMap((each) => unresolvedReferences(each, source));
	return found.length > 0 ? found : undefined;
});

/** `[slides]: {{ site.url }}/slides.pdf`: once the template is filled in, it is a definition. */
const templatedLabels = blockQuery(({ prose }, source) => {
	if (!source.includes(']:') || !isTemplate(source)) return undefined;
	const labels = prose.flatMap(({ text }) => {
		// In a paragraph that begins with one of them, CommonMark takes none of the others for a definition.
		return matchesOf(text, DEFINED).map(([, label = '']) => oneLine(label).toLowerCase());
	});
	return labels.length > 0 ? labels : undefined;
});

const DEFINED = /^ {0,3}\[([^[\]\r\n]{1,200})\]:([^\r\n]{1,500})/gm;

/** Those of links; comments define nothing. */
function definedLabels({ blocks }: Report): ReadonlySet<string> {
	const labels = new Set<string>();
	for (const { facts } of blocks) {
		for (const definition of facts.definitions) {
			if (hasLetterOrDigit(definition.label) && !isComment(definition)) labels.add(definition.label);
		}
	}
	return labels;
}

interface Known extends Around {
	/** The defined label that somebody may have meant. */
	readonly near: (given: string) => string | undefined;
}

function corrections(
	reference: UnresolvedReference,
	from: number,
	report: Report,
	{ near, earlier }: Known,
): readonly Fix[] {
	const { label, image } = reference;
	const at = (span: UnresolvedReference['span']) => shift(span, from);
	const words = report.text.slice(from + reference.words.from, from + reference.words.to);
	const first: Fix[] = [];
	const meant = label.length > 2 ? near(label) : undefined;
	if (meant !== undefined) {
		const edits = [{ span: at(reference.written), insert: meant }];
		first.push(unsafeFix(`Use the address of “${meant}”`, edits));
	}
	const last: Fix[] = [
		unsafeFix(image ? 'Remove the image' : 'Remove the brackets, keep the words', [
			{ span: at(reference.span), insert: image ? '' : words },
		]),
	];
	// A placeholder is reported in place, by `placeholder-link`.
	const end = endOfText(report);
	if (end) {
		const title = `Add “[${label}]: ${ADDRESS}” at the end, to fill in its address`;
		last.push(unsafeFix(title, definition(label, ADDRESS, report)));
	}
	if (!end || image) return [...first, ...last];
	const links = goalsFor(label, words, at(reference.span).from, report, earlier).map(
		({ title, address, preferred }): UnsafeFix => {
			const best = preferred && first.length === 0;
			return {
				title: `Link to ${title}`,
				safety: 'unsafe',
				edits: definition(label, address, report),
				...(best && { preferred }),
				leadsTo: address,
			};
		},
	);
	return [...first, ...links, ...last];
}

/** Where the report itself leads with these words, what they name there, and where other reports lead. */
function goalsFor(
	label: string,
	words: string,
	place: number,
	report: Report,
	earlier: Around['earlier'],
): readonly Goal[] {
	const known = knownAddress(words, report);
	const own = known === undefined ? [] : [{ title: known, address: known }];
	const targets = targetsOf(report);
	const named = [...targets.named(words, place), ...targets.named(label, place)];
	const others = earlierGoals(earlier?.addresses(report, words, place) ?? []);
	return joinGoals(
		own.map((goal) => others.find(({ address }) => address === goal.address) ?? goal),
		named.map(({ title, fragment }) => ({ title, address: fragment })),
		others,
	);
}

/** Defines a label at the end; empty if nothing can stand there. */
function definition(label: string, address: string, report: Report): Edit[] {
	const end = endOfText(report);
	if (!end) return [];
	return [insertAt(end.at, `${end.before}[${label}]: ${address}${end.after}`)];
}

/** Where a definition can be added, and what separates it from the text before. */
const endOfText = query(
	[input.text, input.blocks, lineBreakOf],
	(rope, blocks, newline): { at: number; before: string; after: string } | undefined => {
		const text = rope.toString();
		const last = blocks.findLast(({ from, to }) => text.slice(from, to).trim() !== '');
		// A block without prose may be unclosed code.
		if (!last || (last.facts.prose.length === 0 && last.facts.definitions.length === 0)) return undefined;
		const at = text.trimEnd().length;
		const gap = last.facts.prose.length === 0 ? newline : newline + newline;
		return { at, before: gap, after: at === text.length ? newline : '' };
	},
);
