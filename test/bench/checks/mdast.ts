import { fromMarkdown } from 'mdast-util-from-markdown';

/** Parses as remark does, without extensions, and looks at nothing. */
export function check(text: string): [] {
	fromMarkdown(text);
	return [];
}
