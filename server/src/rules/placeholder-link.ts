/**
 * Finds links that were never filled in: `[here](#)`, `[slides](TODO)`, `[insert link]`.
 */
import { type Definition, type Link, type Report, shift } from '../report/index.js';
import type { Span } from '../text/index.js';
import type { Finding, Fix, Rule } from './rule.js';
import { type HiddenLink, hiddenLinks } from './support/hidden-links.js';
import { isPlaceholder, isPlaceholderFragment, isTemplate } from './support/placeholders.js';

export const placeholderLink: Rule = {
	id: 'placeholder-link',
	since: '0.1.0',
	severity: 'warning',
	scope: 'markdown',
	docs: {
		title: 'Link that was never filled in',
		what: 'A link or image without an address, or with a stand-in for one: `#`, `TODO`, `TBD`, `url`, `link`, `xxx`, `???`, a lone `https://`. Also a note in brackets that asks for a link, such as `[insert link]`.',
		why: 'The reader clicks and stays where they are. After the report is published, nobody remembers which document was meant.',
		fixes:
			'Link to the annex or heading that the words name, paste the address from the clipboard (in VS Code), or remove the link and keep its words. Only the author knows the address, so none is applied unasked.',
		reported: [
			'A summary is available [here](#).\n',
			'The [slides](TODO) and the [recording]() will follow.\n',
			'See the [minutes][1].\n\n[1]: TBD\n',
			'The figures are in the [slides](no link).\n',
			'The statement is online [insert link].\n',
		],
		accepted: [
			'A summary is available [here](https://example.org/summary).\n',
			'See [the agenda](#agenda) above.\n\n# Agenda\n',
			'[//]: # (a comment that no reader sees)\n\nThe method `Foo[Symbol.dispose]()` is called Foo[Symbol.dispose]().\n',
			'“We agree [...] to the text.” See the [page]({{ page.url }}).\n',
		],
	},
	*check(report) {
		for (const { from, to, facts } of report.blocks) {
			const source = report.text.slice(from, to);
			for (const link of facts.links) {
				if (isUnfilled(link, source, report))
					yield place(linkFinding(link, source, report, from + link.span.from), from);
			}
			for (const definition of facts.definitions) {
				if (isUnfilledDefinition(definition)) yield place(definitionFinding(definition), from);
			}
			for (const prose of facts.prose) {
				if (!mayHide(prose.literal, source)) continue;
				for (const hidden of hiddenLinks(prose, source))
					yield place(hiddenFinding(hidden, source, report, from + hidden.span.from), from);
			}
		}
	},
};

function mayHide(literal: readonly Span[], source: string): boolean {
	return literal.some(({ from, to }) => source.slice(from, to).includes(']'));
}

function isUnfilled(link: Link, source: string, { headings }: Report): boolean {
	const fragment = isPlaceholderFragment(link.url) && !headings.some(({ slug }) => `#${slug}` === link.url);
	if (link.auto || !(fragment || isPlaceholder(link.url)) || isTemplate(link.url)) return false;
	// `Foo[Symbol.dispose]()` in running text is a call, not a link.
	const attached = /[\p{L}\p{N}_\])]/u.test(source[link.span.from - 1] ?? '');
	const words = source.slice(link.content.from, link.content.to);
	return !(attached && link.url === '' && !/\s/.test(words));
}

