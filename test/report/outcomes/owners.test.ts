import assert from 'node:assert/strict';
import { minutes } from './in-minutes.js';

describe('a line that only says who is responsible', () => {
	it('makes a task of the line above it, or of the heading', () => {
		assert.deepEqual(minutes('Test the alarm 🎉 in both sheds\n\nResponsible: Bo, deadline: 1 May'), [
			'action: Test the alarm 🎉 in both sheds (Bo, 2018-05-01)',
		]);
		assert.deepEqual(minutes('- Clean the drains in the yard\n  Responsible: Zoe Hart\n- Fence\n  Owner: Ana'), [
			'action: Clean the drains in the yard (Zoe Hart)',
		]);
		assert.deepEqual(minutes('## Neue Fahnen\n\nVerantwortlich: Cy'), ['action: Neue Fahnen (Cy)']);
		const long = 'It rained, and the roof leaked. '.repeat(8);
		assert.deepEqual(minutes(`## Roof of the shed\n\n${long}\n\nResponsible: Ana and Bo`), [
			'action: Roof of the shed (Ana, Bo)',
		]);
	});

	it('says whose a task is', () => {
		assert.deepEqual(minutes('Write to the mayor.\nAssigned to: Zoe'), ['action: Write to the mayor. (Zoe)']);
	});

	it('is none in a title block, or where it says more', () => {
		assert.deepEqual(minutes('Status: open\nResponsible: Ana'), []);
		assert.deepEqual(minutes('We talked about the roof.\n\nResponsible: whoever has the key'), []);
	});
});

describe('who is named behind a subject', () => {
	it('is to do it, rather than the subject', () => {
		const tasks = '- **Ana:** paint the shed\n- New Flags: Zoe and Noah to ask the mayor\n- Bo: order nails';
		assert.deepEqual(minutes(`## Tasks\n\n${tasks}`), [
			'action: Ana: paint the shed (Ana)',
			'action: New Flags: Zoe and Noah to ask the mayor (Zoe, Noah)',
			'action: Bo: order nails (Bo)',
		]);
	});
});

describe('names in square brackets before tasks', () => {
	it('are people, known or not, where one of them is', () => {
		const tasks = '- [Zoe] write to the mayor\n- [Bo] order nails\n- [Marc] look for maps';
		const present = 'Guests: zoe.hart@example.org; marc.roe@example.org';
		assert.deepEqual(minutes(`${present}\n\n## Tasks\n\n${tasks}`), [
			'action: [Zoe] write to the mayor (Zoe)',
			'action: [Bo] order nails (Bo)',
			'action: [Marc] look for maps (Marc)',
		]);
	});
});
