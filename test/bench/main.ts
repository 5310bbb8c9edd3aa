/** The bench: charters of four sizes through our server and through yaml-language-server, one client, in turns. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { toJsonSchema } from '../../server/engine/json-schema/charter';
import { standard } from '../standard';
import { charterOf } from './charter';
import { measureEditor, windowKinds } from './editor/measure';
import { editorTable } from './editor/report';
import { hostileTable, measureHostile } from './hostile';
import { measurePortfolio } from './portfolio';
import { type Measured, measures, portfolioTable, type Results, table } from './report';
import { benchUri, kinds, type Places, Subject, type SubjectId, versionOf } from './subjects';

const { values } = parseArgs({
	options: {
		quick: { type: 'boolean', default: false },
		node: { type: 'string', default: process.execPath },
		peer: { type: 'string', default: '' },
		temporary: { type: 'string', default: '' },
		/** `servers`, `portfolio`, `hostile` or `editor`; all where it is empty. */
		only: { type: 'string', default: '' },
		/** The extension as it is released, the test entry inside the editor, and another extension measured in turns. */
		extension: { type: 'string', default: '' },
		inside: { type: 'string', default: '' },
		beside: { type: 'string', default: '' },
		/** Kinds of windows of the editor: all where it is empty. */
		windows: { type: 'string', default: '' },
	},
});

const isWanted = (part: string) => values.only === '' || values.only === part;

interface Size {
	readonly label: string;
	readonly bytes: number;
	readonly rounds: number;
	readonly starts: number;
}

const sizes: readonly Size[] = [
	{ label: '5 kB', bytes: 5_000, rounds: values.quick ? 5 : 21, starts: values.quick ? 2 : 7 },
	{ label: '20 kB', bytes: 20_000, rounds: values.quick ? 5 : 21, starts: values.quick ? 2 : 7 },
	{ label: '100 kB', bytes: 100_000, rounds: values.quick ? 3 : 15, starts: values.quick ? 1 : 5 },
	{ label: '1 MB', bytes: 1_000_000, rounds: values.quick ? 1 : 5, starts: values.quick ? 1 : 3 },
];

async function main(): Promise<void> {
	const root = process.cwd();
	const schema = join(values.temporary, 'charte.schema.json');
	writeFileSync(schema, JSON.stringify(toJsonSchema(standard)));
	const places: Places = { node: values.node, peer: values.peer, schema, root };
	const samplePath = join(root, 'samples', 'proche-aidance.charte.yaml');
	const sample = readFileSync(samplePath, 'utf8');
	const results: Results = { machine: machine(places), sizes: [] };
	for (const size of isWanted('servers') ? sizes : []) {
		const text = charterOf(size.bytes, sample);
		console.error(`· ${size.label} (${Buffer.byteLength(text)} bytes)…`);
		const measured = await measure(places, benchUri(samplePath), text, size);
		results.sizes.push({
			label: size.label,
			bytes: Buffer.byteLength(text),
			rounds: size.rounds,
			starts: size.starts,
			measured,
		});
	}
	if (isWanted('portfolio')) {
		const charters = values.quick ? 300 : 2000;
		console.error(`· portfolio (${charters} charters)…`);
		results.portfolio = await measurePortfolio(charters, join(values.temporary, 'portfolio'), root, values.node);
	}
	if (isWanted('hostile')) {
		console.error('· hopeless files…');
		results.hostile = await measureHostile(root, values.node);
	}
	if (isWanted('editor')) {
		console.error('· the real editor…');
		results.editor = await measureEditor({
			root,
			folder: join(values.temporary, 'editor'),
			extensions: { ...(values.beside ? { beside: values.beside } : {}), ours: values.extension },
			inside: values.inside,
			kinds: windowKinds.filter((kind) => values.windows === '' || values.windows.split(',').includes(kind)),
			rounds: values.quick ? 2 : 7,
			charters: 300,
		});
	}
	const output = join(root, 'test', 'output', 'bench.json');
	mkdirSync(dirname(output), { recursive: true });
	writeFileSync(output, `${JSON.stringify(results, null, '\t')}\n`);
	const tables = [
		results.sizes.length > 0 && table(results),
		results.portfolio && portfolioTable(results.portfolio),
		results.hostile && hostileTable(results.hostile),
		results.editor && editorTable(results.editor),
	];
	console.log(tables.filter(Boolean).join('\n\n'));
}

/** All measures of one size. The servers take turns, and the one that begins changes each round. */
async function measure(places: Places, uri: string, text: string, { rounds, starts }: Size): Promise<Measured> {
	const all = kinds(places);
	const times = new Map(all.map(({ id }) => [id, new Map(measures.map(({ key }) => [key, [] as number[]]))] as const));
	const note = (id: SubjectId, key: string, value: number | undefined) => {
		if (value !== undefined)
			times
				.get(id)
				?.get(key as never)
				?.push(value);
	};
	const inTurns = async (round: number, run: (index: number) => Promise<void>) => {
		for (let step = 0; step < all.length; step++) await run((round + step) % all.length);
	};
	// The first start of each is a warm-up: files come from the disk then.
	for (let round = 0; round <= starts; round++)
		await inTurns(round, async (index) => {
			const kind = all[index];
			if (!kind) return;
			const { subject, milliseconds } = await Subject.start(kind, uri, text);
			if (round > 0) note(kind.id, 'start', milliseconds);
			await subject.stop();
		});
	const subjects: Subject[] = [];
	try {
		for (const kind of all) subjects.push((await Subject.start(kind, uri, text)).subject);
		const warmUp = Math.min(5, rounds);
		for (let round = -warmUp; round < rounds; round++)
			await inTurns(round + warmUp, async (index) => {
				const subject = subjects[index];
				if (!subject) return;
				const { id } = subject.kind;
				const diagnostics = await subject.changeToDiagnostics();
				const hover = await subject.changeToAnswer('hover');
				const completion = await subject.changeToAnswer('completion');
				if (round < 0) return;
				note(id, 'diagnostics', diagnostics);
				note(id, 'hover', hover);
				note(id, 'completion', completion);
			});
		for (const subject of subjects) note(subject.kind.id, 'memory', subject.memory());
	} finally {
		await Promise.all(subjects.map((subject) => subject.stop()));
	}
	return Object.fromEntries([...times].map(([id, byMeasure]) => [id, Object.fromEntries(byMeasure)])) as Measured;
}

function machine({ node, peer, root }: Places): string {
	const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
	const [cpu] = cpus();
	return [
		`${cpus().length} × ${cpu?.model.trim() || 'unnamed processor'}`,
		`${Math.round(totalmem() / 2 ** 30)} GB`,
		`${type()} ${release()}`,
		`Node ${version}`,
		`charte-language-server ${versionOf(root)}`,
		`yaml-language-server ${versionOf(peer)}`,
	].join(' · ');
}

main().then(
	() => process.exit(),
	(error) => {
		console.error(error);
		process.exit(1);
	},
);
