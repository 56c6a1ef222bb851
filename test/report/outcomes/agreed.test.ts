import assert from 'node:assert/strict';
import { inMinutes } from './in-minutes.js';

const tasksIn = (said: readonly string[]): string[] => inMinutes(said).filter((each) => each.startsWith('action'));

describe('whom a decision gives a task', () => {
	it('is told behind “that”, in all languages, whatever the verb', () => {
		const said = {
			'It was resolved that the treasurer open an account.': 'the treasurer',
			'It was agreed unanimously that Ana Lund mend the shed.': 'Ana Lund',
			'Es wird vereinbart, dass Bo bis Ostern die Fenster abdichtet.': 'Bo, bis Ostern',
			'Man einigte sich darauf, dass Ana die Schlüssel verwaltet.': 'Ana',
			'Il est décidé que Bo tienne le registre.': 'Bo',
			'Er is afgesproken dat de penningmeester de kas telt.': 'de penningmeester',
			'Se acuerda que Ana presente un plan.': 'Ana',
			'Si decide che Bo controlli la caldaia.': 'Bo',
			'Decidiu-se que a Ana apresenta um plano.': 'Ana',
		};
		assert.deepEqual(
			tasksIn(Object.keys(said)).map((each) => each.split(' (')[1]?.replace(/, bis Ostern\)|\)$/, '')),
			Object.values(said).map((who) => who.replace(', bis Ostern', '')),
		);
	});

	it('is nobody where “that” tells how things are, or what was done', () => {
		const said = [
			'It was agreed that Ana Lund is the new chair.',
			'It was resolved that the treasurer has the key.',
			'Es wird beschlossen, dass Ana Mitglied der Kommission ist.',
			'Es wird beschlossen, dass Bo aufgenommen wird.',
			'Il est décidé que Bo reste membre.',
			'Er is besloten dat Ana voorzitter blijft.',
			'Se acuerda que Ana siga en la junta.',
			'Si decide che Bo resti presidente.',
			'Decidiu-se que a Ana continua como presidente.',
		];
		assert.deepEqual(tasksIn(said), []);
	});

	it('is told behind a mark, beside the decision, if somebody is named', () => {
		assert.deepEqual(inMinutes(['Decision: Ana Lund will mend the shed.', 'Decision: we will mend the shed.']), [
			'decision: Ana Lund will mend the shed.',
			'action: Ana Lund will mend the shed. (Ana Lund)',
			'decision: we will mend the shed.',
		]);
	});

	it('is told by a body that asks, charges or entrusts, but not by whom it only allows something', () => {
		const said = {
			'The board mandated the committee to buy the hall.': 'the committee',
			'The group tasked Bo with the report.': 'Bo',
			'Die Mitgliederversammlung beauftragt den Vorstand, einen Brief zu schreiben.': 'den Vorstand',
			'Das Plenum überträgt Bo die Pflege der Website.': 'Bo',
			'Le conseil confie à Ana Lund l’organisation de la fête.': 'Ana Lund',
			'De vergadering draagt het bestuur op een brief te schrijven.': 'het bestuur',
			'La asamblea encarga a la junta la redacción de un informe.': 'la junta',
			'Si affida ad Ana Lund l’organizzazione della festa.': 'Ana Lund',
			'A assembleia encarrega a direção de redigir um parecer.': 'direção',
			'The board authorised Bo Berg to sign.': '',
			'Der Vorstand ermächtigt Bo, den Vertrag zu unterschreiben.': '',
		};
		assert.deepEqual(
			tasksIn(Object.keys(said)).map((each) => each.slice(each.lastIndexOf('(') + 1, -1)),
			Object.values(said).filter((who) => who !== ''),
		);
	});

	it('is not told by what somebody pays, or does at once', () => {
		const said = [
			'The club charged members with a fee of 5 euros.',
			'The chair invited Ana to speak.',
			'Der Vorstand fordert Bo auf, sich kurz vorzustellen.',
			'Le président invite Ana à présenter le plan.',
			'Bo demande à Ana un exemple.',
			'De voorzitter vraagt de leden te stemmen.',
		];
		assert.deepEqual(tasksIn(said), []);
	});
});
