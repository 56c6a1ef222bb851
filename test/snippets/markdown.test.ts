import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { Checker } from '../../server/src/engine/index.js';
import { kindOf, kindReasonOf } from '../../server/src/report/index.js';
import { allRules } from '../accuracy/checked.js';
import { Snippet } from '../support/snippet.js';

interface SnippetInFile {
	readonly prefix: readonly string[];
	readonly body: readonly string[];
	readonly description: string;
}

const SNIPPETS = JSON.parse(readFileSync(new URL('../../snippets/markdown.json', import.meta.url), 'utf8')) as Readonly<
	Record<string, SnippetInFile>
>;

const NOW = new Date(2018, 1, 5);

/** What a secretary might type at the tab stops of each snippet; a gap leaves what stands there. */
const TYPED: Readonly<Record<string, readonly (string | undefined)[]>> = {
	Agenda: ['Welcome', 'Taking stock of 2017', 'Budget, incl. travel', 'AOB'],
	'Participants list': ['Ada Example', 'Co-Chair', 'Zoë O’Neill', 'R&D', 'Jan van der Voorbeeld (DC-IoT)'],
	'Participants list with bullets': ['Ada Example', 'Chair', 'Zoë O’Neill', 'Secretariat', 'Bo Ex (Exampleland)'],
	Participant: ['Bo Ex', 'Exampleland 🎉'],
	Annex: ['II', 'Statement by the youth delegates'],
	'Numbered paragraph': ['12', 'The Secretariat took note of **both points** (see the [page](https://example.org)).'],
	'Summary report': [
		'Rural Roads Group',
		'Virtual Meeting',
		'XXIV',
		undefined,
		'Ada Example',
		'Zoë O’Neill',
		'Roads Secretariat',
		'Taking stock of 2017',
		'noted that the year had been quiet',
		'Budget',
		'agreed to spend less',
		'in early March 2018',
		'AOB',
		'Bo Ex',
		'Exampleland',
	],
	Minutes: [
		'Bicycle workshop',
		'12 March 2018',
		'Ada Example',
		undefined,
		'Zoë O’Neill',
		undefined,
		'Bo Ex',
		'Volunteers',
		'Rent',
		'Tools',
		'Any other business',
		'The rent rises by 4 %.',
		'The fee stays as it is.',
		'Two stands are broken.',
		'Bo',
		'order a new stand',
		'1 April 2018',
		'Nothing was raised.',
		'on 9 April 2018 at 19:00',
	],
	Decision: ['The fee stays as it is.'],
	'Action item': ['Bo', 'order a new stand', '1 April 2018'],
	'Next meeting': ['in person', '9 April', '2018'],
};

