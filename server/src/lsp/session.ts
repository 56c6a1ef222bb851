/** What a running server has: the open documents, their settings, what has been found, and what other files say. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { Checker, type Editor } from '../engine/index.js';
import { kindOf, kindReasonOf } from '../report/index.js';
import type { Rule } from '../rules/index.js';
import { type Access, CheckAll } from './documents/check-all.js';
import {
	Checks,
	type DocumentCheck,
	type DocumentReading,
	type InformedCheck,
	type InformedReading,
	SUPERSEDED,
} from './documents/checks.js';
import { diagnostics, PushQueue } from './documents/diagnostics.js';
import { DocumentKinds } from './documents/document-kinds.js';
import { createDocuments } from './documents/documents.js';
import { FailureLog } from './documents/failure-log.js';
import { OfferedTexts } from './documents/offered-texts.js';
import { ShownDocuments, type Time } from './documents/shown-findings.js';
import { FRESH } from './features/cursors.js';
import { isConfigDocument } from './features/help/yaml-help.js';
import type { Print } from './features/manuscript.js';
import { REGISTER_CHANGED } from './features/register.js';
import type { ClientAbilities } from './protocol/abilities.js';
import { refuseCancelled, unlessCancelled } from './protocol/cancelled.js';
import { CodeLensRefreshRequest, DiagnosticRefreshRequest, InlayHintRefreshRequest } from './protocol/library.js';
import { otherMessages } from './protocol/other-messages.js';
import { clientFiles, type FileAccess, type Storage } from './workspace/file-access.js';
import { normalUri, WorkspaceFolders } from './workspace/folders.js';
import { hiddenIn } from './workspace/left-out.js';
import { Neighbours } from './workspace/neighbours.js';
import { isTemplate, OwnTemplates } from './workspace/own-templates.js';
import { Quiet } from './workspace/quiet.js';
import { Reports } from './workspace/reports.js';
import { SettingsFiles } from './workspace/settings-files.js';

export interface ServerOptions {
	/** Reads files with the scheme `file`, if there is a disk; the client is asked for others. */
	readonly disk?: FileAccess;
	/** Without it, earlier reports are read again at every start. */
	readonly storage?: Storage;
	/** The user's own folder, for `~` in settings. */
	readonly home?: string;
	/** Makes PDF, where programs are installed. */
	readonly print?: Print;
	/** All of ours if absent. */
	readonly rules?: readonly Rule[];
	/** For what waits for a pause in typing; the real clock if absent. */
	readonly time?: Time;
	/** Of the program; a client may know it too. */
	readonly version?: string;
}

/** Why it is not checked. */
const TEMPLATE = 'it is in the folder of your templates';

