import names from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import type { Words } from './words.js';

export const pt: Words = {
	countries: names.countries,
	annex: [['anexo', 'anexos']],
	agenda: ['agenda', 'ordem do dia', 'ordem de trabalhos', 'ordem dos trabalhos', 'pauta'],
	participants: [
		'participantes',
		'lista de participantes',
		'presentes',
		'membros presentes',
		'lista de presenças',
		'presenças',
		'ausentes',
	],
	people: {
		stems: 'particip|presen|assistente|comparec|ausên|ausent|falta|justific|observador|convidad|ouvinte|delegaç',
		present:
			'(?:lista |relação )?(?:de |dos |das )?(?:participantes?|presenças?|presentes|assistentes|pessoas presentes)|(?:membros|conselheiros|sócios|vereadores|condôminos|associados) presentes|(?:estiveram|estavam|também|ainda|encontravam-se) presentes|participaram(?: da reunião| na reunião)?|compareceram|estiveram presentes na reunião|presença|lista de presença|delegações|(?:com a presença|na presença) (?:de|dos|das|do|da)(?: seguintes?)?(?: \\p{L}+)?|estando presentes(?: os)?(?: seguintes)?(?: \\p{L}+)?',
		absent:
			'ausentes?(?: com justificativa| justificad[oa]s)?|ausências?(?: justificadas)?|faltas?(?: justificadas)?|faltaram|justificaram (?:a )?(?:ausência|falta)|membros ausentes|justificativas?(?: de ausência)?|não compareceram',
		observing: '(?:na qualidade de )?observador(?:a|es|as)?|convidad[oa]s?(?: presentes)?|ouvintes',
		manner:
			'(?:na|à) (?:reunião|sessão)|on-?line|por (?:videoconferência|telefone|zoom)|remotamente|à distância|presencialmente|de forma (?:remota|presencial|virtual)',
		members:
			'(?:(?:os|as|senhores) )?(?:membros(?: da \\p{L}+| do \\p{L}+)?|vereadores(?:\\(as\\))?|vereadoras|conselheiros|vogais|deputados|delegados|representantes|diretores|direção|mesa)',
		nobody: 'sim|não|nenhum[a]?|ninguém|todos|todas|não houve|outros|n/a|etc',
		title:
			'sr|sra|srª|srta|srs|sras|senhor|senhora|d|dª|dom|dona|dr|dra|drª|drs|dras|doutor|doutora|prof|profa|profª|eng|engº|enga|engª|arq|arqª|arqº|exmo|exma|embaixador|embaixadora',
		role: '(?:co-?|vice-?)?president[ea]|secretári[oa]s?|tesoureir[oa]|relator(?:a|es)?|moderador(?:a|es)?|facilitador(?:a|es)?|diretor(?:a)?|director(?:a)?|membros?|vogal|vogais|convidad[oa]s?|observador(?:a|es)?|coordenador(?:a)?|representantes?|delegad[oa]s?|suplente|titular|administrador(?:a)?|prefeit[oa]|vereador(?:as?|es)?|chefe|assessor(?:a)?|conselheir[oa]s?|responsável|voluntári[oa]|técnic[oa]|gerente|síndic[oa]|subsíndic[oa]',
		note: 'on-?line|virtual|remot[oa]|à distância|por (?:telefone|videoconferência|zoom)|videoconferência|manhã|tarde|até|desde|a partir|chegou|saiu|parcial|ausente|ponto.*|presencial|ela|ele|elu',
		membership: 'direção|diretoria|titular|suplente|sim|não|com voto|sem voto',
		body:
			'licença águas transporte transportes energia amigos bombeiros polícia grupo comité comitê comissão conselho instituto ' +
			'universidade escola colégio academia ministério departamento gabinete agência associação federação sindicato ' +
			'união sociedade fundação rede coligação coalizão aliança fórum centro banco empresa secretaria secretariado ' +
			'governo autoridade organização programa projeto projecto fundo equipa equipe igreja assembleia parlamento ' +
			'serviço serviços direção direcção delegação estados nações países câmara município cidade região junta ' +
			'prefeitura cooperativa ponto artigo anexo lei reunião sessão são santa rua praça plano relatório república reino ' +
			'coletivo biblioteca hospital',
		and: 'e',
		says: 'apresentaram|informaram|explicaram|perguntaram|propuseram|relataram|destacaram|referiram|afirmaram|responderam|sugeriram|expuseram|solicitaram|questionaram|disseram|intervieram|apresentou|apresenta|informou|informa|explicou|explica|disse|diz|perguntou|pergunta|propôs|propõe|relatou|relata|lembrou|lembra|destacou|destaca|sublinhou|sublinha|referiu|refere|afirmou|afirma|acrescentou|acrescenta|respondeu|responde|abriu|abre|encerrou|encerra|presidiu|preside|moderou|modera|agradeceu|agradece|solicitou|solicita|sugeriu|sugere|comentou|comenta|expôs|expõe|deu (?:início|as|conhecimento|a)|expressou|anunciou|anuncia|esclareceu|esclarece|interveio|concordou|concorda|discordou|alertou|alerta|defendeu|defende|considerou|lamentou|contestou|criticou|elogiou|insistiu|reconheceu|prometeu|intervém|entrou (?:às|na)|ausentou-se|retirou-se|usou da palavra|conduziu|mencionou|menciona|questionou|questiona|salientou|salienta|observou|observa|indicou|indica|tomou a palavra|fez (?:uso|referência|um|uma)|leu|manifestou|reiterou|recordou|saudou|pediu|ressaltou|ressalta',
		adverb: 'também|ainda|então|depois|igualmente',
		inverted: 'interveio|intervém|respondeu|perguntou|explicou|usou da palavra|tomou a palavra|fez uso da palavra',
		by: '(?:presidid[oa]s?|moderad[oa]s?|apresentad[oa]s?|conduzid[oa]s?|dirigid[oa]s?|facilitad[oa]s?|abert[oa]s?|propost[oa]s?|secundad[oa]s?) (?:por|pel[oa])|sob a (?:presidência|direção|coordenação) de',
		around: undefined,
		auxiliary: 'pode|poderia|vai|tem|tinha|é|era|deve|deveria',
		elsewhere:
			'n(?:[oa]|uma?) (?!próxim[oa] )[^.,;:!?]{0,50}(?:congresso|conferência|cúpula|cimeira|simpósio|feira)(?!\\p{L})|por exemplo|segundo|por (?:e-?mail|escrito|carta|correio)|(?:em|numa?|na sua|no seu) (?:uma? )?(?:carta|e-?mail|artigo|livro|entrevista|mensagem|discurso|blog)|(?:última|anterior|passada) (?:reunião|sessão|assembleia|conferência)|(?:reunião|sessão|assembleia|conferência|ano|semana|mês) (?:anterior|passad[oa])|ausente|justificou|no parlamento|na imprensa|ontem|falecid[oa]|faleceu|ex-|antig[oa]|não pôde|em memória|^em (?:\\p{L}+ de )?(?:19|20)\\d\\d',
		before:
			'de do da por pelo pela para com a ao à em no na segundo que quem cujo cuja quando se como sobre sem contra desde ' +
			'agradeceu agradece substitui substituiu elegeu eleito eleita nomeou saudou felicitou',
		opener:
			'interveio intervém respondeu perguntou explicou depois então também ainda finalmente primeiro seguidamente hoje ' +
			'ontem porém quando e mas nosso nossa obrigado após como se porque embora sim',
		column: {
			name: 'nomes?(?: completos?)?|participantes?|presentes|pessoas?|membros?|representantes?',
			given: 'primeiros? nomes?',
			family: 'apelidos?|sobrenomes?',
			affiliation:
				'organizaç(?:ão|ões)|instituiç(?:ão|ões)|entidades?|empresas?|afiliaç(?:ão|ões)|filiação|países|país|organismos?|órgão|setor|associação',
			role: 'cargos?|funç(?:ão|ões)|papel|papéis',
			handle: 'iniciais|e-?mail|telefone|assinatura|contacto|contato',
		},
	},
	record: ['ata', 'atas', 'relatório', 'memória da reunião', 'resumo', 'súmula'],
	kind: {
		shared: 'relatório|resumo|súmula|atas',
		meeting:
			'reuni(?:ão|ões)|assembleia(?: geral)?|sess(?:ão|ões)|plenári[ao]|(?:tele|video|vídeo)conferência|conselho (?:diretivo|fiscal|geral|diretor|municipal)|oficina|encontro',
		body: 'comitê|comité|comissão|conselho|direção|diretoria|grupo de trabalho|colegiado',
		notes:
			'ata|desenvolvimento|discuss(?:ão|ões)|debates?|deliberações|notas|assuntos tratados|pontos discutidos|relatos?|encaminhamentos',
		calls: 'ordem d[eo]s? (?:dia|trabalhos)|pauta|convocatória|convocação|edital de convocação|convite',
		opened:
			'(?:foi |deu-se por |dada por )?(?:aberta|encerrada|iniciada|declarada aberta) a (?:sessão|reunião|assembleia)|(?:sessão|reunião|assembleia) (?:foi )?(?:aberta|encerrada|iniciada)|nada mais havendo|quórum (?:legal|suficiente|necessário)|havendo quórum|verificado o quórum|deu início|abriu a (?:sessão|reunião|assembleia)',
		decided:
			'por unanimidade|(?:foi|foram|é|são) (?:aprovad|deliberad|decidid|acordad|rejeitad)[ao]s?|aprovad[ao]s? (?:por|com)|deliberou|decidiu|abstenç(?:ão|ões)|votos? (?:a favor|contra|favoráveis)',
		mark: 'deliberaç(?:ão|ões)|decis(?:ão|ões)|aprovad[ao]|votaç(?:ão|ões)|ações|tarefas?',
		told: '(?:informou|apresentou|explicou|propôs|referiu|indicou|solicitou|perguntou|agradeceu|comentou|lembrou|destacou|relatou|esclareceu|sugeriu)|informa|apresenta|explica|propõe|refere|solicita|agradece|esclarece',
		coming:
			'realizar-se-á|terá lugar|será realizad[ao]|convoc(?:a-se|o|am-se)|ficam? convocad[ao]s|primeira convocatória|segunda convocatória',
		plans: 'local|horário|inscriç(?:ão|ões)|programa|como (?:chegar|participar)',
		recorder: 'secretári[ao](?: da (?:mesa|reunião))?|ata (?:redigida|lavrada) por|redator[a]?|relator[a]?',
		about: 'modelos?|guia|política|estatutos?|regulamento|regimento|procedimento|manual|como (?:fazer|escrever)',
	},
	endsOpen:
		'o a os as um uma uns umas de do da dos das ao aos à às e ou mas nem em na nos nas por pelo pela pelos pelas para sobre sob com sem entre até desde durante segundo que quem cujo cuja onde seu sua seus suas nosso nossa este esta estes estas esse essa alguns algumas vários várias cada muito mais menos é são era eram será serão sido ser foi foram tem têm tinha tinham se como',
	paragraph: 'parágrafos?|pars?\\.',
	settled:
		'ver abaixo|nenhum[a]?|nada|cancelad[oa]|adiad[oa]|retirad[oa]|encerramento|fim|pausa|intervalo|almoço|inativ[oa]',
	gathers: 'debates?|deliberações|pontos da ordem (?:do dia|de trabalhos)',
	routine:
		'credenciamento|abertura|boas-vindas|encerramento|aprovação|adoção|outros assuntos|assuntos diversos|diversos|pausa',
	goesOn:
		'de do da dos das ao aos à às e ou mas nem em na nos nas por pelo pela pelos pelas para sobre sob com sem entre até desde durante segundo que quem cujo cuja onde é são era eram será serão foi foram tem têm tinha tinham se como seu sua seus suas',
	interjections: 'sim não pois bom hum ok',
	contact: 'tel telefone telemóvel correio site',
	months: [
		['janeiro', 'jan'],
		['fevereiro', 'fev'],
		['março', 'mar'],
		['abril', 'abr'],
		['maio'],
		['junho', 'jun'],
		['julho', 'jul'],
		['agosto', 'ago'],
		['setembro', 'set'],
		['outubro', 'out'],
		['novembro', 'nov'],
		['dezembro', 'dez'],
	],
	weekdays: [
		['segunda-feira', 'segunda'],
		['terça-feira', 'terça'],
		['quarta-feira', 'quarta'],
		['quinta-feira', 'quinta'],
		['sexta-feira', 'sexta'],
		['sábado', 'sáb'],
		['domingo', 'dom'],
	],
	belongsTo: 'd[aeo]s?|dest[ae]|à|ao|a(?= est[ae] )',
	thisDocument: '(?:(?:o|a) )?(?:presente|d?est[ae]) (?:relatório|ata|documento)',
	pointsTo:
		'ver(?: também)?(?: os?)?|veja(?:-se)?(?: os?)?|vide(?: os?)?|cf\\.(?: também)?|(?:const\\w+|reproduzid\\w+|listad\\w+|apresentad\\w+|figur\\w+|detalhad\\w+|anexad\\w+|segue\\w*|encontr\\w+(?:-se)?|inclu\\w+|junt[ao]s?) (?:nos?|dos?|como|em|ao)|constitu(?:i|em)(?: o)?',
	link: 'link|hiperligação|url|endereço',
	toDo: 'inserir|adicionar|em falta|falta|pendente|a (?:confirmar|inserir|adicionar)|por (?:inserir|confirmar)',
	theDocument: '(?:relatório|ata)(?! (?:d[aeo]s?|sobre)\\b)',
	pointsBack: 'em apenso|abaixo',
	attached: 'anexad[ao]s?|apensad[ao]s?',
	instrument: 'convenção|tratado|acordo|protocolo|regulamento|lei|diretiva|norma|contrato|estatutos|decreto',
	group: 'peritos|especialistas|partes|países|espécies',
	listed:
		'(?:partes|países|espécies) (?:não )?(?:incluíd\\w+|constantes|listad\\w+|enumerad\\w+) (?:nos?|em|dos?)|(?:partes|países|espécies) (?:dos?)',
	annexEvidence: {
		appended:
			'(?:projeto de )?ordem (?:do dia|(?:de|dos) trabalhos)|agenda|pauta|programa|listas? (?:de|dos|das) (?:participantes|presenças?|presentes|decisões|deliberações|oradores|documentos|tarefas)|participantes|apresentaç(?:ão|ões)|discursos?|declaraç(?:ão|ões)|intervenções',
		of: 'de|do|da|dos|das|por|pelo|pela|para|em|aprovad\\w+|proferid\\w+|feit\\w+',
		stands: 'é|são|foi|foram|está|estão|consta|constam|encontra-se|encontram-se|segue|seguem',
		holds: 'contém|reproduz|apresenta|inclui|enumera',
		here: 'em apenso|abaixo|a seguir',
		paper:
			'projetos?(?! de ordem)|minuta|especificaç(?:ão|ões)|textos?|decis(?:ão|ões)|conclusões|tabelas?|quadros?|acordos?|propostas?|contratos?|normas?|resoluç(?:ão|ões)|recomendações|tratados?|convenç(?:ão|ões)|protocolos?|diretivas?|regulamentos?|leis?|licenças?|emendas?',
		adopts: 'adot|aprov|aceit',
		reworks:
			'(?:acrescentar|adicionar|modificar|alterar|emendar|suprimir|eliminar|rever|mover|substituir|inserir|renomear|examinar|negociar)|(?:modificaç(?:ão|ões)|alteraç(?:ão|ões)|emendas?|correções) (?:ao|a|do|no)|(?:texto|título|redação|revisão|supressão|negociação|exame) do|comentários (?:sobre o|ao)',
		reworked:
			'suprimid\\w+|eliminad\\w+|modificad\\w+|alterad\\w+|emendad\\w+|revist\\w+|movid\\w+|normativo|informativo',
	},
	section: {
		place: 'local|onde|lugar',
		remote: 'on-?line|virtua\\w*|à distância|por video\\w*|videoconferência|híbrid\\w*',
		decisions: '(?:decisões|decisão|deliberações|deliberação|resoluções|conclusões)(?: tomadas)?',
		actions: '(?:ações|acções|tarefas|encaminhamentos|próximos passos|pontos de ação|pendências)',
		names: {
			date: 'Data',
			place: 'Local',
			next: 'Próxima reunião',
			decisions: 'Deliberações',
			actions: 'Tarefas',
		},
	},
	meeting: {
		kinds: {
			meeting: 'reunião|encontro',
			session: 'sessão',
			call: '(?:tele|video|vídeo)conferência|chamada',
			plenary: 'plenária|plenário',
			assembly: 'assembleia(?: geral)?',
			conference: 'conferência',
			workshop: 'oficina',
		},
		qualifier:
			'extraordinári[ao]|especial|anual|conjunta|informal|regional|preparatória|técnica|geral|mensal|trimestral|pública',
		held: 'realizou-se|teve lugar|reuniu(?:-se)?|decorreu|foi (?:aberta|realizada)|iniciou-se|celebrou|ocorreu|teve início|reuniram-se|aconteceu|abre|abriu|deu as boas-vindas (?:[\\p{L}-]+ ){0,5}à',
		elsewhen:
			'próxim[ao]s?|anterior(?:es)?|últim[ao]s?|aprovad[ao]s?|adotad[ao]s?|publicad[ao]s?|distribu\\w*|versão|rascunho de|atualizad[ao]|prazo|data[- ]limite|seguintes?|assinad[ao]|convocad[ao]s?|convocatória|adiad[ao]|até|desde|havia|haviam|passad[ao]|redigid[ao]|lavrada em',
		gathered: 'reuniu(?:-se)?|reuniram-se',
		definite: 'a|o|esta|este|nossa|nosso',
		putOff: 'adiad[ao]|remarcad[ao]|antecipad[ao]|prevista?|marcad[ao]|transferid[ao]',
		oneDay: 'dia \\d{1,2}|(?:primeiro|segundo|terceiro|último) dia',
		numbered:
			'moções|moção|pontos?|resoluç(?:ão|ões)|deliberaç(?:ão|ões)|decis(?:ão|ões)|propostas?|aç(?:ão|ões)|documentos?|salas?|emendas?|perguntas?|processos?|recomendaç(?:ão|ões)',
		next: 'próxim[ao]|seguinte',
		future: 'será|seria|deve|deverá',
		past: 'era|foi|havia|devia|teria|iria',
		will: 'será|terá lugar|realizar-se-á|(?:está|fica|foi) (?:prevista|marcada|agendada)|decorrerá|prevista|marcada|agendada|reunirá|ocorrerá',
		ofPeriod:
			'(?:d[eoa]|n[oa]|deste|neste) (?:ano|exercício|trimestre|mês|semestre|mandato|biénio|biênio|ciclo|\\d{4})|desde|presencial',
	},
	telling: 'o|os|da|do|dos|das|em|não|uma|reunião|sessão',
	mistaken:
		'erro|erros|errad\\w*|incorret\\w*|corri[gj]\\w*|correção|não existe|em vez de|em lugar de|sic|lapso|gralha',
	markup: {
		vagueLinks:
			'aqui|clique aqui|ver aqui|veja aqui|clicando aqui|carregue aqui|link|este link|o link|hiperligação|esta hiperligação|neste link|nesta hiperligação|no link|isto',
		blanks:
			'nome|nomes|nome completo|data|hora|local|cidade|título|número|valor|organização|cargo|nome d[aeo] .{1,40}|data d[aeo] .{1,40}|dia|mês|ano',
		toFillIn: {
			opens: '(?:inserir|insira|preencher|preencha|completar|indicar)',
			whole: '(?:a|por) (?:completar|confirmar|definir|inserir|preencher|determinar)',
		},
		conversionErrors:
			'erro! a origem da referência não foi encontrada\\.?|erro! fonte de referência não encontrada\\.?|erro! origem da referência não encontrada\\.?|erro! marcador não definido\\.?|erro! indicador não definido\\.?|erro! a referência da hiperligação não é válida\\.?|erro! a referência de hiperlink não é válida\\.?|erro! ligação inválida\\.?|erro! vínculo não válido\\.?|erro! nenhum texto com o estilo especificado foi encontrado no documento\\.?|erro! nome de propriedade do documento desconhecido\\.?|erro: origem da referência não encontrada\\.?',
		mayRepeat: 'muito logo mesmo se não sim já bem quase nos',
		spoken: 'né|então|bom|acho que|quer dizer|ah+',
		smallWords:
			'o a os as um uma uns umas de do da dos das e ou em no na nos nas por para com que se seu sua é são foi foram ao aos à às não como',
		beforeTopic: 'um|uma|o|a|os|as|do|da|de|este|esta|cada|palavra|etiqueta|contra a',
		counted:
			'reunião|sessão|congresso|conferência|assembleia|capítulo|parte|título|tomo|secção|seção|artigo|anexo|edição|aniversário|século',
		questions: 'porquê|por que|o quê|como|quando|onde|quem|quanto',
	},
	glossary: [
		'siglas',
		'acrónimos',
		'acrônimos',
		'abreviaturas',
		'siglas e acrónimos',
		'siglas e acrônimos',
		'siglas e abreviaturas',
		'lista de siglas',
		'lista de abreviaturas',
		'glossário',
	],
	small: 'o a os as um uma de do da dos das e ou em no na nos nas ao à para por pelo pela com sobre entre',
	capitals:
		'umas não sim quem este esta estes estas esse essa isso seus suas muito mais menos todo toda todos ' +
		'todas nada ninguém nunca sempre para sobre antes depois deve devem deverá pode podem ponto pontos ' +
		'ordem aprovado aprovada deliberação deliberado delibera decide decisão resolve novo nova urgente ' +
		'nota atenção presentes presente ausentes ausente acta anexo relatório sessão voto votos segunda ' +
		'terça quarta quinta sexta sábado domingo aprova aprovam autoriza designa nomeia ratifica unanimidade ' +
		'maioria importante obrigatório apenas mesmo',
	skeleton: {
		agenda: 'Ordem do dia',
		items: ['Abertura', 'Outros assuntos'],
		participants: 'Lista de participantes',
		person: 'Nome (entidade)',
		text: 'Texto do anexo',
	},
};
