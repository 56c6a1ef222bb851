/** Finds links to headings and files that do not exist. */
import { type Anchors, anchorsOf, blockQuery, type Report } from '../../report/index.js';
import { type Span, shift } from '../../text/index.js';
import type { EarlierAddress } from '../earlier.js';
import type { Context, Files, Finding, Fix, Rule } from '../rule.js';
import { Guesses } from '../shared/guesses.js';
import { htmlLinks } from '../shared/links/html-links.js';
import { isUnfilled, isUnfilledDefinition } from '../shared/links/link-gaps.js';
import { wordlessNames } from '../shared/links/wordless-anchors.js';
import { place, placeFixes } from '../shared/place.js';
import { addressesWithBlanks } from './blanks.js';
import {
	earlierFixes,
	fragmentFixes,
	hashFix,
	type Place,
	pathFixes,
	prefixFix,
	removeFix,
	spelledAs,
} from './broken-link-fixes.js';
import {
	isFile,
	isHost,
	isMailAddress,
	isMarkdown,
	type LocalLink,
	mayBeHost,
	namesPlace,
	readDestination,
} from './destinations.js';
import { misspeltSchemes } from './schemes.js';

export const brokenLink: Rule = {
	id: 'broken-link',
	since: '0.1.0',
	severity: 'warning',
	whenFinal: 'error',
	looksAtFiles: true,
	settledBy: 'word',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Link to what is not there',
		what: 'A link to a file beside the report that does not exist, or to a `#fragment` that no heading, anchor or annex of its target has. A blank in such an address keeps it from being a link at all.',
		cases: [
			'The same for links in HTML to a place in the document, `<a href="#costs">`.',
			'Headings are known by the address that GitHub gives them: “Any other business” is `#any-other-business`.',
			'An address that begins with a slip, such as `htpps://`, `mailt0:` or `mailto:https://`.',
			'Where an address differs in nothing but letter case, GitHub finds it and other programs do not: that is only an information.',
		],
		spared: ['Addresses on the network: they are never looked up.'],
		why: 'The reader clicks and nothing happens, or the page does not exist.',
		fixes:
			'Link to the heading, annex or file that is most likely meant, by its name, its number or the words of the link, or where earlier reports lead by these words (last, with a question mark, if just one does); put the forgotten `#` before it; or remove the link and keep its words. Where only the letter case differs, "fix all" corrects it.',
		reported: [
			'As agreed (see [ferries](#ferry-services)).\n\n# Ferry service\n',
			'See the [annex](#annex-ii).\n\n**Annex I – Agenda**\n\n- Opening\n',
			'See the [slides](slides of May.pdf) and the [costs](#the costs).\n\n# The costs\n',
			'Write to [Ana](mailt0:ana@example.org), or see [the site](htpps://example.org).\n',
			'See the <a href="#coasts">costs</a>.\n\n# Costs\n',
			'Write to [the chair](ana@example.org) or see [our site](www.example.org).\n',
		],
		accepted: [
			'See [below](#any-other-business), [there](#costs) and [Annex I](#annex-i).\n\n# Any other business\n\n<a id="costs"></a>\n\n**Annex I – Agenda**\n\n- Opening\n',
			'See [the top](#top), [a page](minutes.pdf#page=3) and [the site](https://example.org/#anything).\n',
			'It is [here](#).\n',
			'See the <a href="#rents">rents</a>.\n\n## <a id="rents"></a>1. The rents <a href="#rents"></a>\n',
		],
		source:
			'[RFC 3986, section 3.5, “Fragment”](https://www.rfc-editor.org/rfc/rfc3986#section-3.5), and [section 4.2, “Relative Reference”](https://www.rfc-editor.org/rfc/rfc3986#section-4.2)',
	},
	*check(report, context) {
		const guesses = new Guesses();
		for (const { from, value } of local(report)) {
			for (const link of value) {
				const found = judge(link, report, context);
				// The place is there but for a slip, of which `empty-link-text` speaks.
				if (!found || (found.kind === 'place' && found.own && wordlessNames(report).has(found.fragment))) continue;
				guesses.expect();
				yield finding(link, found, { report, from, guesses });
			}
		}
		yield* addressesWithBlanks(report, guesses);
		for (const { from, value } of misspeltSchemes(report)) for (const each of value) yield place(each, from);
	},
};

