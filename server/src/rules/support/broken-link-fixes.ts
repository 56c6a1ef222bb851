/**
 * What may be done about a link that leads nowhere; all places are counted in its block.
 */
import type { Anchors, Report } from '../../report/index.js';
import { nearest } from '../../text/index.js';
import type { LocalLink } from '../broken-link.js';
import type { Files, Fix } from '../rule.js';
import { Targets } from './link-targets.js';

interface Fragment {
	readonly fragment: string;
	readonly anchors: Anchors;
	/** It is a place of this document. */
	readonly own: boolean;
}

/** @param from where the block starts. */
export function fragmentFixes(
	{ destination, link }: LocalLink,
	written: string,
	{ fragment, anchors: { names }, own }: Fragment,
	report: Report,
	from: number,
): Fix[] {
	const at = written.indexOf('#');
	if (at < 0) return [];
	const end = written.endsWith('>') ? destination.to - 1 : destination.to;
	const span = { from: destination.from + at + 1, to: end };
	const known = [...names].filter((name) => name !== '' && !/[\s<>()]/.test(name));
	const same = known.find((name) => name.toLowerCase() === fragment.toLowerCase());
	if (same !== undefined)
		return [{ title: `Write it as #${same}`, safety: 'safe', alters: 'addresses', edits: [{ span, insert: same }] }];
	const words = link && report.text.slice(from + link.content.from, from + link.content.to);
	const named = own && words !== undefined ? new Targets(report).named(words, from + link!.span.from) : [];
	const near = nearest(fragment, known) ?? sharing(fragment, known);
	const best = new Set([...named.map((target) => target.fragment.slice(1)), ...(near === undefined ? [] : [near])]);
	return [...best].map((insert) => ({ title: `Link to #${insert}`, safety: 'unsafe', edits: [{ span, insert }] }));
}

/** Shorter words say little, and of longer ones the endings. */
const STEM = 5;

/** The one name that has most words in common with `fragment`, if it has any. */
function sharing(fragment: string, names: readonly string[]): string | undefined {
	const wanted = stems(fragment);
	let best: string | undefined;
	let most = 0;
	for (const name of names) {
		const count = stems(name).filter((stem) => wanted.includes(stem)).length;
		if (count === most) best = undefined;
		if (count > most) [best, most] = [name, count];
	}
	return best;
}

function stems(name: string): string[] {
	return name
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word.length >= STEM)
		.map((word) => word.slice(0, STEM));
}

export function pathFixes({ destination, target: { path } }: LocalLink, written: string, files: Files): Fix[] {
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
	const names = files.names(folder === '/' ? folder : folder.slice(0, -1));
	const same = names.find((each) => each.toLowerCase() === name.toLowerCase());
	if (same !== undefined) return [fix(folder + same, 'safe')];
	const stem = name.replace(/\.[^.]*$/, '').toLowerCase();
	const candidates = [
		// The same file in another form, or in a folder nearby.
		...names.filter((each) => each.replace(/\.[^.]*$/, '').toLowerCase() === stem).map((each) => folder + each),
		...['', '../']
			.filter((other) => other !== folder && files.names(other.slice(0, -1)).includes(name))
			.map((other) => other + name),
	];
	const near = nearest(name, names);
	if (near !== undefined) candidates.push(folder + near);
	return [...new Set(candidates)].map((each) => fix(each, 'unsafe'));
}

export function prefixFix({ destination, url }: LocalLink, prefix: string): Fix {
	return {
		title: `Put ${prefix} before it`,
		safety: 'unsafe',
		edits: [{ span: destination, insert: prefix + (/[\s()<>]/.test(url) ? encode(url) : url) }],
	};
}

/** A definition is used elsewhere, so it stays. */
export function removeFix({ link }: LocalLink, block: string): Fix[] {
	if (!link) return [];
	const { image, span, content } = link;
	const insert = image ? '' : block.slice(content.from, content.to);
	return [
		{
			title: image ? 'Remove the image' : 'Remove the link, keep its words',
			safety: 'unsafe',
			edits: [{ span, insert }],
		},
	];
}

function encode(path: string): string {
	return encodeURI(path).replace(/[()#?]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
