/** Changes to a `.rapporteur.yaml` that leave what its writer has made of it. */
import { Problems } from '../syntax/problems.js';
import { readYaml } from '../syntax/yaml.js';
import { applyEdits, type Edit, lineStart } from '../text/index.js';
import { readConfig } from './file.js';
import type { Level } from './settings.js';

/** The edit that gives a rule a severity; nothing where the text is such that it cannot be done. */
export function setRule(text: string, id: string, level: Level): Edit | undefined {
	const problems = new Problems();
	const root = readYaml(text, problems);
	if (problems.all.length > 0) return undefined;
	const edit = place(text, root, id, level);
	const before = readConfig(text).problems.length;
	const after = readConfig(applyEdits(text, [edit]));
	return after.chosen.rules?.[id] === level && after.problems.length <= before ? edit : undefined;
}

function place(text: string, root: ReturnType<typeof readYaml>, id: string, level: Level): Edit {
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const insert = (at: number, what: string): Edit => ({ span: { from: at, to: at }, insert: what });
	const rules = root.entries.find(({ key }) => key === 'rules');
	if (!rules?.keySpan) {
		const gap = text === '' || /[\r\n]$/.test(text) ? '' : eol;
		return insert(text.length, `${gap}rules:${eol}  ${id}: ${level}${eol}`);
	}
	const { entries, span = rules.keySpan } = rules.value;
	const own = entries.find(({ key }) => key === id);
	const first = entries[0]?.keySpan;
	if (own?.keySpan) {
		const { kind, span: written = own.keySpan } = own.value;
		if (kind === 'nothing') return insert(text.indexOf(':', own.keySpan.to) + 1, ` ${level}`);
		return { span: written, insert: level };
	}
	if (text[span.from] === '{') {
		return insert(span.from + 1, entries.length === 0 ? ` ${id}: ${level} ` : ` ${id}: ${level},`);
	}
	if (!first) {
		const end = text.slice(rules.keySpan.to).search(/\r\n|\r|\n|$/) + rules.keySpan.to;
		return insert(end, `${eol}  ${id}: ${level}`);
	}
	const line = lineStart(text, first.from);
	return insert(line, `${text.slice(line, first.from)}${id}: ${level}${eol}`);
}
