import assert from 'node:assert/strict';
import { placeholderText as rule } from '../../server/src/rules/placeholder-text.js';
import { check, checkFindings } from '../support/fixture.js';

describe('placeholder-text: what is reported', () => {
	it('marks what stands in', () => {
		checkFindings(
			rule,
			`
			## 🎉 Meeting on [date]
			                 ^^^^^^ placeholder-text

			Venue: **TBD**, host: XXX (tbc)
			         ^^^ placeholder-text
			                      ^^^ placeholder-text
			                           ^^^ placeholder-text

			| Speaker | Hour |
			| --- | --- |
			| [insert name] | ??? |
			  ^^^^^^^^^^^^^ placeholder-text
			                  ^^^ placeholder-text

			A sum of ??? was spent. Lorem ipsum dolor sit amet.
			         ^^^ placeholder-text
			                        ^^^^^^^^^^^ placeholder-text

			- Chair: TODO
			         ^^^^ placeholder-text
			- The list follows (TODO: ask Ana) [see TBC below].
			                    ^^^^ placeholder-text
			                                        ^^^ placeholder-text
		`,
		);
	});

	for (const text of [
		'am XX.XX.2024 im Rathaus',
		'Date: xx/xx/xxxx',
		'Budget: € ???',
		'Cost: £XXX a day',
		'- [date]: the next call',
	]) {
		it(text, () => assert.equal(check(`${text}\n`, rule).length, 1));
	}

	for (const note of [
		'[Name]',
		'[name of the host]',
		'\\[date\\]',
		'[TBD]',
		'[XX and XXX]',
		'[TODO: figures]',
		'[to be confirmed]',
		'[date to be confirmed]',
		'[month]',
		'[placeholder]',
		'[text to follow]',
		'[add summary here]',
		'[Speaker name]',
		'[wird noch bekannt gegeben]',
		'[da stabilire]',
		'[por definir]',
		'[nom]',
		'[à compléter]',
		'[insérer le lieu]',
		'[fecha]',
		'[por confirmar]',
		'[Datum]',
		'[Ort einfügen]',
		'[wird nachgereicht]',
		'[naam]',
		'[nog in te vullen]',
		'[a confirmar]',
		'[inserir nome]',
		'[da definire]',
		'[inserire data]',
	]) {
		it(note, () => assert.equal(check(`The host is ${note}, as agreed.\r\n`, rule).length, 1));
	}
});

describe('placeholder-text: what stays silent', () => {
	const silent: Record<string, string> = {
		'a task for somebody': 'It is short. TODO for Ana: write more. TODO (ana): ask. TODO @bo-b: wait.\n',
		'a marker': 'The XXX marker is searched for. Version 1.XX.20 is out.\n',
		code: '`TBD` and\n\n```\nTODO XXX ???\n```\n',
		'links, and what placeholder-link says':
			'[TODO](https://example.org) [slides](TBD) [insert link] [notes](TODO: link)\n',
		'what is quoted': 'The word “TBD” was struck, as were "TODO" and ‘XXX’. She read: “on [date] in [place]”.\n',
		'what is struck out': '~~TBD~~ Geneva\n',
		'what others wrote': '> The date is TBD.\n',
		'the topic of the sentence':
			'The TODO list is long, a TODO remains, two TBDs are left, and entries marked TBD go.\n',
		'the label of other work': 'The offsets are tracked under the label TODO in their list.\n',
		'tasks and their headings':
			'## TODO\n\n- TODO: Ana writes to the host\n- [ ] TODO Ben sends the list\n\n**TODO:**\n\n- Ask\n',
		'the number thirty': 'Virtual Meeting XXX, Annex XXX, the XXX session, XXX Reunión, XXIX–XXX\n',
		'digits that are hidden': 'Call +41 22 XXX XX 12, A/66/XXX and CVE-2020-XXX.\n',
		'other words': 'TBDS, XXXL, mXXX, todo el mundo, TODO EL MUNDO, contra la TBC\n',
		questions: 'Who knew??? Nobody ??? Pourquoi ??? a demandé Ana.\n',
		'omissions, remarks and alternatives': '“[...] as [sic] it [shall] [should] stand” and [draft] [see below] [x]\n',
		amendments: 'In paragraph 2 [insert “and women”] and [add: members].\n',
		comments: '<!-- TODO: names -->\n\nText\n',
		'checkboxes and footnotes': '- [ ] Ana\n- [x] Ben[^1]\n\n[^1]: Name\n',
	};
	for (const [name, text] of Object.entries(silent)) it(name, () => checkFindings(rule, text));
});
