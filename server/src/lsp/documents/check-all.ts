/**
 * `workspace/diagnostic`: what is to be said of the reports that are not open.
 *
 * Only for a client that asks for it (`checksAll` in its `initializationOptions`). A request stays unanswered while
 * there is nothing new, as the protocol allows, and results are sent as they are found. A file is checked again if it,
 * its settings or what its links lead to have changed.
 */
import type {
	CancellationToken,
	Connection,
	ResultProgressReporter,
	WorkspaceDiagnosticParams,
	WorkspaceDiagnosticReport,
	WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Settings } from '../../config/index.js';
import { Checker, type Editor } from '../../engine/index.js';
import { kindOf, Pace } from '../../report/index.js';
import type { Rule } from '../../rules/index.js';
import { Rope } from '../../text/index.js';
import type { LinkedFiles } from '../../workspace/index.js';
import { inTime } from '../protocol/in-time.js';
import { DocumentDiagnosticReportKind } from '../protocol/library.js';
import { OpenDocument } from '../protocol/open-document.js';
import { otherMessages } from '../protocol/other-messages.js';
import { Progress } from '../protocol/progress.js';
import type { FileAccess } from '../workspace/file-access.js';
import { normalUri, type WorkspaceFolders } from '../workspace/folders.js';
import { LeftOut } from '../workspace/left-out.js';
import { addressIn, listMarkdown } from '../workspace/markdown-files.js';
import { isSameAround, type Neighbours } from '../workspace/neighbours.js';
import { isTemplate } from '../workspace/own-templates.js';
import { type Abilities, diagnostics } from './diagnostics.js';

export interface CheckAllOptions {
	readonly folders: WorkspaceFolders;
	/** What reads the files of a folder; `undefined` if nothing does. */
	readonly accessTo: (uri: string) => Access | undefined;
	readonly rules: readonly Rule[] | undefined;
	readonly editor: Editor;
	readonly neighbours: Pick<Neighbours, 'around' | 'rest'>;
	/** Those of a document that is not open. */
	readonly settingsOf: (uri: string) => Promise<Settings>;
	readonly isOpen: (uri: string) => boolean;
	/** Resolves when nobody is typing. */
	readonly quiet: () => Promise<void>;
	/** The patterns of what the editor hides in a folder. */
	readonly hidden: (root: string) => Promise<readonly string[]>;
	readonly abilities: Abilities;
}

/** What it takes to go through a folder. */
export type Access = Required<Pick<FileAccess, 'read' | 'entries' | 'stamp'>>;

/** What a file was last checked with, and the answer. */
interface Known {
	readonly stamp: string;
	readonly settings: Settings;
	readonly files: LinkedFiles | undefined;
	/** Of the answer. */
	readonly id: string;
}

/** With fewer files, the check is over before anyone has seen its progress. */
const SHOWN = 20;
/** No report that somebody wrote is longer, in characters. */
const LONGEST = 2_000_000;
/** How long the check of one file may take, in milliseconds. */
const LIMIT = 10_000;
/** A file that is read leads to others at most so often. */
const ROUNDS = 4;
/** How long a disk may take to say where the links of a file lead. */
const PATIENCE = 5_000;
/** What happens within this time is answered together, in milliseconds. */
const TOGETHER = 500;

export class CheckAll {
	readonly #connection: Connection;
	readonly #options: CheckAllOptions;
	readonly #known = new Map<string, Known>();
	/** One object for equal settings, by their JSON: a table of acronyms is long, and files are many. */
	readonly #settings = new Map<string, Settings>();
	readonly #session = Math.random().toString(36).slice(2);
	#count = 0;
	#cancelled = false;
	/** Something has changed since the last answer began. */
	#news = true;
	/** How many requests are being answered. */
	#busy = 0;
	/** Links may lead elsewhere than an answer has said. */
	#unsure = false;
	/** Requests that wait for something new. */
	readonly #waiting = new Set<() => void>();

	constructor(connection: Connection, options: CheckAllOptions) {
		this.#connection = connection;
		this.#options = options;
	}

