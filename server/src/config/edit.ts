/** Edits a `.rapporteur.yaml` and keeps its writer's formatting. */
import { Problems } from '../syntax/yaml/problems.js';
import { readYaml } from '../syntax/yaml/yaml.js';
import { applyEdits, type Edit, insertAt, lineStart } from '../text/index.js';
import { readConfig } from './file.js';
import type { Chosen } from './layer.js';
import type { Level } from './settings.js';

/** The edit that gives a rule a severity; `undefined` if the text does not allow it. */
export function setRule(text: string, id: string, level: Level): Edit | undefined {
	return setEntry(text, 'rules', [id, level], ({ rules }) => rules?.[id] === level);
}

/** The edit that says what an acronym stands for; `undefined` if the text does not allow it. */
export function setAcronym(text: string, name: string, words: string): Edit | undefined {
	return setEntry(text, 'acronyms', [scalar(name), scalar(words)], ({ acronyms }) => acronyms?.[name] === words);
}

/** Sets an entry of a table; `holds` says whether the result is what was wanted. */
function setEntry(
	text: string,
	table: 'rules' | 'acronyms',
	entry: readonly [key: string, value: string],
	holds: (chosen: Chosen) => boolean,
): Edit | undefined {
	const problems = new Problems();
	const root = readYaml(text, problems);
	if (problems.all.length > 0) return undefined;
	const edit = place(text, root, table, entry);
	const before = readConfig(text).problems.length;
	const after = readConfig(applyEdits(text, [edit]));
	return holds(after.chosen) && after.problems.length <= before ? edit : undefined;
}

/** In quotes, unless nobody could take it for anything but words. */
function scalar(text: string): string {
	const plain = /^\p{L}[\p{L}\p{N} ,.'’&()/-]*$/u.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text);
	return plain && text === text.trim() ? text : JSON.stringify(text);
}

function place(
	text: string,
	root: ReturnType<typeof readYaml>,
	name: string,
	[key, value]: readonly [key: string, value: string],
): Edit {
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const table = root.entries.find((each) => each.key === name);
	if (!table?.keySpan) {
		const gap = text === '' || /[\r\n]$/.test(text) ? '' : eol;
		return insertAt(text.length, `${gap}${name}:${eol}  ${key}: ${value}${eol}`);
	}
	const { entries, span = table.keySpan } = table.value;
	const own = entries.find((each) => each.key === key || scalar(each.key) === key);
	const first = entries[0]?.keySpan;
	if (own?.keySpan) {
		const { kind, span: written = own.keySpan } = own.value;
		if (kind === 'nothing') return insertAt(text.indexOf(':', own.keySpan.to) + 1, ` ${value}`);
		return { span: written, insert: value };
	}
	if (text[span.from] === '{') {
		return insertAt(span.from + 1, entries.length === 0 ? ` ${key}: ${value} ` : ` ${key}: ${value},`);
	}
	if (!first) {
		const end = text.slice(table.keySpan.to).search(/\r\n|\r|\n|$/) + table.keySpan.to;
		return insertAt(end, `${eol}  ${key}: ${value}`);
	}
	const line = lineStart(text, first.from);
	return insertAt(line, `${text.slice(line, first.from)}${key}: ${value}${eol}`);
}
