/**
 * In which order the elements of WordprocessingML have their children (ECMA-376 part 1, annex A.1, `wml.xsd`): Word refuses
 * documents with others. Of elements that the schema describes as a choice there is nothing to say.
 */
import sax from 'sax';

const ORDER: Readonly<Record<string, string>> = {
	'w:pPr':
		'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
	'w:rPr':
		'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
	'w:tblPr':
		'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook',
	'w:tblBorders': 'top left bottom right insideH insideV',
	'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
	'w:tbl': 'bookmarkStart bookmarkEnd tblPr tblGrid tr',
	'w:tr': 'tblPrEx trPr tc',
	'w:numPr': 'ilvl numId',
	'w:numbering': 'numPicBullet abstractNum num numIdMacAtCleanup',
	'w:abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
	'w:num': 'abstractNumId lvlOverride',
	'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
	'w:styles': 'docDefaults latentStyles style',
	'w:docDefaults': 'rPrDefault pPrDefault',
	'w:style':
		'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
	'w:sectPr':
		'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
	'wp:inline': 'extent effectExtent docPr cNvGraphicFramePr graphic',
};

const CHILDREN = new Map(Object.entries(ORDER).map(([name, order]) => [name, order.split(' ')]));
/** Several of these may be there. */
const REPEATED = new Set(
	'headerReference footerReference lvl lvlOverride tr tc abstractNum num numPicBullet style tblStylePr bookmarkStart bookmarkEnd'.split(
		' ',
	),
);

interface Open {
	readonly name: string;
	/** Names of its children. */
	readonly inside: string[];
}

/** What is not where the schema has it, in words. */
export function misplaced(xml: string): string[] {
	const found: string[] = [];
	const open: Open[] = [];
	const parser = sax.parser(true);
	parser.onerror = (error) => {
		throw error;
	};
	parser.onopentag = ({ name }) => {
		const parent = open.at(-1);
		if (parent) {
			const wrong = wrongIn(parent, name);
			if (wrong) found.push(wrong);
			parent.inside.push(name);
		}
		open.push({ name, inside: [] });
	};
	parser.onclosetag = (name) => {
		const { inside } = open.pop()!;
		if (name === 'w:tc' && inside.at(-1) !== 'w:p') found.push('w:tc does not end in a paragraph');
	};
	parser.write(xml).close();
	return found;
}

function wrongIn({ name: parent, inside }: Open, name: string): string | undefined {
	const last = inside.at(-1);
	if (parent === 'w:body' && last === 'w:sectPr') return `${name} behind the last section`;
	const order = CHILDREN.get(parent);
	if (!order) return undefined;
	const own = order.indexOf(local(name));
	if (own < 0) return `${name} in ${parent}`;
	if (last === undefined) return undefined;
	const before = order.indexOf(local(last));
	const isRepeated = before === own && !REPEATED.has(local(name));
	return before > own || isRepeated ? `${name} behind ${last} in ${parent}` : undefined;
}

function local(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
