/** Turns the phrase files of a language into what the program reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { OUTCOME_VERBS } from '../../server/src/report/words/model/outcomes.js';
import type { Stems } from '../../server/src/report/words/model/pattern.js';
import { stemOf } from '../../server/src/report/words/stems.js';
import { type Shape, type Subject, subjectsOf } from './model.js';
import { type Phrase, parsePhrase } from './notation.js';
import { patternsOf } from './pattern.js';
import { spellingsOf } from './spellings.js';
import { stemsOf } from './stems.js';

/** Where the folders of the languages are. */
export const WORDS = 'server/src/report/words';

/** Where the interfaces are that say which subjects there are. */
export const MODEL = `${WORDS}/model`;

/** Something that a translator has to put right. */
export interface Slip {
	/** From the project's folder. */
	readonly path: string;
	/** From 1; 0 for the whole file. */
	readonly line: number;
	readonly message: string;
}

export interface Compiled {
	/** File, then subject, as in the interfaces of the model. */
	readonly words: Readonly<Record<string, unknown>>;
	readonly slips: readonly Slip[];
}

/** A line below a subject. */
interface Line {
	readonly number: number;
	readonly text: string;
}

/** All files of `folder`, by the model in `root`. What cannot be read is among the slips, and left out. */
export function compileFolder(root: string, folder: string): Compiled {
	const slips: Slip[] = [];
	const words: Record<string, unknown> = {};
	const sources = sourcesOf(join(root, folder));
	const uses = usesOfStems(root, folder);
	for (const [name, subjects] of models(root)) {
		const path = `${folder}/${name}.txt`;
		const slip = (line: number, message: string): number => slips.push({ path, line, message });
		const source = sources.get(name);
		if (source === undefined) {
			slip(0, 'the file is missing');
			continue;
		}
		const found = readSubjects(source, slip);
		const own: Record<string, unknown> = {};
		for (const { name: subject, shape, optional, says } of subjects) {
			const lines = found.get(subject);
			if (shape === 'stems') put(own, subject, outcomeStems(subject, found, uses));
			else if (lines) put(own, subject, compiled(shape, lines, slip));
			else if (!optional) slip(0, `“${subject}” is missing: ${says}`);
		}
		const known = new Set(subjects.map((subject) => subject.name));
		for (const [other, lines] of found) {
			if (!known.has(other)) slip(lines[0]?.number ?? 0, `“${other}” is no subject of this file`);
		}
		words[name] = own;
	}
	return { words, slips };
}

/** The phrase files of a folder, by their names without ".txt". */
function sourcesOf(folder: string): ReadonlyMap<string, string> {
	const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
	return new Map(files.map((name) => [basename(name, '.txt'), readFileSync(join(folder, name), 'utf8')]));
}

/** The subjects of each file of a language. */
function models(root: string): readonly (readonly [name: string, subjects: readonly Subject[]])[] {
	return readdirSync(join(root, MODEL))
		.filter((file) => file !== 'ordinals.ts' && file !== 'pattern.ts')
		.map((file) => [basename(file, '.ts'), subjectsOf(join(root, MODEL, file))]);
}

type Report = (line: number, message: string) => unknown;

function readSubjects(source: string, slip: Report): Map<string, Line[]> {
	const subjects = new Map<string, Line[]>();
	let current: Line[] | undefined;
	for (const [index, line] of source.split(/\r?\n/).entries()) {
		const text = line.trim();
		if (text === '' || text.startsWith('# ')) continue;
		if (/^\s/.test(line)) {
			if (current) current.push({ number: index + 1, text });
			else slip(index + 1, 'a phrase stands below the name of its subject');
		} else {
			if (subjects.has(text)) slip(index + 1, `“${text}” is there twice`);
			current = [];
			subjects.set(text, current);
		}
	}
	return subjects;
}

