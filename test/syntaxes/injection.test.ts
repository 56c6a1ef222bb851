import { checkTokens } from './marked.js';

describe('injection into Markdown', () => {
	it('marks a reference to an annex, and no other word', async () => {
		await checkTokens(`
			The agenda (**ANNEX I**) was adopted, see also annex 2 and Appendix B.1.
			              ^^^^^^^ entity.name.tag.annex
			                                               ^^^^^^^ entity.name.tag.annex
			                                                           ^^^^^^^^^^^^ entity.name.tag.annex
			🎉 Zie _Bijlage 3_ en Annexe n° 4; auch Anlage A.
			        ^^^^^^^^^ entity.name.tag.annex
			                      ^^^^^^^^^^^ entity.name.tag.annex
			                                        ^^^^^^^^ entity.name.tag.annex
			The dates are in Schedule 2, the rates in Schedule B.
			                 ^^^^^^^^^^ entity.name.tag.annex
			                                          ^^^^^^^^^^ entity.name.tag.annex
		`);
	});

	it('takes a list or a range as one reference, after a plural only', async () => {
		await checkTokens(`
			Annexes I, II and IV, appendices A–C, Anlagen 1 bis 3.
			^^^^^^^^^^^^^^^^^^^^ entity.name.tag.annex
			                      ^^^^^^^^^^^^^^ entity.name.tag.annex
			                                      ^^^^^^^^^^^^^^^ entity.name.tag.annex
			Annex I and I said so.
			^^^^^^^ entity.name.tag.annex
		`);
	});

	it('leaves prose alone that only sounds like an annex', async () => {
		await checkTokens(`
			We schedule a call, the annexation of B, an appendix (see below), the annex I sent you.
			Annex In haste, Annexes were sent, annexe à venir, non-Annex I parties, page#Annex I.
			Schedule 2 calls with the Attachment team, in the attachment I had forwarded.
		`);
	});

	it('colours a label on a line of its own as a heading', async () => {
		await checkTokens(`
			Annex I
			^^^^^^^ meta.annex-label

			**Annex II – Participants**
			^^^^^^^^^^^^^^^^^^^^^^^^^^^ meta.annex-label

			ANHANG A: Tagesordnung
			^^^^^^^^^^^^^^^^^^^^^^ meta.annex-label

			Annex III – [draft](#)
			^^^^^^^^^^^^^^^^^^^^ meta.annex-label
			                    ^ entity.other.attribute-name.placeholder
			                     ^ meta.annex-label

			Annex
			^^^^^ meta.annex-label
		`);
	});

	it('does not take a sentence, a list item or a quotation for a label', async () => {
		await checkTokens(`
			Annex I: as amended in March.
			^^^^^^^ entity.name.tag.annex

			Annex I contains the agenda
			^^^^^^^ entity.name.tag.annex

			- Annex I
			  ^^^^^^^ entity.name.tag.annex

			> Annex I
			  ^^^^^^^ entity.name.tag.annex

			annex
		`);
	});

	it('tells the annex of a heading from one that a heading speaks of', async () => {
		await checkTokens(`
			## Annex I – Participants
			   ^^^^^^^ entity.name.section.annex
			# Appendix
			  ^^^^^^^^ entity.name.section.annex
			## Comments on Annex I
			               ^^^^^^^ entity.name.tag.annex
		`);
	});

	it('reads a numeral at the head of an agenda item, with bold or without', async () => {
		await checkTokens(`
			- I. Opening
			  ^^ constant.numeric.agenda
			- **II. Budget**
			    ^^^ constant.numeric.agenda
			- III. Other business**
			  ^^^^ constant.numeric.agenda
			* **4. Dates**
			    ^^ constant.numeric.agenda
			- a) Minutes
			  ^^ constant.numeric.agenda
			- **B. Finance**
			    ^^ constant.numeric.agenda

			IX. Closing
			^^^ constant.numeric.agenda
		`);
	});

	it('takes no initial, abbreviation or end of a sentence for a numeral', async () => {
		await checkTokens(`
			- A. Smith spoke
			- e.g. this
			- I think so. V. was there.
			- Henry V. was not
			- I.
		`);
	});

	it('marks a person and where the person comes from', async () => {
		await checkTokens(`
			Ada Example (Secretariat)
			^^^^^^^^^^^ entity.name.function.participant
			             ^^^^^^^^^^^ support.type.affiliation

			- Dr. Zoë O’Neill-Sørensen (R&D, Exampleland)
			  ^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.function.participant
			                            ^^^^^^^^^^^^^^^^ support.type.affiliation
			- Jan van der Voorbeeld (DC-IoT);
			  ^^^^^^^^^^^^^^^^^^^^^ entity.name.function.participant
			                         ^^^^^^ support.type.affiliation
			- Mira Vorbild (Exampleland), vice-chair
			  ^^^^^^^^^^^^ entity.name.function.participant
			                ^^^^^^^^^^^ support.type.affiliation
		`);
	});

	it('takes no title, sentence or single word for a person', async () => {
		await checkTokens(`
			Summary Report (Draft)
			Virtual Meeting (Annex)
			This is a sentence (see below)
			Markus (chair)
			Ada Example (Secretariat) opened the meeting
			Ada Example (Secretariat), chair of the group
			1. Travel Costs (Ada)
			Ada Example (Secretariat
		`);
	});

	it('marks an address that was never filled in', async () => {
		await checkTokens(`
			Summary [here](#), [main **session**](TODO) and [x](???) and ![map](url).
			               ^ entity.other.attribute-name.placeholder
			                                      ^^^^ entity.other.attribute-name.placeholder
			                                                    ^^^ entity.other.attribute-name.placeholder
			                                                                    ^^^ entity.other.attribute-name.placeholder
			- 🎉 **one of [the *groups*](<>)** and [y](https://)
			                             ^^ entity.other.attribute-name.placeholder
			                                           ^^^^^^^^ entity.other.attribute-name.placeholder
			# See [z]( TBD )
			           ^^^ entity.other.attribute-name.placeholder
			Go [there]( ) now
			          ^ entity.other.attribute-name.placeholder
			            ^ entity.other.attribute-name.placeholder
			| [cell](#) | b |
			         ^ entity.other.attribute-name.placeholder
			[slides](no link) and [recording](TODO: link) and [insert link here]
			         ^^^^^^^ entity.other.attribute-name.placeholder
			                                  ^^^^^^^^^^ entity.other.attribute-name.placeholder
			                                                  ^^^^^^^^^^^^^^^^^^ entity.other.attribute-name.placeholder
		`);
	});

	it('marks the same in a definition, which stands outside paragraphs', async () => {
		await checkTokens(`
			[timetable]: #
			             ^ entity.other.attribute-name.placeholder
			[minutes]: <>
			           ^^ entity.other.attribute-name.placeholder

			[map]: TBD
			       ^^^ entity.other.attribute-name.placeholder
			[//]: #
			[agenda]: https://example.org/agenda
		`);
	});

	it('leaves addresses, fragments and code-like text alone', async () => {
		await checkTokens(`
			[a](#annex-i), [b](https://example.org/todo), [c](urls.md), a[i]() and [d](TODO.md "Annex I")
			<https://example.org/Annex> [Annex I](#annex-i) [//]: # (Annex)
			[insert link](https://example.org) [insert link][a] mas**todo**n [...]
		`);
	});

	it('stays out of code, fences, front matter, comments and tags', async () => {
		await checkTokens(`
			---
			title: Annex I
			note: "[x](#)"
			---

			The code \`Annex I [x](#)\` and <b title="Annex I">bold</b> <!-- Annex I [x](#) -->.

			\`\`\`markdown
			Annex I
			[x](#)
			[x]: #
			\`\`\`

			    Annex I
			    - I. Opening

			<!--
			Annex I
			[x]: #
			-->
		`);
	});

	it('reads tables, whose cells Markdown splits first', async () => {
		await checkTokens(`
			| Item | See |
			|------|-----|
			| **Budget** | Annex I |
			               ^^^^^^^ entity.name.tag.annex
		`);
	});
});
