/**
 * Reports bugs of ours: one log line for each document, and one message to the user for each rule until the server
 * ends. Nothing of a report is ever in what a user is asked to send.
 */
import type { Connection } from 'vscode-languageserver';
import type { Failure } from '../../engine/index.js';
import type { ClientAbilities } from '../protocol/abilities.js';
import { MessageType, NotificationType, ShowMessageNotification } from '../protocol/library.js';

const COPY = new NotificationType<{ readonly text: string }>('rapporteur/copy');
const REPORT = 'Report this';

/** How many stack frames say where something failed. */
const FRAMES = 6;
/** Engine messages made only of their own words; others may quote a report. */
const OWN_WORDS = [
	/^Maximum call stack size exceeded/,
	/^Invalid (?:array|string) length/,
	/^Cannot (?:read|set) properties of (?:undefined|null)/,
];

export class FailureLog {
	/** Of the program; a client may know it. */
	version = 'unknown';
	#abilities: Pick<ClientAbilities, 'choosesActions' | 'copies'> | undefined;
	readonly #connection: Connection;
	/** What has been logged, by document. */
	readonly #logged = new Map<string, Set<string>>();
	readonly #shown = new Set<string>();

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	start(abilities: Pick<ClientAbilities, 'choosesActions' | 'copies'>): void {
		this.#abilities = abilities;
	}

	forget(uri: string): void {
		this.#logged.delete(uri);
	}

	/** A failing rule fails on every keystroke; it is reported once. */
	tell(uri: string, { error, ...failure }: Told): void {
		const { what, missing, title } = partThatFailed(failure);
		const logged = this.#logged.get(uri) ?? new Set();
		this.#logged.set(uri, logged);
		if (!logged.has(what)) {
			logged.add(what);
			this.#connection.console.error(`${what} failed on ${uri}: ${error instanceof Error ? error.stack : error}`);
		}
		if (this.#shown.has(what)) return;
		this.#shown.add(what);
		const message = `Rapporteur has a fault: ${missing}. All else is checked as usual.`;
		const report = failureReport(title, this.version, error);
		void this.#show(message, report).catch((refused: unknown) => {
			this.#connection.console.warn(`Rapporteur could not tell of a fault: ${refused}`);
		});
	}

	async #show(message: string, report: string): Promise<void> {
		if (!this.#abilities?.choosesActions) {
			this.#connection.console.info(report);
			await this.#say(MessageType.Error, `${message} The log says what to send to those who make it.`);
			return;
		}
		const answer = await this.#connection.window.showErrorMessage(message, { title: REPORT });
		if (answer?.title !== REPORT) return;
		if (this.#abilities.copies) await this.#connection.sendNotification(COPY, { text: report });
		else {
			this.#connection.console.info(report);
			await this.#say(MessageType.Info, 'What to send to those who make Rapporteur is in its log.');
		}
	}

	#say(type: MessageType, message: string): Promise<void> {
		return this.#connection.sendNotification(ShowMessageNotification.type, { type, message });
	}
}

type Told = Failure & { readonly isRefactoring?: true };

/** What failed, as a log, a person and a report of the fault are told. */
function partThatFailed({ rule, isRefactoring }: Omit<Told, 'error'>): {
	what: string;
	missing: string;
	title: string;
} {
	if (rule)
		return {
			what: `The rule ${rule.id}`,
			missing: `the rule “${rule.docs.title}” cannot look at a document, so that its findings are missing`,
			title: `Rule: ${rule.id}`,
		};
	if (isRefactoring)
		return {
			what: 'A refactoring',
			missing: 'something that can be done to a document cannot be prepared, so that it is not offered',
			title: 'Refactoring',
		};
	return {
		what: 'The reading',
		missing: 'a document, or a part of it, cannot be read, so that findings are missing',
		title: 'Reading',
	};
}

/** What to send: what failed, the version, and where. */
export function failureReport(what: string, version: string, error: unknown): string {
	const lines = [`Rapporteur ${version}`, what];
	if (!(error instanceof Error)) return `${lines.join('\n')}\nSomething that is no error was thrown`;
	const own = OWN_WORDS.map((words) => words.exec(error.message)?.[0]).find((words) => words !== undefined);
	lines.push(own ? `${error.constructor.name}: ${own}` : error.constructor.name);
	const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
	// Folder names reveal who somebody is.
	for (const frame of frames.slice(0, FRAMES)) {
		const [, name = '', place = ''] = /^\s+at (?:([\w$.<># ]+) \()?(?:.*[\\/])?([^\\/]*:\d+:\d+)\)?$/.exec(frame) ?? [];
		lines.push(`    at ${name ? `${name} ` : ''}${place}`);
	}
	return lines.join('\n');
}
