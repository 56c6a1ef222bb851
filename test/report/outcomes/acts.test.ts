import assert from 'node:assert/strict';
import { eachIs, minutes } from './in-minutes.js';

describe('what somebody will do', () => {
	it('is a task of nobody in particular, if it is an act rather than talk', () => {
		eachIs({
			'We’ll ask the neighbours whether they mind.': 'action: We’ll ask the neighbours whether they mind. (We)',
			'We’ll mind what the neighbours think.': '',
			'Soon we will ask for more.': '',
			'I will send the letters.': 'action: I will send the letters.',
		});
	});

	it('is a task, too, if it is begun or goes on, or has a way first', () => {
		eachIs({
			'Ana will keep working on the sails.': 'action: Ana will keep working on the sails. (Ana)',
			'Bo will continue to work on the site.': 'action: Bo will continue to work on the site. (Bo)',
			'Cy will begin writing letters.': 'action: Cy will begin writing letters. (Cy)',
			'Ana will go to the mayor and talk about the gate.':
				'action: Ana will go to the mayor and talk about the gate. (Ana)',
			'Bo will go to the fair.': '',
			'Cy will continue to the harbour.': '',
			'We will continue to work on it.': '',
		});
	});

	it('follows an arrow, or stands before the time by which it is to be done', () => {
		assert.deepEqual(
			minutes('→ Zoe: new flags 🎉\n\nIt rained → Zoe: new boots\n\n- Clean the drains (Bo, by 5 May)\n'),
			['action: → Zoe: new flags 🎉 (Zoe)', 'action: Clean the drains (Bo, by 5 May) (Bo, 2018-05-05)'],
		);
		assert.deepEqual(minutes('- Clean the drains – Ana, before the first frost\n- Drains – Ana, who is ill'), [
			'action: Clean the drains – Ana, before the first frost (Ana)',
		]);
	});

	it('is asked for, or told of an office', () => {
		eachIs({
			'Can Bo please call the mayor?': 'action: Can Bo please call the mayor? (Bo)',
			'Should we please Bo?': '',
			'The clerk is to call the mayor.': 'action: The clerk is to call the mayor. (The clerk)',
			'Reminders will be sent to all who have not paid.': 'action: Reminders will be sent to all who have not paid.',
		});
	});
});

describe('a name that is nothing else', () => {
	it('is somebody’s, though no list has it', () => {
		eachIs({
			'Charles: write to the mayor': 'action: Charles: write to the mayor (Charles)',
			'Maps need to be printed (Albert)': '',
			'Charles and Alice need to find nails.': 'action: Charles and Alice need to find nails. (Charles, Alice)',
			'It is so late now that we lack time. Charles needs to find nails now.': '',
			'The letter will be written by Charles.': 'action: The letter will be written by Charles. (Charles)',
			'The letter will be written by Hand.': 'action: The letter will be written by Hand.',
		});
	});
});
