/** Trees of XML and HTML. */

export interface Element {
	/** In XML with the prefix that `Dialect` gives the namespace, whichever the document uses: `w:p`. */
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly Node[];
}

export type Node = Element | string;

/** The first child of that name. */
export function child(element: Element | undefined, name: string): Element | undefined {
	if (element === undefined) return undefined;
	for (const each of element.children) if (typeof each !== 'string' && each.name === name) return each;
	return undefined;
}

export function* elements(element: Element): Iterable<Element> {
	for (const each of element.children) if (typeof each !== 'string') yield each;
}

/** All elements of that name inside, outermost only, in order. */
export function* within(element: Element, name: string): Iterable<Element> {
	for (const each of elements(element)) {
		if (each.name === name) yield each;
		else yield* within(each, name);
	}
}

/** The text directly inside. */
export function textIn({ children }: Element): string {
	const [only] = children;
	if (children.length === 1 && typeof only === 'string') return only;
	return children.filter((each) => typeof each === 'string').join('');
}
