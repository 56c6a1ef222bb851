import assert from 'node:assert/strict';
import { importDocument } from '../../server/src/convert/index.js';
import { manuscriptOf } from '../../server/src/manuscript/index.js';
import { ReportReader } from '../../server/src/report/index.js';
import type { Port } from '../../server/src/workers/answer.js';
import { serve as serveOffice } from '../../server/src/workers/office.js';
import { serve as servePaste } from '../../server/src/workers/paste.js';
import { docx, p, r } from '../support/office/docx.js';

/** What a worker answers to a question. */
function asked(serve: (port: Port) => void, question: object): Promise<unknown> {
	return new Promise((resolve) => {
		const port: Port = { onmessage: null, postMessage: resolve };
		serve(port);
		port.onmessage?.({ data: question });
	});
}

describe('a worker', () => {
	it('imports a document', async () => {
		const question = { id: 7, kind: 'import', bytes: docx({ body: p('a ', r('b', 'b')) }), options: {} };
		assert.deepEqual(await asked(serveOffice, question), {
			id: 7,
			result: { markdown: 'a **b**\n', pictures: [], losses: [] },
		});
	});

	it('exports a report', async () => {
		const manuscript = manuscriptOf(new ReportReader().read('a **b**\n'));
		const ask = async (format: string) => {
			const question = { id: 6, kind: 'export', format, manuscript: structuredClone(manuscript), options: {} };
			const { result } = (await asked(serveOffice, question)) as {
				readonly result: { readonly content: string | Uint8Array; readonly losses: readonly string[] };
			};
			return result;
		};
		assert.equal(importDocument((await ask('docx')).content as Uint8Array).markdown, 'a **b**\n');
		const { content, losses } = await ask('html');
		assert.match(String(content), /<p dir="auto">a <strong>b<\/strong><\/p>/);
		assert.deepEqual(losses, []);
	});

	it('converts what is pasted', async () => {
		const question = { id: 8, html: '<p>a <b>b</b></p>', options: {} };
		assert.deepEqual(await asked(servePaste, question), {
			id: 8,
			result: { markdown: 'a **b**\n', losses: [], isPlain: false },
		});
	});

	it('says why it cannot, in the words of the user', async () => {
		const reason = 'It is damaged. Open it in the program that it is from, and save it again';
		assert.deepEqual(await asked(serveOffice, { id: 9, kind: 'import', bytes: new Uint8Array(3), options: {} }), {
			id: 9,
			reason,
		});
	});

	it('says what is a fault of ours', async () => {
		const question = { id: 1, kind: 'import', bytes: undefined, options: {} };
		const answer = (await asked(serveOffice, question)) as { readonly reason: string };
		assert.match(answer.reason, /^This is a fault of Rapporteur/);
	});
});
