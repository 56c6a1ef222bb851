/**
 * The letters of the Latin, Greek and Cyrillic scripts, as the content of a character class. In these scripts upper and
 * lower case mostly alternate, so neither has long ranges.
 */
export const LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ԯḀ-ỿ';

/** Those in Unicode's `Lu`. */
export const CAPITALS =
	'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƁƂƄƆƇƉ-ƋƎ-ƑƓƔƖ-ƘƜƝƟƠƢƤƦƧƩƬƮƯƱ-ƳƵƷƸƼǄǇǊǍǏǑǓǕǗǙǛǞǠǢǤǦǨǪǬǮǱǴǶ-ǸǺǼǾȀȂȄȆȈȊȌȎȐȒȔȖȘȚȜȞȠȢȤȦȨȪȬȮȰȲȺȻȽȾɁɃ-ɆɈɊɌɎͰͲͶͿΆΈ-ΊΌΎΏΑ-ΡΣ-ΫϏϒ-ϔϘϚϜϞϠϢϤϦϨϪϬϮϴϷϹϺϽ-ЯѠѢѤѦѨѪѬѮѰѲѴѶѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӃӅӇӉӋӍӐӒӔӖӘӚӜӞӠӢӤӦӨӪӬӮӰӲӴӶӸӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԨԪԬԮḀḂḄḆḈḊḌḎḐḒḔḖḘḚḜḞḠḢḤḦḨḪḬḮḰḲḴḶḸḺḼḾṀṂṄṆṈṊṌṎṐṒṔṖṘṚṜṞṠṢṤṦṨṪṬṮṰṲṴṶṸṺṼṾẀẂẄẆẈẊẌẎẐẒẔẞẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸỺỼỾ';

/** Those in Unicode's `Ll`. */
export const SMALL_LETTERS =
	'a-zµß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżž-ƀƃƅƈƌƍƒƕƙ-ƛƞơƣƥƨƪƫƭưƴƶƹƺƽ-ƿǆǉǌǎǐǒǔǖǘǚǜǝǟǡǣǥǧǩǫǭǯǰǳǵǹǻǽǿȁȃȅȇȉȋȍȏȑȓȕȗșțȝȟȡȣȥȧȩȫȭȯȱȳ-ȹȼȿɀɂɇɉɋɍɏ-ʓʖ-ʯͱͳͷͻ-ͽΐά-ώϐϑϕ-ϗϙϛϝϟϡϣϥϧϩϫϭϯ-ϳϵϸϻϼа-џѡѣѥѧѩѫѭѯѱѳѵѷѹѻѽѿҁҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӂӄӆӈӊӌӎӏӑӓӕӗәӛӝӟӡӣӥӧөӫӭӯӱӳӵӷӹӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝԟԡԣԥԧԩԫԭԯḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕ-ẝẟạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹỻỽỿ';

/** What is placed over or under a letter, or turns the previous character into an emoji. */
export const MARKS = '\u0300-\u036F\u0483-\u0489\u1AB0-\u1ACE\u1DC0-\u1DFF\u20D0-\u20F0\uFE00-\uFE0F\uFE20-\uFE2F';

// The functions below support all scripts. ASCII needs no Unicode tables, and most texts have nothing else.

/** Whether `character` is a letter or digit. */
export function isWordCharacter(character: string): boolean {
	return character < '\x80' ? /^[A-Za-z\d]$/.test(character) : /^[\p{L}\p{N}]$/u.test(character);
}

/** Whether `text` contains a letter. */
export function hasLetter(text: string): boolean {
	return /[A-Za-z]/.test(text) || (!isAscii(text) && /\p{L}/u.test(text));
}

/** Whether `text` contains a letter or digit. */
export function hasLetterOrDigit(text: string): boolean {
	return /[A-Za-z\d]/.test(text) || (!isAscii(text) && /[\p{L}\p{N}]/u.test(text));
}

/** Whether the character at `at` is a capital. */
export function isUpper(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 128) return code > 64 && code < 91;
	return mayBeLetter(code) && /\p{Lu}/u.test(String.fromCodePoint(text.codePointAt(at)!));
}

/** Whether the character at `at` is a lower-case letter. */
export function isLower(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 128) return code > 96 && code < 123;
	return mayBeLetter(code) && /\p{Ll}/u.test(String.fromCodePoint(text.codePointAt(at)!));
}

/** Excludes the most common non-ASCII signs: those of Latin-1, dashes and quotation marks. */
function mayBeLetter(code: number): boolean {
	return code > 0xa9 && (code < 0x2000 || code > 0x206f) && code !== 0xfffc;
}

function isAscii(text: string): boolean {
	return !/[^\0-\x7f]/.test(text);
}
