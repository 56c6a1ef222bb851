import { lazily } from '../../text/index.js';
import { anyOf, LETTER, latin, wholeWords } from '../words/index.js';
import type { Section } from './signs.js';

const whole = (source: string): RegExp => new RegExp(latin(`^(?:${source})$`));

/** Matched against lower case; made when the first text is read, since they are long. */
export const patterns = lazily(() => {
	const sections: readonly (readonly [Section, RegExp])[] = [
		['notes', whole(anyOf(({ kind }) => kind.notes))],
		['decisions', whole(`${anyOf(({ section }) => section.decisions)}|${anyOf(({ section }) => section.actions)}`)],
		['plans', whole(anyOf(({ kind }) => kind.plans))],
		['between', whole(anyOf(({ kind }) => kind.between))],
	];
	const lasting = (minutes: string): string =>
		`${minutes}(?:[ –-]{1,3}\\d{1,3})? ?(?:['’′]|(?:${anyOf(({ kind }) => kind.lasts)})(?![${LETTER}]))`;
	// "Hedges – 10 min": the hours that somebody has worked are seldom five or ten.
	const fives = lasting('\\d{0,2}[05]');
	const behind = '(?:[ \\t][–—-]|[:,])[ \\t]';
	return {
		sections,
		opened: wholeWords(anyOf(({ kind }) => kind.opened)),
		decided: wholeWords(
			anyOf(({ kind }) => kind.decided),
			'g',
		),
		marked: new RegExp(
			latin(`^[^${LETTER}]*(?:${anyOf(({ kind }) => kind.mark)})(?: ?#?[\\d.-]+| [${LETTER}]+)?\\s?[:：]`),
		),
		told: wholeWords(
			anyOf(({ kind }) => kind.told),
			'g',
		),
		coming: wholeWords(anyOf(({ kind }) => kind.coming)),
		summons: wholeWords(anyOf(({ kind }) => kind.summons)),
		cancelled: new RegExp(latin(`^[^${LETTER}]*(?:${anyOf(({ kind }) => kind.cancelled)})(?![${LETTER}])`)),
		folder: wholeWords(anyOf(({ kind }) => kind.folder)),
		next: new RegExp(latin(`^[^${LETTER}]*${anyOf(({ kind }) => kind.next)}(?![${LETTER}])[^\\d]{0,40}\\d`)),
		states: wholeWords(anyOf(({ kind }) => kind.states)),
		tasks: new RegExp(
			latin(`^(?:${anyOf(({ section }) => section.actions)}|${anyOf(({ section }) => section.decisions)})$`),
		),
		lasts: new RegExp(
			latin(`[([][^\\d()[\\]]{0,80}${lasting('\\d{1,3}')}|${behind}${fives}\\W{0,3}$|^\\W{0,6}${fives}\\s?[:–—-]\\s`),
		),
		everyone: wholeWords(anyOf(({ kind }) => kind.everyone)),
		inMeeting: wholeWords(anyOf(({ kind }) => kind.inMeeting)),
		purpose: whole(anyOf(({ kind }) => kind.purposes)),
		item: new RegExp(
			latin(
				`^(?:(?:${anyOf(({ item }) => item)} ?\\d{1,3}|[a-z]|[ivx]{2,5})[.):]?\\s)?(?:${anyOf((words) => words.routine)}|${anyOf(({ kind }) => kind.items)})(?![${LETTER}])[^.:;]{0,40}\\.?$`,
			),
		),
		plans: new RegExp(latin(`^[^${LETTER}]*${anyOf(({ kind }) => kind.plans)}\\s?[:：]`)),
	};
});

export type Patterns = ReturnType<typeof patterns>;
