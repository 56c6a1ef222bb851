import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { LANGUAGES, type Words } from '../../server/src/report/words/index.js';
import { applyEdits, type Edit } from '../../server/src/text/index.js';

/** All that can be required is. */
const { settings, problems } = readSettings({
	require: ['date', 'participants', 'agenda', 'place', 'decisions', 'action-items', 'next-meeting'],
});
const { settings: final } = readSettings({ final: true });
const checker = new Checker();

/** A title, what announces an agenda, a list of participants and something else, and what a sentence says. */
const TEXTS: Readonly<Record<string, readonly [title: string, agenda: string, people: string, other: string]>> = {
	en: [
		'Minutes of the board',
		'The agenda is attached as Annex I.',
		'The list of participants is attached as Annex II.',
		'The budget is attached as Annex III.',
	],
	de: [
		'Protokoll der Sitzung',
		'Die Tagesordnung ist als Anlage 1 beigefügt.',
		'Die Teilnehmerliste ist als Anlage 2 beigefügt.',
		'Der Haushalt ist als Anlage 3 beigefügt.',
	],
	fr: [
		'Compte rendu de la réunion',
		'L’ordre du jour figure à l’annexe I.',
		'La liste des participants figure à l’annexe II.',
		'Le budget figure à l’annexe III.',
	],
	es: [
		'Acta de la reunión',
		'El orden del día se adjunta como anexo I.',
		'La lista de participantes se adjunta como anexo II.',
		'El presupuesto se adjunta como anexo III.',
	],
	it: [
		'Verbale della riunione',
		'L’ordine del giorno è riportato nell’allegato 1.',
		'L’elenco dei partecipanti è riportato nell’allegato 2.',
		'Il bilancio è riportato nell’allegato 3.',
	],
	nl: [
		'Notulen van de vergadering',
		'De agenda is opgenomen als bijlage 1.',
		'De lijst van deelnemers is opgenomen als bijlage 2.',
		'De begroting is opgenomen als bijlage 3.',
	],
	pt: [
		'Ata da reunião',
		'A ordem do dia consta do anexo I.',
		'A lista de participantes consta do anexo II.',
		'O orçamento consta do anexo III.',
	],
};

/** The three ways in which reports are set out. */
const STYLES: Readonly<Record<string, (title: string, lines: readonly string[]) => string>> = {
	headings: (title, lines) => `# ${title}\n\n## 1. ABC\n\n${lines.join(' ')}\n`,
	bold: (title, lines) => `**${title}**\n\n${lines.map((line, index) => `${index + 1}. ${line}`).join('\n')}\n`,
	plain: (title, lines) => `${title}\n\n${lines.join('\n\n')}\n`,
};

const TYPE = '---\ntype: report\nlang: LANG\n---\n\n';

const PLACE = /\[[^\]]+\](?!\()/;

/** What a secretary writes at each place. */
function filled({ places }: Words, text: string): string {
	const written: Record<string, string> = {
		[places.text]: 'Lorem 12 345.',
		[places.title]: 'Pontoon 2031',
		[places.items[0]]: 'Pontoon',
		[places.items[1]]: 'Quay',
		[places.name]: 'Ana Lund',
		[places.affiliation]: 'Quay House',
		[places.date]: '2031-06-05',
		[places.place]: 'Lund',
		[places.decision]: 'Pontoon 2031: 500',
		[places.action]: 'Ana Lund: Pontoon',
	};
	return text.replace(/\[([^\]]+)\](?!\()/g, (whole, what: string) => written[what] ?? whole);
}

interface Inserted {
	readonly rule: string;
	readonly title: string;
	readonly before: string;
	readonly edits: readonly Edit[];
}

/** Every correction that writes something of its own accord: a word that stands nowhere in the text. */
function insertions(before: string): Inserted[] {
	return checker.check(before, settings).findings.flatMap(({ rule, fixes }) =>
		fixes
			// What is written above the title are settings.
			.filter(({ edits }) => edits.every(({ span, insert }) => span.from > TYPE.length && PLACE.test(insert)))
			.map(({ title, edits }) => ({ rule: rule.id, title, before, edits })),
	);
}

const found = (text: string, only?: string): string[] =>
	checker
		.check(text, settings)
		.findings.filter(({ rule }) => only === undefined || rule.id === only)
		.map(({ rule, span }) => `${rule.id} ${text.slice(span.from, span.to)}`);

describe('what corrections leave to be filled in', () => {
	it('is tried in all languages', () => {
		assert.deepEqual(problems, []);
		assert.deepEqual(Object.keys(TEXTS).sort(), LANGUAGES.map(({ code }) => code).sort());
	});

	for (const words of LANGUAGES) {
		for (const [style, write] of Object.entries(STYLES)) {
			it(`is found, and filled in it is not: ${words.code}, ${style}`, () => {
				const [title = '', ...lines] = TEXTS[words.code] ?? [];
				const head = TYPE.replace('LANG', words.code);
				const empty = `${head}# ${title}\n\n${lines.at(-1)}\n\n## ${words.annex[0]![0]} ${/\d/.test(lines[0]!) ? 3 : 'III'}\n`;
				const dated = `${head}${write(`${title} 2031-05-05`, lines)}`;
				const undated = insertions(head + write(title, lines)).filter((each) => !/next meeting/.test(each.title));
				const all = [...undated, ...insertions(dated), ...insertions(empty)];
				const tried = new Set<string>();
				const knownIn = new Map(all.map(({ before }) => [before, new Set<string>()]));
				for (const [before, known] of knownIn) for (const each of found(before)) known.add(each);
				for (const { rule, title, before, edits } of all) {
					tried.add(rule);
					const after = applyEdits(before, edits);
					const places = after.match(/\[[^\]]+\](?!\()/g) ?? [];
					assert.deepEqual(
						found(after, 'placeholder-text'),
						places.map((place) => `placeholder-text ${place}`),
						title,
					);
					const left = checker.check(after, final).findings.filter((each) => each.rule.id === 'placeholder-text');
					assert.ok(left.every(({ severity }) => severity === 'error'));
					const known = knownIn.get(before)!;
					const done = filled(words, after);
					assert.deepEqual(
						found(done).filter((each) => !known.has(each)),
						[],
						`${title}\n\n${done}`,
					);
				}
				assert.deepEqual([...tried].sort(), ['empty-annex', 'missing-annex', 'missing-section']);
				assert.ok(all.length >= 8, `${all.length}`);
			});
		}
	}
});
