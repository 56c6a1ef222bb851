import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { missingSection as rule } from '../../server/src/rules/missing-section/missing-section.js';
import { applyEdits } from '../../server/src/text/index.js';
import { Earlier } from '../../server/src/workspace/index.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';
import { indexOf } from '../support/reports.js';

function lacks(text: string, require?: readonly string[], path?: string): string[] {
	const { settings, problems } = readSettings(require ? { require } : {});
	assert.deepEqual(problems, []);
	const { findings, failures } = new Checker([rule]).check(text, settings, path);
	assert.deepEqual(failures, []);
	return findings.map(({ message }) => message.replace(/^This report lacks |\. Add .*$/g, ''));
}

const DATE = 'the date of the meeting';
const PEOPLE = 'a list of participants';

describe('missing-section: what is reported', () => {
	it('marks the first line of the title', () => {
		checkFindings(
			rule,
			`
			---
			type: report
			---

			# 🎉 Minutes of the **board**
			  ^^^^^^^^^^^^^^^^^^^^^^^^^ missing-section: This report lacks the date of the meeting. Add the day below the title
			  ↳ fix: Insert a date below the title
			  ^^^^^^^^^^^^^^^^^^^^^^^^^ missing-section: This report lacks a list of participants. Add those who were there
			  ↳ fix: Insert a list of participants below the title

			1. The budget was adopted, and comments are due by 5 March 2018.
		`,
		);
	});

	it('marks a title in the front matter where the text has none', () => {
		checkFindings(
			rule,
			`
			---
			type: report
			title: Minutes of 5 May 2018
			       ^^^^^^^^^^^^^^^^^^^^^ missing-section: This report lacks a list of participants. Add those who were there
			       ↳ fix: Insert a list of participants below the title
			---

			Agenda

			- Budget
		`,
		);
	});

	it('puts a list above the first of several parts, where the front matter has the title', () => {
		checkFix(
			rule,
			'Insert a list of participants below the title',
			'---\ntype: report\ntitle: Minutes of 5 May 2018\n---\n\n# $0Harbour\n\nIt is deep.\n\n# Roads\n\nThey are wet.\n',
			'---\ntype: report\ntitle: Minutes of 5 May 2018\n---\n\n## Participants List\n\n- [name] ([affiliation])\n\n# Harbour\n\nIt is deep.\n\n# Roads\n\nThey are wet.\n',
		);
	});

	it('asks for what is required, and for nothing else', () => {
		const text = '---\ntype: report\n---\n\n# Notes\n\n1. The budget was adopted.\n';
		assert.deepEqual(lacks(text), [DATE, PEOPLE]);
		assert.deepEqual(lacks(text, []), []);
		assert.deepEqual(lacks(text, ['agenda', 'number', 'place', 'decisions', 'action-items', 'next-meeting']), [
			'an agenda',
			'the number of the meeting',
			'the place of the meeting',
			'the decisions',
			'the action items',
			'the date of the next meeting',
		]);
	});
});

describe('missing-section: notes that follow no form', () => {
	const quiet = [
		'Quick sync with finance\n\nWe met about the invoices of March, and Petra chases them.\n\n- Decided: no laptops before July\n- Joan: asks for quotes\n',
		'# Minutes of the steering group\n\n7 May 2031\n\n- [x] Ann Lee\n- [x] Bo Roe\n- [ ] Cy Ode\n\nThe budget was adopted.\n',
		'# Minutes of the tiles group, 5 April 2031\n\nPresent+ AnnL, CyO\n\nThe issue was closed.\n',
		'# Minutes of the chat, 5 April 2031\n\n```\n18:00 <mira> #startmeeting\n18:01 <otto> hello\n18:02 <mira> #action otto to write\n```\n',
	];
	for (const text of quiet) it(`is quiet: ${text.slice(0, 40)}`, () => assert.deepEqual(lacks(text), []));

	it('asks for it in minutes, however short', () => {
		assert.deepEqual(lacks('# Minutes of the board\n\n5 May 2031\n\nThe budget was adopted.\n'), [PEOPLE]);
		const open = '# Minutes of the board\n\n5 May 2031\n\n- [x] Budget\n- [ ] Roof\n\nThe budget was adopted.\n';
		assert.deepEqual(lacks(open), [PEOPLE]);
	});
});

