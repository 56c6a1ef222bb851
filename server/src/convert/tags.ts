/** HTML in a report that says what Markdown has signs for, read as if it were written with these: pictures, links, bold, struck. */
import type { Html, Image, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';

const WRAPPERS: Readonly<Record<string, 'strong' | 'emphasis' | 'delete'>> = {
	b: 'strong',
	strong: 'strong',
	i: 'emphasis',
	em: 'emphasis',
	s: 'delete',
	strike: 'delete',
	del: 'delete',
};

const TAG = /^<(\/?)([a-z][\da-z]*)(?=[\s/>])/i;
/** What nobody sees: comments, scripts and style sheets. */
export const UNSEEN = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
/** Pictures; and before them, so that none is found in it, what nobody sees. */
const IMAGES = new RegExp(`${UNSEEN.source}|(<img\\s[^<>]*>)`, 'gi');
const REFERENCES = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/gi;
/** Nobody nests deeper. */
const DEEPEST = 50;

/** Puts nodes in the place of such tags. One that has no end in its paragraph stays as it is. */
export function readTags(parent: Nodes): void {
	if (!('children' in parent)) return;
	if (isFlow(parent)) {
		const children = parent.children as RootContent[];
		parent.children = children.flatMap((node): RootContent[] =>
			node.type === 'html' ? withPictures(node) : [node],
		) as never;
	} else if (parent.type !== 'list' && parent.type !== 'table' && parent.type !== 'tableRow') {
		parent.children = withWrappers(parent.children as PhrasingContent[]) as never;
	}
	for (const node of parent.children) readTags(node);
}

/** With the characters that HTML writes by name or number. */
export function decoded(html: string): string {
	return html.replace(REFERENCES, (each) => decodeString(each));
}

/** The same, but for the signs of which HTML is made itself. */
function partlyDecoded(html: string): string {
	return html.replace(REFERENCES, (each) => {
		const character = decodeString(each);
		return /[<>&"']/.test(character) ? each : character;
	});
}

function isFlow({ type }: Nodes): boolean {
	return type === 'root' || type === 'blockquote' || type === 'listItem' || type === 'footnoteDefinition';
}

/** Each picture of a block as a paragraph, and what is before and behind it, without names of characters. */
function withPictures(block: Html): (Html | Paragraph)[] {
	const { value } = block;
	const parts: (Html | Paragraph)[] = [];
	let last = 0;
	for (const { 0: found, 2: tag, index } of value.matchAll(IMAGES)) {
		const image = tag === undefined ? undefined : imageOf(part(block, index, index + found.length));
		if (!image) continue;
		parts.push(part(block, last, index), { type: 'paragraph', children: [image], position: image.position });
		last = index + found.length;
	}
	return [...parts, part(block, last, value.length)].filter((each) => each.type !== 'html' || each.value.trim() !== '');
}

function part({ value, position }: Html, from: number, to: number): Html {
	const node: Html = { type: 'html', value: partlyDecoded(value.slice(from, to)) };
	if (!position) return node;
	const start = position.start.offset ?? 0;
	return {
		...node,
		position: {
			start: { ...position.start, offset: start + from },
			end: { ...position.start, offset: start + to },
		},
	};
}

interface Frame {
	readonly nodes: PhrasingContent[];
	/** In small letters. */
	readonly name: string;
	readonly opener: Html | undefined;
}

function withWrappers(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	const frames: Frame[] = [{ nodes: [], name: '', opener: undefined }];
	const leave = (): void => {
		const { opener, nodes: inside } = frames.pop()!;
		for (const each of [opener!, ...inside]) frames.at(-1)!.nodes.push(each);
	};
	for (const node of nodes) {
		const [tag = '', close, written = ''] = (node.type === 'html' && TAG.exec(node.value)) || [];
		const name = written.toLowerCase();
		if (tag === '' || node.type !== 'html') frames.at(-1)!.nodes.push(node);
		else if (close === '/') {
			const at = frames.findLastIndex((frame) => frame.opener && frame.name === name);
			if (at < 0) frames.at(-1)!.nodes.push(node);
			else {
				while (frames.length > at + 1) leave();
				const frame = frames.pop()!;
				frames.at(-1)!.nodes.push(wrapped(frame, node));
			}
		} else if (isWrapper(name, node) && frames.length <= DEEPEST) frames.push({ nodes: [], name, opener: node });
		else frames.at(-1)!.nodes.push(imageOf(node) ?? node);
	}
	while (frames.length > 1) leave();
	return frames[0]!.nodes;
}

function isWrapper(name: string, { value }: Html): boolean {
	return Object.hasOwn(WRAPPERS, name) || (name === 'a' && attribute(value, HREF) !== undefined);
}

function wrapped({ nodes, name, opener }: Frame, closer: Html): PhrasingContent {
	const position = opener?.position && closer.position && { start: opener.position.start, end: closer.position.end };
	const own = { children: nodes, ...(position && { position }) };
	const type = WRAPPERS[name];
	return type
		? { type, ...own }
		: { type: 'link', url: attribute(opener!.value, HREF) ?? '', ...(own as object), children: nodes as never };
}

const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/i;
const SRC = /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/i;
const ALT = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/i;

function imageOf({ value, position }: Html): Image | undefined {
	const url = /^<img\s/i.test(value) ? attribute(value, SRC) : undefined;
	if (url === undefined) return undefined;
	return { type: 'image', url, alt: attribute(value, ALT) ?? '', ...(position && { position }) };
}

function attribute(tag: string, pattern: RegExp): string | undefined {
	const [, ...values] = pattern.exec(tag) ?? [];
	const value = values.find((each) => each !== undefined);
	return value === undefined ? undefined : decoded(value);
}
