/** Finds reference links whose label is not defined: `[words][label]`. */
import { blockQuery, input, lineBreakOf, query, type Report } from '../../report/index.js';
import { type Edit, hasLetterOrDigit, matchesOf, shift } from '../../text/index.js';
import { ADDRESS } from '../../writing/index.js';
import type { Answers, Fix, Rule, UnsafeFix, Waiting } from '../rule.js';
import { BLANK, withWords } from '../shared/blank.js';
import { Guesses } from '../shared/guesses.js';
import { earlierGoals, type Goal, joinGoals } from '../shared/links/earlier-addresses.js';
import { knownAddress } from '../shared/links/known-addresses.js';
import { targetsOf } from '../shared/links/link-targets.js';
import { isTemplate } from '../shared/links/placeholders.js';
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
		what: 'A link or image by label, `[words][label]` or `[label][]`, whose label no line `[label]: address` defines. A single `[label]` is taken for text.',
		why: 'The reader sees brackets instead of a link.',
		fixes:
			'Use the defined label that is nearly the same, define the label where the same words lead elsewhere, in this report or in earlier ones, or a heading or annex is called so, remove the brackets and keep the words, or add a line at the end to fill in the address. Only the author knows what was meant, so none is applied unasked.',
		reported: [
			'See the [statistical note][stat-note].\n',
			'See the [minutes][] and the [agenda][a].\n\n[a]: https://example.org/agenda\n',
			'![Site plan][plan]\n',
		],
		accepted: [
			'See the [minutes][] and the [agenda][A].\n\n[minutes]: https://example.org/minutes\n[a]: https://example.org/agenda\n',
			'States [shall][should] report [annually][every two years], as samples[i][j] show.\n',
			'As shown before [1][2], [draft] means draft.\n',
			'See the [slides][s].\n\n[s]: {{ site.url | prepend: base }}/slides.pdf\n',
		],
		source:
			'[CommonMark 0.31.2, section 4.7, “Link reference definitions”](https://spec.commonmark.org/0.31.2/#link-reference-definitions)',
	},
	*check(report) {
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
					fixes: () => waiting(reference, from, report, (given) => guesses.nearest(given, names)),
				};
			}
		}
	},
	answered: ({ first, own, named, definition, last }: Kept, { addresses }: Answers) => {
		if (!definition) return [...first, ...last];
		const others = earlierGoals(addresses);
		const goals = joinGoals(
			own.map((goal) => others.find(({ address }) => address === goal.address) ?? goal),
			named,
			others,
		);
		const links = goals.map(({ title, address, preferred }): UnsafeFix => {
			const edits = withWords(definition, address);
			const best = preferred && first.length === 0;
			return {
				title: `Link to ${title}`,
				safety: 'unsafe',
				edits,
				...(best && { preferred }),
				leadsTo: address,
			};
		});
		return [...first, ...links, ...last];
	},
};

interface Kept {
	readonly first: readonly Fix[];
	/** Where the report itself leads with these words, and what they name there. */
	readonly own: readonly Goal[];
	readonly named: readonly Goal[];
	/** Of the label, with a {@link BLANK} for the address; absent if it cannot be defined. */
	readonly definition: readonly Edit[] | undefined;
	readonly last: readonly Fix[];
}

const unresolved = blockQuery(({ prose }, source) => {
	if (!source.includes('][')) return undefined;
	const found = prose.flatMap((each) => unresolvedReferences(each, source));
	return found.length > 0 ? found : undefined;
});

/** `[slides]: {{ site.url }}/slides.pdf`: once the template is filled in, it is a definition. */
const templatedLabels = blockQuery(({ prose }, source) => {
	if (!source.includes(']:') || !isTemplate(source)) return undefined;
	const labels = prose.flatMap(({ text }) => {
		const all = matchesOf(text, DEFINED);
		// In a paragraph that begins with one of them, CommonMark takes none of the others for a definition.
		if (!all.some(([, , address = '']) => isTemplate(address))) return [];
		return all.map(([, label = '']) => label.replace(/\s+/g, ' ').trim().toLowerCase());
	});
	return labels.length > 0 ? labels : undefined;
});

const DEFINED = /^ {0,3}\[([^[\]\r\n]{1,200})\]:([^\r\n]{1,500})/gm;

/** Those of links; comments such as `[//]: # (text)` define nothing. */
function definedLabels({ blocks }: Report): ReadonlySet<string> {
	const labels = new Set<string>();
	for (const { facts } of blocks) {
		for (const { label, url } of facts.definitions) {
			if (hasLetterOrDigit(label) && !(label === 'comment' && url === '#')) labels.add(label);
		}
	}
	return labels;
}

function waiting(
	reference: UnresolvedReference,
	from: number,
	report: Report,
	near: (given: string) => string | undefined,
): Waiting<Kept> {
	const { label, image } = reference;
	const at = (span: UnresolvedReference['span']) => shift(span, from);
	const words = report.text.slice(from + reference.words.from, from + reference.words.to);
	const first: Fix[] = [];
	const meant = label.length > 2 ? near(label) : undefined;
	if (meant !== undefined) {
		const edits = [{ span: at(reference.written), insert: meant }];
		first.push({ title: `Use the address of “${meant}”`, safety: 'unsafe', edits });
	}
	const last: Fix[] = [
		{
			title: image ? 'Remove the image' : 'Remove the brackets, keep the words',
			safety: 'unsafe',
			edits: [{ span: at(reference.span), insert: image ? '' : words }],
		},
	];
	// A placeholder is reported in place, by `placeholder-link`.
	const end = endOfText(report);
	if (end) {
		const title = `Add “[${label}]: ${ADDRESS}” at the end, to fill in its address`;
		last.push({ title, safety: 'unsafe', edits: definition(label, ADDRESS, report) });
	}
	if (!end || image) {
		return { asks: {}, kept: { first, own: [], named: [], definition: undefined, last }, from: 0 };
	}
	const place = at(reference.span).from;
	const known = knownAddress(words, report);
	const targets = targetsOf(report);
	const kept = {
		first,
		own: known === undefined ? [] : [{ title: known, address: known }],
		named: [...targets.named(words, place), ...targets.named(label, place)].map(({ title, fragment }) => ({
			title,
			address: fragment,
		})),
		definition: definition(label, BLANK, report),
		last,
	};
	return { asks: { addresses: { words, at: place } }, kept, from: 0 };
}

/** Defines a label at the end; empty if nothing can stand there. */
function definition(label: string, address: string, report: Report): Edit[] {
	const end = endOfText(report);
	if (!end) return [];
	return [{ span: { from: end.at, to: end.at }, insert: `${end.before}[${label}]: ${address}${end.after}` }];
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
