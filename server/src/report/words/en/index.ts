import iso from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { words } from '../compiled/en.js';
import { language, type Words } from '../words.js';
import { ordinals } from './ordinals.js';

export const en: Words = language({ code: 'en', countries: iso.countries, ordinals, ...words });
