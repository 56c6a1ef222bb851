import assert from 'node:assert/strict';
import { readSettings } from '../../../server/src/config/index.js';
import { Checker } from '../../../server/src/engine/index.js';
import { dateMismatch } from '../../../server/src/rules/date-mismatch/date-mismatch.js';
import { meetingNumberMismatch } from '../../../server/src/rules/meeting-number-mismatch/meeting-number-mismatch.js';

const { settings } = readSettings({});
const checker = new Checker([dateMismatch, meetingNumberMismatch]);

function found(text: string): string[] {
	return foundIn(`${text}\n`, 'report');
}

function foundIn(text: string, type: string, path?: string): string[] {
	const source = `---\ntype: ${type}\n---\n\n${text}`;
	const { findings, failures } = checker.check(source, settings, path);
	assert.deepEqual(failures, []);
	return findings.map(({ span }) => source.slice(span.from, span.to));
}

const TOP = '# Minutes of the 24th meeting of the Harbour Board\n\n11 March 2024\n\nPresent: Ann Lee, Bo Ek\n\n';

describe('what running text says of this meeting', () => {
	const wrong: Record<string, string> = {
		'The meeting was held online on 4 March.': '4 March',
		'The agenda was adopted. The meeting was held online on 4 March.': '4 March',
		'The agenda was adopted. The Board met at 9 a.m. on 4 March 2024.': '4 March 2024',
		'We met at 9 a.m. on 4 March 2024 in Port Selwyn.': '4 March 2024',
		'The meeting had been put off by a week and took place on 18 March 2024.': '18 March 2024',
		'The meeting, originally planned for 4 March, took place on 18 March 2024.': '18 March 2024',
		'The hosts were thanked. This session took place in Port Selwyn on 12 March 2024.': '12 March 2024',
		'The hosts were thanked. The teleconference was held on 12 March 2024.': '12 March 2024',
		'The hosts were thanked. The assembly of the Harbour Board took place on 12 March 2024.': '12 March 2024',
		'The twenty-third teleconference of the Board was held on 11 March 2024.': 'twenty-third',
		'The 23rd session of the Board took place on 11 March.': '23rd',
	};
	for (const [text, marked] of Object.entries(wrong)) {
		it(`is found: ${text}`, () => assert.deepEqual(found(TOP + text), [marked]));
	}

	it('is found in other languages', () => {
		const de = 'Die Sitzung, die um eine Woche verschoben worden war, fand am 18. März 2024 statt.';
		assert.deepEqual(found(`# Protokoll der Sitzung\n\n11. März 2024\n\n${de}`), ['18. März 2024']);
		const es = 'La asamblea, aplazada una semana, se celebró en línea el 18 de marzo de 2024.';
		assert.deepEqual(found(`# Acta de la asamblea\n\n11 de marzo de 2024\n\n${es}`), ['18 de marzo de 2024']);
		const it = 'Il consiglio del porto si è riunito alle 9 del 18 marzo 2024.';
		assert.deepEqual(found(`# Verbale del consiglio del porto\n\n11 marzo 2024\n\n${it}`), ['18 marzo 2024']);
	});

	it('is not the day on which a letter was written', () => {
		for (const letter of [
			'Mole End, 3 March 2024\n\nDear members,\n\nThe meeting of the Harbour Board will be held on 11 March 2024.',
			'Nancy, le 3 mars 2024\n\nMadame, Monsieur,\n\nL’assemblée générale aura lieu le 11 mars 2024.',
			'Berlin, den 3. März 2024\n\nLiebe Mitglieder,\n\ndie Mitgliederversammlung findet am 11. März 2024 statt.',
		])
			assert.deepEqual(foundIn(`${letter}\n`, 'agenda', '2024-03-11-invitation.md'), [], letter);
		assert.deepEqual(foundIn('Mole End, 3 March 2024\n\nThe map was drawn.\n', 'agenda', '2024-03-11-invitation.md'), [
			'3 March 2024',
		]);
	});

	it('is found where no title names the body', () => {
		const text = 'The Harbour Board met by video at 9 a.m. on 4 March 2024 with all members.';
		assert.deepEqual(found(`# Minutes\n\n11 March 2024\n\nPresent: Ann Lee, Bo Ek\n\n${text}`), ['4 March 2024']);
	});

	for (const text of [
		'The drafting group met on 3 March 2024 to prepare the meeting.',
		'The chair opened. The training session took place on 4 March 2024.',
		'The chair opened. A meeting with the port authority was held on 5 March 2024.',
		'The chair opened. The preparatory call was held online on 6 March 2024.',
		'The chair opened. The meeting of the dredging committee took place on 7 March 2024.',
		'The chair opened. We met the supplier on 8 March 2024.',
		'The chair opened. Board members met on 9 March 2024.',
		'The chair opened. The workshop took place on 3 January 2024.',
		'The chair recalled that the meeting, planned for 26 February, was held on 4 March 2024.',
		'The first session was opened on 11 March 2024.',
		'The third call of the year was held on 11 March 2024.',
		'The ninth session of the Assembly took place on 11 March 2024.',
		'The meeting was held on 11 March.',
		'Agenda: #1204',
		'Issue #45',
		'Motion – No. 12',
		'- No. 3: the jetty',
	]) {
		it(`is silent about: ${text}`, () => assert.deepEqual(found(TOP + text), []));
	}

	it('is silent about the days of an event and a title with two dates', () => {
		const days = '**Day 1; 27 September 2023**\n\nTalks.\n\n**Day 2: 28 September 2023**\n\nMore talks.';
		assert.deepEqual(found(`# Report of the Harbour Days, 26–29 September 2023\n\n${days}`), []);
		assert.deepEqual(found(`# Report of the Harbour Days, 26 September 2023\n\n${days}`), []);
		const two = '# Harbour Board meeting 2023-10-5 and 2023-10-16\n\nThe meeting was held on 16 October 2023.';
		assert.deepEqual(found(two), []);
	});
});

describe('what else is held, opened or closed', () => {
	const PLENARY = '# Plenary meeting of the Reed Council\n\nKivara, 5–7 March 2018\n\nPresent: Ann Lee, Bo Ek\n\n';
	for (const text of ['The plenary was held on 9 March 2018.', 'The meeting was opened on Friday, 9 March 2018.']) {
		it(`is this meeting: ${text}`, () => assert.deepEqual(found(PLENARY + text), ['9 March 2018']));
	}
	for (const text of [
		'The call for papers opened on 9 March 2018.',
		'The call for proposals was opened on 9 March 2018 and closed on 12 March.',
		'The call closed on 9 March.',
		'The call opened on 9 March 2018.',
		'The consultation was opened on 9 March 2018.',
		'Registration for the meeting opened on 9 March 2018.',
		'The session on fish opened on 9 March 2018.',
		'The council opened the call on 9 March 2018.',
		'The plenary opened its consultation on 9 March 2018.',
		'The meeting opened the vote on 9 March 2018.',
		'The meeting agreed that the office opened on 9 March 2018 should stay.',
		'The recording of the meeting was made available on 12 March 2018.',
		'The meeting was opened on 5 March and closed on 7 March 2018.',
		'La consultation a été ouverte le 9 mars 2018.',
		'La réunion a décidé que le bureau ouvert le 9 mars 2018 resterait.',
		'La convocatoria se abrió el 9 de marzo de 2018.',
		'Der Aufruf wurde am 9. März 2018 eröffnet.',
	]) {
		it(`is something else: ${text}`, () => assert.deepEqual(found(PLENARY + text), []));
	}
});