describe('snippets', () => {
	it('each have a word of their own, in small letters', () => {
		const words = Object.values(SNIPPETS).flatMap(({ prefix }) => prefix);
		assert.deepEqual(words, [...new Set(words)]);
		for (const word of words) assert.match(word, /^[a-z]+(?: [a-z]+)*$/);
	});

	it('all are tried with what a writer types', () => {
		assert.deepEqual(Object.keys(TYPED), Object.keys(SNIPPETS));
	});

	for (const [name, { body, description }] of Object.entries(SNIPPETS)) {
		describe(name, () => {
			const source = body.join('\n');
			const snippet = new Snippet(source);
			const typed = TYPED[name] ?? [];
			const texts = { 'as it stands': snippet.expand(NOW), 'filled in': snippet.expand(NOW, typed) };

			it('leads from the top to the bottom, and ends where the writer goes on', () => {
				const numbers = snippet.tabStops(NOW).map(({ number }) => number);
				assert.deepEqual(numbers, [...typed.map((_, index) => index + 1), 0]);
				assert.ok(source.endsWith('\n$0'), 'the last stop has no line of its own');
			});

			it('is described in a clause', () => assert.match(description, /^[A-Z][^.]+[^.\s]$/));

			for (const [how, text] of Object.entries(texts)) {
				it(`has nothing to find fault with but the places that are to be filled in, ${how}`, () => {
					for (const whole of [text, `# Notes\n\n${text}\nAnd more.\n`, text.replaceAll('\n', '\r\n')]) {
						const { findings, failures } = new Checker().check(whole, allRules);
						const found = findings.map(({ rule, span }) => `${rule.id} ${whole.slice(span.from, span.to)}`);
						assert.deepEqual(
							found,
							placesIn(whole).map((place) => `placeholder-text ${place}`),
						);
						assert.deepEqual(failures, []);
					}
				});
			}

			it('leaves places to fill in, and none of them once it is filled in', () => {
				const standing = placesIn(texts['as it stands']);
				assert.ok(standing.length > 0);
				assert.deepEqual(placesIn(texts['filled in']), []);
			});

			it('shows every default apart from the others, so that no two people are the same', () => {
				const names = snippet
					.tabStops(NOW)
					.map(({ standing }) => standing)
					.filter((each) => /^\[name of/.test(each));
				assert.deepEqual(names, [...new Set(names)]);
			});
		});
	}

	it('write the date as "5 February 2018"', () => {
		for (const name of ['Summary report', 'Minutes']) {
			assert.match(new Snippet(SNIPPETS[name]!.body.join('\n')).expand(NOW), /(?<!\d)5 February 2018$/m);
		}
	});

	it('write what is said twice at one tab stop', () => {
		const report = expand('Summary report');
		for (const twice of ['Rural Roads Group', 'XXIV', 'Ada Example', 'Taking stock of 2017', 'Budget']) {
			assert.equal(report.split(twice).length - 1, twice === 'Rural Roads Group' ? 3 : 2, twice);
		}
	});
});

describe('snippets of whole documents', () => {
	for (const name of ['Summary report', 'Minutes']) {
		for (const [how, typed] of [
			['as it stands', []],
			['filled in', TYPED[name] ?? []],
		] as const) {
			it(`${name} is taken for a report, ${how}`, () => {
				const text = new Snippet(SNIPPETS[name]!.body.join('\n')).expand(NOW, typed);
				const { report } = new Checker().check(text, allRules);
				assert.equal(kindOf(report), 'report', kindReasonOf(report));
			});
		}
	}

	it('Summary report needs its annex: without the label the reference has nothing to refer to', () => {
		const text = expand('Summary report').replace('\nAnnex I\n', '\n');
		const { findings } = new Checker().check(text, allRules);
		assert.deepEqual(
			findings.map(({ rule, span }) => [rule.id, text.slice(span.from, span.to)]),
			[['missing-annex', 'ANNEX I']],
		);
	});
});

describe('snippets, read as Markdown,', () => {
	it('give a list where there are items', () => {
		assert.equal(outline('Agenda'), 'paragraph list(4)');
		assert.equal(outline('Participants list with bullets'), 'paragraph list(3)');
		assert.equal(outline('Numbered paragraph'), 'list(1)');
		assert.equal(outline('Action item'), 'list(1)');
	});

	it('give a paragraph for each person, label and sentence', () => {
		assert.equal(outline('Participants list'), 'paragraph paragraph paragraph paragraph');
		assert.equal(outline('Participant'), 'paragraph');
		assert.equal(outline('Annex'), 'paragraph paragraph');
		assert.equal(outline('Decision'), 'paragraph');
		assert.equal(outline('Next meeting'), 'paragraph');
	});

	it('give the parts of a whole document', () => {
		assert.equal(
			outline('Summary report'),
			'paragraph paragraph paragraph list(4) paragraph paragraph paragraph list(3) paragraph paragraph paragraph paragraph',
		);
		assert.equal(
			outline('Minutes'),
			'heading heading list(3) heading list(3) heading paragraph paragraph heading paragraph list(1) heading paragraph heading paragraph',
		);
	});

	it('make whole agenda items bold', () => {
		const strong: string[] = [];
		const walk = (node: Nodes): void => {
			if (node.type === 'strong')
				strong.push(node.children.map((each) => ('value' in each ? each.value : '')).join(''));
			if ('children' in node) for (const each of node.children) walk(each);
		};
		walk(parse('Agenda'));
		assert.deepEqual(strong, ['I. Welcome', 'II. Taking stock of 2017', 'III. Budget, incl. travel', 'IV. AOB']);
	});
});

/** `[name of the chair]` */
function placesIn(text: string): readonly string[] {
	return text.match(/\[[^\]]+\](?!\()/g) ?? [];
}

function expand(name: string): string {
	return new Snippet(SNIPPETS[name]!.body.join('\n')).expand(NOW, TYPED[name]);
}

function parse(name: string): Root {
	return fromMarkdown(expand(name));
}

/** The top-level blocks, lists with the number of their items. */
function outline(name: string): string {
	return parse(name)
		.children.map((node) => (node.type === 'list' ? `list(${node.children.length})` : node.type))
		.join(' ');
}
