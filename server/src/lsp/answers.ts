/**
 * What the server answers: each request meets the document and its findings here, and the feature's own file decides on
 * the answer.
 */
import { initialConfig } from '../config/index.js';
import { readOptionsOf } from '../engine/index.js';
import type { Edit } from '../text/index.js';
import { diagnosticReport } from './documents/diagnostics.js';
import { acronymActions } from './features/actions/acronym-list.js';
import { kindActions } from './features/actions/change-kind.js';
import { codeActions, workspaceEdit } from './features/actions/code-action.js';
import { ExplainAcronymRequest, explainAcronym } from './features/actions/explain-acronym.js';
import { allFixed, FixAllRequest, type FixAllResult } from './features/actions/fix-all.js';
import { chosenIn, refactorActions, resolved } from './features/actions/refactor.js';
import { ADD_WORDS, wordsAdded } from './features/add-words.js';
import { registerBegin } from './features/begin.js';
import { COMPARE, compare } from './features/compare.js';
import { CURSORS, followCursors } from './features/cursors.js';
import { FINDINGS, findingsNow } from './features/findings-now.js';
import { completions, placeOf, readAlone, typedWord } from './features/help/completion.js';
import { hover } from './features/help/hover.js';
import { completerAt } from './features/help/known-completion.js';
import { isConfigDocument, yamlActions, yamlCompletions, yamlHover } from './features/help/yaml-help.js';
import { LIST_PEOPLE, listPeople } from './features/list-people.js';
import { MANUSCRIPT, manuscriptFor, PRINT } from './features/manuscript.js';
import { MERGE, merge } from './features/merge.js';
import { NAMES, namesFor } from './features/names.js';
import { REGISTER, registerFor } from './features/register.js';
import { ADD_PEOPLE, additionOf, participantActions, ROSTER, rosterOf } from './features/roster.js';
import { SummaryRequest, summaryOf } from './features/summary.js';
import { fillLinksActions, UNFILLED_LINKS, unfilledLinks } from './features/unfilled-links.js';
import { elsewhereOf, registerNavigation } from './navigation.js';
import { RequestType0 } from './protocol/library.js';
import {
	isWords,
	requireCodeActionParams,
	requireNames,
	requirePages,
	requirePosition,
	requireText,
	requireUri,
} from './protocol/params.js';
import type { Session } from './session.js';
import { clientFiles } from './workspace/file-access.js';
import { normalUri } from './workspace/folders.js';

/** What a settings file can begin with: everything that can be set, explained. */
const InitialSettingsRequest = {
	type: new RequestType0<{ readonly text: string }, void>('rapporteur/initialSettings'),
};

/** Of a client that asks before it has said what it can do. */
const NO_ABILITIES = { snippets: false, labelDetails: false, markdown: false, codeDescription: false, commands: [] };