describe('missing-section: what counts', () => {
	const report = (text: string) => `---\ntype: report\n---\n\n# Notes\n\n${text}\n`;
	const people = 'Present: Ana Lund, Ben Okoye';
	const dates = [
		'5 February 2018',
		'05/02/2018',
		'February 2018',
		'Wednesday, January 23rd',
		'1. The meeting was held on 5 February 2018 in Gent, as every year.',
		'La réunion s’est tenue le 5 février 2018 à Liège, comme chaque année.',
		'- **Date:** 2018-02-05',
		'## Part one\n\nText.\n\n## Tuesday, 6 February 2018\n\nText.',
		'Date: [date]',
	];
	for (const text of dates) it(`a date: ${text}`, () => assert.deepEqual(lacks(report(`${text}\n\n${people}`)), []));
	for (const said of [
		'On 5 March 2024, at ten in the morning, the chair opened the meeting in the old customs house.',
		'Am 5. März 2024 fand um 19 Uhr im Saal des Gasthofs zur Post die Versammlung des Vereins statt.',
		'Op 5 maart 2024 kwamen de leden van de drie werkgroepen bijeen in het oude douanehuis.',
	]) {
		it(`a date before what was held then: ${said}`, () => {
			assert.deepEqual(lacks(report(`${people}\n\nAll were welcome.\n\n## Part one\n\n${said}`)), []);
		});
	}
	it('a date in short in the title, but not anywhere else', () => {
		const titled = (title: string) =>
			lacks(`---\ntype: report\n---\n\n# ${title}\n\n${people}\n\n## Release 3.2.24\n\nIt is out.\n`);
		assert.deepEqual(titled('Kurzprotokoll vom 11.6.24'), []);
		assert.deepEqual(titled('Elternbeirat, 3. 6. 24'), []);
		for (const title of ['Notes on 1.13.24', 'Notes on 11.6.24.1', 'Notes on 11.6.7', 'Kurzprotokoll']) {
			assert.deepEqual(titled(title), [DATE], title);
		}
	});
	it('a date in the front matter, or in the name of the file', () => {
		assert.deepEqual(lacks(`---\ndate: 2018-02-05\ntype: report\n---\n\n# Notes\n\n${people}\n`), []);
		assert.deepEqual(lacks(`---\nevent: 2018-02-05 19:00:00\ntype: report\n---\n\n# Notes\n\n${people}\n`), []);
		assert.deepEqual(lacks(`---\nlast_modified: 2018-02-05\ntype: report\n---\n\n# Notes\n\n${people}\n`), [
			'the date of the meeting',
		]);
		assert.deepEqual(lacks(report(people), undefined, 'notes/2018-02-05.md'), []);
		assert.deepEqual(lacks(report(people), undefined, 'notes/12-Jun_ferries.md'), []);
		assert.deepEqual(lacks(report(people), undefined, 'notes/call_12.md'), [DATE]);
		assert.deepEqual(lacks(report(people), undefined, 'notes/meeting-2018-3.md'), [DATE]);
	});

	const lists = [
		people,
		'Aanwezig: Ana Lund en Ben Okoye',
		'## Participants\n\n- Ana Lund',
		'| Entidad | Persona | Modo |\n| --- | --- | --- |\n| CIE | Ana Lund | pres. |\n| UPM | Ben Okoye | virtual |\n| UdL | Eva Quist | pres. |',
		'| Present | Ana Lund, Ben Okoye |\n| --- | --- |\n| Chair | Ana Lund |',
		'1. The meeting was attended by Ana Lund (Umoza) and Ben Okoye.',
		'The full board was present: Ana Lund, Ben Okoye.',
		'The [list of participants](people.md) is a file of its own.',
		'**Staff side:** Sue Cheng (Unison), Tim Doyle (GMB)',
		'The meeting was attended by representatives of the following members: Fiji, Samoa.',
		'## Churches represented\n\n- Lighthouse',
		'## Annex I: Participants in the meeting\n\n- Ana Lund',
		'## Annex II: List of participants\n\n- Ana Lund',
	];
	for (const text of lists)
		it(`participants: ${text}`, () => assert.deepEqual(lacks(report(`5 May 2018\n\n${text}`)), []));
	// What is no name of a list, but of something else at a meeting, stays one.
	const labels = {
		'Anw. TN Teiln. Zugeschaltet Waren_da': 'Abst. Hinweis',
		'Aanw. Deeln.': 'Punt',
		Dialled_in: 'Dial',
		'Participaient Connectés En_visio': 'Abs. Avis',
		'Asist. Conectados Acuden': 'Asunto',
		'Collegati In_collegamento': 'Pres.',
		'Conectados Ligadas': 'Obs.',
	};
	for (const [some, others] of Object.entries(labels)) {
		const all = (words: string) => words.split(' ').map((word) => word.replaceAll('_', ' '));
		const of = (label: string) => lacks(report(`5 May 2018\n\n**${label}:** Kim (chair), Eva, Bo, Ingrid`));
		it(`first names after a short label: ${some}, but not ${others}`, () => {
			for (const label of all(some)) assert.deepEqual(of(label), [], label);
			for (const label of all(others)) assert.deepEqual(of(label), [PEOPLE], label);
		});
	}
	it('no list: those who held one office', () =>
		assert.deepEqual(lacks(report('5 May 2018\n\nChairs: Sue Cheng, Tim Doyle')), [PEOPLE]));
	it('no list: speaking of participants', () => {
		assert.deepEqual(lacks(report('5 May 2018\n\n1. Participants agreed. Many were present.')), [PEOPLE]);
	});

	it('what may be required besides', () => {
		const require = ['agenda', 'number', 'place', 'decisions', 'action-items', 'next-meeting'];
		const en =
			'# Minutes of the 24th meeting\n\nKivara, 5 May 2018\n\n## Agenda\n\n- Budget\n\n**Decision 1:** The budget is adopted.\n\n## Action items\n\n- Ana\n\nNext meeting: 5 June 2018\n';
		assert.deepEqual(lacks(en, require), []);
		const de =
			'# Protokoll der 24. Sitzung\n\nKivara, 5. Mai 2018\n\n## Tagesordnung\n\n- Haushalt\n\n## Beschlüsse\n\nKeine.\n\n## Aufgaben\n\n- Ana\n\n## Nächste Sitzung\n\nim Juni\n';
		assert.deepEqual(lacks(de, require), []);
	});
});

