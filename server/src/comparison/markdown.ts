/** A comparison as a page that is read: Markdown. */
import { gaps } from '../text/align.js';
import type { Change, Topic } from './compare.js';
import { MEANINGS, TOPICS } from './topics.js';

const KINDS = { added: 'New', removed: 'Gone', changed: 'Changed', moved: 'Moved' } as const;

/**
 * @param old what the earlier version is called.
 * @param now what the later one is called.
 */
export function comparisonPage(topics: readonly Topic[], old: string, now: string): string {
	const lead = topics.length === 0 ? ' Both say the same.' : '';
	const parts = topics.map(
		({ name, changes }) => `## ${TOPICS[name]}\n\n${changes.map((change) => `- ${itemOf(change)}\n`).join('')}`,
	);
	return [`# What has changed in ${escaped(now)}`, `Compared with ${escaped(old)}.${lead}`, ...parts]
		.map((part) => part.trimEnd())
		.join('\n\n')
		.concat('\n');
}

function itemOf(change: Change): string {
	const { line, section, about } = change.kind === 'removed' ? change.old : change.now;
	const above = section === undefined ? '' : `“${escaped(section)}”, `;
	const place = ` *(${above}${change.kind === 'removed' ? 'was ' : ''}line ${line})*`;
	const label = about === undefined ? KINDS[change.kind] : `${MEANINGS[about]}, ${KINDS[change.kind].toLowerCase()}`;
	return `${label}: ${saidIn(change)}${place}`;
}

function saidIn(change: Change): string {
	if (change.kind === 'removed') return `~~${escaped(change.old.text)}~~`;
	if (change.kind === 'changed') return wordsOf(change.old.text, change.now.text);
	return change.kind === 'added' ? `**${escaped(change.now.text)}**` : escaped(change.now.text);
}

/** The words that are gone struck through, those that are new in bold. */
function wordsOf(old: string, now: string): string {
	const [before, after] = [old.split(' '), now.split(' ')];
	const parts: string[] = [];
	let at = 0;
	const add = (mark: string, words: readonly string[]): void => {
		if (words.length > 0) parts.push(`${mark}${escaped(words.join(' '))}${mark}`);
	};
	for (const gap of gaps(before, after, (a, b) => a === b)) {
		add('', after.slice(at, gap.now.from));
		add('~~', before.slice(gap.old.from, gap.old.to));
		add('**', after.slice(gap.now.from, gap.now.to));
		at = gap.now.to;
	}
	add('', after.slice(at));
	return parts.join(' ');
}

/** Text that Markdown shows as it stands. */
function escaped(text: string): string {
	return text.replace(/[\\`*_[\]<>|#&~!]/g, '\\$&');
}
