import type { TemplateWords } from '../model/templates.js';

export const templates: TemplateWords = {
	typed: {
		agenda: ['agenda'],
		participants: ['participants', 'attendees', 'present', 'list of participants'],
		participant: ['participant', 'attendee'],
		annex: ['annex'],
		paragraph: ['paragraph', 'numbered paragraph'],
		decision: ['decision', 'decided'],
		action: ['action', 'action item', 'task'],
		next: ['next meeting'],
		report: ['report', 'summary report'],
		minutes: ['minutes', 'meeting notes'],
	},
	participants: 'Participants',
	columns: ['Name', 'Affiliation'],
	chairs: ['Chair', 'Co-Chair', 'Facilitator', 'Co-Facilitator'],
	recorders: ['Minutes', 'Secretariat'],
	opening: 'Opening of the meeting',
	otherBusiness: 'Any other business',
	decision: 'Decision',
	action: 'Action',
	beforeColon: '',
	annexNumerals: 'roman',
	report: 'Summary Report',
	sentences: {
		reportTitle: '{group} – Meeting {number}',
		minutesTitle: '{group}: minutes of the meeting of {date}',
		opening:
			'The {group} met on {date}. The meeting was facilitated by {chair}, with {secretary} representing the {affiliation}. The agenda and the list of participants are attached (**{annex}**).',
		topic: 'Under **{topic}**, the meeting {said}.',
		next: 'The next meeting will take place on {date}.',
		action: '{name} will {task} by {date}',
	},
};