describe('missing-section: how it is fixed', () => {
	it('inserts a date below the title', () => {
		checkFix(
			rule,
			'Insert a date below the title',
			'# $0Minutes of the board\n\nPresent: Ana Lund, Ben Okoye\n',
			'# Minutes of the board\n\nDate: [date]\n\nPresent: Ana Lund, Ben Okoye\n',
		);
	});

	it('inserts a list of participants above the text, in the language of the report and with its line endings', () => {
		const { settings } = readSettings({});
		const text = '# Compte rendu de la réunion du bureau\r\n\r\n5 mai 2018\r\n\r\n1. Le budget est adopté.\r\n';
		const [finding] = new Checker([rule]).check(text, settings).findings;
		const list = 'Liste des participants:\r\n\r\n- [nom] ([organisme])\r\n\r\n';
		assert.equal(applyEdits(text, finding!.fixes[0]!.edits), text.replace('1. Le', `${list}1. Le`));
	});

	it('puts it before the first section, as one of them', () => {
		checkFix(
			rule,
			'Insert a list of participants below the title',
			'# $0Minutes of the board\n\n5 May 2031\n\n## Budget\n\nThe budget was adopted.\n',
			'# Minutes of the board\n\n5 May 2031\n\n## Participants List\n\n- [name] ([affiliation])\n\n## Budget\n\nThe budget was adopted.\n',
		);
	});

	it('has a fix for all that a section can hold, which settles it', () => {
		const require = ['agenda', 'place', 'decisions', 'action-items', 'next-meeting', 'date', 'participants'];
		const { settings } = readSettings({ require });
		for (const title of [
			'Minutes of the board',
			'Protokoll des Vorstands und der Gäste',
			'Acta de la junta y del consejo',
			'Verbale della giunta e del consiglio',
			'Notulen van het bestuur',
			'Ata da reunião do conselho',
			'Compte rendu du bureau',
		]) {
			const text = `---\ntype: report\n---\n\n# ${title}\n`;
			const { findings } = new Checker([rule]).check(text, settings);
			assert.equal(findings.length, require.length);
			for (const finding of findings) {
				const fixed = applyEdits(text, finding.fixes[0]!.edits);
				const left = new Checker([rule]).check(fixed, settings).findings;
				assert.equal(left.length, require.length - 1, fixed);
			}
		}
	});

	it('takes a list under a misspelt label, or first names below the title, for the participants', () => {
		for (const text of [
			'# Team minutes 2024-03-05\n\n## Attendess\n* Gita Rao\n* Pat Cole\n\n## Notes\n\nThe budget was adopted.\n',
			'# Protokoll vom 5. März 2024\n\n## Teilnehmner\n\n- Uwe Koch\n- Eva Schmidt\n\n## Bericht\n\nDer Bericht wurde angenommen.\n',
			'Board minutes – 5 March 2024\nHal, Dan, Pia, Yves\n\n1. The budget was adopted.\n',
		]) {
			assert.deepEqual(check(`---\ntype: report\n---\n\n${text}`, rule), [], text);
		}
	});
});

