import assert from 'node:assert/strict';
import { kindOf, kindReasonOf, ReportReader } from '../../../server/src/report/index.js';
import { DOCUMENTS } from './documents.js';

const read = (text: string) => new ReportReader().read(text);

describe('what documents are taken for', () => {
	for (const { kind, path, text } of DOCUMENTS) {
		it(`${path} is ${kind}`, () => {
			assert.equal(
				kindOf(new ReportReader().read(text, { path })),
				kind,
				kindReasonOf(new ReportReader().read(text, { path })),
			);
		});
		it(`what stands in ${path} is ${kind}, whatever it is called`, () => {
			assert.equal(kindOf(read(text)), kind, kindReasonOf(read(text)));
		});
	}

	it('makes a report of an agenda when something is recorded', () => {
		const agenda = '# Board meeting 5 May 2031\n\nLocation: Town hall\n\n## Agenda\n\n1. Opening\n2. Budget\n';
		assert.equal(kindOf(read(agenda)), 'agenda');
		const filled = `${agenda}\n## Present\n\n- Ann Lee\n- Bo Roe\n\n## Notes\n\nThe budget was approved.\n`;
		assert.equal(kindOf(read(filled)), 'report');
	});

	it('reads the title of minutes that stands in a list at the top', () => {
		const kind = (head: string) =>
			kindOf(read(`${head}\n\n# Takt\n\n- Ida Moss\n- Per Lund\n\n# TOP 1: Hecke\n\n- Ida schneidet sie.\n`));
		assert.equal(kind('Die Gartenbahn\n- Protokoll des 14. Treffens, Di. 07.07.2031'), 'report');
		assert.equal(kind('# Die Gartenbahn\n- Protokoll des 14. Treffens, Di. 07.07.2031'), 'other');
		assert.equal(kind('Die Gartenbahn\n- Das Protokoll des 14. Treffens vom 07.07.2031 genehmigen'), 'other');
	});

	it('reads the day in the name of a file among minutes, whatever comes first', () => {
		const text =
			'# Ana opens the meeting of the board\n\n## Roof\n\n- Ana shows the plan\n- Bo has doubts\n- Cy agrees to pay\n- The board decided to wait\n- It was agreed to ask Dee\n';
		const kindAt = (path: string) => kindOf(new ReportReader().read(text, { path }));
		assert.equal(kindAt('Protokolle/02-07-14-board.md'), 'report');
		assert.equal(kindAt('Protokolle/board.md'), 'other');
	});

	it('takes what was said for text, though each point leads to its place in the recording', () => {
		const point = (words: string) => `- [${words}](https://rec.example/s)\n`;
		const text = `# Club meeting, 5 May 2031\n\n## Topics\n\n${[
			'The crew showed how the new roof of the boathouse is to be paid for, and asked for time until summer',
			'The plan for the pier was changed after the flood, since the old one had left out the lower steps',
			'Dee reported that the town will pay for half of the lamps, if the club asks for it before the end of May',
			'The new rules for guests were read out, and the group found them too long for the board at the door',
			'Everybody was for a feast in September, and nobody had time to look for a band that plays in the rain',
		]
			.map(point)
			.join('')}\n## Action Items\n\n- Ask the town\n`;
		assert.equal(kindOf(read(text)), 'report');
	});

	it('knows a template by its name, whatever stands in it', () => {
		const text =
			'# Minutes of the [number] meeting\n\n5 May 2031\n\n## Present\n\n- Ann Lee\n- Bo Roe\n\n## Decisions\n\n- [decision]\n';
		const kindAt = (path: string) => kindOf(new ReportReader().read(text, { path }));
		const templates = ['Atas/Template.md', 'minutes/vorlage.md', 'actas/plantilla_acta.md', 'templates/minutes.md'];
		assert.deepEqual(new Set(templates.map(kindAt)), new Set(['other']));
		assert.equal(kindAt('minutes/2031-05-05.md'), 'report');
	});

	it('knows a sample by its name or title, in each language', () => {
		const text = '5 May 2031\n\n## Present\n\n- Ann Lee\n- Bo Roe\n\n## Decisions\n\n- The hedge is cut.\n';
		const kindAt = (path: string) => kindOf(new ReportReader().read(`# Garden\n\n${text}`, { path }));
		const files = [
			'sample-meeting-minutes',
			'musterprotokoll',
			'exemple-compte-rendu',
			'acta_de_ejemplo',
			'esempio-verbale',
			'voorbeeldnotulen',
			'exemplo_de_ata',
		];
		assert.deepEqual(new Set(files.map((name) => kindAt(`docs/${name}.md`))), new Set(['other']));
		assert.equal(kindAt('minutes/samples.md'), 'report');
		const titles = [
			'Sample meeting minutes',
			'Beispielprotokoll',
			'Exemple de compte rendu',
			'Ejemplo de acta',
			'Esempio di verbale',
			'Voorbeeldnotulen',
			'Exemplo de ata',
		];
		const kindUnder = (title: string) =>
			kindOf(read(`# ${title}\n\nPresent: Ann Lee, Bo Roe\n\n## Decisions\n\n- The hedge is cut.\n`));
		assert.deepEqual(new Set(titles.map(kindUnder)), new Set(['other']));
		assert.equal(kindUnder('Minutes on soil samples'), 'report');
	});

	it('takes no list of links for people', () => {
		const text =
			'# Agenda\n\n- Stores of three kinds, of which one is enough.\n- Queues with a limit, and a log of each.\n- Sandboxes for what is not trusted.\n- Typed tasks with names of their own\n- Typed queues for long tasks\n\n```sh\n```\n\n- [Own Stores](stores.md)\n- [Typed Tasks](tasks.md)\n- [Api Reference](api.md)\n';
		assert.equal(kindOf(read(text)), 'agenda');
	});

	it('knows agendas by their folder, in the plural as well', () => {
		const text = '# Conseil d’administration du 12 mars 2031\n\n- Approbation du PV\n- Calendrier\n- Divers\n';
		const kindAt = (path: string) => kindOf(new ReportReader().read(text, { path }));
		assert.equal(kindAt('ca/ordres-du-jour/2031-03-12.md'), 'agenda');
		assert.equal(kindAt('ca/2031-03-12.md'), 'other');
	});

	it('knows what an agenda is called in each language', () => {
		const labels = [
			'Items to discuss',
			'Zu besprechende Punkte',
			'Points à aborder',
			'Temas a tratar',
			'Punti da discutere',
			'Te bespreken punten',
			'Assuntos a tratar',
		];
		const kindBelow = (label: string) =>
			kindOf(read(`# Team meeting, 25 June 2031\n\n## ${label}\n\n- Pond\n- Hedge\n`));
		assert.deepEqual(new Set(labels.map(kindBelow)), new Set(['agenda']));
		assert.equal(kindBelow('Pond and hedge'), 'other');
	});

	it('knows an announcement by how it addresses its readers, in each language', () => {
		const said = [
			'We hope to see you at the barn.',
			'Wir freuen uns auf euch alle.',
			'Venez nombreux !',
			'Os esperamos en el granero.',
			'Vi aspettiamo nel fienile.',
			'Iedereen is van harte welkom in de schuur.',
			'Contamos com a sua presença no celeiro.',
		];
		const text =
			'The pond has become too small for the frogs, and the reeds were not cut in time this year.\n\n- The ladder is broken.\n- The boat was lent to the town.\n- The keys are lost.\n';
		const kindWith = (last: string) => kindOf(read(`# Pond meeting, 5 May 2031\n\n${text}\n${last}\n`));
		assert.deepEqual(new Set(said.map(kindWith)), new Set(['agenda']));
		assert.equal(kindWith('The barn is too far away.'), 'report');
	});

	it('takes a record that speaks of a cancelled meeting for a record', () => {
		const text =
			'# Minutes of 20 May 2031\n\nPresent: Ann Lee, Bo Roe\n\nNo meeting this month: the June one was cancelled.\n\nBo reported that the fences are down.\n';
		assert.equal(kindOf(read(text)), 'report');
	});

	it('takes the number of a meeting, in the name of the file, for its date', () => {
		const kindAt = (path: string, text: string) => kindOf(new ReportReader().read(text, { path }));
		const notes = '# Notes\n\n- The hedge was cut.\n- Ida asks the smith.\n';
		assert.deepEqual(
			['meetings/meeting9.md', 'meetings/week-9.md', 'reunioes/3.md', 'misc/week-9.md', 'lessons/9.md'].map((path) =>
				kindAt(path, notes),
			),
			['report', 'report', 'report', 'other', 'other'],
		);
		const plan = '<h1>Agenda for week 5</h1>\n\n1. Stand-up\n2. Hedges\n';
		assert.equal(kindAt('docs/agendas/week5.md', plan), 'agenda');
		const html =
			'<p>Nesta reunião foi discutida a compra das sementes.</p>\n\n| Quem | O quê |\n|---|---|\n| Rita | Comprar |\n';
		assert.equal(kindAt('docs/reunioes/reuniao1.md', html), 'report');
		const plans = '# Requirements\n\n- The report is due.\n- The plan was drawn.\n- The tools are listed.\n';
		assert.equal(kindAt('meetings/meeting1.md', plans), 'other');
	});

	it('takes notes below several dates for records, where the file says that they are, or has no other title', () => {
		const kindAt = (path: string, text: string) => kindOf(new ReportReader().read(text, { path }));
		const notes =
			'## 5 March 2031\n\n- Pond: north side\n- Jetty\n\n## 2 April 2031\n\n- Hedge\n- Gate, with the smith\n';
		assert.deepEqual(
			['meetings.md', 'minutes/all.md', 'diary.md', 'meetings/diary.md'].map((path) => kindAt(path, notes)),
			['report', 'report', 'other', 'other'],
		);
		assert.equal(kindAt('meetings.md', `# Programme\n\n${notes}`), 'other');
		const calls = `# Agenda of the pond call\n\n${notes}\n### Decisions\n\n- The pump is bought.\n`;
		assert.equal(kindAt('calls/agenda.md', calls), 'report');
	});

	it('knows folders of records by their French initials, and nothing else by these', () => {
		const text =
			'# Camp du 5 mars 2031\n\nLa pompe est achetée. Le quai est fermé jusqu’en mai. La clé est chez Ida.\n\n- La barque : Ida la peint.\n- Le toit : on attend.\n- Le puits : il est sec.\n';
		const kindAt = (path: string) => kindOf(new ReportReader().read(text, { path }));
		assert.deepEqual(
			['cr/2031-03-05.md', 'pvs/2031/camp.md', 'crew/2031-03-05.md', 'cr-tools/2031-03-05.md'].map(kindAt),
			['report', 'report', 'other', 'other'],
		);
	});

	it('takes a file that is called an agenda for none of the records in whose folder it lies', () => {
		const text =
			'* Welcome to all who are new\n* News of the quay (can we let it yet?)\n    * Look at the duties again\n* Letters: how soon can we write to the tenants?\n* Talk about the fair, and how to decide on it\n\nFor next meeting:\n\n* We meet on the 24th. Ida will send the letters.\n* Decide how new projects are chosen.\n* Settle whether we will be part of the fair.\n';
		const kindAt = (path: string) => kindOf(new ReportReader().read(text, { path }));
		const paths = ['notes/meetings/2031-08-16_agenda.md', 'notes/meetings/2031-08-16.md'];
		assert.deepEqual(paths.map(kindAt), ['agenda', 'report']);
	});

	it('takes one long paragraph for what was said, in a file of minutes', () => {
		const text =
			'# Attendees\n\n# Topics\n\n## Pond\n\nWe cannot say a lot at this time, but the pump stopped during a storm, and we had to work with the smith and the county to get it going again. Both were of great help, but it took far too long to reach them, and the water stood a foot high for most of a day.\n';
		const kindAt = (path: string) => kindOf(new ReportReader().read(text, { path }));
		assert.deepEqual(['2031/03-05 Minutes.md', '2031/03-05.md'].map(kindAt), ['report', 'other']);
	});

	it('takes those listed on a plan with times for those who are to come', () => {
		const table = '| Key | Value |\n|---|---|\n| Date | 27 November 2031 |\n| Attendees | Ida Moss, Per Lund |\n';
		const plan = `${table}\n### Agenda items\n\n- Opening (1 min)\n- How is everyone? (5 min)\n- Closure (1 min)\n`;
		const kindAt = (text: string) => kindOf(new ReportReader().read(text, { path: 'meetings/week-03.md' }));
		assert.equal(kindAt(plan), 'agenda');
		assert.equal(kindAt(`${plan}\n### Notes\n\n- Per mends the gate.\n`), 'report');
	});

	it('sees how long each item may take, however that is written', () => {
		const kindOfPlan = (items: readonly string[]) =>
			kindOf(
				read(
					`# Garden meeting, 5 May 2031\n\nAttendees: Ida Moss, Per Lund\n\n## Agenda\n\n${items.map((item) => `- ${item}\n`).join('')}`,
				),
			);
		const names = ['Hedges', 'Gate', 'Pond'];
		assert.equal(kindOfPlan(names.map((name) => `${name} – 10 min`)), 'agenda');
		assert.equal(kindOfPlan(names.map((name) => `${name}: 15 minutes.`)), 'agenda');
		assert.equal(kindOfPlan(names.map((name) => `5 min: ${name}`)), 'agenda');
		// What somebody has worked.
		assert.equal(kindOfPlan(names.map((name) => `${name} – 3 h`)), 'report');
	});

	it('reads a roll that is ticked in a table of HTML', () => {
		const row = (tick: string, name: string) => `<tr><td>${tick}</td><td>${name}</td></tr>\n`;
		const table = (ticks: string) =>
			`<table>\n${['Ida Moss', 'Per Lund', 'Eva Rook'].map((name, at) => row(ticks[at]!, name)).join('')}</table>\n`;
		const kindAt = (path: string, ticks: string, below: string) =>
			kindOf(new ReportReader().read(`# 5 May 2031\n\n${table(ticks)}\n${below}`, { path }));
		const agenda = '## Agenda\n\n- Hedges\n- Gate\n';
		assert.equal(kindAt('minutes/2031-05-05.md', 'XX ', agenda), 'report');
		assert.equal(kindAt('minutes/2031-05-05.md', '   ', agenda), 'agenda');
		assert.equal(kindAt('browsers.md', 'XX ', 'The table was made in May.\n'), 'other');
	});

	it('reads a page of several records by what stands below its dates', () => {
		const kindAt = (path: string, text: string) => kindOf(new ReportReader().read(text, { path }));
		const page = '# Verbali delle riunioni\n\n## 2031-09-14 - Orto\n\n';
		assert.equal(kindAt('docs/verbali.md', `${page}### Decisioni\n\n- La siepe si taglia il 3 ottobre.\n`), 'report');
		assert.equal(kindAt('docs/verbali.md', `${page}[Registrazione](https://example.org)\n`), 'other');
		const days =
			'08/03 : Premier contact avec l’association.\n\n13/04 : Visite du local. Nous avons parlé des clés, et vu la cave.\n';
		assert.equal(kindAt('reunions.md', days), 'report');
		assert.equal(kindAt('journal.md', days), 'other');
	});

	it('takes what lies in a folder of meetings for what was said of the topic', () => {
		const kindAt = (path: string, text: string) => kindOf(new ReportReader().read(text, { path }));
		const roadmap = '# Roadmap\n\nPresent: Ida Moss, Per Lund\n\nThe hedge comes first, and the gate is next.\n';
		assert.equal(kindAt('meetings/2031-05-05-hedges.md', roadmap), 'report');
		assert.equal(kindAt('meetings/hedges.md', '# Roadmap\n\nThe hedge comes first, and the gate is next.\n'), 'other');
	});

	it('takes the front page of a dated folder for the record of that meeting', () => {
		const text = '# Garden circle\n\nPresent: Ida Moss, Per Lund\n\nThe hedge was cut.\n';
		const kindAt = (path: string) => kindOf(new ReportReader().read(text, { path }));
		assert.equal(kindAt('meetings/2031-05-05/README.md'), 'report');
	});

	it('knows the day in the name of a file where the folder says that it is of a meeting', () => {
		const text = '# Garden meeting\n\n- The hedge is down.\n- The gate was mended.\n- Ida has the keys.\n';
		const kindAt = (path: string) => kindOf(new ReportReader().read(text, { path }));
		assert.deepEqual(['meetings/03-15.md', 'meetings/10-June.md', 'misc/03-15.md'].map(kindAt), [
			'report',
			'report',
			'other',
		]);
	});

	it('knows the month in the name of a record, where a body meets once in each', () => {
		const text = '# Garden circle\n\n- The hedge is down.\n- The gate was mended.\n- Ida has the keys.\n';
		const kindAt = (path: string) => kindOf(new ReportReader().read(text, { path }));
		assert.deepEqual(
			['Protokoll-Juni-2031.md', 'minutes-may-2031.md', 'Protokoll-2031.md', 'Protokoll-Juni.md'].map(kindAt),
			['report', 'report', 'other', 'other'],
		);
	});

	it('takes a word in CamelCase for that of a record only if all of its parts are of meetings', () => {
		const text = '# 5 May 2031\n\nPresent: Ida Moss, Per Lund\n\nThe hedge was cut.\n';
		const reasonAt = (name: string) => kindReasonOf(new ReportReader().read(text, { path: `${name}/hedges.md` }));
		const meant = ['MeetingNotes', 'TeamMeeting', 'ActaDeReunion', 'Notes', 'BoardMinutes2031', 'AtaReuniao19'];
		for (const name of meant) assert.match(reasonAt(name), new RegExp(`called “${name}”`));
		for (const name of ['NetNote', 'ProtokollApp', 'MinutesApp', 'Meetingbird', 'CloudMeeting'])
			assert.doesNotMatch(reasonAt(name), new RegExp(name));
	});

	it('finds the day of a record further down, behind its label', () => {
		const table =
			'| What | |\n|---|---|\n| 📅 Fecha y hora | 17/11/2031 — 12:00 |\n| Asistentes | Ida Moss, Per Lund |\n';
		const page = (text: string) => `# Reuniones\n\nTodo lo hablado en el jardín.\n\n# Primera\n\n## Equipo\n\n${text}`;
		const kindAt = (path: string, text: string) => kindOf(new ReportReader().read(text, { path }));
		assert.equal(kindAt('docs/actas.md', page(table)), 'report');
		assert.equal(kindAt('docs/actas.md', page(table.replace('17/11/2031', 'mañana'))), 'other');
		const line = 'Fecha: 17/11/2031\n\nAsistentes: Ida Moss, Per Lund\n';
		assert.equal(kindAt('docs/actas.md', page(line)), 'report');
		assert.equal(kindAt('docs/actas.md', page('Fecha: 17/11/2031\n\nLa valla.\n')), 'other');
	});

	it('does not take a label in a table for one with a blank if the next cell says something', () => {
		const minutes = (day: string) =>
			`# Verbale\n\n| Campo | Dettagli |\n|---|---|\n| Data: | ${day} |\n| Luogo: | fienile |\n\n## Presenti\n\n- Ida Moss\n- Per Lund\n`;
		assert.equal(kindOf(read(minutes('lunedì'))), 'report');
		assert.equal(kindOf(read(minutes(''))), 'other');
	});

	it('takes no weekday in front matter for a date', () => {
		const minutes = (key: string, date: string) =>
			kindOf(read(`---\ntitle: Meeting minutes\n${key}: ${date}\n---\n\n## Hedge\n\nThe hedge is down.\n`));
		assert.deepEqual([minutes('date', '2031-05-05'), minutes('Date', '2031-05-05T21:00:00')], ['report', 'report']);
		assert.equal(minutes('date', 'Tuesday'), 'other');
	});

	it('takes text below a day for a record where the file is called so, or the heading is', () => {
		const kindAt = (path: string, text: string) => kindOf(new ReportReader().read(text, { path }));
		const day = '# 06/07\n\n- A sebe foi cortada\n- Falta a chave do celeiro\n- O portão está por pintar\n';
		assert.deepEqual(
			['reunioes.md', 'diario.md', 'reunioes/diario.md'].map((path) => kindAt(path, day)),
			['report', 'other', 'other'],
		);
		const two = '# 09/02\n- La siepe è alta.\n\n# 31/03\n- La siepe è bassa.\n';
		assert.deepEqual(
			['incontri.md', 'siepe.md'].map((path) => kindAt(path, two)),
			['report', 'other'],
		);
		const standups = '# Standup 20310308\n- The pump is mended\n\n# Standup 20310309\n- The gate was painted\n';
		assert.equal(kindAt('minutes.md', `# Garden minutes\n\nAll of them.\n\n${standups}`), 'report');
		const protocol = '### Team\n\n- Ida Moss\n- Per Lund\n\n#### Protokoll 2031-04-24\n\nDie Hecke ist geschnitten.\n';
		assert.equal(kindAt('Protokolle.md', protocol), 'report');
		assert.equal(kindAt('Protokolle.md', protocol.replace('Protokoll ', 'Stand ')), 'other');
	});

	it('takes text below a day for a record in a file of minutes, but not in one of notes', () => {
		const text = '# 9 Enero 2031\n\n* No incluir la valla\n* Optar por la puerta nueva\n* Pedir la llave\n';
		const kindAt = (path: string) => kindOf(new ReportReader().read(text, { path }));
		assert.deepEqual(['acta.md', 'minutes.md', 'notes.md', 'actas/valla.md'].map(kindAt), [
			'report',
			'report',
			'other',
			'other',
		]);
	});

	it('takes a list of labels with nothing behind them for a plan, until something is written there', () => {
		const fields = (said: string) =>
			['Hedge', 'Gate', 'Pond', 'Barn']
				.map((name) => `- [ ] ${name}\n  - **Comments:**${said}\n  - **Who does it:**\n\n`)
				.join('');
		const page = (said: string) =>
			`# Garden meeting\n\nDate: 5 May 2031\nPresent: Ida Moss\n\n## Points\n\n${fields(said)}- [ ] Agree on what is next\n  - **Next steps:**\n`;
		assert.equal(kindOf(read(page(''))), 'agenda');
		assert.equal(kindOf(read(page(' it was mended last week'))), 'report');
	});

	it('takes a record for one though its title speaks of meetings', () => {
		const table = (who: string) =>
			`# Acta de reuniones\n\n| Fecha | ${who} | Acciones |\n|---|---|---|\n| 02/04/2031 | Ida Moss, Per Lund | Podar |\n`;
		assert.equal(kindOf(read(table('Participantes'))), 'report');
		assert.equal(kindOf(read(table('Temas'))), 'other');
	});

	it('goes by front matter where that says so', () => {
		assert.equal(kindOf(read('---\ntype: agenda\n---\n\n# Minutes of 5 May 2031\n')), 'agenda');
	});
});

