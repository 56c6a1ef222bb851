import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { readSettings } from '../../server/src/config/index.js';
import { type Checked, Checker } from '../../server/src/engine/index.js';
import { rules } from '../../server/src/rules/index.js';
import { collectGarbage } from '../support/collect-garbage.js';

/** Also the rules that are off by default. */
const { settings } = readSettings({ rules: Object.fromEntries(rules.map(({ id }) => [id, 'information'])) });

const REPORT = `# Minutes\n\n5 February 2018\n\n## Participants\n\n- Ana Lund (WHO)\n- Bo Roe (FAO)\n- Cy Dunn (ILO)\n\n${'1. Ana Lund spoke of **Annex I**, see [here](#).\n2. Bo Roe answered.\n\n'.repeat(20)}## Annex I\n\nText\n`;

describe('a version of a document that nobody holds any more', () => {
	it('is forgotten, so that a day of typing does not fill the memory', async () => {
		const checker = new Checker();
		let text = REPORT;
		let checked: Checked = checker.check(text, settings);
		const versions: WeakRef<object>[] = [];
		for (let i = 0; i < 20; i++) {
			versions.push(new WeakRef(checked.report), new WeakRef(checked.report.blocks));
			const at = 100 + 37 * i;
			text = `${text.slice(0, at)}a${text.slice(at)}`;
			checked = checker.check(text, settings, undefined, { checked, change: { from: at, to: at, inserted: 1 } });
		}
		collectGarbage();
		await setImmediate();
		collectGarbage();
		const alive = versions.filter((version) => version.deref() !== undefined).length;
		// The last report knows its predecessor, and that one the one before.
		assert.ok(alive <= 4, `${alive} of ${versions.length} are still there`);
		assert.equal(checker.check(text, settings, undefined, { checked }).findings.length, checked.findings.length);
	});
});
