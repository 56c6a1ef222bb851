import { analyse } from 'scslre';
import { costlyText } from './work.js';

/** Why an expression is not linear, as far as one of the methods can tell. */
export function faultOf(source: string, flags: string): string | undefined {
	return analysedFault(source, flags) ?? countedFault(source, flags);
}

/** The verdict of the theory. It gives no text as proof, and ignores most lookaround. */
function analysedFault(source: string, flags: string): string | undefined {
	const [report] = analyse({ source, flags }, { maxReports: 1 }).reports;
	if (!report) return undefined;
	const again = JSON.stringify(report.character.pick);
	switch (report.type) {
		case 'Move':
			return `"${report.quant.raw}" begins anew at every ${again} of a long run of them`;
		case 'Self':
			return `"${report.quant.raw}" in "${report.parentQuant.raw}" shares a run of ${again} out in many ways`;
		case 'Trade':
			return `"${report.startQuant.raw}" and "${report.endQuant.raw}" share a run of ${again} out in many ways`;
	}
}

/** The verdict of a search: for what the theory leaves out. */
function countedFault(source: string, flags: string): string | undefined {
	const costly = costlyText(source, flags);
	if (!costly) return undefined;
	const { opening, pump, ending } = costly.attack;
	const text = [opening, `${JSON.stringify(pump)} × n`, ending].filter((part) => part !== '').join(', ');
	const growth = costly.growth
		.map(({ length, steps }) => `${steps === Number.POSITIVE_INFINITY ? 'far more' : steps} at ${length}`)
		.join(', ');
	return `takes ${growth} steps over characters of ${text}`;
}
