/** `rapporteur/addWords`: how to add words to the word list of a spelling checker, which a client knows how to find. */
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { addWords, FORMS, type Form } from '../../dictionary/index.js';
import { toTextEdit } from '../protocol/convert.js';
import { RequestType } from '../protocol/library.js';
import { refuse, requireText } from '../protocol/params.js';

/** `null` for a text that cannot be read as a list. */
export const ADD_WORDS = new RequestType<
	{
		readonly form: Form;
		readonly text: string;
		readonly words: readonly string[];
		/** The keys that lead to the list, in JSON; that of Code Spell Checker's own settings if absent. */
		readonly path?: readonly string[];
	},
	{ readonly edits: readonly TextEdit[]; readonly added: readonly string[] } | null,
	void
>('rapporteur/addWords');

/** In UTF-16 code units: nobody has a longer list. */
const LONGEST = 2_000_000;
/** No setting lies deeper. */
const MOST_KEYS = 5;

/** @throws ResponseError unless `params` has a form, a text and words. */
export function wordsAdded(params: { readonly form?: unknown; readonly words?: unknown; readonly path?: unknown }) {
	const text = requireText(params);
	const form = FORMS.find((each) => each === params.form) ?? refuse(`form is missing, send one of ${FORMS.join(', ')}`);
	const { words, path } = params;
	const keys = Array.isArray(path) && path.length > 0 ? path.slice(0, MOST_KEYS).map(String) : undefined;
	if (!Array.isArray(words) || text.length > LONGEST) return null;
	const made = addWords(form, text, words.map(String), keys);
	if (!made) return null;
	const document = TextDocument.create('', '', 0, text);
	return { edits: made.edits.map((edit) => toTextEdit(document, edit)), added: made.added };
}
