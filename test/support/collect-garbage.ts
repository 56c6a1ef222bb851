import assert from 'node:assert/strict';

export function collectGarbage(): void {
	assert.ok(gc, 'Node has to be started with --expose-gc, as mocha does (.mocharc.json)');
	gc();
}
