import assert from 'node:assert/strict';
import { minutes, read } from './in-minutes.js';

const people = (told: readonly string[]): string[] => told.map((each) => / \(([^()]*)\)$/.exec(each)?.[1] ?? '');
const below = (...labels: string[]) => labels.map((label) => `${label}:\n\n- Netze\n\n`).join('');
const GERMAN = '# Protokoll\n\n## Aufgaben\n\n';

describe('a label above tasks', () => {
	it('is who, though nobody is on a list, if others beside it are names that many people have', () => {
		assert.deepEqual(people(read(GERMAN + below('Otti', 'Anna', 'Flo', 'Lukas', 'Momo'))), [
			'Otti',
			'Anna',
			'Flo',
			'Lukas',
			'Momo',
		]);
		assert.deepEqual(people(minutes(`## Tasks\n\n${below('Ana', 'Zuzu', 'Bo')}`)), ['Ana', 'Zuzu', 'Bo']);
		assert.deepEqual(people(minutes('## Tasks\n\n- Anna\n  - Sails\n- Lukas:\n  - Nets')), ['Anna', 'Lukas']);
	});

	it('is a project otherwise', () => {
		assert.deepEqual(people(read(GERMAN + below('Hafen', 'Boote', 'Webseite'))), ['', '', '']);
		assert.deepEqual(people(read(GERMAN + below('Hafen', 'Boote', 'Jasmin', 'Webseite'))), ['', '', '', '']);
		assert.deepEqual(people(minutes(`## Tasks\n\n${below('Ana', 'Shed', 'Website', 'Bo')}`)), ['Ana', '', '', 'Bo']);
		assert.deepEqual(people(minutes(`The old shed is dry.\n\n## Tasks\n\n${below('Ana', 'Shed', 'Bo')}`)), [
			'Ana',
			'',
			'Bo',
		]);
	});
});
