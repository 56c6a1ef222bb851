import type { MotionWords } from '../model/motions.js';
import { either, maybe, oneOf, phrase } from '../phrases.js';

export const motions: MotionWords = {
	motion: phrase(
		maybe('la ', "l['’]", 'cette ', 'les '),
		either('motions?', 'propositions?', 'résolutions?', 'amendements?', 'délibérations?'),
		maybe(' amendée', ' ainsi amendée'),
	),
	settled: phrase(
		'(?<!(?:qui|si) )',
		either('est', 'sont', 'a été', 'ont été', 'fut', "n['’]est pas", "n['’]a pas été"),
		maybe(' donc', ' alors', ' ainsi'),
		' ',
		either('adoptée?s?', 'approuvée?s?', 'acceptée?s?', 'votée?s?', 'rejetée?s?', 'repoussée?s?', 'refusée?s?'),
	),
	result: either('adoptée?s?', 'approuvée?s?', 'acceptée?s?', 'rejetée?s?', 'refusée?s?'),
	margin: oneOf("à l['’]unani\\p{L}+", 'à la majorité', 'à mains levées', 'par', 'avec', 'sans', "à l['’]exception"),
	ballot: oneOf('vote', 'résultat'),
	moved: oneOf('propos(?:e|é|ée|ition)', 'appuyée?', 'secondée?', 'mise? (?:aux voix|au vote)'),
	votesFor: oneOf('(?:voix )?pour', 'oui'),
	votesAgainst: oneOf('(?:voix )?contre', 'non'),
	abstentions: oneOf('abstentions?'),
	proxy: oneOf('procurations?', 'pouvoirs?', 'mandats?', 'représenté\\p{L}*'),
};
