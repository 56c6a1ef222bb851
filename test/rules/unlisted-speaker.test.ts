import assert from 'node:assert/strict';
import { unlistedSpeaker as rule } from '../../server/src/rules/unlisted-speaker/unlisted-speaker.js';
import { applyEdits } from '../../server/src/text/index.js';
import { Earlier } from '../../server/src/workspace/index.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';
import { indexOf } from '../support/reports.js';

const LIST =
	'# Minutes 🎉\n\n5 March 2024\n\n## Participants\n\n- Ann Lee (WHO)\n- Bo Roe (Nimbus Mirror)\n- Cy Dunn\n\n## Talk\n\n';

/** Whom the rule names in `text`, under a list of Ann Lee, Bo Roe and Cy Dunn. */
function found(text: string): string[] {
	const whole = `${LIST}${text}\n`;
	return check(whole, rule).map(({ span }) => whole.slice(span.from, span.to));
}

describe('unlisted-speaker: what is reported', () => {
	it('marks the name where it first has a part', () => {
		checkFindings(
			rule,
			`
			# Minutes 🎉

			5 March 2024

			Present: Ann Lee, Bo Roe, Cy Dunn

			1. 🎉 The meeting was facilitated by Amara Diallo. Noor Bakhtiari, Director of Roads, presented it.
			                                     ^^^^^^^^^^^^ unlisted-speaker: Amara Diallo takes part here but is on no list of participants. Add the name or correct it
			                                     ↳ fix: Add Amara Diallo to the participants
			                                                   ^^^^^^^^^^^^^^ unlisted-speaker: Noor Bakhtiari takes part here but is on no list of participants. Add the name or correct it
			                                                   ↳ fix: Add Noor Bakhtiari to the participants
			2. Noor Bakhtiari asked for comments.
		`,
		);
	});
	it('finds who speaks after a colon, as others do', () => {
		assert.deepEqual(found('Ann Lee: I agree.\nNoor Bakhtiari at mic: why?\nTom Ash (on chat): we go on'), [
			'Noor Bakhtiari',
			'Tom Ash',
		]);
	});
	const reported: Record<string, string> = {
		'Noor Bakhtiari noted the queues.': 'Noor Bakhtiari',
		'Ms Noor Bakhtiari (City of Lund) said so.': 'Noor Bakhtiari',
		'Noor Bakhtiari of the Ministry of Roads reported on it.': 'Noor Bakhtiari',
		'Ann Lee and Noor Bakhtiari asked for time.': 'Noor Bakhtiari',
		'Noor Bakhtiari and Ann Lee asked for time.': 'Noor Bakhtiari',
		'The consultant, Noor Bakhtiari, also explained the map.': 'Noor Bakhtiari',
		'The session was opened by the outgoing Chair, Noor Bakhtiari.': 'Noor Bakhtiari',
		'Then Noor van den Berg proposed a vote.': 'Noor van den Berg',
		'Co-Chair **Noor Bakhtiari** reported a loss.': 'Noor Bakhtiari',
		'M. Gérard Petit, inspecteur, a rappelé les règles.': 'Gérard Petit',
		'La séance a été présidée par Mme Chloé Garnier.': 'Chloé Garnier',
		'Don Ernesto Salas preguntó por los plazos.': 'Ernesto Salas',
		'La sesión fue presidida por Teresa Quiroga.': 'Teresa Quiroga',
		'Noor Bakhtiari recalled that the previous meeting had asked for a letter.': 'Noor Bakhtiari',
		'Anschließend berichtete Frau Dr. Renate Vogel über die Jugend.': 'Renate Vogel',
		'Die Aussprache wurde von Stefan Brandt moderiert.': 'Stefan Brandt',
		'De wethouder, Frank Kuipers, vraagt om geduld.': 'Frank Kuipers',
		'Ann Lee en Frank Kuipers vragen om geduld.': 'Frank Kuipers',
		'De brief is van Ann Lee en Frank Kuipers. Frank Kuipers licht hem toe.': 'Frank Kuipers',
		'Het overleg werd door Sjaak Prins voorgezeten.': 'Sjaak Prins',
		'A Sra. Fernanda Pires apresentou o orçamento.': 'Fernanda Pires',
		'Interviene D. Ramón Olmedo, que pregunta por los plazos.': 'Ramón Olmedo',
		'A continuación interviene la concejala D.ª Julia Rey.': 'Julia Rey',
		'Prende la parola la dott.ssa Paola Serra.': 'Paola Serra',
		'Interveio o Sr. Rui Matos sobre as contas.': 'Rui Matos',
		'A Sra. Ana Prado enfatizou que o prazo é curto.': 'Ana Prado',
		'Noor Bakhtiari joined at 10:15.': 'Noor Bakhtiari',
		'Noor Bakhtiari leaves the room.': 'Noor Bakhtiari',
		'Noor Bakhtiari arrive à 17 h 15.': 'Noor Bakhtiari',
		'Noor Bakhtiari stößt um 17 Uhr zur Sitzung.': 'Noor Bakhtiari',
		'Noor Bakhtiari vertrekt om 17.15 uur.': 'Noor Bakhtiari',
		'Noor Bakhtiari esce alle 17.15.': 'Noor Bakhtiari',
		'Noor Bakhtiari llegó a las 17:15.': 'Noor Bakhtiari',
		'Noor Bakhtiari deixou a sessão.': 'Noor Bakhtiari',
		'Noor Bakhtiari, who leads the pilot in Lahore, presented it.': 'Noor Bakhtiari',
		'**Holidays** Noor Bakhtiari asked for one.': 'Noor Bakhtiari',
		'Fidela Gámez, inquilina del 3.º A, se queja del ruido.': 'Fidela Gámez',
		'Interviene il revisore, dott. Nicola Greco.': 'Nicola Greco',
		'Mr. Noor Bakhtiari of the Ministry of Roads shared examples.': 'Noor Bakhtiari',
		'TOP 2: Herr Günther Hohl (Prüfer) erläutert den Abschluss.': 'Günther Hohl',
		'Noor Bakhtiari joined for this item.': 'Noor Bakhtiari',
		'O Eng.º Bo Roe e a Dr.ª Filomena Rosado apresentaram o mapa.': 'Filomena Rosado',
		'Bo Roe y Julia Rey presentaron el mapa.': 'Julia Rey',
		'| Item | Discussion |\n| --- | --- |\n| Risks | Noor Bakhtiari reported on the outage. It is over. |':
			'Noor Bakhtiari',
		"L'ing. Paola Greco ha riferito sui lavori.": 'Paola Greco',
	};
	for (const [text, name] of Object.entries(reported)) it(text, () => assert.deepEqual(found(text), [name]));
});

