/**
 * What generated reports are made of. All bodies, people and places are invented. The lists are long, so
 * that hardly two paragraphs of a report are alike: equal ones would flatter a checker that remembers.
 */
export const BODIES = [
	'Forum of River Towns',
	'Council of Night Markets',
	'Assembly of Small Observatories',
	'League of Mountain Libraries',
	'Network of Reading Gardens',
	'Working Group on Quiet Streets',
	'Coalition for Shared Workshops',
	'Standing Committee on Lighthouses',
	'Round Table of Orchard Keepers',
	'Conference of Ferry Schools',
] as const;

export const FIRST_NAMES =
	'Ada Benno Carla Dario Edda Farid Greta Hamid Ines Jonas Kaia Leopold Mirela Nuno Oona Pavel Quirina Ruben Selma Tomas Ulla Viktor Wanda Xaver Ysolde Zeno Amara Bruno Celeste Dmitra Elio Fenna Goran Hilde Idris Jorun'.split(
		' ',
	);
export const LAST_NAMES =
	'Aldermoor Brackwater Castelvy Dunmarrow Elvestad Farthingwell Grimaudi Hollenbach Isterwood Jarnefeld Kestrelby Lindqvarn Marrowdale Nethercott Orlanski Pennhallow Quistgard Ravensmere Solvanger Thistlewick Umberlane Vasterholt Wexcombe Yarlington Zimmerlund Ashgrove Birkendahl Corvane Drossard Eastmark Fjellborg Glenarvon Hartsmoor Ivendale Juniperus Kaltwasser Lorringham Mosswright Nordhagen Ottermann'.split(
		' ',
	);
export const PLACES =
	'Vesterby Aldhaven Mirefold Oakhurst-on-Lune Saltmarsh Tannenau Brightwater Korsvik Pellworm Lower Quay Hillgate Nordmoor'.split(
		' ',
	);
export const ADJECTIVES =
	'annual shared local regional open quiet seasonal long-standing joint proposed revised common voluntary small independent practical yearly cautious ambitious temporary public bilingual well-known forthcoming earlier detailed modest'.split(
		' ',
	);
export const NOUNS =
	'timetable survey workshop programme archive newsletter budget catalogue exhibition agreement handbook meeting fund route garden festival translation register questionnaire mandate charter website calendar lecture inventory award pilot exchange consultation map'.split(
		' ',
	);
export const GROUPS = [
	'the member towns',
	'the volunteers',
	'younger readers',
	'visiting delegates',
	'the smaller islands',
	'the schools along the river',
	'the host city',
	'all coordinators',
	'the night staff',
	'new members',
	'the local councils',
	'the friends of the archive',
] as const;
export const VERBS = [
	'welcomed',
	'discussed',
	'took note of',
	'asked for more time to study',
	'supported',
	'had doubts about',
	'agreed to postpone',
	'wished to enlarge',
	'recalled the origin of',
	'offered to test',
] as const;
export const REASONS = [
	'since it would make the preparation of the coming season easier',
	'although several delegates felt that the costs had not been made clear',
	'and suggested that the secretariat circulate a first draft within a month',
	'while noting that the same question had been left open at an earlier session',
	'because it brings together people who would otherwise hardly meet',
	'provided that no member is asked to contribute more than in former years',
	'and pointed out that a single page with all dates would help everyone',
	'as had been foreseen when the present arrangement was adopted',
	'but left it to the hosts to decide on the place and the hour',
	'so that those who could not attend might still send their remarks in writing',
] as const;
export const ROLES = [
	'chair',
	'secretary',
	'rapporteur',
	'observer',
	'treasurer',
	'guest speaker',
	'delegate',
	'coordinator',
] as const;
export const MONTHS = 'January February March April May June July August September October November December'.split(
	' ',
);
