import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { readOptionsOf } from '../../server/src/engine/index.js';

describe('how a text is read', () => {
	it('is what the settings say of it', () => {
		const { settings } = readSettings({ annexWords: ['Ledger'], externalAnnexes: ['Annex II'] });
		const said = { annexWords: ['Ledger'], externalAnnexes: ['Annex II'] };
		assert.deepEqual(readOptionsOf(settings), said);
		const kind = { kind: 'report', kindReason: 'named' } as const;
		assert.deepEqual(readOptionsOf({ ...settings, kind }, 'a.md'), { ...said, ...kind, path: 'a.md' });
	});
});
