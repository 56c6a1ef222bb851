/**
 * `rapporteur/documentKind`: tells a client that asked for it whether an open document is taken for a report, and why,
 * whenever that changes. Findings alone do not explain why some rules stay silent.
 */
import type { Connection } from 'vscode-languageserver';
import { NotificationType } from '../protocol/library.js';

export interface DocumentKind {
	readonly kind: 'report' | 'agenda' | 'other' | 'ignored';
	/** For people, in lower case and without a full stop; empty if there is nothing to say. */
	readonly reason: string;
}

const DOCUMENT_KIND = new NotificationType<DocumentKind & { readonly uri: string }>('rapporteur/documentKind');

export class DocumentKinds {
	/** Whether the client shows it, from `initializationOptions.showsKind`. */
	wanted = false;
	readonly #connection: Pick<Connection, 'sendNotification'>;
	readonly #told = new Map<string, DocumentKind>();

	constructor(connection: Pick<Connection, 'sendNotification'>) {
		this.#connection = connection;
	}

	async tell(uri: string, now: DocumentKind): Promise<void> {
		const told = this.#told.get(uri);
		if (!this.wanted || (told?.kind === now.kind && told.reason === now.reason)) return;
		this.#told.set(uri, now);
		await this.#connection.sendNotification(DOCUMENT_KIND, { uri, ...now });
	}

	forget(uri: string): void {
		this.#told.delete(uri);
	}
}
