/** Names that an item of a list ends with. */
import { lazily, narrowed } from '../../text/index.js';
import { apartIn } from './who.js';

interface End {
	readonly last: string;
	/** What stands before them. */
	readonly before: string;
	/** Single letters among them, in square brackets: “[K / Ann]”. */
	readonly letters?: readonly string[];
}

/** “Flyers: Ann, Bo”, “Order flyers -> owner: Ann”, “Order flyers (Ann)”, “Order flyers [A]” */
export function namesLast(text: string): End | undefined {
	const start = Math.max(0, text.length - LONGEST_END);
	const found = END().exec(text.slice(start));
	const last = found?.[1]?.trim();
	const all = last === undefined ? [] : apartIn(last);
	if (last === undefined || !all.every((each) => CAPITALS().test(each))) return undefined;
	const letters = A_SQUARE.test(found![0]) ? all.filter((each) => each.length === 1) : [];
	return { last, before: text.slice(0, start + found!.index).trim(), ...(letters.length > 0 && { letters }) };
}

const A_SQUARE = /^\s\[/;

const LONGEST_END = 120;
const END = lazily(() =>
	narrowed(
		/(?:[:：]|\s[–—-]{1,2}|\s[-=]{0,2}[>→⇒]|\s[([])\s*(?:[\p{L}.]{2,20}[:：]\s)?(\p{Lu}[^:：()[\]>→⇒\r\n]{0,79}?)[)\]\s.;,]*$/u,
	),
);

/** Words that may be a name. */
export const CAPITALS = lazily(() => narrowed(/^\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{Lu}[\p{L}\p{N}.'’-]*){0,3}$/u));
