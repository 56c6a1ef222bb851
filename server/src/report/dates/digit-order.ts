import { collectorGiven } from '../collector.js';
import { derived } from '../derived.js';
import type { Report } from '../model.js';
import { type FullDay, isFull } from './calendar.js';
import type { DigitOrder } from './digits.js';
import { dayInFileName, orderInFileName } from './file-name.js';
import { datesOf } from './in-block.js';
import { readDates } from './read-dates.js';

type Orders = readonly [DigitOrder, ...DigitOrder[]];

const DAY: Orders = ['day'];
const MONTH: Orders = ['month'];
const BOTH: Orders = ['day', 'month'];

function ordersOf(day: boolean, month: boolean): Orders | undefined {
	return day ? (month ? BOTH : DAY) : month ? MONTH : undefined;
}

/** In which order a block writes dates of digits, by what tells: a part above 12, or a day of the week. */
function telling(because: 'parts' | 'weekday') {
	return collectorGiven(
		(block): Orders | undefined => {
			const tells = (order: DigitOrder): boolean =>
				datesOf(block).some(
					({ date: { digits, days } }) =>
						digits?.because === because && digits.order === order && days.some(({ day, month }) => day !== month),
				);
			return ordersOf(tells('day'), tells('month'));
		},
		() => undefined,
	);
}

const byParts = telling('parts');
const byWeekdays = telling('weekday');

/** In which order a block writes a day that is known from elsewhere. */
const byKnownDay = collectorGiven((block, known: string): Orders | undefined => {
	if (known === '') return undefined;
	const tells = (order: DigitOrder): boolean =>
		datesOf(block, order).some(
			({ date: { digits, days } }) =>
				digits?.because === 'others' && days.some((day) => isFull(day) && keyOf(day) === known),
		);
	return ordersOf(tells('day'), tells('month'));
}, knownDay);

/** The day of the file's name, or of the front matter. */
function knownDay({ path, frontMatter }: Report): string {
	const named = dayInFileName(path);
	if (named) return keyOf(named);
	const date = frontMatter?.values.date;
	const [written] = typeof date === 'string' ? readDates(date) : [];
	const [day] = written?.days ?? [];
	return day && isFull(day) ? keyOf(day) : '';
}

function keyOf({ year, month, day }: FullDay): string {
	return `${year}-${month}-${day}`;
}

/** What comes first in the report's dates of digits; nothing where it writes them so and so, or none that tells. */
export const digitOrder = derived((report): DigitOrder | undefined => {
	for (const orders of [
		byParts.values(report),
		nameOrders(report),
		byKnownDay.values(report),
		byWeekdays.values(report),
	]) {
		const [first, ...more] = new Set(orders.flat());
		if (first) return more.length === 0 ? first : undefined;
	}
	return undefined;
});

function nameOrders({ path }: Report): Orders[] {
	const order = orderInFileName(path);
	return order ? [[order]] : [];
}
