import assert from 'node:assert/strict';
import { wayTo } from '../../client/src/convert/way.js';

const file = (path: string, authority = '') => ({ scheme: 'file', authority, path });

describe('the way from a report to a document', () => {
	for (const [here, there, way] of [
		['/reports/a.md', '/reports/b.docx', ''],
		['/reports/a.md', '/reports/sent/b.docx', 'sent'],
		['/reports/2018/a.md', '/reports/b.docx', '..'],
		['/reports/2018/a.md', '/mail/sent/b.docx', '../../mail/sent'],
		['/a.md', '/mail/b.docx', 'mail'],
		['/c:/reports/a.md', '/c:/b.docx', '..'],
		['/c:/reports/a.md', '/d:/reports/b.docx', ''],
	] as const) {
		it(`leads from ${here} to ${there}`, () => assert.equal(wayTo(file(here), file(there)), way));
	}

	it('leads to no other computer', () => {
		assert.equal(wayTo(file('/reports/a.md', 'one'), file('/mail/b.docx', 'other')), '');
		assert.equal(wayTo(file('/reports/a.md'), { ...file('/mail/b.docx'), scheme: 'vscode-vfs' }), '');
	});
});
