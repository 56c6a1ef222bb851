/**
 * Passages without a fault, as people write them: in one go, with typos that they correct (`⌫` deletes backwards), at
 * the end of a text or within one.
 */
export interface Passage {
	readonly name: string;
	/** What stands there already; `▮` is where the writer goes on. */
	readonly text: string;
	readonly typed: string;
	/** The same passage with one fault in it: what is written in place of what, and the rule that finds it. */
	readonly fault?: readonly [right: string, wrong: string, rule: string];
}

const REPORT = `# Minutes of the Harbour Board of 5 February 2018

## Participants

- Ana Lund (Port of Leeside)
- Bo Berg (Harbour Office)
- Cleo Ramos (Pilots' Association)

## Agenda

1. Budget
2. Dredging

## Budget

Ana Lund presented the accounts.▮

## Dredging

Bo Berg reported that the channel is deep enough.
`;

export const PASSAGES: readonly Passage[] = [
	{
		name: 'whole minutes, from the first letter',
		text: '▮',
		typed: `# Minutes of the Harbour Board of 5 February 2018

## Participants

- Ana Lund (Port of Leeside)
- Bo Berg (Harbour Office)
- Cleo Ramos (Pilots' Association)

## Agenda

1. Budget
2. Dredging

## Budget

Ana Lund presented the acounts⌫⌫⌫⌫⌫counts of last year. The board **approved** them; see **Annex I**.

**Decision:** The budget of 2018 is adopted.

## Dredging

Bo Berg reported that the channel is deep enough. See [the survey](https://example.org/survey).

## Next meeting

The board meets again on 7 March 2018.

## Annex I

Accounts of 2017: income 12,400, expenses 11,900.
`,
		fault: ['presented the', 'presented the the', 'repeated-word'],
	},
	{
		name: 'a summary report with annexes, from the first letter',
		text: '▮',
		typed: `Harbour Working Group – Virtual Meeting III

Summary Report

5 February 2018

1. The Harbour Working Group met on 5 February 2018. The agenda and the list of participants are attached (**ANNEX I**).
2. Under **Budget**, the meeting noted the figures of the Harbour Office.
3. Under **Dredging**, the meeting agreed to wait for the survey (**ANNEX II**).

Annex I

Agenda

- **I. Budget**
- **II. Dredging**

Participants List

Ana Lund (Facilitator)

Bo Berg (Harbour Office)

Annex II

Survey of the channel

The channel is six metres deep.
`,
	},
	{
		name: 'a paragraph with bold, a quotation and a link',
		text: REPORT,
		typed:
			' She said: “We have **two** years left.” The *second* reading is on [the page of the board](https://example.org/board), as [announced](https://example.org/news "News").',
		fault: ['https://example.org/board', '#', 'placeholder-link'],
	},
	{
		name: 'a section in the middle',
		text: REPORT,
		typed: '\n\n### Reserves\n\nThe reserves stand at 40,000 euros.\n\n- Quay: 25,000\n- Cranes: 15,000',
	},
	{
		name: 'a decision and an action item',
		text: REPORT,
		typed:
			'\n\n**Decision:** The accounts are approved.\n\n- **Action:** Bo Berg will publish the accounts by 1 March 2018',
		fault: ['**Decision:** ', '**Decision: ', 'unbalanced-bold'],
	},
	{
		name: 'lines broken by hand',
		text: REPORT,
		typed:
			'\n\nThe board discussed at length whether the **northern and the\nsouthern quay** should be repaired in the same year, or one after\nthe other. It will decide at its next meeting, when the costs of\nboth are known to all of its members.',
		fault: ['or one after\nthe other', 'or one after\nafter the other', 'repeated-word'],
	},
	{
		name: 'a table',
		text: REPORT,
		typed: '\n\n| Item | Cost |\n| --- | ---: |\n| Quay | 25,000 |\n| **Cranes** | 15,000 |\n',
	},
	{
		name: 'an acronym that is written out',
		text: REPORT,
		typed:
			'\n\nThe European Sea Ports Organisation (ESPO) has written to the board. ESPO asks for figures, and the Port Safety Committee (PSC) will send them. The PSC meets in May.',
	},
	{
		name: 'a remark for the printer and a rule',
		text: REPORT,
		typed: '\n\n<!-- page break here -->\n\n---\n\nThe meeting went on after lunch.',
	},
	{
		name: 'front matter',
		text: '▮\n\n# Minutes of the Harbour Board of 5 February 2018\n\nParticipants: Ana Lund (Port of Leeside), Bo Berg (Harbour Office)\n\nAna Lund opened the meeting.\n',
		typed: '---\ntitle: Minutes of the Harbour Board\ndate: 2018-02-05\nlang: en\n---',
	},
	{
		name: 'a participant more',
		text: REPORT.replace('▮', '').replace("(Pilots' Association)", "(Pilots' Association)▮"),
		typed: '\n- Dora Quist (Harbour Offfice⌫⌫⌫⌫ice)',
	},
	{
		name: 'an annex and the sentence that announces it',
		text: `${REPORT.replace('▮', '')}\n▮`,
		typed:
			'## Closing\n\nThe list of costs is attached as Annex I.\n\n## Annex I: Costs\n\nThe quay costs 25,000 euros.\n',
	},
	{
		name: 'an agenda item and its section',
		text: `# Minutes of the Board of 5 February 2018\n\n## Participants\n\n- Ana Lund (Port of Leeside)\n- Bo Berg (Harbour Office)\n\n▮`,
		typed:
			'## Agenda\n\n1. Opening\n2. Accounts\n3. Fees\n\n## 1. Opening\n\nAna Lund opened the meeting at 10:00.\n\n## 2. Accounts\n\nThe accounts were approved.\n\n## 3. Fees\n\nThe fees stay as they are.\n',
		fault: ['The fees stay', 'The the fees stay', 'repeated-word'],
	},
	{
		name: 'German',
		text: '▮',
		typed: `# Protokoll der Sitzung des Hafenrats vom 5. Februar 2018

**Anwesend:** Anna Lund (Hafenamt), Bernd Berg (Stadt Leer)

## Tagesordnung

1. Haushalt
2. Fahrrinne

## Haushalt

Frau Lund stellt den Haushalt vor. Der Rat **genemigt⌫⌫⌫⌫hmigt** ihn einstimmig.

## Fahrrinne

Die Fahrrinne ist nach Angaben des Hafenamts tief genug. Siehe „Bericht zur Lage“ und [die Karte](https://example.org/karte).

Nächste Sitzung: 7. März 2018
`,
		fault: ['Der Rat **genemigt⌫⌫⌫⌫hmigt**', 'Der Rat **genehmigt', 'unbalanced-bold'],
	},
	{
		name: 'French',
		text: '▮',
		typed: `# Compte rendu de la réunion du 5 février 2018

**Présents :** Anne Morel (Mairie), Bruno Petit (Capitainerie)

## Ordre du jour

1. Budget
2. Dragage

## Budget

Anne Morel présente le budget. Le conseil l’**adopte** à l’unanimité.

## Dragage

Le chenal est assez profond, selon « l’étude de janvier ».
`,
	},
	{
		name: 'Spanish',
		text: '▮',
		typed: `# Acta de la reunión del 5 de febrero de 2018

**Asistentes:** Ana López (Puerto), Luis Prado (Ayuntamiento)

## Orden del día

1. Presupuesto
2. Dragado

## Presupuesto

Ana López presenta el presupuesto. La junta lo **aprueba**.

## Dragado

El canal tiene seis metros de profundidad.
`,
	},
	{
		name: 'Italian',
		text: '▮',
		typed: `# Verbale della riunione del 5 febbraio 2018

**Presenti:** Anna Conti (Porto), Bruno Serra (Comune)

## Ordine del giorno

1. Bilancio
2. Dragaggio

## Bilancio

Anna Conti presenta il bilancio. Il consiglio lo **approva**.

## Dragaggio

Il canale è profondo sei metri.
`,
	},
	{
		name: 'Dutch',
		text: '▮',
		typed: `# Notulen van de vergadering van 5 februari 2018

**Aanwezig:** Anna de Boer (Havenbedrijf), Bram Visser (Gemeente)

## Agenda

1. Begroting
2. Vaargeul

## Begroting

Anna de Boer licht de begroting toe. De raad **keurt** die goed.

## Vaargeul

De vaargeul is diep genoeg.
`,
	},
	{
		name: 'Portuguese',
		text: '▮',
		typed: `# Ata da reunião de 5 de fevereiro de 2018

**Presentes:** Ana Lopes (Porto), Bruno Reis (Câmara)

## Ordem de trabalhos

1. Orçamento
2. Dragagem

## Orçamento

Ana Lopes apresenta o orçamento. O conselho **aprova** o documento.

## Dragagem

O canal tem seis metros de profundidade.
`,
	},
	{
		name: 'a word in the middle of a line, put in bold afterwards',
		text: REPORT.replace('accounts.▮', 'ac▮counts.').replace('ac▮counts', '▮accounts'),
		typed: '**audited** ',
	},
	{
		name: 'a list within a list',
		text: REPORT,
		typed:
			'\n\n- Quays\n  - North: to be repaired\n  - South: in good order\n- Cranes\n\n1. Three offers came in.\n2. The board takes the second one.',
	},
];

/** The text before the cursor, and after it. */
export function partsOf({ text }: Passage): readonly [before: string, after: string] {
	const at = text.indexOf('▮');
	return [text.slice(0, at), text.slice(at + 1)];
}

/** Each with its fault in it. */
export function faulty(): readonly { readonly passage: Passage; readonly rule: string }[] {
	return PASSAGES.flatMap((passage) => {
		if (!passage.fault) return [];
		const [right, wrong, rule] = passage.fault;
		if (!passage.typed.includes(right)) throw new Error(`“${right}” is not in “${passage.name}”`);
		return [{ passage: { ...passage, typed: passage.typed.replace(right, () => wrong) }, rule }];
	});
}
