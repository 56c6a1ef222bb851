import iso from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import { words } from '../compiled/es.js';
import { language, type Words } from '../words.js';
import { ordinals } from './ordinals.js';

export const es: Words = language({ code: 'es', countries: iso.countries, ordinals, ...words });
