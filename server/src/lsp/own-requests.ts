/** Requests that are no part of the protocol: see `docs/editors/protocol.md`. */
import { initialConfig } from '../config/index.js';
import { ADD_WORDS, wordsAdded } from './features/add-words.js';
import { registerBegin } from './features/begin.js';
import { COMPARE, compare } from './features/compare.js';
import { CURSORS, followCursors } from './features/cursors.js';
import { FINDINGS, findingsNow } from './features/findings-now.js';
import { LIST_PEOPLE, listPeople } from './features/list-people.js';
import { MANUSCRIPT, manuscriptFor, PRINT } from './features/manuscript.js';
import { MERGE, merge } from './features/merge.js';
import { NAMES, namesFor } from './features/names.js';
import { REGISTER, registerFor } from './features/register.js';
import { ADD_PEOPLE, additionOf, ROSTER, rosterOf } from './features/roster.js';
import { SummaryRequest, summaryOf } from './features/summary.js';
import { UNFILLED_LINKS, unfilledLinks } from './features/unfilled-links.js';
import { RequestType0 } from './protocol/library.js';
import { isWords, requireNames, requirePages, requireText, requireUri } from './protocol/params.js';
import type { Session } from './session.js';
import { clientFiles } from './workspace/file-access.js';
import { normalUri } from './workspace/folders.js';

/** What a settings file can begin with: everything that can be set, explained. */
const InitialSettingsRequest = {
	type: new RequestType0<{ readonly text: string }, void>('rapporteur/initialSettings'),
};

export function registerOwnRequests(session: Session): void {
	registerReport(session);
	registerPeople(session);
	registerVersions(session);
	registerNewReports(session);
}

/** Requests about what is in a report, and what may be done with it. */
function registerReport(session: Session): void {
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
		const reading = await session.read(requireUri(params), token);
		return reading ? { people: rosterOf(reading) } : null;
	});

	connection.onRequest(ADD_PEOPLE, async (params, token) => {
		const reading = await session.read(requireUri(params), token);
		const names: unknown = params.names;
		return reading && isWords(names) ? additionOf(reading, names, editor.language) : null;
	});

	connection.onRequest(REGISTER, async (params, token) => {
		const uri = requireUri(params);
		// Half of what is in a folder would look like all of it.
		if (!(await reports.settled(uri))) return null;
		const reading = await session.read(uri, token);
		return reading ? registerFor(reading, (path) => reports.addressOf(uri, path)) : null;
	});

	connection.onRequest(LIST_PEOPLE, async (params, token) => {
		const reading = await session.read(requireUri(params), token);
		return reading ? listPeople(reading, params) : null;
	});

	connection.onRequest(NAMES, async (params, token) => {
		const uri = requireUri(params);
		// So that the names of earlier reports are not missing because nobody has read them yet.
		await reports.known(uri);
		const reading = await session.read(uri, token);
		return reading ? namesFor(reading) : null;
	});
}

/** Requests about another version of a document, which the client has. */
function registerVersions(session: Session): void {
	const { connection, documents } = session;

	connection.onRequest(COMPARE, async (params, token) => {
		const [text, names] = [requireText(params), requireNames(params)];
		const reading = await session.read(requireUri(params), token);
		return reading ? compare(reading, text, names) : null;
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
