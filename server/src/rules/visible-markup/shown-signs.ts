/** Signs that stand where they do nothing: a backslash at the end, a bullet that makes no list. */
import type { Prose } from '../../report/index.js';
import { lazily, narrowed } from '../../text/index.js';
import { lastWords } from '../shared/few-words.js';
import type { Shown } from './shown.js';
import { shownBullets } from './shown-bullets.js';

export function shownSigns(prose: Prose, source: string): Shown[] {
	const found: Shown[] = [];
	const backslash = lastBackslash(prose, source);
	if (backslash) found.push(backslash);
	if (prose.kind === 'paragraph' && (prose.container === 'document' || prose.container === 'item'))
		found.push(...shownBullets(prose, source));
	return found;
}

/** Code, paths and shell commands end in one too: it touches a word, and the sentence has not ended. */
const OTHER = /(?:[={}|&`$\\:] ?|[\p{L}\p{N}_])\\$/u;
/** So many words in small letters are a sentence, though, however it ends. */
const SENTENCE = lazily(() => narrowed(/(?: \p{Ll}{1,30}){6}\\$/u));

function lastBackslash({ kind, text, span }: Prose, source: string): Shown | undefined {
	if (kind === 'cell' || !text.endsWith('\\') || text.length > 2_000) return undefined;
	const isSentence = SENTENCE().test(text.slice(-200));
	if (OTHER.test(text) && !isSentence) return undefined;
	if (text.slice(-80, -1).includes('\\')) return undefined;
	const end = span.from + source.slice(span.from, span.to).trimEnd().length;
	if (source[end - 1] !== '\\' || source[end - 2] === '\\') return undefined;
	const before = source.slice(span.from, end - 1);
	const from = span.from + before.trimEnd().length;
	const words = lastWords(before);
	return {
		message: `A backslash shows${words === '' ? ' here' : ` after “${words}”`}, as no line follows. Remove it`,
		span: { from: end - 1, to: end },
		fixes: [
			{
				title: 'Remove the backslash',
				safety: isSentence ? 'unsafe' : 'safe',
				alters: 'words',
				edits: [{ span: { from, to: end }, insert: '' }],
			},
		],
	};
}
