import { lean, lowerCase } from '../../text/index.js';

/** "Agenda item 4", "under item IV", "TOP 3": what would lead astray after a change of numbers. */
const REFERENCE = lean(
	/(?<!\p{L})(?:items?|tops?|tagesordnungspunkte?|punkte?|points?|puntos?|pontos?|punti?|punto|agendapunte?n?)\s+(?:\d{1,2}|[ivxlc]+|[a-h])(?![\p{L}\p{N}])/u,
);

/** Whether the text refers to an item by its number. */
export function namesItems(text: string): boolean {
	return REFERENCE.test(lowerCase(text));
}