describe('missing-section: those who sat there', () => {
	const minutes = (text: string) => `# Minutes of the board\n\n5 May 2031\n\n${text}\n\nThe budget was adopted.\n`;
	const quiet = [
		'Behind the table sat Ann Lee, who chaired, and Bo Roe.',
		'Seated at the high table:\n\n- Ann Lee (chair)\n- Bo Roe',
		'Around the table: Ann Lee, Bo Roe',
		'The meeting was joined by Ann Lee and Bo Roe.',
		'Am Vorstandstisch saßen die Vorsitzende Eva Schmidt und der Kassenwart Uwe Koch.',
		'Auf dem Podium:\n\n- Eva Schmidt\n- Uwe Koch, Kassenwart',
		'Ont pris place à la tribune :\n\n- Léa Morel\n- Jean Petit (trésorier)',
		'Autour de la table se trouvaient Léa Morel et Jean Petit.',
		'En la mesa:\n\n- Ana Gil\n- Pedro Alba (tesorero)',
		'Al tavolo siedono:\n\n- Ada Ricci\n- Ugo Bruni',
		'Achter de bestuurstafel zitten de voorzitter en het bestuur:\n\n- Joris de Wael\n- Linde Vermaat (penningmeester)',
		'Compuseram a mesa:\n\n- Rita Sousa\n- Nuno Reis',
		'## Närvarande\n\n- Leif Ek\n- Ida Moss (ordförande)\n- Per Lund\n- Eva Rook',
		'Étaient présentes les personnes suivantes :\n\n- Léa Morel\n- Jean Petit',
	];
	for (const text of quiet) it(`is quiet: ${text}`, () => assert.deepEqual(lacks(minutes(text)), []));

	for (const text of [
		'The papers lay on the table:\n\n- Annual Report\n- Budget Proposal',
		'Proposals at the table:\n\n- to paint the hall\n- to sell the boat',
		'Behind the table hung a flag.',
		'De map ligt op de bestuurstafel:\n\n- de begroting\n- het verslag',
		'Candidates for the board:\n\n- Ann Lee\n- Bo Roe',
		'## Order\n\n- Annual Report\n- Old Business\n- Pond Project\n- Spring Fair\n- Town Hall',
	])
		it(`asks for a list: ${text}`, () => assert.deepEqual(lacks(minutes(text)), [PEOPLE]));
});

