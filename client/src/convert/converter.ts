/** Asks a worker that converts. It is started when it is first needed. */
import type * as vscode from 'vscode';

export interface Loss {
	readonly what: string;
	/** From 1; absent for what concerns the document as a whole. */
	readonly line?: number;
	readonly near?: string;
}

export interface Imported {
	readonly markdown: string;
	readonly pictures: readonly { readonly name: string; readonly bytes: Uint8Array }[];
	readonly losses: readonly Loss[];
}

export interface Pasted {
	readonly markdown: string;
	/** It is no more than the text of the clipboard. */
	readonly isPlain: boolean;
}

/** What the server says of a report that is to be exported; a worker understands the rest. */
export interface Manuscript {
	readonly pictures: readonly { readonly url: string; readonly path: string }[];
}

export interface Exported {
	readonly content: string | Uint8Array;
	/** Sentences without a full stop. */
	readonly losses: readonly string[];
}

interface Questions {
	import: {
		readonly asked: {
			readonly bytes: Uint8Array;
			readonly options: { readonly pictures?: string; readonly folder?: string; readonly notes?: number };
		};
		readonly result: Imported;
	};
	export: {
		readonly asked: {
			readonly format: 'docx' | 'html';
			readonly manuscript: Manuscript;
			readonly options: {
				readonly pictures: ReadonlyMap<string, Uint8Array>;
				readonly template?: Uint8Array;
			};
		};
		readonly result: Exported;
	};
	paste: {
		readonly asked: {
			readonly html: string;
			readonly options: { readonly place: { readonly before: string; readonly after: string }; readonly notes: number };
		};
		readonly result: Pasted;
	};
}

/** A worker, in Node or in the browser. */
export interface ConvertWorker {
	post(question: object): void;
	end(): void;
}

/** By the kind of a question, the file under `dist/` that answers it. */
const SCRIPTS = { import: 'office.js', export: 'office.js', paste: 'paste.js' } as const;

/**
 * @param script name of its file under `dist/`.
 * @param heard is told each answer, and `undefined` when the worker has ended by itself.
 */
export type StartWorker = (script: string, heard: (answer: unknown) => void) => ConvertWorker;

/** `reason` is a sentence for the user. */
export type Answer<T> = { readonly result: T } | { readonly reason: string };

const GIVEN_UP = 'It takes too long. It may be too large to be a report';

/** One worker, for questions of one kind. */
export class Converter<K extends keyof Questions> implements vscode.Disposable {
	readonly #start: StartWorker;
	readonly #kind: K;
	/** In milliseconds. */
	readonly #patience: number;
	readonly #waiting = new Map<number, (answer: Answer<never>) => void>();
	#worker: ConvertWorker | undefined;
	#count = 0;

	/** @param patience how long an answer may take, in milliseconds. */
	constructor(start: StartWorker, kind: K, patience: number) {
		this.#start = start;
		this.#kind = kind;
		this.#patience = patience;
	}

	ask(asked: Questions[K]['asked']): Promise<Answer<Questions[K]['result']>> {
		this.#worker ??= this.#start(SCRIPTS[this.#kind], (answer) => this.#heard(answer));
		const id = ++this.#count;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const answer = new Promise<Answer<never>>((resolve) => {
			this.#waiting.set(id, resolve);
			timer = setTimeout(() => this.#end(GIVEN_UP), this.#patience);
		});
		this.#worker.post({ id, kind: this.#kind, ...asked });
		return answer.finally(() => clearTimeout(timer));
	}

	dispose(): void {
		this.#end('');
	}

	#heard(answer: unknown): void {
		if (answer === undefined) {
			this.#end('It is too large, or this is a fault of Rapporteur');
			return;
		}
		const { id, ...outcome } = answer as { readonly id: number } & Answer<never>;
		this.#waiting.get(id)?.(outcome);
		this.#waiting.delete(id);
	}

	/** A worker at work hears nothing, so it is ended; the next question starts another. */
	#end(reason: string): void {
		this.#worker?.end();
		this.#worker = undefined;
		for (const resolve of this.#waiting.values()) resolve({ reason });
		this.#waiting.clear();
	}
}
