/**
 * Finds links to headings and files that are not there.
 */
import { type Anchors, anchorsOf, collector, type Report, shift } from '../report/index.js';
import type { Span } from '../text/index.js';
import type { Context, Files, Finding, Rule } from './rule.js';
import { fragmentFixes, pathFixes, prefixFix, removeFix } from './support/broken-link-fixes.js';
import {
	type Destination,
	isFile,
	isHost,
	isMailAddress,
	isMarkdown,
	mayBeHost,
	namesPlace,
	readDestination,
} from './support/destinations.js';
import { isUnfilled, isUnfilledDefinition } from './support/link-gaps.js';

export const brokenLink: Rule = {
	id: 'broken-link',
	since: '0.1.0',
	severity: 'warning',
	whenFinal: 'error',
	looksAtFiles: true,
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Link to what is not there',
		what: 'A link to a file beside the report that does not exist, or to a `#fragment` that no heading, anchor or annex of its target has. Headings are known by the address that GitHub gives them: “Any other business” is `#any-other-business`. Addresses on the network are never looked up.',
		why: 'The reader clicks and nothing happens, or the page does not exist.',
		fixes:
			'Link to the heading, annex or file whose name is nearest, or remove the link and keep its words. Where only the letter case differs, "fix all" corrects it.',
		reported: [
			'As agreed (see [ferries](#ferry-services)).\n\n# Ferry service\n',
			'See the [annex](#annex-ii).\n\n**Annex I – Agenda**\n\n- Opening\n',
			'Write to [the chair](ana@example.org) or see [our site](www.example.org).\n',
		],
		accepted: [
			'See [below](#any-other-business), [there](#costs) and [Annex I](#annex-i).\n\n# Any other business\n\n<a id="costs"></a>\n\n**Annex I – Agenda**\n\n- Opening\n',
			'See [the top](#top), [a page](minutes.pdf#page=3) and [the site](https://example.org/#anything).\n',
			'It is [here](#).\n',
		],
		source:
			'[RFC 3986, section 3.5, “Fragment”](https://www.rfc-editor.org/rfc/rfc3986#section-3.5), and [section 4.2, “Relative Reference”](https://www.rfc-editor.org/rfc/rfc3986#section-4.2)',
	},
	*check(report, context) {
		for (const { from, value } of local(report)) {
			for (const link of value) {
				const found = judge(link, report, context);
				if (found) yield finding(link, found, from, report);
			}
		}
	},
};

/** A link or definition that leads to this document or a file; places are the block's. */
export interface LocalLink {
	readonly destination: Span;
	readonly url: string;
	readonly target: Destination;
	/** Absent for a definition. */
	readonly link?: { readonly span: Span; readonly content: Span; readonly image: boolean };
}

const local = collector(({ links, definitions }, source): readonly LocalLink[] | undefined => {
	const found: LocalLink[] = [];
	const add = (destination: Span | undefined, url: string, link?: LocalLink['link']): void => {
		const target = destination && readDestination(url);
		if (target) found.push({ destination, url, target, ...(link && { link }) });
	};
	for (const link of links) {
		if (!link.auto && !link.url.startsWith('http') && !isUnfilled(link, source)) add(link.destination, link.url, link);
	}
	for (const definition of definitions) {
		// `[//]: # (text)` is a comment.
		if (definition.url.startsWith('http') || (definition.titled && definition.url.startsWith('#'))) continue;
		if (!isUnfilledDefinition(definition)) add(definition.destination, definition.url);
	}
	return found.length > 0 ? found : undefined;
});

/** What is wrong with a link. */
type Fault =
	| { readonly kind: 'mail' | 'host' }
	| { readonly kind: 'file'; readonly files: Files }
	| { readonly kind: 'place'; readonly fragment: string; readonly anchors: Anchors; readonly own: boolean };

function judge({ target: { path, fragment } }: LocalLink, report: Report, context: Context): Fault | undefined {
	const { files } = context;
	if (path === '' || path === ownName(context)) return judgeFragment(fragment, anchorsOf(report), true);
	if (isMailAddress(path)) return { kind: 'mail' };
	if (isHost(path)) return { kind: 'host' };
	if (!files) return undefined;
	const answer = files.find(path);
	if (answer === 'there') {
		return isMarkdown(path) && namesPlace(fragment) ? judgeFragment(fragment, files.anchors(path), false) : undefined;
	}
	if (answer === 'unknown' || !isFile(path) || isMadeElsewhere(path, files, report)) return undefined;
	return mayBeHost(path) ? { kind: 'host' } : { kind: 'file', files };
}

function ownName({ path }: Context): string | undefined {
	return path?.slice(path.lastIndexOf('/') + 1);
}

function judgeFragment(fragment: string | undefined, anchors: Anchors | undefined, own: boolean): Fault | undefined {
	if (!anchors || anchors.open || !namesPlace(fragment)) return undefined;
	const name = fragment.replace(/^user-content-/, '');
	return anchors.names.has(name) ? undefined : { kind: 'place', fragment: name, anchors, own };
}

/** Whether a program may make the file, or put it where the link leads. */
function isMadeElsewhere(path: string, files: Files, { frontMatter }: Report): boolean {
	if (['permalink', 'slug', 'url'].some((key) => frontMatter?.values[key] !== undefined)) return true;
	// The top of the workspace need not be that of the site, unless the first folder is there.
	if (path.startsWith('/')) {
		const [, first, second] = path.split('/');
		if (second === undefined || files.find(`/${first}`) !== 'there') return true;
	}
	const page = /^(.*)\.html?$/i.exec(path)?.[1];
	return (
		page !== undefined &&
		['.md', '.markdown', '.mdx', '.adoc', '.rst'].some((ending) => files.find(page + ending) === 'there')
	);
}

function finding(link: LocalLink, fault: Fault, from: number, report: Report): Finding {
	return {
		message: messageFor(link, fault),
		span: shift(link.destination, from),
		fixes: () => {
			const written = report.text.slice(from + link.destination.from, from + link.destination.to);
			const fixes =
				fault.kind === 'place'
					? fragmentFixes(link, written, fault, report, from)
					: fault.kind === 'file'
						? pathFixes(link, written, fault.files)
						: [prefixFix(link, fault.kind === 'mail' ? 'mailto:' : 'https://')];
			return [...fixes, ...removeFix(link, report.text.slice(from))].map((fix) => ({
				...fix,
				edits: fix.edits.map(({ span, insert }) => ({ span: shift(span, from), insert })),
			}));
		},
	};
}

function messageFor({ target: { path }, link }: LocalLink, fault: Fault): string {
	switch (fault.kind) {
		case 'mail':
			return 'This address needs “mailto:” before it to lead to a mailbox. Put it there';
		case 'host':
			return 'This address needs “https://” before it to lead to a page. Put it there';
		case 'file':
			return `There is no file “${path}”. Correct the ${link?.image ? 'address of the picture' : 'link'} or remove it`;
		case 'place':
			return fault.own
				? `Nothing in this document is called “${fault.fragment}”. Correct the link or remove it`
				: `Nothing in ${path} is called “${fault.fragment}”. Correct the link or remove it`;
	}
}
