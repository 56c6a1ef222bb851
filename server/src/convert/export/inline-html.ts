/** The few tags of HTML that mean something in a report: a line break, a target, a raised or lowered number. */

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

/** What readers see of a block of HTML; nothing of a comment. */
export function shownText(html: string): string {
	const shown = html
		.replace(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
		.replace(/<[^<>]*>/g, ' ');
	return shown
		.replace(/&nbsp;/g, '\u00a0')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, '&')
		.replace(/\s+/g, ' ')
		.trim();
}
