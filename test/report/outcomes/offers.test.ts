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

describe('what nobody in particular offers, suggests or does at once', () => {
	it('is no task', () => {
		const none = [
			'Ein Vorstandsmitglied bietet an, die Boote zu streichen.',
			'A board member offered to store the boat.',
			'Een bestuurslid biedt aan de boot te bewaren.',
			'Es wird angeregt, die Boote zu streichen.',
			'Es wird mit dem öffentlichen Teil der Sitzung fortgefahren.',
			'Er wordt voorgesteld de boot te verkopen.',
		];
		assert.deepEqual(tasks(none), []);
		const some = ['Ana bietet an, die Boote zu streichen.', 'The board offered to store the boat.'];
		assert.deepEqual(tasks(some), some);
	});
});

describe('what somebody does at a time that is still to come', () => {
	const inLanguage = (head: string, said: string) => read(`${head}\n\n${said}\n`);
	const HEADS = {
		de: '# Protokoll\n\nAnwesend: Ann Lee, Bo Roe\n\nDer Vorstand traf sich im Bootshaus und sprach über den Sommer.',
		nl: '# Notulen\n\nAanwezig: Ann Lee, Bo Roe\n\nHet bestuur kwam bijeen in het botenhuis en sprak over de zomer.',
		fr: '# Compte rendu\n\nPrésents : Ann Lee, Bo Roe\n\nLe bureau s’est réuni au hangar et a parlé de l’été.',
		it: '# Verbale\n\nPresenti: Ann Lee, Bo Roe\n\nIl consiglio si è riunito nel capanno e ha parlato dell’estate.',
		es: '# Acta\n\nAsistentes: Ann Lee, Bo Roe\n\nLa junta se reunió en el hangar y habló del verano.',
		pt: '# Ata\n\nPresentes: Ann Lee, Bo Roe\n\nA direção reuniu-se no hangar e falou do verão.',
	};

	it('is a task', () => {
		const said = {
			de: 'Ann postet morgen nochmal im Kanal.',
			nl: 'Ann mailt morgen nog een keer rond.',
			fr: 'Ann relance demain la mairie.',
			it: 'Ann stampa domani i volantini.',
			es: 'Ann imprime mañana los carteles.',
			pt: 'Ann imprime amanhã os cartazes.',
		};
		for (const [language, each] of Object.entries(said))
			assert.equal(inLanguage(HEADS[language as keyof typeof HEADS], each).length, 1, each);
	});

	it('is none where they travel or celebrate', () => {
		const said = {
			de: 'Ann fährt morgen nach Hause.',
			nl: 'Ann vliegt morgen naar huis.',
			fr: 'Ann part demain en vacances.',
			it: 'Ann parte domani per le vacanze.',
			es: 'Ann viaja mañana a casa.',
			pt: 'Ann viaja amanhã para casa.',
		};
		for (const [language, each] of Object.entries(said))
			assert.deepEqual(inLanguage(HEADS[language as keyof typeof HEADS], each), [], each);
	});
});

describe('marks of what was concluded or promised', () => {
	it('are those of decisions and tasks', () => {
		assert.deepEqual(minutes('Conclusie: we verkopen de boot.'), ['decision: we verkopen de boot.']);
		assert.deepEqual(minutes('Fazit: Wir kaufen das Boot.'), ['decision: Wir kaufen das Boot.']);
		assert.deepEqual(minutes('Conclusión: vendemos el barco.'), ['decision: vendemos el barco.']);
		assert.deepEqual(minutes('Toezegging: de stukken op de website zetten.'), [
			'action: de stukken op de website zetten.',
		]);
		assert.deepEqual(minutes('**Consensed** on a new treasurer.'), ['decision: Consensed on a new treasurer.']);
		assert.deepEqual(minutes('Consensus on moving to Ayr'), ['decision: Consensus on moving to Ayr']);
		assert.deepEqual(minutes('Consensus on this topic was not reached.'), []);
		assert.deepEqual(minutes('Consensus on moving to Ayr is hard to find.'), []);
		assert.deepEqual(minutes('## Conclusie\n\nHet was een mooie avond.'), []);
	});
});

describe('the one who speaks', () => {
	it('may have a name with small words in it', () => {
		const said = '**Van der Lee:** Goed punt. Zal navragen wat de kosten zijn.';
		const text = `# Notulen\n\nAanwezig: Jan van der Lee, Bo Roe\n\nHet was een lange avond in het botenhuis.\n\n${said}\n`;
		assert.deepEqual(read(text), ['action: Zal navragen wat de kosten zijn. (Van der Lee)']);
	});
});
