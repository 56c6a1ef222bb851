/** "Correct all five of this kind": the correction of one finding, and the same for the others of its rule. */
import type { AnnotatedTextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { RuleFinding } from '../../../engine/index.js';
import type { Fix } from '../../../rules/index.js';
import { addAll, type Edit } from '../../../text/index.js';
import { toTextEdit } from '../../protocol/convert.js';
import type { Document } from '../../protocol/open-document.js';

/** Nobody looks through more of them. */
const MOST = 200;

export interface SameKind {
	/** How many are corrected, `fix` included; at least two. */
	readonly count: number;
	readonly edits: readonly Edit[];
	/** Each is what its author most likely meant, so nobody needs to look at them one by one. */
	readonly likely: boolean;
}

/**
 * @param all the findings of a document.
 * @returns `undefined` if there is no other of the kind.
 */
export function sameKind(all: readonly RuleFinding[], { rule }: RuleFinding, fix: Fix): SameKind | undefined {
	const kind = kindOf(fix);
	const edits: Edit[] = [];
	let [count, end, likely] = [0, -1, true];
	for (const found of all.filter((each) => each.rule === rule).slice(0, MOST)) {
		const same = found.fixes.findIndex((each) => kindOf(each) === kind);
		const chosen = found.fixes[same];
		if (!chosen || chosen.edits.length === 0 || chosen.edits.some(({ span }) => span.from <= end)) continue;
		addAll(edits, chosen.edits);
		for (const { span } of chosen.edits) end = Math.max(end, span.to);
		count++;
		likely &&= same === 0 && (chosen.safety === 'safe' || chosen.preferred === true);
	}
	return count < 2 ? undefined : { count, edits, likely };
}

/** What a correction does, whatever the words that it does it to. */
function kindOf(fix: Fix): string {
	return `${fix.title.replace(/“[^“”]*”/g, '“”')}${fix.safety === 'unsafe' && fix.rename !== undefined ? ' by renaming' : ''}`;
}

/** An edit that an editor shows before it applies it, each change with a box to tick. */
export function withPreview(document: Document, edits: readonly Edit[], label: string): WorkspaceEdit {
	const { uri, version } = document;
	const annotationId = 'correct';
	const annotated = edits.map((each): AnnotatedTextEdit => ({ ...toTextEdit(document, each), annotationId }));
	return {
		documentChanges: [{ textDocument: { uri, version }, edits: annotated }],
		changeAnnotations: { [annotationId]: { label, needsConfirmation: true } },
	};
}