describe('unlisted-speaker: what stays silent', () => {
	const silent = [
		'Ann Lee thanked Lena Hartwig, whose term had ended, and welcomed Tom Ash as her successor.',
		'Delegates referred to the queue, about which the Minister, Daudi Serengo, had said in Parliament that it was long.',
		'Elias Venn, who had chaired the second session, is remembered.',
		'It was noted that Tatiana Tropin, the moderator of last year, had indicated that she would stop.',
		'The report of Priya Nair showed that sand was scarce.',
		'According to Priya Nair, sand is scarce.',
		'Priya Nair noted by e-mail that she agreed.',
		'Victor Chang was absent, and Una Fitz will present next time.',
		'At the previous meeting, Priya Nair reported a loss.',
		'Nimbus Mirror reported fewer downloads, and New Zealand presented its plan.',
		'Northern Dredging Ltd said so, as the Environment Agency noted.',
		'The Executive Secretary said that the Deputy Director reported it.',
		'Working Group noted the plan. Open Questions asked by many.',
		'Dr Ann M. Lee explained it, and A. Lee, Cyrus Dunn and ANN LEE noted it.',
		'Anne Lee noted it.',
		'> Priya Nair noted it.',
		'She said: “Priya Nair noted it first.”',
		'Sir David Thorn said in 2004 that floods would increase.',
		'Green Harbour said it was late. Mr Bo Roe (Green Harbour) agreed.',
		'La Cruz Roja solicitó apoyo. A empresa Vale Verde informou o preço.',
		"L'Amicale Laïque propose un tournoi. Das Rote Kreuz bittet um Hilfe. Het Rode Kruis vraagt hulp.",
		'Selon Pierre Dumas, tout va bien. Le conseil remercie Jean Vidal.',
		'Hans Richter berichtete per E-Mail. Werner Kaiser hatte berichtet.',
		'Bert Visser meldt per mail dat hij stopt. Ook Joke Mulder was er.',
		'They supported option B. Trinidad and Tobago asked about timing.',
		'Carabineros de Chile expuso cifras, y Anas del Perú preguntó.',
		'Il presidente dell’Onda Verde chiede un contributo. Le trésorier de l’Entente Sportive demande un délai.',
		'Peter Mol stelt zich kandidaat. Juan Prieto se presenta como candidato.',
		'Deutsche Telekom reported a delay, Open Fiber said it would join, and Great Britain asked for clarity.',
		'Natural England noted the newts, Trail Watch reported three, and Severn Water presented a plan.',
		'| Task | Who |\n| --- | --- |\n| Noor Bakhtiari presented | Ann |',
		'It was shown by Priya Nair at Harbour Days 2022. The working group is co-chaired by Priya Nair.',
		'It was moved by Ann L, seconded by Bo R. It was carried. Boaz R asked for a vote.',
		'Ann Lee eröffnete die Sitzung um 19 Uhr. Er begrüßte die Gäste.',
	];
	for (const text of silent) it(text, () => assert.deepEqual(found(text), []));

	it('reports whose lists do not tell full names', () => {
		checkFindings(rule, '# Minutes\n\n5 March 2024\n\nPresent: Ann, Bo, Cy, Di\n\nNoor Bakhtiari noted it.\n');
		checkFindings(
			rule,
			'# Minutes\n\n5 March 2024\n\n## Present\n\n- @ann\n- @bo\n- Cy Dunn\n\n## Talk\n\nNoor Bakhtiari noted it.\n',
		);
		checkFindings(
			rule,
			'# Minutes\n\n5 March 2024\n\n## Present\n\nSee the sheet\n\n## Talk\n\nNoor Bakhtiari noted it.\n',
		);
	});
	for (const others of [
		'and 28 members',
		'and 3 members of the public',
		'en 12 leden',
		'ainsi qu’une trentaine d’habitants',
		'sowie weitere Mitglieder',
		'and others',
	]) {
		it(`lists that count people whom they do not name: ${others}`, () => {
			checkFindings(
				rule,
				`# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe, Cy Dunn ${others}\n\nNoor Bakhtiari asked for it.\n`,
			);
		});
	}
	it('those whom lists give with the initial of their family name', () => {
		const head = '# Minutes\n\n5 March 2024\n\nPresent: *Ann* L., *Bo* R., *Dave* E, *Jan* B.\n\n';
		const whole = `${head}Ann Lee noted it. David Evans agreed, and Jan van den Berg asked why.\n\nBo Roe: Cy Dunn proposed it.\n`;
		checkFindings(rule, whole);
		checkFindings(
			rule,
			'# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe, Dave Evans\n\nBo R: Cy Dunn proposed it.\n',
		);
		const others = `${head}Ann Moss noted it.\n`;
		assert.deepEqual(
			check(others, rule).map(({ span }) => others.slice(span.from, span.to)),
			['Ann Moss'],
		);
	});
	it('labels that are no speech, or that no other line shows to be', () => {
		assert.deepEqual(found('Bo Roe: I agree.\n\nNoor Bakhtiari: 12 votes.\n\nAction Items: we go on.'), []);
		assert.deepEqual(found('Noor Bakhtiari: I agree.'), []);
	});
	it('a nickname, the family name first', () => {
		checkFindings(
			rule,
			'# Minutes\n\n5 March 2024\n\nPresent: Margaret "Peg" Thorn, ROE Bo, Cy Dunn\n\nPeg Thorn noted it. Bo Roe asked.\n',
		);
	});
	it('those who are named with an office', () => {
		checkFindings(
			rule,
			'# Minutes\n\n5 March 2024\n\nFacilitator: Ivo Sand\n\nPresent: Ann Lee, Bo Roe, Cy Dunn\n\n1. Ivo Sand noted it.\n',
		);
	});
	it('those who sent apologies and came all the same, or who are only spoken of', () => {
		const head = '# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe, Cy Dunn\n\nRegrets: Di Ford, Eva Moss\n\n';
		for (const text of [
			'Di Ford arrived at 10:30. Di Ford reported it.',
			'Ann Lee thanked Di Ford, who will report.',
			'Ann Lee: Di Ford mentioned a map.',
		]) {
			checkFindings(rule, `${head}${text}\n`);
		}
	});
});

