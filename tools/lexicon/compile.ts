/** Turns the phrase files of a language into what the program reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Shape, type Subject, subjectsOf } from './model.js';
import { type Phrase, parsePhrase } from './notation.js';
import { patternsOf } from './pattern.js';
import { spellingsOf } from './spellings.js';

/** Where the interfaces are that say which subjects there are. */
export const MODEL = 'server/src/report/words/model';

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
	const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.txt'));
	for (const [name, subjects] of models(root)) {
		const path = `${folder}/${name}.txt`;
		const slip = (line: number, message: string): number => slips.push({ path, line, message });
		if (!files.includes(`${name}.txt`)) {
			slip(0, 'the file is missing');
			continue;
		}
		const found = readSubjects(readFileSync(join(root, path), 'utf8'), slip);
		const own: Record<string, unknown> = {};
		for (const subject of subjects) {
			const lines = found.get(subject.name);
			found.delete(subject.name);
			if (lines) put(own, subject.name, compiled(subject.shape, lines, slip));
			else if (!subject.optional) slip(0, `“${subject.name}” is missing: ${subject.says}`);
		}
		for (const [other, lines] of found) slip(lines[0]?.number ?? 0, `“${other}” is no subject of this file`);
		words[name] = own;
	}
	return { words, slips };
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
