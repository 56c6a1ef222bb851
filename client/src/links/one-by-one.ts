/** Goes through the links without an address, one after the other. Pure: no `vscode`. */

export interface Asking<Link, Edits> {
	/** `undefined` if nobody knows. */
	readonly ask: () => Promise<{ readonly version: number; readonly links: readonly Link[] } | undefined>;
	/** Of the document, as it is now. */
	readonly version: () => number;
	/** @param number which one of all that there were it is, from 1. */
	readonly choose: (link: Link, number: number) => Promise<Edits | 'leave' | 'end'>;
	/** @param first whether nothing has been written before. @returns whether it was. */
	readonly write: (edits: Edits, version: number, first: boolean) => Promise<boolean>;
}

export interface Outcome {
	/** How many there were; `undefined` if nobody knows. */
	readonly all: number | undefined;
	/** How many of them have an address now, or are gone. */
	readonly done: number;
}

/** The server is asked at the beginning, and again only when the document has changed since. */
export async function oneByOne<Link, Edits>(asking: Asking<Link, Edits>): Promise<Outcome> {
	let answer = await asking.ask();
	const all = answer?.links.length;
	let done = 0;
	/** So many at the beginning stay as they are. */
	let left = 0;
	let first = true;
	for (;;) {
		const link = answer?.links[left];
		if (!answer || link === undefined || answer.version !== asking.version()) break;
		const chosen = await asking.choose(link, Math.min(all ?? 0, done + left + 1));
		if (chosen === 'end') break;
		if (chosen === 'leave') left++;
		else {
			if (!(await asking.write(chosen, answer.version, first))) break;
			first = false;
		}
		if (asking.version() === answer.version) continue;
		const before = answer.links.length;
		answer = await asking.ask();
		if (!answer || chosen === 'leave') continue;
		const fewer = before - answer.links.length;
		// What was chosen may be no address, and two links may have one definition.
		if (fewer > 0) done += fewer;
		else left++;
	}
	return { all, done };
}
