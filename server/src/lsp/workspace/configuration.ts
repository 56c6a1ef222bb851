/**
 * The settings for a document: the client's, overridden by the nearest `.rapporteur.yaml` at or above the document.
 * Both are read on demand, and cached until they are reported to have changed.
 */
import type { Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import {
	type Config,
	type ConfigFiles,
	findConfig,
	type Layer,
	loadConfig,
	mergeLayers,
	readChosen,
	type Settings,
} from '../../config/index.js';
import { inTime } from '../protocol/in-time.js';
import { MessageType, ShowMessageNotification } from '../protocol/library.js';
import { normalUri, pathFrom, type WorkspaceFolders } from './folders.js';

const SECTION = 'rapporteur';

/** What to call them when no file is meant. */
const SETTINGS = 'the settings';

/** How long a document waits without diagnostics for the client to answer, in milliseconds. */
const PATIENCE = 5_000;

/** The most mistakes in the client's settings that are reported, since nobody reads a longer message. */
const MOST_TOLD = 5;

/** What was found above a folder. */
interface Found {
	readonly config: Config | undefined;
	/** Every file that was looked for; if one of them changes, so may this. */
	readonly asked: ReadonlySet<string>;
}

export class Configuration {
	readonly #connection: Connection;
	readonly #folders: WorkspaceFolders;
	readonly #filesFor: (folder: string) => ConfigFiles;
	readonly #late: () => void;
	/** Whether the client answers `workspace/configuration`. */
	#asks = false;
	/** Settings pushed by a client that cannot be asked. */
	#sent: unknown;
	/** By document. */
	readonly #known = new Map<string, Promise<Settings>>();
	readonly #layers = new Map<string, Promise<Layer>>();
	/** What the client says, by what it was asked for. */
	readonly #answers = new Map<string, Promise<unknown>>();
	/** By folder. */
	readonly #found = new Map<string, Promise<Found>>();
	readonly #told = new Set<string>();

	/**
	 * @param filesFor how settings for the documents in a folder are read.
	 * @param late is called when settings arrive that nobody waits for any more.
	 */
	constructor(
		connection: Connection,
		folders: WorkspaceFolders,
		filesFor: (folder: string) => ConfigFiles,
		late: () => void,
	) {
		this.#connection = connection;
		this.#folders = folders;
		this.#filesFor = filesFor;
		this.#late = late;
	}

	start(clientAnswers: boolean): void {
		this.#asks = clientAnswers;
	}

	/** Never fails: if the client cannot say, the defaults apply. */
	of(uri: string): Promise<Settings> {
		const known = this.#known.get(uri);
		if (known !== undefined) return known;
		const settings = this.#mergeLayers(uri);
		this.#known.set(uri, settings);
		return settings;
	}

	/** Those for a file that is not open: nothing is kept of it, and the editor is asked once for each folder. */
	ofClosed(uri: string): Promise<Settings> {
		return this.#mergeLayers(uri, this.#folders.folderOf(uri));
	}

	/** Whether the user has switched on what only an editor shows. Never fails. */
	async isOn(uri: string, name: 'codeLens' | 'inlayHints'): Promise<boolean> {
		const all = await inTime(this.#answer(uri), PATIENCE, undefined, () => undefined);
		return typeof all === 'object' && all !== null && (all as Record<string, unknown>)[name] === true;
	}

	/** The settings file for a document, and those it extends. Never fails. */
	async configOf(uri: string): Promise<Config | undefined> {
		return (await this.#find(uri)).config;
	}

	/** @param sent the parameter `settings` of `workspace/didChangeConfiguration`. */
	change(sent: unknown): void {
		this.#known.clear();
		this.#layers.clear();
		this.#answers.clear();
		this.#told.clear();
		this.#sent = section(sent);
	}

	/** Whether a file is one that settings have come from, or would have come from if it had existed; or its folder. */
	async uses(uri: string): Promise<boolean> {
		const file = normalUri(uri);
		if (file === undefined) return false;
		const inside = `${file}/`;
		const all = await Promise.all(this.#found.values());
		return all.some(({ asked }) => asked.has(file) || [...asked].some((each) => each.startsWith(inside)));
	}

	/** Files, or the workspace folders, have changed. */
	forgetFiles(): void {
		this.#known.clear();
		this.#found.clear();
	}

	forget(uri: string): void {
		this.#known.delete(uri);
		this.#layers.delete(uri);
		this.#answers.delete(uri);
	}

	/** @param scope of the editor's own settings. */
	async #mergeLayers(uri: string, scope = uri): Promise<Settings> {
		const [editor, { config }] = await Promise.all([this.#editorLayer(scope), this.#find(uri)]);
		const pathOf = (base?: string): string | undefined =>
			base === undefined ? this.#folders.pathOf(uri) : pathFrom(base, uri);
		return mergeLayers([editor, ...(config?.layers ?? [])], pathOf, this.#folders.nameOf(uri));
	}

	#editorLayer(uri: string): Promise<Layer> {
		const known = this.#layers.get(uri);
		if (known !== undefined) return known;
		return this.#keep(this.#layers, uri, this.#ask(uri), { chosen: {}, origin: SETTINGS });
	}

	/** Caches an answer from the moment it is requested; a late answer replaces `otherwise`. */
	#keep<T>(answers: Map<string, Promise<T>>, key: string, answer: Promise<T>, otherwise: T): Promise<T> {
		const kept = inTime(answer, PATIENCE, otherwise, () => {
			if (answers.get(key) !== kept) return;
			answers.set(key, answer);
			this.#known.clear();
			this.#late();
		});
		answers.set(key, kept);
		return kept;
	}

	async #ask(uri: string): Promise<Layer> {
		const { chosen, problems } = readChosen(await this.#answer(uri));
		this.#tell(problems.filter((problem) => !this.#told.has(problem)));
		return { chosen, origin: SETTINGS };
	}

	#answer(uri: string): Promise<unknown> {
		const known = this.#answers.get(uri) ?? this.#raw(uri);
		this.#answers.set(uri, known);
		return known;
	}

	async #raw(uri: string): Promise<unknown> {
		if (!this.#asks) return this.#sent;
		try {
			return await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION });
		} catch (error) {
			this.#connection.console.warn(
				`The editor did not tell its settings, so the defaults are used: ${error instanceof Error ? error.message : error}`,
			);
			return undefined;
		}
	}

	#find(uri: string): Promise<Found> {
		const folder = this.#folderOf(uri);
		if (folder === undefined) return Promise.resolve({ config: undefined, asked: new Set<string>() });
		const known = this.#found.get(folder);
		if (known !== undefined) return known;
		const asked = new Set<string>();
		const found = this.#load(folder, asked).catch((error: unknown): Found => {
			this.#connection.console.warn(`Rapporteur could not look for settings: ${error}`);
			return { config: undefined, asked };
		});
		return this.#keep(this.#found, folder, found, { config: undefined, asked });
	}

	/** @param asked receives every file that is looked for. */
	async #load(folder: string, asked: Set<string>): Promise<Found> {
		const ask = (file: string) => asked.add(normalUri(file) ?? file);
		const files = this.#filesFor(folder);
		const file = await findConfig(folder, files, ask);
		const base = file && files.folderOf(file);
		if (file === undefined || base === undefined) return { config: undefined, asked };
		const config = await loadConfig(file, base, files);
		for (const each of config.texts.keys()) ask(each);
		return { config, asked };
	}

	/** An unsaved document has no folder yet, and will most likely be saved in the workspace. */
	#folderOf(uri: string): string | undefined {
		try {
			const parsed = URI.parse(uri, true);
			return parsed.scheme === 'untitled' ? this.#folders.first : Utils.dirname(parsed).toString();
		} catch {
			return undefined;
		}
	}

	/** Every document has its own settings but mostly the same mistakes: each is reported once. */
	#tell(problems: readonly string[]): void {
		if (problems.length === 0) return;
		for (const problem of problems) this.#told.add(problem);
		// The setting's name says whose it is, and some editors show only the first words.
		const first = problems.slice(0, MOST_TOLD);
		const more = problems.length - first.length;
		const message = `${first.join('. ')}${more > 0 ? `. There are ${more} more mistakes. Put these right first` : ''}.`;
		this.#connection.console.warn(message);
		this.#connection
			.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
			.catch(() => undefined);
	}
}

/** Some clients send `{ rapporteur: { … } }`, some only the inner object. */
export function section(sent: unknown): unknown {
	return typeof sent === 'object' && sent !== null && SECTION in sent ? sent[SECTION] : sent;
}
