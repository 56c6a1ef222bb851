import assert from 'node:assert/strict';
import { annexNumbering } from '../../server/src/rules/annex-numbering.js';
import { duplicateAnnex } from '../../server/src/rules/duplicate-annex.js';
import { emptyAnnex } from '../../server/src/rules/empty-annex.js';
import type { Rule } from '../../server/src/rules/index.js';
import { unreferencedAnnex } from '../../server/src/rules/unreferenced-annex.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

const TYPE = '---\ntype: report\n---\n\n';

/** The marked texts that the rule finds in a report that holds `body`. */
function found(rule: Rule, body: string): string[] {
	const text = TYPE + body;
	return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
}

/** Annexes with headings of these names, each with some text. */
function annexes(...labels: string[]): string {
	return labels.map((label) => `## ${label}\n\nText\n`).join('\n');
}

describe('duplicate-annex', () => {
	it('marks word and number of the later one', () => {
		checkFindings(
			duplicateAnnex,
			`
			# Notulen 🎉

			9 oktober 2023

			**Bijlage 1 – Begroting**

			Zes euro

			**Bijlage I – Rooster**
			  ^^^^^^^^^ duplicate-annex

			Zaterdag
		`,
		);
	});

	it('tells where the first one stands', () => {
		const [finding] = check(TYPE + annexes('Annex I – Budget', 'Annex I – List'), duplicateAnnex);
		assert.equal(finding?.related?.length, 1);
		assert.match(finding?.message ?? '', /^Annex I appears twice. Give /);
	});

	const silent: Record<string, string> = {
		'letters beside numbers, and other words': annexes('Annex A', 'Annex 1', 'Appendix 1', 'Appendix A'),
		'an annex that goes on': annexes('Anhang 1 – Haushalt', 'Anhang 1 (Fortsetzung)', 'Anhang 1 – Forts.'),
		'a page of its own for the label': 'Annex I\n\n# Annex I – Budget\n\nText\n',
		'a label at the head of each page': 'Annex I – Budget\n\nText\n\nAnnex I – Budget\n\nText\n',
		'a list of annexes': `Annex I – Budget\n\nAnnex II – List\n\n${annexes('Annex I – Budget', 'Annex II – List')}`,
		'a quotation': `${annexes('Annex I')}\n> **Annex I**\n>\n> Text\n`,
		'annexes of what is reproduced': annexes('Annex 1', 'Annex 1 to the agreement', '## Annex 1'),
		'inserted numbers': annexes('Annex 1', 'Annex 1 bis', 'Annex 1a'),
	};
	for (const [name, body] of Object.entries(silent))
		it(`accepts ${name}`, () => assert.deepEqual(found(duplicateAnnex, body), []));

	it('renumbers from there, and the references to those that follow', () => {
		checkFix(
			duplicateAnnex,
			'Make this Annex III and renumber those that follow',
			`${TYPE}See Annex II, Annexes I and III and [the figures](#annex-iii--figures).\n\n## On Annex III\n\n${annexes('Annex I', 'Annex II', 'Annex$0 II – List', 'Annex III – Figures', 'Annex V')}`,
			`${TYPE}See Annex II, Annexes I and IV and [the figures](#annex-iv--figures).\n\n## On Annex IV\n\n${annexes('Annex I', 'Annex II', 'Annex III – List', 'Annex IV – Figures', 'Annex V')}`,
		);
	});

	const tangled: Record<string, string> = {
		'a number that another one has': annexes('Annex I', 'Annex III', 'Annex II', 'Annex I', 'Annex II'),
		'a number below one that stands before it': annexes('Annex I', 'Annex III', 'Annex I'),
		'one of two styles of numerals': annexes('Annex 1', 'Annex 1', 'Annex II', 'Annex III'),
	};
	for (const [name, body] of Object.entries(tangled)) {
		it(`does not give one ${name}`, () => {
			const findings = check(TYPE + body, duplicateAnnex);
			assert.ok(findings.length > 0);
			for (const { fixes } of findings) assert.deepEqual(fixes, []);
		});
	}

	it('keeps the style of numbers and the line endings', () => {
		checkFix(
			duplicateAnnex,
			'Make this ANLAGE 2',
			`${TYPE}${annexes('ANLAGE 1', 'ANLAGE 1$0')}`.replaceAll('\n', '\r\n'),
			`${TYPE}${annexes('ANLAGE 1', 'ANLAGE 2')}`.replaceAll('\n', '\r\n'),
		);
	});
});

