import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { subjectsOf } from '../../tools/lexicon/model.js';
import { parsePhrase } from '../../tools/lexicon/notation.js';
import { patternsOf } from '../../tools/lexicon/pattern.js';
import { spellingsOf } from '../../tools/lexicon/spellings.js';

/** What of `text` the lines of a subject find, as whole words. */
function found(lines: readonly string[], text: string): string[] {
	const phrases = lines.filter((line) => !line.startsWith('! ')).map(parsePhrase);
	const exceptions = lines.filter((line) => line.startsWith('! ')).map((line) => parsePhrase(line.slice(2)));
	const all = patternsOf(phrases, exceptions).join('|');
	return text.match(new RegExp(`(?<!\\p{L})(?:${all})(?!\\p{L})`, 'gu')) ?? [];
}

describe('phrases', () => {
	const examples: readonly (readonly [lines: readonly string[], text: string, found: readonly string[]])[] = [
		[['minute(s)'], 'minute minutes minutest', ['minute', 'minutes']],
		[['[call|meeting] (was) held'], 'a call held, a meeting was held, a was held', ['call held', 'meeting was held']],
		[['{board|staff} members'], 'board staff members and members', ['board staff members', 'members']],
		[['teilnehm*', '*vertrag'], 'teilnehmende, mietvertrag, vertrage', ['teilnehmende', 'mietvertrag']],
		[['<word> of <number>, <year>'], 'sum of 12, 2031', ['sum of 12, 2031']],
		[
			['called (the) <words> to order'],
			'called to order, called the first meeting to order',
			['called to order', 'called the first meeting to order'],
		],
		[['lädt ... ein'], 'lädt am 3. mai um 19 uhr ein; lädt ein', ['lädt am 3. mai um 19 uhr ein; lädt ein']],
		[['siehe ...'], 'siehe', []],
		[['call <before on|of|:>'], 'call on us, call us, call: no', ['call', 'call']],
		[['<not after that|who> carried'], 'it carried, that carried, who carried', ['carried']],
		[['<not after he|[we|i]> left'], 'he left, the left, taxi left, i left', ['left', 'left']],
		[['call (on) <before us|.>'], 'call us, call on us, call.', ['call', 'call on', 'call']],
		[['<after in> session'], 'in session, a session', ['session']],
		[['draft', '! draft [agenda|minutes]'], 'a draft agenda, a draft plan', ['draft']],
		[['at ... [congress|expo]', '! at the next'], 'at the next expo', []],
		[['*er the <word>', '! later'], 'order the hall, later the hall', ['order the hall']],
		[["l'an (dernier)"], "l’an dernier, l'an", ['l’an dernier', "l'an"]],
		[['error\\!(.)', 'a\\*b'], 'error!. a*b', ['error!.', 'a*b']],
		[['took place'], 'took\nplace, took place, tookplace', ['took\nplace', 'took place']],
		[['(the) (first) (second)'], 'the first', ['the first']],
		[['<start>(we) need'], 'need', ['need']],
		[['kam (heute) (spät)'], 'kam spät; kam', ['kam spät', 'kam']],
	];
	for (const [lines, text, expected] of examples) {
		it(`${lines.join(' · ')}: ${JSON.stringify(text)}`, () => assert.deepEqual(found(lines, text), expected));
	}

	const slips: Readonly<Record<string, RegExp>> = {
		'[call|meeting': /“\]” is missing/,
		'call)': /“\)” belongs to nothing; “\\\)” is the sign itself/,
		'[call|]': /nothing on one side of “\|”/,
		'<time>': /“<time>” stands for nothing; there are <words> <word>/,
		'{a ...}': /between \{ \} there cannot be “\.\.\.”/,
		'': /there is no phrase/,
	};
	for (const [line, message] of Object.entries(slips)) {
		it(`says what is wrong with “${line}”`, () => assert.throws(() => parsePhrase(line), message));
	}
});

describe('plain words', () => {
	it('are all spellings', () => {
		assert.deepEqual(spellingsOf(parsePhrase('emphasi[s|z]e(d)')), [
			'emphasise',
			'emphasised',
			'emphasize',
			'emphasized',
		]);
		assert.deepEqual(spellingsOf(parsePhrase("d'accord")), ["d'accord", 'd’accord']);
	});
	it('are nothing that nobody can list', () => {
		assert.throws(() => spellingsOf(parsePhrase('teilnehm*')), /only \( \) and \[ \]/);
		assert.throws(() => spellingsOf(parsePhrase('(a)(b)(c)(d)(e)(f)(g)(h)')), /more than 200 ways/);
	});
});

describe('the model of the words', () => {
	let folder: string;
	before(async () => {
		folder = await mkdtemp(join(tmpdir(), 'model-'));
	});
	after(() => rm(folder, { recursive: true, force: true }));

	const read = async (source: string) => {
		const path = join(folder, 'model.ts');
		await writeFile(path, source);
		return subjectsOf(path);
	};

	it('says what each subject is, and what stands there', async () => {
		const subjects = await read(`export interface Some {
			/** One. */
			readonly one: Pattern;
			readonly many: readonly Pattern[];
			/** Names, by what they are for. */
			readonly names: Readonly<Partial<Record<Key, string>>>;
			readonly inner: Inner;
		}
		interface Inner {
			/** In it. */
			readonly words: readonly string[];
		}
		type Key = 'first' | 'last';`);
		assert.deepEqual(subjects, [
			{ name: 'one', shape: 'pattern', says: 'One.', optional: false },
			{ name: 'many', shape: 'patterns', says: 'One.', optional: false },
			{ name: 'names.first', shape: 'text', says: 'Names, by what they are for.', optional: true },
			{ name: 'names.last', shape: 'text', says: 'Names, by what they are for.', optional: true },
			{ name: 'inner.words', shape: 'words', says: 'In it.', optional: false },
		]);
	});
	it('refuses what no lines become', async () => {
		await assert.rejects(read('export interface Some { readonly one: number }'), /no lines become number, of one/);
	});
});
