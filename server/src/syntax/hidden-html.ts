/** Elements with nothing that readers see as text. */
export const HIDDEN: ReadonlySet<string> = new Set(
	(
		'head script style template noscript title svg math object iframe select ' +
		'textarea button audio video canvas xml meta link map'
	).split(' '),
);
