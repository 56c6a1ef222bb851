import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { headings, ReportReader } from '../../server/src/report/index.js';
import { emptySection as rule } from '../../server/src/rules/empty-section/empty-section.js';
import { findingsOf } from '../../server/src/rules/index.js';
import { Earlier } from '../../server/src/workspace/index.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';
import { indexOf } from '../support/reports.js';

const TYPE = '---\ntype: report\n---\n\n';

/** The marked texts that the rule finds in a report that holds `body`. */
function found(body: string): string[] {
	const text = TYPE + body;
	return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
}

describe('empty-section: at the lowest level', () => {
	it('keeps a heading that may be above the next one', () => {
		const of = (level: string): string[] =>
			check(
				`# Minutes\n\n5 May 2031\n\n## Roads\n\nSafe.\n\n${level} Income\n\n${level} 2030\n\nNone.\n`,
				rule,
			).flatMap(({ fixes }) => fixes.map(({ title }) => title));
		assert.deepEqual(of('######'), []);
		assert.deepEqual(of('#####'), ['Remove the heading']);
	});
});

describe('empty-section: what is left alone', () => {
	it('is a list that is written as headings', () => {
		const list = (count: number) => Array.from({ length: count }, (_, n) => `## Paint boat ${n}\n`).join('');
		const said =
			'## Roads\n\nSafe.\n\n## Quay\n\nWet.\n\n## Fees\n\nHigh.\n\n## Boats\n\nOld.\n\n## Keys\n\nLost.\n\n## Map\n\nNew.\n\n';
		assert.deepEqual(found(`# Minutes\n\n5 May 2031\n\n${said}# To do\n\n${list(5)}`), []);
		assert.equal(found(`# Minutes\n\n5 May 2031\n\n${said}# To do\n\n${list(2)}`).length, 2);
	});
});

