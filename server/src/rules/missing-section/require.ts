import { option } from '../option.js';

/** The parts that can be required of a report, and what each is. */
export const REQUIREMENTS = {
	date: 'The date of the meeting',
	participants: 'A list of participants',
	agenda: 'An agenda',
	number: 'The number of the meeting',
	place: 'Where the meeting was held',
	decisions: 'Decisions',
	'action-items': 'Action items: who does what until when',
	'next-meeting': 'When the next meeting is held',
} as const;

export type Requirement = keyof typeof REQUIREMENTS;

export const REQUIRE = option({
	name: 'require',
	shape: {
		is: 'list',
		of: { is: 'choice', noun: 'section', of: REQUIREMENTS, title: 'What can be required' },
		most: 100,
	},
	what: 'What every report must have.',
	default: ['date', 'participants'],
	example: '- date\n- participants\n- agenda',
});
