import assert from 'node:assert/strict';
import { meetingDate, ReportReader } from '../../../server/src/report/index.js';
import { missingSection as rule } from '../../../server/src/rules/missing-section/missing-section.js';
import { check } from '../../support/fixture.js';

describe('missing-section: the date in a long opening sentence', () => {
	const openings: readonly (readonly [title: string, opening: string, present: string])[] = [
		[
			'Acta de la junta general',
			'**En la ciudad de Valdehoz, siendo las diez horas y treinta minutos del día 12 de marzo de 2024, en el salón de actos del centro cívico situado en la calle Mayor número 4, previa convocatoria hecha al efecto, se reúnen en sesión ordinaria los socios de la Asociación de Regantes del Soto que se relacionan a continuación.**',
			'Asistentes: Ramiro Tello, Eva Cuesta',
		],
		[
			'Ata da assembleia',
			'Aos doze dias do mês de março de 2024, pelas vinte horas e trinta minutos, reuniu na sua sede, sita na Rua do Moinho, número quatro, freguesia de Vale Longo, a assembleia geral ordinária da Associação de Regantes do Vale, com a seguinte ordem de trabalhos.',
			'Presentes: Ana Luz, Rui Melo',
		],
		[
			'Verbale di assemblea',
			'Il giorno 12 marzo 2024 alle ore 20.30, presso la sede sociale in via del Mulino 4, a seguito di regolare convocazione inviata a tutti gli aventi diritto, si è riunita in seconda convocazione l’assemblea ordinaria dei soci dell’associazione Amici del Fosso.',
			'Presenti: Ada Neri, Ugo Rossi',
		],
		[
			'Procès-verbal',
			'L’an deux mille vingt-quatre, le 12 mars 2024 à dix-huit heures trente, le conseil syndical de l’association des irrigants du Val, légalement convoqué, s’est réuni au nombre prescrit par la loi, dans le lieu habituel de ses séances, sous la présidence de Mme Roux.',
			'Présents : Anne Roux, Luc Weil',
		],
		[
			'Niederschrift',
			'Am heutigen Tage, dem 12. März 2024, um 19 Uhr, versammelten sich im Gasthaus zur Mühle in Oberfelden auf ordnungsgemäße Einladung des Vorstands die in der Liste aufgeführten Mitglieder des Wasserverbands Oberfelden zu der diesjährigen Zusammenkunft des Vereins.',
			'Anwesend: Ada Ohm, Bo Tarn',
		],
	];
	for (const [title, opening, present] of openings) {
		const text = `# ${title}\n\n${opening}\n\n${present}\n`;
		it(opening.slice(0, 40), () => assert.deepEqual(check(text, rule), []));
	}

	it('is the day of the meeting, where it is given in figures', () => {
		const days = openings.map(([title, opening, present]) => {
			const report = new ReportReader().read(`# ${title}\n\n${opening}\n\n${present}\n`);
			return meetingDate(report).said.map(({ date }) => date.days[0].day);
		});
		assert.deepEqual(days, [[12], [], [12], [12], [12]]);
	});

	it('is that of the first sentence, whatever follows it', () => {
		const lines = [
			'Held on 13 January 2018. The meeting of 9 December 2017 was cancelled.',
			'Abgehalten am 13. Januar 2018 im Hafen. Die Sitzung vom 9. Dezember 2017 fiel aus.',
		];
		for (const line of lines) {
			const text = `---\ntype: report\n---\n\n# Minutes\n\n${line}\n\nPresent: Ana Lund, Bo Berg\n`;
			assert.deepEqual(check(text, rule), []);
			const [said] = meetingDate(new ReportReader().read(text, {})).said;
			assert.deepEqual([said?.date.days[0].day, said?.date.days[0].month], [13, 1]);
		}
	});

	it('is not the date of what somebody recalls', () => {
		const text =
			'---\ntype: report\n---\n\n# Acta\n\nEl presidente recordó que la junta de la asociación se reunió por última vez, con asistencia de casi todos los socios y de los invitados de la comarca entera, el 12 de marzo de 2023 en el salón.\n\nAsistentes: Ana Luz, Rui Melo\n';
		assert.equal(check(text, rule).length, 1);
	});
});
