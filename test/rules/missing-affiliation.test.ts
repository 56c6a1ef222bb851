import assert from 'node:assert/strict';
import { de } from '../../server/src/report/words/de/index.js';
import { missingAffiliation as rule } from '../../server/src/rules/missing-affiliation/missing-affiliation.js';
import { applyEdits } from '../../server/src/text/index.js';
import { Earlier } from '../../server/src/workspace/index.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';
import { indexOf } from '../support/reports.js';

const HEAD = '# Minutes\n\n5 March 2024\n\n';

describe('missing-affiliation: what is reported', () => {
	it('names alone, among names with an affiliation in any form', () => {
		checkFindings(
			rule,
			`
			# Minutes 🎉

			5 March 2024

			Participants List

			Markus Kern (Co-Facilitator)

			Olive Cray 🎉 (DC-CIV)

			Stefan Gorg
			^^^^^^^^^^^ missing-affiliation: Stefan Gorg has no affiliation, unlike most of this list. Add it
			↳ fix: Add an affiliation

			Nigel Hick – DC-IoT

			Kai Mizu, DCAD

			Ben Wall153
			^^^^^^^^ missing-affiliation: Ben Wall has no affiliation, unlike most of this list. Add it
		`,
		);
	});
	it('empty cells', () => {
		checkFindings(
			rule,
			`
			# Verslag

			5 maart 2024

			## Aanwezigen

			| Naam | Organisatie |
			| --- | --- |
			| Jan Smit | Waterschap |
			| **Piet Bos** (voorzitter) | |
			    ^^^^^^^^ missing-affiliation: Piet Bos has no affiliation, unlike most of this list. Add it
			| An Vos | Gemeente Elst |
			| Kim Mol ||
			  ^^^^^^^ missing-affiliation: Kim Mol has no affiliation, unlike most of this list. Add it
			| Eva Smit | Provincie |
			| Jo Ash | Gemeente Elst |
			| Tom Kok |            |
			  ^^^^^^^ missing-affiliation: Tom Kok has no affiliation, unlike most of this list. Add it
			| Bea Pol | Waterschap |
			| Max Rol | Waterschap |
		`,
		);
	});
	it('names on one line', () => {
		checkFindings(
			rule,
			`
			# Minutes

			5 March 2024

			Present: Ann Lee (WHO), Bo Roe (FAO), Cy Dunn, Di Ford (City of Lund)
			                                      ^^^^^^^ missing-affiliation: Cy Dunn has no affiliation, unlike most of this list. Add it
			                                      ↳ fix: Add an affiliation
		`,
		);
	});
});

describe('missing-affiliation: bodies by other names', () => {
	const reported: Record<string, string> = {
		countries: 'Présents : Luc Noir (Belgique), Léa Vert (Suisse), Zoé Blanc (France), Hugo Roux\n',
		places: 'Aanwezig: Jan Smit (Gemeente Elst), Piet Bos (Waterschap), An Vos (Provincie), Kim Mol\n',
		'words for bodies in small letters':
			'Presenti: Mario Rossi (comune di Lodi), Lucia Bianchi (associazione genitori), Ugo Neri (banca del tempo), Eva Costa\n',
		'names of firms':
			'## Anwesend\n\n- Uwe Koch (Brandau)\n- Eva Lang (Holm & Sohn)\n- Jan Krause (Brandau)\n- Tim Bär\n',
		'some with an office':
			'## Present\n\n- Ann Lee (WHO)\n- Bo Roe (FAO)\n- Cy Dunn (Chair)\n- Di Ford (takes notes)\n- Ed Gray\n- Flo Hill (ILO)\n',
	};
	for (const [name, text] of Object.entries(reported)) {
		it(name, () => assert.equal(check(HEAD + text, rule).length, 1));
	}
});

