import assert from 'node:assert/strict';
import { readConfig, SETTINGS } from '../../server/src/config/index.js';
import { LineIndex } from '../../server/src/text/index.js';

/** The names at the top level of a file. */
const NAMES = ['extends', ...Object.keys(SETTINGS), 'overrides'];

/** Each problem as `line:column marked text: message`. */
function problems(text: string): string[] {
	const lines = new LineIndex(text);
	return readConfig(text).problems.map(({ message, span }) => {
		const { line, character } = lines.positionAt(span!.from);
		return `${line + 1}:${character + 1} ${JSON.stringify(text.slice(span!.from, span!.to))} ${message}`;
	});
}

describe('.rapporteur.yaml', () => {
	it('says what a file can say', () => {
		const text = [
			'extends: [rapporteur:recommended, ../house.yaml]',
			'rules:',
			'  missing-annex: off',
			'  placeholder-link: false # as YAML 1.1 reads "off"',
			'reports: minutes/**',
			'acronyms:',
			'  IGF: Internet Governance Forum',
			'  "24": Twenty-four',
			'final: true',
			'overrides:',
			'  - files: [archive/**, old.md]',
			'    rules: { placeholder-link: hint }',
			'',
		].join('\n');
		const { chosen, extended, overrides, problems } = readConfig(text);
		assert.deepEqual(problems, []);
		assert.deepEqual(chosen, {
			rules: { 'missing-annex': 'off', 'placeholder-link': 'off' },
			reports: ['minutes/**'],
			acronyms: { IGF: 'Internet Governance Forum', 24: 'Twenty-four' },
			final: true,
		});
		assert.deepEqual(
			extended.map(({ name }) => name),
			['rapporteur:recommended', '../house.yaml'],
		);
		assert.deepEqual(overrides, [
			{ files: ['archive/**', 'old.md'], chosen: { rules: { 'placeholder-link': 'hint' } } },
		]);
	});

	it('says nothing where there is nothing', () => {
		for (const text of ['', '\n', '# nothing yet\n', '\uFEFF', 'rules:\nacronyms: ~\nrequire: []\noverrides:\n']) {
			assert.deepEqual(problems(text), [], JSON.stringify(text));
		}
	});

	const wrong: readonly [text: string, ...problems: string[]][] = [
		[
			'rules:\n  missing-anex: off\n',
			'2:3 "missing-anex" There is no rule "missing-anex". Did you mean missing-annex?',
		],
		[
			'rules:\n  missing-annex: warn\n',
			'2:18 "warn" There is no severity "warn". Choose one of error, warning, information, hint, off',
		],
		['rules:\n  missing-annex: eror\n', '2:18 "eror" There is no severity "eror". Did you mean error?'],
		[
			'rules:\n  missing-annex:\n',
			'2:3 "missing-annex" missing-annex needs a severity. Choose one of error, warning, information, hint, off',
		],
		['rules: off\n', '1:8 "off" rules must be a list of rules, each with a colon and a value behind it, not a word'],
		['rule:\n  missing-annex: off\n', '1:1 "rule" There is no setting "rule". Did you mean rules?'],
		[
			'📎: 1\nacronym: {}\n',
			`1:1 "📎" There is no setting "📎". Choose one of ${NAMES.join(', ')}`,
			'2:1 "acronym" There is no setting "acronym". Did you mean acronyms?',
		],
		['require: [date, agneda]\n', '1:17 "agneda" There is no section "agneda". Did you mean agenda?'],
		['final: yes\n', '1:8 "yes" final must be true or false. Did you mean true?'],
		['final: maybe\n', '1:8 "maybe" final must be true or false'],
		['acronyms:\n  IGF: [a]\n', '2:8 "[a]" IGF must be words, not a list'],
		['acronyms:\n  IGF:\n', '2:3 "IGF" IGF is empty. Write something'],
		['final: true\nfinal: false\n', '2:1 "final" "final" stands here a second time. Put both together'],
		[
			'rules: {missing-annex: off, missing-annex: error}\n',
			'1:29 "missing-annex" "missing-annex" stands here a second time. Put both together',
		],
		[
			'extends: rapporteur:unn\n',
			'1:10 "rapporteur:unn" There is no profile "rapporteur:unn". Did you mean rapporteur:un?',
		],
		[
			'extends: rapporteur:nothing\n',
			'1:10 "rapporteur:nothing" There is no profile "rapporteur:nothing". Choose one of rapporteur:recommended, rapporteur:all, rapporteur:un',
		],
		['overrides:\n  - rules: {}\n', '2:5 "rules" It is not said which files this is for. Add "files:"'],
		['overrides:\n  - files:\n', '2:5 "files" It is not said which files this is for. Add "files:"'],
		[
			'overrides:\n  - files: a\n    ignore: b\n',
			'3:5 "ignore" "ignore" is for all files and has no place under "overrides". Write it at the start of a line',
		],
		[
			'allow: [missing-annex]\n',
			'1:1 "allow" "allow" is for the front matter of a report, here write the rule under "rules" as "off"',
		],
		['- a\n', '1:1 "- a\\n" A name with a colon is missing before this. Write it as in "rules:"'],
		['extends: 5\n', '1:10 "5" extends must be a profile or a file, not a number'],
		['extends: [""]\n', '1:11 "\\"\\"" extends is empty. Write something'],
		['final:true\n', '1:1 "final:true" The space behind the colon is missing in "final:true". Write "final: …"'],
		[
			'final:true\nrules:\n  missing-annex: off\n',
			'1:1 "final:true" The space behind the colon is missing in "final:true". Write "final: …"',
		],
		[
			'rules:\n  missing-annex:off\n',
			'2:3 "missing-annex:off" The space behind the colon is missing in "missing-annex:off". Write "missing-annex: …"',
		],
		[
			'rules:\n missing-annex: off\n  placeholder-link: off\n',
			'2:17 "off" The next line is indented further than this one. Indent it as this one is',
		],
		['rules\n', '1:1 "rules" A name with a colon is missing before "rules". Write it as in "rules:"'],
		['rules:\n\tmissing-annex: off\n', '2:1 "\\t" The line begins with a tab. Indent it with spaces'],
		[
			'rules:\n  missing-annex:off\n  placeholder-link: off\n',
			'2:3 "missing-annex:off" A colon, or the space behind it, is missing here. Add it',
		],
		[
			'reports: *.md\n',
			'1:10 "*.md" *.md without quotes stands for a value of that name, and there is none. Put it in quotes',
		],
		['reports: @x\n', '1:10 "@x" A value cannot begin with this character. Put the value in quotes'],
		[
			'acronyms:\n  IGF: Forum: global\n',
			'2:8 "Forum:" A colon with a space behind it stands inside the value. Put the value in quotes',
		],
		['reports: [a, b\n', '1:14 "b" A bracket is never closed. Add "]"'],
		['annexWords: "a\n', '1:14 "a" A quotation mark is never closed. Close it'],
		['final: true\n---\nfinal: false\n', '2:1 "---" A second text begins here. Take out the line "---" or "..."'],
		[
			'rules:\n  missing-annex: off\n placeholder-link: off\n',
			'3:1 " " The line does not begin where those do that it belongs to. Indent it as they are',
		],
	];
	for (const [text, ...expected] of wrong) {
		it(`says what is wrong with ${JSON.stringify(text)}`, () => {
			assert.deepEqual(problems(text), expected);
			const crlf = text.replaceAll('\n', '\r\n');
			assert.equal(problems(crlf).length, expected.length);
		});
	}

	it('keeps what is right around a mistake', () => {
		for (const mistake of ['rules: [a', 'rules: "a', 'rules:\n\tx: off', 'rules: a: b', 'rules: {', 'rules: @']) {
			const { chosen, problems } = readConfig(`final: true\n${mistake}\nreports: a.md\n`);
			assert.deepEqual(chosen, { final: true, reports: ['a.md'] }, mistake);
			assert.equal(problems.length, 1, mistake);
		}
	});

	it('takes a value by reference, and no more of them than anybody needs', () => {
		const once = readConfig('annexWords: &words [Enclosure]\nexternalAnnexes: *words\n');
		assert.deepEqual(once.chosen, { annexWords: ['Enclosure'], externalAnnexes: ['Enclosure'] });
		const levels = Array.from({ length: 30 }, (_, n) => `k${n}: &k${n} [${`*k${n - 1}, `.repeat(n === 0 ? 0 : 9)}a]`);
		const bomb = readConfig(`${levels.join('\n')}\nannexWords: *k29\nfinal: true\n`);
		assert.equal(bomb.chosen.final, true);
		const tooMany = bomb.problems.filter(({ message }) =>
			/more than 100 references such as \*k\d+\. Write/.test(message),
		);
		assert.equal(tooMany.length, 1);
		assert.equal(readConfig('annexWords: &a [*a]\nfinal: true\n').chosen.final, true);
	});

	it('does not read what is too long', () => {
		const tooLong = /^1:1 "[^"]*" This is too long to be read \(more than 500 kB\), leave out what belongs elsewhere$/;
		for (const text of [`# ${'x'.repeat(10_000_000)}`, `final: true\n${'acronyms: {'.repeat(1_000_000)}`]) {
			// What is wrong further on is not told, nor is what is right: nobody has looked at it.
			assert.equal(problems(text).length, 1);
			assert.match(problems(text)[0]!, tooLong);
			assert.deepEqual(readConfig(text).chosen, {});
		}
		const glossary = Array.from({ length: 10_000 }, (_, n) => `  A${n}: Annex of the report number ${n}\n`).join('');
		assert.equal(Object.keys(readConfig(`acronyms:\n${glossary}`).chosen.acronyms ?? {}).length, 10_000);
	});

	it('goes no deeper than anybody nests', () => {
		assert.match(problems('['.repeat(5_000))[0]!, /nested too deeply/);
		assert.match(problems('a: ['.repeat(5_000))[0]!, /nested too deeply/);
		assert.match(problems('- '.repeat(5_000))[0]!, /nested too deeply/);
		const staircase = Array.from({ length: 900 }, (_, level) => `${' '.repeat(level)}a:\n`).join('');
		assert.match(problems(staircase)[0]!, /nested too deeply/);
	});

	it('stops after many mistakes, and says no more than anybody reads', () => {
		assert.equal(problems('x: y\n'.repeat(10_000)).length, 100);
		// Each mistake in the YAML costs another reading of its entry; after ten the rest is left.
		const broken = `final: true\n${'x: [\n'.repeat(10_000)}reports: a.md\n`;
		assert.equal(problems(broken).length, 10);
		assert.deepEqual(readConfig(broken).chosen, { final: true });
	});
});