describe('unlisted-speaker: who is listed as absent', () => {
	it('is told once, by name or by title and family name', () => {
		checkFindings(
			rule,
			`
			# Minutes

			5 March 2024

			Present: Ann Lee, Bo Roe, Cy Dunn

			Apologies: Phil Ford (Coast Guard), Eva Moss, Lea Moss

			1. Mr Ford presented the figures. Phil Ford added a map.
			      ^^^^ unlisted-speaker: Phil Ford takes part here but is listed as absent. Correct the list or the name

			2. Ms Moss asked for a copy.
		`,
		);
	});

	/** Whom the rule names below this list. */
	const below = (list: string, text: string): string[] =>
		check(`# Minutes\n\n5 March 2024\n\n${list}\n\n## Roads\n\n${text}\n`, rule).map(
			({ message }) => message.split(' takes part here but is listed as absent')[0]!,
		);

	it('has no tick, where others have', () => {
		const list = '## Participants\n\n- [x] Ann Lee (WHO)\n- [x] Bo Roe\n- [ ] Cy Dunn (Pier Trust)\n- [x] Di Ford';
		assert.deepEqual(below(list, 'Cy Dunn asked for a map. Bo Roe presented it.'), ['Cy Dunn']);
		assert.deepEqual(below(list, 'Cy asked for a map.'), ['Cy Dunn']);
		assert.deepEqual(below(list, 'Cy Dunn arrived at 10:00. Cy Dunn asked for a map.'), []);
		assert.deepEqual(below(list.replaceAll('[x]', '[ ]'), 'Cy Dunn asked for a map.'), []);
		assert.deepEqual(below(`${list}\n\nGuests: Cy Dunn`, 'Cy Dunn asked for a map.'), []);
	});

	it('has a mark in a column', () => {
		const table = (head: string, mark: string): string =>
			`| Name | ${head} |\n| --- | --- |\n| Ann Lee | ${mark === 'x' ? '' : 'ja'} |\n| Bo Roe | ${mark === 'x' ? '' : 'ja'} |\n| Cy Dunn | ${mark} |`;
		assert.deepEqual(below(table('Aanwezig', 'afgemeld'), 'Cy Dunn vraagt om een kaart. Bo Roe antwoordt.'), [
			'Cy Dunn',
		]);
		assert.deepEqual(below(table('Aanwezig', 'ja'), 'Cy Dunn vraagt om een kaart. Bo Roe antwoordt.'), []);
		assert.deepEqual(below(table('Afwezig', 'x'), 'Cy Dunn vraagt om een kaart. Bo Roe antwoordt.'), ['Cy Dunn']);
	});
});

describe('unlisted-speaker: who is no speaker of this meeting', () => {
	const silent: Record<string, readonly string[]> = {
		'a first word that is none of a name': [
			'As I said, the pump is old. As Bakhtiari noted, it leaks.',
			'If Bakhtiari agreed to it, we could go on.',
			'When Bakhtiari reported the leak, nobody came. Use Bakhtiari noted forms.',
			'So I proposed a vote. So NBa suggested another.',
			'Wenn Bakhtiari berichtete, hörten alle zu.',
			'Comme Bakhtiari a rappelé, il est tard.',
		],
		'a possessive': ["Noor Bakhtiari's report noted a leak.", 'The James Jones’ survey reported a leak.'],
		'a product or licence': [
			'Lund Licence for Open Data - had asked for a review.',
			'Nimbus Kernel reported two errors. GDAX Mirrors reported a fault.',
			'ABCD Router reported a fault.',
		],
		'somebody quoted': [
			'Ann: Noor Bakhtiari mentioned that there is another way.',
			'AL - how do we get the figures - Noor Bakhtiari mentioned a map.',
			'**Bo Roe (Nimbus)**: the way that Noor Bakhtiari described is too long',
			'We use the convention proposed by Noor Bakhtiari.',
			'See the example below, where Noor Bakhtiari reported a fault.',
			'Noor Bakhtiari from Tidewater may have some data points to add.',
		],
		'a talk given elsewhere': [
			'Noor Bakhtiari presented "Pumps of the North" at the Lund Water Summit.',
			'Noor Bakhtiari presented it at the International Congress on Pumps.',
			'Noor Bakhtiari a présenté les pompes lors du congrès de Lyon.',
			'Noor Bakhtiari berichtete auf der Jahreskonferenz über Pumpen.',
			'Noor Bakhtiari presentó las bombas en el congreso de Lima.',
			'Noor Bakhtiari lichtte dit toe op het congres.',
		],
	};
	for (const [what, texts] of Object.entries(silent)) {
		for (const text of texts) it(`${what}: ${text}`, () => assert.deepEqual(found(text), []));
	}

	for (const text of [
		'Budget: Noor Bakhtiari presented the figures.',
		'Bo Roe (Nimbus): **Noor Bakhtiari** mentioned that there is another way.',
		'It was proposed by Noor Bakhtiari. Ann Lee agreed.',
		'Noor Bakhtiari asked at the end of the conference for a break.',
		'Noor Bakhtiari from Tidewater pointed to the data.',
		'“We wait”, NOOR BAKHTIARI said. Noor Bakhtiari said it again.',
	]) {
		it(`but: ${text}`, () => assert.deepEqual(found(text), ['Noor Bakhtiari']));
	}

	it('takes the initials that a list gives for the names they stand for', () => {
		const list = '- SO - Steve Ohm, Nimbus\n- RGr - Remy Gravel, WaterNet\n- Loïs Le Goff (LLG), City of Lund\n';
		const text = `# Minutes\n\n5 March 2024\n\n## Participants\n\n${list}\n## Talk\n\n`;
		assert.deepEqual(check(`${text}RGr - Noor Bakhtiari mentioned a map.\n`, rule), []);
		assert.deepEqual(check(`${text}LLG: Noor Bakhtiari mentioned a map.\n`, rule), []);
		assert.equal(check(`${text}KMA - Noor Bakhtiari mentioned a map.\n`, rule).length, 1);
	});
});

