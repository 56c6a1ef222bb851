import assert from 'node:assert/strict';
import { markedOutcomes, outcomes, ReportReader } from '../../../server/src/report/index.js';

const PRESENT = 'Present: Ana Lund, Bo Berg\n\n';
const TALK = 'The boats were looked at.\n\n'.repeat(20);
const ITEMS = '- The boats were looked at\n'.repeat(20);

describe('what marks tell, read without the blocks that tell nothing', () => {
	for (const [where, text] of Object.entries({
		'far below all else': `${TALK}- **Action:** Bo to ask\n`,
		'below a name and its items': `${TALK}Ana Lund\n\n${ITEMS}- **Action:** ask the office\n`,
		'in an item of somebody': `${TALK}- Ana Lund\n${ITEMS.replaceAll('- ', '  - ')}  - **Action:** ask the office\n`,
		'in what somebody goes on to say': `${TALK}Ana: The boats are old.\n\n... **Action:** ask the office\n`,
		'below the heading of somebody': `# Ana Lund\n\n${TALK}${ITEMS}- **Action:** ask the office\n`,
		'below a line that says so': `${TALK}Tasks for Bo\n\n- The office and the quay\n\n${TALK}`,
		'below a label, and not after its list': `${TALK}Action items:\n\n- Ask the office\n\n${TALK}${ITEMS}`,
		nowhere: TALK + ITEMS,
	})) {
		it(where, () => {
			const read = new ReportReader().read(PRESENT + text, { path: 'minutes.md' });
			// Nothing here is told by sentences.
			assert.deepEqual(markedOutcomes(read), outcomes(read));
			assert.equal(markedOutcomes(read).length, where === 'nowhere' ? 0 : 1);
		});
	}
});