export function registerAnswers(session: Session): void {
	registerDiagnostics(session);
	registerActions(session);
	registerHelp(session);
	registerNavigation(session);
	registerOwn(session);
	registerPeople(session);
	registerVersions(session);
	registerNewReports(session);
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
		const check = await session.informed(uri, token);
		if (check && check.document.version !== document.version) return [];
		// A file that is not checked can be written in.
		const chosen = await settings.configuration.of(uri);
		const alone = () => readAlone(document, readOptionsOf(chosen, folders.pathOf(uri)));
		const place = word && placeOf(word, check?.checked.report ?? alone());
		const known = check && complete ? complete(check) : [];
		if (!place) return known;
		const parts = completions(document, place, {
			word,
			abilities: session.client ?? NO_ABILITIES,
			language: editor.language,
			now: new Date(),
			listForm: check?.earlier?.listForm(check.checked.report),
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

/** Requests that are no part of the protocol: see `docs/editors/protocol.md`. */
function registerOwn(session: Session): void {
	const { connection, neighbours, settings, options } = session;

	connection.onRequest(InitialSettingsRequest.type, () => ({ text: initialConfig() }));

	connection.onRequest(ADD_WORDS, wordsAdded);

	connection.onRequest(FINDINGS, async (params, token) => {
		const uri = requireUri(params);
		if (params.waiting === true) session.shown.paused(uri);
		const check = await session.current(uri, token);
		return check ? findingsNow(session.shown.show(check)) : null;
	});

	connection.onNotification(
		CURSORS,
		followCursors(
			(uri) => session.documents.get(uri),
			(uri, places) => session.shown.cursors(uri, places),
		),
	);

	connection.onRequest(UNFILLED_LINKS, async (params, token) => {
		const check = await session.current(requireUri(params), token);
		return check ? { version: check.document.version, links: unfilledLinks(check) } : null;
	});

	connection.onRequest(MANUSCRIPT, async (params, token) => {
		const uri = requireUri(params);
		const check = await session.current(uri, token);
		return check ? manuscriptFor(check, await settings.configuration.of(uri), options.print !== undefined) : null;
	});

	const { print } = options;
	if (print) connection.onRequest(PRINT, (params) => print(requirePages(params)));

	connection.onRequest(SummaryRequest.type, (params, token) => {
		const uri = requireUri(params);
		if (params.asked === true) session.shown.asked(uri);
		return summaryOf(() => session.current(uri, token), neighbours);
	});
}

/** Requests about people, and what they are to do. */
function registerPeople(session: Session): void {
	const { connection, editor, reports } = session;

	connection.onRequest(ROSTER, async (params, token) => {
		const check = await session.informed(requireUri(params), token);
		return check ? { people: rosterOf(check) } : null;
	});

	connection.onRequest(ADD_PEOPLE, async (params, token) => {
		const check = await session.informed(requireUri(params), token);
		const names: unknown = params.names;
		return check && isWords(names) ? additionOf(check, names, editor.language) : null;
	});

	connection.onRequest(REGISTER, async (params, token) => {
		const uri = requireUri(params);
		// Half of what is in a folder would look like all of it.
		await reports.settled(uri);
		const check = await session.informed(uri, token);
		return check ? registerFor(check, (path) => reports.addressOf(uri, path)) : null;
	});

	connection.onRequest(LIST_PEOPLE, async (params, token) => {
		const check = await session.current(requireUri(params), token);
		return check ? listPeople(check, params) : null;
	});

	connection.onRequest(NAMES, async (params, token) => {
		const uri = requireUri(params);
		// So that the names of earlier reports are not missing because nobody has read them yet.
		await reports.known(uri);
		const check = await session.informed(uri, token);
		return check ? namesFor(check) : null;
	});
}

/** Requests about another version of a document, which the client has. */
function registerVersions(session: Session): void {
	const { connection, documents } = session;

	connection.onRequest(COMPARE, async (params, token) => {
		const [text, names] = [requireText(params), requireNames(params)];
		const check = await session.current(requireUri(params), token);
		return check ? compare(check, text, names) : null;
	});

	connection.onRequest(MERGE, (params) => {
		const document = documents.get(requireUri(params));
		return document ? merge(document, requireText(params)) : null;
	});
}

function registerNewReports(session: Session): void {
	const { connection, documents, folders, reports, settings, templates, editor, options } = session;
	const { configuration } = settings;
	const remote = clientFiles(connection);
	registerBegin(connection, {
		folderOf: (uri) => folders.folderOf(uri),
		openText: (uri) =>
			documents.get(documents.keys().find((open) => normalUri(open) === normalUri(uri)) ?? uri)?.getText(),
		openUris: () => documents.keys(),
		accessTo: (scheme) =>
			options.disk && scheme === 'file' ? options.disk : session.client?.readsFiles ? remote : undefined,
		known: (uri) => reports.known(uri),
		settingsOf: (uri) => configuration.of(uri),
		templatesFor: async (uri) => templates.around(uri, (await configuration.of(uri)).templates),
		editor,
		offer: (text) => session.offered.add(text),
	});
}