describe('annex-numbering', () => {
	it('takes references that are written as the label along into the other style', () => {
		const references = (two: string): string => `See Annex I, Annex ${two}, Annexes I and ${two}, and Annex 3.\n\n`;
		checkFix(
			annexNumbering,
			'Renumber the annexes and the references to them',
			`${TYPE}${references('2')}${annexes('Annex I', 'Annex$0 2', 'Annex III')}`,
			`${TYPE}${references('II')}${annexes('Annex I', 'Annex II', 'Annex III')}`,
		);
	});

	it('marks gaps, disorder and a second style', () => {
		assert.deepEqual(found(annexNumbering, annexes('Annex I', 'Annex III')), ['Annex III']);
		assert.deepEqual(found(annexNumbering, annexes('Annexe 2', 'Annexe 1', 'Annexe 3')), ['Annexe 1']);
		assert.deepEqual(found(annexNumbering, annexes('Anexo I', 'Anexo III', 'Anexo II', 'Anexo IV')), ['Anexo II']);
		assert.deepEqual(found(annexNumbering, annexes('Annex I', 'Annex 2', 'Annex III')), ['Annex 2']);
		assert.deepEqual(found(annexNumbering, annexes('Annex 1', 'Annex II', 'Annex III')), ['Annex 1']);
		assert.deepEqual(found(annexNumbering, annexes('Allegato A', 'Allegato C')), ['Allegato C']);
		assert.deepEqual(found(annexNumbering, annexes('Bijlage 1', 'Bijlage 4')), ['Bijlage 4']);
	});

	const silent: Record<string, string> = {
		order: annexes('Annex I', 'Annex II', 'Annex III') + annexes('Appendix A', 'Appendix B'),
		'what duplicate-annex explains': annexes('Annex I', 'Annex II', 'Annex II', 'Annex IV'),
		'a file of its own': `See [Annex II](figures.pdf).\n\n${annexes('Annex I', 'Annex III')}`,
		'a single annex': annexes('Annex III'),
		'inserted numbers': annexes('Annex 1', 'Annex 1 bis', 'Annex 2a', 'Annex 2b', 'Annex 3'),
		'letters as far as I': annexes(...'ABCDEFGHIJ'.split('').map((letter) => `Annex ${letter}`)),
		'annexes of an annex': annexes('Annex I', 'Annex II', '# Annex 2', '# Annex 1', 'Annex III'),
	};
	for (const [name, body] of Object.entries(silent))
		it(`accepts ${name}`, () => assert.deepEqual(found(annexNumbering, body), []));

	it('says what is missing', () => {
		const [finding] = check(TYPE + annexes('Annex I', 'Annex III'), annexNumbering);
		assert.equal(
			finding?.message,
			'Annex III follows Annex I, but there is no Annex II. Add what is missing or renumber the annexes',
		);
	});

	const title = 'Renumber the annexes and the references to them';

	it('renumbers in the order in which they stand, and moves every reference along', () => {
		checkFix(
			annexNumbering,
			title,
			`${TYPE}See Annexes I–III (Annex 4) and annex iii of the Convention; Annex V.\n\n${annexes('Annex II', 'Annex$0 I', 'Annex III', 'Annex IV')}`
				.replace('I–III', 'I and II')
				.replace('; Annex V', ''),
			`${TYPE}See Annexes II and I (Annex 4) and annex iii of the Convention.\n\n${annexes('Annex I', 'Annex II', 'Annex III', 'Annex IV')}`,
		);
		checkFix(
			annexNumbering,
			title,
			`${TYPE}The figures (Annexes 3–5) and Annex 1.\n\n${annexes('Annex 1', 'Annex$0 3', 'Annex 4', 'Annex 5')}`,
			`${TYPE}The figures (Annexes 2–4) and Annex 1.\n\n${annexes('Annex 1', 'Annex 2', 'Annex 3', 'Annex 4')}`,
		);
	});

	it('offers nothing where a range would break, or a reference would lead astray', () => {
		const offered = (body: string): number => check(TYPE + body, annexNumbering)[0]?.fixes.length ?? -1;
		assert.equal(offered(`See Annexes I–III.\n\n${annexes('Annex II', 'Annex I', 'Annex III')}`), 0);
		assert.equal(offered(`See Annex II.\n\n${annexes('Annex I', 'Annex III')}`), 0);
	});
});

