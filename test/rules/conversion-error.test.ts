import assert from 'node:assert/strict';
import { conversionError as rule } from '../../server/src/rules/conversion-error/conversion-error.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

describe('conversion-error', () => {
	it('marks the whole sentence, in bold, lists and tables too', () => {
		checkFindings(
			rule,
			`
			🎉 The figures are in Error! Reference source not found. below.
			                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conversion-error: A reference was lost when the text was converted. Write what it referred to

			- See **Error! Bookmark not defined.**
			        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conversion-error: A reference was lost when the text was converted. Write what it referred to

			| Annex | Page |
			| --- | --- |
			| Budget | Error! Bookmark not defined. |
			           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conversion-error: A reference was lost when the text was converted. Write what it referred to
		`,
		);
	});

	const forms = [
		'Error! Reference source not found',
		'ERROR! REFERENCE SOURCE NOT FOUND.',
		'Error! Hyperlink reference not valid.',
		'Error\\! Bookmark not defined.',
		'Error: Reference source not found',
		'Erreur ! Source du renvoi introuvable.',
		'Erreur\u00A0! Signet non défini.',
		'¡Error! No se encuentra el origen de la referencia.',
		'¡Error! Marcador no definido.',
		'Fehler! Verweisquelle konnte nicht gefunden werden.',
		'Fehler! Textmarke nicht definiert.',
		'Fout! Verwijzingsbron niet gevonden.',
		'Fout! Bladwijzer niet gedefinieerd.',
		'Erro! A origem da referência não foi encontrada.',
		'Erro! Indicador não definido.',
		"Errore. L'origine riferimento non è stata trovata.",
		'Errore. Il segnalibro non è definito.',
		'{ PAGEREF _Toc51234567 \\h }',
		'PAGEREF _Toc51234567 \\h',
	];
	for (const form of forms) {
		it(form, () => assert.equal(check(`1. Budget, ${form}\r\n2. Staff\r\n`, rule).length, 1));
	}

	it('reads over a line break', () => {
		assert.equal(check('As shown in Error! Reference source\nnot found. the costs rise.\n', rule).length, 1);
	});

	it('finds two versions of a passage, and keeps one', () => {
		const head = '# Minutes\n\n<<<<<<< HEAD\n- \n## Roads\n';
		const base = '||||||| 5d6e7f8\nOld.\n';
		const rest = '=======\n- Ana Lund\n## Roads\nOpen.\n\n$0>>>>>>> 1a2b3c4 (Ana’s notes)\n\nEnd.\n';
		assert.equal(check((head + rest).replace('$0', ''), rule).length, 3);
		assert.equal(check((head + base + rest).replace('$0', ''), rule).length, 4);
		checkFix(rule, 'Keep the first version', head + base + rest, '# Minutes\n\n- \n## Roads\n\nEnd.\n');
		const second = '# Minutes\n\n- Ana Lund\n## Roads\nOpen.\n\n\nEnd.\n';
		checkFix(rule, 'Keep the second version', head + base + rest, second);
		checkFix(rule, 'Keep the second version', head + rest, second);
	});

	const silent = [
		'<<<<<<< HEAD\nOpen.\n\nThe end\n=======\n',
		'The program printed `Error! Bookmark not defined.` and\n\n```\nError! Reference source not found.\n```\n',
		'The secretary explained what “Error! Reference source not found.” means.\n',
		'Error! The chair had given the wrong date. Fout! riep de zaal, en Erro: nada.\n',
		'The error: reference numbers were not found in the archive.\n',
	];
	for (const text of silent) it(`silent: ${text.slice(0, 40)}`, () => checkFindings(rule, text));
});
