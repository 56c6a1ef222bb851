/**
 * Lists of findings on real minutes, and of what is offered first to put them right, each with the verdict of somebody who
 * has read it in its context.
 *
 *     right     folder/2016-08-15.md placeholder-text 2 TBD
 *
 * verdict, file, rule, which occurrence of the marked words in the file, the words; after a tab why, where
 * it is not plain. So a finding keeps its verdict whatever else is found or no longer found around it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleFinding } from '../../server/src/engine/index.js';
import type { Fix } from '../../server/src/rules/index.js';
import type { Span } from '../../server/src/text/index.js';
import { type CheckedText, isGrave } from './checked.js';

export interface Keyed {
	/** All of the line but the verdict and the reason. */
	readonly key: string;
	readonly file: CheckedText;
	readonly finding: RuleFinding;
	/** What is judged, where that is not the finding but the first thing that is offered to put it right. */
	readonly fix?: Fix;
}

export interface Judgement {
	readonly verdict: string;
	readonly why: string;
}

export interface List {
	/** Of `../shared`: whose findings it judges. */
	readonly folder: Folder;
	readonly path: string;
	readonly head: string;
	/** The share that must be right, 0 to 1. */
	readonly bar: number;
	/** Which of all findings on the corpus belong to the list. */
	readonly choose: (findings: readonly Keyed[]) => readonly Keyed[];
}

const VERDICTS = ['right', 'wrong', 'debatable'] as const;
const WIDTH = 'debatable'.length;

/** Where real minutes lie, how many of the milder findings are read, and what share of them must be right. */
const SAMPLES = { corpus: { size: 100, bar: 0.9 }, corpus2: { size: 150, bar: 0.9 } } as const;

export type Folder = keyof typeof SAMPLES;

export const FOLDERS = Object.keys(SAMPLES) as readonly Folder[];

/** Every error and warning; of the milder findings, some at random. */
function listsOf(folder: Folder): List[] {
	const { size, bar } = SAMPLES[folder];
	return [
		{
			folder,
			path: join(import.meta.dirname, `${folder}-findings.txt`),
			head: `Every error and warning on the real minutes in ../shared/${folder}.`,
			bar: 0.97,
			choose: (findings) => findings.filter(({ finding }) => isGrave(finding)),
		},
		{
			folder,
			path: join(import.meta.dirname, `${folder}-information.txt`),
			head: `${size} findings of severity "information" on the real minutes in ../shared/${folder}, drawn at random.`,
			bar,
			choose: (findings) =>
				sample(
					findings.filter(({ finding }) => finding.severity === 'information'),
					size,
				),
		},
	];
}

const FIXES = 150;

/** Whether the first of the offered corrections is what the writer needed. */
const firstFixes: List = {
	folder: 'corpus2',
	path: join(import.meta.dirname, 'corpus2-fixes.txt'),
	head: `The first fix of ${FIXES} findings on the real minutes in ../shared/corpus2, drawn at random.`,
	bar: 0.95,
	choose: (findings) =>
		sample(
			findings.filter(({ finding }) => finding.fixes.length > 0),
			FIXES,
		).map(withFirstFix),
};

export const LISTS: readonly List[] = [...FOLDERS.flatMap(listsOf), firstFixes];

/** Its title, and a digest of what it does: one that does something else has to be read again. */
function withFirstFix({ key, file, finding }: Keyed): Keyed {
	const fix = finding.fixes[0]!;
	const edits = fix.edits.map(({ span, insert }) => [span.from - finding.span.from, span.to - span.from, insert]);
	const digest = createHash('sha256').update(JSON.stringify(edits)).digest('hex').slice(0, 6);
	return { key: `${key} → ${shortened(fix.title)} ${digest}`, file, finding, fix };
}

/**
 * In the order of the corpus. The same text can be marked twice at one place by a rule: the later one
 * gets a `+`, so that each has a key of its own.
 */
export function keyed(files: readonly CheckedText[]): Keyed[] {
	const taken = new Set<string>();
	return files.flatMap((file) =>
		file.findings.map((finding) => {
			const { text, path } = file;
			let key = `${path} ${finding.rule.id} ${occurrence(text, finding.span)} ${marked(text, finding.span)}`;
			while (taken.has(key)) key += '+';
			taken.add(key);
			return { key, file, finding };
		}),
	);
}

/** Enough to know the finding by; the text itself is not ours to keep. */
export function marked(text: string, { from, to }: Span): string {
	const seen = text.slice(from, to).replace(/[^\P{C}\s]|[\p{Zl}\p{Zp}]/gu, codePoint);
	return shortened(seen);
}

function shortened(text: string): string {
	const flat = text.replace(/\s+/g, ' ').trim();
	return flat.length <= 24 ? flat : `${flat.slice(0, 12)}…${flat.slice(-8)}`;
}

/** `U+200B`: what nobody sees would get lost in a list. */
function codePoint(character: string): string {
	return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** By key, in the order of the file. */
export function readList({ path }: List): Map<string, Judgement> {
	if (!existsSync(path)) return new Map();
	const lines = readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'));
	return new Map(
		lines.map((line) => {
			const [key = '', why = ''] = line.slice(WIDTH + 1).split('\t');
			return [key, { verdict: line.slice(0, WIDTH).trim(), why }];
		}),
	);
}

/** Keeps the verdicts of findings that are still made; new ones are `unread`. */
export function writeList(list: List, findings: readonly Keyed[]): void {
	const before = readList(list);
	const lines = list.choose(findings).map(({ key }) => {
		const { verdict, why } = before.get(key) ?? { verdict: 'unread', why: '' };
		return `${verdict.padEnd(WIDTH)} ${key}${why && `\t${why}`}\n`;
	});
	const head = `# ${list.head}\n# Verdict, file, rule, which occurrence of the marked words, the words. "npm run accuracy -- --update" keeps it up to date.\n`;
	writeFileSync(list.path, head + lines.join(''));
}

export function isVerdict(verdict: string): boolean {
	return VERDICTS.some((known) => known === verdict);
}

/** Counting from 1. */
function occurrence(text: string, { from, to }: Span): number {
	const words = text.slice(from, to);
	let count = 1;
	for (let at = text.indexOf(words); at !== -1 && at < from; at = text.indexOf(words, at + 1)) count++;
	return count;
}

/**
 * Those with the lowest digests: as good as random, always the same, and a finding that comes or goes
 * changes one line of the sample.
 */
function sample(findings: readonly Keyed[], size: number): Keyed[] {
	const digest = ({ key }: Keyed): string => createHash('sha256').update(key).digest('hex');
	const chosen = [...findings].sort((a, b) => (digest(a) < digest(b) ? -1 : 1)).slice(0, size);
	return findings.filter((finding) => chosen.includes(finding));
}
