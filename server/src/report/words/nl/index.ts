import iso from 'i18n-iso-countries/langs/nl.json' with { type: 'json' };
import { words } from '../compiled/nl.js';
import { language, type Words } from '../words.js';
import { ordinals } from './ordinals.js';

export const nl: Words = language({ code: 'nl', countries: iso.countries, ordinals, ...words });
