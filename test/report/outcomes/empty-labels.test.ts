import assert from 'node:assert/strict';
import { minutes, read } from './in-minutes.js';

describe('a label that leads to nothing', () => {
	it('says that a section is still to be written', () => {
		assert.deepEqual(read('# Minutes\n\n5 March 2018\n\n## Events\n\nTODO\n\n- Summer party\n- Regatta\n'), []);
		assert.deepEqual(read('# Minutes\n\n5 March 2018\n\n## Events\n\n**TODO**\n\n- Summer party\n'), [
			'action: Summer party',
		]);
		assert.deepEqual(read('# Minutes\n\n5 March 2018\n\n- Boats\n  - TODO\n    - New ropes\n'), ['action: New ropes']);
	});

	it('ends the report', () => {
		assert.deepEqual(minutes('## Actions\n\n1. Remove the ropes.\n2. Paint the door.\n\nEND\n'), [
			'action: Remove the ropes.',
			'action: Paint the door.',
		]);
	});

	it('is none beside a choice that was not made', () => {
		assert.deepEqual(minutes('## Actions\n\n- Confirmed / Rejected (X/X votes)\n- Paint the door\n'), [
			'action: Paint the door',
		]);
	});

	it('is none in brackets, unless somebody is to do it', () => {
		assert.deepEqual(
			minutes('## Actions\n\n- (harbour office been called)\n- (Ana is on it)\n- (Bo will call)\n- Paint the door\n'),
			['action: (Ana is on it) (Ana)', 'action: (Bo will call) (Bo)', 'action: Paint the door'],
		);
	});
});
