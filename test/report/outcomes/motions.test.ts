import assert from 'node:assert/strict';
import { outcomes, ReportReader } from '../../../server/src/report/index.js';

const read = (text: string): string[] => {
	const source = `# Minutes\n\n${text}\n`;
	const report = new ReportReader().read(source, { path: 'minutes.md' });
	return outcomes(report).map(({ kind, span, text: words }) => {
		assert.ok(span.from < span.to, words);
		return kind === 'decision' ? words : `${kind}: ${words}`;
	});
};

describe('what became of a motion', () => {
	it('is a decision, with what was moved before it in its paragraph', () => {
		const decisions = [
			'Moved by Ana Lund, seconded by Bo Berg. CARRIED.',
			'Ana moved that the boats be sold. Bo seconded. Motion carried 5-1.',
			'Motion to adopt the budget as amended: passed 4–2.',
			'Motion (Lee/Roe): To accept the report. Carried.',
			'Ana moved, Bo seconded, motion carried.',
			'Ana moved to adjourn; motion carried unanimously at 9 pm.',
			'The vote was called and the motion passed but not unanimously.',
			'The motion was defeated.',
			'Motion failed.',
			'Approved unanimously.',
		];
		for (const each of decisions) assert.deepEqual(read(each), [each]);
		assert.deepEqual(read('It rained. The motion passed unanimously. Bo left.'), [
			'It rained. The motion passed unanimously.',
		]);
	});

	it('may be told in letters, or in brackets', () => {
		assert.deepEqual(read('M/S/C to sing. It rained.'), ['M/S/C to sing.']);
		assert.deepEqual(read('Ana moved to approve the sum (passed).'), ['Ana moved to approve the sum (passed).']);
		assert.deepEqual(read('Ana nominated Bo and Cy as singers (passed)'), [
			'Ana nominated Bo and Cy as singers (passed)',
		]);
		assert.deepEqual(read('Ana moved to the coast (she passed an exam).'), []);
	});

	it('is known in all languages', () => {
		const decisions = [
			'Der Antrag wird mit 5 Ja-Stimmen bei einer Enthaltung angenommen.',
			'Ana Lund beantragt, das Boot zu verkaufen. Einstimmig angenommen.',
			'Beschlussvorschlag: Das Boot wird verkauft.\n\nAbstimmung: einstimmig angenommen',
			"La motion est adoptée à l'unanimité.",
			'La proposition a été rejetée par 5 voix contre 2.',
			"Il est proposé par Ana Lund, appuyé par Bo Berg, de vendre le bateau. Adopté à l'unanimité.",
			'La moción fue aprobada por unanimidad.',
			'Ana propone vender el barco. Rechazado.',
			"La mozione è approvata all'unanimità.",
			'Ana propone di vendere la barca. Approvata a maggioranza.',
			'A proposta foi rejeitada.',
			'Ana propõe vender o barco. Aprovada por unanimidade.',
			'De motie wordt met algemene stemmen aangenomen.',
			'Het voorstel van Bo Berg is verworpen.',
		];
		for (const each of decisions) assert.deepEqual(read(each), [each.replace(/\n+/g, ' ')]);
	});

	it('is read with what was moved in a paragraph before, of the same section', () => {
		const moved = '## Boats\n\nMotion by Lee to buy a boat.\n\n';
		assert.deepEqual(read(`${moved}Motion carried.`), ['Motion by Lee to buy a boat. Motion carried.']);
		assert.deepEqual(read(`${moved}They talked at length.\n\n*Carried.*`), ['Motion by Lee to buy a boat. … Carried.']);
		assert.deepEqual(read(`${moved}## Budget\n\nMotion carried.\n\nCarried.`), ['Motion carried.']);
	});

	it('is read from the row of a table', () => {
		const head = '| What | Result |\n| --- | --- |\n';
		assert.deepEqual(read(`${head}| To buy a boat | Motion carried |\n| To sing | – |`), [
			'To buy a boat · Motion carried',
		]);
	});

	it('is not told where the words say something else', () => {
		const others = [
			'After the motion failed last year, it was taken up again.',
			'The motion that failed in 2016 was read.',
			'Resolutions adopted:',
			'If the motion passed, we would leave.',
			'We should see whether the proposal was accepted by the council.',
			'DNS resolution failed.',
			'Bo moved house. Approved.',
			'Carried.',
			'The proposal should be adopted by May.',
			'Der Antrag, der 2016 abgelehnt wurde, wird neu beraten.',
		];
		for (const each of others) assert.deepEqual(read(each), [], each);
	});

	it('is told once under a heading for decisions', () => {
		assert.deepEqual(read('## Decisions\n\n- Ana moved to buy a boat. Carried.\n  - Motion carried 5-1.'), [
			'Ana moved to buy a boat. Carried.',
		]);
	});
});
