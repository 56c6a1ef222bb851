import { eachIs } from './in-minutes.js';

describe('what Spanish minutes say was decided, and who is to do what', () => {
	it('is decided by a body, or without saying by whom', () => {
		eachIs({
			'El claustro, por unanimidad, ratificó la lista de libros.':
				'decision: El claustro, por unanimidad, ratificó la lista de libros.',
			'La junta se opone al cierre del puente.': 'decision: La junta se opone al cierre del puente.',
			'Se deniega la licencia para el puesto.': 'decision: Se deniega la licencia para el puesto.',
			'Se amplía el plazo de inscripción hasta mayo.': 'decision: Se amplía el plazo de inscripción hasta mayo.',
			'El punto 4 queda sobre la mesa.': 'decision: El punto 4 queda sobre la mesa.',
			'Luz verde a la valla nueva.': 'decision: Luz verde a la valla nueva.',
			'Elegido el presupuesto más barato.': 'decision: Elegido el presupuesto más barato.',
			'No se acepta la oferta del vivero.': 'decision: No se acepta la oferta del vivero.',
			'Este año no habrá feria.': 'decision: Este año no habrá feria.',
		});
	});

	it('is to be done by somebody, or by whoever it may be', () => {
		eachIs({
			'Le toca a Ana abrir el local.': 'action: Le toca a Ana abrir el local. (Ana)',
			'De los carteles se ocupa Bo.': 'action: De los carteles se ocupa Bo. (Bo)',
			'Zoe promete traer la escalera.': 'action: Zoe promete traer la escalera. (Zoe)',
			'El párroco avisará a las familias.': 'action: El párroco avisará a las familias. (El párroco)',
			'Hace falta cambiar la cerradura.': 'action: Hace falta cambiar la cerradura.',
			'Vamos a pedir otro presupuesto.': 'action: Vamos a pedir otro presupuesto.',
			'Se dará traslado del escrito a la abogada.': 'action: Se dará traslado del escrito a la abogada.',
		});
	});

	it('is not what is asked, said of the present, or a rule', () => {
		eachIs({
			'Se debate si se mantiene el horario.': '',
			'Se mantiene la tendencia a la baja.': '',
			'Hace falta tener paciencia.': '',
			'No hace falta llamar al fontanero.': '',
			'Si la junta rechaza la oferta, no pasa nada.': '',
			'Para entrar es necesario pedir la llave.': '',
			'Según el artículo 12, la junta aprueba las altas.': '',
			'Ana se ocupa de la biblioteca desde hace diez años.': '',
			'Se le da la palabra a Bo.': '',
		});
	});
});
