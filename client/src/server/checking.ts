/**
 * Whether anything is checked at all. An empty list of problems looks the same whether a report has no faults or nobody
 * has looked, so the status bar and the view *Report* say it when nobody looks.
 */
import * as vscode from 'vscode';
import { setContext } from './context-key.js';

/** `failed`: the server could not be started, or has crashed too often. */
export type State = 'on' | 'paused' | 'failed';

/** The same for the file in front; `large`: VS Code passes on no file above 50 MB. */
type Reason = Exclude<State, 'on'> | 'large';

interface Said {
	readonly icon: string;
	readonly why: string;
	readonly what?: string;
	/** What to press in a message, which runs the command. */
	readonly button?: string;
	readonly command?: string;
}

const SAID: Readonly<Record<Reason, Said>> = {
	paused: {
		icon: 'debug-pause',
		why: 'Checking is paused.',
		what: 'Click to resume.',
		button: 'Resume',
		command: 'rapporteur.resume',
	},
	failed: {
		icon: 'error',
		why: 'Rapporteur has stopped because of a fault of its own.',
		what: 'Click to start it again.',
		button: 'Restart',
		command: 'rapporteur.restart',
	},
	large: { icon: 'circle-slash', why: 'This file is too large for Rapporteur: VS Code gives it no more than 50 MB.' },
};

/** A file that has just been opened is known to extensions a moment later, in milliseconds. */
const OPENING = 1_500;

export class Checking {
	readonly #item = vscode.window.createStatusBarItem('rapporteur.checking', vscode.StatusBarAlignment.Right, 90);
	readonly #listeners: readonly vscode.Disposable[];
	#waiting: ReturnType<typeof setTimeout> | undefined;
	readonly #changed = new vscode.EventEmitter<void>();
	/** Of {@link state}. */
	readonly onDidChange = this.#changed.event;
	#state: State = 'on';

	constructor() {
		this.#item.name = 'Rapporteur: Checking';
		this.#item.text = '';
		this.#listeners = [
			vscode.window.onDidChangeActiveTextEditor(() => this.#lookLater()),
			vscode.window.tabGroups.onDidChangeTabs(() => this.#lookLater()),
			vscode.window.tabGroups.onDidChangeTabGroups(() => this.#lookLater()),
		];
		this.#show();
	}

	get state(): State {
		return this.#state;
	}

	set state(state: State) {
		this.#state = state;
		this.#show();
		this.#changed.fire();
	}

	/** Why nothing is checked, and what the user can do about it; `undefined` while reports are checked. */
	get stopped(): Said | undefined {
		return this.#state === 'on' ? undefined : SAID[this.#state];
	}

	dispose(): void {
		clearTimeout(this.#waiting);
		for (const each of [...this.#listeners, this.#changed, this.#item]) each.dispose();
	}

	#lookLater(): void {
		clearTimeout(this.#waiting);
		this.#show();
		if (tooLarge()) this.#waiting = setTimeout(() => this.#show(true), OPENING);
	}

	#show(opened = false): void {
		const reason = this.#reason(opened);
		setContext('rapporteur.checking', this.#state);
		setContext('rapporteur.unchecked', reason ?? '');
		if (!reason) {
			this.#item.hide();
			return;
		}
		const { icon, why, what, command } = SAID[reason];
		this.#item.text = `$(${icon}) Not checked`;
		this.#item.tooltip = [why, what].filter((each) => each !== undefined).join(' ');
		this.#item.accessibilityInformation = { label: `Not checked. ${this.#item.tooltip}` };
		this.#item.command = command;
		this.#item.backgroundColor = new vscode.ThemeColor(
			`statusBarItem.${reason === 'failed' ? 'error' : 'warning'}Background`,
		);
		this.#item.show();
	}

	/** Why the file in front is not checked, if it is one that would be. */
	#reason(opened: boolean): Reason | undefined {
		const document = vscode.window.activeTextEditor?.document;
		if (document) return document.languageId === 'markdown' && this.#state !== 'on' ? this.#state : undefined;
		return opened && tooLarge() ? 'large' : undefined;
	}
}

/** Whether a file in Markdown is in front that no extension is told of. */
function tooLarge(): boolean {
	const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
	if (vscode.window.activeTextEditor || !(input instanceof vscode.TabInputText)) return false;
	return /\.(?:md|markdown)$/i.test(input.uri.path);
}
