/**
 * The settings that hold for a document, asked from the client when first needed and kept until the
 * client says that they have changed.
 */
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { readSettings, type Settings } from '../config/index.js';

const SECTION = 'rapporteur';

export class Configuration {
	readonly #connection: Connection;
	/** Whether the client answers `workspace/configuration`. */
	#asks = false;
	/** What a client that cannot be asked has sent of its own accord. */
	#sent: unknown;
	readonly #known = new Map<string, Promise<Settings>>();
	readonly #told = new Set<string>();

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	start(clientAnswers: boolean): void {
		this.#asks = clientAnswers;
	}

	/** Never fails: where the client cannot say, the defaults hold. */
	of(uri: string): Promise<Settings> {
		const known = this.#known.get(uri);
		if (known !== undefined) return known;
		const asked = this.#ask(uri);
		this.#known.set(uri, asked);
		return asked;
	}

	/** @param sent the parameter `settings` of `workspace/didChangeConfiguration`. */
	change(sent: unknown): void {
		this.#known.clear();
		this.#told.clear();
		this.#sent = section(sent);
	}

	forget(uri: string): void {
		this.#known.delete(uri);
	}

	async #ask(uri: string): Promise<Settings> {
		const { settings, problems } = readSettings(await this.#raw(uri));
		this.#tell(problems.filter((problem) => !this.#told.has(problem)));
		return settings;
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

	/** Every document has its own settings but mostly the same mistakes: each is told once. */
	#tell(problems: readonly string[]): void {
		if (problems.length === 0) return;
		for (const problem of problems) this.#told.add(problem);
		// The name of the setting says whose it is, and some editors show only the first words.
		const message = `${problems.join('. ')}.`;
		this.#connection.console.warn(message);
		this.#connection
			.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
			.catch(() => undefined);
	}
}

/** Some clients send `{ rapporteur: { … } }`, some what is inside. */
function section(sent: unknown): unknown {
	return typeof sent === 'object' && sent !== null && SECTION in sent ? sent[SECTION] : sent;
}
