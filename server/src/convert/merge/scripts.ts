/** Raised and lowered text: in Markdown, whatever stands between two tags. */
import type { PhrasingContent } from 'mdast';

interface ScriptNode {
	readonly type: 'script';
	readonly tag: string;
	readonly children: PhrasingContent[];
	/** With its tags. */
	position: PhrasingContent['position'];
}

const TAG = /^<(\/?su[pb])\s*>$/i;

/** The nodes with those together that are raised or lowered: as in an export, up to the next such tag, or the end. */
export function withScripts(nodes: readonly PhrasingContent[]): readonly (PhrasingContent | ScriptNode)[] {
	const result: (PhrasingContent | ScriptNode)[] = [];
	let open: ScriptNode | undefined;
	for (const node of nodes) {
		const tag = node.type === 'html' ? TAG.exec(node.value)?.[1]?.toLowerCase() : undefined;
		const isEnd = tag?.startsWith('/') === true;
		if (open && (tag === undefined || isEnd)) {
			open.position = { start: open.position!.start, end: node.position!.end };
		}
		if (tag === undefined) (open?.children ?? result).push(node);
		else {
			open = isEnd ? undefined : { type: 'script', tag, children: [], position: node.position };
			if (open) result.push(open);
		}
	}
	return result;
}
