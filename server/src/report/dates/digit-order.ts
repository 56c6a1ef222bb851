import { blockQueryWith, query } from '../facts/queries.js';
import { input } from '../facts/report.js';
import { type FullDay, isFull } from './calendar.js';
import { dayInFileName, orderInFileName } from './file-name.js';
import { datesOf } from './in-block.js';
import { readDates } from './read-dates.js';
import type { DigitOrder } from './written-date.js';

type Orders = readonly [DigitOrder, ...DigitOrder[]];

const DAY: Orders = ['day'];
const MONTH: Orders = ['month'];
const BOTH: Orders = ['day', 'month'];

function ordersOf(day: boolean, month: boolean): Orders | undefined {
	return day ? (month ? BOTH : DAY) : month ? MONTH : undefined;
}

/** In which order a block writes all-digit dates, judging by a part above 12 or a day of the week. */
function telling(because: 'parts' | 'weekday') {
	return blockQueryWith([], (block): Orders | undefined => {
		const tells = (order: DigitOrder): boolean =>
			datesOf(block).some(
				({ date: { digits, days } }) =>
					digits?.because === because && digits.order === order && days.some(({ day, month }) => day !== month),
			);
		return ordersOf(tells('day'), tells('month'));
	});
}

const byParts = telling('parts');
const byWeekdays = telling('weekday');

/** The day in the file's name or the front matter. */
const knownDay = query([input.path, input.frontMatter], (path, frontMatter): string => {
	const named = dayInFileName(path);
	if (named) return keyOf(named);
	const date = frontMatter?.values.date;
	const [written] = typeof date === 'string' ? readDates(date) : [];
	const [day] = written?.days ?? [];
	return day && isFull(day) ? keyOf(day) : '';
});

const nameOrders = query([input.path], (path): readonly Orders[] => {
	const order = orderInFileName(path);
	return order ? [[order]] : [];
});

/** In which order a block writes a day known from elsewhere. */
const byKnownDay = blockQueryWith([knownDay], (block, known): Orders | undefined => {
	if (known === '') return undefined;
	const tells = (order: DigitOrder): boolean =>
		datesOf(block, order).some(
			({ date: { digits, days } }) =>
				digits?.because === 'others' && days.some((day) => isFull(day) && keyOf(day) === known),
		);
	return ordersOf(tells('day'), tells('month'));
});

function keyOf({ year, month, day }: FullDay): string {
	return `${year}-${month}-${day}`;
}

/** What comes first in the report's all-digit dates; `undefined` if it is inconsistent or no date tells. */
export const digitOrder = query(
	[byParts.values, nameOrders, byKnownDay.values, byWeekdays.values],
	(...all): DigitOrder | undefined => {
		for (const orders of all) {
			const [first, ...more] = new Set(orders.flat());
			if (first) return more.length === 0 ? first : undefined;
		}
		return undefined;
	},
);