describe('missing-affiliation: what stays silent', () => {
	const silent: Record<string, string> = {
		'"independent"': '## Participants\n\n- Ann Lee, WHO\n- Bo Roe, independent (@bo)\n- Cy Dunn, FAO\n',
		'lists where few have one': '## Participants\n\n- Ann Lee (WHO)\n- Bo Roe\n- Cy Dunn\n- Di Ford\n',
		'lists of offices': '## Present\n\n- Ann Lee (chair)\n- Bo Roe (secretary)\n- Cy Dunn (treasurer)\n- Di Ford\n',
		'handles and how they took part':
			'## Present\n\n- Ann Lee (@alee)\n- Bo Roe (remote)\n- Cy Dunn (@cy)\n- Di Ford\n',
		'parts whose label says it':
			'## Participants\n\n### Kenya\n\n- Ann Lee\n- Bo Roe\n\n### Others\n\n- Cy Dunn (WHO)\n- Di Ford (FAO)\n- Ed Gray (ILO)\n',
		'running headers':
			'## Participants\n\nAnn Lee (WHO)\n\nCONVENTION ON THE PROTECTION OF UPLAND BOGS\n\nBo Roe (FAO)\n\nCy Dunn (ILO)\n',
		'marks of membership':
			'## Present\n\n- Ann Lee (TSC)\n- Bo Roe (TSC)\n- Cy Dunn - TSC\n- Di Ford\n- Ed Gray (voting)\n- Flo Hill ✔\n- Gus Ito\n',
		'ticks in a column':
			'## Attendees\n\n| Name | Here |\n| --- | --- |\n| Ann Lee | x |\n| Bo Roe | x |\n| Cy Dunn | |\n| Di Ford | x |\n',
		'marks in the column of affiliations':
			'## Attendees\n\n| Name | Affiliation |\n| --- | --- |\n| Ann Lee | TC |\n| Bo Roe | TC |\n| Cy Dunn | |\n| Di Ford | TC |\n',
		initials: '## Present\n\n- AL - Ann Lee\n- BRo - Bo Roe\n- CD - Cy Dunn\n- Di Ford\n',
		'offices and remarks in parentheses':
			'Present: Nell Hay (takes notes), Bo Roe (coordinates), Cy Dunn (from 10:30), Di Ford (chairs the second part), Ed Gray\n',
		'letters behind the name': 'Present: Ann Lee (MP), Bo Roe (OBE, RN), Cy Dunn (PhD), Di Ford\n',
		'what somebody does in a club':
			'Asistentes: Luz Vega (coordina), Eva Gil (toma notas), Iván Sanz (entrenador juvenil), Ana Rey (entrenadora alevín), Pau Mas, Rita Cano\n',
		'the same, with capitals':
			'Présents : Luc Noir (Prend les notes), Léa Vert (Anime), Zoé Blanc (Suit le budget), Hugo Roux\n',
		'reasons for absence':
			'Excusés : Mme Garric (en sortie scolaire), M. Tellier (FCPE), M. Haddad\n\nEntschuldigt: Uwe Koch (krank), Eva Lang (auf Dienstreise), Jan Krause (Urlaub), Tim Bär\n',
		'reasons, in Dutch, Italian and Portuguese':
			'Afwezig: Jan Smit (ziek), Piet Bos (op vakantie), An Vos\n\nAssenti: Mario Rossi (ferie), Lucia Bianchi (malattia), Ugo Neri\n\nAusentes: Rui Matos (doente), Ana Souza (em viagem), Zé Reis\n',
		'a remark instead of what the others have':
			'## Participants\n\n- Ann Lee (WHO)\n- Bo Roe (FAO)\n- Cy Dunn (from 10:30)\n- Di Ford (takes notes)\n- Ed Gray (excused, ill)\n- Flo Hill (ILO)\n- Gus Ito (online)\n- Hal Jay (City of Lund)\n',
		'as many remarks as bodies':
			'Present: Ann Lee (WHO), Bo Roe (FAO), Cy Dunn (brings the keys), Di Ford (left for the school run), Ed Gray\n',
		'bodies among people': '## Participants\n\n- Ann Lee (WHO)\n- World Bank\n- Bo Roe (FAO)\n- Cy Dunn (ILO)\n',
	};
	for (const [name, text] of Object.entries(silent)) it(name, () => checkFindings(rule, HEAD + text));
});

describe('missing-affiliation: rows that name a group', () => {
	it('tell nothing of a person', () => {
		const people =
			'| Ann | Lee | WHO | Member |\n| Bo | Roe | FAO | Member |\n| *Ocean Staff* | | | |\n| Cy | Dunn | Ocean | Staff |\n| *Observers| | | |\n| Di | Ford | City of Lund | Observer |\n';
		checkFindings(
			rule,
			`${HEAD}## Participants\n\n| Given name | Family name | Affiliation | Role |\n|---|---|---|---|\n${people}`,
		);
	});
});

