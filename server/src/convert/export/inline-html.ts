/** The few tags of HTML that mean something in a report: a line break, a target, a raised or lowered number. */
import { decoded, UNSEEN } from '../tags.js';

export type Tag =
	| { readonly kind: 'break' }
	| { readonly kind: 'target'; readonly name: string }
	| { readonly kind: 'raise' | 'lower' | 'end' };

const BREAK = /^<br\s*\/?>$/i;
const TARGET = /^<a\s+(?:id|name)\s*=\s*["']?([^"'\s>]+)["']?\s*\/?>(?:<\/a>)?$/i;
const SCRIPT = /^<(\/?)(sup|sub)\s*>$/i;

export function readTag(html: string): Tag | undefined {
	const tag = html.trim();
	if (BREAK.test(tag)) return { kind: 'break' };
	const name = TARGET.exec(tag)?.[1];
	if (name !== undefined) return { kind: 'target', name };
	const [, close, script] = SCRIPT.exec(tag) ?? [];
	if (script === undefined) return undefined;
	return { kind: close === '/' ? 'end' : script.toLowerCase() === 'sup' ? 'raise' : 'lower' };
}

const TAGS = /<\/?(?:([a-z][\da-z-]*)(?![\da-z-]))?[^<>]*>/gi;
/** Elements within a line. */
const INLINE =
	/^(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|u|wbr)$/i;
/** Elements without which the words around them say the same. */
const NEEDLESS =
	/^(?:a|abbr|bdi|bdo|big|br|center|cite|code|details|dfn|div|figure|font|hr|ins|kbd|mark|p|q|section|small|span|sub|summary|sup|u|wbr)$/i;

/** What readers see of a block of HTML; nothing of a comment. */
export function shownText(html: string): string {
	const shown = html
		.replace(UNSEEN, '')
		.replace(TAGS, (_, name: string | undefined) => (name !== undefined && INLINE.test(name) ? '' : ' '));
	// A blank that does not break is one that is meant.
	return decoded(shown)
		.replace(/[ \t\r\n\f]+/g, ' ')
		.trim();
}

/** The first tag that has something to say which an export does not. */
export function lostTag(html: string): string | undefined {
	for (const [tag, name] of html.replace(UNSEEN, '').matchAll(TAGS)) {
		if (name !== undefined && !NEEDLESS.test(name)) return tag;
	}
	return undefined;
}