/** `[//]: # (comment)` and its kin are the comments of those who avoid HTML. */
function isUnfilledDefinition({ label, titled, url }: Definition): boolean {
	const comment = titled || /^(?:\/\/|comment|_|-|#|\.)/.test(label);
	return !comment && isPlaceholder(url) && !isTemplate(url);
}

/** @param at where the link stands in the document. */
function linkFinding(link: Link, source: string, report: Report, at: number): Finding {
	const words = source.slice(link.content.from, link.content.to);
	const written = link.destination && source.slice(link.destination.from, link.destination.to);
	const blank = written === undefined || /^<\s*>$/.test(written);
	return {
		message: link.image
			? 'Image has no address, fill in where the picture is or remove it'
			: blank
				? 'Link has no address, fill it in or remove the link'
				: `Link has "${written}" instead of an address, fill it in or remove the link`,
		span: blank || !link.destination ? link.span : link.destination,
		fixes: [
			...(link.image ? [] : namedTargets(words, report, at).map((target) => fill(link, target))),
			remove(link.image ? 'Remove the image' : 'Remove the link, keep its words', link.span, link.image ? '' : words),
		],
	};
}

function fill({ span, destination, content }: Link, { title, fragment }: Target): Fix {
	const at = destination ?? { from: content.to + 2, to: span.to - 1 };
	return { title: `Link to ${title}`, safety: 'unsafe', edits: [{ span: at, insert: fragment }] };
}

function definitionFinding({ label, span, destination, url }: Definition): Finding {
	return {
		message:
			url === ''
				? `The address of [${label}] is missing, fill it in`
				: `The address of [${label}] is "${url}", fill in where it leads`,
		span: destination && url !== '' ? destination : span,
		fixes: [],
	};
}

function hiddenFinding(hidden: HiddenLink, source: string, report: Report, at: number): Finding {
	const { kind, span, words, destination } = hidden;
	const text = source.slice(words.from, words.to);
	if (kind === 'note' || !destination) {
		return {
			message: 'This note asks for a link, put the link in its place',
			span,
			fixes: [remove('Remove the note', span, '')],
		};
	}
	const written = source.slice(destination.from, destination.to);
	return {
		message: `Link has "${written.trim()}" instead of an address, fill it in or remove the link`,
		span: destination,
		fixes: [
			...namedTargets(text, report, at).map(({ title, fragment }): Fix => {
				const insert = `[${text}](${fragment})`;
				return { title: `Link to ${title}`, safety: 'unsafe', edits: [{ span, insert }] };
			}),
			remove('Remove the link, keep its words', span, text),
		],
	};
}

function remove(title: string, span: Span, insert: string): Fix {
	return { title, safety: 'unsafe', edits: [{ span, insert }] };
}

interface Target {
	readonly title: string;
	readonly fragment: string;
}

/** The annex or heading of this document that `words` name, but not the heading that holds them. */
function namedTargets(words: string, { headings, annexes, text }: Report, at: number): Target[] {
	const name = normal(words);
	if (name.length < 3) return [];
	const targets: Target[] = headings
		.filter((heading) => normal(heading.text) === name && !(heading.span.from <= at && at < heading.span.to))
		.map(({ text: title, slug }) => ({ title: `the heading “${title.trim()}”`, fragment: `#${slug}` }));
	for (const { span, title, form } of annexes) {
		const label = text.slice(span.from, span.to);
		if (form === 'heading' || (normal(label) !== name && normal(title) !== name)) continue;
		targets.push({ title: label, fragment: `#${label.toLowerCase().replace(/\s+/g, '-')}` });
	}
	for (const { span, form, label } of annexes) {
		if (form !== 'heading' || normal(text.slice(span.from, span.to)) !== name) continue;
		const heading = headings.find((each) => each.span.from === label.from);
		if (heading) targets.push({ title: `“${heading.text.trim()}”`, fragment: `#${heading.slug}` });
	}
	return targets.filter(({ fragment }, index) => targets.findIndex((each) => each.fragment === fragment) === index);
}

function normal(text: string): string {
	return text
		.replace(/[*_`]/g, '')
		.replace(/^\s*the\s+/i, '')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
}

/** The finding, its places counted from the start of the document. */
function place(finding: Finding, from: number): Finding {
	return {
		...finding,
		span: shift(finding.span, from),
		fixes: finding.fixes.map((fix) => ({
			...fix,
			edits: fix.edits.map(({ span, insert }) => ({ span: shift(span, from), insert })),
		})),
	};
}
