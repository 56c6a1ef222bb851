import assert from 'node:assert/strict';
import { eachIs, inMinutes } from './in-minutes.js';

describe('English phrases of decisions and tasks', () => {
	it('tell what was decided', () => {
		const said = [
			'The contract was awarded to Hill & Sons.',
			'Expenditure of £300 approved.',
			'The idea of a printed newsletter has been abandoned.',
			'Request for a second key turned down (5:1).',
			'The choice fell on the old mill.',
			'Opening hours stay as they are.',
			'Plan B is selected.',
			'The quorum was lowered to one third.',
			'The board signed off the risk register.',
			'The committee confirmed Una Holm as its auditor.',
			'We are going ahead with option B.',
			'Deferred: new carpet for the hall.',
			'Tabled until the treasurer can attend.',
			'Henceforth the newsletter shall be known as “The Wick”.',
			'The vote was unanimous.',
		];
		eachIs(Object.fromEntries(said.map((each) => [each, `decision: ${each}`])));
	});

	it('tell who is to do something', () => {
		eachIs({
			'The matter was left with Ana.': 'action: The matter was left with Ana. (Ana)',
			'Bo has until May to finish the plan.': 'action: Bo has until May to finish the plan. (Bo, 2018-05-31)',
			'Cy accepted an action to call the printer.': 'action: Cy accepted an action to call the printer. (Cy)',
			'The cups are gone; Bo does it tomorrow.': 'action: The cups are gone; Bo does it tomorrow. (Bo, 2018-03-06)',
			'Ana will see if the door can be fixed.': 'action: Ana will see if the door can be fixed. (Ana)',
			'Bo still has to send the list.': 'action: Bo still has to send the list. (Bo)',
			'The caretaker is to write to the city.': 'action: The caretaker is to write to the city. (The caretaker)',
			'The key must be returned to the town hall.': 'action: The key must be returned to the town hall.',
			'The board met and APPROVED, Ana will send the letter.':
				'action: The board met and APPROVED, Ana will send the letter. (Ana)',
			'Town Officials will check the boats.': 'action: Town Officials will check the boats. (Town Officials)',
			'[B] Action: (Ana) to mend the nets': 'action: (Ana) to mend the nets (Ana)',
		});
	});

	it('are none where others decided, or nothing is to be done', () => {
		assert.deepEqual(
			inMinutes([
				'The grant was awarded by the lottery in 2019.',
				'No agreement was reached.',
				'Bo must be tired.',
				'Nobody is selected.',
				'One is chosen for the draw.',
				'Going forward, every club in the county faces this.',
				'The goal of this group is to prepare talks.',
				'Ana reviews the agenda.',
				'The patch is almost ready to be merged.',
				'Who has the key? (consensus that it’s Bo)',
				'Nearly always it depends on what the group’s consensus is on the roof.',
				'Outreach to schools',
			]),
			[],
		);
	});

	it('head what was approved', () => {
		assert.deepEqual(inMinutes(['## Grants approved', '- Chess club: £200', '- Choir: £100']), [
			'decision: Chess club: £200',
			'decision: Choir: £100',
		]);
	});
});
