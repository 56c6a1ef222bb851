import assert from 'node:assert/strict';
import { tooManyVotes as rule } from '../../server/src/rules/too-many-votes/too-many-votes.js';
import { check, checkFindings } from '../support/fixture.js';

const HEAD = '# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe, Cy Dunn, Di Ford\n\n';

/** What is marked below a list of four. */
function found(text: string, head = HEAD): string[] {
	const whole = `${head}${text}\n`;
	return check(whole, rule).map(({ span }) => whole.slice(span.from, span.to));
}

describe('too-many-votes', () => {
	it('marks the figures, and says how many they are', () => {
		checkFindings(
			rule,
			`
			# 🎉 Minutes

			5 March 2024

			Present: Ann Lee, Bo Roe, Cy Dunn, Di Ford

			The motion was carried 🎉 with 4 in favour, 1 against and 1 abstention.
			                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ too-many-votes: 6 votes are counted here, but only 4 people are listed as present. Correct the votes or the list
		`,
		);
	});

	it('speaks the languages of the reports', () => {
		for (const votes of [
			'3 in favour, 2 against',
			'3 yes, 1 no, 1 abstain',
			'4 ja, 0 nein, 1 Enthaltung',
			'3 Ja-Stimmen, 2 Gegenstimmen',
			'4 voor, 1 tegen',
			'4 voix pour, 1 contre',
			'4 votos a favor, 1 en contra',
			'4 favorevoli, 1 astenuto',
			'4 votos a favor, 1 abstenção',
		]) {
			assert.deepEqual(found(`Result: ${votes}.`), [votes]);
		}
	});

	it('takes three figures in brackets for votes beside a vote or what became of it', () => {
		assert.deepEqual(found('Abstimmung: (4/0/1), angenommen.'), ['(4/0/1)']);
		assert.deepEqual(found('The sheet has three parts (4/0/1).'), []);
	});

	it('leaves alone what the people present can cast, and the votes of others', () => {
		assert.deepEqual(found('Carried with 3 in favour, 1 against.'), []);
		assert.deepEqual(found('The assembly had adopted it with 41 votes for and 6 against.'), []);
		assert.deepEqual(found('Carried with 4 in favour, 1 against (Eva Moss by proxy).'), []);
		assert.deepEqual(found('> Carried with 4 in favour, 1 against.'), []);
	});

	it('leaves alone votes that came by post or online', () => {
		for (const text of [
			'The members voted by post: 4 in favour, 1 against.',
			'Result of the online vote: 4 in favour, 1 against.',
			'Postal ballot: 4 in favour, 1 against.',
			'Briefwahl: 4 Ja, 1 Nein.',
			'Ergebnis der Online-Abstimmung: 4 Ja-Stimmen, 1 Gegenstimme.',
			'Uitslag van de online stemming: 4 voor, 1 tegen.',
			'Vote par correspondance : 4 voix pour, 1 contre.',
			'Votación electrónica: 4 votos a favor, 1 en contra.',
			'Voto per corrispondenza: 4 favorevoli, 1 astenuto.',
			'Votação por correio: 4 votos a favor, 1 abstenção.',
		])
			assert.deepEqual(found(text), [], text);
		assert.equal(found('The letter was sent by post.\n\nCarried with 4 in favour, 1 against.').length, 1);
	});

	it('leaves alone votes of another time, and of others', () => {
		for (const text of [
			'The town council had voted 4 in favour, 1 against.',
			'The vote of 8 January 2024 was 4 for, 1 against.',
			'At the January meeting the vote was 4 for, 1 against.',
			'The poll of tenants gave 4 for, 1 against.',
			'Each boat has one vote: 4 for, 1 against.',
			'Der Stadtrat hatte mit 4 Ja-Stimmen, 1 Nein-Stimme zugestimmt.',
			'Die Abstimmung vom 8. Januar 2024 ergab 4 Ja-Stimmen, 1 Nein-Stimme.',
			'In der letzten Sitzung gab es 4 Ja-Stimmen, 1 Nein-Stimme.',
			'Le conseil de quartier avait adopté ce plan par 4 voix pour, 1 contre.',
			'De gemeenteraad had met 4 voor, 1 tegen ingestemd.',
			'El ayuntamiento había aprobado el plan con 4 votos a favor, 1 en contra.',
			'Nella riunione precedente: 4 favorevoli, 1 astenuto.',
			'A câmara tinha aprovado o plano com 4 votos a favor, 1 abstenção.',
		])
			assert.deepEqual(found(text), [], text);
		for (const text of [
			'Minutes of the last meeting: approved with 4 in favour, 1 against.',
			'Minutes of 8 January 2024: 4 in favour, 1 against.',
			'Die Abstimmung hatte das Ergebnis: 4 Ja-Stimmen, 1 Gegenstimme.',
		])
			assert.equal(found(text).length, 1, text);
	});

	it('says nothing where nobody knows who voted', () => {
		const votes = 'Carried with 4 in favour, 1 against.';
		assert.deepEqual(found(votes, HEAD.replace('Present: ', 'Apologies: ')), []);
		assert.deepEqual(found(votes, HEAD.replace('Di Ford', 'Di Ford and 12 members')), []);
		assert.deepEqual(found(votes, `${HEAD}Chair: Eva Moss\n\n`), []);
	});

	it('reads figures behind their labels', () => {
		for (const votes of ['For: 4, against: 1', 'Voor: 4, tegen: 1', 'Dafür: 4; dagegen: 1', 'Pour : 4, contre : 1']) {
			assert.deepEqual(found(`Result. ${votes}.`), [votes]);
		}
		assert.deepEqual(found('For: 3, against: 1.'), []);
	});
});

describe('too-many-votes: lists that are not all names', () => {
	const listed = (...names: string[]): string =>
		`# Minutes\n\n5 March 2024\n\n## Present\n\n${names.map((name) => `- ${name}\n`).join('')}\n## Budget\n\n`;
	it('counts a family name that is a word for a body, after a given name', () => {
		const votes = 'Adopted with 4 in favour, 1 against.';
		assert.deepEqual(found(votes, listed('Andrew Board (Chair)', 'Alice Ireland', 'Bo Roe', 'Cy Dunn', 'Di Ford')), []);
		assert.deepEqual(found(votes, listed('Andrew Board (Chair)', 'Alice Ireland', 'Bo Roe', 'Cy Dunn')), [
			'4 in favour, 1 against',
		]);
	});
	it('silent: a body or somebody without a name is listed', () => {
		for (const other of ['Lake Authority', 'Unknown', 'Unbekannter Gast', 'Onbekend', 'Desconocido']) {
			const head = listed('Ann Lee', 'Bo Roe', 'Cy Dunn', 'Di Ford', other);
			assert.deepEqual(found('Adopted with 4 in favour, 1 against.', head), [], other);
		}
	});
});
