import assert from 'node:assert/strict';
import { read } from './in-minutes.js';

const minutes = (said: readonly string[]): string[] =>
	read(`# Protokoll\n\n5. März 2018\n\nAnwesend: Ana Lund, Bo Berg, Cy Roth\n\n${said.join('\n\n')}\n`);

describe('German phrases of decisions and tasks', () => {
	it('tell what was decided', () => {
		const said = [
			'Der Vorstand hat mit Umlaufbeschluss vom 19.04.2017 die Förderung des Chors in Höhe von 500 EUR beschlossen.',
			'Der Vorstand ist mit dem Umzug nach Kiel einverstanden.',
			'Frau Holm wird vom Vorstand zur Beauftragten bestellt.',
			'Die Versammlung sprach sich gegen den Verkauf aus.',
			'Für das Fest werden 300 € bewilligt.',
			'Gegen zwei Stimmen wird das Verbot aufgehoben.',
			'Der Vertrag läuft aus und wird nicht erneuert.',
			'Ab Januar gilt im ganzen Haus Rauchverbot.',
			'Wir verzichten dieses Jahr auf ein Programmheft.',
			'Die Wahl fiel auf Kiel als Tagungsort.',
			'Punkt 3 gestrichen.',
			'Man kam überein, das Haus zu streichen.',
			'Das Dach wurde angesehen, jedoch wurde entschieden, dass es so bleibt.',
		];
		assert.deepEqual(
			minutes(said),
			said.map((each) => `decision: ${each}`),
		);
	});

	it('tell who is to do something', () => {
		assert.deepEqual(
			minutes([
				'Ana und Bo haben zugesagt, das Fest zu organisieren.',
				'Die Kasse liegt bei Cy.',
				'Alle Partner liefern bis zum 15. Mai ihre Liste.',
				'Das Tor ist vor dem Winter abzudecken.',
				'Ana: Angebot beim Dachdecker einholen',
				'Ana fragt Maler wieso die Farbe läuft.',
				'Bo sucht nach neuen Booten.',
			]),
			[
				'action: Ana und Bo haben zugesagt, das Fest zu organisieren. (Ana, Bo)',
				'action: Die Kasse liegt bei Cy. (Cy)',
				'action: Alle Partner liefern bis zum 15. Mai ihre Liste. (Alle Partner, 2018-05-15)',
				'action: Das Tor ist vor dem Winter abzudecken.',
				'action: Ana: Angebot beim Dachdecker einholen (Ana)',
				'action: Ana fragt Maler wieso die Farbe läuft. (Ana)',
				'action: Bo sucht nach neuen Booten. (Bo)',
			],
		);
	});

	it('are none where others decide, or something is only talked about', () => {
		assert.deepEqual(
			minutes([
				'Es werden verschiedene Aspekte der Stelle von den Anwesenden besprochen.',
				'Laut Satzung wird der Vorsitz für zwei Jahre gewählt.',
				'Der Kreistag entscheidet im Herbst über die Buslinie.',
				'Der Lärm ist kaum auszuhalten.',
				'Der Garten wird von Freiwilligen betreut.',
				'Ein Plan ist vorhanden, allerdings wird Unterstützung benötigt, um ihn umzusetzen.',
				'Künftig könnte alles anders sein.',
				'Ana fragt sich warum die Farbe läuft.',
				'## Beschlussprotokoll\n\n- Der Plan wurde vorgestellt und lobend erwähnt.\n- Das Dach hält noch.',
			]),
			[],
		);
	});
});
