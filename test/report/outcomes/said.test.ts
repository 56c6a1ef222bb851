import assert from 'node:assert/strict';
import { markedActions, outcomes, ReportReader } from '../../../server/src/report/index.js';
import { eachIs, inMinutes, read } from './in-minutes.js';

describe('tasks that a mark, a box or a section tells', () => {
	it('are told from those of sentences', () => {
		const text = '# Minutes 🎉\n\nKate will send it.\n\nACTION: Ana writes.\n\n## Action items\n\n- Bo calls.\n';
		const report = new ReportReader().read(text, { path: 'minutes.md' });
		assert.deepEqual(
			markedActions(report).map(({ text: words }) => words),
			['Ana writes.', 'Bo calls.'],
		);
		assert.deepEqual(
			outcomes(report).map(({ text: words }) => words),
			['Kate will send it.', 'Ana writes.', 'Bo calls.'],
		);
	});
});

describe('what sentences say of decisions and tasks', () => {
	it('is who will do something, by name or by what they are', () => {
		eachIs({
			'Kate will send the results.': 'action: Kate will send the results. (Kate)',
			'The blog team will publicize it.': 'action: The blog team will publicize it. (The blog team)',
			'It rained. Ana to call the mayor. Nobody came.': 'action: Ana to call the mayor. (Ana)',
			// A blank is left of the mark, before a name of several words.
			'**Action** Tech Team to write a page for Ana.': 'action: Tech Team to write a page for Ana. (Tech Team)',
			'@x was tasked with the wiki.': 'action: @x was tasked with the wiki. (@x)',
			'All members please review the draft.': 'action: All members please review the draft. (All members)',
			'Bo Berg and Cy volunteered to cook.': 'action: Bo Berg and Cy volunteered to cook. (Bo Berg, Cy)',
			'Ana und Bo richten den Drucker ein.': 'action: Ana und Bo richten den Drucker ein. (Ana, Bo)',
			'Cy: I’ll write to the press.': 'action: Cy: I’ll write to the press. (Cy)',
			'Is it late? Ana: I will look.': 'action: Ana: I will look. (Ana)',
			'Ana said that she will ask them.': 'action: Ana said that she will ask them. (Ana)',
			'We will have it ready. We will merge it by the next meeting.':
				'action: We will merge it by the next meeting. (We, the next meeting)',
		});
	});

	it('is no more than talk where it may come to nothing, or is about how things will be', () => {
		const talk = [
			'Will Ana write?',
			'Ana will be late.',
			'Bo will not come.',
			'The boat will sink.',
			'Maybe the team will look into it.',
			'Consent to agenda',
			'Introduction to Ropes',
			'Ana presented the plan that the team had agreed to last year.',
			'We need to decide whether the board agreed to that.',
			'There was no consensus to wait.',
			'If the board decides to pay, we pay.',
		];
		assert.deepEqual(inMinutes(talk), []);
	});

	it('is what a body decided, agreed to or voted on', () => {
		eachIs({
			'Decided that we move.': 'decision: Decided that we move.',
			'After a debate the group agreed that dogs may enter.':
				'decision: After a debate the group agreed that dogs may enter.',
			'It was late – RSC agreed to wait.': 'decision: It was late – RSC agreed to wait.',
			'There was a consensus to meet at noon.': 'decision: There was a consensus to meet at noon.',
			'Hearing no objections, the agenda is approved.': 'decision: Hearing no objections, the agenda is approved.',
			'For the new roof: 5 in favour, 2 against.': 'decision: For the new roof: 5 in favour, 2 against.',
			'Vote: 7-0': 'decision: Vote: 7-0',
			'All in attendance agreed to lower the fees.': 'decision: All in attendance agreed to lower the fees.',
			'Alle Anwesenden beschließen, die Gebühren zu senken.':
				'decision: Alle Anwesenden beschließen, die Gebühren zu senken.',
			'Alle aanwezigen gaan akkoord met de begroting.': 'decision: Alle aanwezigen gaan akkoord met de begroting.',
			'Tous les présents ont approuvé le budget.': 'decision: Tous les présents ont approuvé le budget.',
		});
	});

	it('is one thing where a decision names a body that will act', () => {
		assert.deepEqual(inMinutes(['The board decided that the team will pay.']), [
			'decision: The board decided that the team will pay.',
		]);
		assert.deepEqual(inMinutes(['The board decided that Ana will pay.']), [
			'decision: The board decided that Ana will pay.',
			'action: The board decided that Ana will pay. (Ana)',
		]);
	});

	it('is led to by a line, and listed below it', () => {
		assert.deepEqual(
			inMinutes(['- The following was agreed:\n  - To meet.\n    - at noon\n  - To eat.\n- It rained.']),
			['decision: To meet.', 'decision: To eat.'],
		);
		assert.deepEqual(inMinutes(['Agreed to be early in June for:\n\n- boats\n- nets']), [
			'decision: Agreed to be early in June for:',
		]);
	});

	it('is in a box with a name, but not in a list of those present', () => {
		assert.deepEqual(inMinutes(['- [ ] Zoe: write\n- [ ] @zoe call\n- [ ] rent\n- [ ] @zoe has a boat']), [
			'action: Zoe: write (Zoe)',
			'action: @zoe call (@zoe)',
		]);
		const present = '## Present\n\n- [x] Ana: harbour board\n- [ ] Bo Berg, will join later\n';
		assert.deepEqual(read(`# Minutes\n\n5 March 2018\n\n${present}`), []);
	});

	it('is in a table with a column for who', () => {
		const rows = '| Paint the shed 🎉 | Zoe | 1 April | done |\n| | | | |\n| Sing | | soon | |\n';
		assert.deepEqual(inMinutes([`| Action | Owner | Due | Status |\n| --- | --- | --- | --- |\n${rows}`]), [
			'action: Paint the shed 🎉 (Zoe, 2018-04-01)',
			'action: Sing · soon',
		]);
		const agreed = '| # | Agreement/Decision | Owner(s) |\n| --- | --- | --- |\n| 1 | The shed stays | Zoe and Bo |\n';
		assert.deepEqual(inMinutes([agreed]), ['decision: The shed stays · Zoe and Bo']);
		const owned = '| Task | Responsible(s) |\n| --- | --- |\n| Paint the shed | Zoe and Bo |\n';
		assert.deepEqual(inMinutes([owned]), ['action: Paint the shed (Zoe, Bo)']);
		const timetable = '| Item | Speaker |\n| --- | --- |\n| Opening | Zoe |\n';
		assert.deepEqual(inMinutes([timetable]), []);
	});

	it('has a mark in capitals, or for somebody', () => {
		eachIs({
			'ACTION Ana to write': 'action: Ana to write (Ana)',
			'[ACTION Zoe and Bo to call]': 'action: Zoe and Bo to call] (Zoe, Bo)',
			'TODO tidy up': 'action: tidy up',
			'It is late. Action Bo: rest. Action Zoe: sing.': 'action: rest. (Bo)',
			'Aufgabe Kassenwart: zahlen': 'action: zahlen (Kassenwart)',
			'Action Plan: see below': '',
			'Action for everyone: rest': 'action: rest (everyone)',
			'ACTION Zoe: rest': 'action: rest (Zoe)',
			'ACTION REQUIRED': '',
		});
	});

	it('is what nobody objects to', () => {
		assert.deepEqual(
			inMinutes(['- We sing at noon.\n  - No objections.', 'Bo: no objections. Ana has no objections.']),
			['decision: We sing at noon. … No objections.'],
		);
		assert.deepEqual(inMinutes(['Nobody objected, so Ana will sing.']), [
			'decision: Nobody objected, so Ana will sing.',
			'action: Nobody objected, so Ana will sing. (Ana)',
		]);
		eachIs({
			'It rained. The bridge closes at dusk. No objections.': 'decision: The bridge closes at dusk. No objections.',
			'If there are no objections, we sing.': '',
			'Are there no objections?': '',
			'There were no objections.': 'decision: Are there no objections? … There were no objections.',
			'Nobody objected, so we sing.': 'decision: Nobody objected, so we sing.',
			'Termin: 14. Dezember, keine Einwände.': 'decision: Termin: 14. Dezember, keine Einwände.',
			'Niemand heeft bezwaar tegen een tweede boot.': 'decision: Niemand heeft bezwaar tegen een tweede boot.',
			'Personne ne s’oppose à l’achat.': 'decision: Personne ne s’oppose à l’achat.',
			'Nadie se opone a la compra.': 'decision: Nadie se opone a la compra.',
			'Nessuno si oppone al progetto.': 'decision: Nessuno si oppone al progetto.',
			'Ninguém se opõe à compra.': 'decision: Ninguém se opõe à compra.',
		});
	});

	it('is what somebody said that they would do', () => {
		eachIs({
			'Mr. Lee said he would share the slides.': 'action: Mr. Lee said he would share the slides. (Mr. Lee)',
			'Ana said she would be late.': '',
			'Joost heeft toegezegd de folder te maken.': 'action: Joost heeft toegezegd de folder te maken. (Joost)',
			'Ana et Bo se portent volontaires pour écrire.':
				'action: Ana et Bo se portent volontaires pour écrire. (Ana, Bo)',
		});
	});

	it('is none of what others plan, of what is quoted, and of what was decided before', () => {
		const none = [
			'“The Harbour Board will pay for a new bridge.”',
			'At that meeting we decided to close the shed.',
			'Ana reported that the board approved the plan.',
			'De gesprekken met de deelnemers gaan goed.',
			'Bo vraagt of het om Vlaanderen gaat.',
			'Ana would know who will.',
		];
		assert.deepEqual(inMinutes(none), []);
		eachIs({
			'The minutes of the last meeting were approved.': 'decision: The minutes of the last meeting were approved.',
			'De notulen van de vorige vergadering zijn goedgekeurd.':
				'decision: De notulen van de vorige vergadering zijn goedgekeurd.',
			'Das Protokoll der letzten Sitzung wird genehmigt.':
				'decision: Das Protokoll der letzten Sitzung wird genehmigt.',
			'Zoé est d’accord pour prendre la place de Bo.': 'action: Zoé est d’accord pour prendre la place de Bo. (Zoé)',
			'Bo had sung; the board decided to clap.': 'decision: Bo had sung; the board decided to clap.',
			'It rained in March. Kate will send it and he offered to help.':
				'action: Kate will send it and he offered to help. (Kate)',
			'The chair of the board will write.': 'action: The chair of the board will write. (The chair)',
		});
	});

	it('is known in German', () => {
		eachIs({
			'Ana übernimmt die Einladungen bis Freitag.':
				'action: Ana übernimmt die Einladungen bis Freitag. (Ana, 2018-03-09)',
			'Bis zum 20. März schickt Bo den Entwurf.': 'action: Bis zum 20. März schickt Bo den Entwurf. (Bo, 2018-03-20)',
			'Es werden in den nächsten Tagen Briefe verschickt.':
				'action: Es werden in den nächsten Tagen Briefe verschickt. (in den nächsten Tagen)',
			'Das Geld wird benötigt.': '',
			'Der Vorsitzende stellt den Entwurf vor.': '',
			'Soll Ana schreiben?': '',
			'Der Kassenwart wird gebeten, zu zahlen.': 'action: Der Kassenwart wird gebeten, zu zahlen. (Der Kassenwart)',
			'Der Vorstand beschließt, zu feiern.': 'decision: Der Vorstand beschließt, zu feiern.',
			'Es wird einstimmig beschlossen, zu tanzen.': 'decision: Es wird einstimmig beschlossen, zu tanzen.',
			'Man einigt sich auf Mai.': 'decision: Man einigt sich auf Mai.',
			'Zum Dach: 2 dafür, 1 dagegen': 'decision: Zum Dach: 2 dafür, 1 dagegen',
		});
	});

	it('is known in Dutch', () => {
		eachIs({
			'Ana zal de notulen rondsturen.': 'action: Ana zal de notulen rondsturen. (Ana)',
			'Volgende week stuurt Bo de uitnodiging.': 'action: Volgende week stuurt Bo de uitnodiging. (Bo, 2018-03-18)',
			'Cy neemt contact op met de gemeente.': 'action: Cy neemt contact op met de gemeente. (Cy)',
			'Bo zal er niet zijn.': '',
			'Er wordt besloten te wachten.': 'decision: Er wordt besloten te wachten.',
			'We spreken af dat we zingen.': 'decision: We spreken af dat we zingen.',
			'**Actiepunt**\n\n- Ana: zaal boeken': 'action: Ana: zaal boeken (Ana)',
		});
	});

	it('is known in French', () => {
		eachIs({
			'Ana enverra la lettre avant le 10 mars.': 'action: Ana enverra la lettre avant le 10 mars. (Ana, 2018-03-10)',
			'Bo se charge de la salle.': 'action: Bo se charge de la salle. (Bo)',
			'La secrétaire est chargée de répondre.': 'action: La secrétaire est chargée de répondre. (La secrétaire)',
			'Cy sera absent.': '',
			'Le conseil décide de reporter le vote.': 'decision: Le conseil décide de reporter le vote.',
			'Il est décidé que tout reste.': 'decision: Il est décidé que tout reste.',
		});
	});

	it('is known in Spanish', () => {
		eachIs({
			'Ana enviará el acta.': 'action: Ana enviará el acta. (Ana)',
			'Bo se encarga de la sala.': 'action: Bo se encarga de la sala. (Bo)',
			'Cy estará ausente.': '',
			'La junta acuerda aplazar la votación.': 'decision: La junta acuerda aplazar la votación.',
			'Se acuerda que el grupo trabajará.': 'decision: Se acuerda que el grupo trabajará.',
		});
	});

	it('is known in Italian', () => {
		eachIs({
			'Ana invierà il verbale.': 'action: Ana invierà il verbale. (Ana)',
			'Bo si occupa della sala.': 'action: Bo si occupa della sala. (Bo)',
			'Cy sarà assente.': '',
			'Il consiglio delibera di rinviare.': 'decision: Il consiglio delibera di rinviare.',
			'Si decide che tutto resti.': 'decision: Si decide che tutto resti.',
		});
	});

	it('is known in Portuguese', () => {
		eachIs({
			'Ana enviará a ata até sexta-feira.': 'action: Ana enviará a ata até sexta-feira. (Ana, 2018-03-09)',
			'Bo ficou de enviar as fotos.': 'action: Bo ficou de enviar as fotos. (Bo)',
			'Cy estará ausente.': '',
			'A direção decidiu adiar a votação.': 'decision: A direção decidiu adiar a votação.',
			'Foi decidido que tudo fica.': 'decision: Foi decidido que tudo fica.',
		});
	});

	it('has the heading above it, and who is listed by name', () => {
		const text = '# Minutes\n\nPresent: Ana Lund, Bo Berg\n\n## Roof 🎉\n\nAna and Zoe will pay.\n';
		const [found] = outcomes(new ReportReader().read(text, { path: 'minutes.md' }));
		assert.deepEqual(
			{ ...found, span: text.slice(found!.span.from, found!.span.to) },
			{
				kind: 'action',
				span: 'Ana and Zoe will pay.',
				text: 'Ana and Zoe will pay.',
				who: ['Ana', 'Zoe'],
				people: ['Ana Lund'],
				section: 'Roof 🎉',
			},
		);
	});
});
