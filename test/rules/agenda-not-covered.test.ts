import { agendaNotCovered as rule } from '../../server/src/rules/agenda-not-covered/agenda-not-covered.js';
import { checkFindings } from '../support/fixture.js';

describe('agenda-not-covered', () => {
	it('marks the item that no paragraph takes up', () => {
		checkFindings(
			rule,
			`
			# Notulen

			9 oktober 2023

			Agenda:

			- I. Opening
			- II. Financiën 🎉
			- III. Werkplaats en gereedschap
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agenda-not-covered: No paragraph takes up “Werkplaats en gereedschap”. Say what became of it
			- IV. Rondvraag

			De financiën van het afgelopen jaar zijn op orde.
		`,
		);
	});

	it('accepts an item in other forms of its words, and one with notes of its own', () => {
		checkFindings(
			rule,
			`
			# Report

			5 February 2018

			## Tagesordnung

			1. Begrüßung
			2. Haushaltsplanung 2031
			3. Sommerfest
			   - Es findet im Juni statt.

			Der Haushaltsplan wurde angenommen.
		`,
		);
	});
});
