/**
 * `textDocument/codeAction`: the fixes of the findings at the cursor, the rule's page, "fix all", and last "Do not
 * report …".
 *
 * Stateless: fixes come from the findings of the text as it is now, never from `Diagnostic.data`. A
 * client that sends an old diagnostic gets no fix rather than a wrong edit.
 */
import type { CodeAction, CodeActionParams, Diagnostic, Position, WorkspaceEdit } from 'vscode-languageserver';
import type { RuleFinding } from '../../../engine/index.js';
import type { Fix, Rule } from '../../../rules/index.js';
import { addAll, addTo, type Edit, spanAt, touches } from '../../../text/index.js';
import { placesToFill } from '../../../writing/index.js';
import type { DocumentCheck } from '../../documents/checks.js';
import { type ClientAbilities, OPEN_RULE } from '../../protocol/abilities.js';
import { toRange, toSpan, toTextEdit } from '../../protocol/convert.js';
import { CodeActionKind, CodeActionTriggerKind } from '../../protocol/library.js';
import type { Document } from '../../protocol/open-document.js';
import { isRange } from '../../protocol/params.js';
import { SOURCE } from '../../protocol/source.js';
import type { SettingsFile } from '../../workspace/settings-edit.js';
import { acronymActions } from './explain-acronym.js';
import { allFixed } from './fix-all.js';
import { sameKind, withPreview } from './same-kind.js';
import { withPlaces } from './snippet-edit.js';
import { suppressActions } from './suppress.js';

/** Advertised in the server's capabilities, so that clients can request it on save. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.rapporteur`;

/**
 * If a long report is selected as a whole there may be thousands, and no menu has room for their fixes. "Fix all" takes
 * all.
 */
const MOST_FIXED = 100;
/** To suppress a rule, the text is checked again with a comment at one candidate place after another. */
const MOST_SUPPRESSED = 5;
/** The characters that may be read in each round. */
const MOST_READING = 40_000;

export type CodeActionAbilities = Pick<ClientAbilities, 'versionedEdits' | 'commands'> &
	Partial<Pick<ClientAbilities, 'renamesFiles' | 'snippetEdits' | 'previewsEdits'>>;

/** What this feature needs besides the check. */
export interface CodeActionOptions {
	readonly abilities: CodeActionAbilities;
	/** Where a rule can be turned off for good; absent if that is not possible. */
	readonly settings?: SettingsFile | undefined;
	/** Is told each text with places to fill in that is offered. */
	readonly offer: (text: string) => void;
}

/** Quick fixes first, best first; an empty list where there is nothing to offer. */
export function codeActions(
	check: DocumentCheck,
	{ range, context }: Pick<CodeActionParams, 'range' | 'context'>,
	options: CodeActionOptions,
): CodeAction[] {
	const { abilities, settings } = options;
	const { document, checked } = check;
	const wants = (kind: string) =>
		context.only?.some((only) => only === '' || kind === only || kind.startsWith(`${only}.`)) ?? true;
	const at = toSpan(document, range);
	const here = checked.findings.filter(({ span }) => touches(span, at));
	const edit = (edits: readonly Edit[]) => workspaceEdit(document, edits, abilities.versionedEdits);
	const shown = shownBy(context.diagnostics, document);

	// The light bulb shows no such action, and a long report would be checked again wherever the cursor rests.
	const forLightBulb = !context.only && context.triggerKind === CodeActionTriggerKind.Automatic;

	const actions: CodeAction[] = [];
	if (wants(CodeActionKind.QuickFix)) {
		addAll(actions, corrections(check, here, options, { shown, forAll: !forLightBulb }));
		addAll(actions, acronymActions(check, here, { commands: abilities.commands, settings, shown }));
		actions.push(...explain(here, abilities.commands, shown));
	}
	if (!forLightBulb && wants(FIX_ALL_KIND)) {
		const { edits } = allFixed(checked, check.again);
		if (edits.length > 0) {
			actions.push({ title: 'Fix all safely fixable problems', kind: FIX_ALL_KIND, edit: edit(edits) });
		}
	}
	// Whoever reads this far down has found no suitable correction.
	if (wants(CodeActionKind.QuickFix)) {
		actions.push(
			...suppressActions(check, fewToSuppress(check, oneOfEachRule(here)), {
				settings,
				edit,
				commands: abilities.commands,
				shown,
			}),
		);
	}
	return actions;
}

