import type { Words } from './words.js';

export const fr: Words = {
	annex: [['annexe', 'annexes']],
	agenda: ['ordre du jour', "projet d'ordre du jour", 'projet d’ordre du jour', 'ordre du jour provisoire'],
	participants: [
		'participants',
		'participantes et participants',
		'liste des participants',
		'liste de présence',
		'présents',
		'présentes et présents',
		'étaient présents',
		'membres présents',
		'personnes présentes',
	],
	record: ['compte[- ]rendu', 'procès[- ]verba(?:l|ux)', 'rapport', 'relevé de(?:s)? décisions?'],
	months: [
		'janv(?:ier|\\.)?',
		'févr?(?:ier|\\.)?',
		'mars',
		'avr(?:il|\\.)?',
		'mai',
		'juin',
		'juil(?:let|l?\\.)?',
		'août',
		'sept(?:embre|\\.)?',
		'oct(?:obre|\\.)?',
		'nov(?:embre|\\.)?',
		'déc(?:embre|\\.)?',
	],
	belongsTo: "de la|de l['’]|du|des|de|à la|à l['’]|au|aux",
	thisDocument:
		'(?:présente?s? |ce |cet )?(?:rapport|compte[- ]rendu|procès[- ]verbal|document)(?! (?:de|du|des|sur)\\b)',
	pointsTo:
		"voir(?: aussi)?(?: l['’])?|cf\\.|(?:figur\\w+|joint\\w*|reprodui\\w+|présenté\\w*|détaillé\\w*|listé\\w*|décrit\\w*) (?:ci-joint\\w* )?(?:en|à l['’]|dans l['’]|comme)",
	link: 'liens?|url|adresse web|hyperliens?',
	toDo: 'insérer|ajouter|à venir|à compléter|à ajouter|manquant|à insérer|à suivre',
};
