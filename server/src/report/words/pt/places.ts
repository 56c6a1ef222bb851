import type { PlaceWords } from '../model/places.js';

export const places: PlaceWords = {
	name: 'nome',
	affiliation: 'entidade',
	title: 'título do anexo',
	text: 'texto do anexo',
	items: ['primeiro ponto', 'segundo ponto'],
	date: 'data',
	place: 'local',
	long: 'o seu significado',
	blank: 'por completar',
	decision: 'o que foi decidido',
	action: 'quem faz o quê e até quando',
	number: 'número da reunião',
	report: 'título da ata',
	group: 'nome do grupo',
	chair: 'nome de quem preside',
	secretary: 'nome de quem redige a ata',
	participant: 'nome de um participante',
	topics: ['primeiro assunto', 'segundo assunto'],
	said: 'o que foi dito ou decidido',
	task: 'o que há a fazer',
};
