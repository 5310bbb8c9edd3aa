/** Reads `charte.config.yaml`. Never throws. */
import { nearest, type OwnTarget, parsePlain, type Span, type Standard, type TreeNode } from '../engine/index';
import type { Config, ConfigFile, ConfigProblem } from './config';
import { type ConfigField, type ConfigType, configFields, personalKeys } from './config-table';
import { settingsIn } from './settings';
import type { configTexts } from './texts/config';

/** Reads a config file, over a standard. What is not understood is a problem, and leaves the default. */
export function readConfig(text: string, standard: Standard): ConfigFile {
	const { root, errors } = parsePlain(text);
	const reader = new Reader(configFields(standard));
	if (root && !isEmpty(root)) reader.readRoot(root);
	const faults = errors.map(
		({ start, end }): ConfigProblem => ({ start, end, key: 'problem.yaml', args: [], severity: 'error' }),
	);
	return { config: configOf(reader.values, standard), problems: [...faults.slice(0, 20), ...reader.problems], root };
}

function configOf(values: ReadonlyMap<string, unknown>, standard: Standard): Config {
	const nested: Record<string, unknown> = {};
	for (const [key, value] of values) {
		const [group = '', name] = key.split('.');
		if (name === undefined) nested[group] = value;
		else nested[group] = { ...(nested[group] as object | undefined), [name]: value };
	}
	const list = <T>(key: string) => (values.get(key) as readonly T[] | undefined) ?? [];
	const language = values.get('langue');
	const settings = settingsIn({ ...nested, langue: 'auto' }, standard);
	const targets = list<{ id: string; enonce: string; pratiques?: readonly number[] }>('cibles').map(
		({ id, enonce, pratiques = [] }): OwnTarget => ({ id, statement: enonce, practices: pratiques }),
	);
	return {
		language: language === 'fr' || language === 'en' ? language : undefined,
		settings: { ...settings, own: { ...settings.own, targets, requiredSections: list<string>('sections_requises') } },
		thresholds: (nested.seuils as Config['thresholds'] | undefined) ?? {},
		ignored: list('ignorer'),
	};
}

/** Reads values by the table. */
class Reader {
	readonly values = new Map<string, unknown>();
	readonly problems: ConfigProblem[] = [];

	constructor(private readonly fields: readonly ConfigField[]) {}

	readRoot(root: TreeNode): void {
		if (root.kind === 'map') this.#entries(root, '', this.fields);
		else this.#problem(root, 'problem.root');
	}