describe('missing-affiliation: adding one', () => {
	const forms: Readonly<Record<string, (affiliation: string) => string>> = {
		'in brackets': (affiliation) => ` (${affiliation})`,
		'after a comma': (affiliation) => `, ${affiliation}`,
		'after a dash': (affiliation) => ` – ${affiliation}`,
	};
	for (const [form, write] of Object.entries(forms)) {
		it(`takes the form of the list: ${form}`, () => {
			const text = (bo: string) =>
				`${HEAD}## Participants 🎉\n\n- Ann Lee${write('WaterNet')}\n- Bo Roe${bo}\n- Di Ford${write('City of Lund')}\n- Cy Dunn${write('Port of Ys')}\n`;
			checkFix(rule, 'Add an affiliation', text('$0'), text(write('[affiliation]')));
		});
	}

	it('ends what was begun', () => {
		const text = (bo: string) =>
			`${HEAD}## Participants\n\n- Ann Lee - WaterNet\n- Bo Roe${bo}\n- Di Ford - City of Lund\n- Cy Dunn - Port of Ys\n`;
		checkFix(rule, 'Add an affiliation', text('$0 -'), text(' - [affiliation]'));
	});

	it('is in the language of the report, and not offered in a table', () => {
		const text = (bo: string) =>
			`# Protokoll\n\n5. März 2024\n\nDie Sitzung wurde eröffnet und die Tagesordnung ist angenommen.\n\n## Anwesend\n\n- Ann Lee (Wassernetz)\n- Bo Roe${bo}\n- Di Ford (Stadt Lund)\n- Cy Dunn (Hafen Ys)\n`;
		checkFix(rule, 'Add an affiliation', text('$0'), text(` ([${de.places.affiliation}])`));
		const [row] = check(
			'# Notulen\n\n5 maart 2024\n\n## Aanwezig\n\n| Naam | Organisatie |\n| --- | --- |\n| Jan Smit | Waterschap |\n| Piet Bos | |\n| An Vos | Gemeente Elst |\n',
			rule,
		);
		assert.deepEqual(row?.fixes, []);
	});
});

