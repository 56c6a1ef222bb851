/** Fixes for a broken link; all places are relative to its block. */
import { type Anchors, type Heading, headings, type Report } from '../../report/index.js';
import { countWhile, insertAt, type Span } from '../../text/index.js';
import type { EarlierAddress } from '../earlier.js';
import { type Files, type Fix, type UnsafeFix, unsafeFix } from '../rule.js';
import type { Guesses } from '../shared/guesses.js';
import { earlierGoals } from '../shared/links/earlier-addresses.js';
import { targetsOf } from '../shared/links/link-targets.js';
import { type LocalLink, readDestination } from './destinations.js';
import { inLowerCase, lettersOf, meantPlaces } from './meant-place.js';

interface Fragment {
	readonly fragment: string;
	readonly anchors: Anchors;
	/** It is a place in this document. */
	readonly own: boolean;
}

/** Where a link stands. */
export interface Place {
	readonly report: Report;
	/** Where the block starts. */
	readonly from: number;
	readonly guesses: Guesses;
}

export function fragmentFixes(
	{ destination, link }: LocalLink,
	written: string,
	{ fragment, anchors, own }: Fragment,
	{ report, from, guesses }: Place,
): Fix[] {
	const at = written.indexOf('#');
	if (at < 0) return [];
	const end = written.endsWith('>') ? destination.to - 1 : destination.to;
	const span = { from: destination.from + at + 1, to: end };
	const same = inLowerCase(anchors.names).get(fragment.toLowerCase());
	if (same !== undefined)
		return [{ title: `Write it as #${same}`, safety: 'safe', alters: 'addresses', edits: [{ span, insert: same }] }];
	const words = link ? report.text.slice(from + link.content.from, from + link.content.to) : '';
	const named = own && link ? targetsOf(report).named(words, from + link.span.from) : [];
	// A heading that is itself a link does not link to itself.
	const holder = own && link ? headingAround(report, from + link.span.from) : undefined;
	const meant = guesses.allow(anchors.names.size) ? meantPlaces(fragment, words, anchors.names, holder?.slug) : [];
	return [...new Set([...named.map((target) => target.fragment.slice(1)), ...meant])].map((insert) =>
		unsafeFix(`Link to ${(own ? targetsOf(report).titleOf(`#${insert}`) : undefined) ?? `#${insert}`}`, [
			{ span, insert },
		]),
	);
}

function headingAround(report: Report, at: number): Heading | undefined {
	const heading = headings(report)[countWhile(headings(report), ({ span }) => span.to <= at)];
	return heading && heading.span.from <= at ? heading : undefined;
}

export function pathFixes(
	{ destination, target: { path }, link }: LocalLink,
	written: string,
	files: Files,
	{ report, from, guesses }: Place,
): Fix[] {
	const bracketed = written.startsWith('<');
	const start = destination.from + (bracketed ? 1 : 0);
	const bare = bracketed ? written.slice(1, -1) : written;
	const length = /^[^?#]*/.exec(bare)![0].length;
	const span = { from: start, to: start + length };
	const slash = path.lastIndexOf('/');
	const folder = path.slice(0, slash + 1);
	const name = path.slice(slash + 1);
	const fix = (to: string, safety: Fix['safety']): Fix => {
		const insert = bracketed ? to : encode(to);
		return { title: `Link to ${to}`, safety, alters: 'addresses', edits: [{ span, insert }] };
	};
	const own = report.path === undefined ? undefined : report.path.slice(report.path.lastIndexOf('/') + 1);
	/** What is in a folder, but for the report: nobody wants to be led to what they are reading. */
	const namesIn = (path: string) => {
		const all = files.names(path);
		return path === '' ? all.filter((each) => each !== own) : all;
	};
	const names = namesIn(folder === '/' ? folder : folder.slice(0, -1));
	const same = spelledAs(path, names);
	if (same !== undefined) return [fix(folder + same, 'safe')];
	const stemOf = (each: string) => lettersOf(each.replace(/\.[^.]*$/, ''));
	const stem = stemOf(name);
	// A much longer or shorter name is not a slip, and comparing takes time in proportion.
	const alike = names.filter((each) => Math.abs(each.length - name.length) <= MOST_OFF);
	const [letters, figures] = [lettersOf(name), figuresOf(name)];
	const candidates = [
		...alike.filter((each) => lettersOf(each) === letters).map((each) => folder + each),
		// The same file in another form, or in a folder nearby.
		...alike.filter((each) => stem !== '' && stemOf(each) === stem).map((each) => folder + each),
		...['', '../']
			.filter((other) => other !== folder && namesIn(other.slice(0, -1)).includes(name))
			.map((other) => other + name),
	];
	// The minutes of the 21st are not those of the 20th.
	const near = guesses.nearest(
		name,
		alike.filter((each) => figuresOf(each) === figures),
	);
	if (near !== undefined) candidates.push(folder + near);
	if (link?.image) {
		const pictures = new Set(names.filter((each) => PICTURE.test(each) && figuresOf(each) === figures));
		const words = report.text.slice(from + link.content.from, from + link.content.to);
		const meant = guesses.allow(pictures.size)
			? [name, words].flatMap((each) => meantPlaces(each, words, pictures))
			: [];
		candidates.push(...meant.map((each) => folder + each));
	}
	return [...new Set(candidates)].map((each) => fix(each, 'unsafe'));
}

/** The name in a folder that differs from that of a path in letter case only. */
export function spelledAs(path: string, names: readonly string[]): string | undefined {
	const low = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
	return names.find((each) => each.toLowerCase() === low);
}

const MOST_OFF = 30;
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?)$/i;

function figuresOf(name: string): string {
	return name.replace(/\D+/g, ' ').trim();
}

/** Where other reports lead by the words of a link to `url`, unless that is not there either. */
export function earlierFixes(
	destination: Span,
	url: string,
	addresses: readonly EarlierAddress[],
	files: Files | undefined,
): UnsafeFix[] {
	return earlierGoals(addresses).flatMap(({ title, address, preferred }): UnsafeFix[] => {
		const local = readDestination(address.replace(/^<|>$/g, ''));
		const isThere = !local || (local.path !== '' && files?.find(local.path) !== 'missing');
		if (address === url || !isThere) return [];
		const edits = [{ span: destination, insert: address }];
		return [{ title: `Link to ${title}`, safety: 'unsafe', edits, leadsTo: address, ...(preferred && { preferred }) }];
	});
}

/** `[Costs](costs)`, with the `#` forgotten. */
export function hashFix({ destination }: LocalLink, written: string): Fix {
	const at = destination.from + (written.startsWith('<') ? 1 : 0);
	return unsafeFix('Put # before it', [insertAt(at, '#')]);
}

export function prefixFix({ destination, url }: LocalLink, prefix: string): Fix {
	return unsafeFix(`Put ${prefix} before it`, [
		{ span: destination, insert: prefix + (/[\s()<>]/.test(url) ? encode(url) : url) },
	]);
}

/** A definition is used elsewhere, so it stays. */
export function removeFix({ link }: LocalLink, block: string): Fix[] {
	if (!link) return [];
	const { image, span, content } = link;
	const insert = image ? '' : block.slice(content.from, content.to);
	return [unsafeFix(image ? 'Remove the image' : 'Remove the link, keep its words', [{ span, insert }])];
}

function encode(path: string): string {
	return encodeURI(path).replace(/[()#?]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
