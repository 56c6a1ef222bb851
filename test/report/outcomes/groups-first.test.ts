import assert from 'node:assert/strict';
import { minutes } from './in-minutes.js';

const people = (told: readonly string[]): string[] => told.map((each) => / \(([^()]*)\)$/.exec(each)?.[1] ?? '');

describe('a group with which a task begins', () => {
	const marked = (...said: string[]) => people(minutes(said.map((each) => `Action: ${each}`).join('\n\n')));

	it('is who, before a colon', () => {
		assert.deepEqual(
			marked('All: wash the nets', 'Board: ask the mayor', 'the board: ask the baker', 'All club members: reply'),
			['All', 'Board', 'the board', 'All club members'],
		);
		assert.deepEqual(marked('Alle: Netze waschen', 'Tous : laver', 'Het bestuur: vraagt', 'Tutti: lavare'), [
			'Alle',
			'Tous',
			'Het bestuur',
			'Tutti',
		]);
		assert.deepEqual(
			people(minutes('## Action items\n\n- All: wash the nets\n- Shed: paint it\n- Nets: buy some\n- Buy sails')),
			['All', '', '', ''],
		);
	});

	it('may be one of its members', () => {
		const said = ['Board member: wash the nets', 'Vorstandsmitglied: Netze waschen', 'Membre du bureau: laver'];
		said.push('Bestuurslid: vraagt', 'Miembro de la junta: lavar', 'Membro da direção: lavar');
		said.push('Membro del consiglio: lavare');
		assert.deepEqual(
			marked(...said),
			said.map((each) => each.split(':')[0]),
		);
	});

	it('is who, if those of it who are meant must do it', () => {
		assert.deepEqual(
			marked(
				'all club members who wish to sail should reply',
				'Members need to reply',
				'Alle Mitglieder, die segeln wollen, sollen antworten',
				'Tous les membres qui veulent naviguer doivent répondre',
				'Alle leden die willen zeilen moeten zich aanmelden',
				'Los socios que quieran navegar deben responder',
				'Tutti i soci che vogliono navigare devono rispondere',
				'Os sócios que querem navegar devem responder',
			),
			[
				'all club members',
				'Members',
				'Alle Mitglieder',
				'Tous les membres',
				'Alle leden',
				'Los socios',
				'Tutti i soci',
				'Os sócios',
			],
		);
	});

	it('is nobody to whom something is to be done, nor a thing', () => {
		assert.deepEqual(
			marked(
				'Members who have not paid should be asked',
				'Die Mitglieder müssen noch gefragt werden',
				'Les membres qui n’ont pas payé doivent être relancés',
				'Meeting: find a day',
				'All nets should dry',
				'Ask the board: it knows',
			),
			['', '', '', '', '', ''],
		);
	});
});
