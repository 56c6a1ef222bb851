import { eachIs } from './in-minutes.js';

describe('what Portuguese minutes say was decided, and who is to do what', () => {
	it('is decided by a body, or without saying by whom', () => {
		eachIs({
			'A assembleia geral deliberou, por maioria, adquirir uma carrinha.':
				'decision: A assembleia geral deliberou, por maioria, adquirir uma carrinha.',
			'A direção não autoriza o uso da sala.': 'decision: A direção não autoriza o uso da sala.',
			'Optou-se pela tinta verde.': 'decision: Optou-se pela tinta verde.',
			'Foi rejeitada a proposta de Bo.': 'decision: Foi rejeitada a proposta de Bo.',
			'Ficou assente que as chaves ficam na sede.': 'decision: Ficou assente que as chaves ficam na sede.',
			'Indeferido o pedido do vizinho.': 'decision: Indeferido o pedido do vizinho.',
			'Nada a opor à nova cerca.': 'decision: Nada a opor à nova cerca.',
			'Este ano não há arraial.': 'decision: Este ano não há arraial.',
			'Batido o martelo: feira em maio.': 'decision: Batido o martelo: feira em maio.',
		});
	});

	it('is to be done by somebody, or by whoever it may be', () => {
		eachIs({
			'Cabe a Ana abrir a sala.': 'action: Cabe a Ana abrir a sala. (Ana)',
			'Do palco trata o Bo.': 'action: Do palco trata o Bo. (Bo)',
			'Zoe se prontificou a cantar.': 'action: Zoe se prontificou a cantar. (Zoe)',
			'O zelador providenciará a poda.': 'action: O zelador providenciará a poda. (O zelador)',
			'Tem de se avisar a polícia.': 'action: Tem de se avisar a polícia.',
			'Vamos pedir outro orçamento.': 'action: Vamos pedir outro orçamento.',
			'Dar-se-á conhecimento da carta aos sócios.': 'action: Dar-se-á conhecimento da carta aos sócios.',
		});
	});

	it('is not what is asked, said of the present, or a rule', () => {
		eachIs({
			'Discutiu-se se se mantém o horário.': '',
			'Mantém-se a tendência de descida.': '',
			'Concedeu-se a palavra ao Bo.': '',
			'Aceita-se que o problema existe.': '',
			'Não é necessário pedir licença.': '',
			'Se foi rejeitada a proposta, nada muda.': '',
			'Ana trata da biblioteca há dez anos.': '',
			'O caminho passa por um bosque.': '',
		});
	});
});
