import assert from 'node:assert/strict';
import { Converter, type ConvertWorker } from '../../client/src/convert/converter.js';

type Heard = (answer: unknown) => void;

const ASKED = { html: '<p>a</p>', options: { place: { before: '', after: '' }, notes: 0 } };
const LONG = 60_000;

/** Workers of which a test decides what they answer. */
function workers() {
	const started: { readonly questions: { readonly id: number }[]; readonly heard: Heard; ended: boolean }[] = [];
	const start = (script: string, heard: Heard): ConvertWorker => {
		assert.equal(script, 'paste.js');
		const worker = { questions: [] as { readonly id: number }[], heard, ended: false };
		started.push(worker);
		return {
			post: (question) => worker.questions.push(question as { readonly id: number }),
			end: () => {
				worker.ended = true;
			},
		};
	};
	return { started, start };
}

describe('a converter', () => {
	it('starts its worker when it is first asked, and no other', async () => {
		const { started, start } = workers();
		const converter = new Converter(start, 'paste', LONG);
		assert.equal(started.length, 0);
		const answers = [converter.ask(ASKED), converter.ask(ASKED)];
		assert.equal(started.length, 1);
		const [first, second] = started[0]!.questions;
		started[0]!.heard({ id: second!.id, result: 'two' });
		started[0]!.heard({ id: first!.id, reason: 'one' });
		assert.deepEqual(await Promise.all(answers), [{ reason: 'one' }, { result: 'two' }]);
	});

	it('gives up a worker that does not answer, and starts another for the next question', async () => {
		const { started, start } = workers();
		const converter = new Converter(start, 'paste', 1);
		assert.deepEqual(await converter.ask(ASKED), { reason: 'It takes too long. It may be too large to be a report' });
		assert.equal(started[0]!.ended, true);
		void converter.ask(ASKED);
		assert.equal(started.length, 2);
		converter.dispose();
		assert.equal(started[1]!.ended, true);
	});

	it('says so when its worker ends by itself', async () => {
		const { started, start } = workers();
		const converter = new Converter(start, 'paste', LONG);
		const answer = converter.ask(ASKED);
		started[0]!.heard(undefined);
		assert.deepEqual(await answer, { reason: 'It is too large, or this is a fault of Rapporteur' });
	});
});
