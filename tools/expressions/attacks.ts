import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** A text on which an expression may be slow: `pump`, repeated any number of times, between two ends. */
export interface Attack {
	readonly opening: string;
	readonly pump: string;
	readonly ending: string;
}

/** Characters that most classes contain or exclude. */
const COMMON = [...' \t\n\r\u00A0aA1.,;:-–/\'’"([*_|#é\u0301'];
const RARER = [...'zZ0!?<>{}\u200B漢'];
/** The most characters of a class. */
const TAKEN = 8;
/** This many repeats make a growing text. */
export const MANY = 40;
/** What expressions rarely allow at their end, and a neutral end. */
const ENDINGS = ['', '\0', "\na ' "];
/** In the largest expressions the later parts resemble the earlier ones. */
const MOST = 80;

/**
 * Texts built from the expression's own parts: what leads to each repeat, what the repeat matches, and what nothing in
 * it matches. These make backtracking, and restarting at every next character, most expensive. Empty if nothing
 * repeats.
 */
export function attacksOn(source: string, flags: string): Attack[] {
	const modes = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
	const pattern = new RegExpParser().parsePattern(source, 0, source.length, modes);
	const repeats: AST.Quantifier[] = [];
	const characters = new Set(COMMON);
	const begun = new Set<string>();
	visitRegExpAST(pattern, {
		onQuantifierEnter(node) {
			if (node.max >= MANY) repeats.push(node);
		},
		onCharacterEnter({ value }) {
			characters.add(String.fromCodePoint(value));
		},
		onAlternativeEnter({ elements }) {
			let word = '';
			for (const element of elements) {
				word += sample(element, 0);
				begun.add(word);
			}
		},
	});
	if (repeats.length === 0) return [];
	const attacks = new Map<string, Attack>();
	const add = (opening: string, pumps: Iterable<string>, endings: readonly string[] = ENDINGS): void => {
		for (const pump of pumps) {
			if (pump === '') continue;
			for (const ending of endings) attacks.set(JSON.stringify([opening, pump]) + ending, { opening, pump, ending });
		}
	};
	// What a repeat matches costs most, so these come first, and none is left out.
	for (const repeat of repeats) {
		const pumps = pumpsOf(repeat.element);
		const refused = isClass(repeat.element) ? refusedBy(repeat.element.raw) : undefined;
		const endings = refused === undefined ? ENDINGS : [...ENDINGS, refused];
		for (const opening of new Set([leadingTo(repeat), ''])) add(opening, pumps, endings);
	}
	for (const opening of ['', 'a ']) {
		add(opening, [...characters].slice(0, MOST));
		add(opening, [...begun].slice(0, MOST));
	}
	return [...attacks.values()];
}

function isClass({ type }: AST.Element): boolean {
	return type === 'CharacterClass' || type === 'CharacterSet';
}

/** Some of the words that a repeat of `element` matches. */
function pumpsOf(element: AST.Element): readonly string[] {
	if (isClass(element)) return takenBy(element.raw).slice(0, TAKEN);
	const words = [0, 1, 2, 3].map((turn) => sample(element, turn));
	return [...new Set([...words, words[0]! + words[1]!])];
}

/** A word that `node` matches, as far as can be told without lookaround; a different one each turn. */
function sample(node: AST.Element, turn: number): string {
	switch (node.type) {
		case 'Character':
			return String.fromCodePoint(node.value);
		case 'Quantifier':
			return sample(node.element, turn).repeat(Math.max(1, Math.min(node.min, MANY)));
		case 'Group':
		case 'CapturingGroup':
			return node.alternatives[turn % node.alternatives.length]!.elements.map((each) => sample(each, turn)).join('');
		case 'CharacterClass':
		case 'CharacterSet': {
			const taken = takenBy(node.raw);
			return taken[turn % taken.length] ?? '';
		}
		default:
			return '';
	}
}

/** A character that the class excludes: a repeat of it ends there. */
function refusedBy(raw: string): string | undefined {
	const taken = new Set(takenBy(raw));
	return COMMON.find((character) => !taken.has(character));
}

const known = new Map<string, readonly string[]>();

/** Some characters of the class that is written `raw`. */
function takenBy(raw: string): readonly string[] {
	let taken = known.get(raw);
	if (!taken) {
		const whole = new RegExp(`^(?:${raw})$`, /--|&&/.test(raw) ? 'v' : 'u');
		taken = [...'aA1 ', ...COMMON, ...RARER].filter((character) => whole.test(character));
		known.set(raw, taken);
	}
	return taken;
}

/** What precedes `node` in the alternatives around it: with that, matching gets there. */
function leadingTo(node: AST.Node): string {
	let word = '';
	for (let at: AST.Node = node; at.parent; at = at.parent) {
		const { parent } = at;
		if (parent.type !== 'Alternative') continue;
		const before = parent.elements.slice(0, parent.elements.indexOf(at as AST.Element));
		word = before.map((element) => sample(element, 0)).join('') + word;
	}
	return word;
}
