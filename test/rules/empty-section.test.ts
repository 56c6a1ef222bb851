import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { ReportReader } from '../../server/src/report/index.js';
import { emptySection as rule } from '../../server/src/rules/empty-section.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

const TYPE = '---\ntype: report\n---\n\n';

/** The marked texts that the rule finds in a report that holds `body`. */
function found(body: string): string[] {
	const text = TYPE + body;
	return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
}

describe('empty-section: what is reported', () => {
	it('marks the heading without its markers', () => {
		checkFindings(
			rule,
			`
			# Minutes 🎉

			5 February 2018

			## Budget 🎉
			   ^^^^^^^^^ empty-section

			## Accounts

			### Income
			    ^^^^^^ empty-section

			---

			[//]: # (to be written)

			### Spending

			It has risen.

			Any other business
			^^^^^^^^^^^^^^^^^^ empty-section
			------------------

			<!-- to be written -->
		`,
		);
	});

	it('marks labels of agendas and lists of participants', () => {
		assert.deepEqual(found('**Agenda**\n\n**Participants**\n\nAna Lund\n'), ['**Agenda**']);
		assert.deepEqual(found('Aanwezig:\n\nAgenda:\n\n1. Opening\n'), ['Aanwezig:']);
		assert.deepEqual(found('Text\n\nTeilnehmer:\n'), ['Teilnehmer:']);
	});

	it('marks lines in bold with a number that stand for headings', () => {
		const body = '**1. Opening**\n\nText\n\n**2. Budget**\n\nText\n\n**3. Any other business**\n\n**Annex I**\n\nMap\n';
		assert.deepEqual(found(body), ['**3. Any other business**']);
	});

	it('marks the section above the first annex', () => {
		assert.deepEqual(found('Text\n\n## Next meeting\n\n## Annex I\n\nMap\n'), ['Next meeting']);
		assert.deepEqual(found('Text\n\n## Budget\n\nAnnex I\n\nMap of the bay\n'), ['Budget']);
	});

	it('marks a section that is known, right under the title', () => {
		assert.deepEqual(found('# Report\n\n## Agenda\n\n## Participants\n\nAna Lund\n'), ['Agenda']);
	});
});

describe('empty-section: what stays silent', () => {
	const silent: Record<string, string> = {
		'sub-headings': '## Tuesday\n\n### Opening\n\nText\n',
		'the lines of the title':
			'# Board\n\n# 5 May 2031\n\n## Minutes\n\n## 24th meeting\n\n### Draft\n\n## Budget\n\nText\n',
		annexes: 'Text\n\n# Annexes\n\n# Annex I\n\n# Annex II\n',
		'pictures, tables, code, HTML, lists':
			'## A\n\n![x](y.png)\n\n## B\n\n| a |\n|---|\n\n## C\n\n```\n```\n\n## D\n\n<table></table>\n\n## E\n\n-\n\n## F\n\n[^1]: Note\n',
		'what says it all':
			'Text\n\n## Chair: Ana Lund\n\n## The budget was adopted.\n\n## [Issue 12](https://example.org)\n\n## Closed at 12.40\n\n## Who takes the minutes?\n\n## ~~Plan~~\n\n## Plan ✅\n',
		'nothing, in every language':
			'Text\n\n## Mededelingen (geen)\n\n## Budget – vertagt\n\n## Varia (néant)\n\n## Budget (aplazado)\n\n## Orçamento (adiado)\n\n## Bilancio (rinviato)\n\n## Other business (none)\n\n## Lunch break\n',
		'the end, in every language':
			'Text\n\n## 6. Sluiting\n\n## Closing\n\n## V. Closure of the session\n\n## Clôture de la séance\n\n## Schließung der Sitzung\n',
		'decisions and dates':
			'Text\n\n## The budget is adopted\n\n## Motion carried unanimously\n\n## Antrag einstimmig angenommen\n\n## 5 May 2031\n\n## Budget\n\nText\n',
		'groups of headings of one rank':
			'Text\n\n## Commissies\n\n## Commissie Congres\n\nText\n\n## Discussion\n\n## Budget\n\nText\n',
		'an agenda whose items are headings of its rank': 'Text\n\n## Agenda\n\n## Budget\n\nText\n\n## Boats\n\nText\n',
		'an agenda whose items are headings below its own':
			'Text\n\n## Agenda\n\n### Budget\n\n### II. Boats\n\n## Minutes\n\nText\n',
		'lines in bold that are a list, an agenda, decisions, or have sub-items':
			'**Agenda**\n\n**1. a**\n\n**2. b**\n\nText\n\n**1. Budget**\n\n**1.1 Income**\n\nText\n\n**2. Boats: none**\n\n**3. Plan**\n\nText\n\n**4. The plan is adopted.**\n',
		'many lines in bold': '**1. a**\n\nText\n\n**2. b**\n\nText\n\n**3. c**\n\n**4. d**\n\n**5. e**\n',
		'a group whose members are links of its rank':
			'Text\n\n### 16b (Ana & Bo)\n\n### [Paper 7](https://example.org/7)\n\nRead.\n\n## SSZ\n## [Refactor](https://example.org)\n## [Plan](https://example.org)\n',
		'a meeting to come, and what stands below':
			'Text\n\n## Next meeting of the team 2031-04-05\n\n## Nächste Sitzung 5. Mai 2031\n\n## Prochaine réunion 05.05.2031\n\n## See the list below\n\n- Budget\n',
		'notes over a summary': 'Text\n\n## Meeting notes:\n## Meeting summary\n\nIt rained.\n',
		'a remark among the lines of the title':
			'# Harbour group\n## 2031 July 25\n## ***DATES CONFIRMED***\n\n## Place\n\nTarvisel\n',
		'what gathers annexes': 'Text\n\n## Appendices\n\n## Appendix A\n\nMap\n\n## Documents\n\nAppendix B\n\nMap\n',
		'labels with something after them':
			'Text\n\nPresent: Ana Lund\n\nApologies: none\n\nAgenda: as circulated\n\nParticipants:\n\nAna Lund\n',
	};
	for (const [name, body] of Object.entries(silent)) {
		it(name, () => assert.deepEqual(found(body), []));
	}

	it('a document that is no report', () => checkFindings(rule, '# Shopping\n\nText\n\n## Milk\n\n## Eggs\n\nSix\n'));
});

