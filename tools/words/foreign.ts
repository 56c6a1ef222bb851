/** Finds words of languages other than English in any string, except the rules' documentation. */
import { parseSync, Visitor } from 'oxc-parser';
import { LANGUAGES } from '../../server/src/report/words/index.js';
import type { Found } from './in-code.js';

/** One such word may be a writer's English; two hardly can. */
const ENOUGH = 2;

let known: ReadonlySet<string> | undefined;

/** Words from the languages' own tables that English does not have. */
function foreign(): ReadonlySet<string> {
	if (known) return known;
	const english = new Set<string>(ENGLISH);
	const others = new Set<string>();
	for (const words of LANGUAGES) {
		const { countries: _, ordinals: __, ...tables } = words;
		const into = words.code === 'en' ? english : others;
		// A suffix in an expression, as in "besluit(?:en)?", is not a word.
		for (const text of textsIn(tables)) for (const [word] of text.matchAll(/(?<![\p{L}:])\p{L}+/gu)) into.add(word);
	}
	known = new Set(
		[...others].filter((word) => word.length > 1 && !LATIN.has(word) && !english.has(word) && !english.has(`${word}s`)),
	);
	return known;
}

/** For an additional number, "Annex IV bis", whatever the language. */
const LATIN: ReadonlySet<string> = new Set(['bis', 'ter', 'quater']);

/** Words that are also English, but are in other languages' tables only. */
const ENGLISH = (
	'an am are as at be but by die do door fin has he hat if in is it many me no not of on one or per plus she so such ' +
	'the their them they thing to was we will you zone'
).split(' ');

function textsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

export function foreignWords(path: string, source: string): Found[] {
	const { program } = parseSync(path, source);
	const documentation: [from: number, to: number][] = [];
	const strays: Found[] = [];
	const look = (text: string, at: number): void => {
		if (documentation.some(([from, to]) => at >= from && at < to)) return;
		const found = foreignWordsIn(text);
		if (found.length === 0) return;
		strays.push({ line: source.slice(0, at).split('\n').length, words: found });
	};
	new Visitor({
		Property({ key, value, start, end }) {
			if (key.type === 'Identifier' && key.name === 'docs' && value.type === 'ObjectExpression') {
				documentation.push([start, end]);
			}
		},
		Literal(node) {
			if ('regex' in node) look(node.regex.pattern, node.start);
			else if (typeof node.value === 'string') look(node.value, node.start);
		},
		TemplateElement: ({ value, start }) => look(value.cooked ?? value.raw, start),
	}).visit(program);
	return strays;
}

/** The foreign words of a text; empty if there are too few to be sure. */
export function foreignWordsIn(text: string): string[] {
	const plain = text
		.replace(/\\[pP]\{\w+\}|\\./g, ' ')
		// In a composed class, a part may stand alone.
		.replace(/a-z|A-Z|À-Ö|Ø-Þ|[ßà]-ö|[ßø]-ÿ/g, ' ')
		// "[Ll]iste" is "liste"; other classes contain no words.
		.replace(/\[(\p{L})(\p{L})\](?=\p{L})/gu, (whole, one: string, other: string) =>
			one.toLowerCase() === other.toLowerCase() ? one : whole,
		)
		.replace(/\[[^\]]*\]/g, ' ');
	const words = new Set(Array.from(plain.matchAll(/\p{L}{2,}/gu), ([word]) => word.toLowerCase()));
	const found = [...words].filter((word) => foreign().has(word) || /[à-öø-ÿß]/.test(word));
	return found.length >= ENOUGH || found.some((word) => /[à-öø-ÿß]/.test(word)) ? found : [];
}
