import type { TemplateWords } from '../../../server/src/report/words/model/templates.js';

export const templates: TemplateWords = {
	typed: {
		agenda: ['dagordning'],
		participants: ['närvarande', 'deltagarlista'],
		participant: ['deltagare'],
		annex: ['bilaga'],
		paragraph: ['stycke'],
		decision: ['beslut'],
		action: ['åtgärd'],
		next: ['nästa möte'],
		report: ['rapport'],
		minutes: ['mötesprotokoll'],
	},
	participants: 'Närvarande',
	columns: ['Namn', 'Organisation'],
	chairs: ['ordförande'],
	recorders: ['sekreterare'],
	opening: 'Mötets öppnande',
	otherBusiness: 'Övriga frågor',
	decision: 'Beslut',
	action: 'Åtgärd',
	beforeColon: '',
	annexNumerals: 'arabic',
	report: 'Rapport',
	sentences: {
		reportTitle: '{group} – Möte {number}',
		minutesTitle: '{group}: protokoll från mötet den {date}',
		opening:
			'Mötet hölls den {date} och leddes av {chair}. Protokollet fördes av {secretary} ({affiliation}). Dagordning och deltagarlista bifogas (**{annex}**).',
		topic: 'Under **{topic}** antecknades: {said}.',
		next: 'Nästa möte hålls den {date}.',
		action: '{name}: {task}, senast {date}',
	},
};