describe('unlisted-speaker: things, places, firms and the public', () => {
	for (const text of [
		'Google Cloud announced a price.',
		'New York reported the same.',
		'Docker Compose reported an error.',
		'Buenos Aires presentó su candidatura.',
		'Crédit Agricole demande une signature.',
		'Neue Heimat berichtete über die Sanierung.',
		'Woningstichting Thuis meldt vertraging.',
		'Bergische Wasserwerke erklärten den Bruch.',
		'Poste Italiane ha comunicato il cambio.',
		'Águas Claras informou do corte.',
		'They work with Kestrel Flow in Ridge Valley. Kestrel Flow reported a loss, on Kestrel Flow it shows.',
		'Pupils of Lincoln Elementary read. Lincoln Elementary reported good scores.',
		'The seeds came from Best Buy. Mrs. Ann Lee asked for more.',
		'The letter of the lawyers (Marsh Verity) was read. Marsh Verity asked for more.',
		'Quindi l’agriturismo Valle Verde chiede un cartello.',
		'Ensuite l’hôtel Beau Rivage demande un panneau.',
		'Administration: Gisela Wolf, treasurer\n\nGisela Wolf asked for receipts.',
		'Public comment\n\nLorna Pike asked about buses.',
		'Bürgerfragestunde\n\nPetra Noll fragte nach dem Lärm.',
		'Mrs. Hannah Ott, parent, asked about buses.',
		'Lorna Pike, 14 Mill Lane, said the lights are out.',
		'Die Anwohnerin Petra Noll fragte nach dem Lärm.',
		'Interveio o munícipe Abel Nogueira sobre os passeios.',
		'## Public comment\n\nLorna Pike said the lights are out.',
		'**PUBLIC COMMENT**\n\n1. *Lorna Pike, 14 Mill Lane*, said the lights are out.\n2. *A. Tarrant, owner of the Old Forge*, thanked the crew.',
		'4. Public forum\n\n   Lorna Pike asked about buses.\n\n5. Budget\n\n   Bo Roe reported.',
		'HOMEOWNER FORUM\n\nLorna Pike said the lights are out. Noor Bakhtiari asked about pets.',
		'During the public comment period Lorna Pike asked about buses.',
		'The Chair opened the floor for questions from the public. Lorna Pike asked about buses.',
		'A resident, Lorna Pike, asked about buses. An audience member, Noor Bakhtiari, thanked the crew.',
		'## Public comment\n\n**Lorna Pike**\n\nLorna Pike asked about buses.',
		'**Questions du public :** Odile Garrec demande une date.',
		'## Parole aux habitants\n\nOdile Garrec a demandé une date.',
		'**Ruegos y preguntas del público**\n\nCarmen Ortuño preguntó por la acera.',
		'**Participación ciudadana:** Carmen Ortuño preguntó por la acera.',
		'**TOP 9: Anfragen der Einwohner**\n\nPetra Noll fragte nach dem Lärm.',
		'Ein Zuhörer, Jens Maiwald, fragte nach dem Lärm.',
		'**Interventi del pubblico**\n\nNadia Ferrante ha chiesto una data.',
		'**Vragenronde publiek**\n\nGerda Hoekman vraagt naar de lampen.',
		'**Período de intervenção do público**\n\nAbel Nogueira perguntou pelos passeios.',
		'## Einwohnerfragestunde\n\nPetra Noll fragte nach dem Lärm. Petra Noll berichtete davon.',
	]) {
		it(text, () => assert.deepEqual(found(text), []));
	}
	it('but whoever speaks after the public has', () => {
		for (const [opens, ends] of [
			['## Public comment', '## Budget'],
			['**PUBLIC COMMENT**', '**BUDGET**'],
			['**Questions du public**', '**Budget :**'],
			['4. Bürgerfragestunde', '5. Haushalt'],
			['**Public comment**', '## Budget'],
		]) {
			assert.deepEqual(found(`${opens}\n\nNobody came.\n\n${ends}\n\nNoor Bakhtiari presented it.`), [
				'Noor Bakhtiari',
			]);
		}
		assert.deepEqual(found('There were 300 visitors. Noor Bakhtiari presented the figures.'), ['Noor Bakhtiari']);
	});
	it('but people with an office before their name, or a body in parentheses', () => {
		assert.deepEqual(found('(WHO) Noor Bakhtiari explained the figures.'), ['Noor Bakhtiari']);
		assert.deepEqual(found('Ortsvorsteher Jens Pohl berichtet.'), ['Jens Pohl']);
		assert.deepEqual(found('Rechtsanwältin Sonja Keil erläutert die Satzung.'), ['Sonja Keil']);
		assert.deepEqual(found('Deputy City Clerk Tom Ash explained the map.'), ['Tom Ash']);
		assert.deepEqual(found("Interviene l'assessore Sergio Nuti."), ['Sergio Nuti']);
		assert.deepEqual(found('Pide la palabra Jorge Rey.'), ['Jorge Rey']);
	});
	it('also where those present and apologies stand on one line', () => {
		const text = '# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe, Cy Dunn; Apologies: Di Ford.\n\n';
		assert.equal(check(`${text}Nora Finch asked about water. Di Ford had sent a note.\n`, rule).length, 1);
	});
	it('and where lists call people by title and family name', () => {
		const text = '# Minutes\n\n5 March 2024\n\nPresent: Cllr Lee, Cllr Roe, Mayor Dunn\n\n';
		assert.equal(check(`${text}Nora Finch asked about water. Ann Lee replied.\n`, rule).length, 1);
	});
});

describe('unlisted-speaker: others who were there', () => {
	const list = '**Present:** Ann Lee, Bo Roe, Cy Dunn\n\n';
	const named = (others: string): string[] => {
		const text = `# Minutes\n\n5 March 2024\n\n${list}${others}\n\n## Talk\n\nNoor Bakhtiari presented it. Tom Ash asked.\n`;
		return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
	};
	for (const others of [
		'**Others:** Noor Bakhtiari (auditor), P. Holm (union)',
		'**Apologies:** Di Ford\n\n**Other guests:** Noor Bakhtiari',
		'**Weitere:** P. Holm (SBV), Noor Bakhtiari (JAV, zu TOP 4)',
		'Außerdem anwesend: Noor Bakhtiari',
		'**Overige aanwezigen:** Noor Bakhtiari',
		'**Autres :** Noor Bakhtiari (bureau d’études)',
		'Otros: Noor Bakhtiari',
		'Altri presenti: Noor Bakhtiari',
		'Outros: Noor Bakhtiari',
		'Also present was the auditor, Noor Bakhtiari, who left after item 3.',
		'In attendance were Noor Bakhtiari (auditor) and Eva Holm.',
		'Était également présente Mme Noor Bakhtiari, comptable, sans voix délibérative.',
		'Außerdem war Frau Noor Bakhtiari anwesend.',
		'Ferner nahmen Noor Bakhtiari und Eva Holm an der Sitzung teil.',
		'Asistió también doña Noor Bakhtiari, asesora.',
		'Era inoltre presente la dott.ssa Noor Bakhtiari.',
		'Verder was mevrouw Noor Bakhtiari aanwezig.',
		'Esteve ainda presente a contabilista, Noor Bakhtiari, sem direito a voto.',
	]) {
		it(others, () => assert.deepEqual(named(others), ['Tom Ash']));
	}
	it('but not where the words say something else', () => {
		for (const other of [
			'Text that is no list.\n\nOthers: Eva Holm, Noor Bakhtiari',
			'Außerdem war die Heizung von Noor Bakhtiari defekt.',
			'Verder was het stil, zei Noor Bakhtiari.',
		]) {
			assert.deepEqual(named(other), ['Noor Bakhtiari', 'Tom Ash'], other);
		}
	});
});

