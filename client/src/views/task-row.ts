/** How a task is shown in a row: who is to do it, by when, and what. Pure: no `vscode`. */

export interface Task {
	readonly text: string;
	readonly who?: readonly string[];
	readonly due?: string;
}

export interface TaskRow {
	/** "Ana Lund, 5 March 2018"; empty if neither is known. */
	readonly by: string;
	/** What is to be done, without the names that stand before it or in brackets behind. */
	readonly what: string;
}

export function taskRow({ text, who = [], due }: Task): TaskRow {
	return {
		by: [...who, ...(due === undefined ? [] : [due])].join(', '),
		what: who.length > 0 ? without(text, who) : text,
	};
}

function without(text: string, who: readonly string[]): string {
	const [first = '', ...others] = who.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
	// "Ana Lund and Bo Berg", "Ana Lund, Bo Berg", "Ana Lund/Bo Berg".
	const names = [first, ...others.map((name) => `[,;&/+]?\\s*(?:\\p{Ll}{1,3}\\s+|&\\s*)?${name}`)].join('');
	const what = text
		.replace(new RegExp(`^[([]@?${names}[)\\]]\\s+`, 'u'), '')
		.replace(new RegExp(`^@?${names}(?:\\s*[:–—]\\s*|\\s+-\\s+|\\s+)`, 'u'), '')
		.replace(new RegExp(`\\s*[([]@?${names}[)\\]](?=\\.?$)`, 'u'), '');
	return /\p{L}/u.test(what) ? what : text;
}
