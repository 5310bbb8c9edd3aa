/** A workspace of many charters for the bench, the same ones at every run: small, sound, and unlike each other. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { standard } from '../standard';
import { charterOf } from './charter';

const phases = ['amorce', 'conception', 'realisation', 'exploitation'];
const services = ['Permis', 'Déclaration', 'Aide financière', 'Inscription', 'Plainte', 'Rendez-vous', 'Attestation'];
const ways = ['en ligne', 'mobile', 'simplifié', 'accéléré', 'unifié'];
const statuses = ['en_place', 'planifiee', 'partielle', 'non_retenue', 'sans_objet'];

/** What a charter says of some actions: more of them, and others, from one charter to the next. */
function declarations(n: number): string {
	const practices = standard.practices.map(({ id, actions }) => {
		const declared = actions.filter((_, index) => (index * 5 + n + id.length) % 4 < n % 4);
		if (declared.length === 0) return '';
		return `  ${id}:\n${declared.map((action, index) => declaration(action.id.split('.')[1] ?? '', n + index)).join('')}`;
	});
	const written = practices.join('');
	return written && `pratiques:\n${written}`;
}

function declaration(action: string, n: number): string {
	const status = statuses[n % statuses.length] ?? '';
	const more: Record<string, string> = {
		en_place: '      preuves: [equipe.roles, "https://exemple.gouv.qc.ca/bilan"]\n      evaluee_le: 2026-10-01\n',
		partielle: '      preuves: [portee]\n',
		planifiee: '      responsable: Équipe du service\n      echeance: 2027-03-31\n',
	};
	const reason = '      motif: contrainte\n      justification: Le service est remplacé par un autre l’an prochain.\n';
	return `    ${action}:\n      etat: ${status}\n${more[status] ?? reason}`;
}

function charter(n: number, samples: readonly string[]): string {
	const text = charterOf(1600 + (n % 7) * 300, samples[n % samples.length] ?? '');
	const name = `${services[n % services.length]} ${ways[(n >> 3) % ways.length]} ${n}`;
	const own = text
		.replace(/^cle_de_banc.*\n/m, '')
		.replace(/^( {2}nom: ).*$/m, `$1${name}`)
		.replace(/^( {2}organisme: ).*$/m, `$1Organisme ${n % 43}`)
		.replace(/^( {2}phase: ).*$/m, `$1${phases[n % phases.length]}`);
	return `${own.trimEnd()}\n\n${declarations(n)}`;
}

/** Writes `count` charters below a folder, fifty to a folder of its own; gives their mean size in bytes. */
export function writeCharters(folder: string, count: number, samples: string): number {
	const texts = ['proche-aidance', 'passeport', 'centre-appels'].map((name) =>
		readFileSync(join(samples, `${name}.charte.yaml`), 'utf8'),
	);
	let bytes = 0;
	for (let n = 0; n < count; n++) {
		const inside = join(folder, `programme-${Math.floor(n / 50)}`);
		mkdirSync(inside, { recursive: true });
		const text = charter(n, texts);
		bytes += Buffer.byteLength(text);
		writeFileSync(join(inside, `initiative-${n}.charte.yaml`), text);
	}
	return Math.round(bytes / count);
}
