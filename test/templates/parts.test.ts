// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets have tab stops
import assert from 'node:assert/strict';
import { LANGUAGES, ReportReader } from '../../server/src/report/index.js';
import { type Offer, partsAt, plainText, snippetText } from '../../server/src/templates/index.js';
import { DAY } from './reports.js';

const reader = new ReportReader();

/** `$0` is where the part goes. */
function parts(marked: string, typed: string, offer: Partial<Offer> = {}) {
	const at = marked.includes('$0') ? marked.indexOf('$0') : marked.length;
	const report = reader.read(marked.replace('$0', ''));
	const inItem = /(?:^|\n)(?:[-*+]|\d+[.)]) $/.test(marked.slice(0, at));
	return partsAt({ report, at, inItem }, { typed, day: DAY, language: 'en', ...offer });
}

/** What the first part that is offered says. */
const put = (marked: string, typed: string, offer?: Partial<Offer>) =>
	plainText(parts(marked, typed, offer)[0]!.snippet);

const HEADED = '# Minutes of the board\n\n5 February 2018\n\n## Money\n\nThe members were glad of the rent.\n\n';
const PLAIN = 'Minutes of the board\n\n5 February 2018\n\n1. The members were glad of the rent.\n\n';

describe('what a part looks like', () => {
	it('has a heading of the level of the others, or a line', () => {
		assert.match(put(HEADED, 'agenda'), /^## Agenda\n\n1\. /);
		assert.match(put(HEADED.replaceAll('##', '###'), 'agenda'), /^### Agenda\n/);
		assert.match(put('# Minutes\n\n', 'agenda'), /^## Agenda\n/);
		assert.match(put('# Minutes\n\n# Money\n\nNone.\n\n', 'agenda'), /^# Agenda\n/);
		assert.match(put(PLAIN, 'agenda'), /^Agenda\n\n- \*\*I\. /);
		assert.match(put(`${PLAIN}**Participants**\n\nAna Lund\n\n`, 'agenda'), /^\*\*Agenda\*\*\n/);
	});

	it('has the people set as in the report before where there is no list yet', () => {
		const order = (text: string, listForm: NonNullable<Offer['listForm']>) =>
			parts(text, 'participants', { listForm }).map(({ description }) => description);
		assert.deepEqual(order('', 'rows'), ['A table', 'A bullet for each', 'A paragraph for each']);
		assert.equal(order(HEADED, 'cells')[0], 'A table');
		assert.equal(order(HEADED, 'paragraphs')[0], 'A paragraph for each');
		assert.equal(order(`${HEADED}Present:\n\n- Ana Lund\n- Bo Roe\n\n`, 'rows')[0], 'A bullet for each');
	});

	it('looks as in our minutes where nothing has been written yet', () => {
		for (const empty of ['', '\n', '---\ntype: report\n---\n\n']) {
			assert.match(put(empty, 'agenda'), /^## Agenda\n\n1\. Opening of the meeting\n2\. /);
			assert.match(put(empty, 'participants'), /^## Participants\n\n- /);
			assert.match(put(empty, 'next'), /^## Next meeting\n\nThe next meeting /);
		}
	});

	it('stands one level below the annex that it belongs to', () => {
		assert.match(put(`${HEADED}See Annex I.\n\n## Annex I\n\n`, 'participants'), /^### Participants\n/);
	});

	it('has the bullets of the list above', () => {
		assert.match(put(`${HEADED}* one\n\n`, 'action'), /^\* \*\*Action:\*\* /);
		assert.match(put(`${PLAIN}+ one\n\n`, 'agenda'), /^Agenda\n\n\+ \*\*I\. /);
	});

	it('keeps off the text above', () => {
		assert.match(put(`${PLAIN.trimEnd()}\n`, 'agenda'), /^\nAgenda\n/);
		assert.match(put('# Minutes\n', 'agenda'), /^## Agenda\n/);
		assert.match(put(`${HEADED}- one\n`, 'action'), /^- /);
	});
});

describe('a part that is put in above a text', () => {
	const filled = (marked: string, typed: string) => marked.replace('$0', put(marked, typed));

	it('leaves no two empty lines in a row', () => {
		for (const typed of ['agenda', 'participants', 'annex', 'decision', 'action', 'next', 'participant']) {
			for (const eol of ['\n', '\r\n']) {
				const text = filled(`${HEADED}$0\n\n## Roads\n\nNone.\n`.replaceAll('\n', eol), typed);
				assert.doesNotMatch(text, /(?:\r?\n[ \t]*){3}/, typed);
				assert.match(text, /\S(?:\r?\n){2}## Roads/, typed);
			}
		}
	});

	it('keeps off it, and goes on with a list', () => {
		assert.match(filled(`${HEADED}$0\nNone.\n`, 'agenda'), /\S\n\nNone\.\n$/);
		assert.match(filled(`${HEADED}- one\n$0\n- two\n`, 'action'), /- one\n- \*\*Action:\*\* .+\n- two\n$/);
	});

	it('has a line to go on writing in where no text stands below', () => {
		for (const below of ['', '\n', '\n\n \n']) assert.match(filled(`${HEADED}$0${below}`, 'agenda'), /\S\n\n/);
		assert.match(put(HEADED, 'agenda'), /\S\n\n$/);
	});
});

describe('an agenda', () => {
	it('keeps apart from the lists around it', () => {
		assert.match(put(`${HEADED}$0\n\n1. The fee was raised.\n`, 'agenda'), /^## Agenda\n\n- \*\*I\. /);
		assert.match(put(`${PLAIN}$0\n\n- one\n- two\n`, 'agenda'), /^Agenda\n\n\* \*\*I\. /);
		assert.match(put(`${HEADED}$0\n\n- one\n- two\n`, 'participants'), /^## Participants\n\n\* /);
		assert.match(put(`${HEADED}$0\n\n* one\n* two\n`, 'participants'), /^## Participants\n\n- /);
	});

	it('is numbered like the one before', () => {
		for (const [items, first] of [
			['1) Opening\n2) Money', '1) Opening of the meeting'],
			['- Opening\n- Money', '- Opening of the meeting'],
			['- a) Opening\n- b) Money', '- a) Opening of the meeting'],
			['* I. Opening\n* II. Money', '* I. Opening of the meeting'],
			['I. Opening\n\nII. Money', 'I. Opening of the meeting'],
		] as const) {
			assert.equal(put(`${HEADED}## Agenda\n\n${items}\n\n`, 'agenda').split('\n')[2], first, items);
		}
	});
});

describe('a list of participants', () => {
	const list = (body: string) => `${PLAIN}Participants List\n\n${body}\n\n`;

	it('is set like the one before, and offered in the other ways too', () => {
		for (const [body, line] of [
			['- Ana Lund (Harbour)\n- Bo Berg (Town)', '- [name of the chair] (Chair)'],
			['Ana Lund (Harbour)\n\nBo Berg (Town)', '[name of the chair] (Chair)'],
			['Ana Lund, Harbour\n\nBo Berg, Town', '[name of the chair], Chair'],
			['| Name | Affiliation |\n|---|---|\n| Ana Lund | Harbour |', '| Name | Affiliation |'],
		] as const) {
			assert.equal(put(list(body), 'participants').split('\n')[2], line, body);
		}
		assert.equal(parts(PLAIN, 'attendees').length, 3);
	});

	it('is what has been typed whole, also where that is how another word for it begins', () => {
		for (const { templates, code } of LANGUAGES) {
			for (const typed of Object.values(templates.typed).flat()) {
				const offered = [...parts('', typed, { language: code }), ...parts('Ana.\n\n', typed, { language: code })];
				assert.ok(
					offered.some((each) => each.typed === typed),
					`${code} ${typed}`,
				);
			}
		}
	});

	it('is a heading and a list for the words that stand over one, in every language', () => {
		for (const { code, templates } of LANGUAGES) {
			for (const typed of [...templates.typed.participants, templates.participants.toLowerCase()]) {
				const offered = parts('', typed, { language: code });
				const [first] = offered;
				assert.equal(first?.name, 'Participants', `${code} ${typed}`);
				assert.match(plainText(first.snippet), new RegExp(`^## ${templates.participants}\n\n(?:- .+\n){3}`));
				assert.equal(offered.filter(({ name }) => name === 'Participants').length, 3, typed);
			}
		}
		// One person is called so, too, and stands alone where the writer has begun an item.
		const names = (marked: string) => parts(marked, 'teilnehmer', { language: 'de' }).map(({ name }) => name);
		assert.deepEqual(names(''), ['Participants', 'Participants', 'Participants', 'Participant']);
		assert.deepEqual(names('## Teilnehmer\n\n- Ana Lund\n- '), ['Participant']);
	});

	it('goes on with one more name', () => {
		assert.equal(
			put(list('- Ana Lund (Harbour)').trimEnd().concat('\n'), 'participant'),
			'- [name of a participant] ([affiliation])\n',
		);
		assert.equal(
			put(`${list('- Ana Lund – Harbour').trimEnd()}\n- `, 'participant'),
			'[name of a participant] – [affiliation]',
		);
		assert.equal(
			put(
				list('| Name | Affiliation | Until |\n|---|---|---|\n| Ana Lund | Harbour | 5 pm |').trimEnd().concat('\n'),
				'participant',
			),
			'| [name of a participant] | [affiliation] |  |\n',
		);
	});

	it('goes on with one more name in the order, form and signs of the list', () => {
		for (const [body, line] of [
			[
				'| No. | Organisation | Name |\n|---|---|---|\n| 1 | Harbour | Ana Lund |\n| 2 | Town | Bo Berg |',
				'|  | [affiliation] | [name of a participant] |',
			],
			['Organisation | Name\n---|---\nHarbour | Ana Lund\nTown | Bo Berg', '[affiliation] | [name of a participant]'],
			['1. Ana Lund (Harbour)\n2. Bo Berg (Town)', '3. [name of a participant] ([affiliation])'],
			['- [x] Ana Lund (Harbour)\n- [ ] Bo Berg (Town)', '- [x] [name of a participant] ([affiliation])'],
			['- **Ana Lund**, Harbour\n- **Bo Berg**, Town', '- **[name of a participant]**, [affiliation]'],
			['- LUND, Ana (Harbour)\n- BERG, Bo (Town)', '- [name of a participant] ([affiliation])'],
			['- Ana Lund (Harbour) 📎\n- Bo Berg (Town)', '- [name of a participant] ([affiliation])'],
			['- Ana Lund\n- Bo Berg', '- [name of a participant]'],
		] as const) {
			assert.equal(put(list(body).trimEnd().concat('\n'), 'participant'), `${line}\n`, body);
		}
	});
});

describe('an annex', () => {
	it('has the next free number, in the numerals, words and form of the others', () => {
		assert.match(put(`${PLAIN}Annex 1\n\nMoney.\n\n`, 'annex'), /^Annex 2\n\n\[title of the annex\]\n\n/);
		assert.match(put(`${HEADED}## ANNEX A: Money\n\nNone.\n\n`, 'annex'), /^## ANNEX B: \[title of the annex\]\n\n/);
		assert.match(
			put(`${PLAIN}**Annex I – Money**\n\nNone.\n\n`, 'annex'),
			/^\*\*Annex II – \[title of the annex\]\*\*\n/,
		);
		assert.match(put(`${PLAIN}$0\n\nAnnex I\n\nMoney.\n\nAnnex II\n\nRent.\n`, 'annex'), /^Annex III\n/);
		assert.match(put(`${PLAIN}Annex I\n\nMoney.\n\n$0\n\nAnnex III\n\nRent.\n`, 'annex'), /^Annex II\n/);
	});

	it('is called and numbered as the text refers to it', () => {
		assert.match(put(`${PLAIN}2. The costs are attached as Appendix 1.\n\n`, 'annex'), /^Appendix 1\n/);
		assert.match(put(PLAIN, 'annex'), /^Annex I\n/);
		const german = 'Protokoll\n\n1. Die Sitzung wurde von der Leitung eröffnet und war kurz, die Miete bleibt.\n\n';
		assert.match(put(german, 'anhang'), /^Anhang 1\n/);
		assert.match(put(german, 'anlage'), /^Anlage 1\n/);
	});
});

describe('a numbered paragraph', () => {
	it('has the next number, whatever lists stand between', () => {
		assert.match(put(PLAIN, 'paragraph'), /^2\. /);
		assert.match(put(`${PLAIN.replace('1.', '7)')}- a\n- b\n\n`, 'paragraph'), /^8\) /);
		assert.match(put(`${PLAIN}$0\n\n2. More.\n`, 'paragraph'), /^2\. /);
		assert.match(put('Minutes\n\nAgenda\n\n1. Opening\n2. Money\n\n', 'paragraph'), /^1\. /);
		assert.equal(put(`${PLAIN}2. `, 'paragraph'), '[what was said or agreed]');
	});

	it('takes up an item of the agenda that nothing has taken up', () => {
		const agenda = 'Agenda\n\n- I. Opening\n- II. Rural roads\n- III. Fishing rights\n\n';
		const offered = parts(`${PLAIN}2. Under **Rural roads**, nothing was said.\n\n${agenda}`, 'paragraph');
		assert.deepEqual(
			offered.map(({ about }) => about),
			[undefined, 'Fishing rights'],
		);
		assert.equal(
			snippetText(offered[1]!.snippet),
			'3. Under **Fishing rights**, the meeting ${1:[what was said or agreed]}.\n\n$0',
		);
		assert.match(put(`${HEADED}## ${agenda}`, 'rural'), /^## Rural roads\n\n\[what was said or agreed\]\n/);
	});

	it('is found without the accents of its words', () => {
		const french =
			'# Compte rendu de la réunion\n\n5 février 2018\n\n## Ordre du jour\n\n1. Accueil\n2. Échelle du port\n\n';
		assert.match(put(french, 'echel'), /^## Échelle du port\n/);
		assert.match(
			put('# Protokoll der Sitzung\n\n5. Mai 2018\n\nAlle waren da.\n\n', 'nachste'),
			/^## Nächste Sitzung\n/,
		);
	});

	it('numbers its section as those of the other items are', () => {
		const agenda = '# Minutes\n\n5 February 2018\n\n## Agenda\n\n1. Opening\n2. Rural roads\n3. Closing\n\n';
		for (const [first, second] of [
			['1. Opening', '2. Rural roads'],
			['Agenda item 1: Opening', 'Agenda item 2: Rural roads'],
			['Point 1 – Opening', 'Point 2 – Rural roads'],
			['I. Opening', 'II. Rural roads'],
			['Opening', 'Rural roads'],
			['4. Opening', 'Rural roads'],
		] as const) {
			const text = put(`${agenda}## ${first}\n\nThe members were glad.\n\n`, 'rural');
			assert.equal(text.split('\n')[0], `## ${second}`);
		}
	});
});

describe('the next meeting', () => {
	it('is a section, a paragraph with its number, or a sentence under its heading', () => {
		assert.match(put(HEADED, 'next'), /^## Next meeting\n\nThe next meeting /);
		assert.match(put(PLAIN, 'next'), /^2\. The next meeting /);
		assert.match(put(`${HEADED}## Next meeting\n\n`, 'next'), /^The next meeting /);
	});
});

describe('the language of a part', () => {
	const french = '# Réunion\n\nLes membres du groupe se sont réjouis de la salle et du chauffage pour une année.\n\n';

	it('is that of the report, whether asked for in its words or in English', () => {
		assert.match(put(french, 'ordre'), /^## Ordre du jour\n/);
		assert.match(put(french, 'agenda'), /^## Ordre du jour\n/);
		assert.deepEqual(parts(french, 'tagesordnung'), []);
	});

	it('is that of the word where the report does not tell', () => {
		for (const [typed, label] of [
			['tagesordnung', 'Tagesordnung'],
			['ordre du jour', 'Ordre du jour'],
			['orden del', 'Orden del día'],
			['ordine del', 'Ordine del giorno'],
			['ordem', 'Ordem do dia'],
			['agenda', 'Agenda'],
		] as const) {
			assert.ok(put('', typed).startsWith(`## ${label}\n`), typed);
		}
		assert.match(put('', 'acta'), /^# \[nombre del grupo\]: acta de la reunión del 5 de febrero de 2018\n/);
		assert.match(put('', 'agenda', { language: 'nl' }), /Opening van de vergadering/);
		assert.match(put('# Protokoll der Sitzung\n\n', 'agenda'), /^## Tagesordnung\n/);
	});
});

describe('whole reports', () => {
	it('are offered where there is none yet', () => {
		assert.equal(parts('---\ntype: report\n---\n\n', 'minutes').length, 1);
		assert.deepEqual(parts(HEADED, 'minutes'), []);
		assert.deepEqual(parts('- ', 'minutes'), []);
	});
});
