/** What a template asks of those who write, or somebody of a colleague, where nothing else is said. */
import { anyOf, type Prose } from '../../report/index.js';
import { hasLetter, lazily, lowerCase, narrowed, type Span } from '../../text/index.js';
import type { Found } from './gap.js';
import { ASKED, isInstruction, isNameBlank, saysYou } from './note.js';
import { remarks } from './remarks.js';

/** An instruction, or a question, as all that a paragraph says. */
export function wholeOf(prose: Prose): Found | undefined {
	const { kind, text, marks, item } = prose;
	const content = text.trim();
	if (content === '') return undefined;
	const from = text.indexOf(content);
	const span = { from, to: from + content.length };
	const isMarked = marks.some(
		(mark) =>
			(mark.kind === 'emphasis' || mark.kind === 'strong') &&
			mark.plain.from <= from &&
			mark.plain.to >= from + content.length - 1,
	);
	const words = content.replace(/^[_*([]+/, '');
	if (
		item &&
		speaksForNobody(
			content,
			marks.some((mark) => mark.kind === 'strong' && mark.plain.from <= from),
		)
	) {
		return { kind: 'instruction', ...span };
	}
	if (kind === 'paragraph' && ASKED.test(content)) return { kind: 'question', ...span };
	if (HANDED_IN().test(lowerCase(words))) return { kind: 'instruction', ...span };
	const isNote =
		isMarked ||
		(words.length < content.length && !NAMED.test(content)) ||
		ADDRESSED().test(lowerCase(words)) ||
		(kind === 'heading' && OPENS_ASKING().test(lowerCase(words)));
	if (!isNote || !isInstruction(words) || marks.some((mark) => mark.kind === 'link')) return undefined;
	const told = remarkIn(prose);
	return { kind: 'instruction', ...span, ...(told && { told }) };
}

/** The instruction in brackets, where the words around it are none. */
function remarkIn(prose: Prose): Span | undefined {
	const [told] = [...remarks(prose)].filter(({ kind }) => kind === 'instruction');
	const others = told && prose.text.slice(0, told.from) + prose.text.slice(told.to);
	return others !== undefined && hasLetter(others) && !isInstruction(others)
		? { from: told!.from, to: told!.to }
		: undefined;
}

/** "**NAME:** your update" */
function speaksForNobody(content: string, isBold: boolean): boolean {
	const [, label, told = ''] = (isBold && TURN.exec(lowerCase(content))) || [];
	return label !== undefined && isNameBlank(label) && saysYou(told);
}

const TURN = /^([^:\r\n]{2,30}): ([^\r\n]{4,120})$/;

/** "(Ana) Please send the figures, too": who said it is in brackets, and not what was said. */
const NAMED = /^[_*]{0,3}[([][^()[\]]{1,40}[)\]][_*:,]{0,3} \S/;

const HANDED_IN = lazily(() => narrowed(`^${anyOf(({ markup }) => markup.handIn)}`, 'u'));

/** "Please add the key points here!", as all that a paragraph says. */
const ADDRESSED = lazily(() => {
	const [asks, here] = [anyOf(({ markup }) => markup.instructions.asks), anyOf(({ markup }) => markup.here)];
	return narrowed(`^(?:${here},? ${asks}|${asks} (?:[^.!?:]* )?${here})(?!\\p{L})[^.!?:]*[.!]?$`, 'u');
});

/** No heading is a request that somebody made: "## Please write your topics below". */
const OPENS_ASKING = lazily(() => narrowed(`^${anyOf(({ markup }) => markup.instructions.asks)}(?!\\p{L})`, 'u'));