describe('missing-section: where a list is put', () => {
	const title = 'Insert a list of participants below the title';

	it('above the first section where nothing but sections is there', () => {
		checkFix(
			rule,
			title,
			'---\ntype: report\ndate: 2031-05-05\n---\n\n## $0Resources\n\n- [Map](map.pdf)\n\n## Notes\n\nThe map was drawn.\n',
			'---\ntype: report\ndate: 2031-05-05\n---\n\n## Participants List\n\n- [name] ([affiliation])\n\n## Resources\n\n- [Map](map.pdf)\n\n## Notes\n\nThe map was drawn.\n',
		);
	});

	it('above an agenda that stands first', () => {
		checkFix(
			rule,
			title,
			'---\ntype: report\ndate: 2031-05-05\n---\n\n# $0Agenda\n\n1. The map\n2. The keys\n\n# Notes\n\nThe map was drawn.\n',
			'---\ntype: report\ndate: 2031-05-05\n---\n\n## Participants List\n\n- [name] ([affiliation])\n\n# Agenda\n\n1. The map\n2. The keys\n\n# Notes\n\nThe map was drawn.\n',
		);
	});

	it('below a heading that stands right under the title', () => {
		checkFix(
			rule,
			title,
			'+++\ntitle = "$0Minutes of 5 May 2031"\n\n[taxonomies]\ntags = ["minutes"]\n\n[extra]\nold = true\n+++\n\n# Minutes of the board\n\n1. The budget was adopted.\n',
			'+++\ntitle = "Minutes of 5 May 2031"\n\n[taxonomies]\ntags = ["minutes"]\n\n[extra]\nold = true\n+++\n\n# Minutes of the board\n\nParticipants List:\n\n- [name] ([affiliation])\n\n1. The budget was adopted.\n',
		);
		checkFix(
			rule,
			title,
			'---\ntype: report\ndate: 2031-05-05\ntitle: Minutes\n---\n\n$0It was the first meeting since the harbour was deepened, and more people came\nthan there were chairs\n\nThe budget was adopted.\n',
			'---\ntype: report\ndate: 2031-05-05\ntitle: Minutes\n---\n\nParticipants List:\n\n- [name] ([affiliation])\n\nIt was the first meeting since the harbour was deepened, and more people came\nthan there were chairs\n\nThe budget was adopted.\n',
		);
		checkFix(
			rule,
			title,
			'---\ntype: report\ndate: 2031-05-05\ntitle: Minutes\n---\n\n#### $0Committee\n\n- The chair is new\n\n#### Roads\n\nThey are wet.\n',
			'---\ntype: report\ndate: 2031-05-05\ntitle: Minutes\n---\n\n#### Participants List\n\n- [name] ([affiliation])\n\n#### Committee\n\n- The chair is new\n\n#### Roads\n\nThey are wet.\n',
		);
		checkFix(
			rule,
			title,
			'$0![Logo](logo.png)\n\n### Minutes of meeting 1\n\n#### Date: 5 May 2031\n\nThe budget was adopted.\n',
			'![Logo](logo.png)\n\n### Minutes of meeting 1\n\n#### Participants List\n\n- [name] ([affiliation])\n\n#### Date: 5 May 2031\n\nThe budget was adopted.\n',
		);
		checkFix(
			rule,
			title,
			'$0Goals for the meeting of 5 May 2031: (with Bo)\n- Ask about the roads\n\nMinutes:\n- The budget was adopted.\n',
			'Participants List:\n\n- [name] ([affiliation])\n\nGoals for the meeting of 5 May 2031: (with Bo)\n- Ask about the roads\n\nMinutes:\n- The budget was adopted.\n',
		);
		checkFix(
			rule,
			title,
			'# $0Board of the Harbour\n\n# Minutes\n\n5 May 2031\n\n1. The budget was adopted.\n',
			'# Board of the Harbour\n\n# Minutes\n\n5 May 2031\n\nParticipants List:\n\n- [name] ([affiliation])\n\n1. The budget was adopted.\n',
		);
	});

	it('above a list and what leads to it', () => {
		checkFix(
			rule,
			title,
			'# $0Minutes of the board\n\n5 May 2031\n\nTo be read:\n- the map\n- the plan\n\nThe budget was adopted.\n',
			'# Minutes of the board\n\n5 May 2031\n\nParticipants List:\n\n- [name] ([affiliation])\n\nTo be read:\n- the map\n- the plan\n\nThe budget was adopted.\n',
		);
		checkFix(
			rule,
			title,
			'---\ntitle: $0Minutes of 5 May 2031\n---\n\nAgenda\n\n1. Budget\n2. Roof\n\n## Budget\n\nAdopted.\n',
			'---\ntitle: Minutes of 5 May 2031\n---\n\nParticipants List:\n\n- [name] ([affiliation])\n\nAgenda\n\n1. Budget\n2. Roof\n\n## Budget\n\nAdopted.\n',
		);
	});

	it('above a list and a line with a colon, apart from it', () => {
		checkFix(
			rule,
			title,
			'# $0Minutes of the board\n\n5 May 2031\n\nTo be read:\n\n- the map\n- the plan\n\nThe budget was adopted.\n',
			'# Minutes of the board\n\n5 May 2031\n\nParticipants List:\n\n- [name] ([affiliation])\n\nTo be read:\n\n- the map\n- the plan\n\nThe budget was adopted.\n',
		);
	});

	it('above lines that say what follows', () => {
		checkFix(
			rule,
			title,
			'# $0Minutes of the board\n\n5 May 2031\n\nBudget\n\nRoof\n\n## Budget\n\nAdopted.\n\n## Roof\n\nNot adopted.\n',
			'# Minutes of the board\n\n5 May 2031\n\nParticipants List:\n\n- [name] ([affiliation])\n\nBudget\n\nRoof\n\n## Budget\n\nAdopted.\n\n## Roof\n\nNot adopted.\n',
		);
	});

	it('below a title that a remark stands above', () => {
		checkFix(
			rule,
			title,
			'$0These minutes are a draft.\n\nPlease tell us of mistakes.\n\n# Minutes of 5 May 2031\n\nThe board met in the old boathouse, where the budget was adopted.\n',
			'These minutes are a draft.\n\nPlease tell us of mistakes.\n\n# Minutes of 5 May 2031\n\nParticipants List:\n\n- [name] ([affiliation])\n\nThe board met in the old boathouse, where the budget was adopted.\n',
		);
	});

	it('on one line above bullets that nothing leads to', () => {
		checkFix(
			rule,
			title,
			'# $0Minutes of the board\n\n5 May 2031\n\n- The budget was adopted.\n- The roof was not.\n',
			'# Minutes of the board\n\n5 May 2031\n\nParticipants List: [name] ([affiliation])\n\n- The budget was adopted.\n- The roof was not.\n',
		);
	});
});

