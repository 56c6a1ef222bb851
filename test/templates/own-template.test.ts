// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates have placeholders
import assert from 'node:assert/strict';
import {
	expandTemplate,
	type OwnTemplate,
	plainText,
	readTemplate,
	snippetText,
	type TemplateValues,
} from '../../server/src/templates/index.js';
import { Snippet } from '../support/snippet.js';

const VALUES: TemplateValues = {
	date: { year: 2018, month: 2, day: 5 },
	number: 'XXIV',
	place: 'Exampletown',
	title: 'Bicycle workshop',
};

const expand = (text: string, values: TemplateValues = VALUES, options?: Parameters<typeof expandTemplate>[2]) =>
	expandTemplate(readTemplate('a.md', text), values, options);
const snippet = (text: string, values?: TemplateValues) => snippetText(expand(text, values));
const plain = (text: string, values?: TemplateValues) => plainText(expand(text, values));

describe('readTemplate', () => {
	it('takes its name from the file, and a summary from the first line that says something', () => {
		const { name, summary, text } = readTemplate(
			'x/board-minutes_short.md',
			'\uFEFF---\na: b\n---\r\n\r\n## Board ✓\r\n',
		);
		assert.deepEqual([name, summary, text], ['board minutes short', 'Board ✓', '---\na: b\n---\n\n## Board ✓\n']);
	});
	it('reads an empty file', () => assert.deepEqual(readTemplate('.md', ''), { name: '', summary: '', text: '' }));
	it('keeps a long first line short', () => assert.equal(readTemplate('a.md', 'x'.repeat(1000)).summary.length, 80));
});