	/** The entries of a map that groups keys: `peremption:` with `jours:` below it. */
	#entries(map: Extract<TreeNode, { kind: 'map' }>, prefix: string, fields: readonly ConfigField[]): void {
		for (const entry of map.entries) {
			const key = `${prefix}${entry.key}`;
			const field = fields.find((one) => one.key === key);
			const grouped = fields.some((one) => one.key.startsWith(`${key}.`));
			if (field) {
				if (this.values.has(key)) this.#problem(entry.keySpan, 'problem.twice', [key]);
				const value = this.#value(field.type, entry.value, key);
				if (value !== undefined && !this.values.has(key)) this.values.set(key, value);
			} else if (grouped && entry.value.kind === 'map') this.#entries(entry.value, `${key}.`, fields);
			else if (grouped) {
				if (!isEmpty(entry.value)) this.#problem(entry.value, 'problem.map', [key]);
			} else if (isPersonal(key)) this.#problem(entry.keySpan, 'problem.personal', [key], { severity: 'warning' });
			else if (!entry.key.startsWith('x-')) this.#unknown(entry.keySpan, key, prefix, fields);
		}
	}

	#unknown(span: Span, key: string, prefix: string, fields: readonly ConfigField[]): void {
		const near = nearest(
			key,
			fields.map((one) => one.key),
			1,
		)[0];
		if (near === undefined) this.#problem(span, 'problem.unknown', [key], { severity: 'warning' });
		else {
			const fits = near.startsWith(prefix);
			this.#problem(span, 'problem.meant', [key, near], {
				severity: 'warning',
				...(fits ? { replacement: near.slice(prefix.length) } : {}),
			});
		}
	}

	/** The value of a node; undefined where nothing is written, or what is written is a problem. */
	#value(type: ConfigType, node: TreeNode, key: string): unknown {
		if (isEmpty(node)) return undefined;
		const scalar = node.kind === 'scalar' ? node : undefined;
		switch (type.kind) {
			case 'boolean':
				return typeof scalar?.value === 'boolean' ? scalar.value : this.#problem(node, 'problem.boolean');
			case 'integer': {
				const n = scalar?.value;
				const fits = typeof n === 'number' && Number.isInteger(n) && n >= type.least;
				return fits ? n : this.#problem(node, 'problem.integer', [type.least]);
			}
			case 'threshold':
				return scalar && /^(?:\d{1,6}|(?:\d{1,2}|100)\s*%)$/.test(scalar.text)
					? scalar.text
					: this.#problem(node, 'problem.threshold');
			case 'text':
				return scalar ? scalar.text : this.#problem(node, 'problem.text');
			case 'path':
				return scalar && isInside(scalar.text) ? scalar.text : this.#problem(node, 'problem.path');
			case 'enum':
				return this.#choice(type, node, key);
			case 'list':
				return this.#list(type.of, node, key);
			case 'map':
				return this.#map(type, node, key);
			case 'object':
				return this.#object(type.fields, node, key);
		}
	}

	#choice({ values }: Extract<ConfigType, { kind: 'enum' }>, node: TreeNode, key: string): unknown {
		const text = node.kind === 'scalar' ? node.text : undefined;
		const names = values.map(({ value }) => value);
		if (text !== undefined && names.includes(text)) return text;
		const [near] = text === undefined ? [] : nearest(text, names, 1);
		return this.#problem(
			node,
			'problem.value',
			[text ?? '…', key, shortList(names)],
			near ? { replacement: near } : {},
		);
	}

	#list(of: ConfigType, node: TreeNode, key: string): unknown {
		if (node.kind !== 'list') return this.#problem(node, 'problem.list');
		return node.items.flatMap((item) => {
			const value = this.#value(of, item, key);
			return value === undefined ? [] : [value];
		});
	}

	#map({ names, of }: Extract<ConfigType, { kind: 'map' }>, node: TreeNode, key: string): unknown {
		if (node.kind !== 'map') return this.#problem(node, 'problem.map', [key]);
		const known = names?.map(({ value }) => value);
		return Object.fromEntries(
			node.entries.flatMap((entry) => {
				if (known && !known.includes(entry.key)) {
					const [near] = nearest(entry.key, known, 1);
					if (near)
						this.#problem(entry.keySpan, 'problem.meant', [entry.key, near], {
							severity: 'warning',
							replacement: near,
						});
					else this.#problem(entry.keySpan, 'problem.unknown', [entry.key], { severity: 'warning' });
					return [];
				}
				const value = this.#value(of, entry.value, entry.key);
				return value === undefined ? [] : [[entry.key, value] as const];
			}),
		);
	}

	#object(fields: readonly ConfigField[], node: TreeNode, key: string): unknown {
		if (node.kind !== 'map') return this.#problem(node, 'problem.map', [key]);
		const inner = new Reader(fields);
		inner.readRoot(node);
		this.problems.push(...inner.problems);
		for (const field of fields)
			if (field.required && !inner.values.has(field.key)) return this.#problem(node, 'problem.missing', [field.key]);
		return Object.fromEntries(inner.values);
	}

	#problem(
		{ start, end }: Span,
		key: keyof typeof configTexts,
		args: readonly (string | number)[] = [],
		more: { severity?: 'warning'; replacement?: string } = {},
	): undefined {
		this.problems.push({
			start,
			end,
			key,
			args,
			severity: more.severity ?? 'error',
			...(more.replacement === undefined ? {} : { replacement: more.replacement }),
		});
		return undefined;
	}
}

const isEmpty = (node: TreeNode) => node.kind === 'opaque' || (node.kind === 'scalar' && node.value === null);

const isPersonal = (key: string) => personalKeys.some((one) => one === key || one.startsWith(`${key}.`));

/** Whether a path stays below the folder that it is relative to. */
function isInside(path: string): boolean {
	const parts = path.replace(/\\/g, '/').split('/');
	return !path.startsWith('/') && !path.startsWith('\\') && !/^[a-z][a-z\d+.-]*:/i.test(path) && !parts.includes('..');
}

/** Not more than a person reads. */
const shortList = (names: readonly string[]) =>
	names.length > 12 ? `${names.slice(0, 12).join(', ')}, …` : names.join(', ');
