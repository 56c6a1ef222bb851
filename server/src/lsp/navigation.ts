/** Answers to whoever finds their way through a report: each request meets the document as it is now, and its feature. */
import type { CancellationToken, Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readOptionsOf } from '../engine/index.js';
import { ReportReader } from '../report/index.js';
import type { DocumentReading } from './documents/checks.js';
import { annexLens, codeLenses } from './features/navigation/code-lens.js';
import { definition } from './features/navigation/definition.js';
import { documentLinks } from './features/navigation/document-links.js';
import { folding } from './features/navigation/folding.js';
import { highlights } from './features/navigation/highlight.js';
import { inlayHints } from './features/navigation/inlay-hints.js';
import { changedElsewhere, type Elsewhere, type OtherReports } from './features/navigation/linking-reports.js';
import { namedMeeting } from './features/navigation/named-meeting.js';
import { outline } from './features/navigation/outline.js';
import { PARTS, partsOf } from './features/navigation/parts.js';
import { references } from './features/navigation/references.js';
import { prepareRename, rename } from './features/navigation/rename.js';
import { selectionRanges } from './features/navigation/selection-ranges.js';
import { type KnownReport, placeOf, workspaceSymbols } from './features/navigation/workspace-symbols.js';
import type { ClientAbilities } from './protocol/abilities.js';
import {
	requireLocation,
	requireNewName,
	requirePosition,
	requirePositions,
	requireQuery,
	requireRange,
	requireUri,
} from './protocol/params.js';
import type { Session } from './session.js';
import { clientFiles } from './workspace/file-access.js';
import { normalUri } from './workspace/folders.js';

/** Of a client that asks before it has said what it can do. */
const NO_ABILITIES = { followsLinks: false, definitionLinks: false, versionedEdits: false, commands: [] };

export function registerNavigation(session: Session): void {
	const { connection } = session;

	/** Answers of what is at a position. */
	function at<P, A>(answer: (reading: DocumentReading, position: Position, able: Able, params: P) => A) {
		return async (params: P, token: CancellationToken): Promise<Awaited<A> | null> => {
			const uri = requireUri(params);
			const position = requirePosition(params);
			const reading = await session.read(uri, token);
			return reading ? await answer(reading, position, session.client ?? NO_ABILITIES, params) : null;
		};
	}

	registerSymbols(session);
	registerBeside(session);
	connection.onDefinition(async (params, token) => {
		const uri = requireUri(params);
		const position = requirePosition(params);
		const reading = await session.read(uri, token);
		if (!reading) return null;
		const able = session.client ?? NO_ABILITIES;
		const addressOf = (path: string) => session.reports.addressOf(uri, path);
		return definition(reading, position, able) ?? namedMeeting(reading, position, able, addressOf);
	});
	connection.onReferences(
		at((reading, position, able, { context }) =>
			references(reading, position, context?.includeDeclaration === true, able),
		),
	);
	/** Answers of the whole document. */
	function all<A>(answer: (reading: DocumentReading, able: Able, params: unknown) => A) {
		return async (params: unknown, token: CancellationToken): Promise<A | null> => {
			const reading = await session.read(requireUri(params), token);
			return reading ? answer(reading, session.client ?? NO_ABILITIES, params) : null;
		};
	}

	connection.onDocumentSymbol(all((reading, { followsLinks }) => outline(reading, followsLinks)));
	connection.onFoldingRanges(all((reading, { followsLinks }) => folding(reading, followsLinks)));
	connection.onDocumentLinks(all(documentLinks));
	connection.onSelectionRanges(all((reading, _, params) => selectionRanges(reading, requirePositions(params))));
	connection.onDocumentHighlight(at(highlights));
	connection.onRequest(PARTS, all(partsOf));
	connection.onPrepareRename(at(prepareRename));
	connection.onRenameRequest(
		at((reading, position, { versionedEdits }, params) =>
			rename(reading, position, requireNewName(params), elsewhereOf(session, reading), versionedEdits),
		),
	);
}

/** What other reports say of the one that has been read. */
export function elsewhereOf(session: Session, { document }: DocumentReading): Elsewhere {
	return (moved) => changedElsewhere(document.uri, moved, otherReports(session));
}

/** The reports of the workspace, whether they are open or not. */
function otherReports(session: Session): OtherReports {
	const { connection, documents, folders, reports, settings, options } = session;
	const remote = clientFiles(connection);
	return {
		folders,
		async known(uri) {
			await reports.known(uri);
			return reports.all();
		},
		open: (uri) => documents.get(documents.keys().find((open) => normalUri(open) === uri) ?? uri),
		async read(uri) {
			const access =
				options.disk && uri.startsWith('file:') ? options.disk : session.client?.readsFiles ? remote : undefined;
			const folder = folders.folderOf(uri);
			return folder === undefined ? undefined : access?.read(uri, [folder]).catch(() => undefined);
		},
		optionsFor: async (uri) => readOptionsOf(await settings.configuration.ofClosed(uri)),
	};
}

/** What is shown between the words of a report, for those who have switched it on. */
function registerBeside(session: Session): void {
	const { connection } = session;
	const { configuration } = session.settings;

	connection.onCodeLens(async (params, token) => {
		const uri = requireUri(params);
		const reading = (await configuration.isOn(uri, 'codeLens')) ? await session.read(uri, token) : undefined;
		return reading ? codeLenses(reading) : null;
	});

	connection.onCodeLensResolve(async (lens, token) => {
		const uri = requireUri({ textDocument: lens.data });
		requireRange(lens);
		const reading = await session.read(uri, token);
		return (reading && annexLens(reading, lens, session.client ?? NO_ABILITIES)) ?? lens;
	});

	connection.languages.inlayHint.on(async (params, token) => {
		const uri = requireUri(params);
		const range = requireRange(params);
		const reading = (await configuration.isOn(uri, 'inlayHints')) ? await session.read(uri, token) : undefined;
		return reading ? inlayHints(reading, range) : null;
	});
}

function registerSymbols(session: Session): void {
	const { connection, documents, reports } = session;
	const { read, optionsFor } = otherReports(session);

	/** The reports in the folders of the workspace, and what else is open. */
	const known = (): readonly KnownReport[] => {
		const found = new Map<string, KnownReport>([...reports.all()].map(([uri, digest]) => [uri, { uri, digest }]));
		for (const document of documents.all()) {
			const report = session.checks.latest(document.uri)?.report;
			const { uri } = document;
			// What was read of an earlier version has other places.
			if (report && report.rope === document.text)
				found.set(normalUri(uri) ?? uri, { uri, open: { document, report } });
		}
		return [...found.values()];
	};

	connection.onWorkspaceSymbol((params) =>
		workspaceSymbols(requireQuery(params), known(), session.client?.resolvesSymbols === true),
	);

	connection.onWorkspaceSymbolResolve(async (symbol) => {
		const uri = requireLocation(symbol);
		const text = documents.get(uri)?.getText() ?? (await read(uri));
		if (text === undefined) return symbol;
		const report = new ReportReader().read(text, await optionsFor(uri));
		const document = TextDocument.create(uri, 'markdown', 0, text);
		return { ...symbol, location: placeOf(symbol, document, report) };
	});
}

type Able = Pick<ClientAbilities, 'followsLinks' | 'definitionLinks' | 'versionedEdits' | 'commands'>;
