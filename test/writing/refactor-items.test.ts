import assert from 'node:assert/strict';
import { refactoringsAt } from '../../server/src/writing/index.js';
import { done, read } from '../support/refactoring.js';

/** An agenda of three items, of which the second is moved down. */
const report = (body: string, item = (number: number) => `${number}. `): string =>
	`# Minutes\n\n5 February 2018\n\n## Agenda\n\n${item(1)}Opening\n${item(2)}Ladder\n${item(3)}Roof\n\n## Talk\n\n${body}\n`;
const roman = (number: number): string => `- ${'I'.repeat(number)}. `;
const letter = (number: number): string => `- ${'abc'[number - 1]}. `;

function changed(text: string, id: string): string | undefined {
	return done(text, text.indexOf('Ladder'), id);
}

describe('items of an agenda that are named by number', () => {
	it('are all followed where several are named together', () => {
		for (const [before, after] of [
			['See items 2 and 3.', 'See items 3 and 2.'],
			['Agenda items 1, 2, and 3 were taken.', 'Agenda items 1, 3, and 2 were taken.'],
			['Items 2/3', 'Items 3/2'],
			['Item 2 & 3', 'Item 3 & 2'],
			['See item no. 2 and item #2.', 'See item no. 3 and item #3.'],
			['TOP 2 und 3 entfallen, TOP Nr. 2 auch.', 'TOP 3 und 2 entfallen, TOP Nr. 3 auch.'],
			['Voir les points 2 et 3, point n° 2.', 'Voir les points 3 et 2, point n° 3.'],
			['Zie agendapunten 2 en 3 en agendapunt nr. 2.', 'Zie agendapunten 3 en 2 en agendapunt nr. 3.'],
			['Si vedano i punti 2 e 3.', 'Si vedano i punti 3 e 2.'],
			['Véanse los puntos 2 y 3.', 'Véanse los puntos 3 y 2.'],
			['Ver os pontos 2 e 3.', 'Ver os pontos 3 e 2.'],
			['Items 1 to 3 and paragraph 2', undefined],
			['See items 2–3.', undefined],
			['Siehe TOP 1 bis 3.', undefined],
			['Under item 2, 3 people spoke.', undefined],
			['Item 2 was moved to 3 March.', 'Item 3 was moved to 3 March.'],
			['Items 1 and 2, 3 against.', undefined],
		] as const) {
			const moved = after && `${report(after).replace('2. Ladder\n3. Roof', '2. Roof\n3. Ladder')}`;
			assert.equal(changed(report(before), 'item.down'), moved, before);
		}
	});

	it('are followed with Roman numerals and letters, and words are none', () => {
		for (const [item, before, after] of [
			[roman, 'Items II and III', 'Items III and II'],
			[roman, 'Items I, II and I think so', 'Items I, III and I think so'],
			[letter, 'See items a and c.', 'See items a and b.'],
			[letter, 'Item b and a vote', 'Item c and a vote'],
			[letter, "Point b, c'est tout", "Point c, c'est tout"],
		] as const) {
			const moved = report(after, item).replace('Ladder', 'x').replace('Roof', 'Ladder').replace('x', 'Roof');
			assert.equal(changed(report(before, item), 'item.down'), moved, before);
		}
	});

	it('keep ranges in other numerals', () => {
		assert.match(
			changed(report('See items 1–3 and items 2 to 3.'), 'agenda.roman') ?? '',
			/items I–III and items II to III/,
		);
	});

	it('are not moved if their titles alone have numbers', () => {
		const text = report('## 1. Opening\n\nA.\n\n## TOP 2: Ladder\n\nB.\n\n## 3. Roof\n\nC.', () => '- ');
		assert.equal(changed(text, 'item.down'), undefined);
		const ready = refactoringsAt(read(text), { from: text.indexOf('Roof'), to: text.indexOf('Roof') });
		assert.match(ready.find(({ id }) => id === 'item.up')?.outcome().obstacle ?? '', /and the agenda has none/);
		const plain = text.replaceAll(/## (?:TOP )?\d[.:] /g, '## ');
		assert.match(changed(plain, 'item.down') ?? '', /- Roof\n- Ladder\n[\s\S]*## Roof[\s\S]*## Ladder/);
	});

	it('are moved with their titles, whatever word these begin with', () => {
		for (const words of [
			'TOP',
			'Zu TOP',
			'Tagesordnungspunkt',
			'Item',
			'Agenda item',
			'Agendapunt',
			'Point',
			'Punto',
			'Ponto',
		])
			for (const [before, after] of [
				['## ', ': '],
				['## ', ' – '],
				['## ', ' : '],
				['**', ': '],
			] as const) {
				const title = (number: number, name: string) =>
					`${before}${words} ${number}${after}${name}${before === '**' ? '**' : ''}\n\nText.`;
				const text = (one: string, other: string) =>
					report(`${title(1, 'Opening')}\n\n${title(2, one)}\n\n${title(3, other)}`);
				const moved = text('Roof', 'Ladder').replace('2. Ladder\n3. Roof', '2. Roof\n3. Ladder');
				assert.equal(changed(text('Ladder', 'Roof'), 'item.down'), moved, title(2, 'Ladder'));
			}
	});
});

describe('a fault in a refactoring', () => {
	it('is told, and takes no other along', () => {
		const fail = (): never => {
			throw new Error('no');
		};
		const told: unknown[] = [];
		const ready = refactoringsAt(read(report('Text.')), { from: 0, to: 0 }, (error) => told.push(error), [
			fail,
			() => [{ id: 'a', title: 'A', rewrite: fail }],
			() => [{ id: 'b', title: 'B', rewrite: () => ({ edits: [{ span: { from: 0, to: 0 }, insert: '\n' }] }) }],
		]);
		assert.deepEqual(
			ready.map(({ outcome }) => outcome().edits?.length),
			[undefined, 1],
		);
		assert.equal(told.length, 2);
	});
});
