import assert from 'node:assert/strict';
import { emptyAnnex as rule } from '../../server/src/rules/empty-annex/empty-annex.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

const TYPE = '---\ntype: report\n---\n\n';

/** The marked texts that the rule finds in a report that holds `body`. */
function found(body: string): string[] {
	const text = TYPE + body;
	return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
}

describe('empty-annex', () => {
	it('marks a label with nothing under it', () => {
		checkFindings(
			rule,
			`
			# Minutes

			5 February 2018

			1. 🎉 See Annexes I to III.

			## Annex I – Agenda
			   ^^^^^^^ empty-annex: Annex I is empty. Add its text or remove its heading
			   ↳ fix: Insert an agenda

			---

			## Annex II
			   ^^^^^^^^ empty-annex: Annex II is empty. Add its text or remove its heading
			   ↳ fix: Insert a line to be filled in

			[//]: # (to be added)

			**Annex III**
			  ^^^^^^^^^ empty-annex: Annex III is empty. Add its text or remove its heading
			  ↳ fix: Insert a line to be filled in

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
	for (const [name, body] of Object.entries(silent)) it(`accepts ${name}`, () => assert.deepEqual(found(body), []));

	it('inserts what the title or the text announces', () => {
		checkFix(
			rule,
			'Insert an agenda',
			`${TYPE}The agenda (Annex I) was adopted.\n\n## Annex$0 I\n\n## Annex II\n\nText\n`,
			`${TYPE}The agenda (Annex I) was adopted.\n\n## Annex I\n\n### Agenda\n\n- I. [first item]\n- II. [second item]\n\n## Annex II\n\nText\n`,
		);
		checkFix(
			rule,
			'Insert a list of participants',
			`${TYPE}**Bijlage$0 1 – Deelnemers**\n`,
			`${TYPE}**Bijlage 1 – Deelnemers**\n\n[naam] ([organisatie])\n`,
		);
		checkFix(
			rule,
			'Insert a line to be filled in',
			`${TYPE}# Anhang$0 1 – Haushalt`.replaceAll('\n', '\r\n'),
			`${TYPE}# Anhang 1 – Haushalt\n\n[Text der Anlage]`.replaceAll('\n', '\r\n'),
		);
	});
});
