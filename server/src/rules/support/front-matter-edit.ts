import type { Report } from '../../report/index.js';
import type { Edit } from '../../text/index.js';

/** The edit that adds `value` to the list `key` of the front matter, which is made where there is none. */
export function addToFrontMatter({ text, frontMatter }: Report, key: string, value: string): Edit {
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	if (!frontMatter) {
		const at = text.startsWith('\uFEFF') ? 1 : 0;
		const insert = ['---', `${key}: [${value}]`, '---', '', ''].join(eol);
		return { span: { from: at, to: at }, insert };
	}
	const yaml = text.slice(0, frontMatter.end);
	const list = new RegExp(`^${key}:[ \\t]*\\[`, 'm').exec(yaml);
	if (list) {
		const at = list.index + list[0].length;
		const empty = /^\s*\]/.test(yaml.slice(at));
		return { span: { from: at, to: at }, insert: empty ? value : `${value}, ` };
	}
	const block = new RegExp(`^${key}:[ \\t]*(?:\\r\\n|\\r|\\n)`, 'm').exec(yaml);
	if (block) {
		const at = block.index + block[0].length;
		const indent = /^([ \t]*)- /.exec(yaml.slice(at))?.[1] ?? '  ';
		return { span: { from: at, to: at }, insert: `${indent}- ${value}${eol}` };
	}
	return { span: { from: frontMatter.end, to: frontMatter.end }, insert: `${key}: [${value}]${eol}` };
}