const local = blockQuery((facts, source): readonly LocalLink[] | undefined => {
	const { links, definitions } = facts;
	const found: LocalLink[] = [];
	const add = (destination: Span | undefined, url: string, link?: LocalLink['link']): void => {
		const target = destination && readDestination(url);
		if (target) found.push({ destination, url, target, ...(link && { link }) });
	};
	for (const link of links) {
		if (!link.auto && !link.url.startsWith('http') && !isUnfilled(link, source)) add(link.destination, link.url, link);
	}
	for (const link of htmlLinks(facts, source)) {
		// One without words was to be the place itself, as `empty-link-text` says.
		if (link.content.from < link.content.to && !isUnfilled(link, source)) {
			add(link.destination, link.url, { ...link, html: true });
		}
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
	| { readonly kind: 'mail' | 'host' | 'hash' }
	| { readonly kind: 'file'; readonly files: Files }
	| {
			readonly kind: 'place';
			readonly fragment: string;
			readonly anchors: Anchors;
			readonly own: boolean;
			readonly spelled?: string;
	  };

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
	if (answer === 'unknown' || isMadeElsewhere(path, files, report)) return undefined;
	if (!isFile(path)) return fragment === undefined && lacksHash(path, files, report) ? { kind: 'hash' } : undefined;
	return mayBeHost(path) ? { kind: 'host' } : { kind: 'file', files };
}

function ownName({ path }: Context): string | undefined {
	return path?.slice(path.lastIndexOf('/') + 1);
}

function judgeFragment(fragment: string | undefined, anchors: Anchors | undefined, own: boolean): Fault | undefined {
	if (!anchors || anchors.open || !namesPlace(fragment)) return undefined;
	const name = fragment.replace(/^user-content-/, '');
	const { names } = anchors;
	if (names.has(name)) return undefined;
	const spelled = name.toLowerCase();
	return { kind: 'place', fragment: name, anchors, own, ...(names.has(spelled) && { spelled }) };
}

/** `[Costs](costs)`: a heading here has this name, and no file next to this one does. */
function lacksHash(path: string, files: Files, report: Report): boolean {
	return anchorsOf(report).names.has(path) && PAGES.every((ending) => files.find(path + ending) === 'missing');
}

const SOURCES = ['.md', '.markdown', '.mdx', '.adoc', '.rst'];
const PAGES = [...SOURCES, '.html', '.htm'];

/** Whether a program may generate the file, or put it where the link leads. */
function isMadeElsewhere(path: string, files: Files, { frontMatter }: Report): boolean {
	if (['permalink', 'slug', 'url'].some((key) => frontMatter?.values[key] !== undefined)) return true;
	// The root of the workspace need not be that of the site, unless the first folder exists there.
	if (path.startsWith('/')) {
		const [, first, second] = path.split('/');
		if (second === undefined || files.find(`/${first}`) !== 'there') return true;
	}
	const page = /^(.*)\.html?$/i.exec(path)?.[1];
	return page !== undefined && SOURCES.some((ending) => files.find(page + ending) === 'there');
}

function finding(link: LocalLink, fault: Fault, place: Place): Finding {
	const { report, from } = place;
	return {
		message: messageFor(link, fault),
		span: shift(link.destination, from),
		// GitHub finds it anyway; not every program does.
		...(fault.kind === 'place' && fault.spelled !== undefined && { mild: true }),
		...(fault.kind === 'place' && fault.own && { unfinished: true }),
		fixes: ({ earlier, files }) => {
			const written = report.text.slice(from + link.destination.from, from + link.destination.to);
			const fixes =
				fault.kind === 'place'
					? fragmentFixes(link, written, fault, place)
					: fault.kind === 'file'
						? pathFixes(link, written, fault.files, place)
						: fault.kind === 'hash'
							? [hashFix(link, written)]
							: [prefixFix(link, fault.kind === 'mail' ? 'mailto:' : 'https://')];
			const last = removeFix(link, report.text.slice(from));
			const asks =
				(fault.kind === 'file' || fault.kind === 'place') && link.link && !link.link.image && !link.link.html;
			if (!earlier || !asks) return placeFixes([...fixes, ...last], from);
			const { content, span } = link.link!;
			const words = report.text.slice(from + content.from, from + content.to);
			const addresses = earlier.addresses(report, words, from + span.from);
			return placeFixes(withEarlier(link, fixes, last, addresses, files), from);
		},
	};
}

function withEarlier(
	{ destination, url }: LocalLink,
	fixes: readonly Fix[],
	last: readonly Fix[],
	addresses: readonly EarlierAddress[],
	files: Files | undefined,
): readonly Fix[] {
	// What just one report has by these words, such as "last meeting", or each has anew, is most likely of another meeting.
	const isGuess = ({ reports, anew, address }: EarlierAddress) =>
		anew === true || (reports === 1 && fileOf(address) !== fileOf(url));
	const offered = (guess: boolean) =>
		earlierFixes(
			destination,
			url,
			addresses.filter((each) => isGuess(each) === guess),
			files,
		);
	const others = offered(false);
	const known = others[0]?.preferred ? [...others, ...fixes] : [...fixes, ...others];
	const guesses = offered(true).map(({ preferred: _, ...fix }) => ({
		...fix,
		title: fix.title.includes('?') ? fix.title : `${fix.title}?`,
	}));
	return [...known, ...last, ...guesses];
}

/** The name of the file that an address leads to: one that has only been moved is the same. */
function fileOf(address: string): string {
	const [path = ''] = address.split(/[?#]/, 1);
	return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

function messageFor({ target: { path }, link }: LocalLink, fault: Fault): string {
	switch (fault.kind) {
		case 'mail':
			return 'This address needs “mailto:” before it to lead to a mailbox. Put it there';
		case 'host':
			return 'This address needs “https://” before it to lead to a page. Put it there';
		case 'hash':
			return `“${path}” is a heading of this document, and a link to it needs “#” before it. Put it there`;
		case 'file': {
			const slash = path.lastIndexOf('/');
			const spelled = spelledAs(path, fault.files.names(slash === 0 ? '/' : path.slice(0, Math.max(0, slash))));
			if (spelled !== undefined)
				return `The file is called “${path.slice(0, slash + 1)}${spelled}”, not “${path}”. Write it that way`;
			return `There is no file “${path}”. Correct the ${link?.image ? 'address of the picture' : 'link'} or remove it`;
		}
		case 'place':
			if (fault.spelled !== undefined)
				return `Some programs find this place only as “#${fault.spelled}”. Write it that way`;
			return fault.own
				? `Nothing in this document is called “${fault.fragment}”. Correct the link or remove it`
				: `Nothing in ${path} is called “${fault.fragment}”. Correct the link or remove it`;
	}
}
