import assert from 'node:assert/strict';
import { eachIs, inMinutes } from './in-minutes.js';

const decided = (...said: readonly string[]) =>
	eachIs(Object.fromEntries(said.map((each) => [each, `decision: ${each}`])));

describe('phrases of French minutes', () => {
	it('tell what was decided', () => {
		decided(
			'Le conseil de quartier autorise le maire à signer.',
			'Les copropriétaires écartent le projet de parking.',
			'Le bureau s’en tient au chauffage au gaz.',
			'Est autorisée la pose d’un banc.',
			'Élue présidente : Zoé Masson.',
			'L’article 8 est modifié comme suit : six membres au plus.',
			'Le principe d’un prêt de 300 € est acquis.',
			'Une enveloppe de 300 euros est votée.',
			'Unanimité moins une voix pour le nouveau portail.',
			'La cotisation passe de 20 à 25 €.',
			'La réunion est avancée à 18 h.',
			'Il est mis fin au bail du hangar.',
			'Le choix se porte sur la peinture bleue.',
			'Pouvoir est donné au syndic pour les travaux.',
			'Va pour le 18 octobre.',
			'Nous abandonnons le projet de fresque.',
			'Il n’y aura pas de second tour.',
			'Le bail du hangar ne sera pas renouvelé.',
			'La motion n’obtient pas la majorité.',
			'On garde cette salle.',
		);
		eachIs({ 'Acté : pas de musique après dix heures.': 'decision: pas de musique après dix heures.' });
	});

	it('tell who is to do something', () => {
		eachIs({
			'Ana prend rendez-vous avec le notaire.': 'action: Ana prend rendez-vous avec le notaire. (Ana)',
			'Bo ajoute un plan sur le site.': 'action: Bo ajoute un plan sur le site. (Bo)',
			'Bo se rapproche du service technique.': 'action: Bo se rapproche du service technique. (Bo)',
			'Cy veut bien tenir la caisse.': 'action: Cy veut bien tenir la caisse. (Cy)',
			'Merci à Ana de déposer les statuts.': 'action: Merci à Ana de déposer les statuts. (Ana)',
			'Le texte est confié à Bo.': 'action: Le texte est confié à Bo. (Bo)',
			'Les clés sont à rendre au gardien par Cy.': 'action: Les clés sont à rendre au gardien par Cy. (Cy)',
			'Ana : réparer la lampe du hall.': 'action: Ana : réparer la lampe du hall. (Ana)',
			'La commission Sports est invitée à revoir le plan.':
				'action: La commission Sports est invitée à revoir le plan. (La commission Sports)',
			'Le maire interpellera la région.': 'action: Le maire interpellera la région. (Le maire)',
			'Peinture du portail : à commander.': 'action: Peinture du portail : à commander.',
			'Ne pas oublier de fermer le compteur.': 'action: Ne pas oublier de fermer le compteur.',
			'- Devis du portail à demander (Bo)': 'action: Devis du portail à demander (Bo) (Bo)',
		});
	});

	it('are neither what is usual, nor thanks, nor conditions', () => {
		const none = [
			'D’habitude, le secrétaire envoie la convocation.',
			'Chaque année, le bureau organise une sortie.',
			'Le trésorier est élu chaque année.',
			'Merci à Ana d’avoir tenu la buvette.',
			'Merci à Bo pour son accueil.',
			'Ana ajoute que la salle est froide.',
			'Ana ajoute une remarque au sujet du toit.',
			'Si la demande est acceptée, la salle sera libre.',
			'Certains aimeraient que le tarif reste inchangé.',
			'Le portail sera peut-être remplacé.',
		];
		assert.deepEqual(inMinutes(none), []);
	});
});
