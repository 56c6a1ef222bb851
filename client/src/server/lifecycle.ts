/** The life of the server: started, stopped, and started again where it ends by itself. */
import type * as vscode from 'vscode';
import { type BaseLanguageClient, CloseAction, ErrorAction, type ErrorHandler, State } from 'vscode-languageclient';
import { Checking } from './checking.js';
import type { Server } from './command.js';
import { RestartPolicy } from './restart-policy.js';

export class Lifecycle implements Server {
	readonly client: BaseLanguageClient;
	readonly checking = new Checking();
	readonly #policy = new RestartPolicy();
	readonly #output: vscode.LogOutputChannel;
	#last = Promise.resolve();

	/** @param create the client is told whether to start a server again that has ended. */
	constructor(output: vscode.LogOutputChannel, create: (errorHandler: ErrorHandler) => BaseLanguageClient) {
		this.#output = output;
		this.client = create(this.#errorHandler());
		this.client.onDidChangeState(({ newState }) => {
			const { checking } = this;
			// It may end while it starts, and be started again by the library, or not.
			if (newState === State.StartFailed && checking.state === 'on') checking.state = 'failed';
			if (newState === State.Running && checking.state === 'failed') checking.state = 'on';
		});
	}

	restart(): Promise<void> {
		return this.#inTurn(() => this.#startAnew());
	}

	resume(): Promise<void> {
		return this.#inTurn(async () => {
			if (this.checking.state !== 'on') await this.#startAnew();
		});
	}

	/** It holds until the window is opened anew. */
	pause(): Promise<void> {
		return this.#inTurn(async () => {
			if (this.checking.state !== 'on') return;
			this.checking.state = 'paused';
			await this.#stop();
		});
	}

	/** Ends the server for good. */
	end(): Promise<void> {
		return this.#inTurn(() => this.client.dispose());
	}

	/** One after the other: whoever starts and stops a server must not do both at once. */
	#inTurn(run: () => Promise<void>): Promise<void> {
		this.#last = this.#last.then(run, run);
		return this.#last;
	}

	async #startAnew(): Promise<void> {
		this.#policy.forget();
		try {
			await this.#stop();
			await this.client.start();
			this.checking.state = 'on';
		} catch (error) {
			this.#fail(`The server could not be started: ${error instanceof Error ? error.message : error}`);
		}
	}

	async #stop(): Promise<void> {
		const { client } = this;
		// A client cannot be stopped while it is starting.
		if (client.state === State.Starting) await client.start().catch(() => undefined);
		// One that does not end by itself in time has been let go all the same.
		if (client.needsStop()) await client.stop().catch((error) => this.#output.warn(`The server did not end: ${error}`));
	}

	/**
	 * VS Code cannot take a message back that is shown beside the text, and this one would still be there when reports are
	 * checked again. So the status bar and the view say it, and whoever runs a command is told at once.
	 */
	#fail(message: string): void {
		this.#output.error(message);
		this.checking.state = 'failed';
	}

	#errorHandler(): ErrorHandler {
		return {
			error: (error) => {
				this.#output.error(`The connection to the server failed: ${error.message}`);
				return { action: ErrorAction.Continue, handled: true };
			},
			closed: () => {
				if (this.#policy.mayRestart()) {
					const message = 'The server ended unexpectedly and is started again.';
					return { action: CloseAction.Restart, message, handled: true };
				}
				const message = 'The server has ended several times within a few minutes, and is not started again.';
				this.#fail(message);
				return { action: CloseAction.DoNotRestart, message, handled: true };
			},
		};
	}
}
