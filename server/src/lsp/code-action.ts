/**
 * `textDocument/codeAction`: the fixes of the findings at the cursor, "Do not report this", the rule's
 * page, "fix all", and what the document is.
 *
 * Stateless: fixes come from the findings of the text as it is now, never from `Diagnostic.data`. A
 * client that sends an old diagnostic gets no fix rather than a wrong edit.
 */
import type { CodeAction, CodeActionParams, Diagnostic, Position, WorkspaceEdit } from 'vscode-languageserver';
import type { RuleFinding } from '../engine/index.js';
import type { Fix, Rule } from '../rules/index.js';
import { type Edit, touches } from '../text/index.js';
import { kindActions } from './change-kind.js';
import type { DocumentCheck } from './checks.js';
import type { ClientAbilities } from './client-abilities.js';
import { toRange, toSpan, toTextEdit } from './convert.js';
import { SOURCE } from './diagnostics.js';
import { fixAllEdits } from './fix-all.js';
import type { Document } from './open-document.js';
import { isRange } from './params.js';
import { CodeActionKind, CodeActionTriggerKind } from './protocol.js';
import { type SettingsFile, silenceActions } from './silence.js';

/** Registered in the server's capabilities, so that clients can ask for it on save. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.rapporteur`;

/** A command of the client, not of the server: only the client can show a page. */
const OPEN_RULE = 'rapporteur.openRule';

export type CodeActionAbilities = Pick<ClientAbilities, 'versionedEdits' | 'commands'> &
	Partial<Pick<ClientAbilities, 'renamesFiles'>>;

/**
 * Quick fixes first, best first; an empty list where there is nothing to offer.
 *
 * @param settings where a rule can be turned off for good; absent where that cannot be.
 */
export function codeActions(
	check: DocumentCheck,
	{ range, context }: Pick<CodeActionParams, 'range' | 'context'>,
	abilities: CodeActionAbilities,
	settings?: SettingsFile,
): CodeAction[] {
	const { document, checked } = check;
	const wants = (kind: string) =>
		context.only?.some((only) => only === '' || kind === only || kind.startsWith(`${only}.`)) ?? true;
	const at = toSpan(document, range);
	const here = checked.findings.filter(({ span }) => touches(span, at));
	const edit = (edits: readonly Edit[]) => workspaceEdit(document, edits, abilities.versionedEdits);
	const canRename = abilities.versionedEdits && abilities.renamesFiles;
	const shown = shownBy(context.diagnostics, document);

	const actions: CodeAction[] = [];
	if (wants(CodeActionKind.QuickFix)) {
		for (const found of here) {
			actions.push(
				...found.fixes
					.filter((fix) => newName(fix) === undefined || canRename)
					.map((fix, index) => ({
						title: fix.title,
						kind: CodeActionKind.QuickFix,
						// "Auto fix" applies a preferred action unseen, so a guess is never preferred.
						isPreferred: index === 0 && fix.safety === 'safe',
						diagnostics: shown(found),
						edit: renaming(document, newName(fix)) ?? edit(fix.edits),
					})),
			);
		}
		actions.push(
			...silenceActions(check, oneOfEachRule(here), { settings, edit, shown }),
			...explain(here, abilities.commands, shown),
		);
	}
	// The light bulb shows no such action, and a long report would be checked again wherever the cursor rests.
	const forLightBulb = !context.only && context.triggerKind === CodeActionTriggerKind.Automatic;
	if (!forLightBulb && wants(FIX_ALL_KIND)) {
		const edits = fixAllEdits(checked, check.again);
		if (edits.length > 0) {
			actions.push({ title: 'Fix all safely fixable problems', kind: FIX_ALL_KIND, edit: edit(edits) });
		}
	}
	return [...actions, ...kindActions(check, context.only, edit)];
}

function explain(
	here: readonly RuleFinding[],
	commands: readonly string[],
	shown: (found: RuleFinding) => Diagnostic[],
): CodeAction[] {
	if (!commands.includes(OPEN_RULE)) return [];
	return oneOfEachRule(here).map((found) => {
		const title = `Explain: ${found.rule.docs.title}`;
		return {
			title,
			kind: CodeActionKind.QuickFix,
			diagnostics: shown(found),
			command: { title, command: OPEN_RULE, arguments: [found.rule.id] },
		};
	});
}

function oneOfEachRule(findings: readonly RuleFinding[]): RuleFinding[] {
	const first = new Map<Rule, RuleFinding>();
	for (const found of findings) if (!first.has(found.rule)) first.set(found.rule, found);
	return [...first.values()];
}

/** Gives the client's diagnostics that were made of a finding. */
function shownBy(diagnostics: readonly Diagnostic[], document: Document): (found: RuleFinding) => Diagnostic[] {
	const key = (code: unknown, { line, character }: Position) => `${line}:${character} ${code}`;
	const byPlace = new Map<string, Diagnostic[]>();
	for (const each of diagnostics) {
		if (each?.source !== SOURCE || !isRange(each.range)) continue;
		const place = key(each.code, each.range.start);
		const same = byPlace.get(place);
		if (same) same.push(each);
		else byPlace.set(place, [each]);
	}
	return ({ rule, span }) => byPlace.get(key(rule.id, toRange(document, span).start)) ?? [];
}

function newName(fix: Fix): string | undefined {
	return fix.safety === 'unsafe' ? fix.rename : undefined;
}

/** Gives the document's file another name in its folder, and overwrites none. */
function renaming({ uri }: Document, name: string | undefined): WorkspaceEdit | undefined {
	if (name === undefined) return undefined;
	const newUri = uri.slice(0, uri.lastIndexOf('/') + 1) + encodeURIComponent(name);
	return { documentChanges: [{ kind: 'rename', oldUri: uri, newUri, options: { overwrite: false } }] };
}

function workspaceEdit(document: Document, edits: readonly Edit[], versioned: boolean): WorkspaceEdit {
	const { uri, version } = document;
	const changes = edits.map((each) => toTextEdit(document, each));
	return versioned
		? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
		: { changes: { [uri]: changes } };
}
