import iso from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import { words } from '../compiled/fr.js';
import { language, type Words } from '../words.js';
import { ordinals } from './ordinals.js';

export const fr: Words = language({ code: 'fr', countries: iso.countries, ordinals, ...words });
