/** What other editors write at a key of the config file: its example, with a tab stop for each value. */
import type { ConfigType } from './config-table';

/** An example with tab stops, `${1:…}`; undefined where the value stands alone, and editors offer it as it is. */
export function tabStops(example: unknown, type: ConfigType): unknown {
	if (typeof example !== 'object' || example === null) return undefined;
	let last = 0;
	const stop = (text: string) => `\${${++last}:${text}}`;
	const choice = (text: string, { values }: Extract<ConfigType, { kind: 'enum' }>) => {
		const others = values.map(({ value }) => value).filter((value) => value !== text);
		return `\${${++last}|${[text, ...others].join(',')}|}`;
	};
	const stopsIn = (value: unknown, of: ConfigType): unknown => {
		if (of.kind === 'list' && Array.isArray(value)) return value.map((item) => stopsIn(item, of.of));
		if (of.kind === 'map' && isMapping(value))
			return Object.fromEntries(Object.entries(value).map(([key, inner]) => [stop(key), stopsIn(inner, of.of)]));
		if (of.kind === 'object' && isMapping(value))
			return Object.fromEntries(
				Object.entries(value).map(([key, inner]) => {
					const field = of.fields.find((one) => one.key === key);
					return [key, field ? stopsIn(inner, field.type) : inner];
				}),
			);
		return of.kind === 'enum' ? choice(String(value), of) : stop(String(value));
	};
	return stopsIn(example, type);
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