describe('unlisted-speaker: lists of groups', () => {
	const list = '## Present\n\n- WaterNet\n  - Ann Lee\n  - Bo Roe\n- Lund\n  - Cy Dunn\n';
	it('knows all members', () => {
		const text = `# Minutes\n\n5 March 2024\n\n${list}\n## Talk\n\nBo Roe asked Cy Dunn. Cy Dunn replied.\n`;
		assert.deepEqual(check(text, rule), []);
	});
	it('adds a name beside the groups', () => {
		const head = '# Minutes\n\n5 March 2024\n\n';
		checkFix(
			rule,
			'Add Noor Bakhtiari to the participants',
			`${head}${list}\n## Talk\n\nNoor$0 Bakhtiari asked.\n`,
			`${head}${list}- Noor Bakhtiari\n\n## Talk\n\nNoor Bakhtiari asked.\n`,
		);
	});
});

describe('unlisted-speaker: a member of the public at the beginning of a sentence', () => {
	for (const text of [
		'Visitor Dee Fox asked about moorings.',
		'Resident Dee Fox asked about moorings.',
		'Anwohnerin Petra Vogt fragt nach dem Steg.',
		'Bezoeker Petra Vogel vraagt naar de steiger.',
		'Visiteur Paul Vogel demande un plan.',
		'Vecino Pablo Vidal pregunta por el plano.',
		'Cittadino Paolo Vidal chiede il progetto.',
		'Vizinho Paulo Vidal perguntou pelo cais.',
	]) {
		const head = '# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe, Cy Dunn\n\n## Talk\n\n';
		it(text, () => assert.deepEqual(check(`${head}${text}\n`, rule), []));
	}
});

describe('unlisted-speaker: a profession at the beginning of a sentence', () => {
	for (const text of [
		'Architect Dee Fox presented the plan.',
		'Polizist Dee Fox berichtet.',
		'Ingegner Dee Fox presenta il progetto.',
		'Arquitecta Dee Fox presenta el plano.',
	]) {
		const head = '# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe, Cy Dunn\n\n## Talk\n\n';
		it(text, () => {
			const [finding] = check(`${head}${text}\n`, rule);
			assert.match(finding?.message ?? '', /^Dee Fox takes/);
		});
	}
});

describe('unlisted-speaker: what is still to come', () => {
	const head = '# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe, Cy Dunn\n\n## Talk\n\n';
	for (const text of [
		'Next week Joan Hill presents her book at the library.',
		'Next month, Joan Hill reports on the roof.',
		'Nächste Woche berichtet Karla Vogt über das Dach.',
		'La semaine prochaine, Jeanne Colline présente son livre.',
		'Volgende week presenteert Joke Heuvel haar boek.',
		'La próxima semana Juana Cerro presenta su libro.',
		'La prossima settimana Gianna Colle presenta il suo libro.',
		'Na próxima semana Joana Outeiro apresenta o seu livro.',
	]) {
		it(text, () => assert.deepEqual(check(`${head}${text}\n`, rule), []));
	}
	it('finds who speaks of next week', () => {
		assert.equal(check(`${head}Joan Hill presented the plan for next week.\n`, rule).length, 1);
	});
});