/** @param forAll whether what corrects all of a kind is offered, once for each rule, below the correction that it repeats. */
function corrections(
	check: DocumentCheck,
	here: readonly RuleFinding[],
	options: CodeActionOptions,
	{ shown, forAll }: { readonly shown: (found: RuleFinding) => Diagnostic[]; readonly forAll: boolean },
): CodeAction[] {
	const { abilities } = options;
	const canRename = abilities.versionedEdits && abilities.renamesFiles;
	const rules = new Set<Rule>();
	return here.slice(0, MOST_FIXED).flatMap((found) => {
		const [first, ...others] = found.fixes
			.filter((fix) => newName(fix) === undefined || canRename)
			.map((fix, index) => ({
				title: fix.title,
				kind: CodeActionKind.QuickFix,
				// "Auto fix" applies a preferred action unseen, so a mere guess is never preferred.
				isPreferred: index === 0 && (fix.safety === 'safe' || fix.preferred === true),
				diagnostics: shown(found),
				edit: renaming(check.document, newName(fix)) ?? correction(check.document, fix.edits, options),
			}));
		if (!first) return [];
		const all = forAll && !rules.has(found.rule) ? allOfKind(check, found, abilities, shown) : [];
		rules.add(found.rule);
		return [first, ...all, ...others];
	});
}

function allOfKind(
	{ document, checked }: DocumentCheck,
	found: RuleFinding,
	{ versionedEdits, previewsEdits }: CodeActionAbilities,
	shown: (found: RuleFinding) => Diagnostic[],
): CodeAction[] {
	const same = sameKind(checked.findings, found, found.fixes[0]!);
	const previews = versionedEdits && previewsEdits === true;
	if (!same || (!same.likely && !previews)) return [];
	const { count, edits, likely } = same;
	const title = `Correct ${count === 2 ? 'both' : `all ${count}`} of this kind in this way${likely ? '' : ', after a look at each'}`;
	const edit = likely
		? workspaceEdit(document, edits, versionedEdits)
		: withPreview(document, edits, found.fixes[0]!.title);
	return [{ title, kind: CodeActionKind.QuickFix, diagnostics: shown(found), edit }];
}

/** Those for which finding a place for a comment does not take seconds. */
function fewToSuppress({ report }: DocumentCheck, here: readonly RuleFinding[]): RuleFinding[] {
	let reading = 0;
	return here.slice(0, MOST_SUPPRESSED).filter(({ span }, index) => {
		const block = spanAt(report.blocks, span.from);
		if (block) reading += block.to - block.from;
		return index === 0 || reading <= MOST_READING;
	});
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

/** Attaches the client's diagnostics that stem from a finding. */
function shownBy(diagnostics: readonly Diagnostic[], document: Document): (found: RuleFinding) => Diagnostic[] {
	const key = (rule: unknown, { line, character }: Position) => `${line}:${character} ${rule}`;
	const byPlace = new Map<string, Diagnostic[]>();
	for (const each of diagnostics) {
		if (each?.source !== SOURCE || !isRange(each.range)) continue;
		const place = key(each.data ?? each.code, each.range.start);
		addTo(byPlace, place, each);
	}
	return ({ rule, span }) => byPlace.get(key(rule.id, toRange(document, span).start)) ?? [];
}

function newName(fix: Fix): string | undefined {
	return fix.safety === 'unsafe' ? fix.rename : undefined;
}

/** Renames the document's file within its folder, and overwrites nothing. */
function renaming({ uri }: Document, name: string | undefined): WorkspaceEdit | undefined {
	if (name === undefined) return undefined;
	const newUri = uri.slice(0, uri.lastIndexOf('/') + 1) + encodeURIComponent(name);
	return { documentChanges: [{ kind: 'rename', oldUri: uri, newUri, options: { overwrite: false } }] };
}

function correction(
	document: Document,
	edits: readonly Edit[],
	{ abilities: { versionedEdits, snippetEdits }, offer }: CodeActionOptions,
): WorkspaceEdit {
	for (const { insert } of edits) if (placesToFill(insert).length > 0) offer(insert);
	if (!versionedEdits || !snippetEdits) return workspaceEdit(document, edits, versionedEdits);
	const { uri, version } = document;
	return { documentChanges: [{ textDocument: { uri, version }, edits: withPlaces(document, edits) }] };
}

export function workspaceEdit(document: Document, edits: readonly Edit[], versioned: boolean): WorkspaceEdit {
	const { uri, version } = document;
	const changes = edits.map((each) => toTextEdit(document, each));
	return versioned
		? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
		: { changes: { [uri]: changes } };
}