describe('missing-affiliation: what earlier reports know', () => {
	const earlier = (...people: string[]) => {
		const texts = people.map((each, i) => [
			`${i}.md`,
			`# Minutes\n\n${i + 1} April 2023\n\n## Participants\n\n- ${each}\n- Cy Dunn (Coast Guard)\n- Di Ford (City of Lund)\n`,
		]);
		const index = indexOf(Object.fromEntries(texts));
		return new Earlier(() => index, '9.md');
	};
	const fixed = (list: string, ...people: string[]) => {
		const text = `${HEAD}## Participants\n\n${list}\n`;
		const found = check(text, rule, { path: '9.md', earlier: earlier(...people) });
		return found.flatMap(({ fixes }) =>
			fixes
				.filter(({ title }) => title.startsWith('Add “'))
				.map((fix) => [fix.title, 'preferred' in fix, applyEdits(text, fix.edits).slice(HEAD.length + 17, -1)]),
		);
	};

	it('is added in the form of the list, and preferred where two reports agree', () => {
		assert.deepEqual(
			fixed(
				'- Ann Lee (WaterNet)\n- Bo Roe\n- Cy Dunn (Guild)\n- Di Ford (City)',
				'Bo Roe (Harbour Office)',
				'Bo Roe (Harbour Office)',
			),
			[
				[
					'Add “Harbour Office” (in 2 earlier reports, last on 2 April 2023)',
					true,
					'- Ann Lee (WaterNet)\n- Bo Roe (Harbour Office)\n- Cy Dunn (Guild)\n- Di Ford (City)',
				],
			],
		);
		assert.deepEqual(
			fixed(
				'- **Ann Lee** – WaterNet\n- **Bo Roe**\n- **Cy Dunn** – Guild\n- **Di Ford** – City',
				'Bo Roe (Harbour Office)',
			),
			[
				[
					'Add “Harbour Office” (in the earlier report of 1 April 2023)',
					false,
					'- **Ann Lee** – WaterNet\n- **Bo Roe** – Harbour Office\n- **Cy Dunn** – Guild\n- **Di Ford** – City',
				],
			],
		);
	});

	it('comes last, as a question, where it is years old', () => {
		const list = '- Ann Lee (WaterNet)\n- Bo Roe\n- Cy Dunn (Guild)\n- Di Ford (City)';
		const text = `# Minutes\n\n5 March 2026\n\n## Participants\n\n${list}\n`;
		const [found] = check(text, rule, { path: '9.md', earlier: earlier('Bo Roe (Harbour Office)') });
		assert.deepEqual(
			found!.fixes.map(({ title }) => title),
			['Add an affiliation', 'Add “Harbour Office”? (in the earlier report of 1 April 2023)'],
		);
		const before = text.replace('2026', '2020');
		const [other] = check(before, rule, { path: '9.md', earlier: earlier('Bo Roe (Harbour Office)') });
		assert.deepEqual(
			other!.fixes.map(({ title }) => title),
			['Add an affiliation', 'Add “Harbour Office”? (in the later report of 1 April 2023)'],
		);
	});

	it('is not asked for where two other reports list somebody, nearly all without', () => {
		const list = (affiliation = '') =>
			`- Ann Lee (WaterNet)\n- Bo Roe${affiliation}\n- Cy Dunn (Guild)\n- Di Ford (City)`;
		const minutes = (day: number, listed: string) => `# Minutes\n\n${day} March 2024\n\n## Participants\n\n${listed}\n`;
		const reported = (...others: readonly string[]) => {
			const texts = others.map((listed, index) => [`${index + 1}.md`, minutes(index + 1, listed)] as const);
			const index = indexOf(Object.fromEntries(texts));
			return check(minutes(9, list()), rule, { path: '9.md', earlier: new Earlier(() => index, '9.md') }).length;
		};
		assert.equal(reported(list()), 1);
		assert.equal(reported(list(), list()), 0);
		assert.equal(reported(list(), list(), list(' (Harbour Office)')), 1);
		assert.equal(reported(list(), list(), list(' (Harbour Office)'), list()), 0);
	});

	it('is put into the empty cell of a table', () => {
		const table = (cell: string) =>
			`| Name | Place | Organisation |\n| --- | --- | --- |\n| Ann Lee | Oslo | WaterNet |\n| Bo Roe | Lund |${cell}|\n| Cy Dunn | Bonn | Guild |\n| Di Ford | Rome | Council |`;
		assert.deepEqual(
			fixed(table('  '), 'Bo Roe (Harbour Office)').map(([, , text]) => text),
			[table(' Harbour Office ')],
		);
	});

	it('is not offered where nobody knows', () => {
		assert.deepEqual(
			fixed('- Ann Lee (WaterNet)\n- Bo Roe\n- Cy Dunn (Guild)\n- Di Ford (City)', 'Ed Poe (Guild)'),
			[],
		);
	});
});

describe('missing-affiliation: one for two', () => {
	const found = (list: string): string[] => {
		const text = `${HEAD}Present: ${list}\n`;
		return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
	};
	it('silent: who is named together with the next', () => {
		for (const and of ['and', 'und', 'et', 'en', 'y', 'e', '&']) {
			const pair = `Bo Roe ${and} Cy Dunn (Lake Board)`;
			assert.deepEqual(found(`Ann Lee (WaterNet), ${pair}, Di Ford (City of Lund)`), [], and);
			assert.deepEqual(found(`Ann Lee (WaterNet), Di Ford (City of Lund), ${pair}`), [], and);
		}
	});
	it('but not who stands alone, or before somebody who has none either', () => {
		assert.deepEqual(found('Ann Lee (WaterNet), Bo Roe, Cy Dunn (Lake Board), Di Ford (City of Lund)'), ['Bo Roe']);
		const last =
			'Ann Lee (WaterNet), Cy Dunn (Lake Board), Di Ford (City of Lund), Ed Voss (WaterNet), Bo Roe and Flo Gray';
		assert.deepEqual(found(last), ['Bo Roe', 'Flo Gray']);
	});
});
