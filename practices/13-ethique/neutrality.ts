/** A service that personalizes, and the State's duty of neutrality. */
import { addKey, type Check, says } from '../../server/engine/index';
import { mentions } from '../shared/citizens';
import { plannedTexts } from '../shared/planned';
import { proseOf } from '../shared/prose';

/** The service tells people apart by what it knows of them, and offers accordingly. */
const personalized =
	/\b(?:services?|offres?|programmes?|contenus?|suggestions?|recommandations?|propositions?|parcours|messages?|conseils?) (?:tres )?personnalises?e?s?\b|\b(?:recommand|sugger|propos)\w* [^.;]{0,40}\b(?:selon|d'apres|en fonction (?:de|du)) (?:le|la|son|sa|leur|du|de la)? ?(?:profil|situation|historique|comportement)|\bpersonnalis(?:er|ation)\b|\b(?:personali[sz]ed|tailored|targeted) (?:services?|offers?|programs?|content|suggestions?|recommendations?|messages?|advice)\b|\b(?:recommend|suggest)\w* [^.;]{0,40}\b(?:based on|according to) (?:the|their|his|her)? ?(?:profile|situation|history|behaviou?r)|\bpersonali[sz]ation\b/;

const fair =
	/\bneutr|\bequit|\begal|\bmemes? (?:offres?|programmes?|services?|avis|possibilites?|conditions?)|\bdiscrimin|\bbiais|\btoutes? les personnes|\btout le monde|\bfair|\bequal|\bbias|\bsame (?:offers?|programs?|services?|notices?)|\bevery(?:one|body)\b/;

/** What is planned is personalized, and nothing under ethics says how it stays neutral and fair. */
const unfair: Check = function* (context) {
	const { charter, value } = context;
	if (says(charter, value.ethique, 'neutralite')) return;
	if (proseOf(charter).some(({ path, text }) => path.startsWith('ethique.') && mentions(fair, text))) return;
	for (const { text, place } of plannedTexts(context)) {
		if (!mentions(personalized, text)) continue;
		yield { ...place, args: [text], fixes: addKey(charter, value.ethique, 'neutralite') };
		return;
	}
};

/** By code. */
export const neutrality: Readonly<Record<string, Check>> = { 'ethique.droits/neutralite': unfair };
