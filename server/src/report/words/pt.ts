import type { Words } from './words.js';

export const pt: Words = {
	annex: [['anexo', 'anexos']],
	agenda: ['agenda', 'ordem do dia', 'ordem de trabalhos', 'pauta'],
	participants: [
		'participantes',
		'lista de participantes',
		'presentes',
		'membros presentes',
		'lista de presenças',
		'presenças',
		'ausentes',
	],
	record: ['ata', 'atas', 'relatório', 'memória da reunião', 'resumo', 'súmula'],
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
	belongsTo: 'd[aeo]s?|dest[ae]|à|ao|a(?= est[ae] )',
	thisDocument: '(?:(?:o|a) )?(?:presente|d?est[ae]) (?:relatório|ata|documento)',
	pointsTo:
		'ver(?: também)?(?: os?)?|veja(?:-se)?(?: os?)?|vide(?: os?)?|cf\\.|(?:const\\w+|reproduzid\\w+|listad\\w+|apresentad\\w+|figur\\w+|detalhad\\w+|anexad\\w+|segue\\w*|junt[ao]s?) (?:nos?|dos?|como|em|ao)',
	link: 'link|hiperligação|url|endereço',
	toDo: 'inserir|adicionar|em falta|falta|pendente|a (?:confirmar|inserir|adicionar)|por (?:inserir|confirmar)',
	theDocument: '(?:relatório|ata)(?! (?:d[aeo]s?|sobre)\\b)',
	pointsBack: 'em apenso|abaixo',
	attached: 'anexad[ao]s?|apensad[ao]s?',
	instrument: 'convenção|tratado|acordo|protocolo|regulamento|lei|diretiva|norma|contrato|estatutos|decreto',
	group: 'partes|países|espécies',
	listed:
		'(?:partes|países|espécies) (?:não )?(?:incluíd\\w+|constantes|listad\\w+|enumerad\\w+) (?:nos?|em|dos?)|(?:partes|países|espécies) (?:dos?)',
};
