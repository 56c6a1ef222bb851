/** Footnotes as Word and LibreOffice write them into HTML: a link to a division further down. */
import { type Element, elements } from '../package/element.js';
import { styleOf } from './look.js';

/** The identity of the note that an `a` refers to. */
export function referredNote({ attributes }: Element, style: ReadonlyMap<string, string>): string | undefined {
	const word = style.get('mso-footnote-id') ?? style.get('mso-endnote-id');
	if (word !== undefined) return word;
	return /\bsd(?:foot|end)noteanc\b/.test(attributes.class ?? '')
		? attributes.href?.replace(/^#|sym$/g, '')
		: undefined;
}

/** Whether an `a` leads back from a note to its text. */
export function leadsBack({ attributes }: Element): boolean {
	return /\bsd(?:foot|end)notesym\b/.test(attributes.class ?? '');
}

/** All notes in `root` by their identity, and what is to be passed over where the text is read. */
export interface Notes {
	readonly byId: ReadonlyMap<string, Element>;
	readonly containers: ReadonlySet<Element>;
}

export function notesIn(root: Element): Notes {
	const byId = new Map<string, Element>();
	const containers = new Set<Element>();
	collect(root, byId, containers);
	return { byId, containers };
}

function collect(parent: Element, byId: Map<string, Element>, containers: Set<Element>): void {
	for (const element of elements(parent)) {
		const { attributes, name } = element;
		if (name === 'div') {
			const kind = styleOf(element).get('mso-element');
			const { id } = attributes;
			if (kind?.endsWith('-list')) containers.add(element);
			if (id !== undefined && (kind === 'footnote' || kind === 'endnote' || /^sd(?:foot|end)note\d+$/.test(id))) {
				byId.set(id, element);
				containers.add(element);
			}
		}
		collect(element, byId, containers);
	}
}
