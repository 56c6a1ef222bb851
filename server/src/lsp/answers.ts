/**
 * What the server answers: each request meets the document and its findings here, and the feature's own file decides on
 * the answer.
 */
import { readOptionsOf } from '../engine/index.js';
import type { Edit } from '../text/index.js';
import { diagnosticReport } from './documents/diagnostics.js';
import { acronymActions } from './features/actions/acronym-list.js';
import { kindActions } from './features/actions/change-kind.js';
import { codeActions, workspaceEdit } from './features/actions/code-action.js';
import { ExplainAcronymRequest, explainAcronym } from './features/actions/explain-acronym.js';
import { allFixed, FixAllRequest, type FixAllResult } from './features/actions/fix-all.js';
import { chosenIn, refactorActions, resolved } from './features/actions/refactor.js';
import { completions, placeOf, readAlone, typedWord } from './features/help/completion.js';
import { hover } from './features/help/hover.js';
import { completerAt } from './features/help/known-completion.js';
import { isConfigDocument, yamlActions, yamlCompletions, yamlHover } from './features/help/yaml-help.js';
import { participantActions } from './features/roster.js';
import { fillLinksActions } from './features/unfilled-links.js';
import { elsewhereOf, registerNavigation } from './navigation.js';
import { registerOwnRequests } from './own-requests.js';
import { requireCodeActionParams, requirePosition, requireUri } from './protocol/params.js';
import type { Session } from './session.js';

/** Of a client that asks before it has said what it can do. */
const NO_ABILITIES = { snippets: false, labelDetails: false, markdown: false, codeDescription: false, commands: [] };

export function registerAnswers(session: Session): void {
	registerDiagnostics(session);
	registerActions(session);
	registerHelp(session);
	registerNavigation(session);
	registerOwnRequests(session);
}

function registerDiagnostics(session: Session): void {
	const { languages } = session.connection;

	languages.diagnostics.on(async (params, token) => {
		const check = await session.current(requireUri(params), token, false);
		return diagnosticReport(check && session.shown.show(check), params.previousResultId, session.client);
	});

	languages.diagnostics.onWorkspace((params, token, _, partial) => {
		return session.all?.answer(params, token, partial) ?? { items: [] };
	});
}

function registerActions(session: Session): void {
	const { connection, documents, checks, settings, editor } = session;
	const versioned = (): boolean => session.client?.versionedEdits === true;
	const failedOn = (uri: string) => (error: unknown) => session.failureLog.tell(uri, { error, isRefactoring: true });

	connection.onCodeAction(async (params, token) => {
		const uri = requireUri(params);
		requireCodeActionParams(params);
		const document = documents.get(uri);
		if (document && isConfigDocument(document)) return yamlActions(document, params);
		const check = await session.informed(uri, token);
		if (!check) return [];
		const file = await settings.fileFor(uri);
		const abilities = session.client ?? { versionedEdits: false, commands: [] };
		const { only } = params.context;
		const actions = [
			...codeActions(check, params, { abilities, settings: file, offer: (text) => session.offered.add(text) }),
			...acronymActions(check, only, abilities.versionedEdits, editor.language),
			...fillLinksActions(check, only, abilities.versionedEdits),
			...participantActions(check, only, abilities.versionedEdits, editor.language),
			...(await refactorActions(check, params, abilities, elsewhereOf(session, check), failedOn(uri))),
			...kindActions(check, only, (edits) => workspaceEdit(check.document, edits, abilities.versionedEdits)),
		];
		checks.tellFailures(check);
		return actions;
	});

	connection.onCodeActionResolve(async (action, token) => {
		const chosen = chosenIn(action);
		const check = chosen && (await session.current(chosen.uri, token));
		if (!check) return action;
		const { edit, obstacle } = await resolved(
			check,
			chosen,
			versioned(),
			elsewhereOf(session, check),
			failedOn(chosen.uri),
		);
		if (obstacle) connection.window.showWarningMessage(obstacle);
		return edit ? { ...action, edit } : action;
	});

	registerCommands(session, versioned);
}

/** What commands of the editor ask for. */
function registerCommands(session: Session, versioned: () => boolean): void {
	const { connection, checks, settings } = session;

	connection.onRequest(FixAllRequest.type, async (params, token): Promise<FixAllResult> => {
		const check = await session.current(requireUri(params), token);
		if (!check) return null;
		const { edits, ...counts } = allFixed(check.checked, check.again);
		checks.tellFailures(check);
		return { ...counts, edit: edits.length > 0 ? workspaceEdit(check.document, edits, versioned()) : null };
	});

	connection.onRequest(ExplainAcronymRequest.type, async (params, token) => {
		const uri = requireUri(params);
		requirePosition(params);
		const check = await session.current(uri, token);
		if (!check) return null;
		const edit = (edits: readonly Edit[]) => workspaceEdit(check.document, edits, versioned());
		return explainAcronym(check, params, edit, await settings.fileFor(uri));
	});
}

/** Completion and hover. */
function registerHelp(session: Session): void {
	const { connection, documents, folders, settings, templates, editor } = session;

	connection.onCompletion(async (params, token) => {
		const uri = requireUri(params);
		const position = requirePosition(params);
		const document = documents.get(uri);
		if (!document) return [];
		const entries = yamlCompletions(document, position);
		if (entries || isConfigDocument(document)) return entries ?? [];
		const word = typedWord(document, position);
		const complete = completerAt(document, position, session.client?.completesPaths === true);
		if (!word && !complete) return [];
		const reading = await session.read(uri, token);
		if (reading && reading.document.version !== document.version) return [];
		// A file that is not checked can be written in.
		const chosen = await settings.configuration.of(uri);
		const alone = () => readAlone(document, readOptionsOf(chosen, folders.pathOf(uri)));
		const place = word && placeOf(word, reading?.report ?? alone());
		const known = reading && complete ? complete(reading) : [];
		if (!place) return known;
		const parts = completions(document, place, {
			word,
			abilities: session.client ?? NO_ABILITIES,
			language: editor.language,
			now: new Date(),
			listForm: reading?.earlier?.listForm(reading.report),
			templates: await templates.around(uri, chosen.templates),
			offer: (text) => session.offered.add(text),
		});
		return [...parts, ...known];
	});

	connection.onHover(async (params, token) => {
		const uri = requireUri(params);
		const position = requirePosition(params);
		const document = documents.get(uri);
		const explained = document && yamlHover(document, position, session.client ?? NO_ABILITIES);
		if (explained || !document || isConfigDocument(document)) return explained;
		const check = await session.informed(uri, token);
		return check && hover(check, position, session.client ?? NO_ABILITIES);
	});
}
