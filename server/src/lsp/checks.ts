/**
 * The findings of the open documents, each as it is now.
 *
 * What was found is kept until document or settings change, since an editor asks for
 * diagnostics and code actions of one text many times over.
 */
import type { Connection } from 'vscode-languageserver';
import type { Settings } from '../config/index.js';
import { type CheckAgain, type Checked, Checker } from '../engine/index.js';
import { type Change, mergeChanges } from '../text/index.js';
import type { LinkedFiles } from '../workspace/index.js';
import { butForTyping } from './being-typed.js';
import type { Document, OpenDocument } from './open-document.js';
import { isSameAnswer } from './same-answer.js';

export interface DocumentCheck {
	readonly document: Document;
	readonly checked: Checked;
	/** Another one whenever something else is to be said, or of other places; also across restarts of the server. */
	readonly id: string;
	/** Checks another text as if it stood in this document. */
	readonly again: CheckAgain;
}

/** The files around a document. */
export interface Around {
	readonly files: () => LinkedFiles | undefined;
	/** Another number whenever something else may be known of them. */
	readonly generation: number;
}

interface Kept extends DocumentCheck {
	readonly settings: Settings;
	readonly path: string | undefined;
	readonly files: LinkedFiles | undefined;
	/** Of what was known of the files around when they last were as they had been found. */
	generation: number | undefined;
}

export class Checks {
	readonly #checker: Checker;
	readonly #connection: Pick<Connection, 'console'>;
	readonly #kept = new Map<string, Kept>();
	/** What has changed in each document since it was checked last. */
	readonly #changes = new Map<string, Change>();
	/** A failing rule would fail at every keystroke; one line in the log is enough. */
	readonly #told = new Map<string, Set<string>>();
	/** A client may hold an id of a server that has crashed, so counting alone would not do. */
	readonly #session = Math.random().toString(36).slice(2);
	#count = 0;

	constructor(connection: Pick<Connection, 'console'>, checker = new Checker()) {
		this.#connection = connection;
		this.#checker = checker;
	}

	/** Nothing where the document could not be read at all: a bug of ours, told in the log. */
	check(
		document: OpenDocument,
		settings: Settings,
		path: string | undefined,
		around?: Around,
	): DocumentCheck | undefined {
		const { uri, text } = document;
		const kept = this.#kept.get(uri);
		const isSame = kept?.document === document && kept.settings === settings && kept.path === path;
		if (isSame && holds(kept, around)) return kept;
		const files = around?.files();
		const change = this.#changes.get(uri);
		const since = kept && { checked: kept.checked, ...(change && { change }) };
		const again: CheckAgain = (other, by) =>
			this.#checker.check(other, settings, path, made && { checked: made.checked, ...(by && { change: by }) }, files);
		let made: Kept | undefined;
		try {
			const checked = butForTyping(this.#checker.check(text, settings, path, since, files), document);
			this.#changes.delete(uri);
			for (const { rule, error } of checked.failures) this.#tell(uri, `The rule ${rule.id} failed`, error);
			const same = kept && change && isSameAnswer(kept.checked, checked, change);
			const id = same ? kept.id : `${this.#session}-${++this.#count}`;
			made = { document, checked, id, again, settings, path, files, generation: around?.generation };
			this.#kept.set(uri, made);
			return made;
		} catch (error) {
			this.#tell(uri, 'The check failed', error);
			return undefined;
		}
	}

	/** Tells of what a client has changed in an open document: one change or several in turn. */
	changed(uri: string, change: Change): void {
		const before = this.#changes.get(uri);
		this.#changes.set(uri, before ? mergeChanges(before, change) : change);
	}

	forget(uri: string): void {
		this.#changes.delete(uri);
		this.#kept.delete(uri);
		this.#told.delete(uri);
	}

	#tell(uri: string, what: string, error: unknown): void {
		const told = this.#told.get(uri) ?? new Set();
		this.#told.set(uri, told);
		if (told.has(what)) return;
		told.add(what);
		this.#connection.console.error(`${what} on ${uri}: ${error instanceof Error ? error.stack : error}`);
	}
}

/** Whether all that was asked of the files around is answered as it was. */
function holds(kept: Kept, around: Around | undefined): boolean {
	const { files } = kept;
	if (!files || !around || kept.generation === around.generation) return true;
	for (const [question, answer] of files.asked) if (files.askAgain(question) !== answer) return false;
	kept.generation = around.generation;
	return true;
}