describe('expandTemplate', () => {
	it('writes what is known of the meeting', () => {
		assert.equal(
			plain(
				'# ${title}: meeting ${number}\n\n${place}, ${date}\n\nThe members were there and the chair was with them.\n',
			),
			'# Bicycle workshop: meeting XXIV\n\nExampletown, 5 February 2018\n\nThe members were there and the chair was with them.\n',
		);
	});

	it('writes no date that Markdown takes for an item of a list', () => {
		const written = (text: string) =>
			plain(`---\nlanguage: de\ndate: \${date}\n---\n\n${text}\n`).split('\n').slice(5, -1);
		assert.deepEqual(written('${date}, ${place}'), ['5\\. Februar 2018, Exampletown']);
		assert.deepEqual(written('- ${1:${date}}'), ['- 5\\. Februar 2018']);
		assert.deepEqual(written('# ${date}\n\nam ${date}'), ['# 5. Februar 2018', '', 'am 5. Februar 2018']);
		assert.deepEqual(plain('${date}\n'), '5 February 2018\n');
	});

	it('is in the language that its front matter says', () => {
		for (const [said, written] of [
			['language: de', '1. Februar 2018'],
			['lang: "pt-BR"', '1 de fevereiro de 2018'],
			['language: Klingon', '1er février 2018'],
			['language: [de]', '1er février 2018'],
		] as const) {
			const template = readTemplate('x.md', `---\n${said}\n---\n\nLe \${date}\n`);
			const filled = plainText(
				expandTemplate(template, { date: { year: 2018, month: 2, day: 1 } }, { language: 'fr' }),
			);
			assert.ok(filled.endsWith(`Le ${written}\n`), filled);
		}
	});

	for (const [language, text, written] of [
		['de', 'Die Sitzung wurde von der Leitung eröffnet und am ${date} geschlossen.', '1. Februar 2018'],
		['es', 'La reunión del grupo se celebró en la sede el ${date} y fue breve.', '1 de febrero de 2018'],
		['fr', 'La réunion du groupe a eu lieu le ${date} dans les locaux de la ville.', '1er février 2018'],
		['it', 'La riunione del gruppo si è svolta il ${date} nella sede di una associazione.', '1º febbraio 2018'],
		['nl', 'De vergadering van de groep is op ${date} gehouden en was niet lang.', '1 februari 2018'],
		['pt', 'A reunião do grupo foi realizada em ${date} na sede da associação.', '1 de fevereiro de 2018'],
		['en', 'The meeting of the group was held on ${date} and it was short.', '1 February 2018'],
	] as const) {
		it(`writes the date in the language of the template (${language})`, () => {
			const text_ = plain(text, { date: { year: 2018, month: 2, day: 1 } });
			assert.equal(text_, text.replace('${date}', written));
		});
	}

	it('takes the language of the editor where the template tells none', () => {
		assert.equal(plainText(expand('${date}', {}, { language: 'de-AT' })), '[Datum]');
		assert.equal(plainText(expand('${date}', {}, { language: 'nl' })), '[datum]');
	});

	it('writes the date in front matter as YAML has it', () => {
		assert.equal(plain('---\ndate: ${date}\n---\n\n${date}\n'), '---\ndate: 2018-02-05\n---\n\n5 February 2018\n');
	});

	it('leaves front matter out within a text', () => {
		assert.equal(
			plainText(expand('---\ndate: ${date}\n---\n## ${title}\n', VALUES, { within: true })),
			'## Bicycle workshop\n',
		);
	});

	it('leaves what is not known to be filled in, at one tab stop wherever it comes again', () => {
		assert.equal(
			snippet('# ${title}\n\n${date}, ${treasurer} and ${title}\n', {}),
			'# ${1:[title of the report]}\n\n${2:[date]}, ${3:[treasurer]} and ${1}\n$0',
		);
	});

	it('puts tab stops into one order: first what the meeting is, then the numbers', () => {
		assert.equal(
			snippet('${2:second} ${1|a,b\\,c|} ${date} ${1}\n${0}\n', {}),
			'${3:second} ${2|a,b\\,c|} ${1:[date]} ${2}\n$0\n',
		);
	});

	it('fills in what a tab stop names', () => {
		assert.equal(snippet('${1:${date} in ${place}}'), '${1:5 February 2018 in Exampletown}$0');
		assert.equal(snippet('${1:${date}}', {}), '${1:[date]}$0');
	});

	it('goes from bracket to bracket where there are no numbers', () => {
		assert.equal(
			snippet(
				'[name of the chair] led, [name of the chair] ended.\n\n- [ ] [task](x) [^1] [here] ![alt]\n\n[here]: x\n',
			),
			'${1:[name of the chair]} led, ${1} ended.\n\n- [ ] [task](x) [^1] [here] ![alt]\n\n[here]: x\n$0',
		);
		// Nobody knows that it is one and the same.
		assert.equal(snippet('Chair: [name]\n\nMinutes: [name]\n'), 'Chair: ${1:[name]}\n\nMinutes: ${2:[name]}\n$0');
		assert.equal(snippet('[Name], [Datum], [Name]'), '${1:[Name]}, ${2:[Datum]}, ${3:[Name]}$0');
		assert.equal(snippet('[Kassenwart], [Kassenwart]'), '${1:[Kassenwart]}, ${1}$0');
		assert.equal(snippet('[name] ${1:x}'), '[name] ${1:x}$0');
	});

	it('leaves everything else alone', () => {
		for (const text of ['$5 and $date', '${} ${1', '{date}', 'a } b', 'C:\\x', '${1|}', '${2:a\nb}']) {
			assert.equal(plain(text), text, text);
			assert.equal(new Snippet(snippet(text)).expand(new Date()), text, text);
		}
		assert.equal(plain('\\${date}'), '${date}');
	});

	it('ends where the template says, once', () => assert.equal(snippet('a ${0} b${0}\n'), 'a $0 b\n'));

	it('reads a template once, however often it is offered', () => {
		const text = `# \${title}\n\n${'The *members* of the **board** were there.\n\n'.repeat(1_000)}`;
		let looks = 0;
		const template: OwnTemplate = {
			...readTemplate('a.md', text),
			get text() {
				looks++;
				return text;
			},
		};
		const looksAt = () => {
			looks = 0;
			expandTemplate(template, VALUES, { language: 'en' });
			return looks;
		};
		// For its placeholders, for its language, and for what is between them.
		assert.deepEqual([looksAt(), looksAt(), looksAt()], [3, 1, 1]);
	});

	for (const piece of ['${1:', '${', '[a', '${1|', '${a', '\\', '${1:${a', '[a](', '---\n']) {
		// A moment; what grows with the square would take many minutes.
		it(`may be hostile: many ${JSON.stringify(piece)}`, () => assert.ok(expand(piece.repeat(200_000 / piece.length))));
	}
});