export class Session {
	readonly connection: Connection;
	readonly options: ServerOptions;
	readonly editor: Editor = {};
	readonly folders = new WorkspaceFolders();
	readonly failureLog: FailureLog;
	readonly checks: Checks;
	readonly documents: ReturnType<typeof createDocuments>;
	readonly settings: SettingsFiles;
	readonly kinds: DocumentKinds;
	readonly neighbours: Neighbours;
	readonly templates: OwnTemplates;
	readonly quiet = new Quiet(() => this.#asked > 0);
	readonly reports: Reports;
	readonly queue: PushQueue;
	readonly shown: ShownDocuments;
	/** To be filled in by whoever takes it. */
	readonly offered = new OfferedTexts();
	/** Known once the client has said what it can do. */
	client: ClientAbilities | undefined;
	/** Checks what is not open too, where that is wanted. */
	all: CheckAll | undefined;
	/** How many wait for findings. */
	#asked = 0;
	/** The diagnostics that were last sent for this version of a document. */
	readonly #said = new WeakMap<object, string>();

	constructor(connection: Connection, options: ServerOptions) {
		const { disk, storage, home, rules, version, time } = options;
		this.connection = connection;
		this.options = options;
		this.failureLog = new FailureLog(connection);
		if (version !== undefined) this.failureLog.version = version;
		this.checks = new Checks(this.failureLog, new Checker(rules, this.editor));
		this.documents = createDocuments((change, before, after, inPart) => {
			this.checks.changed(before.uri, change);
			this.shown.changed(change, before, after, inPart);
		});
		this.settings = new SettingsFiles(connection, this.folders, this.documents, disk);
		this.kinds = new DocumentKinds(connection);
		this.neighbours = new Neighbours(connection, this.folders, disk);
		this.templates = new OwnTemplates(connection, this.folders, disk);
		this.reports = new Reports(connection, this.folders, {
			disk,
			storage,
			version: () => this.failureLog.version ?? '',
			remote: clientFiles(connection),
			home,
			settingsOf: (uri) => this.settings.configuration.ofClosed(uri),
			quiet: this.quiet,
			changed: () => this.#reportsChanged(),
		});
		this.queue = new PushQueue((uri) => this.#attempt('push diagnostics', this.#push(uri)));
		this.shown = new ShownDocuments(
			(uri) => this.#showAgain(uri),
			this.offered,
			(uri) => {
				if (this.client?.tellsCursors) this.unasked('ask for cursors', connection.sendNotification(FRESH, { uri }));
			},
			time,
		);
	}

	/**
	 * @param uri of a document; the current findings, or `undefined` if it is not open or not to be checked.
	 * @param isAsked somebody waits for them. An editor wants the diagnostics of all open documents, and nobody does.
	 */
	async current(uri: string, token?: CancellationToken, isAsked = true): Promise<DocumentCheck | undefined> {
		const check = await this.#waiting(this.#answer(uri, token, (...what) => this.checks.check(...what, isAsked)));
		if (check) this.#tellKind(uri, check);
		return check;
	}

	/** As {@link current}, for whoever needs no findings, and so need not wait for them. */
	async read(uri: string, token?: CancellationToken): Promise<InformedReading | undefined> {
		return this.#inform(uri, await this.#waiting(this.#answer(uri, token, (...what) => this.checks.read(...what))));
	}

	/** Counts who waits. */
	async #waiting<T>(answer: Promise<T>): Promise<T> {
		this.#asked++;
		try {
			return await answer;
		} finally {
			this.#asked--;
		}
	}

	async #answer<T>(
		uri: string,
		token: CancellationToken | undefined,
		ask: (...what: Parameters<Checks['read']>) => Promise<T | typeof SUPERSEDED | undefined>,
	): Promise<T | undefined> {
		const opened = this.documents.get(uri);
		if (!opened || isConfigDocument(opened)) return undefined;
		for (;;) {
			const chosen = await this.settings.configuration.of(uri);
			await otherMessages();
			refuseCancelled(token);
			const document = this.documents.get(uri);
			if (!document) return undefined;
			const inTemplates = isTemplate(this.folders.pathOf(uri), chosen.templates);
			if (chosen.ignored || inTemplates) {
				const reason = inTemplates ? TEMPLATE : '';
				this.unasked('say what is not checked', this.kinds.tell(uri, { kind: 'ignored', reason }));
				return undefined;
			}
			const { generation } = this.neighbours;
			const files = () => this.neighbours.around(uri, chosen.annexWords);
			const around = {
				files,
				generation,
				earlier: () => this.reports.around(uri),
				earlierGeneration: this.reports.generationFor(uri),
			};
			const asked = ask(document, chosen, this.folders.pathOf(uri), around);
			const found = await unlessCancelled(asked, token);
			// What was looked up while a long report was being checked, nobody would ask for again.
			const isOld = generation !== this.neighbours.generation && this.checks.haveLinksMoved(uri);
			if (found === SUPERSEDED || isOld) continue;
			return found;
		}
	}

