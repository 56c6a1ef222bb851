/**
 * Finds links by a label that nothing defines: `[words][label]`.
 */
import { collector, type Report, shift } from '../report/index.js';
import { hasLetterOrDigit, matchesOf, nearest } from '../text/index.js';
import type { Fix, Rule } from './rule.js';
import { Targets } from './support/link-targets.js';
import { isTemplate } from './support/placeholders.js';
import { type UnresolvedReference, unresolvedReferences } from './support/unresolved-references.js';

export const undefinedReference: Rule = {
	id: 'undefined-reference',
	since: '0.1.0',
	severity: 'warning',
	whenFinal: 'error',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Link whose label is not defined',
		what: 'A link or image by label, `[words][label]` or `[label][]`, whose label no line `[label]: address` defines. A single `[label]` is taken for text.',
		why: 'The reader sees brackets instead of a link.',
		fixes:
			'Use the defined label that is nearly the same, define the label where a heading or annex is called so, or remove the brackets and keep the words. Only the author knows what was meant, so none is applied unasked.',
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
		const templated = new Set(templatedLabels(report).flatMap(({ value }) => value));
		for (const { from, value } of found) {
			for (const reference of value) {
				if (!reference.sure && labels.size === 0) continue;
				const { label, span } = reference;
				if (templated.has(label)) continue;
				yield {
					message: `Nothing says where “${label}” leads, so the reader sees brackets. Add its address or correct its name`,
					span: shift(span, from),
					fixes: () => fixesFor(reference, from, report, labels),
				};
			}
		}
	},
};

const unresolved = collector(({ prose }, source) => {
	if (!source.includes('][')) return undefined;
	const found = prose.flatMap((each) => unresolvedReferences(each, source));
	return found.length > 0 ? found : undefined;
});

/** `[slides]: {{ site.url }}/slides.pdf`: whatever fills in the address makes a definition of it. */
const templatedLabels = collector(({ prose }, source) => {
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

/** Those of links; comments in the manner of `[//]: # (text)` define nothing. */
function definedLabels({ blocks }: Report): ReadonlySet<string> {
	const labels = new Set<string>();
	for (const { facts } of blocks) {
		for (const { label, url } of facts.definitions) {
			if (hasLetterOrDigit(label) && !(label === 'comment' && url === '#')) labels.add(label);
		}
	}
	return labels;
}

function fixesFor(reference: UnresolvedReference, from: number, report: Report, labels: ReadonlySet<string>): Fix[] {
	const { label, image } = reference;
	const at = (span: UnresolvedReference['span']) => shift(span, from);
	const words = report.text.slice(from + reference.words.from, from + reference.words.to);
	const fixes: Fix[] = [];
	const meant = label.length > 2 ? nearest(label, labels) : undefined;
	if (meant !== undefined) {
		const edits = [{ span: at(reference.written), insert: meant }];
		fixes.push({ title: `Use the definition of [${meant}]`, safety: 'unsafe', edits });
	}
	const end = image ? undefined : endOfText(report);
	if (end) {
		const targets = new Targets(report);
		const named = [...targets.named(words, at(reference.span).from), ...targets.named(label, at(reference.span).from)];
		for (const { title, fragment } of new Map(named.map((each) => [each.fragment, each])).values()) {
			const insert = `${end.before}[${label}]: ${fragment}${end.after}`;
			fixes.push({
				title: `Define it as ${title}`,
				safety: 'unsafe',
				edits: [{ span: { from: end.at, to: end.at }, insert }],
			});
		}
	}
	fixes.push({
		title: image ? 'Remove the image' : 'Remove the brackets, keep the words',
		safety: 'unsafe',
		edits: [{ span: at(reference.span), insert: image ? '' : words }],
	});
	return fixes;
}

/** Where a definition can be added, and what sets it off from the text before it. */
function endOfText({ text, blocks }: Report): { at: number; before: string; after: string } | undefined {
	const last = blocks.findLast(({ from, to }) => text.slice(from, to).trim() !== '');
	// What has no prose may be code without an end.
	if (!last || (last.facts.prose.length === 0 && last.facts.definitions.length === 0)) return undefined;
	const newline = text.includes('\r\n') ? '\r\n' : '\n';
	const at = text.trimEnd().length;
	const gap = last.facts.prose.length === 0 ? newline : newline + newline;
	return { at, before: gap, after: at === text.length ? newline : '' };
}
