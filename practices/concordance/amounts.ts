/** What is said to cost nothing, and an amount beside it. */
import { amountsIn, type Check, plainOf, sentencesOf } from '../../server/engine/index';
import { journeysToCome } from '../shared/journeys';
import { proseOf } from '../shared/prose';
import { contradiction } from '../shared/said';

const free =
	/\bgratuit(?:e|s|es|ement)?\b|\bsans (?:frais|cout|aucun cout|aucuns? frais)\b|\bfree of charge\b|\bat no (?:cost|charge)\b|\b(?:is|are|stays?|remains?) free\b/;
const partOnly =
	/\bpour les\b|\bsauf\b|\bsi\b|\bmoins de\b|\bexcept\b|\bif\b|\bunder\b|\bfor (?:children|students|seniors)\b|\bpremie|\bfirst\b|\bnon\b|\bpas\b|\bnot\b/;
/** The service itself, not a part of it. */
const ofService =
	/\bservice|\bdemande|\bpermis\b|\binscription|\bportail|\btout\b|\bdemarche|\bpermit|\bapplication|\brequest|\bregist|\bportal|\beverything\b/;
const paid = /\bpayer\b|\bfrais\b|\bdroits?\b|\bcout|\bpay\b|\bfee\b|\bcharge/;

/** A service that is free, and a step that has a price; a change at no cost, and an amount for it. */
export const freeYetPaid: Check = function* (context) {
	const { value, charter } = context;
	for (const change of value.portee?.changements ?? []) {
		const [amount] = amountsIn(change.decision ?? '');
		if (amount && free.test(plainOf(change.description ?? '').plain))
			yield* contradiction(context, [change, 'description'], [[change, 'decision']], {
				args: [change.description ?? '', change.decision ?? ''],
			});
	}
	const steps = journeysToCome(value).flatMap(({ etapes }) => etapes ?? []);
	const step = steps.find(
		({ nom = '' }) => amountsIn(nom).some(({ value: price }) => price > 0) && paid.test(plainOf(nom).plain),
	);
	if (!step) return;
	for (const prose of proseOf(charter)) {
		if (!/^(?:initiative\.description|objectifs|portee\.inclus|ethique\.droits|contraintes)/.test(prose.path)) continue;
		const said = sentencesOf(prose.text).find(({ quote }) => {
			const { plain } = plainOf(quote);
			return (
				free.test(plain) &&
				ofService.test(plain) &&
				!partOnly.test(plain.slice(Math.max(0, plain.search(free) - 12), plain.search(free) + 40))
			);
		});
		if (said) yield* contradiction(context, prose, [[step, 'nom']], { args: [said.quote, step.nom ?? ''] });
	}
};