describe('empty-section: what is reported', () => {
	it('marks the heading without its markers', () => {
		checkFindings(
			rule,
			`
			# Minutes 🎉

			5 February 2018

			## Budget 🎉
			   ^^^^^^^^^ empty-section: The section “Budget 🎉” is empty. Add its text or remove the heading
			   ↳ fix: Remove the heading

			## Accounts

			### Income
			    ^^^^^^ empty-section: The section “Income” is empty. Add its text or remove the heading
			    ↳ fix: Remove the heading

			---

			[//]: # (to be written)

			### Spending

			It has risen.

			Any other business
			^^^^^^^^^^^^^^^^^^ empty-section: The section “Any other business” is empty. Add its text or remove the heading
			↳ fix: Remove the heading
			------------------

			<!-- to be written -->
		`,
		);
	});

	it('marks labels of agendas and lists of participants', () => {
		assert.deepEqual(found('**Agenda**\n\n**Participants**\n\nAna Lund\n'), ['**Agenda**']);
		assert.deepEqual(found('Aanwezig:\n\nAgenda:\n\n1. Opening\n'), ['Aanwezig:']);
		assert.deepEqual(found('Text\n\nTeilnehmer:\n'), ['Teilnehmer:']);
		assert.deepEqual(found('Anwesend:\n\nAbwesend: Ana Lund\n\nText\n'), ['Anwesend:']);
		assert.deepEqual(found('8 Teilnehmer\n\nAgenda\n\n1. Wege\n'), []);
	});

	it('marks lines in bold with a number that stand for headings', () => {
		const body = '**1. Opening**\n\nText\n\n**2. Budget**\n\nText\n\n**3. Any other business**\n\n**Annex I**\n\nMap\n';
		assert.deepEqual(found(body), ['**3. Any other business**']);
	});

	it('marks the section above the first annex', () => {
		assert.deepEqual(found('Text\n\n## Next meeting\n\n## Annex I\n\nMap\n'), ['Next meeting']);
		assert.deepEqual(found('Text\n\n## Budget\n\nAnnex I\n\nMap of the bay\n'), ['Budget']);
	});

	it('marks the section above one that is called by a link', () => {
		assert.deepEqual(found('Text\n\n## Budget\n\n## [Boats](boats.md)\n\n### Paint\n\nText\n'), ['Budget']);
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
			'Text\n\n## Chair: Ana Lund\n\n## The budget was adopted.\n\n## [Issue 12](https://example.org)\n\n## Closed at 12.40\n\n## Who takes the minutes?\n\n## Apologies from Bo Roe\n\n## ~~Plan~~\n\n## Plan ✅\n',
		'nothing, in every language':
			'Text\n\n## Mededelingen (geen)\n\n## Budget – vertagt\n\n## Varia (néant)\n\n## Budget (aplazado)\n\n## Orçamento (adiado)\n\n## Bilancio (rinviato)\n\n## Other business (none)\n\n## Lunch break\n',
		'the end, in every language':
			'Text\n\n## 6. Sluiting\n\n## Closing\n\n## V. Closure of the session\n\n## Clôture de la séance\n\n## Schließung der Sitzung\n',
		'what is done by hand':
			'Text\n\n## Unterschriften\n\n## Signatures\n\n## Handtekeningen\n\n## Roll call\n\n## Text\n\nText\n',
		'decisions and dates':
			'Text\n\n## The budget is adopted\n\n## Motion carried unanimously\n\n## Antrag einstimmig angenommen\n\n## 5 May 2031\n\n## Budget\n\nText\n',
		'groups of headings of one depth':
			'Text\n\n## Commissies\n\n## Commissie Congres\n\nText\n\n## Discussion\n\n## Budget\n\nText\n',
		'an agenda whose items are headings of its depth': 'Text\n\n## Agenda\n\n## Budget\n\nText\n\n## Boats\n\nText\n',
		'an agenda whose items are headings below its own':
			'Text\n\n## Agenda\n\n### Budget\n\n### II. Boats\n\n## Minutes\n\nText\n',
		'lines in bold that are a list, an agenda, decisions, or have sub-items':
			'**Agenda**\n\n**1. a**\n\n**2. b**\n\nText\n\n**1. Budget**\n\n**1.1 Income**\n\nText\n\n**2. Boats: none**\n\n**3. Plan**\n\nText\n\n**4. The plan is adopted.**\n',
		'many lines in bold': '**1. a**\n\nText\n\n**2. b**\n\nText\n\n**3. c**\n\n**4. d**\n\n**5. e**\n',
		'a group whose members are links of its depth':
			'Text\n\n### 16b (Ana & Bo)\n\n### [Paper 7](https://example.org/7)\n\nRead.\n\n## SSZ\n## [Refactor](https://example.org)\n## [Plan](https://example.org)\n',
		'a meeting to come, and what stands below':
			'Text\n\n## Next meeting of the team 2031-04-05\n\n## Nächste Sitzung 5. Mai 2031\n\n## Prochaine réunion 05.05.2031\n\n## See the list below\n\n- Budget\n',
		'notes over a summary': 'Text\n\n## Meeting notes:\n## Meeting summary\n\nIt rained.\n',
		'a remark among the lines of the title':
			'# Harbour group\n## 2031 July 25\n## ***DATES CONFIRMED***\n\n## Place\n\nTarvisel\n',
		'what gathers annexes': 'Text\n\n## Appendices\n\n## Appendix A\n\nMap\n\n## Documents\n\nAppendix B\n\nMap\n',
		'labels with something after them':
			'Text\n\nPresent: Ana Lund\n\nApologies: none\n\nAgenda: as circulated\n\nParticipants:\n\nAna Lund\n',
		'a label over the parts of a list': 'Text\n\nPresent:\n\nChair: Ana Lund\n\nObservers: Bo Roe\n',
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

	it('removes a line in bold that stands for a heading', () => {
		const rest = '**1. Opening**\n\nText\n\n**2. Budget**\n\nText\n\n';
		checkFix(
			rule,
			'Remove the line',
			`${TYPE}${rest}**3. Reports of$0 the wardens**\n\n**4. Closing**\n\nAt noon.\n`,
			`${TYPE}${rest}**4. Closing**\n\nAt noon.\n`,
		);
	});

	it('removes no item that is counted', () => {
		for (const heading of ['6 The roads', '6. Roads', '2.1 Die Wege']) {
			const [finding] = check(`${TYPE}# Minutes\n\nText\n\n### ${heading}\n\n## The map\n\nText\n`, rule);
			assert.deepEqual(finding?.fixes, [], heading);
		}
	});

	it('removes nothing that would leave the heading above empty', () => {
		const [finding] = check(`${TYPE}Text\n\n## Monday\n\n### Roads\n\n## Tuesday\n\nText\n`, rule);
		assert.deepEqual(finding?.fixes, []);
	});

	it('removes no heading that a link leads to', () => {
		const [finding] = check(`${TYPE}See [the budget](#budget).\n\n## Budget\n\n## Accounts\n\nText\n`, rule);
		assert.deepEqual(finding?.fixes, []);
	});

	it('does not offer to take the list of participants away', () => {
		const [finding] = check(`${TYPE}# Minutes\n\nText\n\n## Attendees\n\n## Rents\n\nText\n`, rule);
		assert.deepEqual(finding?.fixes, []);
	});

	it('does not offer to take away all that a heading gathers', () => {
		const text = `${TYPE}# Minutes\n\nText\n\n## Discussion\n\n## Rents\n`;
		const [finding, ...others] = check(text, rule);
		assert.deepEqual(others, []);
		assert.equal(text.slice(finding!.span.from, finding!.span.to), 'Rents');
		assert.deepEqual(finding?.fixes, []);
	});

	it('offers to take one of several away that a heading gathers', () => {
		const text = `${TYPE}# Minutes\n\nText\n\n## Discussion\n\n## Rents\n\n## Budget\n\nText\n\n## Fees\n\n### Boats\n\nText\n`;
		const [finding, ...others] = check(text, rule);
		assert.deepEqual(others, []);
		assert.equal(text.slice(finding!.span.from, finding!.span.to), 'Rents');
		assert.equal(finding?.fixes.length, 1);
	});

	it('looks at a heading a few times only, however many there are', () => {
		const looks = (count: number): number => {
			const text = `${TYPE}# Minutes\n\nText\n\n${'## Budget\n\n## Accounts\n\n### Income\n\nText\n\n'.repeat(count)}`;
			const report = new ReportReader().read(text);
			let looked = 0;
			for (const heading of headings(report)) {
				const { depth } = heading;
				Object.defineProperty(heading, 'depth', {
					get: () => {
						looked++;
						return depth;
					},
				});
			}
			const context = { option: () => assert.fail(), acronyms: new Map(), final: false };
			const checking = { ruleIds: [], frontMatterProblems: () => [], cutOff: () => false, unused: () => [] };
			const found = [...findingsOf(rule, report, context, checking)];
			assert.equal(found.length, count);
			return looked / count;
		};
		assert.ok(looks(2000) < looks(200) * 1.1, `${looks(200)} times each, then ${looks(2000)}`);
	});
});

describe('empty-section: headings that are none to their writer', () => {
	it('a paragraph that a rule below it turns into one', () => {
		assert.deepEqual(
			found('# Minutes\n\n5 March 2024\n\n## Rules\n\nThe chair proposes to meet\ntwice a year.\n---\nAdopted.\n'),
			[],
		);
	});

	it('the lines of a title below what a program puts in', () => {
		const body = '## Present\n\n- Ann Lee\n\n## Budget\n\nAdopted.\n';
		for (const above of ['{% include logo.html %}', '![logo](logo.png)', '<img src="logo.png">']) {
			assert.deepEqual(found(`${above}\n\n## Meeting 6\n\n## 4/17/21\n\n${body}`), [], above);
		}
	});

	it('a label above headings of a higher level, where the title is deeper than both', () => {
		assert.deepEqual(
			found(
				'### Meeting 6 of 5 March 2024\n\n# Budget\n\nAdopted.\n\n## Agenda of meeting 7\n\n# Posts\n\nTo be filled.\n',
			),
			[],
		);
	});

	it('the items of an agenda that is no more than a plan', () => {
		const agenda = '# Minutes\n\n5 March 2024\n\n## 2. Agenda\n\n#### 2.1 Budget\n\n#### 2.2 Rents\n\n## Minutes\n\n';
		assert.deepEqual(found(`${agenda}### Budget\n\nAdopted.\n`), []);
		const held = agenda.replace('2.1 Budget', '2.1 Budget\n\nAdopted.\n\n#### 2.3 Roof\n\nMended.');
		assert.deepEqual(found(`${held}### Budget\n\nAdopted.\n`), ['2.2 Rents']);
	});

	it('but not below a list of the same items', () => {
		const listed = '# Minutes\n\n5 March 2024\n\n## Agenda\n\n1. Budget\n2. Rents\n3. Roof\n\n';
		assert.deepEqual(found(`${listed}### Budget\n\n### Rents\n\n### Roof\n\nMended.\n\n### Keys\n\nFound.\n`), [
			'Budget',
			'Rents',
		]);
	});

	it('a number above what is counted anew', () => {
		assert.deepEqual(
			found('# Minutes\n\n5 March 2024\n\n## 2. Agenda\n\n- Budget\n\n## 3. Points\n\n## 1. Budget\n\nAdopted.\n'),
			[],
		);
	});

	it('a date in digits with a short year', () => {
		assert.deepEqual(found('# Minutes\n\n5 March 2024\n\n## Budget\n\nAdopted.\n\n## Closed on 4/17/21\n'), []);
	});
});

describe('empty-section: what stands in each report of the series', () => {
	const minutes = (day: number, chat = '', roads = ''): string =>
		`# Minutes of the board\n\n${day} March 2024\n\n## Budget\n\n### Income\n\nAdopted.\n\n## Roads\n\n${roads}\n\n## Chat\n\n${chat}\n\n## Closing\n\nAt ten.\n`;

	/** What is marked in the report of the 20th, after these. */
	function missed(...texts: readonly string[]): string[] {
		const files = Object.fromEntries(texts.map((text, at) => [`2024-03-${10 + at}.md`, text]));
		const path = '2024-03-20.md';
		const text = minutes(20);
		const index = indexOf({ ...files, [path]: text });
		const earlier = new Earlier(() => index, path);
		return check(text, rule, { path, earlier }).map(({ span }) => text.slice(span.from, span.to));
	}

	it('is left alone if it never had a text', () => {
		const roads = 'All are safe.';
		assert.deepEqual(
			missed(minutes(10, '', roads), minutes(11, '', roads), minutes(12, '', roads), minutes(13, '', roads)),
			['Roads'],
		);
	});

	it('is told where one of them has a text, or few have it', () => {
		const none = [10, 11, 12].map((day) => minutes(day));
		assert.deepEqual(missed(...none, minutes(13, 'Ana: hello', 'Safe.')), ['Roads', 'Chat']);
		assert.deepEqual(missed(...none), ['Roads', 'Chat']);
		assert.deepEqual(missed(), ['Roads', 'Chat']);
	});

	it('is told in a final report', () => {
		const index = indexOf(Object.fromEntries([10, 11, 12, 13].map((day) => [`2024-03-${day}.md`, minutes(day)])));
		const { settings } = readSettings({ final: true });
		const earlier = new Earlier(() => index, '2024-03-20.md');
		const { findings } = new Checker([rule]).check(minutes(20), settings, '2024-03-20.md', undefined, { earlier });
		assert.equal(findings.length, 2);
	});
});

describe('empty-section: what opens a meeting', () => {
	it('silent: the heading says it', () => {
		for (const name of [
			'1. Opening',
			'Welcome',
			'Welcome and introductions',
			'Begrüßung',
			'0 Vorstellungsrunde',
			'Eröffnung und Begrüßung',
			'Ouverture de la séance',
			'Tour de table',
			'1 Welkom',
			'Voorstelrondje',
			'Apertura',
			'Benvenuto',
			'Abertura',
		]) {
			assert.deepEqual(found(`# Minutes\n\n5 May 2031\n\n## ${name}\n\n## Roads\n\nSafe.\n`), [], name);
		}
	});
	it('but not what is like it', () => {
		for (const name of ['Opening hours', 'Welcome pack', 'Introduction', 'Eröffnungsfeier', 'Welkomstbord']) {
			assert.deepEqual(found(`# Minutes\n\n5 May 2031\n\n## ${name}\n\n## Roads\n\nSafe.\n`), [name]);
		}
	});
	it('silent: a line of the title below definitions and metadata', () => {
		const text = (above: string): string =>
			`${above}\n\n# Meeting for business\n## 15th day of the tenth month, 2031\n\n## Notes\n\nRead.\n`;
		const definitions = Array.from({ length: 60 }, (_, at) => `[Member ${at}]: /members/${at}`).join('\n');
		for (const above of [`Date: 2031-10-15\n\n${definitions}`, 'Title: Meeting\nSlug: meeting', definitions]) {
			assert.deepEqual(check(text(above), rule), [], above.slice(0, 20));
		}
	});
});
