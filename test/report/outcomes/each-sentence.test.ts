import assert from 'node:assert/strict';
import { eachIs, read } from './in-minutes.js';

/** In minutes with people who have initials. */
const initialled = (said: string): string[] =>
	read(`# Minutes\n\n5 March 2018\n\nPresent: Ann Lee (AL), Bo Roe (BR), Cy Dunn (CD)\n\n${said}\n`);

describe('a task of several sentences or clauses', () => {
	it('is of all who are named in them', () => {
		assert.deepEqual(initialled('**Action:** AL to find the numbers, BR to send them out.'), [
			'action: AL to find the numbers, BR to send them out. (AL, BR)',
		]);
		assert.deepEqual(initialled('**Action:** AL to find the numbers. BR to call the mayor.'), [
			'action: AL to find the numbers. BR to call the mayor. (AL, BR)',
		]);
		assert.deepEqual(initialled('## Action items\n\nAL to ask. Handbook (CD) to be updated.'), [
			'action: AL to ask. Handbook (CD) to be updated. (AL, CD)',
		]);
		assert.deepEqual(initialled('**Action:** Call the mayor (Ann). Print flyers (Bo).'), [
			'action: Call the mayor (Ann). Print flyers (Bo). (Ann, Bo)',
		]);
	});

	it('may begin with somebody whom no list has', () => {
		assert.deepEqual(initialled('**Action:** PTA to find the numbers, BR to send them out.'), [
			'action: PTA to find the numbers, BR to send them out. (PTA, BR)',
		]);
		assert.deepEqual(initialled('**Action:** Ann to write it up and PR to be made.'), [
			'action: Ann to write it up and PR to be made. (Ann)',
		]);
	});

	it('is nobody’s of whom another sentence only tells', () => {
		for (const more of ['Bo will be away.', 'Bo may not come.', 'The boats (BR) leak.', 'She knows him (Bo?).']) {
			const said = `Ann to find the numbers. ${more}`;
			assert.deepEqual(initialled(`**Action:** ${said}`), [`action: ${said} (Ann)`]);
		}
	});
});

describe('what is to be done by somebody in brackets before it', () => {
	it('is theirs if they are known', () => {
		eachIs({
			'The flyers (Ana) to be printed.': 'action: The flyers (Ana) to be printed. (Ana)',
			'The flyers (Acme) to be printed.': '',
			'The flyers (see above) to be printed.': '',
			'The chair (Ana) to be elected.': '',
			'Bo Berg (Bo) to be informed.': '',
		});
	});
});
