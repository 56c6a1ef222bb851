import assert from 'node:assert/strict';
import { read } from './in-minutes.js';

const french = (...items: readonly string[]): string[] =>
	read(
		`# Compte rendu de la réunion\n\n5 mars 2018\n\nPrésents : Ana Lund, Bo Berg\n\nLa séance est ouverte par la présidente, qui remercie les membres.\n\n${items.join('\n')}\n`,
	);

const german = (...items: readonly string[]): string[] =>
	read(
		`# Protokoll der Sitzung\n\n5. März 2018\n\nAnwesend: Ana Lund, Bo Berg\n\nDie Sitzung wird von der Vorsitzenden eröffnet und alle sind da.\n\n${items.join('\n')}\n`,
	);

describe('an item that is an infinitive', () => {
	it('says what is to be done, whoever does it', () => {
		assert.deepEqual(french('- Réserver la salle des fêtes.', '- Prévenir les voisins (par courrier)'), [
			'action: Réserver la salle des fêtes.',
			'action: Prévenir les voisins (par courrier)',
		]);
		assert.deepEqual(german('- Routerempfehlung überarbeiten', '- Karte auf der Webseite ergänzen'), [
			'action: Routerempfehlung überarbeiten',
			'action: Karte auf der Webseite ergänzen',
		]);
	});

	it('may stand behind an arrow, but not with “perhaps”', () => {
		assert.deepEqual(
			german(
				'- Zu wenige Stühle -> Stühle im Saal nachzählen',
				'- Es ist laut -> später',
				'- Zelte evtl. neu bestellen',
			),
			['action: Zu wenige Stühle -> Stühle im Saal nachzählen'],
		);
	});

	it('is no noun that only ends so, nor what is at once', () => {
		assert.deepEqual(french('- Dossier des subventions', '- Remercier les bénévoles', '- Lecture des statuts'), []);
		assert.deepEqual(german('- Messe Emden (7.–8. Mai)', '- **Messe Emden** (07.-08.11.) (Ana)'), []);
	});

	it('is none that has a verb for what it tells', () => {
		assert.deepEqual(german('- Es gibt einen Verteiler, um Fragen zu stellen', '- Das kann jeder machen'), []);
	});

	it('is none in English, where the issues of an agenda are called so', () => {
		assert.deepEqual(
			read(
				'# Minutes of the board\n\n5 March 2018\n\nThe chair opened the meeting.\n\n- Add a checklist\n- Clarify the process\n',
			),
			[],
		);
	});

	it('is none in an agenda', () => {
		assert.deepEqual(german('## Tagesordnung', '', '- Protokoll genehmigen', '- Satzung überarbeiten'), []);
	});
});