describe('empty-annex', () => {
	it('marks a label with nothing under it', () => {
		checkFindings(
			emptyAnnex,
			`
			# Minutes

			5 February 2018

			1. 🎉 See Annexes I to III.

			## Annex I – Agenda
			   ^^^^^^^ empty-annex

			---

			## Annex II
			   ^^^^^^^^ empty-annex

			[//]: # (to be added)

			**Annex III**
			  ^^^^^^^^^ empty-annex

			<!-- to be added -->
		`,
		);
	});

	const silent: Record<string, string> = {
		'a title under the label': '# Annex I\n\n# Agenda\n\n- I. Opening\n',
		'sub-headings': '## Annex I – Agenda\n\n### Monday\n\nText\n',
		'text on the next line': 'Annex I\nAgenda\n',
		'a picture, a table, HTML, code':
			'## Annex I\n\n![Photo](a.png)\n\n## Annex II\n\n| a |\n|---|\n\n## Annex III\n\n<img src="a.png">\n\n## Annex IV\n\n    code\n',
		'a list of annexes': 'See Annex I.\n\nAnnex I – Budget\n\nAnnex II – List of participants\n',
		'links in the label': '## Annex I: [Budget](budget.pdf)\n\n**Annex II – <https://example.org/list>**\n',
		'annexes kept elsewhere':
			'## Annex I (circulated separately)\n\n## Anlage 2 – gesondert versandt\n\n## Annexe 3 (voir site)\n',
		'a page of its own for the label': '# Annex I\n\n# Annex I – Budget\n\nText\n',
		'a remark without mark-up': 'Attachment 1: photographs\n',
	};
	for (const [name, body] of Object.entries(silent))
		it(`accepts ${name}`, () => assert.deepEqual(found(emptyAnnex, body), []));

	it('inserts what the title or the text announces', () => {
		checkFix(
			emptyAnnex,
			'Insert an agenda',
			`${TYPE}The agenda (Annex I) was adopted.\n\n## Annex$0 I\n\n## Annex II\n\nText\n`,
			`${TYPE}The agenda (Annex I) was adopted.\n\n## Annex I\n\n### Agenda\n\n- I. Opening\n- II. Any other business\n\n## Annex II\n\nText\n`,
		);
		checkFix(
			emptyAnnex,
			'Insert a list of participants',
			`${TYPE}**Bijlage$0 1 – Deelnemers**\n`,
			`${TYPE}**Bijlage 1 – Deelnemers**\n\nNaam (organisatie)\n`,
		);
		checkFix(
			emptyAnnex,
			'Insert a line to be filled in',
			`${TYPE}# Anhang$0 1 – Haushalt`.replaceAll('\n', '\r\n'),
			`${TYPE}# Anhang 1 – Haushalt\n\nText der Anlage`.replaceAll('\n', '\r\n'),
		);
	});
});

