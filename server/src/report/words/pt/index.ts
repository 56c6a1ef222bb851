import iso from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import { words } from '../compiled/pt.js';
import { language, type Words } from '../words.js';
import { ordinals } from './ordinals.js';

export const pt: Words = language({ code: 'pt', countries: iso.countries, ordinals, ...words });
