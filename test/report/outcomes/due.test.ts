import assert from 'node:assert/strict';
import { eachIs, inMinutes } from './in-minutes.js';

describe('what is to be done', () => {
	it('is due on the last day that its words may mean', () => {
		eachIs({
			'Ana will write by Friday.': 'action: Ana will write by Friday. (Ana, 2018-03-09)',
			'Ana will write before the end of April.': 'action: Ana will write before the end of April. (Ana, 2018-04-30)',
			'Ana will write by 1 February.': 'action: Ana will write by 1 February. (Ana, 2019-02-01)',
			'Ana will write tomorrow.': 'action: Ana will write tomorrow. (Ana, 2018-03-06)',
			'Ana schreibt bis zum 10.04. den Brief.': 'action: Ana schreibt bis zum 10.04. den Brief. (Ana, 2018-04-10)',
			'Ana schreibt bis zum 10.01.19 den Brief.': 'action: Ana schreibt bis zum 10.01.19 den Brief. (Ana, 2019-01-10)',
			'Ana will write by 10.04': 'action: Ana will write by 10.04 (Ana)',
		});
	});

	it('is due on no day on which it was done', () => {
		eachIs({
			'Action: Ana writes (done on 4 March 2018)': 'action: Ana writes (done on 4 March 2018) (Ana)',
			'Action: Ana writes by 9 March 2018 (done)': 'action: Ana writes by 9 March 2018 (done) (Ana, 2018-03-09)',
			'Aufgabe: Ana schreibt (erledigt am 4. März 2018)': 'action: Ana schreibt (erledigt am 4. März 2018) (Ana)',
		});
	});

	it('is due by the end of what its words name, in all languages', () => {
		eachIs({
			'Ana will write this week.': 'action: Ana will write this week. (Ana, 2018-03-11)',
			'Ana schreibt nächste Woche.': 'action: Ana schreibt nächste Woche. (Ana, 2018-03-18)',
			'Ana écrira d’ici la fin du mois.': 'action: Ana écrira d’ici la fin du mois. (Ana, 2018-03-31)',
			'Ana zal volgende maand schrijven.': 'action: Ana zal volgende maand schrijven. (Ana, 2018-04-30)',
			'Ana escribirá a fin de año.': 'action: Ana escribirá a fin de año. (Ana, 2018-12-31)',
			'Ana scriverà domani.': 'action: Ana scriverà domani. (Ana, 2018-03-06)',
			'Ana vai escrever na próxima semana.': 'action: Ana vai escrever na próxima semana. (Ana, 2018-03-18)',
		});
	});

	it('is due at a time that has no day, which does not make a task of talk', () => {
		eachIs({
			'Ana will write before the next meeting.':
				'action: Ana will write before the next meeting. (Ana, the next meeting)',
			'Ana will write in the spring.': 'action: Ana will write in the spring. (Ana, in the spring)',
			'Ana schreibt ihnen im Herbst.': 'action: Ana schreibt ihnen im Herbst. (Ana, im Herbst)',
			'Ana écrira avant l’été.': 'action: Ana écrira avant l’été. (Ana, avant l’été)',
			'Ana enverra la lettre lors de la prochaine séance.':
				'action: Ana enverra la lettre lors de la prochaine séance. (Ana, lors de la prochaine séance)',
			'Ana zal na de regen in het najaar schrijven.': 'action: Ana zal na de regen in het najaar schrijven. (Ana)',
			'Ana escribirá en verano.': 'action: Ana escribirá en verano. (Ana, en verano)',
			'Ana scriverà entro due settimane.': 'action: Ana scriverà entro due settimane. (Ana, entro due settimane)',
			'Ana vai escrever antes do verão.': 'action: Ana vai escrever antes do verão. (Ana, antes do verão)',
			'We will go there in the next few weeks.': '',
		});
	});

	it('is due on no day where there is no such day', () => {
		const asWritten = {
			'31 April 2018': ['Ana will write by 31 April 2018.', '**Action:** Ana: write, by 31 April 2018.'],
			'31. April 2018': ['**Aufgabe:** Ana: anschreiben, bis 31. April 2018.'],
			'31 April': ['Ana will write by 31 April.'],
			'30 February': ['Ana will write by 30 February.'],
			'29 February': ['Ana will write by 29 February.'],
			'31. April': ['**Aufgabe:** Ana: anschreiben, bis 31. April.'],
			'31 avril 2018': ['**Action :** Ana : écrire avant le 31 avril 2018.'],
			'31 aprile 2018': ['**Azione:** Ana: scrivere entro il 31 aprile 2018.'],
			'31 de abril de 2018': ['**Acción:** Ana: escribir antes del 31 de abril de 2018.'],
			'31 april 2018': ['**Actie:** Ana: schrijven, uiterlijk 31 april 2018.'],
		};
		for (const [due, lines] of Object.entries(asWritten)) {
			for (const line of lines) {
				const [found = ''] = inMinutes([line]);
				assert.ok(found.endsWith(`(Ana, ${due})`), found || line);
			}
		}
	});
});
