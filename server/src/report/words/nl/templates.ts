import type { TemplateWords } from '../model/templates.js';

export const templates: TemplateWords = {
	typed: {
		agenda: ['agenda'],
		participants: ['deelnemers', 'aanwezigen', 'aanwezig', 'lijst van deelnemers'],
		participant: ['deelnemer'],
		annex: ['bijlage'],
		paragraph: ['alinea', 'genummerde alinea'],
		decision: ['besluit'],
		action: ['actiepunt', 'actie'],
		next: ['volgende vergadering'],
		report: ['verslag'],
		minutes: ['notulen'],
	},
	participants: 'Deelnemers',
	columns: ['Naam', 'Organisatie'],
	chairs: ['voorzitter', 'gespreksleider'],
	recorders: ['notulist', 'secretariaat'],
	opening: 'Opening van de vergadering',
	otherBusiness: 'Rondvraag',
	decision: 'Besluit',
	action: 'Actiepunt',
	beforeColon: '',
	annexNumerals: 'arabic',
	report: 'Verslag',
	sentences: {
		reportTitle: '{group} – Vergadering {number}',
		minutesTitle: '{group}: notulen van de vergadering van {date}',
		opening:
			'De vergadering vond plaats op {date} en werd voorgezeten door {chair}. Het verslag is gemaakt door {secretary} ({affiliation}). De agenda en de lijst van deelnemers zijn bijgevoegd (**{annex}**).',
		topic: 'Bij **{topic}** is het volgende vastgelegd: {said}.',
		next: 'De volgende vergadering vindt plaats op {date}.',
		action: '{name}: {task}, uiterlijk {date}',
	},
};
