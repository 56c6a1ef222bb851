import assert from 'node:assert/strict';
import { unreferencedAnnex as rule } from '../../server/src/rules/unreferenced-annex/unreferenced-annex.js';
import { annexes } from '../support/annexes.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

const TYPE = '---\ntype: report\n---\n\n';

/** The marked texts that the rule finds in a report that holds `body`. */
function found(body: string): string[] {
	const text = TYPE + body;
	return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
}

describe('unreferenced-annex', () => {
	it('marks the label of an annex that the text does not mention', () => {
		checkFindings(
			rule,
			`
			# Report

			5 February 2018

			1. 🎉 The figures are reproduced in Annexes II and IV.

			## Annex I – Statement
			   ^^^^^^^ unreferenced-annex: Annex I is not mentioned in the text. Refer to it or leave it out

			We thank the hosts, and wrote this Annex I for them.

			## Annex II

			Figures
		`,
		);
	});

	it('uses no word of another language', () => {
		const text = '# Protokoll\n\n5. Februar 2018\n\nDer Haushalt gilt.\n\n## Anlage\n\nZahlen\n';
		assert.deepEqual(
			check(text, rule).map(({ message }) => message),
			['This annex is not mentioned in the text. Refer to it or leave it out'],
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
		'an inserted number in a list': `See Annexes 1, 2 and 2a.\n\n${annexes('Annex 1', 'Annex 2', 'Annex 2a')}`,
		'“and” cut short': `Siehe Anlagen 1 u. 2.\n\n${annexes('Anlage 1', 'Anlage 2')}`,
		'a list of annexes': `Annexes:\n\n- Annex I – Budget\n- Annex II – List\n\n${annexes('Annex I – Budget', 'Annex II – List')}`,
	};
	for (const [name, body] of Object.entries(silent)) it(`accepts ${name}`, () => assert.deepEqual(found(body), []));

	it('refers to it at the end of the first paragraph?', () => {
		checkFix(
			rule,
			'Refer to Annex I at the end of the first paragraph?',
			`${TYPE}# Report\n\n5 May 2031\n\n1. The meeting was opened by the **chair**.\n\n## Annex$0 I\n\nText\n`,
			`${TYPE}# Report\n\n5 May 2031\n\n1. The meeting was opened by the **chair** (Annex I).\n\n## Annex I\n\nText\n`,
		);
	});

	it('refers to one with a title only where the text speaks of that', () => {
		const report = (body: string, title: string) =>
			`${TYPE}# Report\n\n5 May 2031\n\nThe chair welcomed all.\n\n${body}\n\n## Annex$0 I – ${title}\n\nText\n`;
		checkFix(
			rule,
			'Refer to Annex I at the end of a paragraph about it',
			report('A painting was sold.\n\nThe painting of the harbours began.', 'Painting of the harbour'),
			report(
				'A painting was sold.\n\nThe painting of the harbours began (Annex I).',
				'Painting of the harbour',
			).replace('$0', ''),
		);
		for (const { fixes } of check(report('All slept.', 'Painting of the harbour').replace('$0', ''), rule)) {
			assert.deepEqual(fixes, []);
		}
	});

	it('refers to it in a paragraph that is no list of names, no agenda, and not about another annex', () => {
		const before = `${TYPE}# Report\n\n**Present:** Ana Lund, Bo Berg, Cy Costa, Dee Dahl, Eli Eze, Flo Frank, Gus Gray, Hal Holm\n\n**Agenda**\n\nI. Budget of the association for the year that has begun and for the one that follows it\n\n1. The budget is in Annex I.\n2. The meeting was closed`;
		const annexed = '\n\n## Annex I\n\nText\n\n## Annex$0 II\n\nText\n';
		checkFix(
			rule,
			'Refer to Annex II at the end of the first paragraph?',
			`${before}.${annexed}`,
			`${before} (Annex II).${annexed.replace('$0', '')}`,
		);
	});

	it('does not refer to it where that would be read as an annex of something else', () => {
		const text = `${TYPE}Annex I of the Convention and the list of Annex IV Parties were recalled.\n\n## Annex I\n\nText\n`;
		for (const { fixes } of check(text, rule)) assert.deepEqual(fixes, []);
		const other = `${TYPE}The rate is set in line with resolution A/66/67.\n\n## Annex I\n\nText\n`;
		assert.deepEqual(
			check(other, rule).map(({ fixes }) => fixes),
			[[]],
		);
	});
});