describe('empty-section: a draft that is not written yet', () => {
	function severities(body: string, final = false): string[] {
		const { settings } = readSettings({ final });
		const { findings } = new Checker([rule]).check(`${TYPE}Text\n\n${body}`, settings);
		return findings.map(({ severity }) => severity);
	}

	it('gives informations where most sections are empty', () => {
		const skeleton = '## Present\n\n## Budget\n\n## Boats\n\n## Other business\n';
		assert.deepEqual(severities(skeleton), Array(4).fill('information'));
		assert.deepEqual(severities(skeleton, true), Array(4).fill('error'));
	});

	it('gives warnings where most are written, or only a few are there', () => {
		const written = '## A\n\nText\n\n## B\n\nText\n\n## C\n\nText\n\n';
		assert.deepEqual(severities(`${written}## D\n\n## E\n\n## F\n`), Array(3).fill('warning'));
		assert.deepEqual(severities('## Decisions\n\n## Action items\n'), Array(2).fill('warning'));
	});
});

describe('empty-section: fixes', () => {
	it('removes the heading', () => {
		checkFix(
			rule,
			'Remove the heading',
			`${TYPE}Text\n\n## Bud$0get\n\n## Accounts\n\nText\n`.replaceAll('\n', '\r\n'),
			`${TYPE}Text\n\n## Accounts\n\nText\n`.replaceAll('\n', '\r\n'),
		);
	});

	it('removes nothing that would leave the heading above empty', () => {
		const [finding] = check(`${TYPE}Text\n\n## Monday\n\n### Opening\n\n## Tuesday\n\nText\n`, rule);
		assert.deepEqual(finding?.fixes, []);
	});

	it('removes no heading that a link leads to', () => {
		const [finding] = check(`${TYPE}See [the budget](#budget).\n\n## Budget\n\n## Accounts\n\nText\n`, rule);
		assert.deepEqual(finding?.fixes, []);
	});

	it('looks at a heading a few times only, however many there are', () => {
		const looks = (count: number): number => {
			const text = `${TYPE}# Minutes\n\nText\n\n${'## Budget\n\n## Accounts\n\n### Income\n\nText\n\n'.repeat(count)}`;
			const report = new ReportReader().read(text);
			let looked = 0;
			const headings = new Proxy(report.headings, {
				get(list, key) {
					looked++;
					return Reflect.get(list, key);
				},
			});
			const context = { require: [], acronyms: new Map(), final: false, ruleIds: [], unused: [] };
			const found = [...rule.check({ ...report, headings }, { ...context, frontMatterProblems: () => [] })];
			assert.equal(found.length, count);
			return looked / count;
		};
		assert.ok(looks(2000) < looks(200) * 1.1, `${looks(200)} times each, then ${looks(2000)}`);
	});
});
