import assert from 'node:assert/strict';
import { TREES } from '../../tools/layers/table.js';
import { faultsIn } from '../../tools/layers.js';

describe('layers', () => {
	it('allow what the table says', () => {
		const source = `import type { Span } from '../text/index.js';\nimport { helper } from './helper.js';\n`;
		assert.deepEqual(faultsIn('server/src/rules/some-rule.ts', source), []);
	});

	it('name the file, the import, and what would be allowed', () => {
		const source = `import { Connection } from 'vscode-languageserver';\n`;
		const { layers, packages } = TREES[0]!.layers.rules!;
		assert.ok(layers.includes('report'));
		assert.deepEqual(faultsIn('server/src/rules/some-rule.ts', source), [
			`server/src/rules/some-rule.ts: layer "rules" may not import "vscode-languageserver"; it may import ${[...layers, ...packages].join(', ')}`,
		]);
	});

	const ways = {
		'a type': `import type { Report } from '../report/index.js';`,
		'an effect': `import '../report/index.js';`,
		'an export': `export * from '../report/index.js';`,
		'a named export': `export { readReport } from '../report/index.js';`,
		'import()': `const report = await import('../report/index.js');`,
		'a type import()': `type Report = import('../report/index.js').Report;`,
		'typeof import()': `let report: typeof import('../report/index.js');`,
		'import =': `import report = require('../report/index.js');`,
		require: `const report = require('../report/index.js');`,
		'a computed name': "const report = await import('../' + name);",
	};
	for (const [name, source] of Object.entries(ways)) {
		it(`see ${name}`, () => assert.equal(faultsIn('server/src/text/index.ts', source).length, 1));
	}

	it('are not deceived by text and comments', () => {
		const source = `// import 'vscode';\nconst text = "import { x } from 'vscode'";\n`;
		assert.deepEqual(faultsIn('server/src/text/index.ts', source), []);
	});

	it('count a folder inside a layer as part of it', () => {
		assert.deepEqual(faultsIn('server/src/report/words/en/dates.ts', `import '../model/dates.js';`), []);
		assert.equal(faultsIn('server/src/report/words/en/dates.ts', `import '../../../rules/index.js';`).length, 1);
	});

	it('let a room import only those below it', () => {
		assert.deepEqual(faultsIn('server/src/report/meeting/meeting.ts', `import '../dates/calendar.js';`), []);
		const [fault] = faultsIn('server/src/report/dates/calendar.ts', `import '../meeting/meeting.js';`);
		assert.match(
			fault!,
			/"dates" may not import "\.\.\/meeting\/meeting\.js"; within server\/src\/report it may import .*words/,
		);
		assert.equal(faultsIn('server/src/report/words/en/dates.ts', `import '../../index.js';`).length, 1);
	});

	it('let a room within a room import only those below it', () => {
		const path = 'server/src/workspace/next-report/restate/restate.ts';
		assert.deepEqual(faultsIn(path, `import '../series/pieces.js';\nimport '../../digests/digest.js';`), []);
		assert.equal(faultsIn(path, `import '../carry/draft.js';`).length, 1);
	});

	it('keep one rule from another', () => {
		const path = 'server/src/rules/some-rule/some-rule.ts';
		assert.deepEqual(faultsIn(path, `import '../rule.js';\nimport '../shared/place.js';\nimport './fixes.js';`), []);
		assert.equal(faultsIn(path, `import '../other-rule/fixes.js';`).length, 1);
		assert.equal(faultsIn('server/src/rules/shared/place.ts', `import '../some-rule/fixes.js';`).length, 1);
	});

	it('have other layers come in by the front door', () => {
		const [fault] = faultsIn('server/src/engine/check.ts', `import '../rules/shared/place.js';`);
		assert.match(fault!, /is inside of the layer "rules"; import it from server\/src\/rules\/index\.ts/);
		assert.deepEqual(faultsIn('server/src/cli/commands/suggest.ts', `import '../../text/nearest.js';`), []);
	});

	it('keep the client from the server, and both from the tests', () => {
		assert.equal(faultsIn('client/src/extension.ts', `import '../../server/src/text/index.js';`).length, 1);
		assert.equal(faultsIn('server/src/lsp/index.ts', `import '../../../test/support/fixture.js';`).length, 1);
	});

	it('want every folder to be in the table', () => {
		assert.match(faultsIn('server/src/misc/index.ts', '').join(), /there is no layer "misc"/);
	});

	it('say so where a file is no TypeScript', () => {
		assert.match(faultsIn('server/src/text/index.ts', 'import {').join(), /cannot be read/);
	});
});