describe('missing-section: those present, counted', () => {
	const head = '---\ntype: report\n---\n\n# Notes\n\n5 March 2018\n\n';
	for (const [count, panel] of [
		['Town hall, about 300 people took part', '**Panel:** Ann Lee (chair), Bo Roe (Lund)'],
		['Kantine, 13 Uhr, ca. 120 Teilnehmende', '**Podium:** Uwe Koch (Leitung), Eva Lang (Verband)'],
		['Salle des fêtes, environ 40 participants', 'À la tribune : Luc Noir, Léa Vert'],
		['Salón de actos, unas 80 personas', '**Mesa:** Luz Vega (presidenta), Iván Sanz'],
		['Sala civica, circa 60 persone', 'Relatori: Mario Rossi, Lucia Bianchi'],
		['Dorpshuis, ongeveer 50 aanwezigen', '**Achter de tafel:** Jan Smit, An Vos'],
		['Sede, cerca de 70 pessoas', '**Mesa:** Rui Matos, Ana Souza'],
	] as const) {
		it(`are named as far as they sat in front: ${panel}`, () => {
			assert.deepEqual(lacks(`${head}${count}\n\n${panel}\n\n1. The budget was adopted.\n`), []);
			assert.deepEqual(lacks(`${head}1. The budget was adopted.\n\n${count}\n`), [PEOPLE]);
		});
	}
	it('or in a sentence', () => {
		for (const also of [
			'Era inoltre presente Mario Rossi.',
			'Esteve ainda presente Rui Matos.',
			'Verder was Jan Smit aanwezig.',
		]) {
			assert.deepEqual(lacks(`${head}${also}\n\n1. The budget was adopted.\n`), []);
		}
	});
});