describe('unlisted-speaker: fixes', () => {
	it('first writes a name that is nearly that of somebody listed', () => {
		for (const [listed, written] of [
			['Cy Dunn', 'Cy Dun'],
			['Bo Roe', 'Bo Rowe'],
			['Piet Bos', 'Piet Bosch'],
			['Piet Bos', 'Jan Bosch'],
		]) {
			const text = `# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Eva Gil, ${listed}\n\n## Talk\n\n${written} asked for a map.\n`;
			const titles = check(text, rule).flatMap(({ fixes }) => [...fixes].map(({ title }) => title));
			const add = `Add ${written} to the participants`;
			const isNear = written !== 'Jan Bosch';
			assert.deepEqual(titles, isNear ? [`Write “${listed}”`, add] : [add], written);
		}
	});
	const title = 'Add Noor Bakhtiari to the participants';
	const said = 'Noor$0 Bakhtiari noted it.\n';
	const forms: Record<string, readonly [string, string]> = {
		items: ['## Present\n\n- Ann Lee\n- Bo Roe\n- Cy Dunn\n\n## Talk\n\n', '- Cy Dunn\n- Noor Bakhtiari\n'],
		numbered: ['## Present\n\n1. Ann Lee\n2. Bo Roe\n3. Cy Dunn\n\n## Talk\n\n', '3. Cy Dunn\n4. Noor Bakhtiari\n'],
		paragraphs: ['## Present\n\nAnn Lee\n\nBo Roe\n\nCy Dunn\n\n## Talk\n\n', 'Cy Dunn\n\nNoor Bakhtiari\n'],
		lines: ['Present:\nAnn Lee\nBo Roe\nCy Dunn\n\n## Talk\n\n', 'Cy Dunn\nNoor Bakhtiari\n'],
		inline: ['Present: Ann Lee, Bo Roe, Cy Dunn\n\n## Talk\n\n', 'Cy Dunn, Noor Bakhtiari\n'],
		rows: [
			'## Present\n\n| Name | Body |\n|--|--|\n| Ann Lee | A |\n| Bo Roe | B |\n| Cy Dunn | |\n\n## Talk\n\n',
			'| Cy Dunn | |\n| Noor Bakhtiari | |\n',
		],
	};
	for (const [form, [list, added]] of Object.entries(forms)) {
		it(form, () => {
			const head = '# Minutes\n\n5 March 2024\n\n';
			const last = form === 'rows' ? '| Cy Dunn | |\n' : `${added.split('\n')[0]!.replace(', Noor Bakhtiari', '')}\n`;
			const after = list.replace(last, added);
			checkFix(rule, title, head + list + said, head + after + said.replace('$0', ''));
		});
	}
	it('in its place before the end of a sentence', () => {
		const head = '# Minutes\n\n5 March 2024\n\n';
		for (const [list, after] of [
			[
				'Présents : MM. Alain Dubois (Ville), Bruno Keller et Claire Joly (État).',
				'Présents : MM. Alain Dubois (Ville), Bruno Keller, Claire Joly (État) et Noor Bakhtiari.',
			],
			['Present: Ann Lee, Bo Roe, and Cy Dunn', 'Present: Ann Lee, Bo Roe, Cy Dunn, and Noor Bakhtiari'],
			['Anwesend: Uwe Koch und Eva Lang.', 'Anwesend: Uwe Koch, Eva Lang und Noor Bakhtiari.'],
			['Present: Ann Lee; Bo Roe; Cy Dunn', 'Present: Ann Lee; Bo Roe; Cy Dunn; Noor Bakhtiari'],
		]) {
			checkFix(rule, title, `${head}${list}\n\n${said}`, `${head}${after}\n\n${said.replace('$0', '')}`);
		}
	});
	it('among the guests, rather than the members', () => {
		const head = '# Minutes\n\n5 March 2024\n\n';
		const list = 'Members: Ann Lee, Bo Roe, Cy Dunn\n\nWeitere: Eva Holm (SBV)\n\n';
		checkFix(
			rule,
			'Add Noor Bakhtiari to “Weitere”',
			`${head}${list}${said}`,
			`${head}${list.replace('(SBV)', '(SBV), Noor Bakhtiari')}${said.replace('$0', '')}`,
		);
		const also = '## Present\n\n- Ann Lee\n- Bo Roe\n- Cy Dunn\n\n## Guests\n\n- Di Ford\n\n## Talk\n\n';
		const titles = (text: string): string[] =>
			check(head + text, rule).flatMap(({ fixes }) => fixes.map(({ title: each }) => each));
		assert.deepEqual(titles(also + said.replace('$0', '')), ['Add Noor Bakhtiari to “Guests”', title]);
		const sentence = 'Present: Ann Lee, Bo Roe, Cy Dunn\n\nAlso present was Di Ford.\n\n';
		assert.deepEqual(titles(sentence + said.replace('$0', '')), [title]);
	});
	it('as one who was there, in a list of tick boxes', () => {
		const list = '## Present\n\n- [x] Ann Lee\n- [x] Bo Roe\n- [ ] Cy Dunn\n';
		const text = `# Minutes\n\n5 March 2024\n\n${list}\n## Talk\n\n${said}`;
		checkFix(rule, title, text, text.replace('Cy Dunn\n', 'Cy Dunn\n- [x] Noor Bakhtiari\n').replace('$0', ''));
	});
	it('as one who was there, in tick boxes of a group', () => {
		const list = '## Present\n\n### Voting members:\n\n- [x] Ann Lee\n- [x] Bo Roe\n- [x] Cy Dunn\n';
		const text = `# Minutes\n\n5 March 2024\n\n${list}\n## Talk\n\n${said}`;
		checkFix(rule, title, text, text.replace('Cy Dunn\n', 'Cy Dunn\n- [x] Noor Bakhtiari\n').replace('$0', ''));
	});
	it('to the others, where those have a list of their own', () => {
		const lists = '## Voting member attendance\n\n- Ann Lee\n- Bo Roe\n\n## Other attendees\n\n- Cy Dunn\n- Di Ford\n';
		const text = `# Minutes\n\n5 March 2024\n\n${lists}\n## Talk\n\n${said}`;
		const [first] = check(text.replace('$0', ''), rule).flatMap(({ fixes }) => fixes.map(({ title: each }) => each));
		assert.equal(first, 'Add Noor Bakhtiari to “Other attendees”');
	});
	it('as one who was there, in a numbered table with crosses', () => {
		for (const [head, rows, added] of [
			[
				'| No. | Name | Present | Excused |\n|--|--|--|--|\n',
				'| 1 | Ann Lee | x | |\n| 2 | Bo Roe | x | |\n| 3 | Cy Dunn | | x |\n',
				'| 4 | Noor Bakhtiari | x |  |\n',
			],
			['Name | Anwesend\n--|--\n', 'Ann Lee | ja\nBo Roe | ja\nCy Dunn | nein\n', 'Noor Bakhtiari | ja\n'],
		] as const) {
			const text = `# Minutes\n\n5 March 2024\n\n## Participants\n\n${head}${rows}\n## Talk\n\n${said}`;
			checkFix(rule, title, text, text.replace(rows, rows + added).replace('$0', ''));
		}
	});
	it('with a place to fill in where all in a table have an affiliation', () => {
		const rows = '| Ann Lee | A 🎉 |\n| Bo Roe | B |\n| Cy Dunn | C |\n';
		const text = `# Minutes\n\n5 March 2024\n\n## Present\n\n| Name | Body |\n|--|--|\n${rows}\n## Talk\n\n${said}`;
		checkFix(
			rule,
			`${title} with an affiliation to fill in`,
			text,
			text.replace(rows, `${rows}| Noor Bakhtiari | [affiliation] |\n`).replace('$0', ''),
		);
	});
});

describe('unlisted-speaker: bodies and places', () => {
	for (const text of [
		'Cruz Roja informa de la campaña.',
		'Izquierda Unida pide más tiempo.',
		'Croix Rouge présente son bilan.',
		'Croce Rossa riferisce sul corso.',
		'Cruz Vermelha informa sobre o curso.',
		'Rode Kruis meldt zich.',
		'Groene Jeugd vraagt om tijd.',
		'Jonge Zeilers vragen om tijd.',
		'Den Haag vraagt om tijd.',
		'Rotes Kreuz berichtet vom Lehrgang.',
		'Grüne Jugend fragt nach dem Geld.',
		'Familie Vogt bittet um Geduld.',
		'Ehepaar Vogt fragt nach dem Steg.',
		'Famille Morel demande un délai.',
		'King Charles said so.',
		'Prime Minister Doe asked for time.',
		'In Smith v. Jones the court said no.',
	])
		it(`are no people: ${text}`, () => assert.deepEqual(found(text), []));
	for (const [text, name] of [
		['The report presented by Joan Hill in January was adopted.', 'Joan Hill'],
		['Der Bericht wurde von Karla Vogt in Bonn vorgestellt.', 'Karla Vogt'],
		['Joke Wit te Utrecht vraagt om tijd.', 'Joke Wit'],
		["Joke in 't Veld vraagt om tijd.", "Joke in 't Veld"],
		["Jan Piet in 't Veld vraagt om tijd.", "Jan Piet in 't Veld"],
	] as const)
		it(`are no part of a name: ${text}`, () => {
			const all = found(text);
			assert.ok(all.length === 0 || all[0] === name, all[0]);
		});
});

