/** Adds words to a word list, in the format of whoever wrote it. */
import { modify } from 'jsonc-parser/lib/esm/main.js';
import { applyEdits, type Edit, insertAt, lineStart } from '../text/index.js';
import { type ReadList, readJson, readLines, readYamlList, WORDS, type WordList } from './list.js';
import { editsFor, hasComma, type Style } from './place.js';

/** `json`, `yaml`: settings of Code Spell Checker, with or without comments. `lines`: a word a line. */
export const FORMS = ['json', 'yaml', 'lines'] as const;
export type Form = (typeof FORMS)[number];

export interface Addition {
	readonly edits: readonly Edit[];
	/** Those that were not there, sorted. */
	readonly added: readonly string[];
}

const READERS: Readonly<Record<Form, ReadList>> = { json: readJson, yaml: readYamlList, lines: readLines };

/**
 * `undefined` for a text that cannot be read as a list.
 *
 * @param path the keys that lead to the list, in JSON.
 */
export function addWords(
	form: Form,
	whole: string,
	words: readonly string[],
	path: readonly string[] = [WORDS],
): Addition | undefined {
	// A byte-order mark is none of JSON's blanks.
	const text = form === 'json' ? whole.replace(/^\uFEFF/, ' ') : whole;
	const list = READERS[form](text, path);
	if (!list) return undefined;
	const known = list.items.map(({ word }) => word);
	const added = [...new Set(words)].filter((word) => word !== '' && !known.includes(word));
	if (added.length === 0) return { edits: [], added };
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const edits = WAYS[form](text, list, added, eol, path);
	const made = READERS[form](applyEdits(text, edits), path);
	if (!made || JSON.stringify(made.rest) !== JSON.stringify(list.rest)) return undefined;
	const after = new Set(made.items.map(({ word }) => word));
	const isWhole =
		made.items.length === known.length + added.length && [...known, ...added].every((word) => after.has(word));
	return isWhole ? { edits, added } : undefined;
}

type Way = (text: string, list: WordList, words: readonly string[], eol: string, path: readonly string[]) => Edit[];

const WAYS: Readonly<Record<Form, Way>> = {
	json(text, list, words, eol, path) {
		const { items, brackets } = list;
		const style: Style = { write: (word) => JSON.stringify(word), comma: ',', eol };
		if (items.length > 0) return editsFor(text, list, words, style);
		// Perhaps with a comment inside.
		if (brackets && text.slice(brackets.from + 1, brackets.to - 1).trim() !== '') {
			return [insertAt(brackets.to - 1, sorted(words).map(style.write).join(', '))];
		}
		const made = newList(text, path, words, eol);
		return list.last && path.length === 1 ? (addList(text, list.last, path[0]!, words, style) ?? made) : made;
	},
	yaml(text, list, words, eol) {
		const { items, brackets, name, isThere } = list;
		const style: Style = { write: scalar, comma: brackets ? ',' : '', eol };
		if (items.length > 0) return editsFor(text, list, words, style);
		if (brackets) return [insertAt(brackets.from + 1, sorted(words).map(scalar).join(', '))];
		const lines = sorted(words).map((word) => `  - ${scalar(word)}${eol}`);
		if (name) {
			const end = text.slice(name.to).search(/\r\n|\r|\n|$/) + name.to;
			return [insertAt(end, eol + lines.join('').slice(0, -eol.length))];
		}
		const gap = text === '' || /[\r\n]$/.test(text) ? '' : eol;
		return isThere ? [] : [insertAt(text.length, `${gap}${WORDS}:${eol}${lines.join('')}`)];
	},
	lines(text, list, words, eol) {
		const style: Style = { write: (word) => word, comma: '', eol };
		if (list.items.length > 0) return editsFor(text, list, words, style);
		return [
			insertAt(
				text.length,
				sorted(words)
					.map((word) => word + eol)
					.join(''),
			),
		];
	},
};

/** Below what is written last, whose comment stays with it; `undefined` unless each has lines of its own. */
function addList(
	text: string,
	{ span, within }: NonNullable<WordList['last']>,
	name: string,
	words: readonly string[],
	style: Style,
): Edit[] | undefined {
	const end = within.to - 1;
	const line = lineStart(text, end);
	const indent = text.slice(lineStart(text, span.from), span.from);
	const isAlone = line > span.to && (indent + text.slice(line, end)).trim() === '';
	if (!isAlone) return undefined;
	const step = indent === '' ? '\t' : indent;
	const lines = sorted(words)
		.map((word) => indent + step + style.write(word))
		.join(`,${style.eol}`);
	const trails = hasComma(text, { from: span.to, to: end });
	const list = `${indent}${JSON.stringify(name)}: [${style.eol}${lines}${style.eol}${indent}]${trails ? ',' : ''}${style.eol}`;
	return [...(trails ? [] : [insertAt(span.to, ',')]), insertAt(line, list)];
}

/** As VS Code would write it. */
function newList(text: string, path: readonly string[], words: readonly string[], eol: string): Edit[] {
	const indent = /^[ \t]+(?=["/])/m.exec(text)?.[0] ?? '\t';
	const formattingOptions = {
		eol,
		insertSpaces: !indent.startsWith('\t'),
		tabSize: indent.startsWith('\t') ? 4 : indent.length,
	};
	return modify(text, [...path], sorted(words), { formattingOptions }).map(({ offset, length, content }) => ({
		span: { from: offset, to: offset + length },
		insert: content,
	}));
}

const ORDER = new Intl.Collator('en');

function sorted(words: readonly string[]): string[] {
	return [...words].sort(ORDER.compare);
}

/** In quotes, unless nobody could take it for anything but a word. */
function scalar(word: string): string {
	const isPlain = /^\p{L}[\p{L}\p{M}\p{N}'’]*$/u.test(word) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(word);
	return isPlain ? word : JSON.stringify(word);
}