describe('missing-section: what says when it was, and who was there', () => {
	it('a first sentence in legal style that names another date as well', () => {
		const text =
			'Il giorno 20 maggio 2026, alle ore 17.30, si riunisce il consiglio, convocato con nota prot. n. 3127 del 12 maggio 2026, per discutere:\n\n1. Bilancio\n';
		assert.deepEqual(lacks(`# Verbale del consiglio d'istituto\n\n${text}\nPresenti: Ada Rossi, Ugo Neri\n`), []);
	});

	it('a date in digits with a short year', () => {
		assert.deepEqual(lacks('# (22/7/24) Minutes\n\nPresent: Ann Lee, Bo Roe\n'), []);
	});

	it('a table with columns of ticks under initials', () => {
		const rows = '| Ada Rossi | X | |\n| Ugo Neri | | X |\n| Eva Conti | X | |\n';
		assert.deepEqual(
			lacks(`# Verbale della seduta del 20 maggio 2026\n\n| Nome | P | A |\n|---|:-:|:-:|\n${rows}`),
			[],
		);
		assert.deepEqual(lacks(`# Minutes of 20 May 2026\n\n| Motion | P | Q |\n|---|:-:|:-:|\n${rows}`), [PEOPLE]);
	});

	it('names under the title without a word on who they are', () => {
		const text =
			'# 24 January 2017\n\n---\n\nAnn Lee (AL), Bo Roe (BR), Cy Dunn, Di van Ford (DF), Eva Gray\n\n---\n\n1. Text.\n';
		assert.deepEqual(lacks(text), []);
	});

	it('names in brackets behind the name of the body', () => {
		const text = '# Minutes of 24 January 2017\n\nThe board (Ann Lee, Bo Roe, Cy Dunn and Di Ford) met at noon.\n';
		const others = text.replace('and Di Ford', 'Di Ford, Eva Gray');
		assert.deepEqual(lacks(others), []);
		assert.deepEqual(lacks(others.replace(/\(.*\)/, '(Costa Rica, Sri Lanka, New Zealand, South Africa)')), [PEOPLE]);
	});

	it('nor even under the title', () => {
		const text =
			'# Minutes of 24 January 2017\n\nThe board met at noon.\n\nAnn Lee (AL), Bo Roe (BR), Cy Dunn, Di Ford\n';
		assert.deepEqual(lacks(text), []);
		assert.deepEqual(lacks(text.replace(', Di Ford', '')), [PEOPLE]);
		const countries = 'Costa Rica (CR), Sri Lanka (SL), New Zealand, South Africa';
		assert.deepEqual(lacks(text.replace(/^Ann Lee.*$/m, countries)), [PEOPLE]);
	});

	it('two people, each behind what they are', () => {
		const text = '# Acta del 24 de enero de 2017\n\n**Estudiante:** Ana Gil\n**Asesor:** Luis Rey\n\n1. Texto.\n';
		assert.deepEqual(lacks(text), []);
		assert.deepEqual(lacks(text.replace('**Estudiante:** Ana Gil\n', '').replace('Asesor', 'Secretario')), [PEOPLE]);
	});

	it('a date alone, under a heading that says what it is', () => {
		assert.deepEqual(
			lacks(
				'# Ata da assembleia\n\nPresentes: Ana Reis, Rui Melo\n\n## Data e hora\n\nDomingo, dia 27 de outubro de 2019, às 10h.\n',
			),
			[],
		);
	});

	it('a list in the front matter', () => {
		const text = '---\nattendees:\n  - Ann Lee\n  - Bo Roe\n---\n\n# Minutes of 6 January 2020\n\n1. Text.\n';
		assert.deepEqual(lacks(text), []);
		assert.deepEqual(lacks(text.replace('attendees', 'tags')), [PEOPLE]);
	});
	it('a number of people in the front matter', () => {
		const text = '---\nattendees: 12\n---\n\n# Minutes of 6 January 2020\n\n1. Text.\n';
		assert.deepEqual(lacks(text), []);
		assert.deepEqual(lacks(text.replace('12', '0')), [PEOPLE]);
		assert.deepEqual(lacks(text.replace('attendees', 'pages')), [PEOPLE]);
	});

	it('a heading that speaks of them', () => {
		for (const heading of ['#### January 6 attendees:', '## Key participants', '## Introduction of participants']) {
			assert.deepEqual(
				lacks(`# Minutes of 6 January 2020\n\n${heading}\n\nMary, Sue - Gull, Eva\n\n1. Text.\n`),
				[],
				heading,
			);
		}
	});

	it('a list in a file of its own, in each language', () => {
		for (const [title, sentence] of [
			['Minutes of 20 May 2026', 'Those present signed the attendance sheet.'],
			['Protokoll vom 20. Mai 2026', 'Die Präsenzliste liegt beim Vorstand.'],
			['Procès-verbal du 20 mai 2026', "Une feuille d'émargement a été signée."],
			['Acta del 20 de mayo de 2026', 'Consta la hoja de firmas en la secretaría.'],
			['Ata de 20 de maio de 2026', 'Reuniram-se os condôminos, conforme lista de presença arquivada.'],
			['Verbale del 20 maggio 2026', "Il foglio presenze è conservato dall'ufficio."],
			['Notulen van 20 mei 2026', 'De tekenlijst ligt bij de secretaris.'],
		] as const) {
			assert.deepEqual(lacks(`# ${title}\n\n${sentence}\n\n1. Text.\n`), [], sentence);
		}
	});
});