describe('unlisted-speaker: a list that ends in something shortened', () => {
	const added = (list: string, name: string, says: string): string => {
		const text = `# Minutes\n\n5 March 2024\n\n${list}\n\n${name} ${says}\n`;
		const [fix] = check(text, rule).flatMap(({ fixes }) => fixes);
		return fix ? applyEdits(text, fix.edits).split('\n')[4]! : 'nothing';
	};
	it('is continued behind the whole of it', () => {
		const en = (last: string): string =>
			added(`Present: Ann Lee, Cy Dunn, ${last}`, 'Joan Hill', 'opened the meeting.');
		assert.equal(en('Bo Roe Jr.'), 'Present: Ann Lee, Cy Dunn, Bo Roe Jr., Joan Hill');
		assert.equal(en('Bo Roe Ph.D.'), 'Present: Ann Lee, Cy Dunn, Bo Roe Ph.D., Joan Hill');
		assert.equal(en('Bo Roe.'), 'Present: Ann Lee, Cy Dunn, Bo Roe, Joan Hill.');
		const nl = (last: string): string =>
			added(`Aanwezig: Piet Bos, An Vos, ${last}`, 'Kees Jansen', 'opent de vergadering.');
		assert.equal(nl('Jan v. Dam'), 'Aanwezig: Piet Bos, An Vos, Jan v. Dam, Kees Jansen');
		assert.equal(nl('Jan v.d. Berg'), 'Aanwezig: Piet Bos, An Vos, Jan v.d. Berg, Kees Jansen');
		const de = added('Anwesend: Uwe Koch, Eva Schmidt, Jan Krause jun.', 'Karla Vogt', 'berichtet.');
		assert.equal(de, 'Anwesend: Uwe Koch, Eva Schmidt, Jan Krause jun., Karla Vogt');
	});
	it('knows who is listed with a shortened particle', () => {
		const list = "Aanwezig: Jan de Vries, Piet van 't Hof, Kees v.d. Berg";
		assert.equal(added(list, 'Kees van den Berg', 'opent de vergadering.'), 'nothing');
	});
});

describe('unlisted-speaker: lists with logins', () => {
	it('knows a name that is written as one word', () => {
		const list =
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- AnnVanDerLee\n- Bo Roe\n- Cy Dunn\n- Di Fox\n\n## Roads\n\n';
		assert.deepEqual(check(`${list}**Ann Van Der Lee** said the lights are out.\n`, rule), []);
		assert.equal(check(`${list}Ann Van Der Loo said the lights are out.\n`, rule).length, 1);
	});
});

describe('unlisted-speaker: what earlier reports know', () => {
	it('is added with the affiliation that earlier lists give', () => {
		const index = indexOf({
			'1.md':
				'# Minutes\n\n5 March 2023\n\n## Participants\n\n- Noor Bakhtiari (Harbour Office)\n- Cy Dunn (Coast Guard)\n',
		});
		const text =
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Ann Lee (WaterNet)\n- Bo Roe (City)\n- Cy Dunn (Guild)\n\n## Budget\n\nNoor Bakhtiari presented the figures.\n';
		const [found] = check(text, rule, { path: '9.md', earlier: new Earlier(() => index, '9.md') });
		const [fix] = found!.fixes;
		assert.equal(
			fix!.title,
			'Add Noor Bakhtiari to the participants (“Harbour Office” in the earlier report of 5 March 2023)',
		);
		assert.ok(applyEdits(text, fix!.edits).includes('- Cy Dunn (Guild)\n- Noor Bakhtiari (Harbour Office)\n'));
	});
	it('is added without one that is years away', () => {
		const list = '## Participants\n\n- Ann Lee (WaterNet)\n- Bo Roe (City)\n- Cy Dunn (Guild)\n';
		const text = `# Minutes\n\n5 March 2024\n\n${list}\n## Budget\n\nNoor Bakhtiari presented the figures.\n`;
		const titles = (day: string): string[] => {
			const index = indexOf({
				'1.md': `# Minutes\n\n${day}\n\n## Participants\n\n- Noor Bakhtiari (Harbour Office)\n- Cy Dunn\n`,
			});
			const findings = check(text, rule, { path: '9.md', earlier: new Earlier(() => index, '9.md') });
			return findings.flatMap(({ fixes }) => fixes.map(({ title }) => title));
		};
		for (const day of ['5 March 2020', '5 March 2028'])
			assert.deepEqual(titles(day), ['Add Noor Bakhtiari to the participants'], day);
		assert.match(titles('5 March 2023')[0]!, /Harbour Office/);
	});
	it('is added with it to a table, too, wherever its column is', () => {
		const index = indexOf({
			'1.md':
				'# Minutes\n\n5 March 2023\n\n## Participants\n\n- Noor Bakhtiari (Harbour Office)\n- Cy Dunn (Coast Guard)\n',
		});
		for (const [rows, added] of [
			[
				'| Name | Body |\n|--|--|\n| Ann Lee | WaterNet |\n| Cy Dunn | Guild |\n',
				'| Noor Bakhtiari | Harbour Office |\n',
			],
			[
				'| Body | Name |\n|--|--|\n| WaterNet | Ann Lee |\n| Guild | Cy Dunn |\n',
				'| Harbour Office | Noor Bakhtiari |\n',
			],
		] as const) {
			const text = `# Minutes\n\n5 March 2024\n\n## Participants\n\n${rows}\n## Budget\n\nNoor Bakhtiari presented it.\n`;
			const [found] = check(text, rule, { path: '9.md', earlier: new Earlier(() => index, '9.md') });
			assert.equal(applyEdits(text, found!.fixes[0]!.edits), text.replace(rows, rows + added));
		}
	});

	const list = (more = '') => `# Minutes 🎉\n\n5 March 2023\n\nPresent: Ann Lee, Bo Roe, Cy Dunn${more}\n`;
	const last = list(', Noor Bakhtiari, Henk Visser');
	/** Whom the rule names after two reports that list Noor Bakhtiari and Henk Visser. */
	function missing(text: string, present = list(), earlier = last): string[] {
		const whole = `${present.replace('2023', '2024')}\n## Talk\n\n${text}\n`;
		const index = indexOf({ '1.md': earlier, '2.md': earlier, '9.md': whole });
		return check(whole, rule, { path: '9.md', earlier: new Earlier(() => index, '9.md') }).map(
			({ message, span, fixes }) =>
				`${whole.slice(span.from, span.to)}: ${message.slice(message.indexOf('. ') + 2)} (${fixes.length})`,
		);
	}
	const NOOR = ['Noor: Add Noor Bakhtiari or correct it (1)'];

	it('a given name that only earlier lists have is somebody who is missing', () => {
		assert.deepEqual(missing('Noor presented the figures. Noor asked for time.'), NOOR);
		assert.deepEqual(missing('- Ann: Yes.\n- Bo: No.\n- Noor: The road is closed.'), NOOR);
		assert.deepEqual(missing('Ann: Yes.\n\nNoor: The road is closed.'), NOOR);
		assert.deepEqual(missing('- Ann: Yes.\n- Bo: No.\n- Ann/Noor: The road is closed.'), NOOR);
		assert.deepEqual(missing('- Ann: Yes.\n- Bo: No.\n- **Noor & Bo**: The road is closed.'), NOOR);
		const two = list(', Noor Bakhtiari, Noor Aziz');
		assert.deepEqual(missing('Noor presented the figures.', list(), two), ['Noor: Add the name or correct it (0)']);
	});
	const silent: Record<string, string> = {
		'nobody knows the name': 'Brussels reported a loss.',
		'nobody on the list takes a turn': 'Noor: The road is closed.',
		'a task is no turn': '- Ann: Yes.\n- Bo: No.\n\n## Action items\n\n- Noor: find the map',
		'somebody speaks of them': 'Ann: Noor reported a loss.\n\nBo: Why? Ann: Noor said it was dear.',
		'in the middle of a sentence': 'The map that Noor presented is lost.',
		'they wrote': '- Ann: Yes.\n- Bo: No.\n- Noor (by letter): The road is closed.',
		'a turn of two of whom nobody is listed': '- Ann: Yes.\n- Noor/Uwe: The road is closed.',
		'a line about two': '- Ann: Yes.\n- Ann and Noor: a talk',
		'the full name stands elsewhere': 'Noor presented the figures. We thanked Noor Bakhtiari.',
	};
	for (const [name, text] of Object.entries(silent)) it(name, () => assert.deepEqual(missing(text), []));
	it('takes turns among those of several, where lists have given names alone', () => {
		const present = '# Minutes 🎉\n\n5 March 2023\n\nPresent: Ann, Bo, Cy\n';
		const turns = (...names: readonly string[]) => names.map((name) => `**${name}**: The road is closed.`).join('\n\n');
		const listed = ['Ann', 'Bo', 'Cy', 'Ann', 'Bo'];
		const found = (names: readonly string[], others = ', Noor') =>
			missing(turns(...names), present, present.replace(', Cy', `, Cy${others}`));
		assert.deepEqual(found([...listed, 'Noor']), ['Noor: Add the name or correct it (1)']);
		assert.deepEqual(found(['Ann', 'Bo', 'Noor']), []);
		// Who comes by a nickname or initials may be anybody.
		assert.deepEqual(
			missing(turns(...listed, 'Noor'), present.replace('Cy', 'Cy, nbakh'), `${present.trim()}, Noor\n`),
			[],
		);
		assert.deepEqual(found([...listed, 'Result']), []);
		assert.deepEqual(found([...listed, 'Noor'], ''), []);
	});
	it('but not if somebody who is listed may be meant', () => {
		assert.deepEqual(missing('Noor presented it.', list(', Nooria Lind')), []);
		assert.deepEqual(missing('Henk presented it.', list(', Hendrik Visser')), []);
	});
});

