import { agendaLabels, isAgendaTitle, isParticipantsTitle, participantLabels } from '../document/section-labels.js';
import { query } from '../facts/queries.js';
import { annexes } from './annexes.js';

/** Whether there is an agenda, even if in an annex. */
export const hasAgenda = query(
	[agendaLabels, annexes],
	(labels, annexes) => labels.length > 0 || annexes.some(({ title }) => isAgendaTitle(title)),
);

/** Whether there is a list of participants, even if in an annex. */
export const hasParticipantList = query(
	[participantLabels, annexes],
	(labels, annexes) => labels.length > 0 || annexes.some(({ title }) => isParticipantsTitle(title)),
);
