/** A question, from which one can go back to the one before. */
import * as vscode from 'vscode';
import type { Answer } from './walk.js';

/** What every question shows. */
export interface Shown {
	readonly title: string;
	/** Which question it is, from 1, of how many. */
	readonly step: number;
	readonly totalSteps: number;
}

export interface Question extends Shown {
	readonly prompt: string;
	/** What is there to begin with. */
	readonly value: string;
	readonly placeholder?: string;
	/** Makes of a text what is asked for; anything is fine if absent. */
	readonly read?: (text: string) => Promise<ReadText>;
}

/** A text that was understood, with how, or what is wrong with it. */
export type ReadText = { readonly value: string; readonly words: string } | { readonly fault: string };

export function askText(question: Question): Promise<Answer<string>> {
	const { title, step, totalSteps, prompt, value, placeholder, read } = question;
	return show(vscode.window.createInputBox(), { title, step, totalSteps }, (input, done) => {
		input.prompt = prompt;
		input.value = value;
		input.placeholder = placeholder;
		/** What the text is, unless it has changed meanwhile. */
		const look = async (): Promise<ReadText | undefined> => {
			const text = input.value.trim();
			if (!read) return { value: text, words: '' };
			const found = await read(text);
			return input.value.trim() === text ? found : undefined;
		};
		input.onDidChangeValue(async () => {
			const found = await look();
			if (found) input.validationMessage = 'fault' in found ? found.fault : understood(found.words);
		});
		input.onDidAccept(async () => {
			const found = await look();
			if (!found) return;
			if ('fault' in found) input.validationMessage = found.fault;
			else done({ value: found.value });
		});
	});
}

function understood(words: string): vscode.InputBoxValidationMessage | undefined {
	return words === '' ? undefined : { message: words, severity: vscode.InputBoxValidationSeverity.Info };
}

export interface Choice<T extends vscode.QuickPickItem> extends Shown {
	readonly placeholder: string;
	readonly items: readonly T[];
	/** What was chosen before going back. */
	readonly active?: T | undefined;
	/** How many questions there are if an item is chosen, where that depends on it. */
	readonly totalFor?: (item: T) => number;
}

export function choose<T extends vscode.QuickPickItem>(choice: Choice<T>): Promise<Answer<T>> {
	const { title, step, totalSteps, placeholder, items, active, totalFor } = choice;
	return show(vscode.window.createQuickPick<T>(), { title, step, totalSteps }, (pick, done) => {
		pick.placeholder = placeholder;
		pick.items = items;
		pick.matchOnDetail = true;
		pick.matchOnDescription = true;
		if (active) pick.activeItems = [active];
		if (totalFor) {
			pick.onDidChangeActive(([item]) => {
				if (item) pick.totalSteps = totalFor(item);
			});
		}
		pick.onDidAccept(() => {
			const [item] = pick.selectedItems;
			if (item) done({ value: item });
		});
	});
}

export interface ManyChoices<T extends vscode.QuickPickItem> extends Shown {
	readonly placeholder: string;
	/** Those that are `picked` are ticked. */
	readonly items: readonly T[];
	/** Is told of each tick, so that none is lost by going back. */
	readonly ticked: (items: readonly T[]) => void;
}

/** Any of the items, or none. */
export function chooseMany<T extends vscode.QuickPickItem>(choice: ManyChoices<T>): Promise<Answer<readonly T[]>> {
	const { title, step, totalSteps, placeholder, items, ticked } = choice;
	return show(vscode.window.createQuickPick<T>(), { title, step, totalSteps }, (pick, done) => {
		pick.placeholder = placeholder;
		pick.canSelectMany = true;
		pick.items = items;
		pick.selectedItems = items.filter(({ picked }) => picked);
		pick.matchOnDescription = true;
		pick.onDidChangeSelection(ticked);
		pick.onDidAccept(() => done({ value: pick.selectedItems }));
	});
}

function show<I extends vscode.QuickInput & { buttons: readonly vscode.QuickInputButton[] }, T>(
	input: I & { onDidTriggerButton: vscode.Event<vscode.QuickInputButton> },
	{ title, step, totalSteps }: Shown,
	prepare: (input: I, done: (answer: Answer<T>) => void) => void,
): Promise<Answer<T>> {
	return new Promise((resolve) => {
		input.title = title;
		input.step = step;
		input.totalSteps = totalSteps;
		// What was typed is not lost when somebody looks up the date elsewhere.
		input.ignoreFocusOut = true;
		if (step > 1) input.buttons = [vscode.QuickInputButtons.Back];
		const done = (answer: Answer<T>): void => {
			resolve(answer);
			input.dispose();
		};
		input.onDidTriggerButton((button) => {
			if (button === vscode.QuickInputButtons.Back) done('back');
		});
		input.onDidHide(() => done(undefined));
		prepare(input, done);
		input.show();
	});
}