describe('unlisted-speaker: a title and a family name', () => {
	const said = (text: string): string[] => {
		const head =
			'# Protokoll\n\n5. März 2024\n\nAnwesend: Uwe Koch, Eva Schmidt, Jan Krause\nKasse: H. Vogel\n\n## Bericht\n\n';
		return check(`${head}${text}\n`, rule).map(({ message }) => message.split(' takes')[0]!);
	};
	const OTHERS = 'Herr Koch berichtet. Frau Schmidt dankt ihm.';
	it('is somebody who is missing', () => {
		assert.deepEqual(said(`${OTHERS} Frau Vogt fragt nach der Kasse. Frau Vogt bittet um Geduld.`), ['Vogt']);
		assert.deepEqual(said(`${OTHERS} De heer Bakker vraagt om geduld. M. Leroy demande un rapport.`), [
			'Bakker',
			'Leroy',
		]);
	});
	const silent: Record<string, string> = {
		'where nobody else is called so': 'Frau Vogt fragt nach der Kasse.',
		'who is introduced': `${OTHERS} Frau Rapp vom Kindergarten bittet um einen Zaun. Herr Lenz (Anwohner) fragt.`,
		'who has a full name elsewhere': `${OTHERS} Das Büro von Karl Lenz plant. Herr Lenz stellt den Plan vor.`,
		'who is named in the lines below the title': `${OTHERS} Frau Vogel berichtet über die Kasse.`,
		'who is named behind a label': `Saisie : Roche\n\n${OTHERS} M. Roche demande un rapport.`,
		'who is no name': `${OTHERS} La Sra. Interventora pregunta por los plazos. El informe de la interventora es breve.`,
		'who is spoken of': `${OTHERS} Herr Koch dankt Frau Vogt.`,
		'who is listed': `${OTHERS} Herr Krause fragt.`,
		'of whom there is an initial alone': `${OTHERS} M. L. demande où en est le plan. Herr B. fragt nach der Kasse.`,
	};
	for (const [name, text] of Object.entries(silent)) {
		it(`silent: ${name}`, () =>
			assert.deepEqual(
				said(text).filter((each) => !each.includes(' ')),
				[],
			));
	}
});

describe('unlisted-speaker: the given name of somebody who was absent', () => {
	const said = (text: string, absent = 'Kim Mol, Gert-Jan Tol'): string[] =>
		check(
			`# Notulen\n\n5 maart 2024\n\nAanwezig: Jan Smit, Piet Bos, An Vos\nAfwezig: ${absent}\n\n## Kas\n\n${text}\n`,
			rule,
		).map(({ message }) => message.split(' takes')[0]!);
	it('is enough', () => {
		assert.deepEqual(said('Kim vraagt om geduld. Gert-Jan meldt een lek.'), ['Kim Mol', 'Gert-Jan Tol']);
	});
	it('but not where somebody else may be meant, or tells of it', () => {
		assert.deepEqual(said('Piet: Kim vraagt om geduld. De brief van Kim is kwijt.'), []);
		assert.deepEqual(said('Jan vraagt om geduld.', 'Jan Mol'), []);
		assert.deepEqual(said('Kim komt later binnen. Kim vraagt om geduld.'), []);
	});
});
