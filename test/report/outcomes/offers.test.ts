import assert from 'node:assert/strict';
import { minutes, read } from './in-minutes.js';

const tasks = (said: readonly string[]) =>
	said.filter((each) => minutes(each).some((told) => told.startsWith('action: ')));

describe('what somebody offers to do', () => {
	it('is a task of theirs', () => {
		for (const said of [
			'Ana is willing to print the flyers.',
			'Ana put her name down to bake a cake.',
			'Ana declared herself ready to host the next evening.',
			'Ana hat angeboten, eine Webseite zu bauen.',
			'Ana hat sich dazu bereit erklärt, die Gäste abzuholen.',
			'Ana ist bereit, die Kasse zu führen.',
			'Ana est prête à relire les statuts.',
			'Ana offre de prêter sa voiture.',
			'Ana propone encargarse de los carteles.',
			'Ana está dispuesta a revisar los estatutos.',
			'Ana propone di occuparsi dei manifesti.',
			'Ana è disposta a rivedere lo statuto.',
			'Ana biedt zich aan om de tekst te vertalen.',
			'Ana en Bo bieden aan om een zaal te zoeken.',
			'Ana propõe encarregar-se dos cartazes.',
			'Ana está disposta a rever os estatutos.',
		])
			assert.deepEqual(tasks([said]), [said]);
	});

	it('is no task of theirs where it is a gift, what they would like, or what others are to do', () => {
		const none = [
			'Ana offered coffee to all visitors.',
			'Ana is ready for the next season.',
			'Ana hat angeboten, dass wir bei ihr feiern.',
			'Ana hätte gern eine neue Webseite.',
			'Ana est prête à discuter.',
			'Ana propose que la mairie s’en charge.',
			'Ana ofrece su opinión.',
			'Ana propone di cambiare la data.',
			'Ana biedt haar excuses aan.',
			'Ana, Bo en Cy zullen blij zijn met het resultaat.',
			'Ana está disposta a negociar.',
		];
		assert.deepEqual(tasks(none), []);
	});
});

describe('what somebody goes on doing', () => {
	it('is a task of theirs', () => {
		for (const said of [
			'Ana und Bo suchen weiter',
			'Ana en Bo zoeken verder',
			'Ana and Bo will keep looking for a hall',
		])
			assert.deepEqual(minutes(`- ${said}`), [`action: ${said} (Ana, Bo)`]);
	});
});

describe('an infinitive as an item', () => {
	const french =
		'# Compte rendu de la réunion\n\n5 mars 2018\n\nPrésents : Ana Lund\n\nLa séance est ouverte, et nous avons parlé du jardin.\n\n';
	const german =
		'# Protokoll der Sitzung\n\n5. März 2018\n\nAnwesend: Ana Lund\n\nEs wurde über die Gärten gesprochen, und der Vorstand ist nicht zufrieden.\n\n';

	it('may tell of those for whom it is', () => {
		const items = ['Faire l’accueil', 'Faire un rappel pour motiver les bénévoles'];
		assert.deepEqual(
			read(french + items.map((each) => `- ${each}\n`).join('')),
			items.map((each) => `action: ${each}`),
		);
	});

	it('is none where the verb tells how things are, nor are those its subject who only stand before it', () => {
		const items = [
			'Es scheint keinen Konflikt zu geben',
			'100 m Kabel kosten 35 €',
			'Einige wollen aber nicht die Leitung übernehmen',
		];
		assert.deepEqual(read(german + items.map((each) => `- ${each}\n`).join('')), []);
	});
});
