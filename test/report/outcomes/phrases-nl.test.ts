import assert from 'node:assert/strict';
import { eachIs, inMinutes } from './in-minutes.js';

const decided = (...said: readonly string[]) =>
	eachIs(Object.fromEntries(said.map((each) => [each, `decision: ${each}`])));

describe('phrases of Dutch minutes', () => {
	it('tell what was decided', () => {
		decided(
			'De ALV heeft ingestemd met de nieuwe naam.',
			'De vergadering stelt het rooster ongewijzigd vast.',
			'Het bestuur ziet af van een tweede poort.',
			'De raad neemt de motie aan.',
			'Met deze tekst gaat iedereen akkoord.',
			'Gekozen is voor de blauwe verf.',
			'Tot secretaris is gekozen: Zoe Maas.',
			'De keuze is gevallen op de oude schuur.',
			'De deadline verschuift van 1 naar 15 mei.',
			'De zomerploeg wordt onder dankzegging ontbonden.',
			'Voor de brug wordt 300 euro uitgetrokken.',
			'De boete komt te vervallen.',
			'Ana wordt penningmeester.',
			'De entree wordt 5 euro.',
			'Het wordt zaterdag 15 juni.',
			'Vanaf september vergaderen we hybride.',
			'We houden het op 15 juni.',
			'Er komt geen nieuwe poort.',
			'De proef met de poort wordt niet verlengd.',
			'Het amendement krijgt geen meerderheid.',
		);
		eachIs({ 'Afgesproken: muziek uit na tien uur.': 'decision: muziek uit na tien uur.' });
	});

	it('tell who is to do something', () => {
		eachIs({
			'Ana en Bo bereiden samen het feest voor.': 'action: Ana en Bo bereiden samen het feest voor. (Ana, Bo)',
			'Cy ontfermt zich over de gevonden jassen.': 'action: Cy ontfermt zich over de gevonden jassen. (Cy)',
			'Ana controleert de sloten.': 'action: Ana controleert de sloten. (Ana)',
			'Er worden twee avonden georganiseerd.': 'action: Er worden twee avonden georganiseerd.',
			'Bo zou nog navraag doen naar de prijs.': 'action: Bo zou nog navraag doen naar de prijs. (Bo)',
			'Het is aan Cy om de poort te sluiten.': 'action: Het is aan Cy om de poort te sluiten. (Cy)',
			'Ana: verf bestellen voor de brug.': 'action: Ana: verf bestellen voor de brug. (Ana)',
			'De huur dient vóór 15 maart opgezegd te worden.':
				'action: De huur dient vóór 15 maart opgezegd te worden. (2018-03-15)',
			'Leden worden opgeroepen hun sleutel te tonen.': 'action: Leden worden opgeroepen hun sleutel te tonen. (Leden)',
			'- Verf halen en de ladder reserveren bij de buren (Bo)':
				'action: Verf halen en de ladder reserveren bij de buren (Bo) (Bo)',
		});
	});

	it('are neither what is usual, nor what others do or say', () => {
		const none = [
			'Normaal gesproken maakt de secretaris het verslag.',
			'Elk jaar organiseert Ana de markt.',
			'De secretaris verstuurt altijd de stukken.',
			'Als de gemeente akkoord gaat, kan de bouw beginnen.',
			'De brug wordt door de gemeente verkocht.',
			'De vergadering wordt om tien uur gesloten.',
			'Bo leest het verslag voor.',
			'Bo trapt de vergadering af.',
			'Ana blikt terug op de markt.',
			'Er worden gezamenlijke avonden en uitstapjes georganiseerd.',
			'Cy neemt het woord.',
			'Ana suggereert de poort te verven.',
			'Honden zijn niet toegestaan.',
		];
		assert.deepEqual(inMinutes(none), []);
	});
});
