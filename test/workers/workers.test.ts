import assert from 'node:assert/strict';
import { importDocument } from '../../server/src/convert/index.js';
import { manuscriptOf } from '../../server/src/manuscript/index.js';
import { ReportReader } from '../../server/src/report/index.js';
import type { Port } from '../../server/src/workers/answer.js';
import { serve as serveExport } from '../../server/src/workers/export.js';
import { serve as serveImport } from '../../server/src/workers/import.js';
import { serve as servePaste } from '../../server/src/workers/paste.js';
import { docx, p, r } from '../support/office/docx.js';

/** What a worker answers to a question. */
function asked(serve: (port: Port) => void, question: object): unknown {
	let answer: unknown;
	const port: Port = {
		onmessage: null,
		postMessage: (given) => {
			answer = given;
		},
	};
	serve(port);
	port.onmessage?.({ data: question });
	return answer;
}

describe('a worker', () => {
	it('imports a document', () => {
		const question = { id: 7, bytes: docx({ body: p('a ', r('b', 'b')) }), options: {} };
		assert.deepEqual(asked(serveImport, question), {
			id: 7,
			result: { markdown: 'a **b**\n', pictures: [], losses: [] },
		});
	});

	it('exports a report', () => {
		const manuscript = manuscriptOf(new ReportReader().read('a **b**\n'));
		const ask = (format: string) =>
			asked(serveExport, { id: 6, format, manuscript: structuredClone(manuscript), options: {} }) as {
				readonly result: { readonly content: string | Uint8Array; readonly losses: readonly string[] };
			};
		assert.equal(importDocument(ask('docx').result.content as Uint8Array).markdown, 'a **b**\n');
		assert.match(String(ask('html').result.content), /<p dir="auto">a <strong>b<\/strong><\/p>/);
		assert.deepEqual(ask('html').result.losses, []);
	});

	it('converts what is pasted', () => {
		const question = { id: 8, html: '<p>a <b>b</b></p>', options: {} };
		assert.deepEqual(asked(servePaste, question), {
			id: 8,
			result: { markdown: 'a **b**\n', losses: [], isPlain: false },
		});
	});

	it('says why it cannot, in the words of the user', () => {
		const reason = 'It is damaged or no document. Open it in the program that it is from, and save it again';
		assert.deepEqual(asked(serveImport, { id: 9, bytes: new Uint8Array(3), options: {} }), { id: 9, reason });
	});

	it('says what is a fault of ours', () => {
		const answer = asked(serveImport, { id: 1, bytes: undefined, options: {} }) as { readonly reason: string };
		assert.match(answer.reason, /^This is a fault of Rapporteur/);
	});
});
