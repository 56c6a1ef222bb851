import type { Words } from './words.js';

export const pt: Words = {
	annex: [['anexo', 'anexos']],
	agenda: ['agenda', 'ordem do dia', 'ordem de trabalhos', 'pauta'],
	participants: ['participantes', 'lista de participantes', 'presentes', 'lista de presenças', 'presenças'],
	record: ['ata', 'atas', 'relatório', 'memória da reunião'],
	months: [
		'janeiro',
		'fevereiro',
		'março',
		'abril',
		'maio',
		'junho',
		'julho',
		'agosto',
		'setembro',
		'outubro',
		'novembro',
		'dezembro',
	],
	belongsTo: 'd[aeo]s?|à|ao',
	thisDocument: '(?:presente |dest[ae] |est[ae] )?(?:relatório|ata|documento)(?! (?:d[aeo]s?|sobre)\\b)',
	pointsTo:
		'ver(?: também)?(?: o)?|veja(?: o)?|cf\\.|(?:const\\w+|reproduzid\\w+|listad\\w+|apresentad\\w+) (?:no|como|em)',
	link: 'link|hiperligação|url|endereço',
	toDo: 'inserir|adicionar|em falta|pendente|a confirmar',
};