function compiled(shape: Shape, lines: readonly Line[], slip: Report): unknown {
	switch (shape) {
		case 'texts':
			return lines.map(({ text }) => verbatim(text));
		case 'text':
			if (lines.length !== 1) slip(lines[1]?.number ?? 0, 'one line is asked for here');
			return verbatim(lines[0]?.text ?? '');
		case 'yes or no':
			return lines[0]?.text === 'yes';
		case 'rows':
			return lines.map(({ text }) => text.split(/,\s*/));
		case 'words':
			return [...phrasesOf(lines, slip, spellingsOf).map(([, spellings]) => spellings)].flat();
		case 'pattern':
		case 'patterns': {
			const phrases = phrasesOf(lines, slip, (phrase) => phrase);
			const pick = (except: boolean): Phrase[] =>
				phrases.flatMap(([line, phrase]) => (isExcept(line) === except ? [phrase] : []));
			const patterns = patternsOf(pick(false), pick(true));
			return shape === 'patterns' ? patterns : patterns.join('|');
		}
	}
}

/** The languages that `root` has words of, by their codes. */
export function languagesIn(root: string): readonly string[] {
	const entries = readdirSync(join(root, WORDS), { withFileTypes: true });
	return entries.flatMap(({ name }) => (/^[a-z]{2}$/.test(name) ? [name] : []));
}

/** In how many phrases a stem stands, in `folder` and in every language: a report is read in all of them. */
function usesOfStems(root: string, folder: string): (stem: string) => number {
	const folders = new Set([folder, ...languagesIn(root).map((each) => `${WORDS}/${each}`)]);
	const sources = [...folders].flatMap((each) => [...sourcesOf(join(root, each)).values()]);
	const uses = new Map<string, number>();
	for (const line of sources.flatMap((source) => source.match(/^\s.*/gm) ?? [])) {
		const stems = new Set((line.match(/\p{L}{2,}/gu) ?? []).map(stemOf));
		for (const stem of stems) uses.set(stem, (uses.get(stem) ?? 0) + 1);
	}
	return (stem) => uses.get(stem) ?? 0;
}

/** For `subject`, "stems.action": by what the sentences are looked up that the subjects in `found` may tell of. */
function outcomeStems(
	subject: string,
	found: ReadonlyMap<string, readonly Line[]>,
	uses: (stem: string) => number,
): Stems {
	const { action, passive, decision } = OUTCOME_VERBS;
	const ofDecisions = subject.endsWith('.decision');
	// What cannot be read is told where its subject is compiled.
	const unheard = () => undefined;
	const phrases = (ofDecisions ? decision : [...action, ...passive]).flatMap((verb) => {
		const lines = (found.get(verb) ?? []).filter((line) => !isExcept(line));
		return phrasesOf(lines, unheard, (phrase) => phrase).map(([, phrase]) => phrase);
	});
	const endings = ofDecisions ? [] : (found.get('endings') ?? []).map(({ text }) => text);
	return stemsOf(phrases, endings, uses);
}

function phrasesOf<T>(lines: readonly Line[], slip: Report, make: (phrase: Phrase) => T): (readonly [Line, T])[] {
	const numbers = new Map<string, number>();
	return lines.flatMap((line) => {
		try {
			const slipped = slipIn(line.text) ?? (numbers.has(line.text) && `line ${numbers.get(line.text)} says so already`);
			if (slipped) throw new Error(slipped);
			numbers.set(line.text, line.number);
			return [[line, make(parsePhrase(isExcept(line) ? line.text.slice(2) : line.text))] as const];
		} catch (error) {
			slip(line.number, `${line.text}: ${(error as Error).message}`);
			return [];
		}
	});
}

/** What would be read as a phrase, and was hardly meant as one. */
function slipIn(text: string): string | undefined {
	if (/^![^ ]/.test(text)) return 'a blank stands behind the “!” of what is not meant; “\\!” is the sign itself';
	if (/\s# /.test(text)) return 'a comment has a line of its own; “\\#” is the sign itself';
	return undefined;
}

/** `! agenda item`: not meant. */
function isExcept({ text }: Line): boolean {
	return text.startsWith('! ');
}

/** `" "` is a blank. */
function verbatim(text: string): string {
	return /^".*"$/.test(text) ? text.slice(1, -1) : text;
}

/** `value` below "partOfMonth", at "beginning". */
function put(into: Record<string, unknown>, name: string, value: unknown): void {
	const [first = '', ...rest] = name.split('.');
	if (rest.length === 0) into[first] = value;
	else {
		const inner = (into[first] ?? {}) as Record<string, unknown>;
		into[first] = inner;
		put(inner, rest.join('.'), value);
	}
}
