/**
 * `syntaxes/`: what VS Code colours in a report's Markdown. TextMate grammars cannot name a piece of a regular
 * expression, so the pieces are put together here, and the annex words are those that the checker knows.
 *
 * Every token gets a standard scope, which themes colour, and one that ends in `.rapporteur`. Where
 * two standard scopes are given, the last says it best, and the first is for the themes that do not
 * know that one. None holds the word `string` or `comment`: VS Code would turn off completions there.
 *
 * Colours are no findings. They must be right for most documents, looking at one line only; what is wrong with an annex
 * or a link is for the checker to say.
 *
 * All repetition is bounded or of one class of characters, so a line of a megabyte costs one scan.
 * `\G` is avoided: with it the engine remembers nothing between two searches of a line. A look ahead at
 * a character comes before every look back of no fixed length, which costs far more.
 */
import { type AnnexWord, annexVocabulary } from '../../server/src/report/annexes/vocabulary.js';
import type { Generated } from './output.js';

interface Pattern {
	readonly comment?: string;
	readonly include?: string;
	readonly name?: string;
	readonly match?: string;
	readonly captures?: Readonly<Record<number, Pattern>>;
	readonly patterns?: readonly Pattern[];
}

const re = String.raw;
const include = (...names: string[]): Pattern[] => names.map((each) => ({ include: each }));
const markdown = (...names: string[]): Pattern[] => include(...names.map((each) => `text.html.markdown#${each}`));

/**
 * What Markdown parses in a paragraph. Nothing that may continue on the next line is allowed where we use it: no `<`.
 */
const PARAGRAPH = [...markdown('inline'), ...include('text.html.derivative')];

const REFERENCE = 'entity.name.tag.annex.rapporteur constant.other.reference.link.markdown';
/** Like a second-level heading, which the line would be if its writer had typed the markers. */
const LABEL = 'markup.heading.markdown heading.2.markdown meta.annex-label.rapporteur entity.name.section.markdown';
/** Like the number of a numbered list, even if a theme colours only numbers. */
const NUMERAL = 'constant.numeric.agenda.rapporteur punctuation.definition.list.begin.markdown';
const NAME = 'entity.name.function.participant.rapporteur';
const AFFILIATION = 'entity.name.type.affiliation.rapporteur support.type.affiliation.rapporteur';
/**
 * Like the blank of a form, not `invalid`: only the checker accuses. Of thirty scopes, the one that fewest themes give
 * the colour of a URL.
 */
const BLANK = 'constant.other.placeholder.rapporteur entity.other.attribute-name.placeholder.rapporteur';

/**
 * Where Markdown ends a piece by lookbehind, at the bars of a table and after a tag, consuming text there would keep it
 * from ending.
 */
const CLEAR = re`(?<![|>])`;
const EDGE = re`(?<![\p{L}\p{N}/#|>-])`;
const LINE = re`^[ ]{0,3}`;
const BULLET = re`^[ ]{0,6}[-*+][ ]{1,3}`;
const ITEM = re`^[ ]{0,6}(?:[-*+]|[0-9]{1,3}[.)])[ ]{1,3}`;

function annexes(): Record<string, Pattern> {
	const words = [...annexVocabulary([]).words].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
	const any = (pick: (word: AnnexWord, itself: string) => boolean): string =>
		`(?i:${words
			.filter(([itself, word]) => pick(word, itself))
			.map(([itself]) => itself)
			.join('|')})`;
	const sure = any((word) => !word.plural && !word.needsNumber);
	// A schedule needs stronger evidence, see below.
	const other = any((word, itself) => !word.plural && word.needsNumber && itself !== 'schedule');

	const capital = re`(?=\p{Lu})`;
	const space = re`[ \x{A0}]{1,2}`;
	const numero = re`(?:#|[Nn](?:[or]\.?|[°º])[ ]?)?`;
	const end = re`(?![\p{L}\p{N}'’])`;
	const id = re`(?:[IVXLC]{1,7}|[A-Z]|[0-9]{1,3}[a-z]?)(?:[.-](?:[0-9]{1,2}|[A-Z]))?${end}`;
	const numbered = `${any((word) => !word.plural)}${space}${numero}${id}`;
	const and = re`(?:,[ ](?:(?:and|or)[ ])?|[ ](?:and|or|to|through|und|oder|bis|et|ou|à|y|o|e|en|tot|&|–|-)[ ]|[–-])`;
	return {
		'annex-label': {
			comment: 'A line of its own: "Annex I", "**Annex II – Participants**". One that ends as a sentence does is none.',
			match: re`(?=[*_\p{Lu}])(?<=${LINE})((?:\*\*|__)?${capital}(?:${numbered}|${any((word) => !word.needsNumber)}(?![\p{L}\p{N}]))(?:\*\*|__)?(?:[ ]{0,2}(?:[:–—-]|\.(?=[ ]))[^\n<]{0,160})?)(?<![.;,])[ \t]*$`,
			captures: { 1: { name: LABEL, patterns: [...include('#blanks'), ...PARAGRAPH] } },
		},
		'annex-heading': {
			comment: 'In a heading it is coloured already; this only tells it from a reference.',
			match: re`${capital}(?<=[ \t*])(?<=^[ ]{0,3}#{1,6}[ \t]{1,3}(?:\*\*)?)(?:${numbered}|${sure}(?![\p{L}\p{N}]))`,
			name: 'entity.name.section.annex.rapporteur',
		},
		'annex-references': {
			comment: 'A list or range needs a plural: "Annex I and I said" has one annex.',
			match: `${EDGE}(?:${any((word) => word.plural && !word.needsNumber)}|${capital}${any((word) => word.plural)})${space}${id}(?:${and}${id}){0,12}`,
			name: REFERENCE,
		},
		'annex-reference': {
			comment: 'In small letters after an article, "the annex I sent" is something else.',
			match: `${EDGE}(?:${capital}(?:${sure}|${other})|(?<![Tt]he[ ]|[Tt]his[ ]|[Aa]n[ ])${sure})${space}${numero}${id}`,
			name: REFERENCE,
		},
		'schedule-reference': {
			comment: '"Schedule 2 calls" is a task: a number must end the phrase.',
			match: re`${EDGE}(?:Schedule|SCHEDULE)${space}(?:[IVXLC]{1,7}|[A-Z]|[0-9]{1,3}(?=[ ]?(?:$|[.,;:)–—*])))${end}`,
			name: REFERENCE,
		},
	};
}

