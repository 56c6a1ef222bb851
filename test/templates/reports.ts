/** Reports to put parts into, in every language and style, and what a secretary would fill in. */
import { LANGUAGES, type Words } from '../../server/src/report/index.js';

export const STYLES = ['headings', 'bold labels', 'lines'] as const;
export type ReportStyle = (typeof STYLES)[number];

export const DAY = { year: 2018, month: 2, day: 5 };

interface Filled {
	readonly group: string;
	readonly topics: readonly [string, string];
	readonly said: string;
	readonly task: string;
	readonly date: string;
	readonly title: string;
	/** What was said of something that is on no agenda. */
	readonly told: readonly [string, string];
}

const FILLED: Readonly<Record<string, Filled>> = {
	en: {
		group: 'Rural Roads Group',
		topics: ['Taking stock of the year', 'Rent of the workshop'],
		said: 'agreed to spend less',
		task: 'order a new stand',
		date: '9 March 2018',
		title: 'Costs of the year',
		told: ['The members were glad of the new room and of the heating.', 'It was agreed that the fee stays as it is.'],
	},
	de: {
		group: 'Arbeitskreis Landstraßen',
		topics: ['Rückblick auf das Jahr', 'Miete der Werkstatt'],
		said: 'Die Ausgaben werden gesenkt',
		task: 'einen neuen Ständer bestellen',
		date: '9. März 2018',
		title: 'Kosten des Jahres',
		told: [
			'Die Mitglieder freuten sich über den neuen Raum und die Heizung.',
			'Der Beitrag bleibt, wie er ist, und wird nicht erhöht.',
		],
	},
	es: {
		group: 'Grupo de Caminos Rurales',
		topics: ['Balance del año', 'Alquiler del taller'],
		said: 'se gastará menos',
		task: 'encargar un soporte nuevo',
		date: '9 de marzo de 2018',
		title: 'Gastos del año',
		told: [
			'Los miembros se alegraron de la nueva sala y de la calefacción.',
			'La cuota de los socios queda como está y no se aumenta.',
		],
	},
	fr: {
		group: 'Groupe des chemins ruraux',
		topics: ['Bilan de l’année', 'Loyer de l’atelier'],
		said: 'les dépenses seront réduites',
		task: 'commander un nouveau support',
		date: '9 mars 2018',
		title: 'Coûts de l’année',
		told: [
			'Les membres se sont réjouis de la nouvelle salle et du chauffage.',
			'La cotisation des membres reste la même pour une année.',
		],
	},
	it: {
		group: 'Gruppo Strade Rurali',
		topics: ['Bilancio di un anno', 'Affitto della bottega'],
		said: 'si spenderà di meno',
		task: 'ordinare un nuovo supporto',
		date: '9 marzo 2018',
		title: 'Costi di un anno',
		told: [
			'I soci sono contenti della nuova sala e del riscaldamento.',
			'La quota dei soci resta come è e non viene aumentata.',
		],
	},
	nl: {
		group: 'Werkgroep Landwegen',
		topics: ['Terugblik op het jaar', 'Huur van de werkplaats'],
		said: 'er wordt minder uitgegeven',
		task: 'een nieuwe standaard bestellen',
		date: '9 maart 2018',
		title: 'Kosten van het jaar',
		told: [
			'De leden waren blij met de nieuwe zaal en met de verwarming.',
			'De bijdrage van de leden blijft zoals die is en wordt niet verhoogd.',
		],
	},
	pt: {
		group: 'Grupo das Estradas Rurais',
		topics: ['Balanço do ano', 'Renda da oficina'],
		said: 'vai gastar-se menos',
		task: 'encomendar um novo suporte',
		date: '9 de março de 2018',
		title: 'Custos do ano',
		told: [
			'Os membros gostaram da nova sala e do aquecimento da oficina.',
			'A quota dos membros fica como está e não é aumentada.',
		],
	},
};

export const languages = LANGUAGES.filter(({ code }) => code in FILLED);

export function filledFor({ code }: Words): Filled {
	return FILLED[code]!;
}

/** A report with a title, a day and two paragraphs, and the label of a section in its style. */
export function reportIn(words: Words, style: ReportStyle, ...more: readonly string[]): string {
	const { group, told, title } = filledFor(words);
	const name = words.templates.sentences.minutesTitle.replace('{group}', group).replace('{date}', dayIn(words));
	const paragraphs = style === 'headings' ? told : told.map((text, index) => `${index + 1}. ${text}`);
	const lines = {
		headings: [`# ${name}`, `## ${title}`, ...paragraphs],
		'bold labels': [`**${name}**`, paragraphs.join('\n'), `**${words.skeleton.agenda}**`, `- I. ${title}`],
		lines: [name, paragraphs.join('\n')],
	}[style];
	return `${[...lines, ...more].join('\n\n')}\n\n`;
}

export function dayIn({ code }: Words): string {
	return new Intl.DateTimeFormat(code === 'en' ? 'en-GB' : code, {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
	}).format(new Date(DAY.year, DAY.month - 1, DAY.day));
}

/** The first annex, as reports of the language number it. */
export function firstAnnex({ templates }: Words): string {
	const [word = ''] = templates.typed.annex;
	return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${templates.annexNumerals === 'roman' ? 'I' : '1'}`;
}

/** `text` with each place filled in. */
export function fillInAll(text: string, words: Words): string {
	const { places } = words;
	const { group, topics, said, task, date, title, told } = filledFor(words);
	const values: Readonly<Record<string, string>> = {
		[places.title]: title,
		[places.text]: told[0],
		[places.items[0]]: topics[0],
		[places.items[1]]: topics[1],
		[places.topics[0]]: topics[0],
		[places.topics[1]]: topics[1],
		[places.date]: date,
		[places.place]: 'Exampletown',
		[places.number]: 'XXIV',
		[places.report]: group,
		[places.group]: group,
		[places.chair]: 'Ada Example',
		[places.secretary]: 'Zoë Muster',
		[places.participant]: 'Bo Voorbeeld',
		[places.name]: 'Cy Example',
		[places.affiliation]: 'Exampleland',
		[places.said]: said,
		[places.task]: task,
		[places.decision]: told[1],
		[places.action]: `Cy Example: ${task}, ${date}`,
	};
	return text
		.replace(/\[([^[\]\r\n]+)\](?!\()/g, (whole, place: string) => values[place] ?? whole)
		.replace(/https:\/\/(?=\s|$)/g, 'https://example.org/slides');
}
