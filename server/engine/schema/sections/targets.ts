/** The ten targets of the strategy that `alignement` can name, in our words. */
import { oneOf, value } from '../build';

export const targetType = () =>
	oneOf(
		value(
			'implication_citoyens',
			'Que 75 % des nouveaux services numériques soient conçus avec la participation de citoyens. Horizon 2023, passé.',
			'That 75% of new digital services be designed with citizens taking part. Due by 2023, now past.',
		),
		value(
			'evaluation_continue',
			'Que 75 % des services numériques s’améliorent grâce à l’évaluation qu’en font sans cesse les citoyens. Horizon 2023, passé.',
			'That 75% of digital services improve through citizens’ ongoing evaluation. Due by 2023, now past.',
		),
		value(
			'consultations_numeriques',
			'Que 75 % des consultations publiques puissent se faire en ligne. Se mesure pour un organisme entier. Horizon 2023, passé.',
			'That people can join 75% of public consultations online. Measured for a whole organization. Due by 2023, now past.',
		),
		value(
			'une_seule_fois',
			'Que la moitié des services ne redemandent pas ce que l’administration sait déjà. Horizon 2023, passé.',
			'That half of services not ask again for what the administration already knows. Due by 2023, now past.',
		),
		value(
			'rappels_numeriques',
			'Que 60 % des échéances soient rappelées aux gens par un moyen numérique. Horizon 2023, passé.',
			'That people be reminded digitally of 60% of their due dates. Due by 2023, now past.',
		),
		value(
			'mesures_transformation',
			'Que toutes les organisations mettent en œuvre des mesures de transformation numérique. Se mesure pour un organisme entier. Horizon 2023, passé.',
			'That every organization carry out digital transformation measures. Measured for a whole organization. Due by 2023, now past.',
		),
		value(
			'milieu_transforme',
			'Que 60 % du personnel travaille dans un milieu et selon des façons de faire renouvelés. Se mesure pour un organisme entier. Horizon 2023, passé.',
			'That 60% of staff work in a renewed environment and in renewed ways. Measured for a whole organization. Due by 2023, now past.',
		),
		value(
			'taux_utilisation',
			'Que, pour 75 % des services numériques, plus des trois quarts de l’usage se fasse en ligne. Horizon 2023, passé.',
			'That, for 75% of digital services, more than three quarters of use be online. Due by 2023, now past.',
		),
		value(
			'sans_papier',
			'Que 75 % des processus de l’administration se fassent sans papier. Horizon 2023, passé.',
			'That 75% of administrative processes run without paper. Due by 2023, now past.',
		),
		value(
			'diffusion_donnees',
			'Que 60 % des organisations publient la plupart de leurs données les plus réutilisables. Se mesure pour un organisme entier. Horizon 2023, passé.',
			'That 60% of organizations publish most of their most reusable data. Measured for a whole organization. Due by 2023, now past.',
		),
	);
