/** What a field does, from its code (ECMA-376 part 1, section 17.16). */

export type Field =
	/** `undefined` if the code names no address. */
	| { readonly kind: 'link'; readonly address: string | undefined }
	/** Its result is not part of the text: a table of contents. */
	| { readonly kind: 'drop'; readonly name: string }
	/** Its result is the number of the note whose reference has the bookmark. */
	| { readonly kind: 'note'; readonly bookmark: string; readonly raised: boolean }
	/** Its result is text. */
	| { readonly kind: 'keep' }
	/** What it shows is in its code: a button. */
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'symbol'; readonly code: number; readonly font: string | undefined };

/** Lists with the numbers of pages, and fields that show nothing. */
const DROPPED: ReadonlySet<string> = new Set(['TOC', 'INDEX', 'TOA', 'XE', 'TC', 'TA', 'RD', 'SET', 'ASK']);

/** Word, the name of what it runs or where it leads, and its text. */
const BUTTONS: ReadonlySet<string> = new Set(['MACROBUTTON', 'GOTOBUTTON']);
const BUTTON = /^\S+\s+\S+\s*/;

const TOKENS = /"((?:[^"\\]|\\.)*)"?|(\S+)/gs;

export function readField(code: string): Field {
	const tokens = [...code.matchAll(TOKENS)].map(({ 1: quoted, 2: bare }): { text: string; quoted: boolean } => ({
		text: quoted === undefined ? bare! : quoted.replace(/\\(.)/gs, '$1'),
		quoted: quoted !== undefined,
	}));
	const name = tokens[0]?.text.toUpperCase() ?? '';
	if (DROPPED.has(name)) return { kind: 'drop', name };
	if (name === 'HYPERLINK') return { kind: 'link', address: addressIn(tokens.slice(1)) };
	if (BUTTONS.has(name)) return { kind: 'text', text: code.trim().replace(BUTTON, '') };
	if (name === 'NOTEREF') return noteIn(tokens.slice(1).map(({ text }) => text));
	if (name === 'SYMBOL') return symbolIn(tokens.slice(1).map(({ text }) => text));
	return { kind: 'keep' };
}

/** Switches that take a word: a place, a frame, a tip. */
const WITH_WORD = /^\\[lot]$/i;

function addressIn(tokens: readonly { readonly text: string; readonly quoted: boolean }[]): string | undefined {
	let address: string | undefined;
	let place: string | undefined;
	for (let i = 0; i < tokens.length; i++) {
		const { text, quoted } = tokens[i]!;
		if (!quoted && WITH_WORD.test(text)) {
			const word = tokens[++i]?.text;
			if (/^\\l$/i.test(text)) place = word;
		} else if (quoted || !text.startsWith('\\')) address ??= text;
	}
	return joinAddress(address, place);
}

/** An address, and a place in what is there. */
export function joinAddress(address: string | undefined, place: string | undefined): string | undefined {
	if (place === undefined || place === '') return address || undefined;
	const hash = address?.indexOf('#') ?? -1;
	return hash >= 0 ? address : `${address ?? ''}#${place}`;
}

/** With `\p`, it says “above” or “below”; with `\f`, the number looks like that of a note (section 17.16.5.38). */
function noteIn([bookmark = '', ...switches]: readonly string[]): Field {
	if (bookmark === '' || switches.some((each) => /^\\p$/i.test(each))) return { kind: 'keep' };
	return { kind: 'note', bookmark, raised: switches.some((each) => /^\\f$/i.test(each)) };
}

function symbolIn(tokens: readonly string[]): Field {
	const code = Number(tokens[0]);
	const font = tokens[tokens.findIndex((token) => /^\\f$/i.test(token)) + 1];
	return Number.isInteger(code) ? { kind: 'symbol', code, font } : { kind: 'keep' };
}
