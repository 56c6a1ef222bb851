/** What an export could not keep, for whoever sends it. */

/** A report of a thousand links to files is told about a few of them. */
const MOST = 100;
/** Words by which people know a link again, in characters. */
const LONGEST = 60;

export class Losses {
	readonly #all = new Set<string>();

	/** A sentence without a full stop. */
	note(what: string): void {
		if (this.#all.size < MOST) this.#all.add(what);
	}

	link(url: string): void {
		this.note(`A link to “${short(url)}” was left out, since readers elsewhere cannot follow it; its words were kept`);
	}

	place(url: string): void {
		this.note(`A link to “${short(url)}” leads nowhere, since the report has no such place`);
	}

	file(url: string): void {
		this.note(`A link leads to the file “${short(url)}”, which readers need beside the document to follow it`);
	}

	picture(url: string): void {
		this.note(`The picture “${short(url)}” was left out: it is not beside the report, or is no PNG, JPEG or GIF`);
	}

	tag(html: string | undefined): void {
		if (html !== undefined) this.note(`“${short(html)}” was left out, since it is HTML; the words around it were kept`);
	}

	get all(): string[] {
		return [...this.#all];
	}
}

function short(text: string): string {
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