const NOTE = re`(?:insert|add|paste)[ ](?:the[ ]|a[ ])?(?:link|url|address)(?:[ ]here)?|(?:link|url|address)[ ](?:needed|missing|pending|to[ ]follow|tb[acd])|no[ ]link(?:[ ]yet)?`;
/** The forms that `placeholder-link` knows, except the empty one: `#`, `<>`, `TODO`, `https://`. */
const UNFILLED = re`(?:(<)(#?)(>)|(#|(?i:todo|tb[acd]|url|link|x{3,8})|\?{2,6}|(?i:https?):/{0,2}))`;

/** Gives links the scopes that Markdown's own rules give them, because only one of the two can match. */
function blanks(): Record<string, Pattern> {
	const text = re`((?>(?:[^\[\]\\\n]|\\.|\[[^\[\]\n]{0,200}\](?:\([^()\[\]\n]{0,200}\))?){0,400}))`;
	const destination = (scope: string, first: number): Record<number, Pattern> => ({
		[first]: { name: `punctuation.definition.link.markdown ${BLANK}` },
		[first + 1]: { name: `${scope} ${BLANK}` },
		[first + 2]: { name: `punctuation.definition.link.markdown ${BLANK}` },
		[first + 3]: { name: `${scope} ${BLANK}` },
	});
	const bracket = 'punctuation.definition.metadata.markdown';
	const link = {
		1: { name: 'punctuation.definition.link.title.begin.markdown' },
		2: {
			name: 'string.other.link.title.markdown',
			patterns: markdown('raw', 'bold', 'italic', 'strikethrough', 'image-inline'),
		},
		3: { name: 'punctuation.definition.link.title.end.markdown' },
	};
	const image = {
		1: { name: 'punctuation.definition.link.description.begin.markdown' },
		2: { name: 'string.other.link.description.markdown' },
		3: { name: 'punctuation.definition.link.description.end.markdown' },
	};
	const filled = (open: string): string => re`${CLEAR}(${open})${text}(\])(\()[ \t]{0,4}${UNFILLED}[ \t]{0,4}(\))`;
	const empty = (open: string): string => re`${CLEAR}(${open})${text}(\])(\()[ \t]{0,4}(\))`;
	const around = { 4: { name: bracket }, 9: { name: bracket } };
	const both = { 4: { name: `${bracket} ${BLANK}` }, 5: { name: `${bracket} ${BLANK}` } };
	return {
		blanks: { patterns: include('#blank-link', '#empty-link', '#blank-image', '#empty-image', '#blank-note') },
		'blank-link': {
			match: filled(re`\[`),
			name: 'meta.link.inline.markdown',
			captures: { ...link, ...around, ...destination('markup.underline.link.markdown', 5) },
		},
		'empty-link': {
			comment: 'The brackets are all there is to colour. "a[i]()" is code.',
			match: re`(?<![\p{L}\p{N}_)\]])${empty(re`\[`)}`,
			name: 'meta.link.inline.markdown',
			captures: { ...link, ...both },
		},
		'blank-image': {
			match: filled(re`!\[`),
			name: 'meta.image.inline.markdown',
			captures: { ...image, ...around, ...destination('markup.underline.link.image.markdown', 5) },
		},
		'empty-image': {
			match: empty(re`!\[`),
			name: 'meta.image.inline.markdown',
			captures: { ...image, ...both },
		},
		'blank-note': {
			comment: '"[link needed]"; and "[slides](no link)", where Markdown sees no link because of the space.',
			match: re`${CLEAR}\[(?i:${NOTE})\](?![\[(:])|(?<=\]\()(?i:${NOTE}|(?:todo|tb[acd])[: ][^()\[\]\n]{0,80})(?=\))`,
			name: BLANK,
		},
		'blank-definition': {
			comment: '"[//]: # (…)" is how comments are written.',
			match: re`^[ ]{0,3}(\[)(?!(?://|_|comment)\])([^\[\]\n]{1,200})(\])(:)[ \t]{0,4}${UNFILLED}[ \t]{0,4}$`,
			name: 'meta.link.reference.def.markdown',
			captures: {
				1: { name: 'punctuation.definition.constant.markdown' },
				2: { name: 'constant.other.reference.link.markdown' },
				3: { name: 'punctuation.definition.constant.markdown' },
				4: { name: 'punctuation.separator.key-value.markdown' },
				...destination('markup.underline.link.markdown', 5),
			},
		},
	};
}

const agendaNumeral: Pattern = {
	comment: '"A. Smith" is a person, so a letter needs bold or a bracket.',
	match: re`(?=[A-Za-z0-9]{1,6}[.)][ \t]+\S)(?:(?<=${ITEM}(?:\*\*)?|${LINE}|${LINE}\*\*)(?:[IVX]{1,6}|[ivx]{1,5})[.)]|(?<=${ITEM}\*\*)(?:[A-Ha-h]|[0-9]{1,3})[.)]|(?<=${ITEM})[A-Ha-h]\))`,
	name: NUMERAL,
};

/** What a title may also have in brackets: "Summary Report (Draft)". */
const NO_NAME =
	'annex|agenda|report|meeting|session|minutes|committee|group|council|forum|review|update|discussion|opening|closing|approval|adoption|any|other|business|summary|draft|participants|attendees|next|actions?|decisions?|notes?';
const PARTICLE = 'van|von|der|den|de|del|della|di|da|do|dos|das|du|la|le|el|al|bin|bint|ben|ibn|ten|ter|y|e|zu|zur';
const CAPITALISED = re`\p{Lu}[\p{L}\p{M}'’.-]{0,30}`;

/** What may follow the bracket: "Ada Example (Secretariat), chair". */
const ROLE =
	'(?:co-?|vice-?)?(?:chair(?:man|woman|person)?|facilitator|moderator)|secretary|rapporteur|scribe|minutes|notes|host|observer|guest|online|remote(?:ly)?|by (?:phone|telephone|video)';

const participant: Pattern = {
	comment: 'The whole line, or item of a list: "Ada Example (Secretariat)".',
	match: re`(?<=${LINE}|${BULLET})(?![^(\n]{0,120}\b(?i:${NO_NAME})\b)(${CAPITALISED}(?:[ ](?:(?:${PARTICLE})(?=[ ])|${CAPITALISED})){1,5})[ ]{1,2}\(([^()*_${'`'}\[\]<>\\\n]{1,80})\)(?=(?:,[ ](?i:${ROLE}))?[,;]?[ \t]{0,4}$)`,
	captures: { 1: { name: NAME }, 2: { name: AFFILIATION, patterns: PARAGRAPH } },
};

/** Where nothing is part of a report's text. */
const NOT_TEXT =
	'meta.link | meta.image | meta.tag | meta.embedded | meta.annex-label | markup.fenced_code | markup.inline.raw | markup.raw | markup.math | comment';
const TEXT = 'meta.paragraph.markdown | markup.heading.markdown | markup.table.markdown';

/** The two injections; `package.json` contributes both, into `text.html.markdown`. */
export function grammars(): Generated[] {
	const { 'blank-definition': definition, ...inText } = blanks();
	const found = annexes();
	return [
		file('rapporteur.injection.tmLanguage.json', {
			comment:
				'Generated by `npm run gen`. Goes into the text of paragraphs, headings and tables. At the level of blocks it would win over the rule that opens a paragraph, and the line would lose its emphasis and links.',
			scopeName: 'markdown.rapporteur.injection',
			injectionSelector: `L:(${TEXT}) - (${NOT_TEXT})`,
			patterns: include(...Object.keys(found).map((name) => `#${name}`), '#blanks', '#agenda-numeral', '#participant'),
			repository: { ...found, ...inText, 'agenda-numeral': agendaNumeral, participant },
		}),
		file('rapporteur.definition.injection.tmLanguage.json', {
			comment:
				'Generated by `npm run gen`. "[timetable]: #" stands between paragraphs, so it needs a selector, and with it a grammar, of its own.',
			scopeName: 'markdown.rapporteur.definition.injection',
			injectionSelector: `L:text.html.markdown - (meta.paragraph | markup.heading | markup.table | ${NOT_TEXT})`,
			patterns: include('#blank-definition'),
			repository: { 'blank-definition': definition },
		}),
	];
}

function file(name: string, grammar: Readonly<Record<string, unknown>>): Generated {
	return { path: `syntaxes/${name}`, text: `${JSON.stringify(grammar, null, '\t')}\n` };
}