	/** Files, settings or folders have changed, or a document was closed. */
	changed(): void {
		this.#news = true;
		for (const wake of this.#waiting) wake();
	}

	/** Links may lead elsewhere; what is being looked up for an answer is in it. */
	filesChanged(): void {
		this.#unsure = true;
		if (this.#busy > 0) return;
		this.#unsure = false;
		const moved = [...this.#known].filter(([, { files }]) => files && !isSameAround(files));
		for (const [uri] of moved) this.#known.delete(uri);
		if (moved.length > 0) this.changed();
	}

	/** @param partial where results go as they are found; without it, all are in the answer. */
	async answer(
		params: Pick<WorkspaceDiagnosticParams, 'previousResultIds'>,
		token: CancellationToken,
		partial?: ResultProgressReporter<WorkspaceDiagnosticReport>,
	): Promise<WorkspaceDiagnosticReport> {
		await this.#untilNews(token);
		if (token.isCancellationRequested || this.#cancelled) return { items: [] };
		this.#busy++;
		try {
			return await this.#answer(params, token, partial);
		} finally {
			this.#busy--;
			if (this.#unsure) this.filesChanged();
		}
	}

	async #answer(
		{ previousResultIds = [] }: Pick<WorkspaceDiagnosticParams, 'previousResultIds'>,
		token: CancellationToken,
		partial: ResultProgressReporter<WorkspaceDiagnosticReport> | undefined,
	): Promise<WorkspaceDiagnosticReport> {
		this.#news = false;
		this.#forgetSettings();
		const before = new Map(previousResultIds.map(({ uri, value }) => [normalUri(uri) ?? uri, value]));
		const items: WorkspaceDocumentDiagnosticReport[] = [];
		const send = (item: WorkspaceDocumentDiagnosticReport) => {
			if (partial) partial.report({ items: [item] });
			else items.push(item);
		};
		const uris = await this.#list();
		const progress = new Progress(this.#connection, 'Checking all reports', SHOWN, () => {
			this.#cancelled = true;
		});
		const isOver = () => token.isCancellationRequested || this.#cancelled;
		for (const [index, uri] of uris.entries()) {
			progress.at(index, uris.length);
			if (isOver()) break;
			await this.#options.quiet();
			const previous = before.get(uri);
			before.delete(uri);
			const item = this.#options.isOpen(uri) ? undefined : await this.#check(uri, previous);
			if (item) send(item);
		}
		progress.at(uris.length, uris.length);
		// The rest is for whoever asks next.
		if (token.isCancellationRequested) this.changed();
		if (!isOver()) for (const uri of before.keys()) if (!this.#options.isOpen(uri)) send(this.#nothing(uri));
		return { items };
	}

	/** Waits for something to be new, and for what comes with it. */
	async #untilNews(token: CancellationToken): Promise<void> {
		while (!token.isCancellationRequested && (this.#cancelled || !this.#news)) {
			let wake = (): void => undefined;
			const woken = new Promise<void>((resolve) => {
				wake = resolve;
			});
			this.#waiting.add(wake);
			const listening = token.onCancellationRequested(wake);
			await woken;
			listening.dispose();
			this.#waiting.delete(wake);
		}
		await new Promise((resolve) => setTimeout(resolve, TOGETHER));
	}

	async #list(): Promise<string[]> {
		const { folders, accessTo, hidden } = this.#options;
		const found: string[] = [];
		for (const root of folders.all) {
			const access = accessTo(root);
			if (!access) continue;
			const leftOut = new LeftOut(await hidden(root));
			const paths = await listMarkdown(root, leftOut, access, (path, error) => this.#tell(path, error));
			found.push(...paths.map((path) => normalUri(addressIn(root, path)) ?? addressIn(root, path)));
		}
		return [...new Set(found)];
	}

	/** `undefined` if the client has nothing of a file of which there is nothing to say. */
	async #check(uri: string, previous: string | undefined): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
		const { accessTo, settingsOf, folders } = this.#options;
		const access = accessTo(uri);
		const none = () => (previous === undefined ? undefined : this.#nothing(uri));
		if (!access) return none();
		try {
			const [stamp, settings] = [await access.stamp(uri), this.#oneOf(await settingsOf(uri))];
			if (stamp === undefined || settings.ignored || isTemplate(folders.pathOf(uri), settings.templates)) return none();
			const known = this.#known.get(uri);
			if (known && known.id === previous && holds(known, stamp, settings)) {
				return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId: known.id };
			}
			const text = await access.read(uri, [folders.folderOf(uri) ?? uri]);
			if (text === undefined || text.length > LONGEST) return none();
			return (await this.#checkText(uri, text, settings, stamp)) ?? none();
		} catch (error) {
			this.#tell(uri, error);
			return none();
		}
	}

	/** `undefined` for what is neither a report nor an agenda. */
	async #checkText(
		uri: string,
		text: string,
		settings: Settings,
		stamp: string,
	): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
		const { neighbours, folders, abilities, rules, editor } = this.#options;
		const document = new OpenDocument(uri, 'markdown', 0, Rope.of(text));
		// A new one each time: what one file says of its blocks seldom helps with another, and takes memory.
		const checker = new Checker(rules, editor);
		for (let round = 1; ; round++) {
			const files = neighbours.around(uri, settings.annexWords);
			const pace = new Pace(() => performance.now(), LIMIT);
			const steps = checker.steps(document.text, settings, folders.pathOf(uri), undefined, files && { files }, pace);
			pace.work();
			let step = steps.next();
			for (; !step.done; step = steps.next()) {
				pace.rest();
				await otherMessages();
				pace.work();
			}
			pace.rest();
			const { report, findings } = step.value;
			if (kindOf(report) === 'other') return undefined;
			await inTime(neighbours.rest(), PATIENCE, undefined, () => undefined);
			if (files && round < ROUNDS && !isSameAround(files)) continue;
			const id = `${this.#session}-${++this.#count}`;
			this.#known.set(uri, { stamp, settings, files, id });
			const items = diagnostics({ document, findings }, abilities);
			return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId: id, items };
		}
	}

	#oneOf(settings: Settings): Settings {
		const key = JSON.stringify(settings);
		const same = this.#settings.get(key) ?? settings;
		this.#settings.set(key, same);
		return same;
	}

	#forgetSettings(): void {
		const used = new Set([...this.#known.values()].map(({ settings }) => settings));
		for (const [key, settings] of this.#settings) if (!used.has(settings)) this.#settings.delete(key);
	}

	#nothing(uri: string): WorkspaceDocumentDiagnosticReport {
		this.#known.delete(uri);
		return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] };
	}

	#tell(what: string, error: unknown): void {
		this.#connection.console.info(
			`Rapporteur could not check ${what}: ${error instanceof Error ? error.message : error}`,
		);
	}
}

function holds(known: Known, stamp: string, settings: Settings): boolean {
	return known.stamp === stamp && known.settings === settings && (!known.files || isSameAround(known.files));
}
