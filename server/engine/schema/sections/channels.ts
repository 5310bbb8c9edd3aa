/** The channels through which a service is given: shared by `solution.canaux` and the steps of a journey. */
import { oneOf, value } from '../build';

export const channelType = () =>
	oneOf(
		value('web', 'Site ou application dans un navigateur.', 'Site or application in a browser.'),
		value(
			'mobile',
			'Téléphone ou tablette, par une application ou un site pensé d’abord pour eux.',
			'Phone or tablet, through an application or a site designed for them first.',
		),
		value('telephone', 'Conversation avec une personne au téléphone.', 'A conversation with a person on the phone.'),
		value('comptoir', 'Rencontre en personne, à un point de service.', 'In person, at a service point.'),
		value('courriel', 'Échange de courriels.', 'Exchange of emails.'),
		value('poste', 'Envoi de papier par la poste.', 'Paper sent by mail.'),
		value(
			'clavardage',
			'Échange écrit en direct, avec une personne ou un assistant.',
			'Live written exchange, with a person or an assistant.',
		),
	);