describe('missing-section: short sentences', () => {
	it('puts the list above them, not at the end', () => {
		for (const [title, day, text, list] of [
			['Compte rendu du conseil', '5 février 2018', 'La cotisation augmente.', 'Liste des participants:'],
			['Acta de la junta', '5 de febrero de 2018', 'La cuota sube.', 'Lista de participantes:'],
		]) {
			const report = `# ${title}\n\n${day}\n\n${text}\n`;
			const [finding] = check(report, rule);
			const [fix] = [...finding!.fixes];
			const fixed = applyEdits(report, fix!.edits);
			assert.match(fixed, new RegExp(`${day}\n\n${list}\n\n- [^\n]+\n\n${text}`));
		}
	});
});

describe('missing-section: how many there were', () => {
	it('silent: a crowd is counted', () => {
		for (const line of [
			'Introductions, 32 members present',
			'There were 18 members in attendance.',
			'Es sind 24 Mitglieder anwesend.',
			'24 membres présents',
			'Er zijn 31 leden aanwezig',
			'40 socios presentes',
			'15 soci presenti',
			'22 membros presentes',
			'Anwesend waren 32 Mitglieder.',
			'Étaient présents 32 membres.',
			'Asistieron 32 socios.',
			'Ont participé 32 membres.',
			'Teilgenommen haben 32 Mitglieder.',
			'Erano presenti 32 soci.',
			'Estiveram presentes 32 sócios.',
		]) {
			assert.deepEqual(lacks(`# Minutes of the club\n\n5 May 2031\n\n* ${line}\n\n1. The budget was adopted.\n`), []);
		}
	});
	it('but not a few, nor those of something else', () => {
		for (const line of [
			'Introductions, 5 members present',
			'There are 37 participants in the dinner.',
			'20 members were recruited',
		]) {
			assert.deepEqual(lacks(`# Minutes of the club\n\n5 May 2031\n\n* ${line}\n\n1. The budget was adopted.\n`), [
				PEOPLE,
			]);
		}
	});
});

describe('missing-section: where it is marked', () => {
	const marked = (text: string): string[] => check(text, rule).map(({ span }) => text.slice(span.from, span.to));
	it('the title in a head of TOML', () => {
		const head = '+++\ntitle = "Minutes of 5 May 2031"\ntoc = "true"\n+++\n';
		assert.deepEqual(marked(`${head}\n# Minutes of the board\n\n1. The budget was adopted.\n`), [
			'Minutes of 5 May 2031',
		]);
	});
	it('and no command of LaTeX', () => {
		const text = '---\ntitle: Minutes of the board\ndate: 2031-05-05\n---\n\n\\newpage\n\n1. The motion was adopted.\n';
		assert.deepEqual(marked(text), ['Minutes of the board']);
		assert.deepEqual(marked(text.replace('\n\\newpage', '\n# Board of May\n\n\\newpage')), ['Board of May']);
	});
});

describe('missing-section: what the reports of a series seldom have', () => {
	const minutes = (day: number, more = '') =>
		`# Minutes of the board\n\n${day} May 2031\n\n${more}1. The hedge is cut.\n`;
	const foundIn = (others: Readonly<Record<string, string>>, final = false): string[] => {
		const index = indexOf({ ...others, '9.md': minutes(9) });
		const { settings } = readSettings({ final });
		const earlier = new Earlier(() => index, '9.md');
		const { findings } = new Checker([rule]).check(minutes(9), settings, '9.md', undefined, { earlier });
		return findings.map(({ message }) => message.replace(/^This report lacks |\. Add .*$/g, ''));
	};

	it('is no list of participants that no other report has, unless this one is final', () => {
		const others = { '1.md': minutes(1), '2.md': minutes(2) };
		assert.deepEqual(foundIn(others), []);
		assert.deepEqual(foundIn(others, true), [PEOPLE]);
	});

	it('is one that most have, or that there are too few to tell', () => {
		const present = 'Present: Ann Lee, Bo Roe\n\n';
		const one = { '1.md': minutes(1, present), '2.md': minutes(2) };
		assert.deepEqual(foundIn(one), []);
		assert.deepEqual(foundIn({ ...one, '3.md': minutes(3, present) }), [PEOPLE]);
		assert.deepEqual(foundIn({ '1.md': minutes(1) }), [PEOPLE]);
	});

	it('or what the reports around it lack, where each has a title of its own', () => {
		const about = (what: string, day: number) => minutes(day).replace('of the board', `on ${what}`);
		assert.deepEqual(foundIn({ '1.md': about('roofs', 1), '12.md': about('hedges', 12) }), []);
	});
});
