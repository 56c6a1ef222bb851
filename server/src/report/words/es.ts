import names from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import type { Words } from './words.js';

export const es: Words = {
	countries: names.countries,
	annex: [['anexo', 'anexos']],
	agenda: [
		'orden del día',
		'orden del dia',
		'agenda',
		'proyecto de orden del día',
		'orden del día provisional',
		'puntos del orden del día',
		'temario',
	],
	participants: [
		'participantes',
		'lista de participantes',
		'asistentes',
		'lista de asistentes',
		'asistencia',
		'presentes',
		'miembros presentes',
		'excusados',
		'ausentes',
	],
	people: {
		stems:
			'particip|asist|present|concurr|comparec|ausen|excus|disculp|justific|observador|invitad|oyente|pase de lista|delegaci',
		present:
			'(?:lista |relación |listado )?(?:de )?(?:los |las )?(?:personas )?(?:participantes?|asistentes?|asistencia|presentes?|concurrentes|comparecientes)|(?:miembros|personas|socios|vocales|consejeros) (?:presentes|asistentes)|asisten|asistieron|asistió|estuvieron presentes|también (?:asisten|asistieron|presentes)|participan|participaron|señores asistentes|concurren|pase de lista|lista de asistencia|delegaciones|con (?:la )?asistencia de(?: l[oa]s)?(?: siguientes)?(?: \\p{L}+)?|estando presentes(?: l[oa]s)?(?: siguientes)?(?: \\p{L}+)?',
		absent:
			'(?:personas |miembros )?(?:excusad[oa]s?|ausentes?|inasistentes?)(?: con excusa| justificad[oa]s)?|ausencias?(?: justificadas)?|excusas?|excusan su (?:asistencia|ausencia)|excusaron su (?:asistencia|ausencia)|no asisten|no asistieron|disculpas|se excusaron|justificaron su ausencia|justifican su ausencia',
		observing: '(?:en calidad de )?observador(?:a|es|as)?|invitad[oa]s?(?: presentes| especiales)?|oyentes',
		manner:
			'(?:en|a) la (?:reunión|sesión)|de (?:forma|manera) (?:virtual|presencial|remota)|en línea|por (?:videoconferencia|teléfono|zoom)|a distancia|presencialmente|virtualmente|con excusa',
		members:
			'(?:(?:los|las|señores|sres\\.?) )?(?:miembros(?: de la \\p{L}+| del \\p{L}+)?|concejales|concejalas|vocales|consejeros|representantes|delegados|expertos|directivos|junta directiva)',
		nobody: 'sí|si|ningun[oa]|nadie|todos|todas|no hay|sin novedad|otros|n/a|etc',
		title:
			'sr|sra|srta|sres|sras|señor|señora|don|doña|dña|d|dª|dr|dra|drª|dres|doctor|doctora|prof|ing|lic|licda|licdo|arq|mtro|mtra|excmo|excma|ilmo|ilma|abg|econ|embajador|embajadora',
		role: '(?:co-?|vice-?)?president[ea]|(?:co-?)?presidencia|secretari[oa]s?|tesorer[oa]|relator(?:a|es)?|moderador(?:a|es)?|facilitador(?:a|es)?|director(?:a)?|miembros?|vocal(?:es)?|invitad[oa]s?|observador(?:a|es)?|coordinador(?:a)?|representantes?|delegad[oa]s?|suplente|titular|administrador(?:a)?|alcalde(?:sa)?s?|concejal(?:as?|es)?|jef[ea]|asesor(?:a)?|responsable|voluntari[oa]|técnic[oa]|gerente|encargad[oa]',
		note: 'con excusa|en línea|virtual|remot[oa]|a distancia|por (?:teléfono|videoconferencia|zoom)|videoconferencia|telemático|mañana|tarde|hasta|desde|llegó|se (?:incorpora|retira|incorporó|retiró)|parcial|excusad[oa]|ausente|punto.*|presencial|ella|él|elle',
		membership: 'junta|titular|suplente|sí|si|con voto|sin voto|voz y voto',
		body:
			'licencia aguas transporte transportes energía amigos bomberos policía grupo comité comisión consejo instituto universidad ' +
			'escuela colegio academia ministerio departamento oficina agencia asociación federación sindicato unión sociedad ' +
			'fundación red coalición alianza foro centro banco empresa secretaría gobierno autoridad organización programa ' +
			'proyecto fondo equipo iglesia asamblea parlamento servicio servicios dirección delegación estados naciones ' +
			'países ayuntamiento alcaldía municipio ciudad región junta consejería cooperativa punto artículo anexo ley ' +
			'reunión sesión san santa calle plaza plan informe república reino colectivo biblioteca hospital corporación ' +
			'cámara',
		and: 'y|e',
		says: 'presentaron|señalaron|informaron|explicaron|preguntaron|manifestaron|recordaron|destacaron|comentaron|solicitaron|afirmaron|opinaron|plantearon|aclararon|propusieron|expusieron|respondieron|añadieron|dijeron|intervinieron|presentó|presenta(?! como)|señaló|señala|indicó|indica|informó|informa|explicó|explica|preguntó|pregunta|propuso|propone|dijo|dice|manifestó|manifiesta|recordó|recuerda|subrayó|subraya|destacó|destaca|añadió|añade|respondió|responde|abrió|abre|inauguró|inaugura|cerró|clausuró|presidió|preside|moderó|modera|agradeció|agradece|solicitó|solicita|sugirió|sugiere|comentó|comenta|expuso|expone|dio (?:la|cuenta|lectura|inicio)|da (?:la|cuenta|lectura|inicio)|expresó|expresa|anunció|anuncia|aclaró|aclara|intervino|interviene|condujo|dirigió|planteó|plantea|reportó|reporta|mencionó|menciona|tomó la palabra|toma la palabra|se (?:incorpora|incorporó|retira|retiró)|abandona la|abandonó la|leyó|observó|observa|afirmó|afirma|confirmó|confirma|hizo (?:uso|referencia|hincapié)|pidió|pide|apuntó|apunta|concluyó|insistió|insiste|se queja|se quejó|coincide|coincidió|discrepa|advierte|advirtió|defiende|defendió|opina|opinó|considera|consideró|matiza|contesta|contestó|lamenta|lamentó|critica|criticó|reitera|reiteró|reconoce|reconoció',
		adverb: 'también|luego|además|asimismo|después|nos|les|se',
		inverted:
			'interviene|intervino|responde|respondió|pregunta|preguntó|explica|explicó|expone|expuso|toma la palabra|tomó la palabra|hace uso de la palabra',
		by: '(?:presidid[oa]s?|moderad[oa]s?|presentad[oa]s?|dirigid[oa]s?|facilitad[oa]s?|conducid[oa]s?|inaugurad[oa]s?|abiert[oa]s?|propuest[oa]s?|secundad[oa]s?) por|bajo la (?:presidencia|dirección) de',
		around: undefined,
		auxiliary: 'puede|podría|va|ha|había|es|era|debe|debería',
		elsewhere:
			'en (?:el|la|una?) (?!próxim[oa] )[^.,;:!?]{0,50}(?:congreso|conferencia|cumbre|simposio|feria)(?!\\p{L})|por ejemplo|según|por (?:correo(?: electrónico)?|escrito|carta)|en (?:una? |su )?(?:carta|correo|artículo|libro|entrevista|mensaje|discurso|blog)|(?:anterior|pasada|última|previa) (?:reunión|sesión|conferencia|asamblea)|(?:reunión|sesión|conferencia|asamblea|año|semana|mes) (?:anterior|pasad[oa]|previ[oa])|ausente|excusad[oa]|en el parlamento|en la prensa|ayer|fallecid[oa]|falleció|antigu[oa]|no pudo|en memoria|^en (?:\\p{L}+ de )?(?:19|20)\\d\\d',
		before:
			'de del por para con a al en según que quien cuyo cuya cuando si como sobre sin contra desde agradeció agradece ' +
			'sustituye sustituyó reemplaza eligió elegido elegida nombró saludó felicitó',
		opener:
			'luego después finalmente también además asimismo seguidamente posteriormente primero interviene intervino ' +
			'responde respondió pregunta preguntó explica explicó expone expuso cuando como y pero nuestro nuestra gracias ' +
			'acto si porque aunque según',
		column: {
			name: 'nombres? y apellidos?|apellidos? y nombres?|nombre completo|participantes?|asistentes?|personas?|miembros?|representantes?',
			given: 'nombres?',
			family: 'apellidos?',
			affiliation:
				'organizaci(?:ón|ones)|instituci(?:ón|ones)|entidad(?:es)?|empresas?|afiliaci(?:ón|ones)|país|países|organismos?|procedencia|dependencia|área|asociación',
			role: 'cargos?|funci(?:ón|ones)|rol(?:es)?|puestos?',
			handle: 'iniciales|correos?.*|e-?mail|teléfono|firma',
		},
	},
	record: ['acta', 'actas', 'minuta', 'informe', 'relatoría', 'resumen', 'memoria'],
	kind: {
		shared: 'informe|resumen|memoria|actas',
		meeting:
			'reuni(?:ón|ones)|asamblea(?: general)?|junta(?: (?:directiva|general|de gobierno|de vecinos))|sesi(?:ón|ones)|pleno|plenaria|consejo (?:directivo|rector|de administración)|(?:tele|video)conferencia|taller|cabildo',
		body: 'comité|comisión|consejo|junta|grupo de trabajo|directiva',
		notes:
			'acta|minuta|desarrollo(?: de la (?:sesión|reunión))?|deliberaciones|debates?|discusi(?:ón|ones)|notas|temas tratados|asuntos tratados|puntos tratados|intervenciones',
		calls: 'orden del d[ií]a|convocatoria|se convoca|invitación a',
		opened:
			'se (?:abre|abrió|inicia|inició|levanta|levantó|cierra|cerró|da por (?:terminada|finalizada|concluida)|dio por (?:terminada|finalizada)) la (?:sesión|reunión|junta|asamblea)|siendo las|sin más asuntos|no habiendo más asuntos|(?:existe|hay|se (?:constata|verifica)|verificado el|constatado el) quórum|quórum (?:legal|suficiente|reglamentario)',
		decided:
			'por unanimidad|se (?:aprueba|aprobó|acuerda|acordó|decide|decidió|resuelve|resolvió|rechaza|adopta|adoptó)|abstenci(?:ón|ones)|votos? (?:a favor|en contra)|(?:queda|fue|son|es) aprobad[ao]s?',
		mark: 'acuerdos?|decisi(?:ón|ones)|resoluci(?:ón|ones)|votaci(?:ón|ones)|aprobad[ao]|compromisos?',
		told: '(?:informó|presentó|explicó|propuso|señaló|indicó|solicitó|preguntó|agradeció|comentó|recordó|expuso|manifestó|destacó)|informa|presenta|explica|propone|señala|solicita|pregunta|agradece|comenta|recuerda|expone|manifiesta',
		coming:
			'se (?:celebrará|realizará|llevará a cabo|reunirá)|tendrá lugar|se convoca|quedan? convocad[ao]s|se ruega|primera convocatoria|segunda convocatoria',
		plans: 'lugar|horario|inscripci(?:ón|ones)|logística|programa|cómo (?:llegar|participar)',
		recorder: 'secretari[oa](?: de actas)?|acta (?:redactada|levantada) por|redacta|toma de notas|relator[a]?',
		about: 'plantillas?|modelos?|guía|política|estatutos|reglamento|procedimiento|manual|cómo|boletín',
	},
	endsOpen:
		'el la los las un una unos unas de del al y e o u pero ni en por para sobre bajo con sin entre hacia desde durante según que quien cuyo cuya donde su sus nuestro nuestra este esta estos estas ese esa esos esas algunos algunas varios varias cada muy más menos es son era eran será serán sido ser fue fueron ha han había habían a se como',
	paragraph: 'párrafos?|párrs?\\.|apartados?',
	settled:
		'véase abajo|ningun[oa]|nada|cancelad[oa]|aplazad[oa]|pospuest[oa]|retirad[oa]|cierre|clausura|fin|pausa|almuerzo|receso',
	gathers: 'debates?|deliberaciones|desarrollo de la (?:sesión|reunión)|puntos del orden del día',
	routine:
		'acreditación|inscripción|apertura|bienvenida|clausura|cierre|aprobación|adopción|otros asuntos|asuntos varios|varios|ruegos y preguntas|pausa',
	goesOn:
		'de del al y e o u pero ni en por para sobre bajo con sin entre hacia desde durante según que quien cuyo cuya donde a se como es son era eran será serán fue fueron ha han había habían su sus',
	interjections: 'sí bueno vale eh ok',
	contact: 'tel teléfono móvil correo web',
	months: [
		['enero', 'ene'],
		['febrero', 'feb'],
		['marzo', 'mar'],
		['abril', 'abr'],
		['mayo', 'may'],
		['junio', 'jun'],
		['julio', 'jul'],
		['agosto', 'ago'],
		['septiembre', 'sept', 'sep', 'setiembre'],
		['octubre', 'oct'],
		['noviembre', 'nov'],
		['diciembre', 'dic'],
	],
	weekdays: [
		['lunes', 'lun'],
		['martes', 'mar'],
		['miércoles', 'mié', 'miercoles'],
		['jueves', 'jue'],
		['viernes', 'vie'],
		['sábado', 'sáb', 'sabado'],
		['domingo', 'dom'],
	],
	belongsTo: 'del?|al?(?= (?:la|los|las|el|est[ae]|presente) )|al',
	thisDocument: '(?:(?:la|el) )?(?:presente|est[ae]) (?:informe|acta|documento|resumen)',
	pointsTo:
		'véan?se(?: también)?(?: el| los)?|ver(?: también)?(?: el| los)?|cf\\.(?: también)?|(?:figura\\w*|adjunt\\w+|anexad\\w+|reproduc\\w+|present\\w+|detall\\w+|list\\w+|incluid\\w+|enumer\\w+|recog\\w+|aparec\\w+|incluy\\w+|encuentra\\w*|consta\\w*) (?:en|como)(?: el| los)?|constituyen?(?: el)?',
	link: 'enlaces?|vínculos?|url|hipervínculos?',
	toDo: 'insertar|añadir|agregar|pendiente|falta|por (?:confirmar|añadir|insertar|completar)|a confirmar',
	theDocument: '(?:(?:la|el) )?(?:informe|acta)(?! (?:del?|sobre)\\b)',
	pointsBack: 'infra|adjunto',
	attached: 'adjunt\\w+|anexad\\w+',
	instrument: 'convenio|convención|tratado|acuerdo|protocolo|reglamento|ley|directiva|norma|contrato|estatutos|decreto',
	group: 'expertos|partes|países|especies',
	listed:
		'(?:partes|países|especies|estados) (?:no )?(?:incluid\\w+|enumerad\\w+|que figuran) en(?: el| los)?|(?:partes|países|especies) (?:no incluid\\w+ )?(?:del|de los)',
	annexEvidence: {
		appended:
			'(?:proyecto de )?orden del d[ií]a(?: provisional)?|agenda|temario|listas? de (?:los )?(?:participantes|asistentes|asistencia|decisiones|oradores|acuerdos|documentos|tareas)|participantes|asistentes|programa|presentaci(?:ón|ones)|intervenciones|declaraci(?:ón|ones)|discursos?',
		of: 'de|del|por|para|en|a|adoptad\\w+|realizad\\w+|pronunciad\\w+',
		stands: 'es|son|fue|fueron|está|están|se|ha sido|han sido',
		holds: 'contiene|contienen|reproduce|presenta|recoge|incluye|enumera',
		here: 'infra|adjunto|más abajo|a continuación',
		paper:
			'proyectos?(?! de orden)|borrador(?:es)?|especificaci(?:ón|ones)|textos?|decisi(?:ón|ones)|conclusiones|tablas?|cuadros?|acuerdos?|propuestas?|contratos?|normas?|resoluci(?:ón|ones)|recomendaciones|tratados?|convenios?|convenci(?:ón|ones)|protocolos?|directivas?|reglamentos?|leyes|ley|licencias?|enmiendas?|arrendamiento',
		adopts: 'adopt|aprob|acept',
		reworks:
			'(?:añadir|agregar|modificar|enmendar|suprimir|eliminar|revisar|mover|fusionar|reemplazar|sustituir|insertar|renombrar|examinar|negociar)|(?:modificaci(?:ón|ones)|enmiendas?|cambios|correcciones) (?:al?|del?|en)|(?:texto|título|redacción|revisión|supresión|negociación|examen) (?:del?)|comentarios (?:sobre|al?)',
		reworked:
			'suprimid\\w+|eliminad\\w+|modificad\\w+|enmendad\\w+|revisad\\w+|movid\\w+|fusionad\\w+|normativo|informativo',
	},
	section: {
		place: 'lugar|dónde|sede|sitio',
		remote: 'en línea|virtual\\w*|a distancia|telemátic\\w*|por video\\w*|híbrid\\w*',
		decisions:
			'(?:decisiones|decisión|acuerdos?|resoluciones|conclusiones)(?: (?:adoptad[ao]s|tomad[ao]s|alcanzad[ao]s))?',
		actions: '(?:acciones(?: a realizar)?|tareas|compromisos|puntos de acción|próximos pasos|seguimiento)',
		names: {
			date: 'Fecha',
			place: 'Lugar',
			next: 'Próxima reunión',
			decisions: 'Acuerdos',
			actions: 'Tareas',
		},
	},
	meeting: {
		kinds: {
			meeting: 'reunión|encuentro',
			session: 'sesión|per[ií]odo de sesiones',
			call: '(?:tele|video)conferencia|llamada',
			plenary: 'pleno|plenaria',
			assembly: 'asamblea(?: general)?|junta(?: general)?',
			conference: 'conferencia',
			workshop: 'taller',
		},
		qualifier:
			'extraordinari[ao]|especial|anual|conjunta|informal|regional|preparatoria|técnica|general|mensual|trimestral',
		held: 'se (?:celebró|reunió|realizó|inició|llevó a cabo|inauguró)|tuvo lugar|celebró|fue (?:inaugurad[ao]|celebrad[ao]|convocad[ao])|dio inicio|se han? reunido|comenzó|abre|abrió|inauguró|(?:da|dio) la bienvenida (?:[\\p{L}-]+ ){0,5}a la',
		elsewhen:
			'próxim[ao]s?|anterior(?:es)?|últim[ao]s?|aprobad[ao]s?|adoptad[ao]s?|publicad[ao]s?|distribu\\w*|versión|borrador de|actualizad[ao]|plazo|fecha límite|siguientes?|firmad[ao]|convocad[ao]s?|convocatoria|aplazad[ao]|hasta|desde|antes del?|había|habían|pasad[ao]|redactad[ao]',
		gathered: 'se reunió|se reunieron|se congregó',
		definite: 'la|el|esta|este|nuestra|nuestro',
		putOff: 'aplazad[ao]|pospuest[ao]|retrasad[ao]|adelantad[ao]|previst[ao]|fijad[ao]|trasladad[ao]',
		oneDay: 'día \\d{1,2}|(?:primer|segundo|tercer|último) día|(?:primera|segunda|tercera|última) jornada',
		numbered:
			'incidencias?|mociones|moción|puntos?|resolución|resoluciones|acuerdos?|decisión|decisiones|propuestas?|acciones|acción|documentos?|salas?|enmiendas?|preguntas?|expedientes?|recomendación|recomendaciones',
		next: 'próxim[ao]|siguiente',
		future: 'será|sería|debe|deberá',
		past: 'era|fue|había|debía|iba|habría',
		will: 'se (?:celebrará|realizará|reunirá|llevará a cabo)|tendrá lugar|será|(?:acordó|decidió|acuerda|decide) (?:celebrar|reunirse|realizar)|(?:está|queda|ha sido) (?:previst[ao]|fijad[ao]|programad[ao]|convocad[ao])|previst[ao]|fijad[ao]',
		ofPeriod:
			'(?:del?|en) (?:este |el |la |esta )?(?:año|ejercicio|trimestre|mes|semestre|mandato|bienio|ciclo|temporada|década|\\d{4})|desde|presencial',
	},
	telling: 'el|los|las|y|del|una|en|reunión|sesión',
	mistaken:
		'error(?:es)?|erróne\\w*|equivocad\\w*|incorrect\\w*|corre[gc]\\w*|corrección|no existe|en lugar de|en vez de|sic|errata',
	markup: {
		vagueLinks:
			'aquí|haga clic aquí|haz clic aquí|clic aquí|pulse aquí|haciendo clic aquí|pinche aquí|pinchando aquí|ver aquí|enlace|este enlace|en este enlace|en el siguiente enlace|el enlace|esto|vínculo|este vínculo',
		blanks:
			'nombre|nombres|nombre y apellidos?|fecha|hora|lugar|ciudad|título|número|importe|organización|cargo|nombre de.{1,40}|fecha de.{1,40}|día|mes|año',
		toFillIn: {
			opens: '(?:insertar|inserte|completar|indicar|indique|rellenar)',
			whole: '(?:por|a|para) (?:completar|confirmar|definir|insertar|añadir|determinar|rellenar|concretar)',
		},
		conversionErrors:
			'(?:¡ ?|(?<!\\s) )?error! no se encuentra el origen de la referencia\\.?|(?:¡ ?|(?<!\\s) )?error! marcador no definido\\.?|(?:¡ ?|(?<!\\s) )?error! referencia de hipervínculo no válida\\.?|(?:¡ ?|(?<!\\s) )?error! vínculo no válido\\.?|(?:¡ ?|(?<!\\s) )?error! no hay texto con el estilo especificado en el documento\\.?|(?:¡ ?|(?<!\\s) )?error! nombre desconocido de propiedad de documento\\.?|error: no se encuentra (?:la|el origen de la) (?:fuente de )?referencia\\.?|error: no se encontró el origen de la referencia\\.?',
		mayRepeat: 'muy casi luego ya tan no sí si mucho poco bien nos se más',
		spoken: 'eh+|bueno|pues|o sea|digamos|vale|creo que|sabes',
		smallWords:
			'el la los las un una unos unas de del y o a al en con por para que se su sus es son fue fueron ha han no lo le les como',
		beforeTopic: 'un|una|el|la|los|las|del|de la|de|este|esta|cada|palabra|etiqueta|contra la|por|con',
		counted:
			'reunión|sesión|congreso|conferencia|asamblea|capítulo|parte|título|tomo|sección|artículo|anexo|edición|aniversario|siglo',
		questions: 'qué|cómo|cuándo|dónde|quién|cuánto|cuántos',
	},
	glossary: [
		'siglas',
		'acrónimos',
		'abreviaturas',
		'siglas y acrónimos',
		'siglas y abreviaturas',
		'acrónimos y abreviaturas',
		'lista de siglas',
		'lista de acrónimos',
		'glosario',
	],
	small: 'el la los las un una de del y e o u en a al para por con sobre entre',
	capitals:
		'unos unas sí si quien cual cuyo este esta estos estas menos todo toda todos todas nada nadie nunca ' +
		'siempre para sobre antes después debe deben deberá puede pueden punto puntos orden aprobado aprobada ' +
		'acuerdo acuerda acuerdan decide resuelve resolución nuevo nueva urgente nota atención presentes ' +
		'presente ausentes ausente acta anexo informe sesión voto votos lunes martes jueves viernes sábado ' +
		'domingo acordó aprueba aprueban autoriza designa nombra ratifica dispone invita solicita recuerda ' +
		'unanimidad mayoría importante obligatorio solo sólo mismo',
	skeleton: {
		agenda: 'Orden del día',
		items: ['Apertura', 'Otros asuntos'],
		participants: 'Lista de participantes',
		person: 'Nombre (entidad)',
		text: 'Texto del anexo',
	},
};
