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
	endsOpen:
		'o a os as um uma uns umas de do da dos das ao aos à às e ou mas nem em na nos nas por pelo pela pelos pelas para sobre sob com sem entre até desde durante segundo que quem cujo cuja onde seu sua seus suas nosso nossa este esta estes estas esse essa alguns algumas vários várias cada muito mais menos é são era eram será serão sido ser foi foram tem têm tinha tinham se como',
	goesOn:
		'de do da dos das ao aos à às e ou mas nem em na nos nas por pelo pela pelos pelas para sobre sob com sem entre até desde durante segundo que quem cujo cuja onde é são era eram será serão foi foram tem têm tinha tinham se como seu sua seus suas',
	contact: 'tel telefone telemóvel correio site',
	months: [
		['janeiro', 'jan'],
		['fevereiro', 'fev'],
		['março', 'mar'],
		['abril', 'abr'],
		['maio'],
		['junho', 'jun'],
		['julho', 'jul'],
		['agosto', 'ago'],
		['setembro', 'set'],
		['outubro', 'out'],
		['novembro', 'nov'],
		['dezembro', 'dez'],
	],
	weekdays: [
		['segunda-feira', 'segunda'],
		['terça-feira', 'terça'],
		['quarta-feira', 'quarta'],
		['quinta-feira', 'quinta'],
		['sexta-feira', 'sexta'],
		['sábado', 'sáb'],
		['domingo', 'dom'],
	],
	belongsTo: 'd[aeo]s?|dest[ae]|à|ao|a(?= est[ae] )',
	thisDocument: '(?:(?:o|a) )?(?:presente|d?est[ae]) (?:relatório|ata|documento)',
	pointsTo:
		'ver(?: também)?(?: os?)?|veja(?:-se)?(?: os?)?|vide(?: os?)?|cf\\.(?: também)?|(?:const\\w+|reproduzid\\w+|listad\\w+|apresentad\\w+|figur\\w+|detalhad\\w+|anexad\\w+|segue\\w*|junt[ao]s?) (?:nos?|dos?|como|em|ao)',
	link: 'link|hiperligação|url|endereço',
	toDo: 'inserir|adicionar|em falta|falta|pendente|a (?:confirmar|inserir|adicionar)|por (?:inserir|confirmar)',
	theDocument: '(?:relatório|ata)(?! (?:d[aeo]s?|sobre)\\b)',
	pointsBack: 'em apenso|abaixo',
	attached: 'anexad[ao]s?|apensad[ao]s?',
	instrument: 'convenção|tratado|acordo|protocolo|regulamento|lei|diretiva|norma|contrato|estatutos|decreto',
	group: 'partes|países|espécies',
	listed:
		'(?:partes|países|espécies) (?:não )?(?:incluíd\\w+|constantes|listad\\w+|enumerad\\w+) (?:nos?|em|dos?)|(?:partes|países|espécies) (?:dos?)',
	telling: 'o|os|da|do|dos|das|em|não|uma|reunião|sessão',
	mistaken:
		'erro|erros|errad\\w*|incorret\\w*|corri[gj]\\w*|correção|não existe|em vez de|em lugar de|sic|lapso|gralha',
	skeleton: {
		agenda: 'Ordem do dia',
		items: ['Abertura', 'Outros assuntos'],
		participants: 'Lista de participantes',
		person: 'Nome (entidade)',
		text: 'Texto do anexo',
	},
};
