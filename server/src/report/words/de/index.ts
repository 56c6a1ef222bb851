import iso from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import { words } from '../compiled/de.js';
import { language, type Words } from '../words.js';
import { ordinals } from './ordinals.js';

export const de: Words = language({ code: 'de', countries: iso.countries, ordinals, ...words });
