/**
 * Words that a fix puts into a report are in the language of the report; where that is not clear, of its title; then
 * of the editor.
 */
import assert from 'node:assert/strict';
import { readSettings } from '../../../server/src/config/index.js';
import { Checker } from '../../../server/src/engine/index.js';
import { emptyAnnex } from '../../../server/src/rules/empty-annex/empty-annex.js';
import type { Rule } from '../../../server/src/rules/index.js';
import { missingAnnex } from '../../../server/src/rules/missing-annex/missing-annex.js';
import { missingSection } from '../../../server/src/rules/missing-section/missing-section.js';

const { settings } = readSettings({ rules: { 'missing-section': 'warning', 'empty-annex': 'warning' } });

/** What the first fix puts in. */
function inserted(rule: Rule, text: string, language?: string): string {
	const { findings } = new Checker([rule], language === undefined ? {} : { language }).check(text, settings);
	const [fix] = findings[0]?.fixes ?? [];
	return (fix?.edits ?? []).map(({ insert }) => insert).join('');
}

const GERMAN = 'Der Vorstand hat über die Pacht beraten und die Erhöhung wurde nicht beschlossen. '.repeat(3);

describe('words that a fix puts in', () => {
	it('are in the language of the report, whatever the editor speaks', () => {
		const text = `# Minutes\n\n5. Mai 2018\n\n${GERMAN}\n`;
		assert.match(inserted(missingSection, text, 'fr'), /Teilnehmerliste/);
	});

	it('are in the language of the title, where the report hardly says anything', () => {
		assert.match(inserted(missingSection, '# Procès-verbal du 5 mai 2018\n\nBudget\n', 'de'), /Liste des participants/);
		assert.match(inserted(missingSection, '# Notulen van 5 mei 2018\n\nBudget\n', 'de'), /Lijst van deelnemers/);
	});

	it('are in the language of the editor, where neither tells', () => {
		const text = '---\ntype: report\n---\n\n# 2018-05-05\n\nBudget\n';
		assert.match(inserted(missingSection, text, 'it'), /Elenco dei partecipanti/);
		assert.match(inserted(missingSection, text, 'pt-br'), /Lista de participantes/);
		assert.match(inserted(missingSection, text, 'ja'), /Participants List/);
		assert.match(inserted(missingSection, text), /Participants List/);
	});

	it('fill an annex in the language of the report, though its word is another’s', () => {
		const text = `# Protokoll\n\n5. Mai 2018\n\n${GERMAN}\n\nDie Tagesordnung ist beigefügt (Annex I).\n\n## Annex I: Tagesordnung\n`;
		assert.match(inserted(emptyAnnex, text), /erster Punkt/);
	});

	it('fill an annex in the language of the sentence that announces it, in minutes of two languages', () => {
		const english = 'The board met and the budget of the year was adopted. The rents were raised. '.repeat(3);
		const text = `# Minutes\n\n5 May 2018\n\n${english}\n\nL’ordre du jour est joint à la présente (voir l’annexe I ci-dessous).\n`;
		assert.match(inserted(missingAnnex, text), /Ordre du jour/);
	});
});