describe('which documents are reports', () => {
	it('shows as soon as a title is written behind a text that has few lines', () => {
		const reader = new ReportReader();
		const report = reader.read('\n');
		const text = '\nMinutes\n';
		assert.equal(kindReasonOf(reader.read(text, {}, { report })), kindReasonOf(read(text)));
	});

	const reports = [
		'# Minutes of the Board\n\n5 May 2031\n',
		'# Board meeting, 5 May 2031\n\nMinutes\n',
		'# Committee\n## Draft minutes of the 12th meeting\n### Held on 5 May 2031\n',
		'# Meeting #18 notes\n\n2031-05-05\n',
		'# Assemblea dei soci – Verbale\n\nL’anno 2031, il giorno 5 del mese di maggio, si è riunita l’assemblea.\n',
		'# Ata\n\nAos cinco dias do mês de maio de dois mil e trinta e um reuniu a assembleia.\n',
		'# API group, 5 May 2031\n\n## Attendees\n\n- Ann Lee\n\n## Notes\n\nText\n',
		'# Report of the group on its fourteenth session\n\n## I. Attendance\n\n1. Experts took part.\n',
		'# Assemblée du club\n\nÉtaient également présents : Ann Lee, Bo Roe\n\n## Ordre du jour\n\n- Comptes\n',
		'CR réunion d’équipe 12/09/2031\n\nPrésents : Amina, Bruno\n',
		'# Resolutions of the 31st plenary meeting of the committee, Osaka, 2031-10-27/28\n',
		'# Summary of the fifth meeting\n\n5 May 2031\n',
		"# Chair's summary\n\nGeneva, 5 May 2031\n",
		'# Notes of the editors’ call\n\n2031-05-05\n',
		'# Compte rendu de la réunion du 5 mai 2031\n',
		'# PV de la réunion du 5 mai 2031\n',
		'# CR d’assemblée, 5 mai 2031\n',
		'# Verhandlungsschrift\n\n5. Mai 2031\n',
		'# Gesprächsnotiz vom 5. Mai 2031\n',
		'# Conceptnotulen\n\n5 mei 2031\n',
		'# Relevé de décisions\n\nRéunion du 1er mars 2031\n',
		'# Acta n.º 12\n\nMadrid, 5 de mayo de 2031\n',
		'# Protokoll der Mitgliederversammlung\n\n5. Mai 2031\n',
		'# Niederschrift über die 3. Sitzung\n\nAm 5. Mai 2031\n',
		'# Vergaderverslag\n\n5-5-2031\n',
		'# Ata da reunião\n\n5 de maio de 2031\n',
		'# Verbale\n\nPresenti: Ana Lund\n',
		'# Board call\n\nApologies: Ben\n\nAgenda\n\n1. Budget\n',
		'| Minutes | Board |\n| --- | --- |\n| Date | 5 May 2031 |\n',
		'# Maps task force teleconference\n\n5 May 2031\n\n## Attendees\n\n- Ann Lee\n\n## Meeting minutes\n\nText\n',
		'# Third meeting of the stewards\n\n5 May 2031\n\nPresent: Ann Lee; Bo Roe\n\n## Annex A: Agenda of the third meeting\n\n- Opening\n',
		'---\ntitle: Minutes of the board\ndate: 2031-05-05\n---\n\nText\n',
	];
	for (const text of reports) it(`is: ${text}`, () => assert.equal(kindOf(read(text)), 'report'));

	const others = [
		'# Report on the state of the lakes\n\nText\n',
		'# Letter\n\n5 May 2031\n\nWe thank you for the report of last week.\n',
		'# Design of the cache\n\n5 May 2031\n\n## Summary\n\nText\n',
		'# Design of the cache, 5 May 2031\n\nSummary\n\nText\n',
		'# PV panels on the roof, 5 May 2031\n',
		'# 30 minutes of code\n\n5 May 2031\n',
		'# Measuring minutes of arc\n\n5 May 2031\n\n## Participants\n\nTen students\n',
		'# Meeting minutes template\n\n5 May 2031\n\nPresent: Ann Lee\n',
		'# How to write minutes\n\n5 May 2031\n\nPresent: Ann Lee\n',
		'# Modèle de compte rendu\n\n5 mai 2031\n',
		'# Sources of the meeting-report corpus\n\n5 May 2031\n',
		'# meeting-summary-bot\n\nPosts what was said.\n\n## Agenda\n\n- [ ] Zoom\n',
		'# Design of the cache, 5 May 2031\n\n## Participants\n\n- Ann Lee\n\n## Minutes of delay\n\nText\n',
		'---\ntype: other\n---\n\n# Minutes\n\n5 May 2031\n',
	];
	for (const text of others) it(`is none: ${text}`, () => assert.equal(kindOf(read(text)), 'other'));

	it('says why, in the words of the title', () => {
		assert.equal(
			kindReasonOf(read('# Virtual meeting\n\nSummary Report\n\n5 May 2031\n')),
			'its title says “Summary Report” and “meeting” and it has a date',
		);
	});

	it('takes no hour for a meeting of two', () => {
		const at = (line: string): string =>
			kindReasonOf(read(`# Library circle\n\n5 May 2031, ${line}\n\nPresent: Ann Lee, Bo Roe\n`));
		assert.match(at('1:1'), /“1:1”/);
		assert.doesNotMatch(at('10:00–11:10'), /1:1/);
		assert.doesNotMatch(at('21:15'), /1:1/);
	});
});
