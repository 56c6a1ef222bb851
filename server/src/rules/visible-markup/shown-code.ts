/** Code of HTML that shows, since a program has escaped it once too often: `&amp;nbsp;`, `\<br>`. */
import { isQuoted, markAround, type Prose, sourceSpan } from '../../report/index.js';
import { type BlockFinding, type Fix, preferredFix } from '../rule.js';
import type { Shown } from './shown.js';

/** Names of characters that programs write as code. */
const CHARACTER =
	/&(?:nbsp|amp|lt|gt|quot|apos|ndash|mdash|hellip|[lr][sd]quo|bull|middot|euro|copy|reg|[aeiouAEIOU](?:acute|grave|circ|uml)|[ncNC](?:tilde|cedil)|szlig|#\d{2,5}|#x[\da-fA-F]{2,5});/g;
/** A break between words, or a pair of tags around some: to name a tag is another matter. */
const TAG =
	/(?<=[\p{L}\p{N}.,;:!?)] ?)<br ?\/?>(?=\s*(?:$|[\p{Lu}\d•–-]))|<(b|i|u|em|strong|font|sup|sub)>[^<>\r\n]{1,80}<\/\1>/gu;

export function shownCode(prose: Prose): Shown[] {
	const { text } = prose;
	if (!/[&<]/.test(text)) return [];
	const found: Shown[] = [];
	for (const { index, 0: code } of text.matchAll(CHARACTER)) {
		const plain = { from: index, to: index + code.length };
		// An address is not read like text.
		if (isQuoted(text, plain.from, plain.to) || markAround(prose, plain, 'link')) continue;
		found.push({
			message: `The code “${code}” shows instead of its character. Write the character`,
			span: sourceSpan(prose, plain),
			fixes: [],
		});
	}
	for (const { index, 0: tag } of text.matchAll(TAG)) {
		if (isQuoted(text, index, index + tag.length)) continue;
		found.push({
			message: `“${tag}” shows as it is written. Write it as markup or remove it`,
			span: sourceSpan(prose, { from: index, to: index + tag.length }),
			fixes: [],
		});
	}
	return found;
}

const RAW = /(?<=`{1,20} ?)\{=[a-z_]{2,20}\}/g;

/** "`{{TOC}}`{=mediawiki}": only Pandoc hides it again. */
export function rawMarks(source: string): BlockFinding[] {
	if (!source.includes('{=')) return [];
	return [...source.matchAll(RAW)].map(({ index, 0: mark }) => ({
		message: `“${mark}” and the code beside it come from another program, and both show. Remove them`,
		span: { from: index, to: index + mark.length },
		fixes: () => withoutFence(source, index),
	}));
}

/** Nothing but a comment, as Pandoc puts one between two lists, needs no fence to be hidden. */
const COMMENT =
	/^[ \t]*`{3,} ?\{=html\}[ \t]*(?:\r\n|\r|\n)([ \t]*<!--[^<>]{0,200}-->[ \t]*)(?:\r\n|\r|\n)[ \t]*`{3,}[ \t]*(?=[\r\n]|$)/;

function withoutFence(source: string, at: number): Fix[] {
	const from = Math.max(source.lastIndexOf('\n', at), source.lastIndexOf('\r', at)) + 1;
	const found = COMMENT.exec(source.slice(from));
	if (!found) return [];
	const span = { from, to: from + found[0].length };
	return [preferredFix('Keep only the comment, which is hidden', [{ span, insert: found[1]! }])];
}

/** "[name=Ana]", which HackMD shows as who has written a remark, in a quotation as a rule; "{%preview https://… %}". */
const TAGGED =
	/(?<![\p{L}\p{N}\]])\[(?:name|time|color)=[^[\]\r\n]{1,60}\](?![[(])|\{% ?preview (?<address>[^\s{}%]{1,300}) ?%\}/gu;

/** What only HackMD shows otherwise. */
export function marksOfHackMd(prose: Prose): Shown[] {
	const { text } = prose;
	if (!/=|\{%/.test(text)) return [];
	return [...text.matchAll(TAGGED)]
		.filter(({ index, 0: mark }) => !isQuoted(text, index, index + mark.length))
		.map(({ index, 0: mark, groups }): Shown => {
			const span = sourceSpan(prose, { from: index, to: index + mark.length });
			const address = groups?.address;
			return {
				message: `“${mark}” is a mark of HackMD, and shows as it stands elsewhere. Write what it says`,
				span,
				fixes: address ? [preferredFix('Keep only the address', [{ span, insert: address }])] : [],
			};
		});
}
