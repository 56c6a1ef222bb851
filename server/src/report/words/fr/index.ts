import iso from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import { language, type Words } from '../words.js';
import { acronyms } from './acronyms.js';
import { agenda } from './agenda.js';
import { annexes } from './annexes.js';
import { dates } from './dates.js';
import { grammar } from './grammar.js';
import { kind } from './kind.js';
import { markup } from './markup.js';
import { meeting } from './meeting.js';
import { motions } from './motions.js';
import { names } from './names.js';
import { ordinals } from './ordinals.js';
import { outcomes } from './outcomes.js';
import { people } from './people.js';
import { places } from './places.js';
import { sections } from './sections.js';
import { sentences } from './sentences.js';
import { speaking } from './speaking.js';
import { templates } from './templates.js';

export const fr: Words = language({
	code: 'fr',
	countries: iso.countries,
	acronyms,
	agenda,
	annexes,
	dates,
	grammar,
	kind,
	markup,
	meeting,
	motions,
	names,
	ordinals,
	outcomes,
	people,
	places,
	sections,
	sentences,
	speaking,
	templates,
});
