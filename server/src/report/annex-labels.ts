import type { AnnexVocabulary } from './annex-words.js';
import type { Annex, Prose } from './model.js';
import { readAnnexNumber } from './numerals.js';
import { LINE_ENDING, sourceSpan } from './prose.js';

/** The number of an annex in a label or reference: `I`, `12`, `B`, `2b`, `IV bis`. */
export const NUMBER =
	'(?:\\d{1,3}|[IVXLC]+|[ivx]{2,}|[A-Z])(?: ?(?:bis|ter|quater)|[a-z])?(?![\\p{L}\\p{N}]|[./-]\\p{N})';

/** Longer than this, what stands after "Annex I – " is a sentence and no title. */
const TITLE_LENGTH = 120;

/** Reads a paragraph or heading that is the label of an annex; places are the block's. */
export function annexLabelReader({ pattern, words, stems }: AnnexVocabulary): (prose: Prose) => Annex | undefined {
	const label = new RegExp(
		`^\\s*(${pattern})(?:\\s+(?:no\\.?|nr\\.?|n°|nº|#)?\\s*(${NUMBER}))?(\\s*[:.–—-]|\\s*(?=\\()|\\s+|$)(.*)$`,
		'u',
	);
	return (prose) => {
		if (prose.kind === 'cell' || prose.container !== 'document') return undefined;
		const [line = ''] = prose.text.split(LINE_ENDING, 1);
		if (line.length > TITLE_LENGTH + 40) return undefined;
		const low = line.trimStart().toLowerCase();
		if (!stems.some((stem) => low.startsWith(stem))) return undefined;
		const match = label.exec(line);
		const word = words.get(match?.[1]?.toLowerCase() ?? '');
		if (!match || !word || word.plural) return undefined;
		const [, written = '', numeral, separator = '', rest = ''] = match;
		const form = formOf(prose, line);
		const number = numeral === undefined ? undefined : readAnnexNumber(numeral);
		if (numeral !== undefined && number === undefined) return undefined;
		if (number === undefined && word.needsNumber) return undefined;
		const title = rest.replace(/^[\s:.–—-]+/, '').trim();
		const separated = separator.trim() !== '' || rest.startsWith('(');
		// "Annex I lists the speakers" is a sentence: in plain text a title needs its dash or colon.
		if (title !== '' && !separated && form === 'plain') return undefined;
		if (title !== '' && form === 'plain' && !isTitle(title, written)) return undefined;
		if (
			number === undefined &&
			title !== '' &&
			!separated &&
			!/^(?:to|on|de|du|à|zu|zum|zur|bij|van|al|del)\b/iu.test(title)
		) {
			return undefined;
		}
		const from = match[0].indexOf(written);
		const to =
			numeral === undefined ? from + written.length : line.indexOf(numeral, from + written.length) + numeral.length;
		return {
			span: sourceSpan(prose, { from, to }),
			label: prose.span,
			word: written,
			family: word.family,
			...(number && { number }),
			title,
			form,
			...(prose.rank !== undefined && { rank: prose.rank }),
		};
	};
}

/** A label begins with a capital and its title is no sentence. */
function isTitle(title: string, word: string): boolean {
	return title.length <= TITLE_LENGTH && /^\p{Lu}/u.test(word) && !/[.!?;,]\s+\p{L}|[;,]$/u.test(title);
}

function formOf(prose: Prose, line: string): Annex['form'] {
	if (prose.kind === 'heading') return 'heading';
	const bold = prose.marks.some(
		({ kind, plain }) => kind === 'strong' && plain.from === 0 && plain.to >= line.trimEnd().length,
	);
	return bold ? 'bold' : 'plain';
}