	#reportsChanged(): void {
		this.#refreshThose((uri) => this.checks.isOutOfDate(uri));
		if (this.client?.showsRegister) {
			this.unasked('say what meetings decided', this.connection.sendNotification(REGISTER_CHANGED));
		}
	}

	#tellKind(uri: string, { report }: DocumentCheck): void {
		this.reports.said(uri, report);
		const told = this.kinds.tell(uri, { kind: kindOf(report), reason: kindReasonOf(report) });
		this.unasked('say what is a report', told);
	}

	/** As {@link current}, with what other reports know. */
	async informed(uri: string, token?: CancellationToken): Promise<InformedCheck | undefined> {
		return this.#inform(uri, await this.current(uri, token));
	}

	/** Not with the reports that a check has asked: it would keep all that is asked here, and ask it again. */
	#inform<T extends DocumentReading>(uri: string, found: T | undefined) {
		return found && { ...found, earlier: this.reports.around(uri) };
	}

	/** What was reported may be out of date. */
	refresh(): void {
		this.all?.changed();
		if (this.client?.pullsDiagnostics) this.#tellToAsk();
		else for (const uri of this.documents.keys()) this.queue.add(uri);
	}

	/** What is shown between the words may have been switched on or off. */
	refreshBeside(): void {
		const { refreshesLenses, refreshesHints } = this.client ?? {};
		if (refreshesLenses) this.unasked('refresh lenses', this.connection.sendRequest(CodeLensRefreshRequest.type));
		if (refreshesHints) this.unasked('refresh hints', this.connection.sendRequest(InlayHintRefreshRequest.type));
	}

	/** Links may lead elsewhere. */
	filesChanged(): void {
		this.all?.filesChanged();
		// Another request may have had a document checked again that is still shown as it was.
		this.#refreshThose((uri) => {
			return this.checks.haveLinksMoved(uri) || this.shown.isBehind(uri, this.checks.latest(uri));
		});
	}

	#refreshThose(isMeant: (uri: string) => boolean): void {
		const uris = this.documents.keys().filter(isMeant);
		if (uris.length === 0) return;
		if (this.client?.pullsDiagnostics) this.#tellToAsk();
		else for (const uri of uris) this.queue.add(uri);
	}

	#showAgain(uri: string): void {
		if (this.client?.pullsDiagnostics) this.#tellToAsk();
		else this.queue.add(uri);
	}

	/** The client then pulls those of all documents. */
	#tellToAsk(): void {
		this.unasked('refresh diagnostics', this.connection.sendRequest(DiagnosticRefreshRequest.type));
	}

	async #push(uri: string): Promise<void> {
		const document = this.documents.get(uri);
		if (!document || isConfigDocument(document)) return;
		const check = await this.current(uri, undefined, false);
		const found = check ? diagnostics(this.shown.show(check), this.client) : [];
		const [of, said] = [check?.document ?? document, JSON.stringify(found)];
		if (this.#said.get(of) === said) return;
		this.#said.set(of, said);
		await this.connection.sendDiagnostics({ uri, version: of.version, diagnostics: found });
	}

	/** For messages that nobody waits for: a client that refuses one must not end the server. */
	unasked(what: string, sent: Promise<unknown>): void {
		void this.#attempt(what, sent);
	}

	async #attempt(what: string, sent: Promise<unknown>): Promise<void> {
		try {
			await sent;
		} catch (error) {
			this.connection.console.warn(`Rapporteur could not ${what}: ${error}`);
		}
	}

	/** What checks the reports that are not open; `undefined` if the client does not want that. */
	checkAll(abilities: ClientAbilities): CheckAll | undefined {
		const { disk, rules } = this.options;
		if (!abilities.checksAll || !abilities.pullsDiagnostics) return undefined;
		const local = accessBy(disk);
		// A server in a browser, or beside a folder on another machine, goes through it with the client's help.
		const remote = abilities.readsFiles && abilities.readsFolders ? accessBy(clientFiles(this.connection)) : undefined;
		return new CheckAll(this.connection, {
			folders: this.folders,
			accessTo: (uri) => (local && uri.startsWith('file:') ? local : remote),
			rules,
			editor: this.editor,
			neighbours: this.neighbours,
			settingsOf: (uri) => this.settings.configuration.ofClosed(uri),
			isOpen: (uri) => this.documents.keys().some((each) => normalUri(each) === uri),
			quiet: () => this.quiet.come(),
			hidden: (root) => hiddenIn(root, this.connection, abilities),
			abilities,
		});
	}
}

function accessBy(files: FileAccess | undefined): Access | undefined {
	if (!files?.entries || !files.stamp) return undefined;
	const { read, entries, stamp } = files;
	return { read, entries, stamp };
}