describe('unreferenced-annex', () => {
	it('marks the label of an annex that the text does not mention', () => {
		checkFindings(
			unreferencedAnnex,
			`
			# Report

			5 February 2018

			1. 🎉 The figures are reproduced in Annexes II and IV.

			## Annex I – Statement
			   ^^^^^^^ unreferenced-annex

			We thank the hosts, and wrote this Annex I for them.

			## Annex II

			Figures
		`,
		);
	});

	const silent: Record<string, string> = {
		'every form of reference': `See Annexes I–III, [the plan](#annex-iv--plan), (Annex 5).\n\n${annexes('Annex I', 'Annex II', 'Annex III', 'Annex IV – Plan', 'Annex V')}`,
		'a heading that names it': `## Agenda (Annex I)\n\nText\n\n${annexes('Annex I')}`,
		'its subject': `The list of participants is annexed to this report.\n\n${annexes('Annex I – List of participants')}`,
		'its subject in other languages': `Die Teilnehmerliste ist beigefügt. Le budget est joint en annexe.\n\n${annexes('Anlage 1 – Teilnehmerliste', 'Annexe 2 – Budget')}`,
		'a reference that an article follows': `Die Zahlen stehen in Anlage 1, der Plan ist als Anlage 2 beigefügt.\n\n${annexes('Anlage 1', 'Anlage 2')}`,
		'its number after a short form': `The budget (all. 1), the map (Anl. 2) and the list (App. B).\n\n${annexes('Allegato 1', 'Anlage 2', 'Appendix B')}`,
		'the number that it should have': `The budget is in Annex I, the list in Annex II.\n\n${annexes('Annex I', 'Annex III')}`,
		'the only annex': `The budget (see annex) was adopted.\n\n${annexes('Annex')}`,
		'a list of annexes': `Annexes:\n\n- Annex I – Budget\n- Annex II – List\n\n${annexes('Annex I – Budget', 'Annex II – List')}`,
	};
	for (const [name, body] of Object.entries(silent))
		it(`accepts ${name}`, () => assert.deepEqual(found(unreferencedAnnex, body), []));

	it('refers to it at the end of the first paragraph', () => {
		checkFix(
			unreferencedAnnex,
			'Refer to Annex I at the end of the first paragraph',
			`${TYPE}# Report\n\n5 May 2031\n\n1. The meeting was opened by the **chair**.\n\n## Annex$0 I\n\nText\n`,
			`${TYPE}# Report\n\n5 May 2031\n\n1. The meeting was opened by the **chair** (Annex I).\n\n## Annex I\n\nText\n`,
		);
	});

	it('refers to it in a paragraph that is no list of names, no agenda, and not about another annex', () => {
		const before = `${TYPE}# Report\n\n**Present:** Ana Lund, Bo Berg, Cy Costa, Dee Dahl, Eli Eze, Flo Frank, Gus Gray, Hal Holm\n\n**Agenda**\n\nI. Budget of the association for the year that has begun and for the one that follows it\n\n1. The budget is in Annex I.\n2. The meeting was closed`;
		const annexed = '\n\n## Annex I\n\nText\n\n## Annex$0 II\n\nText\n';
		checkFix(
			unreferencedAnnex,
			'Refer to Annex II at the end of the first paragraph',
			`${before}.${annexed}`,
			`${before} (Annex II).${annexed.replace('$0', '')}`,
		);
	});

	it('does not refer to it where that would be read as an annex of something else', () => {
		const text = `${TYPE}Annex I of the Convention and the list of Annex IV Parties were recalled.\n\n## Annex I\n\nText\n`;
		for (const { fixes } of check(text, unreferencedAnnex)) assert.deepEqual(fixes, []);
		const other = `${TYPE}The rate is set in line with resolution A/66/67.\n\n## Annex I\n\nText\n`;
		assert.deepEqual(
			check(other, unreferencedAnnex).map(({ fixes }) => fixes),
			[[]],
		);
	});
});
