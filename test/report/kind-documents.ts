/** Documents of invented bodies, with what each is, and where its file lies. */
import type { Kind } from '../../server/src/report/index.js';

export interface Labelled {
	readonly kind: Kind;
	readonly path: string;
	readonly text: string;
}

export const DOCUMENTS: readonly Labelled[] = [
	{
		kind: 'report',
		path: 'notes/2031-03/march-23.md',
		text: `# 23 March, 2031 Meeting Notes

-----

**In-person attendees:** Ann Lee (ALE), Bo Roe (BRO)

**Remote attendees:** Cy Ode (COD)

## Welcome

ALE: Welcome all. Let us start.

BRO: I have slides about the parser.

ALE: Please go on.

### Conclusion/Resolution

- Stage 2
`,
	},
	{
		kind: 'report',
		path: 'meetings/2031-05/may-30.md',
		text: `# 101st T77 Meeting

30 May 2031

**Attendees:**

| Name       | Abbreviation | Organization |
|------------|--------------|--------------|
| Ann Lee    | ALE          | Kivara       |
| Bo Roe     | BRO          | Orun         |

## Opening, welcome and housekeeping

Presenter: Ann Lee (ALE)

ALE: Good morning.

BRO: Good morning. I'd like to say that the slides are ready.
`,
	},
	{
		kind: 'report',
		path: 'protokolle/2031-03-12.md',
		text: `# Vorstandssitzung vom 12. März 2031

**Anwesend:** Anna Holt, Bernd Krug, Clara Lind
**Entschuldigt:** Dieter Mohn
**Protokoll:** Bernd Krug

## TOP 1: Begrüßung

Anna begrüßt die Anwesenden. Die Beschlussfähigkeit wird festgestellt.

## TOP 2: Haushalt

Der Haushalt wird einstimmig beschlossen (3 Ja-Stimmen).
`,
	},
	{
		kind: 'report',
		path: 'x/mv.md',
		text: `Mitgliederversammlung des Kleingartenvereins Morgentau e. V.

Ort: Vereinsheim, 14.04.2031, Beginn: 19:00 Uhr, Ende: 21:10 Uhr

Es sind 34 stimmberechtigte Mitglieder anwesend.

1. Der Vorsitzende eröffnet die Versammlung und begrüßt die Mitglieder.
2. Der Kassenwart berichtet über das Jahr. Der Kassenbestand beträgt 2.310 Euro.
3. Die Entlastung des Vorstands wird einstimmig beschlossen.
`,
	},
	{
		kind: 'report',
		path: 'cr/conseil.md',
		text: `# Conseil municipal de Valbrune

Séance du 12 mars 2031

Présents : Mme Aubin, M. Berger, Mme Coste
Absents excusés : M. Duval
Secrétaire de séance : Mme Coste

La séance est ouverte à 20 h 30.

## 1. Budget

Le maire présente le budget. Adopté à l'unanimité.

La séance est levée à 22 h.
`,
	},
	{
		kind: 'report',
		path: 'a.md',
		text: `# Assemblée générale ordinaire 2031

L'assemblée s'est réunie le 4 mai 2031 à la salle des fêtes. 45 membres sont présents ou représentés.

Le président rappelle les activités de l'année. La trésorière présente les comptes, qui sont approuvés à l'unanimité.

Le rapport moral est adopté par 44 voix pour et une abstention.
`,
	},
	{
		kind: 'report',
		path: 'actas/acta-12.md',
		text: `# Acta de la junta directiva n.º 12

En Sevilla, a 5 de mayo de 2031, siendo las 18:00 horas, se reúnen:

- Ana Ruiz, presidenta
- Luis Mora, secretario

## Orden del día

1. Cuentas

## Acuerdos

Se aprueban las cuentas por unanimidad.
`,
	},
	{
		kind: 'report',
		path: 'junta.md',
		text: `Junta general de la comunidad, 5 de mayo de 2031

Asistentes: Ana Ruiz, Luis Mora, Eva Gil

Se abre la sesión a las 19:00.

La presidenta informa de las obras. Se acuerda pedir tres presupuestos.
`,
	},
	{
		kind: 'report',
		path: 'verbali/consiglio.md',
		text: `# Consiglio direttivo del 5 maggio 2031

Presenti: Anna Longhi, Bruno Testa
Assenti giustificati: Carla Neri

La riunione è aperta alle ore 18.

Il presidente illustra il bilancio. Il consiglio approva all'unanimità.
`,
	},
	{
		kind: 'report',
		path: 'ata.md',
		text: `# Reunião da direção

5 de maio de 2031

Presentes: Ana Lopes, Bruno Dias

A presidente abriu a reunião. Foram aprovadas as contas por unanimidade.
`,
	},
	{
		kind: 'report',
		path: 'notulen/2031-05-05.md',
		text: `# Bestuursvergadering 5 mei 2031

Aanwezig: Anna de Wit, Bas Kok
Afwezig: Cor Smit

1. Opening. Anna opent de vergadering om 20.00 uur.
2. Financiën. Bas licht de cijfers toe. Het bestuur gaat akkoord.
3. Rondvraag. Geen.
`,
	},
	{
		kind: 'report',
		path: 'alv.md',
		text: `# Verslag algemene ledenvergadering

Op 5 mei 2031 in het clubhuis. Aanwezig zijn 23 leden.

De voorzitter opent de vergadering en heet iedereen welkom.
`,
	},
	{
		kind: 'report',
		path: 'TSC/meetings/2031-05-05.md',
		text: `# Kiwi Foundation Technical Steering Committee (TSC) Meeting 2031-05-05

## Links

* **Recording**: https://example.org/v
* **GitHub Issue**: <https://example.org/i/12>

## Present

* Ann Lee @annlee (voting member)
* Bo Roe @boroe (voting member)

## Agenda

### Announcements

* Release 12 went out last week.

### example/node

* Move the docs [#1234](https://example.org/1234)
  * Ann: needs review. Bo will take a look.

## Q&A, Other

## Upcoming Meetings
`,
	},
	{
		kind: 'report',
		path: '2031/minutes.md',
		text: `# Maps Working Group Teleconference

## 05 May 2031

[Agenda](https://example.org/a) | [IRC log](https://example.org/irc)

### Attendees

Present
: Ann, Bo, Cy

Regrets
: Di

Chair
: Ann

Scribe
: Bo

### Contents

1. Tiles

### Meeting minutes

**Ann:** Tiles first.

**Cy:** I made a pull request.
`,
	},
	{
		kind: 'report',
		path: 'logs/2031-05-05.md',
		text: `# Weekly IRC meeting 2031-05-05

<ann> hello all, shall we start?
<bo> yes, I am here and ready to go
<ann> first topic is the release of version four
<cy> I tested it on my machine and it works
<bo> we should wait until Monday for it
<ann> agreed, let us wait until Monday then
`,
	},
	{
		kind: 'report',
		path: 'governance/wg-2031-05-05.md',
		text: `# Docs WG

2031-05-05

- [x] Ann Lee (@annlee)
- [ ] Bo Roe (@boroe)
- [x] Cy Ode (@cyode)

### Roll call

- [x] Ann Lee (@annlee)
- [x] Cy Ode (@cyode)

## Discussion

- We went through the open issues and closed twelve of them.
- Cy will write to the translators.
`,
	},
	{
		kind: 'report',
		path: 'council/minutes-draft.md',
		text: `MINUTES OF THE REGULAR MEETING
TOWN COUNCIL OF ALDERBROOK
May 5, 2031

CALL TO ORDER: Mayor Holt called the meeting to order at 7:00 p.m.

ROLL CALL: Present: Holt, Marsh, Quill. Absent: Reed.

APPROVAL OF MINUTES: Motion by Marsh, seconded by Quill, to approve the minutes of April 7. Motion carried 3-0.

ADJOURNMENT: The meeting adjourned at 8:12 p.m.
`,
	},
	{
		kind: 'report',
		path: 'docs/n4711.md',
		text: `# WG99 telecon, 2031-05-05

## Opening

Lee called the meeting to order at 14:02 UTC.

## Roll call of delegates and technical experts

| Name | Organization | Attending |
| --- | --- | --- |
| Ann Lee | Kivara | x |
| Bo Roe | Orun |  |

## Resolutions

Approve the minutes of the previous meeting. Adopted by unanimous consent.

## Adjournment

Adjourned at 15:40 UTC.
`,
	},
	{
		kind: 'report',
		path: 'design/2031-05-05 sync.md',
		text: `# Sync 2031-05-05

Attendees: ann, bo, cy

* ann: the cache is slow, we should look at it again
* bo: I measured it, mostly it waits for the disk
* Decision: use the new format
* AI: bo to write it up
`,
	},
	{
		kind: 'report',
		path: 'standup.md',
		text: `# Design review: cache, 5 May 2031

Participants: Ann Lee, Bo Roe

## Summary

We agreed to keep the cache small.

## Action items

- Bo: measure
`,
	},
	{
		kind: 'agenda',
		path: 'agendas/2031/05.md',
		text: `# Agenda for the 101st meeting of T77

|   |   |
|---|---|
| Host | Kivara |
| Dates and times | 09:00 to 17:00 PDT on 5–7 May 2031 |

## Agenda topic rules

1. Proposals must be linked 10 days before.

## Agenda items

1. Opening, welcome and roll call
1. Approval of the agenda
1. Secretary's report (15m, Ann Lee)
1. Adjournment
`,
	},
	{
		kind: 'agenda',
		path: 'board/next.md',
		text: `# Board meeting 5 May 2031

Location: Town hall
Time: 19:00

## Agenda

1. Opening
2. Minutes of the last meeting
3. Treasurer's report
4. Any other business
`,
	},
	{
		kind: 'agenda',
		path: 'x/einladung.md',
		text: `# Einladung zur Mitgliederversammlung am 14. April 2031

Liebe Mitglieder,

hiermit laden wir euch herzlich zur Mitgliederversammlung ein. Sie findet am 14. April 2031 um 19 Uhr im Vereinsheim statt.

## Tagesordnung

1. Begrüßung
2. Bericht des Vorstands
3. Wahlen

Anträge müssen bis zum 31. März eingehen.
`,
	},
	{
		kind: 'agenda',
		path: 'x/convocation.md',
		text: `# Convocation à l'assemblée générale

Mesdames, Messieurs,

Vous êtes convoqués à l'assemblée générale qui se tiendra le 4 mai 2031 à 18 h 30.

Ordre du jour :

- Rapport moral
- Comptes
- Élections
`,
	},
	{
		kind: 'agenda',
		path: 'x/convocatoria.md',
		text: `# Convocatoria de junta general ordinaria

Se convoca a los socios a la junta general que se celebrará el 5 de mayo de 2031 en primera convocatoria a las 18:00.

## Orden del día

1. Lectura del acta anterior
2. Cuentas
3. Ruegos y preguntas
`,
	},
	{
		kind: 'agenda',
		path: 'notes/2031-06-01.md',
		text: `# Meeting notes 2031-06-01

## Attendees

-

## Agenda

- Budget for the summer
- New website

## Notes

## Action items
`,
	},
	{
		kind: 'agenda',
		path: 'x/odg.md',
		text: `# Ordine del giorno

Consiglio direttivo, 5 maggio 2031, ore 18

1. Bilancio
2. Varie ed eventuali
`,
	},
	{
		kind: 'agenda',
		path: 'alv/agenda.md',
		text: `# Agenda ALV 5 mei 2031

1. Opening
2. Notulen vorige vergadering
3. Jaarverslag
4. Rondvraag
`,
	},
	{
		kind: 'agenda',
		path: 'main/2031/CG-05-05.md',
		text: `![logo](../logo.png)

## Agenda for the May 5th video call of the Orun Community Group

- **Where**: zoom
- **When**: May 5th, 5pm-6pm UTC
- **Contact**:
    - Name: Ann Lee
    - Email: ann@example.org

### Registration

None required if you have attended before.

## Agenda items

1. Opening, welcome and roll call
    1. Opening of the meeting
    1. Introduction of attendees
1. Find volunteers for note taking (acting chair to volunteer).
1. Proposals and discussions
    1. Bo Roe: vote on threads [30 min]
1. Closure
`,
	},
	{
		kind: 'report',
		path: 'main/2031/CG-04-07.md',
		text: `![logo](../logo.png)

## Agenda for the April 7th video call of the Orun Community Group

- **Where**: zoom
- **When**: April 7th, 5pm-6pm UTC

## Agenda items

1. Opening, welcome and roll call
1. Proposals and discussions
    1. Bo Roe: vote on threads [30 min]
1. Closure

## Meeting Notes

### Attendees

- Ann Lee
- Bo Roe
- Cy Ode

### Bo Roe: vote on threads

BR: presenting slides on threads and what they cost us

AL: what about the browsers that do not have them yet?

BR: they can ignore the section, we tested that

CO: should we poll for phase 3 today?

AL: yes, let us do the poll now

Poll: SF 12, F 4, N 2, A 0, SA 0. Passed.
`,
	},
	{
		kind: 'agenda',
		path: '2031-09-plenary/index.md',
		text: `# Plenary meeting, 8–10 September 2031, Osaka

## Venue

Kivara hall, 3rd floor.

## Schedule

### Monday

- 09:00 Arrival
- 09:30 Opening
- 10:30 Coffee
- 12:30 Lunch
- 17:00 End
`,
	},
	{
		kind: 'other',
		path: 'README.md',
		text: `# Meetings

This repository holds the minutes of our meetings.

## 2031

- [5 May 2031](2031-05-05.md)
- [12 May 2031](2031-05-12.md)
- [19 May 2031](2031-05-19.md)
- [26 May 2031](2031-05-26.md)
- [2 June 2031](2031-06-02.md)
`,
	},
	{
		kind: 'other',
		path: 'minutes/list.md',
		text: `# Minutes of the board

- [5 May 2031](2031-05-05.md)
- [12 May 2031](2031-05-12.md)
- [19 May 2031](2031-05-19.md)
- [26 May 2031](2031-05-26.md)
- [2 June 2031](2031-06-02.md)
- [9 June 2031](2031-06-09.md)
`,
	},
	{
		kind: 'other',
		path: 'docs/minutes-policy.md',
		text: `# Policy on minutes

Adopted 5 May 2031

The secretary takes the minutes of every meeting. Minutes shall record those present, decisions and votes. A meeting is quorate if half of the members are present. Motions are carried by a majority of votes in favour; abstentions are not counted. If quorum is not reached the meeting is adjourned.

## Attendance

Members shall attend at least half of the meetings.
`,
	},
	{
		kind: 'other',
		path: 'bylaws.md',
		text: `# Bylaws of the Kiwi Foundation

## Article 4: Meetings

The board shall meet once a quarter. The chair calls the meeting to order. Quorum is present when five directors attend. Resolutions are adopted unanimously or by a majority. The secretary keeps the minutes.

## Article 5: Voting

Votes in favour and against are counted; abstentions are recorded.
`,
	},
	{
		kind: 'other',
		path: 'GOVERNANCE.md',
		text: `# Project governance

## Meetings

The TSC meets every Thursday. Everybody may attend. The chair calls for agenda items. Minutes are published.

## Decisions

Decisions are made by consensus. If no consensus is reached, a vote is held. A motion is passed with a majority.

## Members

- Ann Lee (@annlee)
- Bo Roe (@boroe)
`,
	},
	{
		kind: 'other',
		path: 'template.md',
		text: `# Meeting Notes: {{title}}

Date: {{date}}
Attendees: {{names}}

## Agenda

- 

## Notes

- 
`,
	},
	{
		kind: 'other',
		path: '.github/ISSUE_TEMPLATE/meeting.md',
		text: `---
name: Meeting
about: Agenda for a team meeting
title: 'Team meeting [YYYY-MM-DD]'
---

## Attendees

- <name>

## Agenda

- [item]

## Notes
`,
	},
	{
		kind: 'other',
		path: 'x/vorlage.md',
		text: `# Protokoll der Sitzung vom [Datum]

Ort: ____________
Datum: TT.MM.JJJJ

Anwesend:

## TOP 1: 
`,
	},
	{
		kind: 'other',
		path: 'blog/2031-05-05-release.md',
		text: `---
title: What we did in May
date: 2031-05-05
---

# What we did in May

Last week we released version 4. Ann presented it at the conference, and many people asked about the cache. We discussed it with the team and decided to keep it.

## Notes

Thanks to everybody who reported bugs.
`,
	},
	{
		kind: 'other',
		path: 'rfcs/0042-cache.md',
		text: `- Feature Name: cache
- Start Date: 2031-05-05
- RFC PR: (leave this empty)

# Summary

A cache.

# Motivation

It was discussed often that reading is slow. It was proposed that a cache be added.

# Unresolved questions

- How long?
`,
	},
	{
		kind: 'other',
		path: 'adr/0007.md',
		text: `# 7. Use a cache

Date: 2031-05-05

## Status

Accepted

## Context

Reading is slow.

## Decision

We will use a cache. It was agreed that it be small.

## Consequences

More memory.
`,
	},
	{
		kind: 'other',
		path: 'CHANGELOG.md',
		text: `# Changelog

## 1.2.0 - 2031-05-05

### Added

- A cache

## 1.1.0 - 2031-04-05

### Fixed

- Reading
`,
	},
	{
		kind: 'other',
		path: 'reports/annual.md',
		text: `# Annual report 2030

5 May 2031

## Summary

In 2030 we held four meetings and published two papers. Membership grew to 120.

## Finances

Income was 12,000.

## Participants

The programme had 340 participants.
`,
	},
	{
		kind: 'other',
		path: 'incident.md',
		text: `# Incident report: outage on 5 May 2031

## Summary

At 10:02 the database stopped. Bo Roe was informed at 10:10.

## Timeline

- 10:02 Alarm
- 10:10 Bo informed
- 10:45 Restarted
- 11:00 Closed

## Action items

- Add an alarm
- Write a runbook
`,
	},
	{
		kind: 'other',
		path: 'conference.md',
		text: `# Orun Conf

A conference for people who build maps. Talks, workshops and good food.

## Speakers

- Ann Lee
- Bo Roe
- Cy Ode

## Tickets

Buy them soon.
`,
	},
	{
		kind: 'other',
		path: 'story.md',
		text: `# The Lighthouse

Ann: Did you see the ship?

Bo: I saw nothing, it was far too dark out there.

Ann: Then who lit the lamp last night, if it was not you?

Bo: Nobody did. It lit itself, as it always does.

Ann: That is not possible, and you know it well.
`,
	},
	{
		kind: 'other',
		path: 'faq.md',
		text: `# Frequently asked questions

Q: How do I join the meeting?

A: Use the link in the calendar, it is the same each week.

Q: Where are the minutes?

A: In the folder of the same name, sorted by date.

Q: Who can attend?

A: Everybody can attend and ask questions.
`,
	},
	{
		kind: 'other',
		path: 'netz.md',
		text: `# Das Übertragungsprotokoll

Stand: 5. Mai 2031

Das Protokoll beschreibt, wie Nachrichten übertragen werden.
`,
	},
	{
		kind: 'other',
		path: 'spec.md',
		text: `# Session protocol

Version 1.2, 5 May 2031

## 1. Sessions

A session is opened by a client. A session is closed when the client leaves. Calls are numbered.

## 2. Calls

Each call has an id.
`,
	},
	{
		kind: 'other',
		path: 'howto.md',
		text: `# How to take meeting notes

1. Write down who is present.
2. Write down decisions and action items.
3. Send the minutes to everybody.

Attendees: list everybody by name.
`,
	},
	{
		kind: 'other',
		path: 'charter.md',
		text: `# Docs Working Group charter

Chartered 2031-05-05

## Members

- Ann Lee (@annlee), chair
- Bo Roe (@boroe)

## Responsibilities

- Keep the docs
- Meet every week

## Decisions

Decisions are made by consensus.
`,
	},
	{
		kind: 'other',
		path: 'news/2031-05.md',
		text: `# Newsletter, May 2031

Dear members,

the general assembly will be held in June. The board thanked all volunteers. Ann Lee presented the new website.

## Dates

- 5 June: general assembly
- 12 June: summer party
`,
	},
	{
		kind: 'other',
		path: 'interview.md',
		text: `# Interview with Ann Lee

5 May 2031

**Why maps?**

I always liked them.

**And what comes next?**

Tiles.
`,
	},
	{
		kind: 'other',
		path: 'todo.md',
		text: `# Weekly notes

- buy milk
- call Bo
- notes for Monday's meeting
`,
	},
	{
		kind: 'other',
		path: 'release-notes.md',
		text: `# Release notes 4.0, 5 May 2031

## Notes

This release has a cache. We discussed the format for long and decided to keep it. Thanks to Ann Lee, Bo Roe and Cy Ode.
`,
	},
];
