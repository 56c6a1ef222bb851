import assert from 'node:assert/strict';
import { eachIs, inMinutes } from './in-minutes.js';

describe('tasks of those who are known', () => {
	it('are told in the present, by any verb with an object', () => {
		eachIs({
			'Ana mietet das Zelt.': 'action: Ana mietet das Zelt. (Ana)',
			'Es regnet im Garten, Bo fragt an.': 'action: Es regnet im Garten, Bo fragt an. (Bo)',
			'Cy vergleicht bis zum 20. März die Preise 🎉':
				'action: Cy vergleicht bis zum 20. März die Preise 🎉 (Cy, 2018-03-20)',
			'Ana tekent de offerte.': 'action: Ana tekent de offerte. (Ana)',
			'Bo prévient le propriétaire.': 'action: Bo prévient le propriétaire. (Bo)',
			'Cy la remplacera comme secrétaire.': 'action: Cy la remplacera comme secrétaire. (Cy)',
		});
	});

	it('are no verbs of saying, thinking and being, nor what others do', () => {
		const told = [
			'Ana erläutert den Haushalt.',
			'Bo weiß das auch.',
			'Der Regen mietet das Zelt.',
			'Ana benoemt niet, Bo meldt de schade.',
			'Cy kent de buren.',
			'Ana rappelle que la porte ferme mal.',
			'Bo présente les comptes.',
			'Cy sent the letter.',
			'Ana wird Nachfolgerin von Bo.',
		];
		assert.deepEqual(inMinutes(told), []);
	});

	it('are what is to be done by them', () => {
		eachIs({
			'Der Brief wird von Ana entworfen.': 'action: Der Brief wird von Ana entworfen. (Ana)',
			'Die Sitzung wird von Ana geleitet.': '',
			'Ana wird zur Kassierin bestimmt.': 'decision: Ana wird zur Kassierin bestimmt.',
			'Verantwortlich dafür: Bo.': 'action: Verantwortlich dafür: Bo. (Bo)',
			'De uitnodiging wordt door Cy verstuurd.': 'action: De uitnodiging wordt door Cy verstuurd. (Cy)',
			'Les cadres seront achetés par Ana.': 'action: Les cadres seront achetés par Ana. (Ana)',
			'The locks will be changed by Bo.': 'action: The locks will be changed by Bo. (Bo)',
		});
	});

	it('are what they need to do, and not what others do', () => {
		eachIs({
			'Ana is to sign the contract.': 'action: Ana is to sign the contract. (Ana)',
			'Bo needs to go to the bank.': 'action: Bo needs to go to the bank. (Bo)',
			'Bo needs to be there.': '',
			'We need to sing.': '',
			'Ana: need to think about that.': '',
			'Cy aims to have it ready by 20 March.': 'action: Cy aims to have it ready by 20 March. (Cy, 2018-03-20)',
		});
	});

	it('are of each who has a clause', () => {
		assert.deepEqual(inMinutes(['Ana will book the hall, and Bo will sweep it.']), [
			'action: Ana will book the hall, and Bo will sweep it. (Ana)',
			'action: Bo will sweep it. (Bo)',
		]);
	});

	it('do not run on into the next sentence', () => {
		eachIs({
			'Darum kümmern sich Bo und Ana. Cy ist krank.': 'action: Darum kümmern sich Bo und Ana. (Bo, Ana)',
			'Next meeting will be fun.': '',
		});
	});
});

describe('decisions in the passive and of what stays', () => {
	it('are told without a verb of deciding', () => {
		const decided = [
			'Das Boot wird verkauft.',
			'Das Fest wird auf einen späteren Zeitpunkt verschoben.',
			'Die Protokolle sollen veröffentlicht werden.',
			'Der Beitrag bleibt unverändert.',
			'La commission Jardin est dissoute.',
			'Le prix du repas passe à 5 €.',
			'De ledenstop wordt opgeheven.',
			'The annual fee stays at £60.',
			'Quinn wins unopposed.',
			'Board members agreed email is the best way.',
			'Voted 9-2 to leave the league.',
			'Öffnungszeiten: Mi 17 Uhr (einstimmig)',
		];
		assert.deepEqual(
			inMinutes(decided),
			decided.map((each) => `decision: ${each}`),
		);
	});

	it('are none that are still to be talked about, or long past', () => {
		const open = [
			'Vorschlag: Das Boot wird verkauft.',
			'Die Frage soll im Mai diskutiert werden.',
			'Falls das Boot verkauft wird, freut sich Bo.',
			'La date n’est pas retenue pour le moment.',
			'The newly elected president said hello.',
			'Our proposal was approved last year.',
		];
		assert.deepEqual(inMinutes(open), []);
	});
});
