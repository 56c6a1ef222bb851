/** What has changed in a report, as text, JSON or Markdown. */
import { type Change, comparisonPage, MEANINGS, TOPICS, type Told, type Topic } from '../../comparison/index.js';
import type { DiffFormat } from '../options.js';

const KINDS = { added: 'new', removed: 'gone', changed: 'changed', moved: 'moved' } as const;
/** So that all lines begin in the same column. */
const WIDTH = Math.max(...Object.values(KINDS).map((word) => word.length));

interface Names {
	readonly old: string;
	readonly now: string;
}

export function printComparison(topics: readonly Topic[], format: DiffFormat, names: Names): string {
	if (format === 'markdown') return comparisonPage(topics, names.old, names.now);
	if (format === 'json') return `${JSON.stringify({ changes: topics.flatMap(plain) }, undefined, 2)}\n`;
	if (topics.length === 0) return `${names.now} says the same as ${names.old}.\n`;
	return topics.map((topic) => textOf(topic, names)).join('\n');
}

function textOf({ name, changes }: Topic, names: Names): string {
	return `${TOPICS[name]} (${changes.length})\n${changes.map((change) => linesOf(change, names)).join('')}`;
}

function linesOf(change: Change, names: Names): string {
	const isGone = change.kind === 'removed';
	const { line, about } = isGone ? change.old : change.now;
	const label = about === undefined ? '' : `${MEANINGS[about]}: `;
	const first = `  ${KINDS[change.kind].padEnd(WIDTH)}  ${isGone ? names.old : names.now}:${line}  ${label}`;
	if (change.kind !== 'changed') return `${first}${isGone ? change.old.text : change.now.text}\n`;
	return `${first}${change.old.text}\n${' '.repeat(WIDTH + 4)}→ ${change.now.text}\n`;
}

function plain({ name, changes }: Topic): object[] {
	return changes.map((change) => ({
		topic: name,
		kind: change.kind,
		...('old' in change && { old: side(change.old) }),
		...('now' in change && { new: side(change.now) }),
	}));
}

/** Without the place, which no program can use without the offsets of the text. */
function side({ text, line, section, about }: Told): object {
	return { text, line, ...(section !== undefined && { section }), ...(about !== undefined && { about }) };
}
